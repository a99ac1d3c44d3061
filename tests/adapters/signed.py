"""Signed requests as API Gateway hands them over, and the texts and receipts they are of."""

import base64
import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlencode

from stayline.adapters.settings import Secrets

Event = dict[str, Any]
Pairs = tuple[tuple[str, str], ...]

BASE_URL = "https://api-id.execute-api.us-east-1.amazonaws.com"
TOKEN = "an-auth-token-of-no-account"
PATH_OF_TEXTS = "/twilio/texts"

# Some hold what could be taken for the names of other fields.
BODIES = (
    "8", "", "START", "STOP", "stop", "여덟 점이요", "dokuz", "  ", "👍🏽", "x" * 1600,
    "a=b&c=d%20+",
    "hi Cancel my membership", "8 Dogs", "I pay by DoorDash now", "I love Body Shop. STOP",
    "STOPFrom+12025550199FromCity", "it was From+12025550199 that you called",
    f"STARTFrom+12025550199MessageSidSM{'0' * 32}NumMedia0To+12025550100Zz",
    "8ErrorCode11200", "no ErrorUrl here", "ButtonText", "BodySTOP", "NumMedia10", "\x00\u202e８",
    "Forwarded from Frank", "To+12025550100", "EasyJet FromCity", "MessageSid",
)  # fmt: skip
_STATUSES = ("queued", "sending", "sent", "delivered", "undelivered", "failed")


@dataclass(frozen=True)
class Request:
    """A form for a path, and the signature it comes with; none is made where one is given."""

    path: str
    pairs: Pairs
    query: str = ""
    signature: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def signed(self) -> str:
        return self.signature or sign(BASE_URL + self.path, self.pairs)

    @property
    def spells_a_sid(self) -> bool:
        """Tell whether the text itself names a sid, which nobody does who means well."""
        return "MessageSidSM" in dict(self.pairs).get("Body", "")

    def event(self, body: bytes | None = None) -> Event:
        raw = urlencode(self.pairs).encode() if body is None else body
        event: Event = {
            "version": "2.0",
            "routeKey": f"POST {self.path}",
            "rawPath": self.path,
            "rawQueryString": self.query,
            "headers": {
                "content-type": "application/x-www-form-urlencoded",
                "host": "api-id.execute-api.us-east-1.amazonaws.com",
                "x-twilio-signature": self.signed,
                **self.headers,
            },
            "requestContext": {"stage": "$default", "timeEpoch": 1772463600000},
            "body": base64.b64encode(raw).decode(),
            "isBase64Encoded": True,
        }
        if self.path.startswith("/twilio/receipts/"):
            event["pathParameters"] = {"message_id": self.path.rpartition("/")[2]}
        return event


def seeded(seed: int) -> Random:
    """Give chances that can be had again, so that what was found is found again."""
    return Random(seed)  # noqa: S311


class Parameters:
    """SSM with the parameters of one deployment in it."""

    def __init__(self, **values: str) -> None:
        self._values = {"url": BASE_URL, "tokens": TOKEN, **values}

    def get_parameters(self, **_: Any) -> Any:
        pairs = self._values.items()
        return {"Parameters": [{"Name": name, "Value": value} for name, value in pairs]}


def secrets(**values: str) -> Secrets:
    return Secrets(Parameters(**values), ("url", "tokens"))  # type: ignore[arg-type]


def line(pairs: Sequence[tuple[str, str]]) -> str:
    """Give what is signed of a form whose names are all different."""
    return "".join(name + value for name, value in sorted(pairs))


def sign(url: str, pairs: Sequence[tuple[str, str]], token: str = TOKEN) -> str:
    said = (url + line(pairs)).encode("utf-8", "surrogatepass")
    return base64.b64encode(hmac.digest(token.encode(), said, "sha1")).decode()


def _sid(rng: Random, kind: str) -> str:
    return f"{kind}{rng.getrandbits(128):032x}"


def _phone(rng: Random) -> str:
    return f"+120255501{rng.randrange(100):02}"


def text(rng: Random) -> Request:
    """Make a signed text, with all that Twilio sends of one."""
    sid = _sid(rng, "SM")
    form = {
        "ToCountry": "US", "ToState": "", "ToCity": "", "ToZip": "", "FromCountry": "US",
        "FromState": "NY", "FromCity": rng.choice(["", "NEW YORK"]), "FromZip": "", "SmsSid": sid,
        "SmsMessageSid": sid, "MessageSid": sid, "AccountSid": _sid(rng, "AC"), "NumMedia": "0",
        "NumSegments": "1", "SmsStatus": "received", "Body": rng.choice(BODIES),
        "From": _phone(rng), "To": "+12025550100", "ApiVersion": "2010-04-01",
    }  # fmt: skip
    if rng.random() < 0.2:
        form |= {
            "MessagingServiceSid": _sid(rng, "MG"),
            "OptOutType": rng.choice(["STOP", "START"]),
        }
    if rng.random() < 0.1:
        form |= {"NumMedia": "1", "MediaUrl0": "https://example.com/1", "MediaContentType0": "a/b"}
    return Request(PATH_OF_TEXTS, _shuffled(rng, form))


def receipt(rng: Random) -> Request:
    """Make a signed receipt of one of our messages."""
    sid = _sid(rng, "SM")
    status = rng.choice(_STATUSES)
    form = {
        "SmsSid": sid, "SmsStatus": status, "MessageStatus": status, "MessageSid": sid,
        "AccountSid": _sid(rng, "AC"), "To": _phone(rng), "From": "+12025550100",
        "ApiVersion": "2010-04-01",
    }  # fmt: skip
    if status in {"undelivered", "failed"}:
        form |= {"ErrorCode": rng.choice(["30003", "30004", "21610"])}
        if rng.random() < 0.5:
            form |= {"ErrorMessage": "Message blocked From carrier"}
    if status == "delivered":
        form |= {"RawDlrDoneDate": "2603021500"}
    owner = "".join(rng.choices("abcdefghijklmnopqrstuvwxyz234567", k=26))
    return Request(f"/twilio/receipts/{owner}.{rng.getrandbits(64):016x}", _shuffled(rng, form))


def _shuffled(rng: Random, form: dict[str, str]) -> Pairs:
    pairs = list(form.items())
    rng.shuffle(pairs)
    return tuple(pairs)
