"""Turning our values into plain records (dicts of strings, numbers, lists, dicts), and back.

One pair of functions for the table, the queues and the API. A field at its default is left out,
so records stay small and an old record reads well under a newer class.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Record = dict[str, Any]
Reader = Callable[[Any], Any]


def to_record(value: Any) -> Any:
    """Give the plain form of a value: dataclasses and named tuples become dicts.

    Times become ISO 8601, durations seconds, sets sorted lists.
    """
    kind: Any = type(value)
    if kind in _WRITTEN_AS_THEY_ARE:  # most are
        return value
    if write := _WRITERS.get(kind):
        return write(value)
    if (parts := _parts(kind)) is not None:
        return {
            name: part if type(part) in _WRITTEN_AS_THEY_ARE else to_record(part)
            for name, default in parts
            if (part := getattr(value, name)) is not default and part != default
        }
    if isinstance(value, Mapping):
        return {key: to_record(part) for key, part in value.items()}
    return value


_WRITTEN_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
_WRITERS: dict[type, Callable[[Any], Any]] = {
    datetime: datetime.isoformat,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: lambda value: int(value.total_seconds()),
    frozenset: sorted,
    tuple: lambda value: [to_record(part) for part in value],
    dict: lambda value: {key: to_record(part) for key, part in value.items()},
}


def from_record(kind: type[T], record: Mapping[str, Any]) -> T:
    """Build a dataclass or a named tuple from its record. What it does not know is passed over.

    Raises:
        TypeError: a field without a default is missing.
    """
    readers = _readers(cast("Any", kind))
    return kind(**{
        name: part if (reader := readers[name]) is None else reader(part)
        for name, part in record.items()
        if name in readers
    })  # fmt: skip


@cache
def _parts(kind: type) -> tuple[tuple[str, Any], ...] | None:
    """Give the fields of a dataclass or a named tuple with their defaults; None for others."""
    if issubclass(kind, tuple):
        defaults = getattr(kind, "_field_defaults", {})
        return tuple((name, defaults.get(name, MISSING)) for name in getattr(kind, "_fields", ()))
    if not is_dataclass(kind):
        return None
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: "Field[Any]") -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


@cache
def _readers(kind: Any) -> dict[str, Reader | None]:
    return {name: _reader(hint) for name, hint in get_type_hints(kind).items()}


def _reader(hint: Any) -> Reader | None:
    """Give what makes a value of its part of a record; None where that is the value."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        wanted = [part for part in parts if part is not type(None)]
        return _reader(wanted[0]) if len(wanted) == 1 else None
    if origin is tuple:
        each = _reader(parts[0])
        return tuple if each is None else lambda value: tuple(map(each, value))
    if origin is frozenset:
        return frozenset
    if origin is not None and origin is not Literal:
        read = _reader(parts[1])
        return read and (lambda value: {key: read(part) for key, part in value.items()})
    if is_dataclass(hint):
        return lambda value: from_record(cast("type", hint), value)
    return _SCALARS.get(hint)


_SCALARS: dict[Any, Reader] = {
    int: int,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    time: time.fromisoformat,
    timedelta: lambda seconds: timedelta(seconds=int(seconds)),
}
