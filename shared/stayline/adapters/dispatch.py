"""What is due leaves for the queues: at the sender's pace, and not while its circuit is open."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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

_QUEUED_FOR = timedelta(minutes=5)  # after that a queued job is believed lost
_STOPPED_FOR = timedelta(minutes=5)  # what one country's circuit stops makes room for the others
_MOST_FAILURES = 3  # a queue that is down fails every batch, and each takes its time
_MOST_ASKED = 10  # so many are looked at for one that may go as a trial


class Queued(NamedTuple):
    """How many jobs were queued, and how many texts that are due wait for another minute.

    `failures` are those of batches, whose rows come again.
    """

    jobs: int
    left: int
    failures: tuple[Exception, ...] = ()


@dataclass(frozen=True)
class Dispatch:
    """Where facts are taken in, the due rows, and the circuits of the sender."""

    intake: Intake
    rows: DueRows
    circuits: Circuits | None = None

    def queue(self, due: Iterable[Due], known: Mapping[str, Job], now: datetime) -> Queued:
        """Queue the messages of due rows, as far as they may leave in this minute.

        `known` are jobs that need not be read, by message. No more is read than may leave; a row
        whose message moved on without it is removed.
        """
        rows = sorted(due, key=lambda row: (row.place, row.due_at))
        texts = [row for row in rows if row.kind == "message"]
        is_open = dict(self.circuits.read()) if self.circuits and texts else {}
        looked_up = self._read([row for row in rows if row.kind != "message"], known)
        in_reach = self._read(self._in_reach(texts, is_open, now), known)
        going = dict(self._let_go(in_reach, is_open, now))
        pace = self.intake.playbook.business.segments_per_second
        messages = [job.message for job in going.values()]
        seconds = zip(going, pacing.delays(messages, pace), strict=True)
        delays = {row.about: second for row, second in seconds if second is not None}
        leaving = {row: job for row, job in going.items() if row.about in delays}
        jobs, failures = self._put({**looked_up, **leaving}, delays, now)
        return Queued(jobs, len(texts) - len(leaving), failures)

    def _put(
        self, jobs: Mapping[Due, Job], delays: Mapping[str, int], now: datetime
    ) -> tuple[int, tuple[Exception, ...]]:
        """Queue jobs and let their rows rest; a batch that fails keeps no other waiting."""
        queued, failures, waiting = 0, list[Exception](), iter(jobs.items())
        while (batch := list(islice(waiting, BATCH))) and len(failures) < _MOST_FAILURES:
            try:
                self.intake.outbox.put([job for _, job in batch], delays)
                queued += len(batch)
                for row, _ in batch:
                    self.rows.rest(row, now + _QUEUED_FOR)
            except Exception as failure:  # noqa: BLE001  the edge of one batch's trouble
                failures.append(failure)
        return queued, tuple(failures)

    def _in_reach(
        self, texts: list[Due], is_open: Mapping[str, Circuit], now: datetime
    ) -> list[Due]:
        """Give the rows that may be of this minute's texts; each has a segment at least."""
        if everywhere := is_open.get(EVERYWHERE):
            return texts[:_MOST_ASKED] if everywhere.trial_at <= now else []
        answers = [row for row in texts if row.place == 0]
        most = ceil(pacing.room(self.intake.playbook.business.segments_per_second))
        return [*answers, *texts[len(answers) : len(answers) + most]]

    def _read(self, rows: list[Due], known: Mapping[str, Job]) -> dict[Due, Job]:
        wanted = [row.about for row in rows if row.about not in known]
        contacts, messages = self.intake.table.together(wanted)
        found: dict[Due, Job] = {}
        for row in rows:
            message, contact = messages.get(row.about), contacts.get(row.contact_id)
            if job := known.get(row.about):
                found[row] = job
            elif message and contact and message.due_at == row.due_at:
                found[row] = Job(contact, message)
            else:
                self.rows.remove(row)
        return found

    def _let_go(
        self, jobs: Mapping[Due, Job], is_open: dict[str, Circuit], now: datetime
    ) -> Iterator[tuple[Due, Job]]:
        """Give what no circuit stops and, where it is time for one, a trial."""
        for row, job in jobs.items():
            stopped = circuit.stopping(is_open, limits.country(job.contact, self.intake.playbook))
            if stopped is None:
                yield row, job
            elif self._is_trial(job, stopped, now):
                is_open[stopped.where] = replace(stopped, trial_at=now + circuit.pause(1))
                yield row, replace(job, trial=stopped.where)
            elif stopped.where != EVERYWHERE:
                self.rows.rest(row, now + _STOPPED_FOR)

    def _is_trial(self, job: Job, stopped: Circuit, now: datetime) -> bool:
        """Tell whether a text is let through: one that may go, if nobody else let another."""
        if self.circuits is None or stopped.trial_at > now:
            return False
        ruling = limits.stay(job.contact, job.message, self.intake.playbook, now)
        return ruling.verdict == "go" and self.circuits.let_one_through(stopped, now)
