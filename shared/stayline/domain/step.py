"""The steps a journey is made of: what content/journeys/*.toml may say one below the other."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from stayline.domain.condition import Condition
from stayline.domain.survey import Choice, Question, Scale, Words

_JUST_PAST = dt.timedelta(minutes=5)
"""The minute's sweep comes a little late, and a wait of whole days must not grow by one for it."""

Texts = Mapping[str, str]
"""One text per language code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A second asking, `after` the first went out unanswered."""

    after: dt.timedelta
    text: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A moment: `days_before` one of the contact's dates (below 0: after), `at` a local time.

    `yearly` means the next anniversary of the date.
    """

    date: str
    days_before: int = 0
    yearly: bool = False
    at: dt.time = dt.time(10)

    def moment(
        self, dates: Mapping[str, dt.date], zone: ZoneInfo, now: dt.datetime
    ) -> dt.datetime | None:
        """Give the instant it means, None where the contact has no such date."""
        day = dates.get(self.date)
        if day is None:
            return None
        before = dt.timedelta(days=self.days_before)
        for one in anniversaries(day, now.year) if self.yearly else (day,):
            moment = dt.datetime.combine(one - before, self.at, zone).astimezone(dt.UTC)
            if moment > now or not self.yearly:
                return moment
        raise AssertionError("an anniversary lies ahead of every moment")


def next_time(moment: dt.datetime, at: dt.time, zone: ZoneInfo) -> dt.datetime:
    """Give the first instant from `moment` on (just past counts) at which it is `at` in a zone."""
    day = moment.astimezone(zone).date()
    found = dt.datetime.combine(day, at, zone).astimezone(dt.UTC)
    if found >= moment:
        return found
    if moment - found < _JUST_PAST:
        return moment
    return dt.datetime.combine(day + dt.timedelta(days=1), at, zone).astimezone(dt.UTC)


def anniversaries(day: dt.date, year: int) -> Iterator[dt.date]:
    """Give the days of last year, this one and the next two; 29 February may be the 28th."""
    for one in range(year - 1, year + 3):
        try:
            yield day.replace(year=one)
        except ValueError:
            yield dt.date(one, 2, 28)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Scores from `low` to `high`, and where they lead."""

    low: int
    high: int
    go: str
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One numbered option: its label, other words for it, and where it leads."""

    label: Texts
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    go: str
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Send:
    """Send a text and go on. `link` is where its `{link}` leads."""

    type: Literal["send"] = "send"
    id: str
    text: Texts
    link: str = ""
    go: str = ""


@dataclass(frozen=True, kw_only=True)
class Ask:
    """Ask, and wait for the answer.

    A scale where `scale` is given, numbered options where `options` are, open words otherwise.
    Unanswered, it is asked once more by `reminder`, and leads to `silent` when `closes_after` the
    last asking (or `closes` on a date) nothing came. Without `silent` the journey ends there.
    `crowded_out` is where it leads when other questions were open for all of its patience.
    With `tally` the answers of all contacts are counted. `link` is where its `{link}` leads.
    """

    type: Literal["ask"] = "ask"
    id: str
    text: Texts
    link: str = ""
    scale: tuple[int, int] | None = None
    bands: tuple[Band, ...] = ()
    options: tuple[Option, ...] = ()
    reminder: Reminder | None = None
    closes_after: dt.timedelta | None = None
    closes: Deadline | None = None
    silent: str = ""
    crowded_out: str = ""
    go: str = ""
    tally: bool = False

    def question(self, language: str) -> Question:
        """Give the question as the reader of answers wants it."""
        return self._questions[language]

    def slots(self, language: str) -> Mapping[str, str]:
        """Give what only this text can mention: its numbered options, the ends of its scale."""
        return self._slots[language]

    @cached_property
    def _questions(self) -> Mapping[str, Question]:
        return {language: self._question(language) for language in self.text}

    @cached_property
    def _slots(self) -> Mapping[str, Mapping[str, str]]:
        return {language: self._ends_or_options(language) for language in self.text}

    def _question(self, language: str) -> Question:
        if self.scale:
            return Scale(*self.scale)
        if self.options:
            return Choice(
                tuple(option.label[language] for option in self.options),
                tuple(option.words.get(language, ()) for option in self.options),
            )
        return Words()

    def _ends_or_options(self, language: str) -> Mapping[str, str]:
        if self.scale:
            return {"low": str(self.scale[0]), "high": str(self.scale[1])}
        numbered = enumerate((option.label[language] for option in self.options), start=1)
        return {
            "options": "\n".join(f"{number} {label}" for number, label in numbered),
            "high": str(len(self.options)),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """Open a case for the team, tell people, and go on."""

    type: Literal["case"] = "case"
    id: str
    kind: str
    title: str
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """Tag the contact and go on."""

    type: Literal["tag"] = "tag"
    id: str
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Leave the contact in peace (no inactivity check-ins) for some days, and go on."""

    type: Literal["pause"] = "pause"
    id: str
    days: int
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Wait for so long, or until a date of the contact's, then to a local time of day; and go on.

    A moment that has passed already is not waited for.
    """

    type: Literal["wait"] = "wait"
    id: str
    lasts: dt.timedelta | None = None
    until: Deadline | None = None
    at: dt.time | None = None
    go: str = ""

    def ends_at(
        self, now: dt.datetime, dates: Mapping[str, dt.date], zone: ZoneInfo
    ) -> dt.datetime:
        """Give the instant at which a wait begun now ends; not after `now` where it is over."""
        moment = self.until.moment(dates, zone, now) if self.until else None
        moment = (moment or now) + (self.lasts or dt.timedelta())
        return next_time(moment, self.at, zone) if self.at else moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Way(Condition):
    """One way of a branch: it is taken by whom everything named here holds for."""

    go: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Take the first way that holds, or go on."""

    type: Literal["branch"] = "branch"
    id: str
    ways: tuple[Way, ...]
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Give the contact a promo code of their own that is good for so long, and go on.

    Texts after it may mention {code} and {code_ends_on}; your systems are told of it on the bus.
    """

    type: Literal["offer"] = "offer"
    id: str
    prefix: str
    lasts: dt.timedelta
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolIn:
    """Begin another journey, and go on with this one."""

    type: Literal["enrol"] = "enrol"
    id: str
    journey: str
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """End the journey, and say how it ended."""

    type: Literal["end"] = "end"
    id: str
    outcome: str


Step = Send | Ask | OpenCase | Tag | Pause | Wait | Branch | Offer | EnrolIn | End
