"""DynamoDB as the adapters and the simulator take it to be: in memory, at moto, at ministack."""

from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.simulation.accounts import TABLE, Account
from tests.simulation.expressions import RefusedError

KEY = {"pk": {"S": "contact#ana"}, "sk": {"S": "contact"}}
IS_NEW = {"ConditionExpression": "attribute_not_exists(pk)"}
VERSION = {
    "ConditionExpression": "version = :seen",
    "ExpressionAttributeValues": {":seen": {"N": "1"}},
}


def code(failed: pytest.ExceptionInfo[ClientError]) -> str:
    return failed.value.response["Error"]["Code"]


def reasons(failed: pytest.ExceptionInfo[ClientError]) -> list[Any]:
    found: Any = failed.value.response
    return list(found["CancellationReasons"])


def row(sk: str, pk: str = "due#0") -> dict[str, Any]:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def test_an_item_is_read_as_it_was_put(account: Account) -> None:
    parts: dict[str, Any] = {
        "n": {"N": "1"},
        "m": {"M": {"a": {"L": [{"S": "x"}, {"NULL": True}]}}},
    }
    account.put(KEY, **parts)
    assert account.item(KEY) == {**KEY, **parts}
    assert account.item(row("none")) is None
    asked = {"TableName": TABLE, "Key": KEY, "ProjectionExpression": "pk, n"}
    shown = account.run(lambda: account.dynamodb.get_item(**asked))
    assert shown["Item"] == {"pk": KEY["pk"], "n": {"N": "1"}}


def test_a_condition_of_a_single_write_has_an_exception_of_its_own(account: Account) -> None:
    account.put(KEY, version={"N": "2"})
    for asked in (IS_NEW, VERSION):
        with pytest.raises(account.dynamodb.exceptions.ConditionalCheckFailedException) as failed:
            account.put(KEY, asked)
        assert code(failed) == "ConditionalCheckFailedException"
    assert account.item(KEY) == {**KEY, "version": {"N": "2"}}


def test_a_transaction_is_all_or_nothing_and_says_which_part_failed(account: Account) -> None:
    account.put(KEY, version={"N": "2"})
    with pytest.raises(ClientError) as failed:
        account.transact(
            ("Put", {"Item": row("1"), **IS_NEW}),
            ("Put", {"Item": KEY, **VERSION}),
            ("Delete", {"Key": row("2")}),
        )
    assert code(failed) == "TransactionCanceledException"
    assert [one["Code"] for one in reasons(failed)] == ["None", "ConditionalCheckFailed", "None"]
    assert account.item(row("1")) is None


def test_a_failed_part_shows_the_item_where_it_was_asked_to(account: Account) -> None:
    account.put(KEY, version={"N": "2"})
    shows = {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
    with pytest.raises(ClientError) as failed:
        account.transact(
            ("Put", {"Item": KEY, **VERSION, **shows}),
            ("ConditionCheck", {"Key": row("gone"), "ConditionExpression": "attribute_exists(pk)"}),
        )
    first, second = reasons(failed)
    assert first["Item"] == {**KEY, "version": {"N": "2"}}
    assert (second["Code"], "Item" in second) == ("ConditionalCheckFailed", False)


def test_one_item_occurs_once_in_a_transaction(account: Account) -> None:
    with pytest.raises(ClientError) as failed:
        account.transact(("Put", {"Item": row("1")}), ("Delete", {"Key": row("1")}))
    assert code(failed) == "ValidationException"


def test_a_token_makes_the_same_transaction_count_once(account: Account) -> None:
    vote = {
        "Key": row("1", "votes#q"),
        "UpdateExpression": "ADD votes :one",
        "ExpressionAttributeValues": {":one": {"N": "1"}},
    }
    for _ in range(2):
        account.transact(("Update", vote), ClientRequestToken="the same")
    assert account.item(row("1", "votes#q"))["votes"] == {"N": "1"}
    other = {**vote, "ExpressionAttributeValues": {":one": {"N": "2"}}}
    with pytest.raises(ClientError) as failed:
        account.transact(("Update", other), ClientRequestToken="the same")
    assert code(failed) == "IdempotentParameterMismatchException"


def test_updates_set_add_and_remove(account: Account) -> None:
    account.put(KEY, seen={"N": "4"}, stale={"S": "x"})

    def update(expression: str, **values: Any) -> Any:
        given = {f":{name}": value for name, value in values.items()}
        more = {"ExpressionAttributeValues": given} if given else {}
        account.run(
            lambda: account.dynamodb.update_item(
                TableName=TABLE, Key=KEY, UpdateExpression=expression, **more
            )
        )
        return account.item(KEY)

    assert update("SET rests_until = :until", until={"S": "z"})["rests_until"] == {"S": "z"}
    assert update("ADD seen :more, fresh :more", more={"N": "2"})["seen"] == {"N": "6"}
    assert update("SET seen = seen - :less", less={"N": "1"})["seen"] == {"N": "5"}
    counted = update(
        "SET kept = if_not_exists(kept, :zero) + :one", zero={"N": "0"}, one={"N": "1"}
    )
    assert counted["kept"] == {"N": "1"}
    assert "stale" not in update("REMOVE stale")


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("attribute_exists(pk) AND attribute_not_exists(opted_out_at)", True),
        ("version = :n", True),
        ("version <> :n", False),
        ("version < :n OR version >= :n", True),
        ("NOT version > :n", True),
        ("(NOT called_off.#journey = :run)", True),
        ("enrolments.#journey.#run = :run AND enrolments.#journey.turn = :n", True),
        ("enrolments.#journey.#run = :n", False),
        ("begins_with(version, :run)", False),
    ],
)
def test_conditions_hold_alike(account: Account, condition: str, holds: bool) -> None:  # noqa: FBT001
    journey = {"M": {"run": {"S": "r1"}, "turn": {"N": "1"}}}
    account.put(KEY, version={"N": "1"}, enrolments={"M": {"nps": journey}})
    values = {":n": {"N": "1"}, ":run": {"S": "r1"}}
    names = {"#journey": "nps", "#run": "run"}
    used: dict[str, Any] = {
        "ExpressionAttributeValues": {n: v for n, v in values.items() if n in condition},
        "ExpressionAttributeNames": {n: v for n, v in names.items() if n in condition},
    }
    asked = {name: part for name, part in used.items() if part}
    check = {"Key": KEY, "ConditionExpression": condition, **asked}
    if holds:
        account.transact(("ConditionCheck", check))
    else:
        with pytest.raises(ClientError):
            account.transact(("ConditionCheck", check))


@pytest.mark.parametrize(
    "asked", ["unused value", "unknown name", "reserved word", "no sense", "no key"]
)
def test_what_makes_no_sense_is_refused(account: Account, asked: str) -> None:
    item, more = KEY, dict[str, Any](VERSION)
    if asked == "unused value":
        more["ExpressionAttributeValues"] = {":seen": {"N": "1"}, ":other": {"N": "1"}}
    elif asked == "unknown name":
        more["ConditionExpression"] = "#version = :seen"
    elif asked == "reserved word":
        more = {"ConditionExpression": "attribute_not_exists(status)"}
    elif asked == "no sense":
        more["ConditionExpression"] = "version == :seen"
    else:
        item, more = {"pk": {"S": "contact#ana"}}, {}
    with pytest.raises((ClientError, RefusedError)) as failed:
        account.put(item, more)
    if isinstance(failed.value, ClientError):
        assert failed.value.response["Error"]["Code"] == "ValidationException"


def test_rows_come_in_order_filtered_page_by_page(account: Account) -> None:
    for minute in (3, 1, 5, 2, 4):
        resting = {"rests_until": {"S": "9"}} if minute == 2 else {}
        account.put(row(f"{minute}#x"), **resting)
    account.put(row("1#x", "due#1"))

    def read() -> list[list[str]]:
        pages = account.dynamodb.get_paginator("query").paginate(
            TableName=TABLE,
            KeyConditionExpression="pk = :shard AND sk < :after",
            FilterExpression="attribute_not_exists(rests_until) OR rests_until <= :now",
            ExpressionAttributeValues={
                ":shard": {"S": "due#0"}, ":after": {"S": "4$"}, ":now": {"S": "5"},
            },
        )  # fmt: skip
        return [[item["sk"]["S"] for item in page["Items"]] for page in pages]

    assert [sk for page in account.run(read) for sk in page] == ["1#x", "3#x", "4#x"]


def test_a_limit_ends_a_page_and_its_key_begins_the_next(account: Account) -> None:
    for minute in (1, 2, 3):
        account.put(row(f"{minute}"))
    asked = {
        "TableName": TABLE,
        "KeyConditionExpression": "pk = :shard",
        "ExpressionAttributeValues": {":shard": {"S": "due#0"}},
    }
    page = account.run(lambda: account.dynamodb.query(**asked, Limit=2))
    assert [item["sk"]["S"] for item in page["Items"]] == ["1", "2"]
    more = {"ExclusiveStartKey": page["LastEvaluatedKey"], "Limit": 2}
    last = account.run(lambda: account.dynamodb.query(**asked, **more))
    assert [item["sk"]["S"] for item in last["Items"]] == ["3"]
    assert "LastEvaluatedKey" not in last


def test_a_batch_reads_what_there_is_and_no_key_twice(account: Account) -> None:
    account.put(KEY)
    keys: list[Any] = [KEY, row("none")]

    def read(wanted: list[Any]) -> Any:
        asked = {TABLE: {"Keys": wanted, "ConsistentRead": True}}
        return account.run(lambda: account.dynamodb.batch_get_item(RequestItems=asked))

    answer = read(keys)
    assert (answer["Responses"], answer["UnprocessedKeys"]) == ({TABLE: [KEY]}, {})
    with pytest.raises(ClientError) as failed:
        read([KEY, KEY])
    assert code(failed) == "ValidationException"


def test_a_batch_deletes_and_gives_what_is_left(account: Account) -> None:
    account.put(row("1"))
    asked = {TABLE: [{"DeleteRequest": {"Key": row(sk)}} for sk in ("1", "none")]}
    answer = account.run(lambda: account.dynamodb.batch_write_item(RequestItems=asked))
    assert answer["UnprocessedItems"] == {}
    assert account.item(row("1")) is None
