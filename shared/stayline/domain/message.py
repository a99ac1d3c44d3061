"""A message, its statuses, and which may follow which."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Lane = Literal["urgent", "bulk"]
Purpose = Literal["service", "survey", "marketing"]

# Ours until the provider has it (planned … unknown), then the provider's own words. A status only
# ever moves to a higher rank, so receipts in any order, repeated or before our own record, end in
# the same state. Twilio promises no order of receipts:
# https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
RANK: Mapping[str, int] = {
    "planned": 0,
    "claimed": 1,
    "unknown": 2,
    "accepted": 3,
    "scheduled": 3,
    "queued": 4,
    "sending": 5,
    "sent": 6,
    "canceled": 9,
    "delivered": 9,
    "failed": 9,
    "undelivered": 9,
    "unsendable": 9,
    "read": 10,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A wait that begins when the message is on the wire, not when it was planned."""

    journey: str
    cycle: str
    turn: int
    asked: int
    after: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """An outbound text. `version` counts its saves; `because` says why it ended unsendable."""

    id: str
    contact_id: str
    to: str
    body: str
    lane: Lane
    purpose: Purpose
    journey: str
    step: str
    planned_at: datetime
    due_at: datetime
    status: str = "planned"
    version: int = 0
    attempts: int = 0
    owner: str = ""
    clock: Clock | None = None
    sent_at: datetime | None = None
    provider_message_id: str = ""
    error_code: str = ""
    because: str = ""


def owner_of(message_id: str) -> str:
    """Give the id of the contact a message is for: the first part of the message's id."""
    return message_id.partition(".")[0]


def moves_on(status: str, reported: str) -> bool:
    """Tell whether `reported` comes after `status`; a word the provider coined since does not."""
    return RANK.get(reported, -1) > RANK[status]
