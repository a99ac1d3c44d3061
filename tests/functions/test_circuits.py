"""A sender whose texts are refused for our set-up stops, tries one text at a time, and goes on."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from functions.advance_due.app import ROWS
from functions.record_receipt.app import record
from stayline.adapters import codes
from stayline.adapters.bus import Bus
from stayline.adapters.circuits import Circuits, Remembered
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job, Outbox
from stayline.adapters.sweep import Sweep
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import limits
from stayline.domain.circuit import EVERYWHERE
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import ProfilePut
from stayline.domain.message import Message, waiting_row
from stayline.domain.playbook import Playbook
from stayline.domain.sending import Answer
from tests.builders import planned, two_senders
from tests.functions.conftest import Service

MINUTE = timedelta(minutes=1)


class Taker(TwilioSms):
    """A provider that refuses with the code of a number's country, or takes the text."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.asked: list[str] = []

    def send(self, _: str, to: str, *__: object) -> Answer:
        self.asked.append(to)
        code = next((code for start, code in self.codes.items() if to.startswith(start)), "")
        if code:
            refusal, words = codes.read("twilio", code)
            return Answer("refused", code=code, words=words, refusal=refusal)
        return Answer("accepted", provider_message_id=f"SM{len(self.asked):032}")


class Heard(Bus):
    def __init__(self, told: list[tuple[str, dict[str, str]]]) -> None:
        object.__setattr__(self, "told", told)

    def tell(self, kind: str, detail: dict[str, str]) -> None:
        self.told.append((kind, detail))  # type: ignore[attr-defined]


class Kept(Outbox):
    """Queues whose jobs a test takes."""

    def __init__(self) -> None:
        object.__setattr__(self, "jobs", [])

    def put(self, jobs: Any, delays: Any = None) -> None:  # noqa: ARG002  when matters elsewhere
        self.jobs.extend(jobs)  # type: ignore[attr-defined]

    def take(self) -> list[Job]:
        taken = list(self.jobs)  # type: ignore[attr-defined]
        self.jobs.clear()  # type: ignore[attr-defined]
        return taken


@dataclass
class Town:
    """The sweep, two sending processes and their provider."""

    service: Service
    kept: Kept = field(default_factory=Kept)
    taker: Taker = field(default_factory=Taker)
    told: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    book: Playbook | None = None

    def __post_init__(self) -> None:
        book = self.book or self.service.intake.playbook
        intake = replace(self.service.intake, outbox=self.kept, playbook=book)
        of_all = {name: Circuits(intake.table, name) for name in intake.playbook.senders}
        self.circuits, self.others = of_all["twilio"], of_all.get("aws")
        self.sweep = Sweep(intake, ROWS, Heard(self.told), of_all)
        self.desks = [
            Desk(
                intake,
                lambda _: self.taker,
                "",
                {name: Remembered(of_all[name]) for name in of_all},
            )
            for _ in "ab"
        ]
        self._attempts = 0

    def plan(self, name: str, now: datetime, phone: str = "+12025550101") -> Job:
        contact = Contact(id=name, phone=phone, known=True, name=name)
        country = limits.country(contact, self.sweep.intake.playbook)
        message = planned(now, id=f"{name}.1", contact_id=name, to=phone, country=country)
        decision = Decision(contact=contact, messages=(message,), due=(waiting_row(message),))
        fact = ProfilePut(id="1", at=now)
        saved = self.service.intake.table.save(Contact(id=name, phone=""), fact, now, decision)
        return Job(saved.contact, saved.messages[0])

    def send(self, job: Job, now: datetime, desk: int = 0) -> str:
        self._attempts += 1
        return self.desks[desk].send(job, f"a{self._attempts}", now)

    def minute(self, now: datetime) -> list[Job]:
        """Sweep; give the jobs that were queued."""
        self.sweep.run(list(ROWS.come(now)), now)
        return self.kept.take()

    def message(self, name: str) -> Message:
        return self.service.intake.table.together([f"{name}.1"])[1][f"{name}.1"]


@pytest.fixture
def town(service: Service) -> Town:
    return Town(service)


@pytest.fixture
def two(service: Service) -> Town:
    """A town whose British are texted by AWS, all others by Twilio."""
    return Town(service, book=two_senders(service.intake.playbook))


@pytest.fixture
def calls(service: Service) -> Iterator[list[str]]:
    """The operations asked of the table."""
    asked: list[str] = []
    events = service.intake.table.client.meta.events
    name = "provide-client-params.dynamodb"

    def note(model: Any, **_: object) -> None:
        asked.append(model.name)

    events.register(name, note)
    yield asked
    events.unregister(name, note)


def test_a_usual_send_asks_two_things_of_aws(town: Town, now: datetime, calls: list[str]) -> None:
    job = town.plan("ana", now)
    calls.clear()
    assert town.send(job, now) == "accepted"
    assert calls == ["TransactWriteItems"] * 2


def test_what_is_refused_for_our_set_up_is_not_lost_and_stops_the_sender(
    town: Town, now: datetime
) -> None:
    town.taker.codes["+1"] = "30034"
    first, second = town.plan("ana", now), town.plan("ben", now)
    assert [town.send(first, now), town.send(second, now)] == ["released", "held"]
    assert len(town.taker.asked) == 1
    ana, ben = town.message("ana"), town.message("ben")
    assert (ana.status, ana.attempts, ben.status, ben.attempts) == ("planned", 0, "planned", 0)
    assert "the sender is not registered for 10DLC" in str(town.service.facts("ben")[-1]["lines"])


def test_people_are_told_once_although_two_processes_meet_it(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    for desk, name in enumerate(("ana", "ben")):
        assert town.send(town.plan(name, now), now, desk) == "released"
    for later in range(3):
        town.minute(now + later * MINUTE)
    words = "30034 the sender is not registered for 10DLC"
    about = {"because": words, "where": "everywhere", "sender": "twilio"}
    assert town.told == [("texts stopped", about)]


def test_while_it_is_open_nothing_is_queued_but_a_trial(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("ana", now), now)
    for name in ("ben", "chi"):
        town.plan(name, now)
    asked = []
    for after in range(86):
        jobs = town.minute(now + after * MINUTE)
        asked += [after] * len(jobs)
        for job in jobs:
            assert town.send(job, now + after * MINUTE) == "released"
    assert asked == [5, 20, 80]  # after 5, then 15, then 60 minutes
    assert len(town.taker.asked) == 4


def test_two_sweeps_at_once_let_one_text_through(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("ana", now), now)
    town.plan("ben", now)
    (one,) = town.circuits.read().values()
    assert town.circuits.let_one_through(one, now)
    assert not town.circuits.let_one_through(one, now)


def test_an_accepted_trial_lets_everybody_go_again(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("ana", now), now)
    town.plan("ben", now)
    town.taker.codes.clear()
    later = now + 6 * MINUTE
    (trial,) = town.minute(later)
    assert trial.trial == EVERYWHERE
    assert town.send(trial, later, desk=1) == "accepted"
    assert town.circuits.read() == {}
    (other,) = town.minute(later + MINUTE)
    assert town.send(other, later + MINUTE) == "accepted"  # the first process has looked again


def test_lookups_go_on_while_the_sender_is_stopped(town: Town, now: datetime) -> None:
    town.circuits.open(EVERYWHERE, "20003", "the credentials are wrong", now)
    job = town.plan("ana", now)
    table = town.service.intake.table
    waits = replace(job.message, status="unknown", due_at=now - MINUTE)
    table.save(
        job.contact,
        ProfilePut(id="2", at=now),
        now,
        Decision(
            contact=job.contact,
            messages=(waits,),
            due=(waiting_row(waits),),
            done=(waiting_row(job.message),),
        ),
    )
    assert [one.message.status for one in town.minute(now)] == ["unknown"]


def test_a_country_that_is_not_enabled_stops_that_country_alone(town: Town, now: datetime) -> None:
    town.taker.codes["+44"] = "21408"
    assert town.send(town.plan("bea", now, "+447700900123"), now) == "released"
    assert town.send(town.plan("bob", now, "+447700900124"), now) == "held"
    assert town.send(town.plan("ana", now), now) == "accepted"
    town.plan("amy", now, "+447700900125")
    town.plan("ann", now)
    assert [job.contact.id for job in town.minute(now)] == ["ann"]


def receipt(town: Town, name: str, status: str, now: datetime, code: str = "") -> None:
    form = {"MessageSid": "SM1", "MessageStatus": status, "ErrorCode": code}
    record(f"{name}.1", form, town.sweep.intake, now)


def test_a_receipt_may_stop_the_sender_and_only_a_receipt_lets_it_go_on(
    town: Town, now: datetime
) -> None:
    town.send(town.plan("ana", now), now)
    receipt(town, "ana", "undelivered", now, "30034")
    assert (town.message("ana").status, [*town.circuits.read()]) == ("undelivered", [EVERYWHERE])
    town.plan("ben", now)
    later = now + 6 * MINUTE
    (trial,) = town.minute(later)
    assert town.send(trial, later) == "accepted"
    assert [*town.circuits.read()] == [EVERYWHERE]
    receipt(town, "ben", "delivered", later)
    assert town.circuits.read() == {}


def test_a_receipt_that_comes_again_stops_nobody(town: Town, now: datetime) -> None:
    town.send(town.plan("ana", now), now)
    receipt(town, "ana", "undelivered", now, "30034")
    town.circuits.close(EVERYWHERE, by_receipt=True)
    receipt(town, "ana", "undelivered", now, "30034")
    assert town.circuits.read() == {}


def british(two: Town) -> Circuits:
    assert two.others
    return two.others


def test_a_sender_that_is_stopped_does_not_stop_the_other(two: Town, now: datetime) -> None:
    two.taker.codes["+1"] = "30034"
    assert two.send(two.plan("ana", now), now) == "released"
    assert two.send(two.plan("bea", now, "+447700900123"), now) == "accepted"
    assert ([*two.circuits.read()], [*british(two).read()]) == ([EVERYWHERE], [])
    for number in range(12):  # more than are looked at for a trial
        two.plan(f"ann{number:02}", now)
    two.plan("bob", now, "+447700900124")
    assert [job.contact.id for job in two.minute(now)] == ["bob"]
    later = now + 6 * MINUTE
    two.plan("bill", later, "+447700900125")
    assert sorted(job.trial for job in two.minute(later)) == ["", "", EVERYWHERE]


def test_an_accepted_trial_lets_its_own_sender_go_again(two: Town, now: datetime) -> None:
    for one in (two.circuits, british(two)):
        one.open(EVERYWHERE, "20003", "the credentials are wrong", now)
    two.plan("ana", now)
    two.plan("bea", now, "+447700900123")
    later = now + 6 * MINUTE
    trials = {job.contact.id: job for job in two.minute(later)}
    assert {name: job.trial for name, job in trials.items()} == dict.fromkeys(
        ("ana", "bea"), EVERYWHERE
    )
    assert two.send(trials["bea"], later) == "accepted"
    assert ([*two.circuits.read()], [*british(two).read()]) == ([EVERYWHERE], [])


def test_a_claim_says_for_which_sender_and_a_release_forgets_it(two: Town, now: datetime) -> None:
    two.taker.codes["+1"] = "30034"
    bea = two.plan("bea", now, "+447700900123")
    assert bea.message.sender == ""
    two.send(bea, now)
    two.send(two.plan("ana", now), now)
    assert (two.message("bea").sender, two.message("ana").sender) == ("aws", "")


def test_a_receipt_stops_the_sender_that_the_text_was_claimed_for(two: Town, now: datetime) -> None:
    two.send(two.plan("bea", now, "+447700900123"), now)
    alone = replace(two.sweep.intake, playbook=two.service.intake.playbook)  # AWS was taken out
    form = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30034"}
    record("bea.1", form, alone, now)
    assert ([*two.circuits.read()], [*british(two).read()]) == ([], [EVERYWHERE])
