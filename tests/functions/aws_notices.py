"""What SNS brings of AWS End User Messaging, as tests write it."""

import json
from datetime import datetime
from typing import Any

from stayline.adapters.aws_events import Published


def event(message: object, at: datetime) -> dict[str, Any]:
    """Give the invocation of a function by SNS."""
    written = message if isinstance(message, str) else json.dumps(message)
    stamp = at.isoformat().replace("+00:00", "Z")
    return {
        "Records": [{"EventSource": "aws:sns", "Sns": {"Message": written, "Timestamp": stamp}}]
    }


def notice(message: object, at: datetime) -> Published:
    return Published(message if isinstance(message, str) else json.dumps(message), at)


def text(phone: str, body: str, its_id: str = "in-1") -> dict[str, Any]:
    return {
        "originationNumber": phone,
        "destinationNumber": "+12025550109",
        "messageKeyword": "KEYWORD_123456789012",
        "messageBody": body,
        "inboundMessageId": its_id,
    }


def receipt(kind: str, message_id: str, *, final: bool = True) -> dict[str, Any]:
    return {
        "eventType": kind,
        "isFinal": final,
        "messageId": "out-1",
        "destinationPhoneNumber": "+12025550101",
        "context": {"message_id": message_id},
    }
