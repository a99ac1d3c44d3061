"""The items of a table in memory, and the parts of a write: what they ask for and what they do."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.simulation import expressions
from tests.simulation.expressions import Item, RefusedError

Key = tuple[str, str]
_NAMES, _VALUES = "ExpressionAttributeNames", "ExpressionAttributeValues"
_NOTHING: frozenset[str] = frozenset()
_ON_FAILURE = "ReturnValuesOnConditionCheckFailure"
_ALWAYS = frozenset({"TableName", "ConditionExpression", _NAMES, _VALUES, _ON_FAILURE})
_OWN: Mapping[str, frozenset[str]] = {
    "Put": frozenset({"Item"}),
    "Update": frozenset({"Key", "UpdateExpression"}),
    "Delete": frozenset({"Key"}),
    "ConditionCheck": frozenset({"Key"}),
}


@dataclass
class Store:
    """The items, and what each was before its last write. `written` is told of each write."""

    rows: dict[str, dict[str, Item]] = field(default_factory=dict)
    order: dict[str, list[str]] = field(default_factory=dict)
    before: dict[Key, tuple[float, Item | None]] = field(default_factory=dict)
    written: Callable[[Key, Item | None], object] = lambda _, __: None

    def get(self, key: Key) -> Item | None:
        return self.rows.get(key[0], {}).get(key[1])

    def put(self, key: Key, item: Item | None, time: float) -> None:
        """Put an item under its key, or take it away."""
        pk, sk = key
        rows = self.rows.setdefault(pk, {})
        self.before[key] = (time, rows.get(sk))
        if item is None:
            if rows.pop(sk, None) is not None:
                order = self.order[pk]
                del order[bisect_left(order, sk)]
        else:
            if sk not in rows:
                insort(self.order.setdefault(pk, []), sk)
            rows[sk] = item
        self.written(key, item)

    def under(self, pk: str) -> Iterator[tuple[str, Item]]:
        """Give the items under a partition key, in the order of their sort keys."""
        rows = self.rows.get(pk, {})
        return ((sk, rows[sk]) for sk in self.order.get(pk, ()))

    def all(self) -> Iterator[tuple[Key, Item]]:
        return (((pk, sk), rows[sk]) for pk, rows in self.rows.items() for sk in rows)

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

    __slots__ = ("_condition", "_item", "_kind", "_update", "_values", "key", "shows_old")

    def __init__(self, kind: str, asked: Mapping[str, Any]) -> None:
        if unknown := asked.keys() - _ALWAYS - _OWN[kind]:
            raise RefusedError(f"not known of {kind}: {sorted(unknown)}")
        self._kind = kind
        self._item: Item = asked.get("Item", {})
        self.key = key_of(asked.get("Key", self._item), whole="Key" in asked)
        self.shows_old = asked.get(_ON_FAILURE) == "ALL_OLD"
        self._values = asked.get(_VALUES, {})
        aliases = asked.get(_NAMES, {})
        condition, update = asked.get("ConditionExpression"), asked.get("UpdateExpression")
        self._condition = expressions.condition(condition, aliases) if condition else None
        self._update = expressions.update(update, aliases) if update else None
        read = [one.names for one in (self._condition, self._update) if one]
        mentioned(aliases, self._values, *read)

    def holds(self, item: Item | None) -> bool:
        """Tell whether its condition holds of the item under its key, if there is one."""
        return self._condition is None or self._condition.holds(item or {}, self._values)

    def apply(self, store: Store, time: float) -> None:
        if self._kind == "Put":
            store.put(self.key, self._item, time)
        elif self._kind == "Delete":
            if store.get(self.key) is not None:
                store.put(self.key, None, time)
        elif self._update:
            pk, sk = self.key
            there = store.get(self.key) or {"pk": {"S": pk}, "sk": {"S": sk}}
            store.put(self.key, self._update.apply(there, self._values), time)


def mentioned(
    aliases: Mapping[str, str], values: Mapping[str, Any], *read: expressions.Names
) -> None:
    """See that a request gives the names and values its expressions mention, and no more.

    Raises:
        RefusedError: as DynamoDB would.
    """
    names, wanted = _NOTHING, _NOTHING
    for one in read:
        names, wanted = names | one.aliases, wanted | one.values
    if names != aliases.keys() or wanted != values.keys():
        wrong = sorted((names ^ aliases.keys()) | (wanted ^ values.keys()))
        raise RefusedError(f"mentioned and not given, or given and not mentioned: {wrong}")


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
