"""The double's other half: AWS End User Messaging with one number, which publishes what it says."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from local.provider.mischief import Fate
from local.provider.store import Message

Topic = Literal["texts", "receipts"]
Publish = Callable[[Topic, str], None]
"""Puts a message on one of the service's topics; raises OSError where that cannot be done now."""

OPT_OUT = frozenset({
    "ARRET", "CANCEL", "END", "OPT-OUT", "OPTOUT", "QUIT", "REMOVE", "STOP", "TD", "UNSUBSCRIBE",
})  # fmt: skip
"""https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list-keywords.html"""

_EVENTS = {
    "sending": "TEXT_PENDING",
    "sent": "TEXT_SUCCESSFUL",
    "delivered": "TEXT_DELIVERED",
}
_FINAL = frozenset({"delivered", "undelivered", "failed"})


@dataclass(frozen=True)
class AwsAccount:
    """One number, known to the API by its ARN.

    `answers_keywords` is off where opt-outs are self-managed. Otherwise AWS keeps STOP to itself:
    it answers, refuses what is sent from then on, and the topic hears nothing of it.
    https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list-self-managed.html
    """

    number: str
    arn: str
    configuration_set: str
    publish: Publish
    answers_keywords: bool = False


def inbound(message: Message, previous: str) -> str:
    """What is published of a text from a phone; `previous` is the text it may be a reply to.

    https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
    """
    payload = {
        "originationNumber": message.from_,
        "destinationNumber": message.to_,
        "messageKeyword": "KEYWORD_123456789012",
        "messageBody": message.body,
        "inboundMessageId": message.sid,
    }
    if previous:
        payload["previousPublishedMessageId"] = previous
    return json.dumps(payload, ensure_ascii=False)


def receipt(message: Message, fate: Fate) -> str:
    """The event of a message's status.

    https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-format.html
    """
    kind = _EVENTS.get(message.status, fate.event)
    payload: Mapping[str, Any] = {
        "eventType": kind,
        "eventVersion": "1.0",
        "eventTimestamp": int(message.updated_at * 1000),
        "isFinal": message.status in _FINAL,
        "originationPhoneNumber": message.from_,
        "destinationPhoneNumber": message.to_,
        "messageId": message.sid,
        "messageRequestTimestamp": int(message.created_at * 1000),
        "messageEncoding": "GSM",
        "messageType": "TRANSACTIONAL",
        "messageStatus": kind.removeprefix("TEXT_"),
        "messageStatusDescription": "",
        "context": json.loads(message.status_callback),
        "totalMessageParts": message.segments,
        "totalMessagePrice": 0.0,
        "totalCarrierFee": 0.0,
    }
    return json.dumps(payload)
