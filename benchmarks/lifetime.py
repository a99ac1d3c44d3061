"""A text's whole life through the real code: planned by a timer, queued, sent, and reported on."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from benchmarks.account import account
from benchmarks.environment import BASE_URL
from benchmarks.meter import Meter, Used
from benchmarks.scenes import INTAKE, KEY, Provider, receipt
from benchmarks.webhooks import Context
from functions.advance_due import app as advance_due
from functions.record_receipt import app as record_receipt
from functions.send_messages import app as send_messages
from stayline.adapters import aws, outbox
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job
from stayline.domain.consent import Given
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ConsentGiven, Fact, ProfilePut

TEXTS = 10
"""So many come due in one minute: a full batch of the bulk queue."""

TOLD = datetime(2026, 3, 2, 15, tzinfo=UTC)
COMES = datetime(2026, 3, 10, 15, tzinfo=UTC)  # ten and eleven in the morning in New York
RECEIPTS = ("sent", "delivered")
"""Twilio reports each change after the first status, which is `queued` for a number as the sender.

A messaging service's texts begin as `accepted`, and `queued` is reported, too:
https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
"""


PLANNED, SENT, RECEIPT = "planned and queued", "claimed, posted and recorded", "its receipt"


@dataclass
class Life:
    """What each part used for one text, by its name; and what a minute with nothing due uses."""

    parts: dict[str, Used] = field(default_factory=dict)
    idle: Used = field(default_factory=Used)


def greeting(number: int) -> Iterator[Fact]:
    """Tell of somebody who has a birthday: a greeting is sent, and that is all."""
    yield _profile(number, {"born_on": date(1990, 3, 10)})
    yield _consent(number)


def question(number: int) -> Iterator[Fact]:
    """Tell of somebody who joined ninety days ago: they are asked, and their answer awaited."""
    yield _profile(number, {"joined_on": date(2025, 12, 10)})
    yield _consent(number)


KINDS: Mapping[str, Callable[[int], Iterator[Fact]]] = {"greeting": greeting, "question": question}


def live(kind: str) -> Life:
    """Let texts of a kind live, all in one minute and in one account; give what one used."""
    with account(), _ready():
        meter = Meter(clients(), aws.dynamodb())
        life = Life()
        with meter.reading() as life.idle:
            minute(TOLD)
        for number in range(TEXTS):
            tell(kind, number)
        minute(TOLD)  # whatever else begins with what was told
        with meter.reading() as swept:
            minute(COMES)
        swept.add(life.idle, times=-1)  # a minute passes whether texts are due or not
        life.parts[PLANNED] = _each(swept)
        bodies = meter.queued
        with meter.reading() as sent:
            jobs = [*_send(bodies)]
        life.parts[SENT] = _each(sent)
        for status in RECEIPTS:
            with meter.reading() as reported:
                for job in jobs:
                    receipt(job, status)()
            life.parts[f"{RECEIPT}, {status}"] = _each(reported)
    return life


@contextmanager
def _ready() -> Iterator[None]:
    """Have the secrets at hand: whoever came before has fetched them."""
    secrets = record_receipt.WEBHOOK.secrets
    secrets.renew(at_least=0)
    secrets[record_receipt.WEBHOOK.base_url_parameter]
    try:
        yield
    finally:
        secrets.renew(at_least=0)


def clients() -> list[object]:
    """Give the clients of all who have a part in it; the desk is given receive_message's."""
    intakes = [INTAKE, advance_due.INTAKE, record_receipt.INTAKE]
    return [client for one in intakes for client in (one.table.client, one.outbox.client)]


def _profile(number: int, dates: Mapping[str, date]) -> Fact:
    zone = "America/New_York"
    return ProfilePut(id=f"{number}", at=TOLD, name="Ana", language="en", zone=zone, dates=dates)


def _consent(number: int) -> Fact:
    given = Given(to="marketing", at=TOLD, basis="written", source="form")
    return ConsentGiven(id=f"{number}", given=given, at=TOLD)


def tell(kind: str, number: int) -> None:
    phone = f"+120255501{number:02}"
    contact = Contact(id=contact_id(phone, KEY), phone=phone)
    for fact in KINDS[kind](number):
        INTAKE.take(fact, contact, TOLD)


def minute(now: datetime) -> None:
    """Sweep, and measure what texts cost, as every minute does."""
    advance_due.SWEEP.run(advance_due.ROWS.come(now), now)
    advance_due.measure(advance_due.INTAKE, now)


def _send(bodies: list[str]) -> Iterator[Job]:
    """See the queued jobs to their end, and log each as the function does; give them."""
    desk = Desk(INTAKE, lambda _: Provider(), f"{BASE_URL}/l")

    @send_messages.logger.inject_lambda_context
    def send(event: Job, _: Context) -> None:
        outcome = desk.send(event, "c6af9ac6-7b61-11e6-9a41-93e8deadbeef", COMES)
        if outcome != "accepted":
            raise RuntimeError(outcome)
        send_messages.logger.info("send ended", extra={"outcome": outcome})

    for body in bodies:
        job = outbox.read(body)
        send(job, Context())
        yield job


def _each(used: Used) -> Used:
    one = Used()
    one.add(used, times=1 / TEXTS)
    return one
