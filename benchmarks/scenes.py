"""What a service does all day, each scene set up so that one act of it can be looked at alone.

A scene prepares whatever came before, and gives the act.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from benchmarks.environment import BASE_URL, PARAMETERS
from benchmarks.webhooks import PHONE, Context, signed, text
from functions.advance_due.app import ROWS, SWEEP, measure
from functions.follow_link.app import follow
from functions.receive_message import app as receive_message
from functions.record_receipt import app as record_receipt
from stayline.adapters import outbox
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.contact import Contact, contact_id
from stayline.domain.decision import Decision
from stayline.domain.due import Due
from stayline.domain.facts import ActivityReported, EnrolmentRequested, ProfilePut
from stayline.domain.sending import Answer

NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)
INTAKE = receive_message.INTAKE
KEY = PARAMETERS["/stayline/contact-key"].encode()
TOKEN = PARAMETERS["/stayline/twilio/auth-tokens"]
Act = Callable[[], object]
Scene = Callable[[], Act]


class Provider(TwilioSms):
    """A provider that takes every text, and makes no connection."""

    def __init__(self) -> None:
        pass

    def send(self, *_: object) -> Answer:
        return Answer("accepted", provider_message_id="SM00000000000000000000000000000002")


def a_text_that_is_kept() -> Act:
    event = _text("Thanks, all good")
    return lambda: receive_message.lambda_handler(event, Context())


def a_reply_that_is_answered() -> Act:
    """Answer by day, whatever the clock says: by night a text might have to wait."""
    _sent()
    return _answer("8")


def a_slot_that_is_booked() -> Act:
    _sent("evaluation_call")
    return _answer("1")


def a_text_that_comes_again() -> Act:
    act = a_text_that_is_kept()
    act()
    return act


def a_forged_text() -> Act:
    a_text_that_comes_again()  # somebody genuine was here first: the secrets are at hand
    event = _text("8")
    event["headers"]["x-twilio-signature"] = "AAAAAAAAAAAAAAAAAAAAAAAAAAA="
    return lambda: receive_message.lambda_handler(event, Context())


def a_send() -> Act:
    job = _job()
    desk = Desk(INTAKE, lambda _: Provider(), f"{BASE_URL}/l")
    return lambda: desk.send(job, "attempt", NOW)


def a_receipt() -> Act:
    return receipt(_sent(), "delivered")


def a_receipt_that_comes_again() -> Act:
    act = a_receipt()
    act()
    return act


def a_link_that_is_opened() -> Act:
    job, token = _job(), "a" * 10
    text = replace(job.message, id=f"{job.contact.id}.1", version=0, link=BASE_URL, token=token)
    fact = EnrolmentRequested(id="2", journey=text.journey, at=NOW)
    INTAKE.table.save(job.contact, fact, NOW, Decision(contact=job.contact, messages=(text,)))
    return lambda: follow(token, "human", INTAKE, NOW)


def a_timer_that_leads_to_a_text() -> Act:
    contact = Contact(id=contact_id(PHONE, KEY), phone=PHONE, zone="UTC")
    joined = ActivityReported(id="1", activity="joined", at=NOW - timedelta(days=8))
    INTAKE.take(joined, contact, NOW)
    return _advance(list(ROWS.come(NOW)), NOW)


def ten_texts_that_come_due() -> Act:
    """Have ten questions wait; what was held overnight waits as they do."""
    for last in range(10):
        _ask(f"+120255501{last:02}")
    now = NOW + timedelta(minutes=1)
    return _advance(list(ROWS.come(now)), now)


def a_minute_with_nothing_due() -> Act:
    sweep = _advance(ROWS.come(NOW), NOW)
    return lambda: (sweep(), measure(INTAKE, NOW))


def _answer(body: str) -> Act:
    event = _text(body)

    def act() -> None:
        form = receive_message.WEBHOOK.form(event)
        receive_message.receive(form or {}, KEY, INTAKE, NOW)

    return act


def _advance(rows: Iterable[Due], now: datetime) -> Act:
    return lambda: SWEEP.run(rows, now)


def _text(body: str) -> dict[str, Any]:
    return signed("receive_message", text(body), f"{BASE_URL}/twilio/texts", TOKEN)


def _ask(phone: str = PHONE, journey: str = "onboarding_check_in") -> Decision:
    """Have a contact be asked."""
    contact = Contact(id=contact_id(phone, KEY), phone=phone)
    profile = ProfilePut(id="1", at=NOW, name="Ana", language="en", zone="UTC")
    told = INTAKE.take(profile, contact, NOW)
    if told is None:
        raise RuntimeError("the account was not empty")
    begin = EnrolmentRequested(id="1", journey=journey, at=NOW)
    planned = INTAKE.take(begin, told.contact, NOW)
    if planned is None:
        raise RuntimeError("the account was not empty")
    return planned


def _sent(journey: str = "onboarding_check_in") -> Job:
    """Have a question sent, and give its job."""
    job = _job(journey)
    Desk(INTAKE, lambda _: Provider(), "").send(job, "attempt", NOW)
    return job


def _job(journey: str = "onboarding_check_in") -> Job:
    """Have a question planned, and give its job as the queue brings it."""
    planned = _ask(journey=journey)
    return outbox.read(outbox.write(Job(planned.contact, planned.messages[0])))


def receipt(job: Job, status: str) -> Act:
    url = f"{BASE_URL}/twilio/receipts/{job.message.id}"
    form = {
        "AccountSid": "AC00000000000000000000000000000000",
        "ApiVersion": "2010-04-01",
        "MessageSid": "SM00000000000000000000000000000002",
        "MessageStatus": status,
    }
    event = signed("record_receipt", form, url, TOKEN)
    event["pathParameters"] = {"message_id": job.message.id}
    return lambda: record_receipt.lambda_handler(event, Context())
