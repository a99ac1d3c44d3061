"""Turning values of the domain into the table's items, and back."""

from collections.abc import Mapping
from typing import Any, TypeVar

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

from stayline.adapters.keys import Key
from stayline.domain.records import from_record, to_record

T = TypeVar("T")
Item = dict[str, Any]
_TO, _FROM = TypeSerializer(), TypeDeserializer()


def to_item(key: Key, value: object) -> Item:
    """Give the item of a dataclass (or a plain record) under `key`."""
    return {**key, **{name: _TO.serialize(part) for name, part in to_record(value).items()}}


def from_item(kind: type[T], item: Mapping[str, Any]) -> T:
    """Build a dataclass from its item; the key and what the class does not know are passed over."""
    return from_record(kind, plain(item))


def plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """Give an item as a plain record, its key included."""
    return {name: _FROM.deserialize(part) for name, part in item.items()}
