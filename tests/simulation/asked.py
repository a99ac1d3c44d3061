"""What a request asks for in DynamoDB's expressions, each of which is read once."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tests.simulation.expressions import Reader, RefusedError, Test, Update, condition, update

NAMES, VALUES = "ExpressionAttributeNames", "ExpressionAttributeValues"
_EXPRESSIONS = (
    "KeyConditionExpression", "FilterExpression", "ConditionExpression", "UpdateExpression",
)  # fmt: skip
_NONE: Mapping[str, Any] = {}


class Asked(NamedTuple):
    """A request's expressions.

    `key` is what has to hold of the keys that a query reads, `filter` what it lets through.
    """

    key: Test | None
    filter: Test | None
    condition: Test | None
    update: Update | None


def asked(request: Mapping[str, Any]) -> Asked:
    """Read a request's expressions.

    Raises:
        RefusedError: one is not known here, or the request does not give just the names and values
            that they mention; then DynamoDB would refuse it.
    """
    get = request.get
    aliases, values = get(NAMES, _NONE), get(VALUES, _NONE)
    return _asked(tuple(map(get, _EXPRESSIONS)), tuple(aliases.items()), tuple(values))


@lru_cache(maxsize=256)  # the same few come again and again
def _asked(
    texts: Sequence[str], aliases: Sequence[tuple[str, str]], values: Sequence[str]
) -> Asked:
    key, only, wanted, changed = readers = [Reader(text or "", dict(aliases)) for text in texts]
    parts = condition(key), condition(only), condition(wanted), update(changed)
    used = frozenset().union(*(one.used for one in readers))
    names = frozenset(name for name in used if name.startswith("#"))
    if wrong := (names ^ dict(aliases).keys()) | ((used - names) ^ set(values)):
        raise RefusedError(f"mentioned and not given, or given and not mentioned: {sorted(wrong)}")
    return Asked(*parts)
