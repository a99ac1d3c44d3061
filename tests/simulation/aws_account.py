"""AWS End User Messaging: its API at the level of a client's call, and what it publishes.

It has no list of texts, and answers no question about one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from botocore.exceptions import (
    ClientError,
    ConnectionClosedError,
    EndpointConnectionError,
    ReadTimeoutError,
)

from tests.simulation.expressions import RefusedError
from tests.simulation.provider import Ledger, Word

ARN, CONFIGURATION_SET = "arn:aws:sms-voice:us-east-1:123456789012:pool/pool-0", "stayline"
_URL = "https://sms-voice.us-east-1.amazonaws.com/"
_ASKED = {
    "DestinationPhoneNumber", "OriginationIdentity", "MessageBody", "ConfigurationSetName",
    "TimeToLive", "Context",
}  # fmt: skip
_REFUSALS: Mapping[str, tuple[int, str, str, str]] = {
    "too many": (400, "ThrottlingException", "", ""),
    "broken": (500, "InternalServerException", "", ""),
    "opted out": (400, "ConflictException", "DESTINATION_PHONE_NUMBER_OPTED_OUT", ""),
    "bad number": (400, "ValidationException", "INVALID_PARAMETER", "DestinationPhoneNumber"),
    "disabled": (400, "AccessDeniedException", "ACCOUNT_DISABLED", ""),
}
"""The HTTP status, the exception, its reason and the field that it is about."""


@dataclass
class AwsAccount:
    """The ledger it writes; a client for it, with retries turned off."""

    ledger: Ledger

    def send_text_message(self, **asked: Any) -> dict[str, Any]:
        """Take a text, or do not.

        Raises:
            ClientError, BotoCoreError: as botocore would.
            CrashError: the asking process died.
        """
        sender = asked["OriginationIdentity"], asked["ConfigurationSetName"]
        if asked.keys() != _ASKED or sender != (ARN, CONFIGURATION_SET):
            raise RefusedError(f"not as it is set up here: {sorted(asked)}")
        to, body = asked["DestinationPhoneNumber"], asked["MessageBody"]
        message_id = asked["Context"]["message_id"]

        def take() -> dict[str, Any]:
            return {"MessageId": self.ledger.take("aws", to, body, message_id).sid}

        return self.ledger.post("aws", to, message_id, take, _failed)

    def close(self) -> None:
        """Nothing is kept open."""


def _failed(fault: str) -> dict[str, Any]:
    if fault == "refused":
        raise EndpointConnectionError(endpoint_url=_URL)
    if fault == "cut":
        raise ConnectionClosedError(endpoint_url=_URL)
    if fault == "silence":
        raise ReadTimeoutError(endpoint_url=_URL)
    if fault == "garbled":
        return {}  # what botocore makes of half of the JSON
    status, name, reason, field = _REFUSALS[fault]
    told: Any = {
        "Error": {"Code": name, "Message": fault},
        "ResponseMetadata": {"HTTPStatusCode": status},
        **({"Reason": reason} if reason else {}),
        **({"Fields": [{"Name": field}]} if field else {}),
    }
    raise ClientError(told, "SendTextMessage")


def _word(kind: str, status: str, *, final: bool = False) -> Word:
    code = kind if status == "undelivered" else ""
    return Word({"eventType": kind, "isFinal": final}, status, code)


WORDS: Mapping[str, tuple[Word, ...]] = {
    "first": (_word("TEXT_QUEUED", "queued"), _word("TEXT_CARRIER_UNREACHABLE", "sending")),
    "sent": (_word("TEXT_SENT", "sent"), _word("TEXT_SUCCESSFUL", "sent")),
    "delivered": (
        _word("TEXT_DELIVERED", "delivered", final=True),
        _word("TEXT_SUCCESSFUL", "delivered", final=True),
    ),
    "failed": (
        _word("TEXT_UNREACHABLE", "undelivered", final=True),
        _word("TEXT_BLOCKED", "undelivered", final=True),
        _word("TEXT_CARRIER_BLOCKED", "undelivered", final=True),
    ),
}
"""What its events say, by how far a text is. After a failure that is not final it tries on."""
