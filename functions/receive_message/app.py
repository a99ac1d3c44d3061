"""A contact texted: verify, take the fact in, thank the provider."""

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import bedrock_triage, intake, settings, texts, twilio_log, webhook
from stayline.adapters.twilio_forms import TEXT
from stayline.content import playbook
from stayline.domain.facts import TextReceived

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake
    from stayline.adapters.last_texts import Clock

logger = Logger()
(CONTACT_KEY,) = settings.read("CONTACT_KEY_PARAMETER")
INTAKE = intake.from_environment(
    playbook(), bedrock_triage.judge(), twilio_log.from_environment().read
)
WEBHOOK = webhook.from_environment("CONTACT_KEY_PARAMETER", fields=TEXT)
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], _: "LambdaContext") -> dict[str, Any]:
    form = WEBHOOK.form(event)
    if form is None:
        logger.warning("not genuine")
        return webhook.FORBIDDEN
    key = WEBHOOK.secrets[CONTACT_KEY].encode()
    rules = receive(form, key, INTAKE, datetime.now(UTC))
    told = {"text_id": form.get("MessageSid"), "decided": rules, "opted_out": "opted out" in rules}
    logger.info("text received", extra=told)
    return webhook.THANKS


def receive(
    form: "Mapping[str, str]",
    key: bytes,
    take_in: "Intake",
    now: datetime,
    clock: "Clock" = time,
) -> list[str]:
    """Take in one text; give the rules that were decided by (texts.py)."""
    fact = TextReceived(
        id=form["MessageSid"],
        body=form.get("Body", ""),
        at=now,
        media=int(count) if (count := form.get("NumMedia", "")).isdecimal() else 0,
        keyword=form.get("OptOutType", ""),
        sender="twilio",
        judged_by="model" if take_in.judge else "words",
    )
    return texts.hear(fact, form["From"], key, take_in, now, clock=clock)
