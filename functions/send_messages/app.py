"""The queues' end: every job is a message to be sent, or one to be looked up."""

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline import start
from stayline.adapters import aws, intake, outbox, queues, settings
from stayline.adapters.circuits import Circuits, Remembered
from stayline.adapters.desk import Desk
from stayline.adapters.settings import Secrets
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

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
# Ten seconds for the provider at its slowest, six for claim and record, which take far less. Each
# may take 21 where DynamoDB is in trouble: the run ends before the record, and it is looked up.
_NEEDED_MS = 16_000
start.over()


@logger.inject_lambda_context
def lambda_handler(event: dict[str, Any], context: "LambdaContext") -> dict[str, Any]:
    desk = _desk(SECRETS[API_KEY], SECRETS[BASE_URL], SECRETS[LINKS_URL])

    def send(letter: "Mapping[str, Any]") -> None:
        if context.get_remaining_time_in_millis() < _NEEDED_MS:
            raise TimeoutError("too little time left to begin a send; the queue brings it again")
        attempt = f"{context.aws_request_id}.{letter['messageId']}"
        outcome = desk.send(outbox.read(letter["body"]), attempt, datetime.now(UTC))
        logger.info("send ended", extra={"outcome": outcome})

    return queues.take_each(event, send, "send failed")


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
