"""One contact's year: what they do by themselves, what we text, and what they text back."""

import heapq
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from local.conversation import Conversation
from local.replay import answering
from local.replay.announced import Coming, announcements, made
from local.replay.answering import COMES_BACK, TEMPERS
from local.replay.draws import Draws
from local.replay.habits import Year, own_year
from local.replay.people import PERIODS, Person
from stayline.domain import limits
from stayline.domain.condition import Today
from stayline.domain.contact import Contact, contact_id
from stayline.domain.decision import Decision
from stayline.domain.facts import ActivityReported, ConsentGiven, Fact, LinkOpened, ProfilePut
from stayline.domain.link import Link
from stayline.domain.message import Message
from stayline.domain.moments import months_after
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask
from stayline.domain.survey import Question

Watch = Callable[[datetime, Fact, Decision], None]

_KEY = b"replay"
"""Ids are hashed with a key of the deployment's; here nobody has to guess them."""
_MOST_MOMENTS = 20_000
"""More than this in one year is a playbook that never rests."""


class RestlessError(Exception):
    """A contact's year does not end: something comes due again and again."""


class _Next(NamedTuple):
    """What will happen: a fact the business reports or announces, or a text the contact sends."""

    at: datetime
    order: int
    fact: Fact | Coming | str


def play(person: Person, year: Year, playbook: Playbook, seed: int, watch: Watch) -> None:
    """Play one contact's year; `watch` is told of every decision.

    Nothing but the arguments decides what happens: no other contact, and not the clock. How a
    contact takes a text is drawn by which text it is to them (journey, step, which asking, the how
    manyth time), so a text that only moves by a day is taken as before.

    Raises:
        RestlessError: something comes due without end.
    """
    _Life(person, year, playbook, seed, watch).play()


class _Life:
    def __init__(
        self, person: Person, year: Year, playbook: Playbook, seed: int, watch: Watch
    ) -> None:
        self._person = person
        self._year = year
        self._playbook = playbook
        self._draws = Draws(seed, person.phone)
        self._temper = TEMPERS[person.answers]
        contact = Contact(id=contact_id(person.phone, _KEY), phone=person.phone)
        self._talk = Conversation(playbook, contact, year.start, watch)
        own = own_year(person, year, self._draws)
        self._coming = [_Next(one.at, order, one.fact) for order, one in enumerate(own)]
        self._order = len(own)
        for one in announcements(playbook, year):
            self._expect(one.at, one)
        self._seen = 0
        self._cases = 0
        self._times: Counter[str] = Counter()

    def play(self) -> None:
        talk, end = self._talk, self._year.end
        for _ in range(_MOST_MOMENTS):
            due = talk.next_due() or end
            own = self._coming[0].at if self._coming else end
            moment = min(due, own)
            if moment >= end:
                return
            talk.wait_until(moment)
            if own < due:
                self._happen(heapq.heappop(self._coming).fact)
            self._take_note()
        raise RestlessError(
            f"more than {_MOST_MOMENTS} moments in the year of {self._person.phone}"
        )

    def _happen(self, fact: Fact | Coming | str) -> None:
        match fact:
            case str():
                self._talk.hear(fact)
            case Coming():
                self._announce(fact)
            case ProfilePut():
                self._talk.describe(fact)
            case ConsentGiven():
                self._talk.agree(fact)
            case LinkOpened():
                self._talk.follow(fact)
            case ActivityReported() if not self._is_renewed_already(fact):
                self._talk.report(fact)

    def _announce(self, coming: Coming) -> None:
        """Announce it to the contact, if it is for them: the report is of texts that may go."""
        talk, playbook, only = self._talk, self._playbook, coming.start.only
        zone = limits.zone_of(talk.contact, playbook.business)
        today = Today(talk.now, talk.now.astimezone(zone).date(), playbook.signals)
        if talk.contact.known and (only is None or only.holds(talk.contact, today)):
            talk.announce(made(coming, playbook, talk.contact.language))

    def _is_renewed_already(self, fact: ActivityReported) -> bool:
        known = self._talk.contact.dates.get("plan_ends_on")
        told = fact.dates.get("plan_ends_on")
        return fact.activity == "renewed" and bool(known and told and told <= known)

    def _take_note(self) -> None:
        """React to what has left since: to the texts as the contact, to cases as the business."""
        texts, cases = self._talk.texts, self._talk.cases
        for message in texts[self._seen :]:
            self._react(message)
        self._seen = len(texts)
        for case in cases[self._cases :]:
            if case.kind == "renewal":
                self._renew()
        self._cases = len(cases)

    def _react(self, message: Message) -> None:
        which = f"{message.journey}.{message.step}.{message.asked}"
        self._times[which] += 1
        moment = f"{which}.{self._times[which]}"
        if message.token:
            for by, after in answering.openings(self._temper, self._draws, moment):
                at = self._talk.now + after
                self._expect(at, Link.of(message).opened(by, at))
        said = answering.manner(
            self._temper,
            asks=message.asked > 0,
            is_open=bool(self._talk.contact.asking),
            draws=self._draws,
            moment=moment,
        )
        if said is None:
            return
        at = self._talk.now + answering.delay(self._temper, self._draws, moment)
        language = self._person.language
        body = answering.words(said, self._question(message), language, self._draws, moment)
        self._expect(at, body)
        if said == "stop" and self._draws.happens(COMES_BACK, f"{moment} comes back"):
            weeks = timedelta(days=self._draws.between(14, 60, f"{moment} comes back after"))
            start = answering.words("start", None, language, self._draws, moment)
            self._expect(at + weeks, start)

    def _question(self, message: Message) -> Question | None:
        journey = self._playbook.journeys.get(message.journey)
        step = journey.steps.get(message.step) if journey else None
        if not isinstance(step, Ask):
            return None
        contact = self._talk.contact
        run = contact.enrolments.get(message.journey)
        zone = limits.zone_of(contact, self._playbook.business)
        offered = tuple(at.astimezone(zone) for at in run.offered) if run else ()
        return step.question(self._playbook.spoken(contact.language), offered)

    def _renew(self) -> None:
        """The team renews the plan of who said yes, a day or two later."""
        ends_on = self._talk.contact.dates.get("plan_ends_on")
        if not ends_on or not self._person.period:
            return
        at = self._talk.now + timedelta(hours=self._draws.between(4, 40, f"renewing {ends_on}"))
        dates = {"plan_ends_on": months_after(ends_on, PERIODS[self._person.period])}
        fact = ActivityReported(id=f"renewing{ends_on}", activity="renewed", at=at, dates=dates)
        self._expect(at, fact)

    def _expect(self, at: datetime, fact: Fact | Coming | str) -> None:
        self._order += 1
        heapq.heappush(self._coming, _Next(at, self._order, fact))
