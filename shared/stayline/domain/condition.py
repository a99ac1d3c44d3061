"""Whom something holds for: one way to say it, for branches, starts, scores and audiences."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from stayline.domain.contact import Contact

T = TypeVar("T")
_MOST_ALIKE = 1024
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_NO_ANSWERS: Mapping[str, str | int] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """It holds for a contact for whom everything that is named here does.

    tag, without_tag: a tag they have, or have not
    language: the one they are written to in
    attribute: it is `value`; or the number it begins with is `at_least` and `at_most` so much
    date: one of theirs that lies between `from_days` and `to_days` from today (before it: below 0)
    activity: it was reported `within` this time
    unanswered: at least so many questions in a row were left without an answer
    answer: given earlier in this journey, from `low` to `high` (of options, their numbers)
    score: one of scores.toml, from `low` to `high`
    """

    tag: str = ""
    without_tag: str = ""
    language: str = ""
    attribute: str = ""
    value: str = ""
    at_least: float | None = None
    at_most: float | None = None
    date: str = ""
    from_days: int | None = None
    to_days: int | None = None
    activity: str = ""
    within: dt.timedelta = dt.timedelta(days=30)
    unanswered: int = 0
    answer: str = ""
    score: str = ""
    low: int | None = None
    high: int | None = None

    def holds(
        self,
        contact: Contact,
        today: "Today",
        answers: Mapping[str, str | int] = _NO_ANSWERS,
    ) -> bool:
        """Tell whether everything named here holds for `contact` today."""
        return self.suits(contact) and self.has_come(contact, today, answers)

    def has_come(
        self,
        contact: Contact,
        today: "Today",
        answers: Mapping[str, str | int] = _NO_ANSWERS,
    ) -> bool:
        """Tell whether all else holds that is named here, for a contact whom it suits."""
        return (
            (not self.date or self._has_date(contact.dates, today.date))
            and (not self.activity or self._was_reported(contact.reported, today.now))
            and contact.unanswered_in_a_row >= self.unanswered
            and (not self.answer or self._lies_between(answers.get(self.answer)))
            and (not self.score or self._lies_between(today.score(self.score, contact)))
        )

    def suits(self, contact: Contact) -> bool:
        """Tell whether tags, language and attributes are as named here."""
        return (
            (not self.tag or self.tag in contact.tags)
            and (not self.without_tag or self.without_tag not in contact.tags)
            and (not self.language or self.language == contact.language)
            and (not self.attribute or self._has_attribute(contact.attributes))
        )

    def _has_attribute(self, attributes: Mapping[str, str]) -> bool:
        given = attributes.get(self.attribute, "")
        if self.at_least is None and self.at_most is None:
            return given == self.value
        number = _NUMBER.match(given) if given else None
        return number is not None and (
            (self.at_least is None or float(number[0]) >= self.at_least)
            and (self.at_most is None or float(number[0]) <= self.at_most)
        )

    def _has_date(self, dates: Mapping[str, dt.date], today: dt.date) -> bool:
        day = dates.get(self.date)
        if day is None:
            return False
        days = (day - today).days
        return (self.from_days is None or days >= self.from_days) and (
            self.to_days is None or days <= self.to_days
        )

    def _was_reported(self, reported: Mapping[str, dt.datetime], now: dt.datetime) -> bool:
        at = reported.get(self.activity)
        return at is not None and now - at <= self.within

    def _lies_between(self, number: str | int | None) -> bool:
        return isinstance(number, int) and (
            (self.low is None or number >= self.low) and (self.high is None or number <= self.high)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal(Condition):
    """A condition that counts towards a score, or, below 0, against it.

    By its `name` people are told why a score is what it is.
    """

    name: str = ""
    weight: int


class Suiting(Generic[T]):
    """Things that are each for some contacts, with what says for whom: None where for everybody.

    Which of them suit is worked out once for all contacts with the same tags, language, attributes.
    """

    def __init__(self, things: Iterable[tuple[Condition | None, T]]) -> None:
        self.all = tuple(things)
        self._found: dict[object, tuple[T, ...]] = {}

    def for_whom(self, contact: Contact) -> tuple[T, ...]:
        """Give what suits a contact, whether or not all else that it waits for has come."""
        alike = contact.language, contact.tags, *contact.attributes.items()
        found = self._found.get(alike)
        if found is None:
            if len(self._found) > _MOST_ALIKE:
                self._found.clear()
            found = tuple(thing for only, thing in self.all if only is None or only.suits(contact))
            self._found[alike] = found
        return found


class Today(NamedTuple):
    """What a condition is judged against beside the contact: the moment, the scores' signals."""

    now: dt.datetime
    date: dt.date
    scores: Mapping[str, Suiting[Signal]]

    def score(self, name: str, contact: Contact) -> int:
        """Add up the weights of those signals of a score that hold for `contact`."""
        return sum([one.weight for one in self.signals(name, contact)])

    def signals(self, name: str, contact: Contact) -> list[Signal]:
        """Give those signals of a score that hold for `contact`."""
        suiting = self.scores[name].for_whom(contact)
        return [signal for signal in suiting if signal.has_come(contact, self)]
