"""The questions a journey can ask, and what counts as an answer to them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole steps from `low` to `high`; high is good."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Numbered options, from 1. `synonyms` holds, per option, other words for it."""

    options: tuple[str, ...]
    synonyms: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """An open question: the contact's own words are the answer."""


Question = Scale | Choice | Words
