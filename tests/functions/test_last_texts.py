"""A STOP is answered when no text is on its way any more."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import Any

import pytest

from functions.receive_message.app import receive
from stayline.adapters.desk import Desk
from stayline.adapters.last_texts import Clock
from stayline.adapters.outbox import Job
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import under_way
from stayline.domain.contact import Contact, contact_id
from stayline.domain.decision import Decision
from stayline.domain.facts import ProfilePut
from stayline.domain.message import claimed, waiting_row
from stayline.domain.sending import Answer
from tests.builders import planned
from tests.functions.conftest import KEY, Service
from tests.functions.test_serve_api import call, put

PHONE = "+12025550101"
ANA = contact_id(PHONE, KEY)
SOON = 10.0  # no test waits so long unless it fails


@dataclass
class Slow(TwilioSms):
    """A provider that takes a text when it is told to."""

    asked: Event = field(default_factory=Event)
    go: Event = field(default_factory=Event)

    def send(self, *_: object) -> Answer:
        self.asked.set()
        assert self.go.wait(SOON)
        return Answer("accepted", provider_message_id="SM1")


@dataclass
class Watch:
    """A clock that tells when somebody waits, and waits no longer than it has to."""

    waiting: Event = field(default_factory=Event)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, _: float, /) -> None:
        self.waiting.set()
        time.sleep(0.01)


@dataclass
class Leap:
    """A clock on which time passes only by waiting."""

    passed: float = 0.0

    def monotonic(self) -> float:
        return self.passed

    def sleep(self, seconds: float, /) -> None:
        self.passed += seconds


class Never:
    """A clock for what must not wait."""

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, _: float, /) -> None:
        raise AssertionError("there is nothing to wait for")


def plan(service: Service, now: datetime, **changes: object) -> Job:
    contact = Contact(id=ANA, phone=PHONE, known=True)
    message = planned(now, id=f"{ANA}.1", contact_id=ANA, **changes)
    decision = Decision(contact=contact, messages=(message,), due=(waiting_row(message),))
    fact = ProfilePut(id="1", at=now)
    saved = service.intake.table.save(Contact(id=ANA, phone=""), fact, now, decision)
    return Job(saved.contact, saved.messages[0])


def claim(service: Service, job: Job, now: datetime) -> None:
    """Claim a text, and die before anything is recorded."""
    ours = claimed(job.message, "a1", now)
    contact = under_way.begun(job.contact, ours, now)
    service.intake.table.claim(job.message, ours, contact)


def stop(service: Service, now: datetime, clock: Clock, sid: str = "SM9") -> list[str]:
    form = {"From": PHONE, "MessageSid": sid, "Body": "STOP"}
    return receive(form, KEY, service.intake, now, clock)


def waited(service: Service) -> list[str]:
    lines = [line for row in service.facts(ANA) for line in row["lines"]]
    return [line["because"] for line in lines if line["rule"] == "waited"]


def test_a_stop_is_answered_after_the_text_that_was_on_its_way(
    service: Service, now: datetime
) -> None:
    provider, watch, order = Slow(), Watch(), list[str]()
    desk, job = Desk(service.intake, lambda _: provider, ""), plan(service, now)

    def send() -> None:
        order.append(desk.send(job, "a1", now))

    def text() -> None:
        order.append(",".join(stop(service, now, watch)))

    sender, webhook = Thread(target=send), Thread(target=text)
    sender.start()
    assert provider.asked.wait(SOON)  # claimed, and at the provider's door
    webhook.start()
    assert watch.waiting.wait(SOON)
    assert service.contact(ANA).opted_out_at == now  # nothing is claimed from here on
    assert order == []
    provider.go.set()
    for thread in (sender, webhook):
        thread.join(SOON)
    assert order == ["accepted", "opted out"]
    (because,) = waited(service)
    assert because.startswith("a text was on its way: ")
    assert because.endswith(" s, until it was recorded")


def test_it_waits_no_longer_than_the_provider_does(service: Service, now: datetime) -> None:
    claim(service, plan(service, now), now)
    clock = Leap()
    stop(service, now, clock)
    assert 10 <= clock.passed < 10.3
    assert waited(service)[0].endswith(" s, and it was on its way still")


def test_it_waits_no_longer_than_the_text_can_take(service: Service, now: datetime) -> None:
    claim(service, plan(service, now), now - timedelta(seconds=12))
    clock = Leap()
    stop(service, now, clock)
    assert 2.9 < clock.passed < 3.3


def test_a_stop_that_comes_again_waits_too(service: Service, now: datetime) -> None:
    claim(service, plan(service, now), now)
    stop(service, now, Leap())
    clock = Leap()
    assert stop(service, now, clock) == []
    assert clock.passed >= 10
    assert len(waited(service)) == 1


@pytest.mark.parametrize("body", ["hello", "8"])
def test_no_other_text_waits(service: Service, now: datetime, body: str) -> None:
    claim(service, plan(service, now), now)
    form = {"From": PHONE, "MessageSid": "SM9", "Body": body}
    assert receive(form, KEY, service.intake, now, Never())


def test_what_was_recorded_is_not_waited_for(service: Service, now: datetime) -> None:
    provider = Slow()
    provider.go.set()
    Desk(service.intake, lambda _: provider, "").send(plan(service, now), "a1", now)
    assert stop(service, now, Never()) == ["opted out"]
    assert waited(service) == []


def test_the_confirmation_of_a_stop_is_not_waited_for(service: Service, now: datetime) -> None:
    stop(service, now, Never())
    message = planned(now, id=f"{ANA}.2", contact_id=ANA, confirms=True)
    assert under_way.begun(service.contact(ANA), message, now).sending == {}


def test_what_must_have_arrived_is_forgotten_with_the_next_claim(now: datetime) -> None:
    contact = under_way.begun(Contact(id="ana", phone=PHONE), planned(now), now)
    later = now + timedelta(minutes=1)
    contact = under_way.begun(contact, planned(now, id="ana.2"), later)
    assert contact.sending == {"ana.2": later + under_way.HANDED_OVER_WITHIN}


@dataclass
class Calls:
    """What was asked of the table: its operations, and how often the contact was written."""

    names: list[str] = field(default_factory=list)
    contacts: int = 0

    def note(self, params: dict[str, Any], model: Any, **_: object) -> None:
        self.names.append(model.name)
        puts = [one["Put"]["Item"] for one in params.get("TransactItems", []) if "Put" in one]
        self.contacts += sum(item["sk"] == {"S": "contact"} for item in puts)


@pytest.fixture
def calls(service: Service) -> Iterator[Calls]:
    counted = Calls()
    events = service.intake.table.client.meta.events
    events.register("provide-client-params.dynamodb", counted.note)
    yield counted
    events.unregister("provide-client-params.dynamodb", counted.note)


def test_a_send_writes_the_contact_once_in_two_calls(
    service: Service, now: datetime, calls: Calls
) -> None:
    provider, job = Slow(), plan(service, now)
    provider.go.set()
    before = replace(calls, names=[])
    calls.names.clear()
    Desk(service.intake, lambda _: provider, "").send(job, "a1", now)
    assert calls.names == ["TransactWriteItems"] * 2
    assert calls.contacts - before.contacts == 1


def test_a_stop_with_nothing_on_its_way_asks_no_more_than_any_text(
    service: Service, now: datetime, calls: Calls
) -> None:
    stop(service, now, Never())
    assert calls.names == ["GetItem", "TransactWriteItems"]


def test_a_withdrawal_of_everything_is_answered_as_late_as_a_stop(service: Service) -> None:
    put()
    claimed_at = datetime.now(UTC) - under_way.HANDED_OVER_WITHIN + timedelta(seconds=1)
    service.ask(service.contact(ANA), "onboarding_check_in", claimed_at)
    status, body = call("POST", f"/contacts/{ANA}/withdrawals", {"to": "all"})
    assert (status, "opted out" in [line["rule"] for line in body["decided"]]) == (200, True)
    assert len(waited(service)) == 1
