"""Every minute: take the next step of what is due, and queue the texts that may go."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from aws_lambda_powertools import Logger

from stayline.adapters import aws, intake, settings
from stayline.adapters.bus import Bus
from stayline.adapters.due_rows import DueRows
from stayline.adapters.outbox import Job
from stayline.content import playbook
from stayline.domain.contact import Contact
from stayline.domain.due import Due
from stayline.domain.facts import DueCame

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake

logger = Logger()
INTAKE = intake.from_environment(playbook())
ROWS = DueRows(INTAKE.table.client, INTAKE.table.name)
BUS = Bus(aws.events(), *settings.read("BUS_NAME"))

_QUEUED_FOR = timedelta(minutes=5)  # after that a queued job is believed lost
_SPARE_MS = 10_000  # the next minute takes up what is left


class Done(NamedTuple):
    steps: int
    texts: int
    notices: int


@logger.inject_lambda_context
def lambda_handler(_: dict[str, Any], context: "LambdaContext") -> None:
    now, left = datetime.now(UTC), context.get_remaining_time_in_millis
    rows = (row for row in ROWS.come(now) if left() > _SPARE_MS)
    logger.info("advanced", extra=advance(rows, INTAKE, ROWS, BUS, now)._asdict())


def advance(
    rows: Iterable[Due], take_in: "Intake", due_rows: DueRows, bus: Bus, now: datetime
) -> Done:
    """Deal with rows that have come due: steps are decided, texts queued, people told."""
    steps = notices = 0
    sendable: list[Due] = []
    for row in rows:
        if row.kind in ("start", "step"):
            steps += 1
            contact = Contact(id=row.contact_id, phone="")
            if take_in.take(DueCame(due=row, at=now), contact, now) is None:
                due_rows.remove(row)
        elif row.kind == "notice":
            notices += 1
            bus.tell("case opened", {"contact_id": row.contact_id, "case_id": row.about})
            due_rows.remove(row)
        else:
            sendable.append(row)
    return Done(steps, _queue(sendable, take_in, due_rows, now), notices)


def _queue(rows: list[Due], take_in: "Intake", due_rows: DueRows, now: datetime) -> int:
    """Queue the messages of due rows; a row whose message moved on without it is removed."""
    contacts, messages = take_in.table.together(row.about for row in rows)
    jobs: dict[str, Job] = {}
    for row in rows:
        message, contact = messages.get(row.about), contacts.get(row.contact_id)
        if message and contact and message.due_at == row.due_at:
            jobs[row.id] = Job(contact, message)
        else:
            due_rows.remove(row)
    take_in.outbox.put(jobs.values())
    for row in rows:
        if row.id in jobs:
            due_rows.queued(row, now + _QUEUED_FOR)
    return len(jobs)
