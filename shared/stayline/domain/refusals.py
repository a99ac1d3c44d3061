"""What the provider's refusals mean for the message, the contact, the sender, and for people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Refusal = Literal[
    "",
    "never_again",
    "bad_number",
    "doubtful_number",
    "our_set_up",
    "our_route",
    "content",
    "transient",
    "daily_cap",
    "ambiguous",
    "unheard_of",
]
"""The class of a provider's code; '' where there is none."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What follows from a code of one class.

    `message` is what becomes of a text that was refused with it: it ends, goes again (later, or
    after the provider's day), waits for its sender, or is looked up. One that was accepted and
    failed later is never sent again. `contact` is what is known of them since, `stops` what goes no
    more until a text has gone as a trial: the sender's texts, or those to the country. `case` is
    its kind and title: what people have to see.
    """

    message: Literal["ends", "later", "tomorrow", "waits", "looked_up"] = "ends"
    contact: Literal["", "opted_out", "unreachable", "doubtful"] = ""
    stops: Literal["", "sender", "country"] = ""
    case: tuple[str, str] = ("", "")


EFFECTS: Mapping[Refusal, Effect] = {
    "": Effect(),
    "never_again": Effect(contact="opted_out"),
    "bad_number": Effect(contact="unreachable"),
    "doubtful_number": Effect(contact="doubtful"),
    "our_set_up": Effect(message="waits", stops="sender"),
    "our_route": Effect(message="waits", stops="country"),
    "content": Effect(case=("refused_text", "A text that is refused for what it says")),
    "transient": Effect(message="later"),
    "daily_cap": Effect(message="tomorrow"),
    "ambiguous": Effect(message="looked_up"),
    "unheard_of": Effect(case=("unknown_code", "A text refused with a code nobody has described")),
}

_PROVIDERS_DAY = ZoneInfo("America/Los_Angeles")


def next_day(now: datetime) -> datetime:
    """Give when the daily caps of US networks begin anew: at midnight, Pacific time.

    https://www.twilio.com/docs/api/errors/30023
    """
    tomorrow = now.astimezone(_PROVIDERS_DAY).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), _PROVIDERS_DAY).astimezone(UTC)
