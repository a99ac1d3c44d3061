"""Changing a value that does not change: a copy of it with other fields."""

from typing import Any, TypeVar

T = TypeVar("T")


def changed(value: T, /, **fields: Any) -> T:
    """Give a copy of a frozen dataclass without slots, with `fields` changed by name.

    What dataclasses.replace gives, at a tenth of its price: nothing is initialised again, as
    every part of `value` has been. One fact changes contact and enrolment three or four times.

    Raises:
        TypeError: there is no such field.
    """
    before = vars(value)
    after = {**before, **fields}
    if len(after) != len(before):
        unknown = ", ".join(sorted(fields.keys() - before.keys()))
        raise TypeError(f"{type(value).__name__} has no {unknown}")
    copy = object.__new__(type(value))
    object.__setattr__(copy, "__dict__", after)
    return copy
