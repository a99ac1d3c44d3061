"""The environment the template gives its functions, and an AWS account of moto's."""

import json
import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from botocore.handlers import BUILTIN_HANDLERS
from hypothesis import settings
from moto import mock_aws
from moto.core.models import botocore_stubber
from samtranslator.yaml_helper import yaml_parse

ROOT = Path(__file__).parents[1]
TEMPLATE: dict[str, Any] = yaml_parse((ROOT / "template.yaml").read_text(encoding="utf-8"))
NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)

_QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012"
_VALUES = {
    "API_KEY_PARAMETER": "/stayline/twilio/api-key",
    "AUTH_TOKENS_PARAMETER": "/stayline/twilio/auth-tokens",
    "AWS_CONFIGURATION_SET": "stayline",
    "AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2": "",
    "AWS_SENDER": "arn:aws:sms-voice:us-east-1:123456789012:phone-number/phone-0",
    "AWS_CA_BUNDLE": "/opt/python/aws-roots.pem",
    "BULK_QUEUE_URL": f"{_QUEUE}/bulk",
    "BUS_NAME": "stayline",
    "CONTACT_KEY_PARAMETER": "/stayline/contact-key",
    "LINKS_URL_PARAMETER": "/stayline/links-url",
    "LOG_LEVEL": "INFO",
    "POWERTOOLS_SERVICE_NAME": "stayline",
    "PROVIDER_BASE_URL": "https://api.twilio.com",
    "PUBLIC_BASE_URL_PARAMETER": "/stayline/public-base-url",
    "SENDER": "+12025550100",
    "SERVICE_NUMBERS": "",
    "STACK_NAME": "stayline",
    "TABLE_NAME": "stayline",
    "TWILIO_ACCOUNT_SID": "AC00000000000000000000000000000000",
    "TRIAGE_MODEL_ID": "",
    "URGENT_QUEUE_URL": f"{_QUEUE}/urgent",
}
PARAMETERS = {
    "/stayline/twilio/api-key": "SK00000000000000000000000000000000:an-api-secret",
    "/stayline/twilio/auth-tokens": "an-auth-token-of-no-account",
    "/stayline/contact-key": "a-contact-key-of-no-deployment",
    "/stayline/public-base-url": "https://api-id.execute-api.us-east-1.amazonaws.com",
    "/stayline/links-url": "https://fern.example/l",
}


def _environment() -> dict[str, str]:
    """Give the variables that the template gives to functions, and no more."""
    functions = [TEMPLATE["Globals"]["Function"]]
    functions += [
        resource["Properties"]
        for resource in TEMPLATE["Resources"].values()
        if resource["Type"] == "AWS::Serverless::Function"
    ]
    names = {name for one in functions for name in one.get("Environment", {}).get("Variables", {})}
    return {name: _VALUES[name] for name in names}


# Before any function is imported, as in Lambda.
os.environ.update(
    _environment(),
    AWS_DEFAULT_REGION="us-east-1",
    AWS_REGION="us-east-1",
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    POWERTOOLS_DEV="false",
)

# No test asserts a time.
settings.register_profile("any machine", deadline=None)
# `make nightly`: as many examples as a night has room for.
settings.register_profile("nightly", max_examples=1_000_000, deadline=None)
settings.load_profile("any machine")


_ONE_AT_A_TIME = threading.RLock()


def _in_turn(**request: Any) -> Any:
    with _ONE_AT_A_TIME:
        return botocore_stubber(**request)


# moto is not made for threads: a transaction copies tables that another is writing to. Every client
# goes by the handlers that botocore has when it is made, moto's among them.
_stub = BUILTIN_HANDLERS.index(("before-send", botocore_stubber))
BUILTIN_HANDLERS[_stub] = ("before-send", _in_turn)


def load_event(name: str) -> dict[str, Any]:
    event: dict[str, Any] = json.loads((ROOT / "events" / f"{name}.json").read_text("utf-8"))
    return event


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def aws() -> Iterator[None]:
    """An account with the template's table, queues, bus and parameters in it."""
    with mock_aws():
        from stayline.adapters import aws as clients  # noqa: PLC0415  after moto has begun

        table = TEMPLATE["Resources"]["Table"]["Properties"]
        keys = ("AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema")
        clients.dynamodb().create_table(
            TableName="stayline", **{name: table[name] for name in keys}
        )
        for queue in ("urgent", "bulk"):
            clients.sqs().create_queue(QueueName=queue)
        clients.events().create_event_bus(Name="stayline")
        for name, value in PARAMETERS.items():
            clients.ssm().put_parameter(Name=name, Value=value, Type="SecureString")
        yield
