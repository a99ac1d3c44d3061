"""What is due leaves for the queues: at the sender's pace, and not while its circuit is open."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import NamedTuple

from stayline.adapters.circuits import Circuits
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.domain import circuit, limits, pacing
from stayline.domain.circuit import EVERYWHERE, Circuit
from stayline.domain.due import Due
from stayline.domain.message import looked_at

_QUEUED_FOR = timedelta(minutes=5)  # after that a queued job is believed lost
_STOPPED_FOR = timedelta(minutes=5)  # what one country's circuit stops makes room for the others
_MOST_ASKED = 10  # so many are looked at for one that may go as a trial


class Queued(NamedTuple):
    """How many jobs were queued, and how many texts that are due wait for another minute."""

    jobs: int
    left: int


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
        reach = {*self._in_reach(texts, is_open, now)}
        wanted = [row for row in rows if row.kind != "message" or row in reach or row.rests_until]
        found = self._read(wanted, known)
        planned = {row: job for row, job in found.items() if job.message.status == "planned"}
        looked_up = dict(self._looked_up(found, now))
        going = dict(self._let_go(planned, is_open, now))
        pace = self.intake.playbook.business.segments_per_second
        messages = [job.message for job in going.values()]
        seconds = zip(going, pacing.delays(messages, pace), strict=True)
        delays = {row.about: second for row, second in seconds if second is not None}
        leaving = {row: job for row, job in going.items() if row.about in delays}
        self.intake.outbox.put([*looked_up.values(), *leaving.values()], delays)
        for row in (*looked_up, *leaving):
            self.rows.rest(row, now + _QUEUED_FOR)
        out = sum(row not in planned for row in texts if row in found)
        return Queued(len(looked_up) + len(leaving), len(texts) - out - len(leaving))

    def _looked_up(self, found: Mapping[Due, Job], now: datetime) -> Iterator[tuple[Due, Job]]:
        """Give what is to be asked about now; the rows of what is under way come again later."""
        for row, job in found.items():
            at = looked_at(job.message)
            if job.message.status == "planned" or at is None:
                continue
            if at <= now:
                yield row, job
            elif job.message.sent_at and now - job.message.sent_at >= _QUEUED_FOR:
                self.rows.move(job.message, at)
            else:
                self.rows.rest(row, min(at, now + _QUEUED_FOR))

    def _in_reach(
        self, texts: list[Due], is_open: Mapping[str, Circuit], now: datetime
    ) -> list[Due]:
        """Give the rows that may be of this minute's texts; each has a segment at least.

        Those that came before are beside them: their texts have left, most likely.
        """
        texts = [row for row in texts if not row.rests_until]
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
            elif message and contact and message.due_at == row.due_at and looked_at(message):
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
