"""Changing a value that does not change: a copy of it with other fields."""

from typing import Any, TypeVar

T = TypeVar("T")


def changed(value: T, /, **fields: Any) -> T:
    """Give a copy of a frozen dataclass without slots, with `fields` changed by name.

    What dataclasses.replace gives, at a third of its price: nothing is initialised again, as
    every part of `value` has been. One fact changes contact and enrolment three or four times.

    Raises:
        TypeError: there is no such field.
    """
    copy = object.__new__(type(value))
    vars(copy).update(vars(value), **fields)
    if len(vars(copy)) != len(vars(value)):
        unknown = ", ".join(sorted(fields.keys() - vars(value).keys()))
        raise TypeError(f"{type(value).__name__} has no {unknown}")
    return copy
