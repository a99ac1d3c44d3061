"""A contact texted the AWS sender: take the fact in. Its queue brings it again while we cannot."""

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import aws, aws_events, bedrock_triage, intake, queues, settings, texts
from stayline.adapters.aws_events import InboundText, Published
from stayline.adapters.settings import Secrets
from stayline.content import playbook
from stayline.domain.facts import TextReceived
from stayline.domain.provider_log import Logged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake
    from stayline.adapters.last_texts import Clock

logger = Logger()
INTAKE = intake.from_environment(playbook(), bedrock_triage.judge())
(CONTACT_KEY,) = settings.read("CONTACT_KEY_PARAMETER")
SECRETS = Secrets(aws.ssm(), (CONTACT_KEY,))
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], _: "LambdaContext") -> dict[str, Any]:
    return queues.take_each(event, hear, "not taken in")


def hear(letter: "Mapping[str, Any]") -> None:
    notice = aws_events.published(letter["body"])
    rules = receive(notice, SECRETS[CONTACT_KEY].encode(), INTAKE, datetime.now(UTC))
    logger.info("text received", extra={"decided": rules, "opted_out": "opted out" in rules})


def receive(
    notice: Published, key: bytes, take_in: "Intake", now: datetime, clock: "Clock" = time
) -> list[str]:
    """Take in one text; give the rules that were decided by, none for a repeat (texts.py).

    It counts at the time it was published, however long it waited since. And nobody but SNS may
    put it into the queue, so that a START needs no other witness.

    Raises:
        EventError: it is no text; nothing is stored.
    """
    came = notice.read(InboundText)
    at = min(notice.at, now)
    fact = TextReceived(
        id=came.inbound_message_id,
        body=came.message_body,
        at=at,
        logged=Logged(at),
        judged_by="model" if take_in.judge else "words",
        sender="aws",
    )
    return texts.hear(fact, came.origination_number, key, take_in, now, clock=clock)
