"""What Twilio makes of a webhook's answer: TwiML is obeyed, plain text goes to the phone."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

_TWIML = frozenset({"text/xml", "application/xml", "text/html"})


@dataclass(frozen=True)
class Reading:
    """`texts` go to the phone; `error` is Twilio's code for an answer it cannot read, or 0."""

    texts: tuple[str, ...] = ()
    is_plain: bool = False
    error: int = 0


def read(content_type: str, body: bytes) -> Reading:
    """Read a 2xx answer to an inbound webhook (https://www.twilio.com/docs/messaging/twiml)."""
    if not body.strip():
        return Reading()
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "text/plain":
        return Reading(texts=(body.decode(errors="replace"),), is_plain=True)
    if kind not in _TWIML:
        return Reading(error=12300)
    try:
        root = ET.fromstring(body)  # noqa: S314  our own service's answer, on this machine
    except ET.ParseError:
        return Reading(error=12100)
    return Reading(texts=tuple(text for node in root.iter("Message") if (text := _text(node))))


def _text(message: ET.Element) -> str:
    return "".join(message.itertext()).strip()
