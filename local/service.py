"""The whole service on one machine: the stack, the provider double at its end, the phones."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from botocore.exceptions import BotoCoreError

from local.api import Business
from local.aws.process import is_free
from local.aws.sam_cli import ROOT
from local.aws.stack import NAME, Stack
from local.phones.page import serve
from local.provider.aws_account import AwsAccount, Topic
from local.provider.double import Provider
from stayline.domain.contact import contact_id

ACCOUNT = "AC00000000000000000000000000000000"
SENDER = "+12025550100"
AWS_NUMBER = "+12025550109"
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

    `fresh` forgets every contact and every text of the last run, and keeps what was deployed.
    """

    def __init__(
        self,
        progress: Callable[[str], None],
        *,
        fresh: bool,
        data: Path = DATA,
        provider_clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        port = _port(data)  # before anything is forgotten that another demo may be using
        if fresh:
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
        (data / "phones.port").write_text(self.phones.url.rpartition(":")[2])
        secrets = {
            "/stayline/twilio/auth-tokens": AUTH_TOKEN,
            "/stayline/twilio/api-key": f"{API_KEY}:{API_SECRET}",
            "/stayline/contact-key": CONTACT_KEY,
        }
        parameters = {
            "TwilioAccountSid": ACCOUNT,
            "Sender": SENDER,
            "ProviderBaseUrl": self.phones.url,
            "AwsSender": AWS_SENDER,
            "AwsSmsUrl": self.phones.url,
        }
        self.stack = Stack(secrets, parameters, data=data, progress=progress)
        self.business = Business(self.stack)

    def __enter__(self) -> Self:
        self.stack.start()
        if self._fresh:
            self._forget()
        self.provider.webhook_url = f"{self.stack.api_url}/twilio/texts#rc=3&rp=all"
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

    def _forget(self) -> None:
        """Empty the table and the queues of an earlier run."""
        table, name = self.stack.client("dynamodb"), self.stack.outputs["TableName"]
        for page in table.get_paginator("scan").paginate(TableName=name):
            for item in page["Items"]:
                table.delete_item(TableName=name, Key={"pk": item["pk"], "sk": item["sk"]})
        for queue in ("UrgentQueueUrl", "BulkQueueUrl"):
            self.stack.client("sqs").purge_queue(QueueUrl=self.stack.outputs[queue])


def _port(data: Path) -> int:
    """Give the phones the port of last time: it is deployed, as the provider's address."""
    remembered = data / "phones.port"
    port = int(remembered.read_text()) if remembered.exists() else 0
    if port and not is_free(port):
        raise RuntimeError(f"Something runs on port {port} already; another demo?")
    return port
