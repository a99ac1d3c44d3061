"""Journeys: the model of what content/journeys/*.toml may say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Literal

from stayline.domain.message import Purpose
from stayline.domain.survey import Choice, Question, Scale, Words

Texts = Mapping[str, str]
"""One text per language code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnActivity:
    """Starts `after` an activity; not at all when it could only be more than `late` late."""

    type: Literal["activity"] = "activity"
    activity: str
    after: timedelta = timedelta()
    late: timedelta = timedelta(days=7)
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnDate:
    """Starts `days_before` one of the contact's dates, `at` a local time."""

    type: Literal["date"] = "date"
    date: str
    days_before: int
    at: time = time(10)
    late: timedelta = timedelta(days=1)
    step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnInactivity:
    """Starts when nothing was heard of the contact's activity for so long."""

    type: Literal["inactivity"] = "inactivity"
    inactive_for: timedelta
    step: str = ""


Start = OnActivity | OnDate | OnInactivity


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """A second asking, `after` the first went out unanswered."""

    after: timedelta
    text: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The moment a question closes: `days_before` one of the contact's dates, `at` a local time."""

    date: str
    days_before: int
    at: time = time(10)


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
    """Send a text and go on."""

    type: Literal["send"] = "send"
    id: str
    text: Texts
    go: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Ask, and wait for the answer.

    A scale where `scale` is given, numbered options where `options` are, open words otherwise.
    Unanswered, it is asked once more by `reminder`, and leads to `silent` when `closes_after` the
    last asking (or `closes` on a date) nothing came. Without `silent` the journey ends there.
    """

    type: Literal["ask"] = "ask"
    id: str
    text: Texts
    scale: tuple[int, int] | None = None
    bands: tuple[Band, ...] = ()
    options: tuple[Option, ...] = ()
    reminder: Reminder | None = None
    closes_after: timedelta | None = None
    closes: Deadline | None = None
    silent: str = ""
    go: str = ""

    def question(self, language: str) -> Question:
        """Give the question as the reader of answers wants it."""
        if self.scale:
            return Scale(*self.scale)
        if self.options:
            return Choice(
                tuple(option.label[language] for option in self.options),
                tuple(option.words.get(language, ()) for option in self.options),
            )
        return Words()


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
class End:
    """End the journey, and say how it ended."""

    type: Literal["end"] = "end"
    id: str
    outcome: str


Step = Send | Ask | OpenCase | Tag | Pause | End


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """A sequence of steps, what starts it, and which activities end it wherever it stands."""

    id: str
    version: int
    title: str
    purpose: Purpose
    starts: tuple[Start, ...]
    steps: Mapping[str, Step]
    exit_on: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        return next(iter(self.steps))

    def after(self, step_id: str) -> str:
        """Give the id of the step written below `step_id`; '' after the last."""
        ids = list(self.steps)
        return next(iter(ids[ids.index(step_id) + 1 :]), "")
