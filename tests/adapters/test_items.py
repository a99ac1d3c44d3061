"""Items hold DynamoDB's types as boto3 writes and reads them."""

from decimal import Decimal
from typing import Any

import pytest
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from hypothesis import given
from hypothesis import strategies as some

from stayline.adapters.items import plain, to_item

KEY = {"pk": {"S": "contact#1"}, "sk": {"S": "contact"}}
VALUES = some.recursive(
    some.none() | some.booleans() | some.text() | some.integers(-(10**37), 10**37),
    lambda parts: some.lists(parts) | some.dictionaries(some.text(), parts),
    max_leaves=10,
)
RECORDS = some.dictionaries(some.text().filter(lambda name: name not in KEY), VALUES)


@given(RECORDS)
def test_an_item_is_what_boto3_makes_of_the_record(record: dict[str, Any]) -> None:
    by_boto3 = {name: TypeSerializer().serialize(value) for name, value in record.items()}
    assert to_item(KEY, record) == KEY | by_boto3


@given(RECORDS)
def test_a_record_is_read_back_as_boto3_reads_it(record: dict[str, Any]) -> None:
    item = to_item(KEY, record)
    read = plain(item)
    assert read == {name: TypeDeserializer().deserialize(part) for name, part in item.items()}
    assert {name: read[name] for name in record} == record


@pytest.mark.parametrize("value", [1.5, Decimal("1.5"), {"a", "b"}, b"bytes"])
def test_a_value_that_no_record_holds_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        to_item(KEY, {"field": value})


@pytest.mark.parametrize("typed", [{"SS": ["a"]}, {"B": b""}])
def test_a_type_that_no_record_holds_is_refused(typed: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=next(iter(typed))):
        plain({"field": typed})
