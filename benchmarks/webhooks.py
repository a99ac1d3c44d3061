"""Webhooks as API Gateway hands them over, signed as Twilio signs."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from aws_lambda_powertools.utilities.typing import LambdaContext
from twilio.request_validator import RequestValidator

EVENTS = Path(__file__).parents[1] / "events"
PHONE = "+12025550101"


class Context(LambdaContext):
    """What Lambda hands to a handler besides the event."""

    def __init__(self) -> None:
        self._function_name = "function"
        self._memory_limit_in_mb = 512
        self._invoked_function_arn = "arn:aws:lambda:us-east-1:123456789012:function:function"
        self._aws_request_id = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef"


def text(body: str, sid: str = "SM00000000000000000000000000000001") -> dict[str, str]:
    """Give the form of a text, with the fields Twilio sends beside those we read."""
    event = json.loads((EVENTS / "receive_message.json").read_text("utf-8"))
    sent = dict(parse_qsl(base64.b64decode(event["body"]).decode(), keep_blank_values=True))
    return {**sent, "From": PHONE, "To": "+12025550100", "Body": body, "MessageSid": sid}


def signed(sample: str, form: Mapping[str, str], url: str, token: str) -> dict[str, Any]:
    """Give the sample event of a function, carrying this form to the path of `url`."""
    event: dict[str, Any] = json.loads((EVENTS / f"{sample}.json").read_text("utf-8"))
    event["rawPath"] = "/" + url.split("/", 3)[3]
    event["headers"]["x-twilio-signature"] = RequestValidator(token).compute_signature(url, form)
    event["body"] = base64.b64encode(urlencode(form).encode()).decode()
    return event
