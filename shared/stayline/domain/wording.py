"""Filling a text's placeholders: `{name}`, or `{name|there}` where something may be missing."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from stayline.domain import limits
from stayline.domain.contact import Contact
from stayline.domain.link import MARK
from stayline.domain.playbook import Placeholder, Playbook
from stayline.domain.writing import dates, money

_NAME = "[a-z][a-z0-9_]*"
_SLOT = re.compile(rf"\{{(?P<name>{_NAME})(?:\|(?P<fallback>[^{{}}]*))?\}}")


def fill(
    text: str,
    contact: Contact,
    playbook: Playbook,
    *,
    language: str,
    now: datetime,
    slots: Mapping[str, str] | None = None,
) -> str:
    """Fill the placeholders of `text` and nothing else: what is filled in is not read again.

    `slots` are the values only this step knows (the numbered options, the ends of the scale). A
    placeholder without value, or whose value is not of its type, takes its fallback, or nothing.
    """
    today = now.astimezone(limits.zone_of(contact, playbook.business)).date()
    given = {"business": playbook.business.name, **(slots or {})}

    def filled(slot: re.Match[str]) -> str:
        name = slot["name"]
        if name in given:
            value: str | None = given[name]
        elif placeholder := playbook.placeholders.get(name):
            value = _written(name, placeholder, contact, language, today)
        else:
            value = None
        value = value or slot["fallback"] or ""
        return value if name == "link" else value.replace(MARK, "")

    return _SLOT.sub(filled, text)


def placeholders(text: str) -> Iterator[tuple[str, bool]]:
    """Give each placeholder's name, and whether it has a fallback."""
    for slot in _SLOT.finditer(text):
        yield slot["name"], slot["fallback"] is not None


def leftover(text: str) -> str:
    """Give the first brace of `text` that belongs to no placeholder, with what follows; or ''."""
    rest = re.split(r"(?=[{}])", _SLOT.sub("", text), maxsplit=1)
    return rest[1][:20] if len(rest) > 1 else ""


def may_be_called(name: str) -> bool:
    """Tell whether a text could mention a placeholder of this name."""
    return re.fullmatch(_NAME, name) is not None


def _written(
    name: str, placeholder: Placeholder, contact: Contact, language: str, today: date
) -> str | None:
    match placeholder.type:
        case "name":
            return contact.name
        case "text":
            return contact.attributes.get(name)
        case "money":
            return money.written(contact.attributes.get(name, ""), language)
        case "date":
            day = contact.dates.get(name)
            return dates.written(day, language, contact.phone, today) if day else None
