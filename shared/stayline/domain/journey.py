"""Journeys: the model of what a file in content/journeys may say, and what starts one."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from stayline.domain.condition import Condition
from stayline.domain.law import ConsentTo, Purpose
from stayline.domain.step import Step


@dataclass(frozen=True, kw_only=True)
class AnyStart:
    """What every start may say: where it begins ('' is the first step), and for whom alone."""

    step: str = ""
    only: Condition | None = None

    @cached_property
    def mark(self) -> str:
        """What tells this start from any other, also from itself before it was edited."""
        return hashlib.sha256(f"{self}".encode()).hexdigest()[:8]


@dataclass(frozen=True, kw_only=True)
class OnActivity(AnyStart):
    """Starts `after` an activity, `at` the local time that comes next where it is given.

    It does not when it could only be more than `late` late. It starts once for all reports of a
    day, or, with `each_time`, for each of them.
    """

    type: Literal["activity"] = "activity"
    activity: str
    each_time: bool = False
    after: dt.timedelta = dt.timedelta()
    at: dt.time | None = None
    late: dt.timedelta = dt.timedelta(days=7)

    @cached_property
    def because(self) -> str:
        return _since(f"{self.activity} was reported", self.after)


@dataclass(frozen=True, kw_only=True)
class OnDate(AnyStart):
    """Starts `days_before` one of the contact's dates (or its anniversary), `at` a local time.

    29 February has its anniversary on the 28th in other years.
    """

    type: Literal["date"] = "date"
    date: str
    days_before: int = 0
    yearly: bool = False
    at: dt.time = dt.time(10)
    late: dt.timedelta = dt.timedelta(days=1)

    @cached_property
    def because(self) -> str:
        if not self.days_before:
            return f"it is {self.date}"
        return f"{counted(self.days_before, 'day')} before {self.date}"


@dataclass(frozen=True, kw_only=True)
class OnHoliday(AnyStart):
    """Starts `days_before` each of a holiday's `days` (see holidays.toml), `at` a local time."""

    type: Literal["holiday"] = "holiday"
    holiday: str
    days: tuple[dt.date, ...] = ()
    days_before: int = 0
    at: dt.time = dt.time(10)
    late: dt.timedelta = dt.timedelta(hours=10)

    @cached_property
    def because(self) -> str:
        return f"it is {self.holiday}"


@dataclass(frozen=True, kw_only=True)
class OnInactivity(AnyStart):
    """Starts when nothing was heard of the contact's activity for so long."""

    type: Literal["inactivity"] = "inactivity"
    inactive_for: dt.timedelta

    @cached_property
    def because(self) -> str:
        return _since("the last activity", self.inactive_for)


@dataclass(frozen=True, kw_only=True)
class OnInterval(AnyStart):
    """Starts again and again, `every` so often since one of the contact's dates.

    It keeps `apart` from any other survey the contact was asked in.
    """

    type: Literal["interval"] = "interval"
    since: str
    every: dt.timedelta
    apart: dt.timedelta = dt.timedelta()
    at: dt.time = dt.time(10)
    late: dt.timedelta = dt.timedelta(days=7)

    @cached_property
    def because(self) -> str:
        return f"{self.every.days} days are over again"


@dataclass(frozen=True, kw_only=True)
class OnScore(AnyStart):
    """Starts when one of scores.toml reaches `at_least`."""

    type: Literal["score"] = "score"
    score: str
    at_least: int


@dataclass(frozen=True, kw_only=True)
class OnConsent(AnyStart):
    """Starts `days_before` a consent ends by law, `at` a local time.

    Texts may mention {consent_given_on} and {consent_ends_on}.
    """

    type: Literal["consent"] = "consent"
    to: ConsentTo = "marketing"
    days_before: int = 30
    at: dt.time = dt.time(10)

    @cached_property
    def because(self) -> str:
        return f"{counted(self.days_before, 'day')} before the consent to {self.to} ends"


@dataclass(frozen=True, kw_only=True)
class OnKeyword(AnyStart):
    """Starts when a contact's text begins with one of the `words` of any language.

    What they write after it is heard as the reply to the first question, if it is one.
    """

    type: Literal["keyword"] = "keyword"
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class OnAnnouncement(AnyStart):
    """Starts when the business announces it, `at` a time, for everybody whom `only` holds for.

    `at` without an offset is local to the business. `tally` names the question (journey.step)
    whose count of answers the texts may mention as {result}.
    """

    type: Literal["announcement"] = "announcement"
    at: dt.datetime
    tally: str = ""

    def moment(self, zone: ZoneInfo) -> dt.datetime:
        """Give the instant it begins at, for a business of a zone."""
        at = self.at if self.at.tzinfo else self.at.replace(tzinfo=zone)
        return at.astimezone(dt.UTC)


Start = (
    OnActivity
    | OnDate
    | OnHoliday
    | OnInactivity
    | OnInterval
    | OnScore
    | OnConsent
    | OnKeyword
    | OnAnnouncement
)

PRIORITY: Mapping[Purpose, int] = {
    "service": 3,
    "survey": 2,
    "greeting": 1,
    "marketing": 1,
}
"""Whose question goes first where a journey does not say: the higher number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A sequence of steps, what starts it, and which activities end it wherever it stands.

    `hold_out` is the share of contacts, in percent, who never get it, so that one can tell what it
    is good for: the same contacts always. `again_after` is how long it stays away after it began.
    Nothing of it is sent after `ends_at`, which without an offset is local to the contact.

    A text that a cap leaves no room for is held until there is some, or refused. One of which
    nobody can find out whether it has gone is dropped, or sent a second time.

    While another journey's question is open, a question of this one waits its turn: of those that
    wait the highest `priority` goes first, and who has waited for `patience` is dropped.
    """

    id: str
    version: int
    title: str
    purpose: Purpose
    starts: tuple[Start, ...]
    steps: Mapping[str, Step]
    exit_on: tuple[str, ...] = ()
    hold_out: int = 0
    again_after: dt.timedelta = dt.timedelta()
    ends_at: dt.datetime | None = None
    priority: int = 0
    patience: dt.timedelta = dt.timedelta(days=7)
    when_capped: Literal["hold", "refuse"] = "hold"
    when_unknown: Literal["drop", "resend_once"] = "drop"

    @property
    def rank(self) -> int:
        """The priority of its questions: the higher number goes first."""
        return self.priority or PRIORITY[self.purpose]

    def ends(self, zone: ZoneInfo) -> dt.datetime | None:
        """Give the instant after which nothing of it is sent, for a contact of a zone."""
        if self.ends_at is None or self.ends_at.tzinfo:
            return self.ends_at
        return self.ends_at.replace(tzinfo=zone).astimezone(dt.UTC)

    @property
    def first(self) -> str:
        return next(iter(self.steps))

    def holds_out(self, contact_id: str) -> bool:
        """Tell whether a contact is among those who never get it: the same ones, for ever."""
        if not self.hold_out:
            return False
        digest = hashlib.sha256(f"{contact_id}|{self.id}".encode()).digest()
        return int.from_bytes(digest[:4], "big") % 100 < self.hold_out

    def after(self, step_id: str) -> str:
        """Give the id of the step written below `step_id`; '' after the last."""
        ids = list(self.steps)
        return next(iter(ids[ids.index(step_id) + 1 :]), "")


def counted(number: int, noun: str) -> str:
    """Put a number and its noun together: 1 day, 2 days."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _since(what: str, duration: dt.timedelta) -> str:
    return f"{what} {counted(duration.days, 'day')} ago" if duration.days else what
