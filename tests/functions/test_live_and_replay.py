"""Promise 7: the same facts give the same ledger, live and in the replay, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from local.conversation import Conversation
from local.provider.double import Provider
from local.replay.habits import Year
from local.replay.people import Person, made_up
from local.replay.year import play
from stayline.adapters import aws as clients
from stayline.adapters import outbox
from stayline.adapters.bus import Bus
from stayline.adapters.desk import Desk
from stayline.adapters.due_rows import DueRows
from stayline.adapters.items import from_item
from stayline.adapters.outbox import Job
from stayline.adapters.sweep import Sweep
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision, Line
from stayline.domain.due import Due
from stayline.domain.facts import (
    ActivityReported,
    AnnouncementMade,
    ConsentGiven,
    ConsentWithdrawn,
    Fact,
    LinkOpened,
    ProfilePut,
    SendEnded,
    TextReceived,
)
from stayline.domain.journey import OnActivity
from stayline.domain.link import Link
from stayline.domain.records import from_record
from stayline.domain.step import Send, Step, Wait
from tests.builders import GIVEN, PHONES
from tests.functions.conftest import Service

FIRST, DAYS, SEED = date(2026, 3, 1), 35, 5
YEAR = Year.of(FIRST, DAYS)
FROM_OUTSIDE = (
    ActivityReported,
    AnnouncementMade,
    ConsentGiven,
    ConsentWithdrawn,
    LinkOpened,
    ProfilePut,
    TextReceived,
)
Ledger = dict[str, tuple[datetime, tuple[Line, ...]]]
"""By what happened: when it was decided, and why what followed did."""


@dataclass
class Replayed:
    """What the replay decided, and the facts that came to it from outside."""

    ledger: Ledger = field(default_factory=dict)
    facts: list[tuple[datetime, Fact]] = field(default_factory=list)
    contact_id: str = ""
    texts: int = 0

    def watch(self, at: datetime, fact: Fact, decision: Decision) -> None:
        self.ledger[_key(fact.key)] = at, decision.lines
        self.contact_id = decision.contact.id
        self.texts += isinstance(fact, SendEnded) and fact.outcome == "accepted"
        if isinstance(fact, FROM_OUTSIDE):
            self.facts.append((at, fact))


def first_with(rule: str) -> tuple[Person, Replayed]:
    """Give the first of the made-up people in whose weeks a rule decided something."""
    for person in made_up(2_000, FIRST, SEED):
        replayed = Replayed()
        play(person, YEAR, playbook(), SEED, replayed.watch)
        decided = {line.rule for _, lines in replayed.ledger.values() for line in lines}
        if replayed.texts > 1 and rule in decided:
            return person, replayed
    raise AssertionError(rule)


class Live:
    """The deployed service's own parts, on the replay's clock."""

    def __init__(self, service: Service, desk: Desk) -> None:
        self._service = service
        self._desk = desk
        self._rows = DueRows(service.intake.table.client, service.intake.table.name)
        self._sweep = Sweep(service.intake, self._rows, Bus(clients.events(), "stayline"))
        self._attempts = 0

    def run(self, replayed: Replayed, phone: str) -> Ledger:
        """Take the facts in at their moments, let everything come due; give the ledger."""
        contact = Contact(id=replayed.contact_id, phone=phone)
        for at, fact in replayed.facts:
            self._pass_time(until=at)
            self._service.intake.take(fact, contact, at)
            self._settle(at)
        self._pass_time(until=YEAR.end)
        return self._ledger(replayed.contact_id)

    def _ledger(self, contact_id: str) -> Ledger:
        return {
            _key(row["sk"].removeprefix("fact#")): (
                datetime.fromisoformat(row["decided_at"]),
                tuple(from_record(Line, line) for line in row["lines"]),
            )
            for row in self._service.facts(contact_id)
        }

    def _pass_time(self, until: datetime) -> None:
        while (due := min((row.due_at for row in self._due()), default=until)) < until:
            self._settle(due)

    def _settle(self, now: datetime) -> None:
        """Sweep and send until nothing of this moment is left."""
        while self._send(now) or any(row.due_at <= now for row in self._due()):
            self._sweep_once(now)

    def _sweep_once(self, now: datetime) -> None:
        ours = set(self._due())
        done = self._sweep.run([row for row in self._rows.come(now) if row in ours], now)
        assert done.failures == []

    def _send(self, now: datetime) -> int:
        jobs = [*self._jobs("urgent"), *self._jobs("bulk")]
        for job in jobs:
            self._attempts += 1
            self._desk.send(job, f"live{self._attempts}", now)
        return len(jobs)

    def _jobs(self, lane: str) -> Iterator[Job]:
        url = f"https://sqs.us-east-1.amazonaws.com/123456789012/{lane}"
        answer = clients.sqs().receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        for one in answer.get("Messages", []):
            clients.sqs().delete_message(QueueUrl=url, ReceiptHandle=one["ReceiptHandle"])
            yield outbox.read(one["Body"])

    def _due(self) -> list[Due]:
        """Give the rows but of texts that were handed over: those are the provider's to end."""
        items: Any = self._service.intake.table.client.scan(TableName="stayline")["Items"]
        sent = {item["id"]["S"] for item in items if "sent_at" in item}
        rows = [from_item(Due, item) for item in items if item["pk"]["S"].startswith("due#")]
        return [row for row in rows if row.about not in sent]


def _key(key: str) -> str:
    """Give what happened, without the name of the attempt: two runs name theirs differently."""
    kind, _, rest = key.partition("#")
    if kind != "sent":
        return key
    message, _, outcome = rest.split("#")
    return f"{kind}#{message}#{outcome}"


@pytest.fixture
def live(service: Service, provider: TwilioSms) -> Live:
    desk = Desk(service.intake, lambda _: provider, "https://example.com/l")
    return Live(service, desk)


def assert_same(live: Ledger, replayed: Ledger) -> None:
    for key, decided in replayed.items():
        assert live[key] == decided, key
    assert live.keys() == replayed.keys()


@pytest.mark.parametrize(
    "rule",
    ["held", "put off", "reminded", "asked again", "late answer", "opted out", "slot booked"],
)
def test_live_and_replay_agree_line_by_line(rule: str, live: Live, double: Provider) -> None:
    person, replayed = first_with(rule)
    assert_same(live.run(replayed, person.phone), replayed.ledger)
    assert len(double.accepted()) == replayed.texts


def test_they_agree_on_who_opened_a_link(service: Service, provider: TwilioSms) -> None:
    offer = Send(
        id="offer",
        text=dict.fromkeys(playbook().languages, "See {link}"),
        link="https://www.example.com/spring",
    )
    steps: dict[str, Step] = {"offer": offer, "stays": Wait(id="stays", lasts=timedelta(days=9))}
    spring = replace(
        playbook().journeys["birthday"],
        starts=(OnActivity(activity="joined"),),
        exit_on=("opened_link",),
        steps=steps,
    )
    book = replace(playbook(), journeys={"birthday": spring})
    service.intake = replace(service.intake, playbook=book)
    desk = Desk(service.intake, lambda _: provider, "https://example.com/l")
    replayed, noon = Replayed(), datetime(2026, 3, 2, 12, tzinfo=UTC)
    talk = Conversation(book, Contact(id="ana", phone="+12025550101"), noon, replayed.watch)
    talk.report(ActivityReported(id="1", activity="joined", at=noon))
    talk.wait(timedelta(hours=9))
    link = Link.of(talk.texts[0])
    for by in ("preview", "human"):
        talk.follow(link.opened(by, talk.now))
        talk.wait(timedelta(minutes=1))
    talk.wait(YEAR.end - talk.now)
    assert_same(Live(service, desk).run(replayed, "+12025550101"), replayed.ledger)
    assert service.intake.table.link(link.token) == link


def test_they_agree_on_what_is_held_at_night_and_then_withheld(
    live: Live, double: Provider
) -> None:
    replayed, night = Replayed(), datetime(2026, 3, 2, 23, tzinfo=UTC)
    ana = Contact(id="ana", phone="+12025550101")
    talk = Conversation(playbook(), ana, night, replayed.watch)
    talk.describe(ProfilePut(id="1", at=night, zone="UTC"))
    talk.report(ActivityReported(id="2", activity="joined", at=night - timedelta(days=8)))
    talk.wait(timedelta(hours=2))
    talk.report(ActivityReported(id="3", activity="cancelled", at=talk.now))
    talk.wait(YEAR.end - talk.now)
    lines = [line for _, decided in replayed.ledger.values() for line in decided]
    assert "its journey ended before it could go" in {line.because for line in lines}
    assert_same(live.run(replayed, ana.phone), replayed.ledger)
    assert len(double.accepted()) == replayed.texts


def test_they_agree_on_a_vote_that_is_announced_at_night(live: Live, double: Provider) -> None:
    replayed, night = Replayed(), datetime(2026, 3, 2, 23, tzinfo=UTC)
    ana = Contact(id="ana", phone=PHONES["Europe/London"])
    talk = Conversation(playbook(), ana, night, replayed.watch)
    talk.describe(ProfilePut(id="1", at=night, zone="Europe/London"))
    talk.agree(ConsentGiven(id="c", given=GIVEN, at=night))
    talk.announce(AnnouncementMade(id="2", journey="vote", at=night))
    talk.announce(AnnouncementMade(id="3", journey="vote_result", at=night))
    talk.wait(timedelta(hours=11))
    talk.hear("2")
    talk.wait(YEAR.end - talk.now)
    assert_same(live.run(replayed, ana.phone), replayed.ledger)
    assert len(double.accepted()) == replayed.texts == 2
