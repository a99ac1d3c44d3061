"""The one botocore session of a process, and the clients made from it.

A session costs a third of a cold start; every client after the first costs next to nothing. It is
botocore's: boto3 would add what nobody here uses (resources, s3transfer, multiprocessing).
"""

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from botocore.config import Config
from botocore.handlers import BUILTIN_HANDLERS
from botocore.session import Session

if TYPE_CHECKING:
    from collections.abc import Collection

    from mypy_boto3_bedrock_runtime import BedrockRuntimeClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_events import EventBridgeClient
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_ssm import SSMClient

# As botocore's events call the services of the clients below.
_SERVICES = frozenset(
    {"bedrock-runtime", "dynamodb", "eventbridge", "events", "pinpoint-sms-voice-v2", "sqs", "ssm"}
)


def session(services: "Collection[str]" = _SERVICES) -> Session:
    """Give a session with those of botocore's handlers that concern all services, or these.

    A tenth of them: the others adapt requests to services that nobody here calls, or write
    botocore's manual, and a session registers each, and each client copies them all.
    """
    made = Session(include_builtin_handlers=False)
    for event, handler, *_ in BUILTIN_HANDLERS:
        stage, _, of = event.partition(".")
        if stage != "docs" and (not of or of.partition(".")[0] in {*services, "*"}):
            made.register(event, handler)
    return made


SESSION = session()

# Retries of whole facts live in the queues and in the provider's webhooks; here only a blip is
# bridged. At the very worst a call takes 21 seconds and its pauses, longer than anybody waits for a
# webhook: then the fact comes again.
_CONFIG = Config(
    connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3}
)


def dynamodb(endpoint: str | None = None) -> "DynamoDBClient":
    """Give a DynamoDB client; `endpoint` names another compatible server."""
    return cast(
        "DynamoDBClient", SESSION.create_client("dynamodb", config=_CONFIG, endpoint_url=endpoint)
    )


def sqs(endpoint: str | None = None) -> "SQSClient":
    return cast("SQSClient", SESSION.create_client("sqs", config=_CONFIG, endpoint_url=endpoint))


@cache
def ssm(endpoint: str | None = None) -> "SSMClient":
    return cast("SSMClient", SESSION.create_client("ssm", config=_CONFIG, endpoint_url=endpoint))


def bedrock(endpoint: str | None = None) -> "BedrockRuntimeClient":
    """Give a client for models; one try within the webhook's ten seconds, and no more."""
    once = Config(connect_timeout=1, read_timeout=5, retries={"total_max_attempts": 1})
    return cast(
        "BedrockRuntimeClient",
        SESSION.create_client("bedrock-runtime", config=once, endpoint_url=endpoint),
    )


def events(endpoint: str | None = None) -> "EventBridgeClient":
    return cast(
        "EventBridgeClient", SESSION.create_client("events", config=_CONFIG, endpoint_url=endpoint)
    )


def sms_voice(connect_seconds: float, read_seconds: float, endpoint: str | None = None) -> Any:
    """Give a client for texts of AWS End User Messaging; one try, and AWS judges what is sent."""
    once = Config(
        connect_timeout=connect_seconds,
        read_timeout=read_seconds,
        retries={"total_max_attempts": 1},
        parameter_validation=False,
    )
    return SESSION.create_client("pinpoint-sms-voice-v2", config=once, endpoint_url=endpoint)
