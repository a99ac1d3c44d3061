"""Every minute: take the next step of what is due, queue what may go, go on with announcements.

And say how much of the budgets is used, for the alarms.
"""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import aws, counters, intake, metrics, settings
from stayline.adapters.announcements import Announcements
from stayline.adapters.bus import Bus
from stayline.adapters.circuits import Circuits
from stayline.adapters.due_rows import DueRows
from stayline.adapters.fan_out import FanOut
from stayline.adapters.sweep import Sweep
from stayline.content import playbook
from stayline.domain import spend

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake

logger = Logger()
INTAKE = intake.from_environment(playbook())
ROWS = DueRows(INTAKE.table.client, INTAKE.table.name)
FAN_OUT = FanOut(Announcements(INTAKE.table, INTAKE.playbook), INTAKE, ROWS)
(BUS_NAME,) = settings.read("BUS_NAME")
CIRCUITS = {name: Circuits(INTAKE.table, name) for name in INTAKE.playbook.senders}
SWEEP = Sweep(INTAKE, ROWS, Bus(aws.events(), BUS_NAME), CIRCUITS)
_SPARE_MS = 10_000  # the next minute takes up what is left
_QUEUING_MS = 10_000  # however many steps there are, texts leave in each minute
start.over()


@logger.inject_lambda_context
def lambda_handler(_: dict[str, Any], context: "LambdaContext") -> None:
    now, left = datetime.now(UTC), context.get_remaining_time_in_millis
    come = (row for row in ROWS.come(now) if left() > _SPARE_MS + _QUEUING_MS)
    done = SWEEP.run(come, now, lambda: left() > _SPARE_MS)
    FAN_OUT.run(done, now, lambda: left() > _SPARE_MS)
    for failure in done.failures:
        logger.error("a due row failed", exc_info=failure)
    counts = {
        name: getattr(done, name) for name in ("steps", "texts", "left", "notices", "contacts")
    }
    counts["waiting"] = sum(done.left.values())  # the dashboard adds up no fields of an object
    logger.info("advanced", extra={**counts, "oldest_seconds": int(done.oldest.total_seconds())})
    if INTAKE.playbook.budgets:
        # The bus is named like the stack it is of.
        metrics.tell(BUS_NAME, "SpendShare", metrics.PERCENT, measure(INTAKE, now))


def measure(take_in: "Intake", now: datetime) -> float:
    """Give how much of the budget that is used most is used, in percent."""
    book = take_in.playbook
    counted = counters.counted(take_in.table, spend.terms(now, book.business))
    return spend.percent(book, now, counted)
