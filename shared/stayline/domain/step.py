"""The steps a journey is made of: what content/journeys/*.toml may say one below the other."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from stayline.domain.condition import Condition
from stayline.domain.law import ConsentTo
from stayline.domain.moments import Deadline, next_time
from stayline.domain.survey import Choice, Question, Scale, Words
from stayline.domain.writing import times

Texts = Mapping[str, str]
"""One text per language code."""

Slots = tuple[dt.datetime, ...]
"""Times that are offered, local to the contact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A second asking, `after` the first went out unanswered."""

    after: dt.timedelta
    text: Texts


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

    With a `calendar` its free slots are the first options, before `options`: a slot that is chosen
    is booked and leads to `go`. Where none is free the question is not asked, and leads to `full`.
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
    calendar: str = ""
    full: str = ""

    def question(self, language: str, offered: Slots = ()) -> Question:
        """Give the question as the reader of answers wants it; slots `offered` are local times."""
        return self._question(language, offered) if offered else self._questions[language]

    def placeholders(self, language: str, offered: Slots = ()) -> Mapping[str, str]:
        """Give what only this text can mention: its numbered options, the ends of its scale."""
        return self._values(language, offered) if offered else self._usual_values[language]

    @cached_property
    def _questions(self) -> Mapping[str, Question]:
        return {language: self._question(language, ()) for language in self.text}

    @cached_property
    def _usual_values(self) -> Mapping[str, Mapping[str, str]]:
        return {language: self._values(language, ()) for language in self.text}

    def _question(self, language: str, offered: Slots) -> Question:
        if self.scale and not offered:
            return Scale(*self.scale)
        if self.options or offered:
            own = tuple(option.words.get(language, ()) for option in self.options)
            return Choice(self._labels(language, offered), ((),) * len(offered) + own, offered)
        return Words()

    def _values(self, language: str, offered: Slots) -> Mapping[str, str]:
        if self.scale:
            return {"low": str(self.scale[0]), "high": str(self.scale[1])}
        labels = self._labels(language, offered)
        return {
            "options": "\n".join(f"{number} {label}" for number, label in enumerate(labels, 1)),
            "high": str(len(labels)),
        }

    def _labels(self, language: str, offered: Slots) -> tuple[str, ...]:
        slots = tuple(times.written(at, language) for at in offered)
        return slots + tuple(option.label[language] for option in self.options)


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
    """Wait for so long, or until a date or a slot, then to a local time of day; and go on.

    A moment that has passed already is not waited for: it leads to `passed`, or on. A text that
    says one of the words of `options` meanwhile ends the wait, and leads where the option does.
    """

    type: Literal["wait"] = "wait"
    id: str
    lasts: dt.timedelta | None = None
    until: Deadline | None = None
    at: dt.time | None = None
    options: tuple[Option, ...] = ()
    passed: str = ""
    go: str = ""

    def ends_at(
        self,
        now: dt.datetime,
        dates: Mapping[str, dt.date],
        zone: ZoneInfo,
        slot: dt.datetime | None = None,
    ) -> dt.datetime:
        """Give the instant at which a wait begun now ends; not after `now` where it is over."""
        moment = self.until.moment(dates, zone, now, slot) if self.until else None
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
class Consent:
    """Record that the contact's last text agrees to something or, if not `given`, ends that."""

    type: Literal["consent"] = "consent"
    id: str
    to: ConsentTo = "marketing"
    given: bool = True
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


Step = Send | Ask | OpenCase | Tag | Pause | Wait | Branch | Offer | Consent | EnrolIn | End
