"""A contact: a person we may text, what they told us, and the journeys they are in."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from stayline.domain.calendar import Seat
from stayline.domain.changing import filled
from stayline.domain.consent import Standing
from stayline.domain.due import Due
from stayline.domain.law import ConsentTo, Purpose

ALL_JOURNEYS = "*"
"""In place of a journey's name: what is said of it holds for each, and for texts of none."""


@filled
@dataclass(frozen=True, kw_only=True)
class Enrolment:
    """One contact's run through one journey.

    `run` is the id of this run and of no other. `cycle` is what it is about (the day the plan ends,
    the day they joined): a journey starts once for one cycle. `turn` counts the steps entered and
    `asked` the askings of the present one (the first, a reminder, one after an unclear reply), so
    that a timer of an earlier moment is known to be stale. `open_from` is when the question was to
    leave, `unsent` that nobody has claimed it yet: what is texted before is no answer to it.
    `deadline` is the due row that ends the present wait (for a date, for a turn to ask), kept so
    that moving on can remove it; `waits_until` is when the wait for a turn is given up. `values`
    are what an announcement brought for its texts, `code` is the contact's own promo code.
    `offered` are the slots that the open question offers, `booked` is the seat that the contact
    has.
    """

    journey: str
    version: int
    cycle: str
    run: str
    step: str
    began_at: datetime
    turn: int = 0
    asked: int = 0
    reminded: bool = False
    asked_again: bool = False
    open_from: datetime | None = None
    unsent: bool = False
    answers: Mapping[str, str | int] = field(default_factory=dict)
    deadline: Due | None = None
    waits_until: datetime | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    code: str = ""
    code_ends_on: date | None = None
    offered: tuple[datetime, ...] = ()
    booked: Seat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unanswered:
    """A question that closed without an answer; `offered` are the slots it had offered."""

    journey: str
    version: int
    step: str
    closed_at: datetime
    offered: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Texted:
    """A text that was handed over, for the caps to count."""

    at: datetime
    purpose: Purpose
    message: str


@dataclass(frozen=True, kw_only=True)
class Contact:
    """What is saved under a contact's key; `version` counts the saves.

    `known` is false for a stranger: somebody who texted us and whom the business never named.
    `asking` names the journey whose question is open: there is at most one.
    `armed` holds the due rows of journeys yet to start, `past` the last cycle of each finished one,
    `began` the last day of each that stays away for a while after it. `called_off` has the version
    at which each was last ended from outside, all of them by a STOP: what was planned until then
    goes no more.
    `unanswered` is the question that closed last: an answer that comes late is still its answer.
    `unanswered_in_a_row` counts questions since the contact's last text, `reported` says when each
    activity that conditions ask about came last. `told` says when the business told each thing of
    them, by part and name, in seconds since 1970: what is older and comes later does not undo it.
    `opted_out_at` is set while they are opted out; it follows from `stopped_at` and `started_at`,
    their latest STOP and START. `consents` is how each purpose stands. `doubted_at` is when a text
    read like an opt-out without being one for certain: marketing is paused since. `texted` are the
    texts of the last month. `unreachable_at` is set while their number cannot be texted, and
    `unreachable_because` says why; it is set alone where that was said once and may be wrong.
    `sending` are the texts claimed a moment ago, and until when each may still be handed over.
    `erased_at` is when all else about them was last deleted.
    """

    id: str
    phone: str
    version: int = 0
    known: bool = False
    name: str = ""
    language: str = ""
    zone: str = ""
    tags: frozenset[str] = frozenset()
    attributes: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, date] = field(default_factory=dict)
    postcode: str = ""
    opted_out_at: datetime | None = None
    stopped_at: datetime | None = None
    started_at: datetime | None = None
    consents: Mapping[ConsentTo, Standing] = field(default_factory=dict)
    doubted_at: datetime | None = None
    texted: tuple[Texted, ...] = ()
    unreachable_at: datetime | None = None
    unreachable_because: str = ""
    sending: Mapping[str, datetime] = field(default_factory=dict)
    last_active_at: datetime | None = None
    paused_until: date | None = None
    asking: str = ""
    enrolments: Mapping[str, Enrolment] = field(default_factory=dict)
    armed: Mapping[str, Due] = field(default_factory=dict)
    past: Mapping[str, str] = field(default_factory=dict)
    called_off: Mapping[str, int] = field(default_factory=dict)
    began: Mapping[str, date] = field(default_factory=dict)
    surveyed_at: datetime | None = None
    unanswered: Unanswered | None = None
    unanswered_in_a_row: int = 0
    reported: Mapping[str, datetime] = field(default_factory=dict)
    told: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    erased_at: datetime | None = None


def contact_id(phone: str, key: bytes) -> str:
    """Derive a contact's id from an E.164 number: a keyed hash, 26 lower-case letters and digits.

    One look at the table finds whoever texts, no number stands in a key, a log or a URL, and an
    opt-out outlives the erasure of everything else. Without `key` the hash says nothing; an
    unkeyed one of so short a secret as a phone number could be tried through in hours.
    """
    digest = hmac.digest(key, phone.encode(), hashlib.sha256)
    return base64.b32encode(digest[:16]).decode().rstrip("=").lower()
