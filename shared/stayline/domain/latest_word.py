"""What the business says of a contact: its latest word on each thing, in whatever order."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from stayline.domain.draft import Draft

T = TypeVar("T")


def of_each(
    draft: Draft, part: str, says: Mapping[str, T], known: Mapping[str, T]
) -> Mapping[str, T]:
    """Give what is `known` with what this fact says, but for that which was said later already.

    `part` is what of the contact it is: their dates, attributes, tags, or fields of their own.
    """
    if not says:
        return known
    told, at = draft.contact.told.get(part, {}), _second(draft)
    latest, older = {}, []
    for name, said in says.items():
        if told.get(name, at) <= at:
            latest[name] = said
        elif known.get(name) != said:
            older.append(name)
    if older:
        draft.note("left out", f"{', '.join(sorted(older))}: a later word is known")
    remember(draft, part, latest)
    return {**known, **latest}


def remember(draft: Draft, part: str, names: Iterable[str]) -> None:
    """Keep when these things were told: what is older and comes later does not undo them."""
    told = draft.contact.told
    new = dict.fromkeys(names, _second(draft))
    draft.change(told={**told, part: {**told.get(part, {}), **new}})


def _second(draft: Draft) -> int:
    """Give when the fact was, in seconds since 1970: the bus dates its events no closer."""
    return int(draft.fact.at.timestamp())
