"""Every quarter of an hour: take in the texts that the webhook never saw, count what is unknown."""

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import aws, bedrock_triage, failures, intake, metrics, settings
from stayline.adapters.due_rows import DueRows
from stayline.adapters.missed_texts import fetch
from stayline.adapters.settings import Secrets
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook

if TYPE_CHECKING:
    from collections.abc import Callable

    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.intake import Intake

logger = Logger()
INTAKE = intake.from_environment(playbook(), bedrock_triage.judge())
ROWS = DueRows(INTAKE.table.client, INTAKE.table.name)
ACCOUNT_SID, SENDER, PROVIDER_URL, API_KEY, CONTACT_KEY, STACK = settings.read(
    "TWILIO_ACCOUNT_SID",
    "SENDER",
    "PROVIDER_BASE_URL",
    "API_KEY_PARAMETER",
    "CONTACT_KEY_PARAMETER",
    "STACK_NAME",
)
NUMBERS = [one for one in os.environ.get("SERVICE_NUMBERS", "").split(",") if one]
SECRETS = Secrets(aws.ssm(), (API_KEY, CONTACT_KEY))
_SECONDS = 30.0  # a page of the list is long, and nobody waits
_HOURS = 6  # how far back it looks, unless the event says
_PATIENCE = timedelta(minutes=15)  # by then an unknown outcome has been looked up twice
_SPARE_MS = 15_000
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], context: "LambdaContext") -> None:
    now, left = datetime.now(UTC), context.get_remaining_time_in_millis
    metrics.tell(STACK, "UnknownSends", metrics.COUNT, unknown(INTAKE, ROWS, now))
    provider = TwilioSms(
        ACCOUNT_SID, SECRETS[API_KEY], PROVIDER_URL, SENDER, numbers=NUMBERS, read_seconds=_SECONDS
    )
    since = now - timedelta(hours=event.get("hours", _HOURS))
    try:
        found = reconcile(provider, since, now, lambda: left() > _SPARE_MS)
    finally:
        provider.close()
    metrics.tell(STACK, "TextsFound", metrics.COUNT, found)


def reconcile(
    provider: TwilioSms, since: datetime, now: datetime, has_time: "Callable[[], bool]"
) -> int:
    """Take in the texts since then that the webhook never saw; give how many there were."""
    key = SECRETS[CONTACT_KEY].encode()
    found = fetch(provider.came_in, since, key, INTAKE, now, has_time=has_time)
    for text_id, failure in found.failures.items():
        logger.error("a missed text failed", extra={"text_id": text_id, **failures.told(failure)})
    logger.info("reconciled", extra={"listed": found.listed, "found": found.texts})
    return found.texts


def unknown(take_in: "Intake", rows: DueRows, now: datetime) -> int:
    """Count the sends of which nobody has known for a quarter of an hour what became of them.

    Each has a due row until it was looked up twice. Then it is a case, which people are told of.
    """
    _, messages = take_in.table.together(row.about for row in rows.unsettled(now))
    began = [one.claimed_at for one in messages.values() if one.status in ("claimed", "unknown")]
    return sum(at is not None and now - at > _PATIENCE for at in began)
