"""The playbook: all that a deployment says and obeys, as one value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from functools import cached_property
from itertools import chain
from typing import Any, Literal, NamedTuple

from stayline.domain.calendar import Calendar, Taken
from stayline.domain.condition import Condition, Signal, Suiting
from stayline.domain.journey import (
    Journey,
    OnActivity,
    OnAnnouncement,
    OnKeyword,
    Start,
)
from stayline.domain.law import Pack
from stayline.domain.prices import Price
from stayline.domain.senders import ALONE, Sender
from stayline.domain.whereabouts import NO_GAZETTEER, Gazetteer


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """How many texts a business lets a contact have in a local day, week (from Monday), month."""

    day: int | None = None
    week: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What texts may cost in a day and a month of the business's zone, in millionths of a USD."""

    day: int | None = None
    month: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country the business texts to.

    `two_way` says that replies come back, where they do not come to a number from abroad.
    """

    two_way: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Business:
    """Who texts, and what holds where a contact's own setting is missing.

    `countries` are those it texts to, and `identity` what their law has a text say of it.
    """

    name: str
    language: str
    zone: str
    quiet_from: time
    quiet_until: time
    rest_between_questions: timedelta = timedelta(days=1)
    countries: Mapping[str, Country] = field(default_factory=dict)
    identity: Mapping[str, str] = field(default_factory=dict)


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
class Placeholder:
    """What any text may mention of a contact.

    The type says where it is found under its name, and how it is written: the contact's `name`;
    an attribute as it is (`text`); an attribute such as "49.90 USD" (`money`); a `date` of theirs.
    `example` is a text or an amount as long as they really are: texts are counted with it.
    """

    type: Literal["name", "text", "money", "date"]
    example: str = ""


class Arming(NamedTuple):
    """A start that is planned ahead: its place among its journey's starts, and its row's name."""

    journey: Journey
    number: int
    name: str
    start: Start


@dataclass(frozen=True, kw_only=True)
class Playbook:
    """`wording` holds the texts no journey owns, by language and name; `scores` their signals.

    `prices` are those of a segment, by country. `packs` are the law, by country or state; `default`
    is for the countries without one. `caps` are what the business allows itself, by purpose and for
    `all`; `budgets` are what texts may cost, by journey and for `all`. `senders` are by name.

    `journeys` are those that begin today; `older` are earlier versions, by id and version, which
    contacts may still be in the middle of.
    """

    business: Business
    journeys: Mapping[str, Journey]
    activities: Mapping[str, ActivityKind]
    wording: Mapping[str, Mapping[str, str]]
    placeholders: Mapping[str, Placeholder]
    scores: Mapping[str, tuple[Signal, ...]] = field(default_factory=dict)
    prices: Mapping[str, Price] = field(default_factory=dict)
    calendars: Mapping[str, Calendar] = field(default_factory=dict)
    older: Mapping[tuple[str, int], Journey] = field(default_factory=dict)
    packs: Mapping[str, Pack] = field(default_factory=dict)
    gazetteer: Gazetteer = NO_GAZETTEER
    caps: Mapping[str, Allowance] = field(default_factory=dict)
    budgets: Mapping[str, Budget] = field(default_factory=dict)
    senders: Mapping[str, Sender] = field(default_factory=lambda: ALONE)

    def version(self, journey_id: str, number: int) -> Journey | None:
        """Give a journey as an enrolment began it; where that version is gone, as it is today."""
        return self.older.get((journey_id, number)) or self.journeys.get(journey_id)

    def spoken(self, language: str) -> str:
        """Give the language we write in to who speaks `language`, or the business's."""
        return language if language in self.wording else self.business.language

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.wording)

    def to_arm(self, activity: str = "") -> Suiting[Arming]:
        """Give the starts that a fact may arm: `activity` is the one it reports.

        Not among them are starts after other activities, and those that a text or the business
        makes.
        """
        return self._to_arm.get(activity) or self._to_arm[""]

    def ended_by(self, activity: str) -> tuple[Journey, ...]:
        """Give the journeys that an activity ends wherever they stand."""
        return self._ended_by.get(activity, ())

    @cached_property
    def announced(self) -> Mapping[str, OnAnnouncement]:
        """The journeys that are announced, by id: when, and to whom, their start says."""
        return {
            journey.id: start
            for journey in self.journeys.values()
            for start in reversed(journey.starts)
            if isinstance(start, OnAnnouncement)
        }

    @cached_property
    def reported_tags(self) -> Mapping[str, Mapping[str, bool]]:
        """What activities say of tags, of those that do: whether the contact has them since."""
        return {
            name: {**dict.fromkeys(kind.adds_tags, True), **dict.fromkeys(kind.removes_tags, False)}
            for name, kind in self.activities.items()
            if kind.adds_tags or kind.removes_tags
        }

    @cached_property
    def all_reported_tags(self) -> frozenset[str]:
        """The tags that some activity adds or takes away."""
        return frozenset(chain.from_iterable(self.reported_tags.values()))

    @cached_property
    def none_taken(self) -> Taken:
        """The seats that are booked where nobody has booked any."""
        return {name: frozenset() for name in self.calendars}

    @cached_property
    def laws(self) -> dict[object, Any]:
        """What permits.py has worked out of the packs, by where contacts are."""
        return {}

    @cached_property
    def _ended_by(self) -> Mapping[str, tuple[Journey, ...]]:
        journeys = self.journeys.values()
        activities = {activity for journey in journeys for activity in journey.exit_on}
        return {
            activity: tuple(journey for journey in journeys if activity in journey.exit_on)
            for activity in activities
        }

    @cached_property
    def signals(self) -> Mapping[str, Suiting[Signal]]:
        """The signals of each score."""
        return {
            name: Suiting((one, one) for one in signals) for name, signals in self.scores.items()
        }

    @cached_property
    def _to_arm(self) -> Mapping[str, Suiting[Arming]]:
        starts = [start for journey in self.journeys.values() for start in journey.starts]
        activities = {start.activity for start in starts if isinstance(start, OnActivity)}
        return {activity: Suiting(self._armed_by(activity)) for activity in ("", *activities)}

    def _armed_by(self, activity: str) -> Iterator[tuple[Condition | None, Arming]]:
        for journey in self.journeys.values():
            for number, start in enumerate(journey.starts):
                if not isinstance(start, OnKeyword | OnAnnouncement) and (
                    not isinstance(start, OnActivity) or start.activity == activity
                ):
                    name = f"{journey.id}.{number}"
                    yield start.only, Arming(journey, number, name, start)
