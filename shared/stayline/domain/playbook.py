"""The playbook: all that a deployment says and obeys, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta

from stayline.domain.calendar import Calendar
from stayline.domain.condition import Signal
from stayline.domain.journey import Journey


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """Who texts, and what holds where a contact's own setting is missing."""

    name: str
    language: str
    zone: str
    quiet_from: time
    quiet_until: time
    provider_answers_keywords: bool = True
    rest_between_questions: timedelta = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityKind:
    """What an activity does to a contact beside starting and ending journeys.

    `remembered` keeps when it came last, which conditions may ask about.
    """

    is_use: bool = False
    sets_date: str = ""
    adds_tags: tuple[str, ...] = ()
    removes_tags: tuple[str, ...] = ()
    remembered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """`wording` holds the texts no journey owns, by language and name; `scores` their signals.

    `journeys` are those that begin today; `older` are earlier versions, by id and version, which
    contacts may still be in the middle of.
    """

    business: Business
    journeys: Mapping[str, Journey]
    activities: Mapping[str, ActivityKind]
    wording: Mapping[str, Mapping[str, str]]
    scores: Mapping[str, tuple[Signal, ...]] = field(default_factory=dict)
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    older: Mapping[tuple[str, int], Journey] = field(default_factory=dict)

    def version(self, journey_id: str, number: int) -> Journey | None:
        """Give a journey as an enrolment began it; where that version is gone, as it is today."""
        return self.older.get((journey_id, number)) or self.journeys.get(journey_id)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.wording)
