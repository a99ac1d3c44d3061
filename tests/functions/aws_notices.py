"""What SNS brings of AWS End User Messaging, as tests write it."""

import json
from datetime import datetime
from typing import Any

import pytest

from stayline.adapters.aws_events import Published


def queued(message: object, at: datetime) -> str:
    """Write a message as SNS puts it into a queue; https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html."""
    return json.dumps({
        "Type": "Notification",
        "MessageId": "95df01b4-ee98-5cb9-9903-4c221d41eb5e",
        "TopicArn": "arn:aws:sns:us-east-1:123456789012:stayline",
        "Message": _written(message),
        "Timestamp": at.isoformat().replace("+00:00", "Z"),
    })  # fmt: skip


def event(*bodies: str) -> dict[str, Any]:
    """Give the invocation of a function by its queue; messages are known as 0, 1 and so on."""
    return {
        "Records": [
            {"messageId": f"{number}", "body": body, "eventSource": "aws:sqs"}
            for number, body in enumerate(bodies)
        ]
    }


def notice(message: object, at: datetime) -> Published:
    return Published(_written(message), at)


def stays_in_the_queue(answer: dict[str, Any], log: pytest.LogCaptureFixture, field: str) -> None:
    """Hold that the only notice comes again, and the log names the field and nothing in it."""
    assert answer == {"batchItemFailures": [{"itemIdentifier": "0"}]}
    (line,) = log.records
    said = vars(line)
    assert (said["levelname"], said["error"]) == ("ERROR", "EventError")
    assert field in said["wrong"]
    assert "Do not repeat" not in str(said)


def _written(message: object) -> str:
    return message if isinstance(message, str) else json.dumps(message)


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
