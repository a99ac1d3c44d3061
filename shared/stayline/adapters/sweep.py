"""The minute's sweep: steps that are due are taken, texts that may go are queued, people told."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from stayline.adapters.bus import Bus
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.domain.contact import Contact
from stayline.domain.due import Due
from stayline.domain.facts import DueCame

_QUEUED_FOR = timedelta(minutes=5)  # after that a queued job is believed lost
_FAILED_FOR = timedelta(minutes=15)  # a row that fails must not be first in every sweep


_TOLD = {
    "notice": ("case opened", {"contact_id": "contact_id", "case_id": "about"}),
    "code": (
        "code given",
        {"contact_id": "contact_id", "code": "about", "ends_on": "cycle", "journey": "journey"},
    ),
}
"""What a due row makes the bus tell: the kind of event, and its detail by the row's fields."""


@dataclass
class Done:
    """What a sweep did, what failed in it, and the announcements that are left for fan_out.py.

    `contacts` are those that announcements were counted for or made to.
    """

    steps: int = 0
    texts: int = 0
    notices: int = 0
    contacts: int = 0
    announcements: list[Due] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)


@dataclass(frozen=True)
class Sweep:
    """Where facts are taken in, the rows, and the bus that tells people."""

    intake: Intake
    rows: DueRows
    bus: Bus

    def run(self, come: Iterable[Due], now: datetime) -> Done:
        """Deal with rows that have come due; one that fails is put aside and delays nobody."""
        done = Done()
        sendable: list[Due] = []
        for row in come:
            try:
                self._deal(row, sendable, done, now)
            except Exception as failure:  # noqa: BLE001  the edge of one row's trouble
                done.failures.append(failure)
                self.rows.rest(row, now + _FAILED_FOR)
        done.texts = self._queue(sendable, now)
        return done

    def _deal(self, row: Due, sendable: list[Due], done: Done, now: datetime) -> None:
        if row.kind in ("start", "step"):
            contact = Contact(id=row.contact_id, phone="")
            if self.intake.take(DueCame(due=row, at=now), contact, now) is None:
                self.rows.remove(row)
            done.steps += 1
        elif row.kind in _TOLD:
            kind, names = _TOLD[row.kind]
            self.bus.tell(kind, {name: getattr(row, field) for name, field in names.items()})
            self.rows.remove(row)
            done.notices += 1
        elif row.kind == "announcement":
            done.announcements.append(row)
        else:
            sendable.append(row)

    def _queue(self, rows: list[Due], now: datetime) -> int:
        """Queue the messages of due rows; a row whose message moved on without it is removed."""
        contacts, messages = self.intake.table.together(row.about for row in rows)
        jobs: list[tuple[Due, Job]] = []
        for row in rows:
            message, contact = messages.get(row.about), contacts.get(row.contact_id)
            if message and contact and message.due_at == row.due_at:
                jobs.append((row, Job(contact, message)))
            else:
                self.rows.remove(row)
        self.intake.outbox.put(job for _, job in jobs)
        for row, _ in jobs:
            self.rows.rest(row, now + _QUEUED_FOR)
        return len(jobs)
