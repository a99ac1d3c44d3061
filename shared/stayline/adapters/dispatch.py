"""What is due leaves for the queues: at its sender's pace, and not while a circuit is open."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice
from math import ceil
from typing import NamedTuple

from stayline.adapters.circuits import Circuits
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import BATCH, Job
from stayline.domain import circuit, limits, pacing
from stayline.domain.circuit import EVERYWHERE, Circuit
from stayline.domain.due import Due
from stayline.domain.message import looked_at
from stayline.domain.playbook import Playbook
from stayline.domain.senders import Sender, serving

_QUEUED_FOR = timedelta(minutes=5)  # after that a queued job is believed lost
_STOPPED_FOR = timedelta(minutes=5)  # what one country's circuit stops makes room for the others
_MOST_FAILURES = 3  # a queue that is down fails every batch, and each takes its time
_MOST_ASKED = 10  # so many are looked at for one that may go as a trial


class Queued(NamedTuple):
    """How many jobs were queued, and how many due texts of each sender wait for another minute.

    `failures` are those of batches, whose rows come again.
    """

    jobs: int
    left: Mapping[str, int]
    failures: tuple[Exception, ...] = ()


@dataclass(frozen=True)
class Dispatch:
    """Where facts are taken in, the due rows, and the circuits by sender.

    A row costs a write. What there is no time for stays as it is, and comes again.
    """

    intake: Intake
    rows: DueRows
    circuits: Mapping[str, Circuits] = field(default_factory=dict)
    has_time: Callable[[], bool] = lambda: True

    def queue(self, due: Iterable[Due], known: Mapping[str, Job], now: datetime) -> Queued:
        """Queue the messages of due rows, as far as they may leave in this minute.

        `known` are jobs that need not be read, by message. No more is read than may leave; a row
        whose message moved on without it is removed.
        """
        senders = self.intake.playbook.senders
        waiting: dict[str, list[Due]] = {}
        under_way: list[Due] = []
        for row in sorted(due, key=lambda row: (row.place, row.due_at)):
            if row.kind == "message" and not row.is_out:
                waiting.setdefault(serving(row.country, senders).name, []).append(row)
            else:
                under_way.append(row)
        found = self._read(under_way, known)
        is_open = {name: self._open(name, now) for name in waiting}
        for name, rows in waiting.items():
            found |= self._read(_in_reach(rows, senders[name], is_open[name], now), known)
        leaving = dict(self._looked_up(found, now))
        planned: dict[str, dict[Due, Job]] = {}
        for row, job in found.items():
            if job.message.status == "planned":
                planned.setdefault(serving(row.country, senders).name, {})[row] = job
        delays: dict[str, int] = {}
        is_open |= {name: self._open(name, now) for name in planned.keys() - is_open}
        unread = {name: sum(row not in found for row in rows) for name, rows in waiting.items()}
        left = Counter(unread)
        for name, jobs in planned.items():
            going = self._minute(senders[name], jobs, is_open[name], now)
            leaving |= {row: job for row, (job, _) in going.items()}
            delays |= {row.about: second for row, (_, second) in going.items()}
            left[name] += len(jobs) - len(going)
        queued, failures = self._put(leaving, delays, now)
        return Queued(queued, +left, failures)

    def _open(self, sender: str, now: datetime) -> dict[str, Circuit]:
        """Read a sender's circuits, and close those whose last trial the carrier just kept."""
        circuits = self.circuits.get(sender)
        is_open = circuits.read() if circuits else {}
        over = [one for one in is_open.values() if one.by_receipt and one.trial_at <= now]
        _, messages = self.intake.table.together(one.tried for one in over if one.tried)
        for one in over:
            if circuits and one.tried in messages and messages[one.tried].status == "sent":
                circuits.close(one.where, one.opened_at, by_receipt=True)
                del is_open[one.where]
        return is_open

    def _put(
        self, jobs: Mapping[Due, Job], delays: Mapping[str, int], now: datetime
    ) -> tuple[int, tuple[Exception, ...]]:
        """Queue jobs and let their rows rest; a batch that fails keeps no other waiting."""
        queued, failures, waiting = 0, list[Exception](), iter(jobs.items())
        while (batch := list(islice(waiting, BATCH))) and len(failures) < _MOST_FAILURES:
            if not self.has_time():
                break
            try:
                self.intake.outbox.put([job for _, job in batch], delays)
                queued += len(batch)
                for row, _ in batch:
                    self.rows.rest(row, now + _QUEUED_FOR, is_out=True)
            except Exception as failure:  # noqa: BLE001  the edge of one batch's trouble
                failures.append(failure)
        return queued, tuple(failures)

    def _looked_up(self, found: Mapping[Due, Job], now: datetime) -> Iterator[tuple[Due, Job]]:
        """Give what is to be asked about now; the rows of what is under way come again later."""
        for row, job in found.items():
            if not self.has_time():
                return
            at = looked_at(job.message)
            if job.message.status == "planned" or at is None:
                continue
            if at <= now:
                yield row, job
            elif job.message.sent_at and now - job.message.sent_at >= _QUEUED_FOR:
                self.rows.move(job.message, at)
            else:
                self.rows.rest(row, min(at, now + _QUEUED_FOR), is_out=True)

    def _minute(
        self, sender: Sender, planned: Mapping[Due, Job], is_open: dict[str, Circuit], now: datetime
    ) -> dict[Due, tuple[Job, int]]:
        """Give those of a sender's texts that leave in this minute, each with its second."""
        going = dict(self._let_go(planned, self.circuits.get(sender.name), is_open, now))
        messages = [job.message for job in going.values()]
        delays = pacing.delays(messages, sender.segments_per_second)
        seconds = zip(going.items(), delays, strict=True)
        return {row: (job, second) for (row, job), second in seconds if second is not None}

    def _read(self, rows: list[Due], known: Mapping[str, Job]) -> dict[Due, Job]:
        wanted = [row.about for row in rows if row.about not in known]
        contacts, messages = self.intake.table.together(wanted)
        found: dict[Due, Job] = {}
        for row in rows:
            message, contact = messages.get(row.about), contacts.get(row.contact_id)
            if job := known.get(row.about):
                found[row] = job
            elif message and contact and message.due_at == row.due_at and looked_at(message):
                found[row] = Job(contact, message)
            else:
                self.rows.remove(row)
        return found

    def _let_go(
        self,
        jobs: Mapping[Due, Job],
        circuits: Circuits | None,
        is_open: dict[str, Circuit],
        now: datetime,
    ) -> Iterator[tuple[Due, Job]]:
        """Give what no circuit stops and, where it is time for one, a trial.

        What may not go anyway leaves too, for the desk says why: were it left, enough of it would
        keep every trial waiting behind it.
        """
        book = self.intake.playbook
        for row, job in jobs.items():
            if not self.has_time():
                return
            stopped = circuit.stopping(is_open, limits.country(job.contact, book))
            is_time = stopped is not None and stopped.trial_at <= now
            if circuits is None or stopped is None or (is_time and not _may_go(job, book, now)):
                yield row, job
            elif is_time and circuits.let_one_through(stopped, job.message.id, now):
                is_open[stopped.where] = replace(stopped, trial_at=now + circuit.pause(1))
                yield row, replace(job, trial=stopped.where)
            elif stopped.where != EVERYWHERE:
                self.rows.rest(row, now + _STOPPED_FOR)


def _may_go(job: Job, book: Playbook, now: datetime) -> bool:
    return limits.stay(job.contact, job.message, book, now).verdict == "go"


def _in_reach(
    texts: list[Due], sender: Sender, is_open: Mapping[str, Circuit], now: datetime
) -> list[Due]:
    """Give the rows that may be of this minute's texts; each has a segment at least."""
    if everywhere := is_open.get(EVERYWHERE):
        return texts[:_MOST_ASKED] if everywhere.trial_at <= now else []
    answers = [row for row in texts if row.place == 0]
    most = ceil(pacing.room(sender.segments_per_second))
    return [*answers, *texts[len(answers) : len(answers) + most]]
