"""The contacts file: a CSV with a fixed head, read strictly: nothing in it is guessed."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args
from zoneinfo import available_timezones

from local.replay.draws import Draws
from local.replay.people import ANSWERS, PERIODS, RENEWS, USE, Person, behaviour
from stayline.domain.law import Basis

COLUMNS = tuple(field.name for field in fields(Person))
_ASSUMED = ("answers", "use", "renews")
_MAY_BE_MISSING = {"postcode"}
_MAY_BE_EMPTY = {
    *("born_on", "consent", "last_active_on", "name", "period", "plan", "plan_ends_on"),
    *_MAY_BE_MISSING,
}
_PHONE = re.compile(r"\+[0-9]{8,15}")  # not [1-9]: made-up numbers may begin with a nought
_POSTCODE = re.compile(r"[A-Z0-9][A-Z0-9 -]{1,8}[A-Z0-9]")
_MOST_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class BadRow:
    """What is wrong with a line of the file, and in which field."""

    line: int
    field: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, {self.field}: {self.reason}"


def write(file: Path, people: Iterable[Person]) -> int:
    """Write people to `file`; give how many."""
    count = 0
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(COLUMNS)
        for person in people:
            rows.writerow(getattr(person, name) for name in COLUMNS)  # None is written as ''
            count += 1
    return count


def read(file: Path, seed: int) -> Iterator[tuple[int, Person | BadRow]]:
    """Give each line's number and its person, or what is wrong with it.

    A file of real contacts knows nothing of the future: where it leaves the columns answers, use
    and renews out, all three, they are drawn by `seed` and number.

    Raises:
        OSError: the file cannot be read.
    """
    seen: set[str] = set()
    # What is not UTF-8 becomes characters that no field takes: one bad line, not a bad file.
    with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as source:
        rows = csv.reader(source, strict=True)
        head = next(rows, [])
        given = set(head)
        if wrong := _head(head):
            yield 1, BadRow(1, *wrong)
            return
        while True:
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error as error:
                yield rows.line_num, BadRow(rows.line_num, "the line", str(error))
                return
            line = rows.line_num
            if not cells:
                continue
            if len(cells) != len(head):
                reason = f"{len(cells)} cells, and the head has {len(head)}"
                yield line, BadRow(line, "the line", reason)
                continue
            row = dict(zip(head, cells, strict=True))
            if not given.issuperset(_ASSUMED):
                row |= behaviour(Draws(seed, row["phone"]))
            yield line, _person(line, row, seen)


def _head(head: list[str]) -> tuple[str, str] | None:
    assumed = [name for name in _ASSUMED if name in head]
    wanted = set(COLUMNS) if assumed else set(COLUMNS) - set(_ASSUMED)
    wanted -= _MAY_BE_MISSING - set(head)
    if missing := sorted(wanted - set(head)):
        return "the head", f"there is no column {', '.join(missing)}"
    if unknown := sorted(set(head) - wanted):
        return "the head", f"unknown: {', '.join(unknown)}"
    return ("the head", "a column comes twice") if len(head) != len(wanted) else None


def _person(line: int, row: dict[str, str], seen: set[str]) -> Person | BadRow:
    values: dict[str, Any] = {}
    for name in COLUMNS:
        cell = row.get(name, "")
        if not cell and name in _MAY_BE_EMPTY:
            continue
        try:
            values[name] = _READERS[name](cell)
        except ValueError as error:
            return BadRow(line, name, f"{error}")
    if values["phone"] in seen:
        return BadRow(line, "phone", "this number came before")
    if ("plan_ends_on" in values) != ("period" in values):
        return BadRow(line, "period", "period and plan_ends_on go together, or are both empty")
    seen.add(values["phone"])
    return Person(**values)


def _phone(cell: str) -> str:
    if not _PHONE.fullmatch(cell):
        raise ValueError("a number is + and 8 to 15 digits")
    return cell


def _zone(cell: str) -> str:
    if cell not in _zones():
        raise ValueError(f"{cell!r} is not in the IANA list")
    return cell


@cache
def _zones() -> set[str]:
    return available_timezones()


def _postcode(cell: str) -> str:
    if not _POSTCODE.fullmatch(cell):
        raise ValueError("a postcode is 3 to 10 capital letters, digits, spaces or hyphens")
    return cell


def _language(cell: str) -> str:
    if not re.fullmatch("[a-z]{2}", cell):
        raise ValueError(f"{cell!r} is no language code of two letters")
    return cell


def _text(cell: str) -> str:
    if len(cell) > _MOST_CHARACTERS or not cell.isprintable() or cell != cell.strip():
        raise ValueError(f"not a plain text of up to {_MOST_CHARACTERS} characters")
    return cell


def _day(cell: str) -> date:
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", cell):
        raise ValueError(f"{cell!r} is no date: write 2026-05-31")
    return date.fromisoformat(cell)


def _one_of(words: Iterable[str]) -> Callable[[str], str]:
    allowed = tuple(words)

    def read_word(cell: str) -> str:
        if cell not in allowed:
            raise ValueError(f"{cell!r} is not one of {', '.join(allowed)}")
        return cell

    return read_word


_READERS: dict[str, Callable[[str], object]] = {
    "phone": _phone,
    "name": _text,
    "language": _language,
    "zone": _zone,
    "postcode": _postcode,
    "joined_on": _day,
    "last_active_on": _day,
    "born_on": _day,
    "plan": _text,
    "period": _one_of(PERIODS),
    "plan_ends_on": _day,
    "consent": _one_of(get_args(Basis)),
    "answers": _one_of(ANSWERS),
    "use": _one_of(USE),
    "renews": _one_of(RENEWS),
}
