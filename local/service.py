"""The whole service on one machine: the stack, the provider double at its end, the phones."""

import shutil
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

from botocore.exceptions import BotoCoreError

from local.api import Business
from local.aws.process import free_port, is_free
from local.aws.sam_cli import ROOT
from local.aws.stack import NAME, Stack
from local.phones.page import serve
from local.provider.aws_account import AwsAccount, Topic
from local.provider.double import Provider
from local.run import forget
from stayline.domain.contact import contact_id

ACCOUNT = "AC00000000000000000000000000000000"
SENDER = "+12025550100"
AWS_NUMBER = "+12025550199"  # no person of the cast has it
AWS_SENDER = "arn:aws:sms-voice:us-east-1:000000000000:phone-number/phone-local"
# Made up for this machine alone: what they open is the double.
AUTH_TOKEN, API_KEY, API_SECRET, CONTACT_KEY = (
    "local-auth-token",
    "SK00000000000000000000000000000000",
    "local-api-secret",
    "local-contact-key",
)
_TOPICS: dict[Topic, str] = {"texts": "AwsTextsTopicArn", "receipts": "AwsReceiptsTopicArn"}
"""Their names in the stack's outputs."""

DATA = ROOT / ".stayline" / "local"


class Service:
    """Starts in order (the phones need no stack, the stack needs the phones' address) and stops.

    `fresh` forgets every contact and every text of the last run, and keeps what was deployed. `run`
    names the run, within which the business says nothing twice. `source` is the folder of the
    template, and `parameters` more of what it is told.
    """

    def __init__(
        self,
        progress: Callable[[str], None],
        *,
        fresh: bool,
        data: Path = DATA,
        run: str = "",
        provider_clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        source: Path = ROOT,
        parameters: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        port = _port(data)  # before anything is forgotten that another demo may be using
        if fresh:
            forget(data)
            shutil.rmtree(data / "provider", ignore_errors=True)
        self._fresh = fresh
        self.provider = Provider(
            data / "provider",
            account_sid=ACCOUNT,
            auth_token=AUTH_TOKEN,
            api_key_sid=API_KEY,
            api_key_secret=API_SECRET,
            sender=SENDER,
            aws=AwsAccount(AWS_NUMBER, AWS_SENDER, NAME, self.publish),
            clock=provider_clock,
        )
        self.phones = serve(self.provider, self.story, self.why, port)
        secrets = {
            "/stayline/twilio/auth-tokens": AUTH_TOKEN,
            "/stayline/twilio/api-key": f"{API_KEY}:{API_SECRET}",
            "/stayline/contact-key": CONTACT_KEY,
        }
        told = {
            "TwilioAccountSid": ACCOUNT,
            "Sender": SENDER,
            "ProviderBaseUrl": self.phones.url,
            "AwsSender": AWS_SENDER,
            "AwsSmsUrl": self.phones.url,
            **parameters,
        }
        self.stack = Stack(secrets, told, data=data, progress=progress, source=source)
        self.business = Business(self.stack, run)

    def __enter__(self) -> Self:
        self.stack.start(fresh=self._fresh)
        self.provider.webhook_url = f"{self.stack.api_url}/twilio/texts#rc=3&rp=all"
        self.provider.call_again()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.provider.webhook_url = ""
        self.stack.stop()
        self.phones.close()
        self.provider.close()

    def publish(self, topic: Topic, message: str) -> None:
        """Put a message on a topic of the service's, as AWS does with what phones and carriers say.

        Raises:
            ConnectionError: the stack is not there now.
        """
        arn = self.stack.outputs.get(_TOPICS[topic])
        if not arn:
            raise ConnectionError
        try:
            self.stack.client("sns").publish(TopicArn=arn, Message=message)
        except BotoCoreError as error:
            raise ConnectionError from error

    def story(self, phone: str) -> dict[str, Any] | None:
        """Give what the page shows beside a phone."""
        if not self.stack.api_url:
            return None
        told = self.business.story(contact_id(phone, CONTACT_KEY.encode()))
        if told:
            told["contact"]["enrolments"] = list(told["contact"].get("enrolments", {}).values())
        return told

    def why(self, phone: str) -> dict[str, Any] | None:
        """Give what the page shows of the reasons why texts went or did not."""
        if not self.stack.api_url:
            return None
        return self.business.why(contact_id(phone, CONTACT_KEY.encode()))


def _port(data: Path) -> int:
    """Give the phones the port of last time: it is deployed, as the provider's address."""
    remembered = data / "phones.port"
    if not (remembered.exists() and remembered.read_text()):
        data.mkdir(parents=True, exist_ok=True)
        remembered.write_text(str(free_port(str(remembered))))
    port = int(remembered.read_text())
    if not is_free(port):
        raise RuntimeError(f"Something runs on port {port} already; another demo?")
    return port
