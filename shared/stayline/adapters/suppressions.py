"""Lists of numbers that opted out elsewhere, as JSON or CSV, taken in as opt-outs."""

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from typing import Any, Literal, NamedTuple

from pydantic import ValidationError

from stayline.adapters import keys
from stayline.adapters.inputs import OptOutInput, problems
from stayline.adapters.intake import Intake
from stayline.adapters.items import from_item
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ConsentWithdrawn

MOST_ROWS = 1000

_AT_ONCE = 8  # of the ten connections that a client of botocore keeps

# A column's name is read without case, spaces and underscores. `OptedOutNumber…` are those of
# describe-opted-out-numbers (End User Messaging), `Address` is Pinpoint's.
_PHONES = ("phone", "phonenumber", "number", "address", "optedoutnumber")
_MOMENTS = ("at", "timestamp", "optedoutat", "optedouttimestamp")
# Pinpoint's endpoints say of each address what it is for, and whether it opted out: ALL or NONE.
_CHANNEL, _WHETHER = "channeltype", "optout"
_LISTS = ("numbers", "OptedOutNumbers")

Row = Mapping[str, Any]
Outcome = Literal["suppressed", "known", "started_since"]


class UnreadableError(Exception):
    """The whole list cannot be read, or is too long; the message says why."""


class OptOut(NamedTuple):
    """An opt-out that was listed. `name` is the same whenever the list is imported again."""

    at: datetime
    name: str


@dataclass(frozen=True)
class Listed:
    """What a list says: the latest opt-out of each number, rows that are none, rows with errors."""

    opt_outs: Mapping[str, OptOut]
    skipped: int
    refused: list[dict[str, Any]]


def read(body: str, content_type: str, now: datetime) -> Listed:
    """Read a list; `refused` names the line and the reason, and repeats nothing of it.

    Raises:
        UnreadableError: it is neither JSON nor CSV, names no numbers, or is longer than MOST_ROWS.
    """
    kind = content_type.partition(";")[0].strip().lower()
    if kind not in _READERS:
        raise UnreadableError(f"send it as {' or '.join(_READERS)}")
    rows = [*_READERS[kind](body)]
    if len(rows) > MOST_ROWS:
        raise UnreadableError(f"{len(rows)} rows; at most {MOST_ROWS} go into one request")
    ours = [one for one in rows if not _is_another_matter(one[1])]
    undated = OptOut(now, f"import-{hashlib.sha256(body.encode()).hexdigest()[:16]}")
    opt_outs: dict[str, OptOut] = {}
    refused = []
    for line, row in ours:
        try:
            one = OptOutInput.model_validate(_fields(row), context={"now": now})
        except ValidationError as error:
            wrong = problems(error)[0]
            refused.append({"line": line, "reason": f"{wrong['field']}: {wrong['reason']}"})
            continue
        found = OptOut(one.at, f"import-{one.at.isoformat()}") if one.at else undated
        opt_outs[one.phone] = max(found, opt_outs.get(one.phone, found))
    return Listed(opt_outs, len(rows) - len(ours), refused)


def take_in(listed: Listed, intake: Intake, key: bytes, now: datetime) -> dict[str, Any]:
    """Take in every opt-out of a list; give how many numbers are opted out by it now.

    Of a stranger nothing is kept but the keyed hash of the number. Who has been out since then or
    later is passed over, and so is whoever is out where the list has no moment: cut short, it goes
    on where it was when it comes again.

    Raises:
        ConflictError: somebody's row lost five races; the list can be sent again.
    """
    by_id = {contact_id(phone, key): one for phone, one in listed.opt_outs.items()}
    items = intake.table.items([keys.contact(one) for one in by_id])
    seen = {one.id: one for one in (from_item(Contact, item) for item in items)}

    def suppress(contact: str) -> Outcome:
        one, before = by_id[contact], seen.get(contact, Contact(id=contact, phone=""))
        if before.opted_out_at and (one.at == now or one.at <= before.opted_out_at):
            return "known"
        fact = ConsentWithdrawn(id=one.name, to="all", at=one.at, source="import")
        decision = intake.take(fact, before, now, is_read=True)
        after = decision.contact if decision else before
        if not after.opted_out_at:
            return "started_since"
        return "known" if before.opted_out_at else "suppressed"

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        outcomes = [*pool.map(suppress, by_id)]
    return {
        "suppressed": outcomes.count("suppressed"),
        "known": outcomes.count("known"),
        "started_since": outcomes.count("started_since"),
        "skipped": listed.skipped,
        "refused": listed.refused,
    }


def _json(body: str) -> Iterator[tuple[int, Row]]:
    try:
        given = json.loads(body)
    except (ValueError, RecursionError):
        raise UnreadableError("it is no JSON") from None
    lists = [given[name] for name in _LISTS if name in given] if isinstance(given, dict) else []
    if len(lists) != 1 or not isinstance(lists[0], list):
        raise UnreadableError(f"it has no list called {' or '.join(_LISTS)}")
    for line, row in enumerate(lists[0], start=1):
        yield line, _named(row.items()) if isinstance(row, dict) else {}


def _csv(body: str) -> Iterator[tuple[int, Row]]:
    text = body.removeprefix("\ufeff")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    try:
        reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
        names = next(reader, [])
        if not _named((name, "") for name in names).keys() & set(_PHONES):
            raise UnreadableError(f"no column is called {', '.join(_PHONES)}")
        for cells in reader:
            if cells:
                yield reader.line_num, _named(zip(names, cells, strict=False))
    except csv.Error:
        raise UnreadableError("it is no CSV") from None


_READERS = {"application/json": _json, "text/csv": _csv}


def _named(cells: Iterable[tuple[str, Any]]) -> Row:
    return {
        name.replace("_", "").replace(" ", "").lower(): (
            cell.strip() if isinstance(cell, str) else cell
        )
        for name, cell in cells
    }


def _is_another_matter(row: Row) -> bool:
    """Tell whether a row is about another channel, or about somebody who has not opted out."""
    return row.get(_CHANNEL) not in (None, "", "SMS") or row.get(_WHETHER) in ("", "NONE")


def _fields(row: Row) -> dict[str, Any]:
    """Give the fields of OptOutInput; a blank is nothing."""
    named = {"phone": _PHONES, "at": _MOMENTS, "opt_out": (_WHETHER,)}
    return {
        ours: cell
        for ours, theirs in named.items()
        if (cell := next((row[name] for name in theirs if row.get(name)), None)) is not None
    }
