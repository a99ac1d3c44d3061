"""AWS's word on a text of ours: move the message's status forward, never back."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import aws_events, intake, queues, receipts
from stayline.adapters.aws_events import Published, SendEvent
from stayline.content import playbook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake

logger = Logger()
INTAKE = intake.from_environment(playbook())
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], _: "LambdaContext") -> dict[str, Any]:
    return queues.take_each(event, hear, "not taken in")


def hear(letter: "Mapping[str, Any]") -> None:
    notice = aws_events.published(letter["body"])
    known = record(notice, INTAKE, datetime.now(UTC))
    told = {"status": notice.read(SendEvent).word.status, "known": known}
    logger.info("receipt", extra=told)


def record(notice: Published, take_in: "Intake", now: datetime) -> bool:
    """Take in one receipt; False where it is of a message we have not (or no longer) got.

    Raises:
        EventError: it is no receipt; nothing is stored.
    """
    told = notice.read(SendEvent)
    return bool(told.our_id) and receipts.record(
        told.our_id, told.message_id, told.word, take_in, now
    )
