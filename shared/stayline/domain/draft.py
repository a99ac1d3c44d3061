"""A decision in the making: what the parts of the engine write into while they look at one fact."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from stayline.domain import limits, required_words, spend, wording
from stayline.domain import link as links
from stayline.domain.calendar import Seat, SlotsNeededError, Taken
from stayline.domain.changing import changed_by
from stayline.domain.condition import Today
from stayline.domain.contact import Contact, Enrolment
from stayline.domain.decision import Case, Decision, Line, Vote
from stayline.domain.due import Due
from stayline.domain.facts import Fact
from stayline.domain.law import Purpose
from stayline.domain.limits import CONFIRMED, About
from stayline.domain.message import Lane, Message, waiting_row
from stayline.domain.playbook import Playbook
from stayline.domain.ruling import Ruling
from stayline.domain.step import Texts
from stayline.domain.writing import dates, times
from stayline.domain.writing.moments import day_and_clock


class Draft:
    """Everything is derived from the arguments: no clock, no randomness, no I/O."""

    def __init__(
        self, contact: Contact, fact: Fact, now: datetime, playbook: Playbook, taken: Taken
    ) -> None:
        self.before = self.contact = contact
        self.fact = fact
        self.now = now
        self.playbook = playbook
        self._taken = taken
        self._booked: list[Seat] = []
        self._released: list[Seat] = []
        self._messages: list[Message] = []
        self._cases: list[Case] = []
        self._due: dict[str, Due] = {}
        self._done: dict[str, Due] = {}
        self._lines: list[Line] = []
        self._votes: list[Vote] = []
        self._charges: list[spend.Charge] = []
        self._zone: ZoneInfo | None = None
        self._today: Today | None = None

    @property
    def language(self) -> str:
        """The language we write to the contact in."""
        return self.playbook.spoken(self.contact.language)

    @property
    def zone(self) -> ZoneInfo:
        if self._zone is None:
            self._zone = limits.zone_of(self.contact, self.playbook.business)
        return self._zone

    @property
    def today(self) -> Today:
        """What conditions are judged against: today is the contact's."""
        if self._today is None:
            day = self.now.astimezone(self.zone).date()
            self._today = Today(self.now, day, self.playbook.signals)
        return self._today

    def taken(self, calendar: str) -> frozenset[Seat]:
        """Give the seats of a calendar that are booked from now on.

        Raises:
            SlotsNeededError: nobody has read them yet.
        """
        if calendar not in self._taken:
            raise SlotsNeededError(calendar)
        return self._taken[calendar]

    def book(self, seat: Seat) -> None:
        self._booked.append(seat)

    def release(self, seat: Seat) -> None:
        self._released.append(seat)

    def slot_for_people(self, calendar_id: str, at: datetime) -> str:
        """Write a slot as the team reads it: the business's language, the calendar's clock."""
        calendar = self.playbook.calendars.get(calendar_id)
        zone = ZoneInfo(calendar.zone if calendar else self.playbook.business.zone)
        words = times.written(at.astimezone(zone), self.playbook.business.language)
        return f"{words} {zone}"

    def local(self, at: datetime) -> str:
        """Write an instant as the contact's clock has it, with the zone's name."""
        return f"{day_and_clock(at.astimezone(self.zone))} {self.zone}"

    def change(self, **changes: Any) -> None:
        self.contact = changed_by(self.contact, changes)
        if "zone" in changes:
            self._zone = self._today = None

    def note(self, rule: str, because: str, **about: Any) -> None:
        self._lines.append(Line(rule, because, **about))

    def put(self, due: Due) -> None:
        self._due[due.id] = due

    def drop(self, due: Due | None) -> None:
        """Take a due row out of the future, also one that this very decision put there."""
        if due is not None and self._due.pop(due.id, None) != due:
            self._done[due.id] = due

    def name_after_fact(self, about: str) -> str:
        """Derive an id that is the same whenever this fact is decided again."""
        count = len(self._messages) + len(self._cases)
        digest = hashlib.sha256(f"{self.fact.key}|{about}|{count}".encode()).hexdigest()
        return f"{self.contact.id}.{digest[:16]}"

    def say(
        self,
        text: Texts,
        *,
        lane: Lane = "bulk",
        purpose: Purpose = "service",
        step: str = "",
        enrolment: Enrolment | None = None,
        clock: timedelta | None = None,
        slots: Mapping[str, str] | None = None,
        link: str = "",
        confirms: bool = False,
    ) -> datetime | None:
        """Plan a text to the contact, whose `{link}` leads to `link`; give when it is to leave.

        None where it may never go; the ledger has the reason.
        """
        contact = self.contact
        journey = enrolment.journey if enrolment else ""
        ruling = CONFIRMED if confirms else self._in_time(purpose, lane, journey)
        if ruling.verdict == "never":
            about = {"journey": journey, "step": step}
            self.note("not sent", ruling.because, judged=ruling.judged, **about)
            return None
        body = self._written(text, {**self._slots(enrolment, link), **(slots or {})})
        if lane == "bulk":
            body = required_words.dressed(body, contact, purpose, self.playbook, self.language)
        message = Message(
            id=self.name_after_fact(step),
            contact_id=contact.id,
            to=contact.phone,
            body=body,
            lane=lane,
            purpose=purpose,
            journey=journey,
            step=step,
            run=enrolment.run if enrolment else "",
            turn=enrolment.turn if enrolment else 0,
            asked=enrolment.asked if enrolment else 0,
            clock=clock,
            planned_at=self.now,
            planned_for=contact.version,
            due_at=self._leaves(ruling),
            not_after=self.ends(journey),
            country=limits.country(contact, self.playbook),
            confirms=confirms,
        )
        self._plan(links.linked(message, link), ruling)
        return message.due_at

    def _plan(self, message: Message, ruling: Ruling) -> None:
        """Save a new message with this decision, and what it was planned by."""
        self._messages.append(message)
        self.put(waiting_row(message))
        rule, because = "text planned", ruling.because
        if message.due_at > self.now:
            rule, because = "held", f"{because}: it goes at {self.local(message.due_at)}"
        about = {"journey": message.journey, "step": message.step, "message_id": message.id}
        self.note(rule, because, judged=ruling.judged, **about)

    def _written(self, text: Texts, slots: Mapping[str, str]) -> str:
        return wording.fill(
            text[self.language],
            self.contact,
            self.playbook,
            language=self.language,
            now=self.now,
            slots=slots,
        )

    def _slots(self, enrolment: Enrolment | None, link: str) -> dict[str, str]:
        """Give what only texts of this run may mention: an announcement's values, code, slot."""
        if enrolment is None:
            return {}
        slots = {**enrolment.values, **({"link": links.MARK} if link else {})}
        if ends_on := enrolment.code_ends_on:
            phone, today = self.contact.phone, self.today.date
            slots["code"] = enrolment.code
            slots["code_ends_on"] = dates.written(ends_on, self.language, phone, today)
        if seat := enrolment.booked:
            slots["slot"] = times.written(seat.at.astimezone(self.zone), self.language)
        return slots

    def _leaves(self, ruling: Ruling) -> datetime:
        return (ruling.until if ruling.verdict == "hold" else None) or self.now

    def _in_time(self, purpose: Purpose, lane: Lane, journey: str) -> Ruling:
        """Tell whether a text may go to the contact before its journey has ended."""
        about, ends = About(purpose, lane, journey, self.fact.at), self.ends(journey)
        ruling = limits.permit(self.contact, about, self.playbook, self.now)
        if ends and self._leaves(ruling) >= ends:
            return replace(ruling, verdict="never", because=limits.TOO_LATE)
        return ruling

    def ends(self, journey_id: str) -> datetime | None:
        """Give the instant after which nothing of a journey is sent, for this contact."""
        journey = self.playbook.journeys.get(journey_id)
        return journey.ends(self.zone) if journey else None

    def vote(self, about: str, value: int) -> None:
        """Count an answer among those of all contacts."""
        self._votes.append(Vote(about, value))

    def charge(self, amount: int, journey: str, at: datetime) -> None:
        """Count what a text costs or, if negative, gives back; `at` says in which day and month."""
        book, contact = self.playbook, self.contact
        self._charges += spend.charges(amount, journey, contact.id, book, at)

    def say_worded(self, name: str) -> None:
        """Answer at once with one of the playbook's own texts."""
        self.say(self.worded(name), lane="urgent", step=name)

    def worded(self, name: str) -> Texts:
        """Give one of the playbook's own texts."""
        return {language: words[name] for language, words in self.playbook.wording.items()}

    def open_case(
        self, kind: str, title: str, journey: str = "", step: str = "", about: str = ""
    ) -> None:
        case = Case(
            id=self.name_after_fact(kind),
            contact_id=self.contact.id,
            kind=kind,
            title=title,
            opened_at=self.now,
            journey=journey,
            about=about,
        )
        self._cases.append(case)
        self.put(
            Due(
                kind="notice",
                id=f"{case.id}.notice",
                contact_id=case.contact_id,
                due_at=self.now,
                cycle=about,
                about=case.id,
            )
        )
        because = f"{kind}: {title}, {about}" if about else f"{kind}: {title}"
        self.note("case opened", because, journey=journey, step=step)

    def record(self, message: Message) -> None:
        """Save a known message's new state with this decision."""
        self._messages.append(message)

    def _is_put_anew(self, row: Due) -> bool:
        """Tell whether a row is put in its own place: nobody can put and remove one in a breath."""
        anew = self._due.get(row.id)
        return anew is not None and anew.due_at == row.due_at

    def decision(self) -> Decision:
        return Decision(
            self.contact,
            tuple(self._messages),
            tuple(self._cases),
            tuple(self._due.values()),
            tuple([row for row in self._done.values() if not self._is_put_anew(row)]),
            tuple(self._lines),
            tuple(self._votes),
            tuple(self._booked),
            tuple(self._released),
            tuple(self._charges),
        )
