"""Filling a text's placeholders: `{name}`, or `{name|there}` where something may be missing."""

import re
from collections.abc import Iterator, Mapping

from stayline.domain.contact import Contact
from stayline.domain.dates import in_words
from stayline.domain.playbook import Business

_SLOT = re.compile(r"\{(?P<name>[a-z][a-z0-9_]*)(?:\|(?P<fallback>[^{}]*))?\}")

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


def leftover(text: str) -> str:
    """Give the first brace of `text` that belongs to no placeholder, with what follows; or ''."""
    rest = re.split(r"(?=[{}])", _SLOT.sub("", text), maxsplit=1)
    return rest[1][:20] if len(rest) > 1 else ""
