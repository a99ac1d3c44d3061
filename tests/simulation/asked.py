"""What a request asks for in DynamoDB's expressions, each of which is read once."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from tests.simulation.expressions import Reader, RefusedError, Test, Update, condition, update

NAMES, VALUES = "ExpressionAttributeNames", "ExpressionAttributeValues"
_EXPRESSIONS = (
    "KeyConditionExpression", "FilterExpression", "ConditionExpression", "UpdateExpression",
)  # fmt: skip
_NONE: Mapping[str, Any] = {}


class Asked(NamedTuple):
    """A request's expressions, and which names and values they mention.

    `key` is what has to hold of the keys that a query reads, `filter` what it lets through.
    """

    key: Test | None
    filter: Test | None
    condition: Test | None
    update: Update | None
    names: frozenset[str]
    values: frozenset[str]


def asked(request: Mapping[str, Any]) -> Asked:
    """Read a request's expressions.

    Raises:
        RefusedError: one is not known here, or the request does not give just the names and values
            that they mention; then DynamoDB would refuse it.
    """
    get = request.get
    aliases, values = get(NAMES, _NONE), get(VALUES, _NONE)
    one = _asked(*map(get, _EXPRESSIONS), tuple(aliases.items()))
    if one.names != aliases.keys() or one.values != values.keys():
        wrong = sorted((one.names ^ aliases.keys()) | (one.values ^ values.keys()))
        raise RefusedError(f"mentioned and not given, or given and not mentioned: {wrong}")
    return one


@lru_cache(maxsize=256)  # the same few come again and again
def _asked(*texts_and_aliases: Any) -> Asked:
    *texts, aliases = texts_and_aliases
    key, only, wanted, changed = readers = [Reader(text or "", dict(aliases)) for text in texts]
    parts = condition(key), condition(only), condition(wanted), update(changed)
    used = frozenset().union(*(one.used for one in readers))
    names = frozenset(name for name in used if name.startswith("#"))
    return Asked(*parts, names, used - names)
