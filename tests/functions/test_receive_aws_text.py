"""A contact texts the AWS sender: what the queue brings counts once, and stays there till then."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from functions.receive_aws_text.app import lambda_handler, receive
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ProfilePut
from stayline.domain.senders import Sender
from tests.conftest import TEMPLATE, load_event
from tests.functions.aws_notices import event, notice, queued, stays_in_the_queue, text
from tests.functions.conftest import KEY, Context, Service

PHONE = "+12025550101"
ANA = contact_id(PHONE, KEY)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


@pytest.fixture
def by_aws(service: Service) -> Service:
    """A deployment whose one sender is AWS's, with self-managed opt-outs."""
    senders = {"aws": Sender(name="aws", answers_keywords=False)}
    book = replace(service.intake.playbook, senders=senders)
    return Service(replace(service.intake, playbook=book))


def come(service: Service, body: str, at: datetime, its_id: str = "in-1", **late: Any) -> list[str]:
    return receive(notice(text(PHONE, body, its_id), at), KEY, service.intake, late.get("now", at))


def put(service: Service, now: datetime) -> None:
    profile = ProfilePut(id="1", at=now, name="Ana", language="en", zone="UTC")
    service.intake.take(profile, Contact(id=ANA, phone=PHONE), now)


def ask(service: Service, now: datetime) -> None:
    put(service, now)
    service.ask(Contact(id=ANA, phone=PHONE), "onboarding_check_in", now)


def steps(service: Service) -> list[str]:
    return [job["message"]["step"] for job in service.jobs("urgent")]


def test_the_sample_event_is_taken_in_at_the_time_it_was_published(service: Service) -> None:
    answer = lambda_handler(load_event("receive_aws_text"), Context())
    assert answer == {"batchItemFailures": []}
    (fact,) = service.facts(ANA)
    assert (fact["body"], fact["at"]) == ("8", "2026-03-02T16:59:58.123000+00:00")


def test_what_comes_again_is_taken_in_once(by_aws: Service, now: datetime) -> None:
    assert come(by_aws, "hello", now) == ["kept", "triage"]
    assert come(by_aws, "hello", now, now=now + MINUTE) == []
    assert len(by_aws.facts(ANA)) == 1


def test_a_reply_is_scored_and_answered(by_aws: Service, now: datetime) -> None:
    ask(by_aws, now)
    assert "scored" in come(by_aws, "8", now + SECOND)
    assert steps(by_aws) == ["thanks"]


def test_a_stop_ends_everything_and_is_confirmed_by_us(by_aws: Service, now: datetime) -> None:
    ask(by_aws, now)
    come(by_aws, "STOP", now + SECOND)
    ana = by_aws.contact(ANA)
    assert (ana.enrolments, ana.opted_out_at) == ({}, now + SECOND)
    assert steps(by_aws) == ["opted_out"]


def test_a_stop_that_aws_has_answered_is_kept_and_not_answered_twice(
    service: Service, now: datetime
) -> None:
    senders = {"aws": Sender(name="aws", answers_keywords=True)}
    book = replace(service.intake.playbook, senders=senders)
    theirs = Service(replace(service.intake, playbook=book))
    come(theirs, "STOP", now)
    assert theirs.contact(ANA).opted_out_at == now
    assert steps(theirs) == []


def test_a_start_needs_no_log_and_brings_back(by_aws: Service, now: datetime) -> None:
    come(by_aws, "STOP", now)
    assert come(by_aws, "START", now + MINUTE, "in-2") == ["opted in"]
    assert by_aws.contact(ANA).opted_out_at is None


@pytest.mark.parametrize(
    ("written", "arrives"),
    [(-MINUTE, MINUTE), (MINUTE, timedelta(hours=3))],
    ids=["before the STOP", "hours ago"],
)
def test_a_start_that_is_brought_late_undoes_no_stop(
    by_aws: Service, now: datetime, written: timedelta, arrives: timedelta
) -> None:
    come(by_aws, "STOP", now)
    assert come(by_aws, "START", now + written, "in-2", now=now + arrives) == ["not believed"]
    assert by_aws.contact(ANA).opted_out_at == now


def test_a_text_that_was_erased_does_not_come_back_with_its_queue(
    by_aws: Service, now: datetime
) -> None:
    put(by_aws, now)
    come(by_aws, "my secret", now + SECOND)
    by_aws.story.erase(ANA, now + MINUTE)
    assert come(by_aws, "my secret", now + SECOND, now=now + 2 * MINUTE) == []
    assert by_aws.facts(ANA) == []
    assert come(by_aws, "STOP", now + 3 * MINUTE, "in-2") != []  # they are heard again
    assert by_aws.contact(ANA).opted_out_at == now + 3 * MINUTE


def test_a_clock_that_runs_ahead_takes_nothing_in_before_its_time(
    by_aws: Service, now: datetime
) -> None:
    come(by_aws, "STOP", now + MINUTE, now=now)
    assert by_aws.contact(ANA).opted_out_at == now


def test_a_model_judges_here_too(by_aws: Service, now: datetime) -> None:
    by_aws.intake = replace(by_aws.intake, judge=lambda *_: pytest.fail("asked of an answer"))
    ask(by_aws, now)
    assert "scored" in come(by_aws, "8", now + SECOND)


@pytest.mark.parametrize("body", ["", "👍🏽", "x" * 1600, '"}{', "\u202e８"])
def test_an_odd_text_is_kept(by_aws: Service, now: datetime, body: str) -> None:
    come(by_aws, body, now)
    assert [fact.get("body", "") for fact in by_aws.facts(ANA)] == [body]


def without(name: str) -> dict[str, Any]:
    return {field: value for field, value in text(PHONE, "Do not repeat").items() if field != name}


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (without("originationNumber"), "originationNumber"),
        (without("inboundMessageId"), "inboundMessageId"),
        ({**text(PHONE, "Do not repeat"), "originationNumber": "Ana"}, "originationNumber"),
        ({**text(PHONE, "Do not repeat"), "inboundMessageId": ""}, "inboundMessageId"),
        ({**text(PHONE, "x"), "messageBody": ["Do not repeat"]}, "messageBody"),
        ("Do not repeat, no JSON", "body"),
        ([], "body"),
    ],
)
def test_what_is_no_text_is_named_by_its_field_and_stays_in_the_queue(
    service: Service, now: datetime, log: pytest.LogCaptureFixture, message: object, field: str
) -> None:
    stays_in_the_queue(lambda_handler(event(queued(message, now)), Context()), log, field)
    assert "2025550101" not in str([vars(line) for line in log.records])
    assert service.is_empty()


@pytest.mark.parametrize("body", ["Do not repeat", "{}", '{"Message": "{}"}', "[]"])
def test_what_sns_did_not_write_stays_in_the_queue(
    service: Service, log: pytest.LogCaptureFixture, body: str
) -> None:
    answer = lambda_handler(event(body), Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": "0"}]}
    assert "Do not repeat" not in str([vars(line) for line in log.records])
    assert service.is_empty()


def test_what_fails_keeps_no_other_text_out(service: Service, now: datetime) -> None:
    bodies = (queued("no text", now), queued(text(PHONE, "hello"), now), "no notice")
    answer = lambda_handler(event(*bodies), Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": "0"}, {"itemIdentifier": "2"}]}
    assert [fact["body"] for fact in service.facts(ANA)] == ["hello"]


def test_a_text_is_taken_in_when_the_table_is_back(
    service: Service, now: datetime, log: pytest.LogCaptureFixture
) -> None:
    """While it is gone the text stays in the queue; the log has the kind of error and no more."""
    stop = event(queued(text(PHONE, "STOP"), now))
    client, properties = service.intake.table.client, TEMPLATE["Resources"]["Table"]["Properties"]
    names = ("AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema")
    client.delete_table(TableName="stayline")
    answer = lambda_handler(stop, Context())
    assert answer == {"batchItemFailures": [{"itemIdentifier": "0"}]}
    assert [vars(line)["error"] for line in log.records] == ["ResourceNotFoundException"]
    client.create_table(TableName="stayline", **{name: properties[name] for name in names})
    assert lambda_handler(stop, Context()) == {"batchItemFailures": []}
    assert service.contact(ANA).opted_out_at == now


def test_no_number_and_no_text_is_logged(
    service: Service, now: datetime, log: pytest.LogCaptureFixture
) -> None:
    lambda_handler(event(queued(text(PHONE, "Do not repeat"), now)), Context())
    assert service.facts(ANA)
    written = " ".join(str(vars(line)) for line in log.records)
    assert "decided" in written
    assert "Do not repeat" not in written
    assert PHONE[1:] not in written
