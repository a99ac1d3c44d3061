"""DynamoDB in memory, behind the calls of boto3's client that the adapters make.

It keeps to what AWS documents where that hurts: the conditions of a transaction are judged
together, reasons come in the order of its parts, a page ends early, a batch leaves keys unread,
reads that did not ask for consistency may be a second old, and one item occurs once in a
transaction. What it does not know it refuses.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from botocore.exceptions import ClientError

from tests.simulation.asked import NAMES, VALUES, asked
from tests.simulation.expressions import Item, RefusedError, projected
from tests.simulation.store import Key, Part, Store, key_of
from tests.simulation.wire import Wire, only, refusal

_READ = ("throttled", "down", "slow", "crash", "stale")
_WRITE = ("throttled", "down", "lost", "vanished", "slow", "crash", "crash after", "conflict")
_STALE = 1.0  # seconds that a read may lie behind which did not ask for consistency
_TOKEN_KEPT = 600.0  # AWS forgets a client's token after ten minutes
_MOST_READ, _MOST_DELETED, _MOST_PARTS = 100, 25, 100
_FAILED = "ConditionalCheckFailed"
_GET = frozenset({"TableName", "Key", "ConsistentRead", "ProjectionExpression"})
_BATCH, _BATCH_OF_KEYS = frozenset({"RequestItems"}), frozenset({"Keys", "ConsistentRead"})
_QUERY = frozenset({
    "TableName", "KeyConditionExpression", "FilterExpression", NAMES, VALUES, "ExclusiveStartKey",
    "ConsistentRead", "Limit",
})  # fmt: skip
_TRANSACT = frozenset({"TransactItems", "ClientRequestToken"})


class Exceptions:
    """The client's own exceptions, under the names botocore gives them."""

    class ConditionalCheckFailedException(ClientError):  # noqa: N818  botocore's name
        """The condition of a single write did not hold."""


@dataclass
class DynamoDB:
    """A client for one table; `page` items are a page."""

    wire: Wire
    store: Store = field(default_factory=Store)
    page: int = 3
    exceptions: type[Exceptions] = Exceptions
    _tokens: dict[str, tuple[float, Any]] = field(default_factory=dict)

    def get_item(self, **request: Any) -> dict[str, Any]:
        only(request, _GET)
        key, is_consistent = key_of(request["Key"]), request.get("ConsistentRead", False)
        text = request.get("ProjectionExpression")
        shown = projected(text) if text else None

        def read(fault: str) -> dict[str, Any]:
            item = self._read(key, is_stale=fault == "stale" and not is_consistent)
            if item is None:
                return {}
            if shown is None:
                return {"Item": dict(item)}
            return {"Item": {name: part for name, part in item.items() if name in shown}}

        return self.wire.call("GetItem", _READ, read, _throttled)

    def batch_get_item(self, **request: Any) -> dict[str, Any]:
        """Read items, each at its own moment, as AWS says of it; some may be left unread."""
        only(request, _BATCH)
        ((table, wanted),) = request["RequestItems"].items()
        only(wanted, _BATCH_OF_KEYS)
        keys = [key_of(one) for one in wanted["Keys"]]
        _listed("BatchGetItem", keys, _MOST_READ)

        def read(fault: str) -> dict[str, Any]:
            # "stale" of a consistent batch: it is slow, item by item, and the last is left unread.
            left = len(keys) - 1 if fault == "stale" and len(keys) > 1 else len(keys)
            items = []
            for number, key in enumerate(keys[:left]):
                if fault == "stale" and number:
                    self.wire.world.rest(self.wire.world.chance())
                item = self._read(key, is_stale=fault == "stale" and not wanted["ConsistentRead"])
                if item is not None:
                    items.append(dict(item))
            unread = {table: {**wanted, "Keys": wanted["Keys"][left:]}} if left < len(keys) else {}
            return {"Responses": {table: items}, "UnprocessedKeys": unread}

        return self.wire.call("BatchGetItem", _READ, read, _throttled)

    def query(self, **request: Any) -> dict[str, Any]:
        only(request, _QUERY)
        values = request[VALUES]
        wanted = asked(request)
        pk = values[_partition(request["KeyConditionExpression"])]["S"]
        after = key_of(request["ExclusiveStartKey"])[1] if "ExclusiveStartKey" in request else ""
        page = min(self.page, request.get("Limit", self.page))

        def read(fault: str) -> dict[str, Any]:
            found: list[Item] = []
            looked = 0
            is_stale = fault == "stale" and not request.get("ConsistentRead", False)
            for sk, item in self._under(pk, is_stale=is_stale):
                if sk <= after or not (wanted.key and wanted.key(item, values)):
                    continue
                looked += 1
                if wanted.filter is None or wanted.filter(item, values):
                    found.append(dict(item))
                if looked == page:
                    last = {"pk": item["pk"], "sk": item["sk"]}
                    return {"Items": found, "LastEvaluatedKey": last}
            return {"Items": found}

        return self.wire.call("Query", _READ, read, _throttled)

    def get_paginator(self, operation: str) -> "Pages":
        if operation != "query":
            raise RefusedError(f"no pages of {operation}")
        return Pages(self)

    def put_item(self, **request: Any) -> dict[str, Any]:
        return self._write("PutItem", Part("Put", request))

    def update_item(self, **request: Any) -> dict[str, Any]:
        return self._write("UpdateItem", Part("Update", request))

    def delete_item(self, **request: Any) -> dict[str, Any]:
        return self._write("DeleteItem", Part("Delete", request))

    def batch_write_item(self, **request: Any) -> dict[str, Any]:
        """Delete items, each by itself. A fault of the batch leaves the last one undone."""
        only(request, _BATCH)
        ((table, listed),) = request["RequestItems"].items()
        parts = [Part("Delete", one["DeleteRequest"]) for one in listed]
        _listed("BatchWriteItem", [part.key for part in parts], _MOST_DELETED)

        def write(fault: str) -> dict[str, Any]:
            left = len(parts) - 1 if fault == "slow" else len(parts)
            for part in parts[:left]:
                part.apply(self.store, self.wire.world.time)
            return {"UnprocessedItems": {table: listed[left:]} if left < len(parts) else {}}

        return self.wire.call("BatchWriteItem", _WRITE, write, _throttled)

    def transact_write_items(self, **request: Any) -> dict[str, Any]:
        only(request, _TRANSACT)
        listed = request["TransactItems"]
        parts = [Part(kind, part) for one in listed for kind, part in one.items()]
        _listed("TransactWriteItems", [part.key for part in parts], _MOST_PARTS)
        token = request.get("ClientRequestToken")
        done = False

        def write(fault: str) -> dict[str, Any]:
            nonlocal done
            if fault == "conflict":
                reasons = [None] * len(parts)
                raise cancelled([*reasons[:-1], "TransactionConflict"], reasons)
            # botocore gives a token where its caller does not: its own repeat changes nothing.
            if done or (token and self._is_done(token, listed)):
                return {}
            self._carry_out(parts)
            done = True
            if token:
                self._tokens[token] = (self.wire.world.time, listed)
            return {}

        return self.wire.call("TransactWriteItems", _WRITE, write, _throttled)

    def _is_done(self, token: str, asked: object) -> bool:
        at, before = self._tokens.get(token, (0.0, None))
        if before is None or at + _TOKEN_KEPT < self.wire.world.time:
            return False
        if before != asked:
            message = "the token was used for another transaction"
            raise refusal("IdempotentParameterMismatchException", message, "TransactWriteItems")
        return True

    def _carry_out(self, parts: Sequence[Part]) -> None:
        """Apply all parts, or none where one's condition does not hold."""
        olds = [self.store.get(part.key) for part in parts]
        failed = [not part.holds(old) for part, old in zip(parts, olds, strict=True)]
        if any(failed):
            reasons = [_FAILED if one else None for one in failed]
            shown = [old if part.shows_old else None for part, old in zip(parts, olds, strict=True)]
            raise cancelled(reasons, shown)
        for part in parts:
            part.apply(self.store, self.wire.world.time)

    def _write(self, operation: str, part: Part) -> dict[str, Any]:
        def write(fault: str) -> dict[str, Any]:
            if fault == "conflict":
                raise refusal("TransactionConflictException", "", operation)
            if not part.holds(self.store.get(part.key)):
                raise self.exceptions.ConditionalCheckFailedException(
                    {"Error": {"Code": f"{_FAILED}Exception", "Message": "it did not hold"}},
                    operation,
                )
            part.apply(self.store, self.wire.world.time)
            return {}

        return self.wire.call(operation, _WRITE, write, _throttled)

    def _read(self, key: Key, *, is_stale: bool) -> Item | None:
        if is_stale:
            return self.store.get_as_of(key, self.wire.world.time - _STALE)
        return self.store.get(key)

    def _under(self, pk: str, *, is_stale: bool) -> Iterator[tuple[str, Item]]:
        if is_stale:
            return self.store.under_as_of(pk, self.wire.world.time - _STALE)
        return self.store.under(pk)


class Pages(NamedTuple):
    client: DynamoDB

    def paginate(self, **request: Any) -> Iterator[dict[str, Any]]:
        while True:
            page = self.client.query(**request)
            yield page
            if "LastEvaluatedKey" not in page:
                return
            request["ExclusiveStartKey"] = page["LastEvaluatedKey"]


def cancelled(codes: Sequence[str | None], shown: Sequence[Item | None]) -> ClientError:
    """Give what a transaction's caller is told, part by part."""
    reasons: list[dict[str, Any]] = []
    for code, item in zip(codes, shown, strict=True):
        reasons.append({"Code": code or "None"})
        if code:
            reasons[-1]["Message"] = "The conditional request failed"
            if item is not None:
                reasons[-1]["Item"] = dict(item)
    words = ", ".join(code or "None" for code in codes)
    message = f"Transaction cancelled, please refer cancellation reasons for specific [{words}]"
    operation = "TransactWriteItems"
    return refusal("TransactionCanceledException", message, operation, CancellationReasons=reasons)


def _throttled(operation: str) -> ClientError:
    if operation == "TransactWriteItems":
        return cancelled(["ThrottlingError"], [None])
    return refusal("ProvisionedThroughputExceededException", "too fast", operation)


@cache
def _partition(text: str) -> str:
    """Give the value that a key condition begins with: pk = :value."""
    name, sign, value, *_ = text.split()
    if (name, sign) != ("pk", "=") or not value.startswith(":"):
        raise RefusedError(f"a key condition begins with pk = :value: {text}")
    return value


def _listed(operation: str, keys: Sequence[Key], most: int) -> None:
    """Refuse a list of parts as DynamoDB does: empty, too long, or with one item twice."""
    if not 0 < len(keys) <= most or len(set(keys)) < len(keys):
        what = "nothing, too much, or multiple operations on one item"
        raise refusal("ValidationException", what, operation)
