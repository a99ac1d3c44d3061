"""The shape of a rule that finds a wish in words: one word, then another not far behind it."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Request:
    """Comma-separated words; a trailing * stands for any ending, and | marks the clause's end.

    A hit is a word of `first`, then within `gap` words of the same clause one of `second` (none
    needed if empty), then one of `then`. Words of `not_before` right ahead of it, of `not_between`
    inside it (or, if given, others than `only_between`), or of `unless` anywhere in the clause,
    undo it. `a/b` is either, `a?` may be missing.
    Korean writes words together, so there `gap` counts letters, and ^ marks the clause's start.
    """

    kind: Literal["certain", "likely"]
    because: str
    first: str
    second: str = ""
    gap: int = 0
    then: str = ""
    not_before: str = ""
    not_between: str = ""
    only_between: str = ""
    unless: str = ""
