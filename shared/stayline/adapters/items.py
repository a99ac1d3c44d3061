"""Turning values of the domain into the table's items, and back."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from stayline.adapters.keys import Key
from stayline.domain.records import from_record, to_record

T = TypeVar("T")
Item = dict[str, Any]


def to_item(key: Key, value: object) -> Item:
    """Give the item of a dataclass (or a plain record) under `key`."""
    return {**key, **_map(value if type(value) is dict else to_record(value))}


def from_item(kind: type[T], item: Mapping[str, Any]) -> T:
    """Build a dataclass from its item; the key and what the class does not know are passed over."""
    return from_record(kind, plain(item))


def plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """Give an item as a plain record, its key included."""
    # Most are texts: these need no call.
    return {name: part["S"] if "S" in part else _untyped(part) for name, part in item.items()}


def _map(record: Mapping[str, Any]) -> Item:
    return {
        name: {"S": part} if type(part) is str else _typed(part) for name, part in record.items()
    }


# DynamoDB's types as far as records have them. boto3's own two classes would load all of boto3,
# a tenth of a cold start; tests/adapters/test_items.py compares us with them.
def _typed(value: Any) -> Item:
    try:
        return _WRITERS[type(value)](value)
    except KeyError:
        raise TypeError(f"no record holds a {type(value).__name__}") from None


def _untyped(typed: Item) -> Any:
    ((kind, value),) = typed.items()
    try:
        return _READERS[kind](value)
    except KeyError:
        raise TypeError(f"no record holds DynamoDB's type {kind}") from None


_WRITERS: Mapping[type, Callable[[Any], Item]] = {
    str: lambda value: {"S": value},
    int: lambda value: {"N": str(value)},
    bool: lambda value: {"BOOL": value},
    type(None): lambda _: {"NULL": True},
    list: lambda value: {"L": [_typed(part) for part in value]},
    dict: lambda value: {"M": _map(value)},
}
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "S": str,
    "N": int,  # all our numbers are whole
    "BOOL": bool,
    "NULL": lambda _: None,
    "L": lambda value: [_untyped(part) for part in value],
    "M": plain,
}
