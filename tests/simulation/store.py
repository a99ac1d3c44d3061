"""The items of a table in memory, and the parts of a write: what they ask for and what they do."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.simulation.asked import NAMES, VALUES, asked
from tests.simulation.expressions import Item, RefusedError
from tests.simulation.wire import only

Key = tuple[str, str]
_NOTHING: Item = {}
_ON_FAILURE = "ReturnValuesOnConditionCheckFailure"
_ALWAYS = frozenset({"TableName", "ConditionExpression", NAMES, VALUES, _ON_FAILURE})
_KNOWN: Mapping[str, frozenset[str]] = {
    "Put": _ALWAYS | {"Item"},
    "Update": _ALWAYS | {"Key", "UpdateExpression"},
    "Delete": _ALWAYS | {"Key"},
    "ConditionCheck": _ALWAYS | {"Key"},
}


@dataclass
class Store:
    """The items, and what each was before its last write. `written` is told of each write."""

    items: dict[Key, Item] = field(default_factory=dict)
    order: dict[str, list[str]] = field(default_factory=dict)
    before: dict[Key, tuple[float, Item | None]] = field(default_factory=dict)
    written: Callable[[Key, Item | None], object] = lambda _, __: None

    def get(self, key: Key) -> Item | None:
        return self.items.get(key)

    def put(self, key: Key, item: Item | None, time: float) -> None:
        """Put an item under its key, or take it away."""
        pk, sk = key
        before = self.items.get(key)
        self.before[key] = (time, before)
        if item is not None:
            if before is None:
                insort(self.order.setdefault(pk, []), sk)
            self.items[key] = item
        elif before is not None:
            order = self.order[pk]
            del order[bisect_left(order, sk)], self.items[key]
        self.written(key, item)

    def under(self, pk: str) -> Iterator[tuple[str, Item]]:
        """Give the items under a partition key, in the order of their sort keys."""
        return ((sk, self.items[pk, sk]) for sk in self.order.get(pk, ()))

    def all(self) -> Iterable[tuple[Key, Item]]:
        return self.items.items()

    def get_as_of(self, key: Key, time: float) -> Item | None:
        """Give an item as it was at a time, one write back at most."""
        changed, item = self.before.get(key, (time, None))
        return item if changed > time else self.get(key)

    def under_as_of(self, pk: str, time: float) -> Iterator[tuple[str, Item]]:
        """Give the items under a partition key as they were at a time."""
        known = {sk for part, sk in self.before if part == pk}
        found = ((sk, self.get_as_of((pk, sk), time)) for sk in sorted(known))
        return ((sk, item) for sk, item in found if item is not None)


class Part:
    """A put, an update, a delete or a check: one of a transaction's, or a request by itself.

    Raises:
        RefusedError: DynamoDB would refuse it, or it asks for what is not known here.
    """

    __slots__ = ("_asked", "_item", "_kind", "_values", "key", "shows_old")

    def __init__(self, kind: str, request: Mapping[str, Any]) -> None:
        only(request, _KNOWN[kind])
        self._kind = kind
        self._item: Item = request.get("Item", _NOTHING)
        self.key = key_of(request.get("Key", self._item), whole="Key" in request)
        self.shows_old = request.get(_ON_FAILURE) == "ALL_OLD"
        self._values = request.get(VALUES, _NOTHING)
        self._asked = asked(request)

    def holds(self, item: Item | None) -> bool:
        """Tell whether its condition holds of the item under its key, if there is one."""
        condition = self._asked.condition
        return condition is None or condition(item or _NOTHING, self._values)

    def apply(self, store: Store, time: float) -> None:
        if self._kind == "Put":
            store.put(self.key, self._item, time)
        elif self._kind == "Delete":
            if store.get(self.key) is not None:
                store.put(self.key, None, time)
        elif update := self._asked.update:
            pk, sk = self.key
            there = store.get(self.key) or {"pk": {"S": pk}, "sk": {"S": sk}}
            store.put(self.key, update(there, self._values), time)


def key_of(item: Mapping[str, Any], *, whole: bool = True) -> Key:
    """Give the key of an item, or of a request that names nothing but the key.

    Raises:
        RefusedError: a part of it is missing, empty, or no text; or there is more.
    """
    try:
        pk, sk = item["pk"]["S"], item["sk"]["S"]
    except KeyError:
        raise RefusedError("an item needs pk and sk, both texts") from None
    if not (pk and sk) or (whole and len(item) != len(("pk", "sk"))):
        raise RefusedError("a key is pk and sk, and neither is empty")
    return pk, sk
