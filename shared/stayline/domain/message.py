"""A message, its statuses, and which may follow which."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from stayline.domain.changing import changed, filled
from stayline.domain.due import Due, Kind
from stayline.domain.law import PRECEDENCE, Purpose

Lane = Literal["urgent", "bulk"]

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


_WAITS_AS: tuple[Kind, ...] = ("message", "lookup", "lookup", *4 * ("receipt",))
"""The kind of due row that stands for a message, by its status's rank; what ended has none."""

LEASE = timedelta(minutes=2)
"""Longer than any attempt lives: the sender's time-out is 30 seconds."""

RECEIPT_WITHIN = timedelta(hours=72)
"""Then the provider is asked for its last word. On some routes there is none after `sent`."""

NO_RECEIPT = "no receipt came in three days"


@filled
@dataclass(frozen=True, kw_only=True)
class Message:
    """An outbound text. `version` counts its saves; `because` says why it ended unsendable.

    `run`, `turn` and `asked` tell which moment of an enrolment it belongs to; `asked` is 0 where it
    asks nothing. `planned_for` is the contact's version that it was planned for. `clock` is the
    wait for its answer, which begins when it is on the wire and not when it was planned. It never
    goes after `not_after`. `link` is where its short link leads, `token` what names it (link.py).
    Who has opted out gets the one text that `confirms` it. `country` is where the number is of.
    `sender` names the one it was claimed for, whose provider is asked about it; '' while it is not
    claimed. `cost` is what was charged when it was claimed, in millionths of a US dollar. `trial`
    is where its sender's texts were stopped when it was let through (circuit.py). One that
    `is_second` was posted before, and nobody could find out whether it had gone. `heard` are the
    receipts that came, with what each led to if it has no row of its own (adapters/heard.py).
    """

    id: str
    contact_id: str
    to: str
    body: str
    lane: Lane
    purpose: Purpose
    journey: str
    step: str
    run: str = ""
    turn: int = 0
    asked: int = 0
    clock: timedelta | None = None
    planned_at: datetime
    planned_for: int = 0
    due_at: datetime
    not_after: datetime | None = None
    status: str = "planned"
    version: int = 0
    attempts: int = 0
    looks: int = 0
    claimed_at: datetime | None = None
    owner: str = ""
    sent_at: datetime | None = None
    provider_message_id: str = ""
    error_code: str = ""
    because: str = ""
    link: str = ""
    token: str = ""
    confirms: bool = False
    country: str = ""
    sender: str = ""
    cost: int = 0
    trial: str = ""
    is_second: bool = False
    heard: Mapping[str, str] = field(default_factory=dict)

    def is_due(self, now: datetime) -> bool:
        """Tell whether it waits for nothing but to be sent."""
        return self.status == "planned" and self.due_at <= now


def owner_of(message_id: str) -> str:
    """Give the id of the contact a message is for: the first part of the message's id."""
    return message_id.partition(".")[0]


def moves_on(status: str, reported: str) -> bool:
    """Tell whether `reported` comes after `status`; a word the provider coined since does not."""
    return RANK.get(reported, -1) > RANK[status]


def waiting_row(message: Message) -> Due:
    """Give the due row of a message that waits: to go, to be looked up, or for its last receipt."""
    return Due(
        kind=_WAITS_AS[RANK[message.status]],
        id=f"{message.id}.message",
        contact_id=message.contact_id,
        due_at=message.due_at,
        about=message.id,
        place=_place(message),
        country=message.country,
    )


def looked_at(message: Message) -> datetime | None:
    """Give when a message whose due row comes is to be looked at; None once it has ended.

    The row stays where it was when the text was planned, or held: while the text is claimed and
    handed over nobody moves it, and most are removed by the last receipt before they come again.
    """
    rank = RANK[message.status]
    if rank >= RANK["delivered"] or message.because == NO_RECEIPT:
        return None
    if message.status == "claimed" and message.claimed_at:
        return message.claimed_at + LEASE
    if message.sent_at:
        return message.sent_at + RECEIPT_WITHIN
    return message.due_at


def _place(message: Message) -> int:
    """Give a waiting message's place in a minute: answers and lookups come before all else."""
    is_planned = message.lane == "bulk" and message.status == "planned"
    return PRECEDENCE[message.purpose] + 1 if is_planned else 0


def claimed(message: Message, owner: str, at: datetime, cost: int = 0, sender: str = "") -> Message:
    """Give the message as `owner` has it, who means to record an outcome within the lease.

    Should the owner not live to do so, its row comes again and the outcome is looked up.
    """
    return changed(
        message,
        status="claimed",
        owner=owner,
        claimed_at=at,
        attempts=message.attempts + 1,
        cost=cost,
        sender=sender,
    )
