"""Sending: claimed once, posted once, recorded whatever came of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from functions.send_messages.app import lambda_handler
from local.provider.double import Provider
from local.provider.mischief import Fault
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import (
    ActivityReported,
    EnrolmentRequested,
    Fact,
    ProfilePut,
    TextReceived,
)
from stayline.domain.link import MARK
from stayline.domain.message import Message, waiting_row
from tests.builders import ana, planned
from tests.conftest import load_event
from tests.functions.conftest import Context, Service

ANA = ana()
NIGHT = datetime.fromisoformat("2026-03-02T23:00:00+00:00")


@pytest.fixture
def desk(service: Service, provider: TwilioSms) -> Desk:
    return Desk(service.intake, lambda _: provider, "https://fern.example/l")


def job(service: Service, now: datetime, **changes: object) -> Job:
    """Plan a text, as the queue would bring it."""
    defaults = {
        "to": ANA.phone,
        "body": "How was it?",
        "lane": "bulk",
        "journey": "welcome",
        "step": "ask",
    }
    message = planned(now, **{**defaults, **changes})
    fact = TextReceived(id="SM0", body="", at=now)
    decision = Decision(contact=ANA, messages=(message,), due=(waiting_row(message),))
    saved = service.intake.table.save(Contact(id="ana", phone=""), fact, now, decision)
    return Job(saved.contact, saved.messages[0])


def stored(service: Service) -> Message:
    return service.intake.table.together(["ana.1"])[1]["ana.1"]


def due(service: Service) -> list[str]:
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    return [item["kind"]["S"] for item in items if item["pk"]["S"].startswith("due#")]


def test_a_text_goes_out_once_with_our_id_in_its_receipt_address(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    queued = job(service, now)
    assert desk.send(queued, "a1", now) == "accepted"
    (sent,) = double.accepted()
    assert (sent.to, sent.body) == (ANA.phone, "How was it?")
    assert sent.status_callback == "https://example.com/twilio/receipts/ana.1#rc=3&rp=all"
    message = stored(service)
    assert (message.status, message.provider_message_id) == ("accepted", sent.sid)
    assert due(service) == ["message"]  # it stays for the last receipt


def with_a_link(service: Service, now: datetime) -> Job:
    body, target = f"See {MARK}", "https://www.example.com/spring"
    return job(service, now, body=body, link=target, token="abcdefghij", lane="urgent")


def test_a_short_link_is_put_in_when_the_text_is_claimed(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    assert desk.send(with_a_link(service, now), "a1", now) == "accepted"
    (sent,) = double.accepted()
    assert sent.body == stored(service).body == "See https://fern.example/l/abcdefghij"


def test_a_text_with_a_link_is_looked_up_by_what_was_sent(
    service: Service, desk: Desk, double: Provider
) -> None:
    now = datetime.now(UTC)
    double.mischief.sends.append("cut_after")
    assert desk.send(with_a_link(service, now), "a1", now) == "unknown"
    message = stored(service)
    assert desk.send(Job(ANA, message), "a2", message.due_at) == "accepted"
    assert len(double.accepted()) == 1


def test_a_text_tried_again_keeps_its_link(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    double.mischief.sends.append("rate_limited")
    assert desk.send(with_a_link(service, now), "a1", now) == "released"
    message = stored(service)
    moved = replace(desk, links_url="https://elsewhere.example/l")
    assert moved.send(Job(ANA, message), "a2", message.due_at) == "accepted"
    (sent,) = double.accepted()
    assert sent.body == message.body == "See https://fern.example/l/abcdefghij"


def test_a_job_that_comes_again_sends_nothing(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    queued = job(service, now)
    desk.send(queued, "a1", now)
    assert desk.send(queued, "a2", now) == "another attempt has it"
    assert len(double.accepted()) == 1


def test_the_answers_clock_starts_when_the_text_is_on_the_wire(
    service: Service, desk: Desk, now: datetime
) -> None:
    queued = job(service, now, run="ana.run", turn=1, clock=timedelta(days=2))
    later = now + timedelta(hours=1)
    desk.send(queued, "a1", later)
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    rows = [item for item in items if item["pk"]["S"].startswith("due#")]
    (row,) = [item for item in rows if item["kind"]["S"] == "step"]
    assert row["due_at"]["S"] == (later + timedelta(days=2)).isoformat()


def test_who_opted_out_in_between_is_not_texted(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    queued = job(service, now)
    fact = TextReceived(id="SM9", body="STOP", at=now)
    service.intake.take(fact, ANA, now)
    assert desk.send(queued, "a1", now) == "withheld"
    assert double.accepted() == []
    message = stored(service)
    assert (message.status, message.because) == ("unsendable", "the contact has opted out")
    assert due(service) == []


def test_in_quiet_hours_a_planned_text_is_held_until_morning(
    service: Service, desk: Desk, double: Provider
) -> None:
    queued = job(service, NIGHT)
    assert desk.send(queued, "a1", NIGHT) == "held"
    assert double.accepted() == []
    assert stored(service).due_at.isoformat() == "2026-03-03T09:00:00+00:00"
    assert due(service) == ["message"]


def test_an_answer_goes_at_any_hour(service: Service, desk: Desk, double: Provider) -> None:
    desk.send(job(service, NIGHT, lane="urgent"), "a1", NIGHT)
    assert len(double.accepted()) == 1


def test_what_the_provider_refuses_is_never_tried_again(
    service: Service, desk: Desk, now: datetime
) -> None:
    assert desk.send(job(service, now, body=""), "a1", now) == "refused"
    message = stored(service)
    assert (message.status, message.error_code) == ("unsendable", "21602")
    assert message.because == "the text is empty"
    assert due(service) == ["notice"]


def test_an_opt_out_the_provider_knows_of_is_kept(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    double.text_in(ANA.phone, "STOP")
    desk.send(job(service, now), "a1", now)
    assert service.contact("ana").opted_out_at == now


def test_too_many_requests_are_tried_again_later(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    double.mischief.sends.append("rate_limited")
    assert desk.send(job(service, now), "a1", now) == "released"
    message = stored(service)
    assert (message.status, message.due_at) == ("planned", now + timedelta(seconds=30))
    assert desk.send(Job(ANA, message), "a2", message.due_at) == "accepted"
    assert len(double.accepted()) == 1


def test_no_connection_is_tried_again_later(service: Service, now: datetime) -> None:
    nowhere = TwilioSms("AC0", "SK0:secret", "http://127.0.0.1:9", "+12025550100")
    desk = Desk(service.intake, lambda _: nowhere, "")
    assert desk.send(job(service, now), "a1", now) == "released"


@pytest.mark.parametrize("fault", ["broken_after", "cut_after", "garbled_after"])
def test_an_answer_that_never_came_is_looked_up_and_not_repeated(
    service: Service, desk: Desk, double: Provider, fault: Fault
) -> None:
    now = datetime.now(UTC)  # the double's own clock: it lists by the time it took a text
    double.mischief.sends.append(fault)
    assert desk.send(job(service, now, lane="urgent"), "a1", now) == "unknown"
    assert due(service) == ["lookup"]
    message = stored(service)
    assert desk.send(Job(ANA, message), "a2", message.due_at) == "accepted"
    assert stored(service).provider_message_id == double.accepted()[0].sid
    assert len(double.accepted()) == 1


def test_what_stays_unknown_is_flagged_and_never_repeated(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    double.mischief.sends.append("broken")
    desk.send(job(service, now), "a1", now)
    for look in range(2):
        message = stored(service)
        assert desk.send(Job(ANA, message), f"look{look}", message.due_at) == "unknown"
    assert (stored(service).status, due(service)) == ("unknown", ["notice"])
    assert double.accepted() == []


def test_a_poison_is_reported_alone(service: Service) -> None:
    assert service.is_empty()
    event = load_event("send_messages")
    good = event["Records"][0]
    poison = {**good, "messageId": "poison", "body": "{}"}
    answer = lambda_handler({"Records": [poison, good]}, Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": "poison"}]}


def test_with_too_little_time_left_nothing_is_begun(service: Service) -> None:
    event = load_event("send_messages")
    answer = lambda_handler(event, Context(left=1_000))
    failed = [{"itemIdentifier": event["Records"][0]["messageId"]}]
    assert answer == {"batchItemFailures": failed}
    assert service.is_empty()


def test_a_question_that_was_answered_meanwhile_is_not_asked(
    service: Service, desk: Desk, double: Provider, now: datetime
) -> None:
    queued = job(service, now, run="ana.run", turn=1, asked=1)
    assert desk.send(queued, "a1", now) == "withheld"
    assert double.accepted() == []
    assert stored(service).because == "its question is no longer open"


def test_help_to_a_stranger_leaves(service: Service, desk: Desk, double: Provider) -> None:
    fact = TextReceived(id="SM1", body="yardım", at=NIGHT)
    saved = service.intake.take(fact, Contact(id="ben", phone="+12025550104"), NIGHT)
    assert saved is not None
    assert desk.send(Job(saved.contact, saved.messages[0]), "a1", NIGHT) == "accepted"
    assert [text.to for text in double.accepted()] == ["+12025550104"]


@pytest.mark.parametrize(
    "later",
    [
        TextReceived(id="SM1", body="STOP", at=NIGHT),
        ActivityReported(id="1", activity="cancelled", at=NIGHT),
    ],
)
def test_what_happened_since_it_was_queued_counts_too(
    service: Service, desk: Desk, double: Provider, now: datetime, later: Fact
) -> None:
    """The job's contact is as it was when queued; the claim asks the table itself."""
    begin = EnrolmentRequested(id="1", journey="onboarding_check_in", at=now)
    ana = Contact(id="ana", phone="+12025550101")
    service.intake.take(ProfilePut(id="1", at=now, zone="UTC", language="en"), ana, now)
    asked = service.intake.take(begin, ana, now)
    assert asked is not None
    service.intake.take(later, ana, now)
    assert desk.send(Job(asked.contact, asked.messages[0]), "a1", now) == "withheld"
    assert double.accepted() == []
