"""No last receipt in three days: the provider is asked once, then the message is closed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from functions.advance_due.app import ROWS, SWEEP
from functions.record_receipt.app import record
from local.phones.page import serve
from local.provider.carrier import Pace
from local.provider.double import Provider
from local.provider.mischief import Fate
from stayline.adapters import outbox
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job
from stayline.adapters.twilio_http import NotSentError
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import sending
from stayline.domain.due import Due
from stayline.domain.message import LEASE, Message, claimed
from tests.builders import PHONES
from tests.functions.conftest import ACCOUNT, SECRET, Service, a_double
from tests.functions.test_send_messages import job, stored

THREE_DAYS = timedelta(days=3)
SID, NOBODY = f"SM{9:032}", "http://127.0.0.1:9/receipts"


@pytest.fixture
def desk(service: Service, provider: TwilioSms) -> Desk:
    return Desk(service.intake, lambda _: provider, "https://example.com/l")


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Provider]:
    """A provider whose texts end at once, and whose receipts reach nobody."""
    double = a_double(tmp_path / "quick", Pace(0.01, 0.01, 0.01))
    yield double
    double.close()


@pytest.fixture
def at_quick(desk: Desk, quick: Provider) -> Iterator[Desk]:
    server = serve(quick, lambda _: None, lambda _: None)
    sms = TwilioSms(ACCOUNT, SECRET, server.url, quick.sender, NOBODY)
    yield replace(desk, providers=lambda _: sms)
    sms.close()
    server.close()


def receipt(service: Service, status: str, at: datetime, code: str = "") -> None:
    form = {"MessageSid": stored(service).provider_message_id or SID, "MessageStatus": status}
    assert record("ana.1", {**form, "ErrorCode": code}, service.intake, at)


def rows(service: Service) -> list[Due]:
    return list(ROWS.of(stored(service).contact_id))


def sent(service: Service, desk: Desk, at: datetime) -> Message:
    assert desk.send(job(service, at), "a1", at) == "accepted"
    return stored(service)


def come(service: Service, desk: Desk, at: datetime) -> list[str]:
    """Let a minute's sweep queue what is due, and see the jobs to their end."""
    SWEEP.run(list(ROWS.come(at)), at)
    jobs = [outbox.read(body) for body in bodies(service)]
    return [desk.send(one, "a2", at) for one in jobs]


def bodies(service: Service) -> list[str]:
    url, queue = service.intake.outbox.urls["bulk"], service.intake.outbox.client
    found = []
    for one in queue.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
        queue.delete_message(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"])
        found.append(one["Body"])
    return found


@pytest.mark.parametrize("last", ["delivered", "undelivered", "failed", "canceled", "read"])
def test_the_row_stands_until_the_last_receipt(
    service: Service, desk: Desk, now: datetime, last: str
) -> None:
    sent(service, desk, now)
    for status in ("queued", "sending", "sent"):
        receipt(service, status, now + timedelta(seconds=2))
        (row,) = rows(service)
        assert (row.kind, row.about, row.due_at) == ("message", "ana.1", now)
    receipt(service, last, now + timedelta(seconds=3))
    assert rows(service) == []


def test_the_row_of_a_text_that_is_not_delivered_soon_is_moved_three_days_on(
    service: Service, desk: Desk, now: datetime
) -> None:
    sent(service, desk, now)
    receipt(service, "sent", now)
    for minutes, kind, due_at in ((1, "message", now), (6, "receipt", now + THREE_DAYS)):
        assert come(service, desk, now + timedelta(minutes=minutes)) == []
        assert [(row.kind, row.due_at) for row in rows(service)] == [(kind, due_at)]
    receipt(service, "delivered", now + timedelta(hours=1))
    assert rows(service) == []


def test_what_was_claimed_is_looked_up_when_the_lease_is_over_and_not_before(
    service: Service, desk: Desk, now: datetime
) -> None:
    ana = job(service, now)
    service.intake.table.claim(ana.message, claimed(ana.message, "a1", now), ana.contact)
    for seconds in (60, 119):
        assert come(service, desk, now + timedelta(seconds=seconds)) == []
    assert come(service, desk, now + LEASE) == ["unknown"]


@pytest.mark.parametrize("status", ["sent", "delivered"])
def test_a_receipt_before_our_own_record_leaves_one_row_or_none(
    service: Service, now: datetime, status: str
) -> None:
    queued = job(service, now)
    receipt(service, status, now)
    late = sending.end(queued.message, "a1", sending.Answer("accepted", SID), now)
    service.intake.take(late, queued.contact, now, is_read=True)
    assert [row.kind for row in rows(service)] == (["message"] if status == "sent" else [])
    assert stored(service).status == status


@pytest.mark.parametrize(
    "fate", [Fate("delivered"), Fate("undelivered", 30005), Fate("failed", 30008)], ids=str
)
def test_what_the_provider_says_counts_as_if_the_receipt_had_come(
    service: Service, at_quick: Desk, quick: Provider, now: datetime, fate: Fate
) -> None:
    code = str(fate.error or "")
    quick.mischief.fates[PHONES["Europe/London"]] = fate
    its_id = sent(service, at_quick, now).provider_message_id
    quick.wait_for(lambda: quick.message(its_id).status == fate.status, 5)
    assert come(service, at_quick, now + THREE_DAYS - timedelta(seconds=1)) == []
    assert come(service, at_quick, now + THREE_DAYS) == [f"receipt {fate.status}"]
    message = stored(service)
    assert (message.status, message.error_code, message.because) == (fate.status, code, "")
    assert rows(service) == []
    before = service.rows("ana")
    # It comes after all, and changes nothing.
    receipt(service, fate.status, now + THREE_DAYS, code)
    assert service.rows("ana") == before


def test_where_the_provider_has_no_last_word_either_it_is_closed_and_asked_no_more(
    service: Service, desk: Desk, now: datetime
) -> None:
    sent(service, desk, now)
    receipt(service, "sent", now)
    assert come(service, desk, now + THREE_DAYS) == ["receipt missing"]
    message = stored(service)
    assert (message.status, message.because) == ("sent", "no receipt came in three days")
    assert (rows(service), come(service, desk, now + 2 * THREE_DAYS)) == ([], [])


@pytest.mark.parametrize(
    ("status", "because"), [("sent", "no receipt came in three days"), ("delivered", "")]
)
def test_a_receipt_after_that_moves_it_on_all_the_same(
    service: Service, desk: Desk, now: datetime, status: str, because: str
) -> None:
    sent(service, desk, now)
    come(service, desk, now + THREE_DAYS)
    receipt(service, status, now + 2 * THREE_DAYS)
    assert (stored(service).status, stored(service).because) == (status, because)
    assert rows(service) == []


def test_a_receipt_that_overtakes_the_asking_is_not_undone(
    service: Service, desk: Desk, now: datetime
) -> None:
    message = sent(service, desk, now)
    asked = Job(service.contact("ana"), message)
    receipt(service, "delivered", now + THREE_DAYS)
    assert desk.send(asked, "a2", now + THREE_DAYS) == "receipt missing"
    assert (stored(service).status, stored(service).because) == ("delivered", "")


def test_of_a_message_that_the_provider_forgot_nothing_more_is_asked(
    service: Service, at_quick: Desk, quick: Provider, now: datetime
) -> None:
    its_id = sent(service, at_quick, now).provider_message_id
    quick.wait_for(lambda: quick.message(its_id).status == "delivered", 5)
    quick.delete(its_id)
    assert come(service, at_quick, now + THREE_DAYS) == ["receipt missing"]
    assert rows(service) == []


def test_where_the_provider_cannot_be_asked_it_is_asked_again(
    service: Service, desk: Desk, now: datetime
) -> None:
    sent(service, desk, now)
    nowhere = TwilioSms("AC0", "SK0:secret", "http://127.0.0.1:9", "+12025550100")
    deaf = replace(desk, providers=lambda _: nowhere)
    with pytest.raises(NotSentError):
        come(service, deaf, now + THREE_DAYS)
    assert come(service, desk, now + THREE_DAYS + timedelta(minutes=5)) == ["receipt missing"]


def test_an_erased_contact_is_not_asked_about(service: Service, desk: Desk, now: datetime) -> None:
    sent(service, desk, now)
    service.story.erase("ana", now)
    assert list(ROWS.come(now + THREE_DAYS)) == []
