"""A TOML table becomes the value it stands for, or its place and the mistake are named."""

import re
import tomllib
from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from stayline.content.content_error import ContentError

T = TypeVar("T")

_DURATIONS = frozenset({
    "after", "after_slot", "again_after", "apart", "ask_before", "before_slot", "closes_after",
    "earliest", "every", "inactive_for", "lasts", "late", "latest", "notice", "patience",
    "rest_between_questions", "within",
})  # fmt: skip
_DURATION = re.compile(r"(\d+) (minute|hour|day|week)s?")
_PLAIN = {
    "dataclass_type": "no table",
    "missing": "missing",
    "unexpected_keyword_argument": "no such key here",
}
"""Where pydantic's own words are about Python, what the writer of a file has to know."""


def tagged(
    kinds: Mapping[str, type], table: dict[str, Any], place: str, *, keep: bool = True
) -> object:
    """Build what the table's `type` says; without `keep` the value itself holds no type."""
    if "type" not in table:
        raise ContentError(place, f"type: missing; one of {', '.join(kinds)}")
    kind = str(table["type"])
    if kind not in kinds:
        raise ContentError(place, f"type = {kind!r}, not one of {', '.join(kinds)}")
    own = table if keep else {key: one for key, one in table.items() if key != "type"}
    return build(kinds[kind], own, place)


def build(kind: type[T], table: dict[str, Any], place: str) -> T:
    try:
        adapter: TypeAdapter[T] = _adapter(cast("type", kind))
        return adapter.validate_python(_with_durations(table, place))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        reason = _PLAIN.get(first["type"], first["msg"])
        raise ContentError(place, f"{where}: {reason}" if where else reason) from None


@cache
def _adapter(kind: type) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _with_durations(value: Any, place: str, key: str = "") -> Any:
    """Turn '8 days' into a timedelta wherever a key asks for a duration."""
    if isinstance(value, dict):
        return {name: _with_durations(part, place, name) for name, part in value.items()}
    if isinstance(value, list):
        return [_with_durations(part, place) for part in value]
    if key not in _DURATIONS:
        return value
    found = _DURATION.fullmatch(str(value))
    if not found:
        reason = f"{key} = {value!r} is no duration; write for example '8 days' or '12 hours'"
        raise ContentError(place, reason)
    return timedelta(**{f"{found[2]}s": int(found[1])})


def sections(path: Path) -> dict[str, dict[str, Any]]:
    """Read a file in which everything stands under a [name]."""
    tables = toml(path)
    for name, table in tables.items():
        if not isinstance(table, dict):
            raise ContentError(path.name, f"{name} stands under no [name]")
    return tables


def toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ContentError(path.name, "the file is missing") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(path.name, f"not TOML: {error}") from None
