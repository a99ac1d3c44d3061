"""A delivery receipt: move the message's status forward, never back."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import intake, twilio_codes, webhook
from stayline.adapters.circuits import Circuits
from stayline.adapters.twilio_forms import RECEIPT
from stayline.content import playbook
from stayline.domain import circuit, limits
from stayline.domain.facts import ReceiptCame
from stayline.domain.message import owner_of

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
    contacts, messages = take_in.table.together([message_id])
    message, contact = messages.get(message_id), contacts.get(owner_of(message_id))
    if not (message and contact):
        return False
    code = form.get("ErrorCode", "")
    refusal, because = twilio_codes.read(code)
    fact = ReceiptCame(
        message=message,
        status=form["MessageStatus"],
        provider_message_id=form["MessageSid"],
        at=now,
        code=code,
        because=because,
        refusal=refusal,
    )
    if take_in.take(fact, contact, now, is_read=True) is None:
        return True
    sender = message.sender or limits.sender(contact, take_in.playbook).name
    circuits, country = Circuits(take_in.table, sender), limits.country(contact, take_in.playbook)
    if where := circuit.opened_by(refusal, country):
        circuits.open(where, code, because, now, by_receipt=True)
    elif message.trial and fact.status == "delivered":
        circuits.close(message.trial, by_receipt=True)
    return True
