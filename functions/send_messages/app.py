"""The queues' end: every job is a message to be sent, or one to be looked up."""

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities import batch

from stayline import start
from stayline.adapters import aws, failures, intake, outbox, settings
from stayline.adapters.circuits import Circuits, Remembered
from stayline.adapters.desk import Desk
from stayline.adapters.settings import Secrets
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook

if TYPE_CHECKING:
    from collections.abc import Callable

    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from stayline.adapters.provider import Provider

logger = Logger()
INTAKE = intake.from_environment(playbook())
ACCOUNT_SID, SENDER, PROVIDER_URL, API_KEY, BASE_URL, LINKS_URL = settings.read(
    "TWILIO_ACCOUNT_SID",
    "SENDER",
    "PROVIDER_BASE_URL",
    "API_KEY_PARAMETER",
    "PUBLIC_BASE_URL_PARAMETER",
    "LINKS_URL_PARAMETER",
)
CIRCUITS = {name: Remembered(Circuits(INTAKE.table, name)) for name in INTAKE.playbook.senders}
SECRETS = Secrets(aws.ssm(), (API_KEY, BASE_URL, LINKS_URL))
PROCESSOR = batch.BatchProcessor(batch.EventType.SQS, raise_on_entire_batch_failure=False)
# Ten seconds for the provider at its slowest, six for claim and record, which take far less. Each
# may take 21 where DynamoDB is in trouble: the run ends before the record, and it is looked up.
_NEEDED_MS = 16_000
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], context: "LambdaContext") -> Any:
    desk = _desk(SECRETS[API_KEY], SECRETS[BASE_URL], SECRETS[LINKS_URL])

    def send(record: "SQSRecord") -> None:
        if context.get_remaining_time_in_millis() < _NEEDED_MS:
            raise TimeoutError("too little time left to begin a send; the queue brings it again")
        attempt = f"{context.aws_request_id}.{record.message_id}"
        outcome = desk.send(outbox.read(record.body), attempt, datetime.now(UTC))
        logger.info("send ended", extra={"outcome": outcome})

    def tell(record: "SQSRecord") -> None:
        try:
            send(record)
        except Exception as failure:
            logger.error("send failed", extra=failures.told(failure))  # noqa: TRY400  no words
            raise

    return batch.process_partial_response(event, tell, PROCESSOR, context)


@cache
def _desk(api_key: str, base_url: str, links_url: str) -> Desk:
    """Keep one connection to each provider for as long as the key is the same."""
    receipts_url = f"{base_url}/twilio/receipts"
    made: dict[str, Callable[[], Provider]] = {
        "twilio": lambda: TwilioSms(ACCOUNT_SID, api_key, PROVIDER_URL, SENDER, receipts_url),
        "aws": _aws,
    }
    return Desk(INTAKE, cache(lambda name: made[name]()), links_url, CIRCUITS)


def _aws() -> "Provider":
    from stayline.adapters import aws_sms  # noqa: PLC0415  for whoever has its sender alone

    return aws_sms.from_environment()
