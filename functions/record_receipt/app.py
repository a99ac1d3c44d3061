"""A delivery receipt: move the message's status forward, never back."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import codes, intake, receipts, webhook
from stayline.adapters.provider import Word
from stayline.adapters.twilio_forms import RECEIPT
from stayline.content import playbook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake

logger = Logger()
INTAKE = intake.from_environment(playbook())
WEBHOOK = webhook.from_environment(fields=RECEIPT)
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], _: "LambdaContext") -> dict[str, Any]:
    form = WEBHOOK.form(event)
    if form is None:
        logger.warning("not genuine")
        return webhook.FORBIDDEN
    message_id = event["pathParameters"]["message_id"]
    known = record(message_id, form, INTAKE, datetime.now(UTC))
    logger.info("receipt", extra={"status": form.get("MessageStatus"), "known": known})
    return webhook.THANKS


def record(message_id: str, form: "Mapping[str, str]", take_in: "Intake", now: datetime) -> bool:
    """Take in one receipt; False where it is of a message we have not (or no longer) got."""
    code = form.get("ErrorCode", "")
    word = Word(form["MessageStatus"], code, codes.read("twilio", code))
    return receipts.record(message_id, form["MessageSid"], word, take_in, now)
