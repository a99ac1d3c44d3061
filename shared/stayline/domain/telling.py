"""Telling a contact's story: each stored row as one entry, in words, with the reasons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from stayline.domain.contact import Contact
from stayline.domain.link import MARK
from stayline.domain.records import to_record


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What happened (`words`), when, and why what followed did."""

    at: str
    kind: str
    words: str
    why: tuple[str, ...] = ()


_INTERNAL = frozenset({"armed", "called_off", "id", "past", "sending", "told"})


def profile(contact: Contact) -> dict[str, Any]:
    """Give what others may know of a contact's state; how it is kept is not their business."""
    record = to_record(contact)
    known = {name: part for name, part in record.items() if name not in _INTERNAL}
    return {"contact_id": contact.id, **known}


_FACTS = {
    "activity": "reported: {activity}",
    "announcement": "announced: {journey}",
    "consent": "consent to {given[to]}: {given[basis]}, by {given[source]}",
    "due": "a moment came",
    "enrolment": "to be enrolled in {journey}",
    "link": "link opened by a {by}: {target}",
    "profile": "described by the business",
    "receipt": "receipt: {status} {code}",
    "sent": "send: {outcome} {code}",
    "text": "{body}",
    "wait": "the answer to a text had to wait",
    "withdrawal": "withdrawn: {to}, by {source}",
}


def tell(rows: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """Tell rows of the table in time order; the contact's own state is none of them."""
    told = {kind: [_TELL[kind](row) for row in rows if _kind(row) == kind] for kind in _TELL}
    # What happened in one instant stays in the order of _TELL: the fact, then what followed.
    return sorted(chain.from_iterable(told.values()), key=lambda entry: entry.at)


def _kind(row: Mapping[str, Any]) -> str:
    return str(row["sk"]).partition("#")[0]


def _fact(row: Mapping[str, Any]) -> Entry:
    kind = row["fact"]
    # Only our own patterns are formatted; what a person wrote goes in, and is not read again.
    words = _FACTS[kind].format_map(_Blank(row)).strip()
    why = tuple(_line(line) for line in row["lines"])
    return Entry(at=row["decided_at"], kind=kind, words=words, why=why)


def _message(row: Mapping[str, Any]) -> Entry:
    status = row.get("status", "planned")
    state = {"planned": f"waits until {row['due_at']}", "claimed": "being sent"}.get(status, status)
    because = " ".join(str(row[name]) for name in ("error_code", "because") if name in row)
    why = (f"{state} {because}".strip(),)
    words = row["body"].replace(MARK, "{link}")
    return Entry(at=row["planned_at"], kind="message", words=words, why=why)


def _case(row: Mapping[str, Any]) -> Entry:
    words = ", ".join([f"{row['kind']}: {row['title']}", *filter(None, [row.get("about")])])
    return Entry(at=row["opened_at"], kind="case", words=words)


def _line(line: Mapping[str, str]) -> str:
    place = "/".join(line[name] for name in ("journey", "step") if name in line)
    return f"{line['rule']}: {line['because']}" + (f" ({place})" if place else "")


class _Blank(dict[str, Any]):
    def __missing__(self, _: str) -> str:
        return ""


_TELL = {"fact": _fact, "message": _message, "case": _case}
