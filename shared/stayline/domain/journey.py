"""Journeys: the model of what a file in content/journeys may say, and what starts one."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from stayline.domain.message import Purpose
from stayline.domain.step import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class OnActivity:
    """Starts `after` an activity; not at all when it could only be more than `late` late."""

    type: Literal["activity"] = "activity"
    activity: str
    after: dt.timedelta = dt.timedelta()
    late: dt.timedelta = dt.timedelta(days=7)
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDate:
    """Starts `days_before` one of the contact's dates (or its anniversary), `at` a local time.

    29 February has its anniversary on the 28th in other years.
    """

    type: Literal["date"] = "date"
    date: str
    days_before: int = 0
    yearly: bool = False
    at: dt.time = dt.time(10)
    late: dt.timedelta = dt.timedelta(days=1)
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnInactivity:
    """Starts when nothing was heard of the contact's activity for so long."""

    type: Literal["inactivity"] = "inactivity"
    inactive_for: dt.timedelta
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnInterval:
    """Starts again and again, `every` so often since one of the contact's dates.

    It keeps `apart` from any other survey the contact was asked in.
    """

    type: Literal["interval"] = "interval"
    since: str
    every: dt.timedelta
    apart: dt.timedelta = dt.timedelta()
    at: dt.time = dt.time(10)
    late: dt.timedelta = dt.timedelta(days=7)
    step: str = ""


Start = OnActivity | OnDate | OnInactivity | OnInterval


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A sequence of steps, what starts it, and which activities end it wherever it stands.

    `hold_out` is the share of contacts, in percent, who never get it, so that one can tell what it
    is good for: the same contacts always.
    """

    id: str
    version: int
    title: str
    purpose: Purpose
    starts: tuple[Start, ...]
    steps: Mapping[str, Step]
    exit_on: tuple[str, ...] = ()
    hold_out: int = 0

    @property
    def first(self) -> str:
        return next(iter(self.steps))

    def holds_out(self, contact_id: str) -> bool:
        """Tell whether a contact is among those who never get it: the same ones, for ever."""
        digest = hashlib.sha256(f"{contact_id}|{self.id}".encode()).digest()
        return int.from_bytes(digest[:4], "big") % 100 < self.hold_out

    def after(self, step_id: str) -> str:
        """Give the id of the step written below `step_id`; '' after the last."""
        ids = list(self.steps)
        return next(iter(ids[ids.index(step_id) + 1 :]), "")
