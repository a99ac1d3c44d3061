"""Values that do not change: a new one, and a copy with other fields, each filled in one step."""

from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def filled(kind: type[T]) -> type[T]:
    """Let a frozen dataclass without slots, all by name, take its fields in one step.

    As it is written by `dataclass` it makes a call for each field, defaults too: 34 for a message.
    It raises a TypeError as ever where one is missing or unknown.
    """
    parts = fields(kind)  # type: ignore[arg-type]  # a dataclass
    needed = {one.name for one in parts if one.default is one.default_factory}
    makers = [(one.name, one.default_factory) for one in parts if callable(one.default_factory)]
    blank, by_calls = {one.name: one.default for one in parts}, kind.__init__

    def initialise(self: T, /, **given: Any) -> None:
        for name, make in makers:
            if name not in given:
                given[name] = make()
        values = {**blank, **given}
        if len(values) != len(blank) or not given.keys() >= needed:
            by_calls(self, **given)  # it says what is wrong
        object.__setattr__(self, "__dict__", values)

    kind.__init__ = initialise  # type: ignore[assignment,method-assign]
    return kind


def changed(value: T, /, **fields: Any) -> T:
    """Give a copy of a frozen dataclass without slots, with `fields` changed by name.

    What dataclasses.replace gives, at a tenth of its price: nothing is initialised again, as
    every part of `value` has been. One fact changes contact and enrolment three or four times.

    Raises:
        TypeError: there is no such field.
    """
    return changed_by(value, fields)


def changed_by(value: T, fields: dict[str, Any]) -> T:
    """Give what `changed` gives, of fields that are in a dictionary already."""
    before = vars(value)
    after = before | fields
    if len(after) != len(before):
        unknown = ", ".join(sorted(fields.keys() - before.keys()))
        raise TypeError(f"{type(value).__name__} has no {unknown}")
    copy = object.__new__(type(value))
    object.__setattr__(copy, "__dict__", after)
    return copy
