"""The queues' end: claim a message, post it once, record what came of it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)

from stayline.adapters import aws, intake, outbox, settings
from stayline.adapters.intake import Intake
from stayline.adapters.settings import Secrets
from stayline.adapters.table import ConflictError
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook
from stayline.domain import limits, sending
from stayline.domain.facts import SendEnded
from stayline.domain.message import claimed

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.outbox import Job

logger = Logger()
INTAKE = intake.from_environment(playbook())
ACCOUNT_SID, SENDER, PROVIDER_URL, API_KEY, BASE_URL = settings.read(
    "TWILIO_ACCOUNT_SID",
    "SENDER",
    "PROVIDER_BASE_URL",
    "API_KEY_PARAMETER",
    "PUBLIC_BASE_URL_PARAMETER",
)
SECRETS = Secrets(aws.ssm(), (API_KEY, BASE_URL))
PROCESSOR = BatchProcessor(EventType.SQS, raise_on_entire_batch_failure=False)
_NEEDED_MS = 16_000  # connect, read and record, each at its slowest


@dataclass(frozen=True)
class Desk:
    """What sending needs: where facts are taken in, the provider, where its receipts go."""

    intake: Intake
    provider: TwilioSms
    receipts_url: str


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], context: "LambdaContext") -> Any:
    desk = _desk(SECRETS[API_KEY], SECRETS[BASE_URL])

    def one(record: "SQSRecord") -> None:
        if context.get_remaining_time_in_millis() < _NEEDED_MS:
            raise TimeoutError("too little time left to begin a send; the queue brings it again")
        attempt = f"{context.aws_request_id}.{record.message_id}"
        outcome = send(outbox.read(record.body), desk, attempt, datetime.now(UTC))
        logger.info("send ended", extra={"outcome": outcome})

    return process_partial_response(event, one, PROCESSOR, context)


@cache
def _desk(api_key: str, base_url: str) -> Desk:
    """Keep one connection to the provider for as long as the key is the same."""
    provider = TwilioSms(ACCOUNT_SID, api_key, PROVIDER_URL, SENDER)
    return Desk(INTAKE, provider, f"{base_url}/twilio/receipts")


def send(job: "Job", desk: Desk, attempt: str, now: datetime) -> str:
    """See one job to its end, and record it; give the outcome."""
    ended = _attempt(job, desk, attempt, now)
    if ended is None:
        return "another attempt has it"
    desk.intake.take(ended, job.contact, now, is_read=True)
    return ended.outcome


def _attempt(job: "Job", desk: Desk, attempt: str, now: datetime) -> SendEnded | None:
    message = job.message
    if message.status != "planned":  # it was claimed once, and nobody recorded what came of it
        since = message.claimed_at or message.planned_at
        found = desk.provider.find(message.to, message.body, since)
        return sending.end(message, attempt, found, now)
    opens_at = limits.allowed_at(job.contact, desk.intake.playbook.business, now)
    ended = SendEnded(message=message, attempt=attempt, outcome="held", at=now, again_at=opens_at)
    if message.lane == "bulk" and opens_at > now:
        return replace(ended, because="quiet hours")
    try:
        message = desk.intake.table.claim(message, claimed(message, attempt, now))
    except ConflictError:
        return None
    except PermissionError:
        return replace(ended, outcome="withheld", because="the contact has opted out")
    answer = desk.provider.send(message.to, message.body, f"{desk.receipts_url}/{message.id}")
    return sending.end(message, attempt, answer, now)
