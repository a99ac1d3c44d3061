"""DynamoDB's expressions, as far as the project uses them; anything else is refused by name.

A stand-in that lets an expression pass that it does not understand would prove nothing.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from moto.dynamodb.parsing.reserved_keywords import ReservedKeywords

Item = Mapping[str, Any]
Value = Mapping[str, Any] | None
"""A value as DynamoDB writes it ({"S": "a"}); None where there is none."""
Part = Callable[[Item, Item], Value]
"""Gives a value out of an item and the values of the request."""
Test = Callable[[Item, Item], bool]
Update = Callable[[Item, Item], dict[str, Any]]
"""Gives an item as it is afterwards."""


_TOKEN = re.compile(r"\s*(<>|<=|>=|[=<>(),.+-]|[:#][A-Za-z0-9_]+|[A-Za-z_][A-Za-z0-9_]*)")
_RESERVED = frozenset(ReservedKeywords.get_reserved_keywords())
_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
}


class RefusedError(Exception):
    """DynamoDB would refuse the request, or the stand-in does not know what it asks."""


class Reader:
    """Reads one expression from left to right."""

    def __init__(self, text: str, aliases: Mapping[str, str]) -> None:
        self.text = text
        self._tokens = list(_tokens(text))
        self._aliases = aliases
        self.used: set[str] = set()

    def at_end(self) -> bool:
        return not self._tokens

    def peek(self) -> str:
        return self._tokens[0] if self._tokens else ""

    def take(self, wanted: str = "") -> str:
        token = self._tokens.pop(0) if self._tokens else ""
        if not token or (wanted and token != wanted):
            raise RefusedError(f"{token!r} where {wanted or 'more'} is expected: {self.text}")
        return token

    def either(self) -> Test:
        tests = [self._all()]
        while self.peek() == "OR":
            self.take()
            tests.append(self._all())
        return tests[0] if len(tests) == 1 else lambda i, v: any(test(i, v) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self.peek() == "AND":
            self.take()
            tests.append(self._one())
        return tests[0] if len(tests) == 1 else lambda i, v: all(test(i, v) for test in tests)

    def _one(self) -> Test:
        if self.peek() == "NOT":
            self.take()
            test = self._one()
            return lambda item, values: not test(item, values)
        if self.peek() == "(":
            self.take()
            test = self.either()
            self.take(")")
            return test
        if self.peek() in _FUNCTIONS:
            return self._function()
        return self._comparison()

    def _function(self) -> Test:
        function = _FUNCTIONS[self.take()]
        self.take("(")
        arguments = [self.operand()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.operand())
        self.take(")")
        return lambda item, values: function(*[part(item, values) for part in arguments])

    def _comparison(self) -> Test:
        left = self.operand()
        sign = self.take()
        right = self.operand()
        if sign == "=":
            return lambda item, values: same(left(item, values), right(item, values))
        if sign == "<>":
            return lambda item, values: not same(left(item, values), right(item, values))
        if sign not in _COMPARED:
            raise RefusedError(f"{sign!r} is not known: {self.text}")
        compared = _COMPARED[sign]
        return lambda item, values: in_order(compared, left(item, values), right(item, values))

    def operand(self) -> Part:
        token = self.take()
        if token.startswith(":"):
            self.used.add(token)
            return lambda _, values: values.get(token)
        if token == "if_not_exists":
            self.take("(")
            there = self.operand()
            self.take(",")
            default = self.operand()
            self.take(")")
            return lambda item, values: there(item, values) or default(item, values)
        path = [self._name(token)]
        while self.peek() == ".":
            self.take()
            path.append(self._name(self.take()))
        if len(path) == 1:  # most are an attribute of the item itself
            return lambda item, _: item.get(path[0])
        return lambda item, _: _found(item, path)

    def attribute(self) -> str:
        """Read what an update sets: an attribute of the item itself."""
        name = self._name(self.take())
        if self.peek() == ".":
            raise RefusedError(f"an update inside an attribute is not known: {self.text}")
        return name

    def _name(self, token: str) -> str:
        if token.startswith("#"):
            self.used.add(token)
            if token not in self._aliases:
                raise RefusedError(f"{token} is not among the names: {self.text}")
            return self._aliases[token]
        if not token[0].isalpha() or token.upper() in _RESERVED or self.peek() == "(":
            raise RefusedError(f"{token!r} is not known here: {self.text}")
        return token


def projected(text: str) -> frozenset[str]:
    """Give the attributes that a projection names, without aliases."""
    reader = Reader(text, {})
    names = {reader.attribute()}
    while not reader.at_end():
        reader.take(",")
        names.add(reader.attribute())
    return frozenset(names)


def condition(reader: Reader) -> Test | None:
    """Read a condition, a filter or a key condition; None where there is none."""
    if reader.at_end():
        return None
    holds = reader.either()
    if not reader.at_end():
        raise RefusedError(f"{reader.peek()!r} is left over: {reader.text}")
    return holds


def update(reader: Reader) -> Update | None:
    """Read an update: SET attribute = a [+ or - b], REMOVE attribute, ADD attribute number."""
    if reader.at_end():
        return None
    parts: dict[str, Part] = {}
    while not reader.at_end():
        clause = _CLAUSES.get(word := reader.take())
        if clause is None:
            raise RefusedError(f"{word!r} is not known: {reader.text}")
        more = True
        while more:
            name = reader.attribute()
            parts[name] = clause(reader, name)
            if more := reader.peek() == ",":
                reader.take()

    def apply(item: Item, values: Item) -> dict[str, Any]:
        changed = {name: part(item, values) for name, part in parts.items()}
        kept = {name: part for name, part in item.items() if name not in parts}
        return kept | {name: part for name, part in changed.items() if part is not None}

    return apply


def _set(reader: Reader, _: str) -> Part:
    reader.take("=")
    left = reader.operand()
    if reader.peek() not in {"+", "-"}:
        return left
    sign = 1 if reader.take() == "+" else -1
    right = reader.operand()
    return lambda item, values: _sum(left(item, values), right(item, values), sign)


def _add(reader: Reader, name: str) -> Part:
    right = reader.operand()
    return lambda item, values: _sum(item.get(name, {"N": "0"}), right(item, values), 1)


def _remove(_: Reader, __: str) -> Part:
    return lambda _, __: None


_CLAUSES: Mapping[str, Callable[[Reader, str], Part]] = {
    "SET": _set,
    "ADD": _add,
    "REMOVE": _remove,
}


def _sum(one: Value, other: Value, sign: int) -> Value:
    if one is None or other is None or "N" not in one or "N" not in other:
        raise RefusedError("only numbers can be added")
    return {"N": str(Decimal(one["N"]) + sign * Decimal(other["N"]))}


def same(one: Value, other: Value) -> bool:
    if one is None or other is None:
        return False
    if one == other:
        return True
    return "N" in one and "N" in other and Decimal(one["N"]) == Decimal(other["N"])


def in_order(compared: Callable[[Any, Any], bool], one: Value, other: Value) -> bool:
    """Compare two values of one type; those of different types never compare."""
    if one is None or other is None:
        return False
    if "S" in one and "S" in other:
        return compared(one["S"].encode(), other["S"].encode())
    return "N" in one and "N" in other and compared(Decimal(one["N"]), Decimal(other["N"]))


def _begins(whole: Value, start: Value) -> bool:
    return bool(whole and start and whole.get("S", "").startswith(start["S"]))


_FUNCTIONS: Mapping[str, Callable[..., bool]] = {
    "attribute_exists": lambda found: found is not None,
    "attribute_not_exists": lambda found: found is None,
    "begins_with": _begins,
}


def _found(item: Item, path: list[str]) -> Value:
    found: Any = item.get(path[0])
    for name in path[1:]:
        if not isinstance(found, dict) or "M" not in found:
            return None
        found = found["M"].get(name)
    return found  # type: ignore[no-any-return]  # whatever the item holds


def _tokens(text: str) -> Iterator[str]:
    at = 0
    while at < len(text.rstrip()):
        if not (found := _TOKEN.match(text, at)):
            raise RefusedError(f"{text[at:]!r} is not known: {text}")
        yield found[1]
        at = found.end()
