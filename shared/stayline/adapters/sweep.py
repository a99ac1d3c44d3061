"""The minute's sweep: steps that are due are taken, texts that may go are queued, people told."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from stayline.adapters.bus import Bus
from stayline.adapters.circuits import Circuits
from stayline.adapters.dispatch import Dispatch
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.domain.contact import Contact
from stayline.domain.due import Due
from stayline.domain.facts import DueCame
from stayline.domain.message import waiting_row

_FAILED_FOR = timedelta(minutes=15)  # a row that fails must not be first in every sweep


TOLD = {
    "notice": ("case opened", {"contact_id": "contact_id", "case_id": "about", "about": "cycle"}),
    "circuit": ("texts stopped", {"because": "about", "where": "cycle", "sender": "sender"}),
    "code": (
        "code given",
        {"contact_id": "contact_id", "code": "about", "ends_on": "cycle", "journey": "journey"},
    ),
}
"""What a due row makes the bus tell: the kind of event, and its detail by the row's fields."""


@dataclass
class Done:
    """What a sweep did, what failed in it, and the announcements that are left for fan_out.py.

    `contacts` are those that announcements were counted for or made to, `left` the texts that are
    due and have to wait for another minute, by sender. `planned` are those its steps led to.
    `oldest` is how late the oldest row was that need not wait.
    """

    steps: int = 0
    texts: int = 0
    notices: int = 0
    contacts: int = 0
    left: Mapping[str, int] = field(default_factory=dict)
    oldest: timedelta = field(default=timedelta(), compare=False)
    planned: list[Job] = field(default_factory=list, compare=False)
    announcements: list[Due] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)


@dataclass(frozen=True)
class Sweep:
    """Where facts are taken in, the rows, the bus that tells people, and the senders' circuits."""

    intake: Intake
    rows: DueRows
    bus: Bus
    circuits: Mapping[str, Circuits] = field(default_factory=dict)

    def run(
        self, come: Iterable[Due], now: datetime, has_time: Callable[[], bool] = lambda: True
    ) -> Done:
        """Deal with rows that have come due; one that fails is put aside and delays nobody.

        What there is no time to queue comes again.
        """
        done = Done()
        sendable: list[Due] = []
        for row in come:
            if not _may_wait(row):
                done.oldest = max(done.oldest, now - row.due_at)
            try:
                self._deal(row, sendable, done, now)
            except Exception as failure:  # noqa: BLE001  the edge of one row's trouble
                done.failures.append(failure)
                put_aside(row, now + _FAILED_FOR, self.rows, done)
        known = {job.message.id: job for job in done.planned}
        sendable += [waiting_row(job.message) for job in known.values()]
        dispatch = Dispatch(self.intake, self.rows, self.circuits, has_time)
        done.texts, done.left, failures = dispatch.queue(sendable, known, now)
        done.failures += failures
        return done

    def _deal(self, row: Due, sendable: list[Due], done: Done, now: datetime) -> None:
        if row.kind in ("start", "step"):
            contact = Contact(id=row.contact_id, phone="")
            decision = self.intake.take(DueCame(due=row, at=now), contact, now)
            if decision is not None:
                done.planned += [
                    Job(decision.contact, message)
                    for message in decision.messages
                    if message.lane == "bulk" and message.is_due(now)
                ]
            done.steps += 1
            # Should it stay it comes again, as a fact that was taken in before.
            self.rows.remove(row)
        elif row.kind in TOLD:
            kind, names = TOLD[row.kind]
            detail = {name: getattr(row, field) for name, field in names.items()}
            self.bus.tell(kind, {name: part for name, part in detail.items() if part})
            self.rows.remove(row)
            done.notices += 1
        elif row.kind == "announcement":
            done.announcements.append(row)
        else:
            sendable.append(row)


def put_aside(row: Due, until: datetime, rows: DueRows, done: Done) -> None:
    """Leave a row that failed alone until then. Where that fails as well, it comes next minute."""
    try:
        rows.rest(row, until)
    except Exception as failure:  # noqa: BLE001  nothing else waits for this
        done.failures.append(failure)


def _may_wait(row: Due) -> bool:
    """Tell whether a row may be overdue and nothing be wrong: it waits for the sender's pace."""
    return row.kind == "announcement" or row.place > 0
