"""A conversation on a virtual clock: the engine and one contact, with no cloud and no waiting.

It plays what the deployed service plays: what is due comes due, a text that may go is on the wire
at once. The transcripts in tests/ and `make play` both hold their talks through it.
"""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from stayline.domain import limits, sending, under_way
from stayline.domain.calendar import Seat, Taken
from stayline.domain.changing import changed
from stayline.domain.contact import Contact
from stayline.domain.decision import Case, Decision, Line
from stayline.domain.due import Due
from stayline.domain.engine import decide
from stayline.domain.facts import (
    ActivityReported,
    AnnouncementMade,
    ConsentGiven,
    ConsentWithdrawn,
    DueCame,
    EnrolmentRequested,
    Fact,
    LinkOpened,
    ProfilePut,
    TextReceived,
)
from stayline.domain.link import addressed
from stayline.domain.message import Message
from stayline.domain.playbook import Playbook
from stayline.domain.provider_log import Logged

LINKS = "https://fern.example/l"
"""What a short link begins with where nothing is deployed."""


@dataclass
class Conversation:
    """One contact's talk with the service; `texts` are those that left, in order.

    `watch` is told of every decision: at what moment, about which fact, and what was decided.
    `seats` are those that are booked, by this contact or by somebody else.
    """

    playbook: Playbook
    contact: Contact
    now: datetime
    watch: Callable[[datetime, Fact, Decision], None] | None = None
    texts: list[Message] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    seats: set[Seat] = field(default_factory=set)
    _messages: dict[str, Message] = field(default_factory=dict)
    _due: dict[str, tuple[datetime, Due]] = field(default_factory=dict)
    _queue: list[tuple[datetime, str]] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)
    _count: int = 0

    def describe(self, profile: ProfilePut) -> None:
        self._happen(profile)

    def report(self, activity: ActivityReported) -> None:
        self._happen(activity)

    def agree(self, consent: ConsentGiven | ConsentWithdrawn) -> None:
        self._happen(consent)

    def enrol(self, journey: str) -> None:
        self._happen(EnrolmentRequested(id=self._next(), journey=journey, at=self.now))

    def announce(self, fact: AnnouncementMade) -> None:
        self._happen(fact)

    def hear(self, body: str) -> None:
        """Take in what the contact texts; the provider's log has it, and it is fresh."""
        self._happen(TextReceived(id=self._next(), body=body, at=self.now, logged=Logged(self.now)))

    def follow(self, opening: LinkOpened) -> None:
        self._happen(opening)

    def wait(self, duration: timedelta) -> None:
        """Let time pass, and everything come due on its own moment."""
        self.wait_until(self.now + duration)

    def wait_until(self, until: datetime) -> None:
        """Let time pass up to a moment; to one that has been no time passes."""
        until = max(self.now, until)
        self._let_come(until)
        self.now = until

    def next_due(self) -> datetime | None:
        """Give the next moment at which something happens by itself."""
        row = self._first()
        return row.due_at if row else None

    def due_rows(self) -> list[Due]:
        """Give everything that is to happen later."""
        return [row for _, row in self._due.values()]

    @property
    def taken(self) -> Taken:
        """Give the seats that are booked, by calendar."""
        if not self.seats:
            return self.playbook.none_taken
        return {
            name: frozenset(seat for seat in self.seats if seat.calendar == name)
            for name in self.playbook.calendars
        }

    def _first(self) -> Due | None:
        """Give the row that comes due first; what the queue names and is no more is passed over."""
        while self._queue:
            due_at, name = self._queue[0]
            put = self._due.get(name)
            if put and put[0] == due_at:
                return put[1]
            heapq.heappop(self._queue)
        return None

    def _let_come(self, until: datetime) -> None:
        while (row := self._first()) and row.due_at <= until:
            self.now = max(self.now, row.due_at)
            self._come(row)

    def _put(self, row: Due) -> None:
        # In UTC: local times that come twice are equal to nothing of another zone.
        due_at = row.due_at.astimezone(UTC)
        self._due[row.id] = due_at, row
        heapq.heappush(self._queue, (due_at, row.id))

    def _next(self) -> str:
        self._count += 1
        return f"{self._count:04}"

    def _come(self, row: Due) -> None:
        if row.kind == "message":
            del self._due[row.id]  # there is no provider here whose last word could be missing
            self._send(self._messages[row.about])
        elif row.kind in ("notice", "code"):  # those are for others
            del self._due[row.id]
        else:
            self._happen(DueCame(due=row, at=self.now))

    def _send(self, message: Message) -> None:
        """Send it, or not: what is asked when a text is planned is asked once more now."""
        attempt = self._next()
        sent = addressed(message, LINKS)
        ruling = limits.stay(self.contact, sent, self.playbook, self.now)
        if ruling.verdict != "go":
            self._happen(sending.stays(message, attempt, ruling, self.now))
            return
        self.contact = under_way.begun(self.contact, message, self.now)
        message = changed(sent, cost=ruling.cost)
        self.texts.append(message)
        answer = sending.Answer("accepted", provider_message_id=f"SM{self._count:032}")
        self._happen(sending.end(message, attempt, answer, self.now, ruling.judged))

    def _happen(self, fact: Fact) -> None:
        if isinstance(fact, DueCame):
            del self._due[fact.due.id]
        key = fact.key
        if key in self._taken:  # as in the table, a fact counts once
            return
        self._taken.add(key)
        decision = decide(self.contact, fact, self.now, self.playbook, self.taken)
        if decision.contact is not self.contact:  # else nothing is saved either
            self.contact = changed(decision.contact, version=self.contact.version + 1)
        if self.watch:
            self.watch(self.now, fact, decision)
        for message in decision.messages:
            self._messages[message.id] = message
        for done in decision.done:
            self._due.pop(done.id, None)
        for put in decision.due:
            self._put(put)
        if decision.booked or decision.released:
            self.seats |= set(decision.booked)
            self.seats -= set(decision.released)
        self.lines += decision.lines
        self.cases += decision.cases
        self._let_come(self.now)
