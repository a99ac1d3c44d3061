"""A decision in the making: what the parts of the engine write into while they look at one fact."""

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from stayline.domain import limits, wording
from stayline.domain import link as links
from stayline.domain.changing import changed
from stayline.domain.condition import Today
from stayline.domain.contact import Contact, Enrolment
from stayline.domain.decision import Case, Decision, Line, Vote
from stayline.domain.due import Due
from stayline.domain.facts import Fact
from stayline.domain.message import Lane, Message, Purpose, waiting_row
from stayline.domain.playbook import Playbook
from stayline.domain.step import Texts
from stayline.domain.writing import dates


class Draft:
    """Everything is derived from the arguments: no clock, no randomness, no I/O."""

    def __init__(self, contact: Contact, fact: Fact, now: datetime, playbook: Playbook) -> None:
        self.before = self.contact = contact
        self.fact = fact
        self.now = now
        self.playbook = playbook
        self._messages: list[Message] = []
        self._cases: list[Case] = []
        self._due: dict[str, Due] = {}
        self._done: dict[str, Due] = {}
        self._lines: list[Line] = []
        self._votes: list[Vote] = []
        self._today: Today | None = None

    @property
    def language(self) -> str:
        """The language we write to the contact in."""
        return self.playbook.spoken(self.contact.language)

    @property
    def zone(self) -> ZoneInfo:
        return limits.zone_of(self.contact, self.playbook.business)

    @property
    def today(self) -> Today:
        """What conditions are judged against: today is the contact's."""
        if self._today is None:
            day = self.now.astimezone(self.zone).date()
            self._today = Today(self.now, day, self.playbook.scores)
        return self._today

    def change(self, **changes: Any) -> None:
        self.contact = changed(self.contact, **changes)
        if "zone" in changes:
            self._today = None

    def note(self, rule: str, because: str, **about: str) -> None:
        self._lines.append(Line(rule=rule, because=because, **about))

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
    ) -> None:
        """Plan a text to the contact, whose `{link}` leads to `link`: now or after quiet hours."""
        contact = self.contact
        journey = enrolment.journey if enrolment else ""
        about = {"journey": journey, "step": step}
        if contact.opted_out_at:
            self.note("not sent", "the contact has opted out", **about)
            return
        slots = {**self._slots(enrolment, link), **(slots or {})}
        message = Message(
            id=self.name_after_fact(step),
            contact_id=contact.id,
            to=contact.phone,
            body=self._written(text, slots),
            lane=lane,
            purpose=purpose,
            journey=journey,
            step=step,
            run=enrolment.run if enrolment else "",
            turn=enrolment.turn if enrolment else 0,
            asked=enrolment.asked if enrolment else 0,
            clock=clock,
            planned_at=self.now,
            due_at=self.when(lane),
            not_after=self.ends(journey),
        )
        if message.not_after and message.due_at >= message.not_after:
            self.note("not sent", limits.TOO_LATE, **about)
            return
        message = links.linked(message, link)
        self._messages.append(message)
        self.put(waiting_row(message))
        rule, because = "text planned", "it may go now"
        if message.due_at > self.now:
            until = message.due_at.astimezone(self.zone)
            rule, because = "held", f"quiet hours: it goes at {until:%Y-%m-%d %H:%M} {until.tzinfo}"
        self.note(rule, because, message_id=message.id, **about)

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
        """Give what only texts of this run may mention: an announcement's values, code, link."""
        if enrolment is None:
            return {}
        slots = {**enrolment.values, **({"link": links.MARK} if link else {})}
        if ends_on := enrolment.code_ends_on:
            phone, today = self.contact.phone, self.today.date
            slots["code"] = enrolment.code
            slots["code_ends_on"] = dates.written(ends_on, self.language, phone, today)
        return slots

    def when(self, lane: Lane) -> datetime:
        """Give the instant at which a text planned now may go: an answer goes at any hour."""
        if lane == "urgent":
            return self.now
        return limits.allowed_at(self.contact, self.playbook.business, self.now)

    def ends(self, journey_id: str) -> datetime | None:
        """Give the instant after which nothing of a journey is sent, for this contact."""
        journey = self.playbook.journeys.get(journey_id)
        return journey.ends(self.zone) if journey else None

    def vote(self, about: str, value: int) -> None:
        """Count an answer among those of all contacts."""
        self._votes.append(Vote(about, value))

    def say_worded(self, name: str) -> None:
        """Answer at once with one of the playbook's own texts."""
        texts = {language: words[name] for language, words in self.playbook.wording.items()}
        self.say(texts, lane="urgent", step=name)

    def open_case(self, kind: str, title: str, journey: str = "", step: str = "") -> None:
        case = Case(
            id=self.name_after_fact(kind),
            contact_id=self.contact.id,
            kind=kind,
            title=title,
            opened_at=self.now,
            journey=journey,
        )
        self._cases.append(case)
        self.put(
            Due(
                kind="notice",
                id=f"{case.id}.notice",
                contact_id=case.contact_id,
                due_at=self.now,
                about=case.id,
            )
        )
        self.note("case opened", f"{kind}: {title}", journey=journey, step=step)

    def record(self, message: Message) -> None:
        """Save a known message's new state with this decision."""
        self._messages.append(message)

    def decision(self) -> Decision:
        return Decision(
            contact=self.contact,
            messages=tuple(self._messages),
            cases=tuple(self._cases),
            due=tuple(self._due.values()),
            done=tuple(row for name, row in self._done.items() if row != self._due.get(name)),
            lines=tuple(self._lines),
            votes=tuple(self._votes),
        )
