"""A deployed service in moto's account, with the provider double at its end."""

import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from aws_lambda_powertools.utilities.typing import LambdaContext

from local.phones.page import serve
from local.provider.carrier import Pace
from local.provider.double import Provider
from stayline.adapters import aws as clients
from stayline.adapters import intake
from stayline.adapters.intake import Intake
from stayline.adapters.story import Story
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook
from stayline.domain import under_way
from stayline.domain.contact import Contact
from stayline.domain.facts import EnrolmentRequested
from stayline.domain.message import Message, claimed
from tests.conftest import PARAMETERS

KEY = PARAMETERS["/stayline/contact-key"].encode()
SECRET = PARAMETERS["/stayline/twilio/api-key"]
ACCOUNT = "AC00000000000000000000000000000000"
RECEIPTS = "https://example.com/twilio/receipts"


@dataclass
class Service:
    """What a test looks at: the intake, what is stored, what is queued."""

    intake: Intake

    @property
    def story(self) -> Story:
        return Story(self.intake.table.client, self.intake.table.name)

    def rows(self, contact_id: str) -> list[dict[str, Any]]:
        return self.story.rows(contact_id)

    def facts(self, contact_id: str) -> list[dict[str, Any]]:
        return [row for row in self.rows(contact_id) if row["sk"].startswith("fact#")]

    def contact(self, contact_id: str) -> Contact:
        found = self.intake.table.contact(contact_id)
        assert found is not None
        return found

    def ask(self, contact: Contact, journey: str, now: datetime) -> None:
        """Put a contact in front of a journey's first question, which is on its way to them."""
        begin = EnrolmentRequested(id="1", journey=journey, at=now)
        begun = self.intake.take(begin, contact, now)
        assert begun is not None
        self.claim(begun.messages, now)

    def claim(self, messages: Iterable[Message], now: datetime) -> None:
        """Claim texts as the desk does before it posts them."""
        for message in messages:
            contact = under_way.begun(self.contact(message.contact_id), message, now)
            self.intake.table.claim(message, claimed(message, "a1", now), contact)

    def jobs(self, lane: str) -> list[dict[str, Any]]:
        """Take what waits in a queue."""
        url = f"https://sqs.us-east-1.amazonaws.com/123456789012/{lane}"
        answer = clients.sqs().receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        return [json.loads(one["Body"]) for one in answer.get("Messages", [])]

    def is_empty(self) -> bool:
        return not self.intake.table.client.scan(TableName=self.intake.table.name)["Items"]


@pytest.fixture
def service(aws: None) -> Service:  # noqa: ARG001  the account it is in
    return Service(intake.from_environment(playbook()))


def a_double(directory: Path, pace: Pace, **more: Any) -> Provider:
    """Give a provider whose messages go on at this pace; whoever asks for it closes it."""
    key, _, secret = SECRET.partition(":")
    return Provider(
        directory,
        account_sid=ACCOUNT,
        auth_token=PARAMETERS["/stayline/twilio/auth-tokens"],
        api_key_sid=key,
        api_key_secret=secret,
        sender="+12025550100",
        pace=pace,
        **more,
    )


@pytest.fixture
def double(tmp_path: Path) -> Iterator[Provider]:
    # Nothing moves by itself: receipts are the tests' to send.
    provider = a_double(tmp_path, Pace(60, 60, 60))
    yield provider
    provider.close()


@pytest.fixture
def provider(double: Provider) -> Iterator[TwilioSms]:
    """The adapter under test, at the double's wire."""
    server = serve(double, lambda _: None, lambda _: None)
    sms = TwilioSms(ACCOUNT, SECRET, server.url, "+12025550100", RECEIPTS)
    yield sms
    sms.close()
    server.close()


class Context(LambdaContext):
    """What Lambda hands to a handler, with `left` milliseconds on its clock."""

    def __init__(self, left: int = 30_000) -> None:
        self._function_name = "function"
        self._memory_limit_in_mb = 512
        self._invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:function"
        self._aws_request_id = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef"
        self._left = left

    def get_remaining_time_in_millis(self) -> int:  # type: ignore[override]  # theirs is static
        return self._left


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What the function logs, also after the test that asks import-linter: it turns loggers off."""
    logging.getLogger("stayline").disabled = False
    return caplog
