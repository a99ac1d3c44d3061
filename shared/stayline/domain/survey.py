"""The questions a journey can ask, and what counts as an answer to them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole steps from `low` to `high`; high is good."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Numbered options, from 1. `synonyms` holds, per option, other words for it.

    The first options may be `times`, local ones, and are then named by day, date and hour.
    """

    options: tuple[str, ...]
    synonyms: tuple[tuple[str, ...], ...] = ()
    times: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """An open question: the contact's own words are the answer."""


Question = Scale | Choice | Words
