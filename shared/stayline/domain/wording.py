"""Filling a text's placeholders: `{name}`, or `{name|there}` where something may be missing."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from stayline.domain import words
from stayline.domain.contact import Contact
from stayline.domain.playbook import Business

_SLOT = re.compile(r"\{(?P<name>[a-z_]+)(?:\|(?P<fallback>[^{}]*))?\}")

KNOWN = frozenset({"business", "joined_on", "name", "plan", "plan_ends_on"})
"""What any text may mention; a step's own slots come on top."""


def fill(
    text: str,
    contact: Contact,
    business: Business,
    language: str,
    slots: Mapping[str, str] | None = None,
) -> str:
    """Fill the placeholders of `text` and nothing else: what is filled in is not read again.

    `slots` are the values only this step knows (the numbered options, the ends of the scale). A
    placeholder without value takes its fallback, or nothing.
    """
    values: dict[str, str] = {"business": business.name, "name": contact.name, **contact.attributes}
    values |= {name: in_words(day, language) for name, day in contact.dates.items()}
    values |= slots or {}
    return _SLOT.sub(lambda slot: values.get(slot["name"]) or slot["fallback"] or "", text)


def placeholders(text: str) -> Iterator[tuple[str, bool]]:
    """Give each placeholder's name, and whether it has a fallback."""
    for slot in _SLOT.finditer(text):
        yield slot["name"], slot["fallback"] is not None


def in_words(day: date, language: str) -> str:
    """Write a date as the language does: 3 May, 5월 3일, 3 Mayıs."""
    month = words.for_language(language).months[day.month - 1]
    return f"{month} {day.day}일" if language == "ko" else f"{day.day} {month}"
