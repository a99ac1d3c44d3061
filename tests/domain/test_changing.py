"""A value filled at once, and a copy with other fields: as dataclasses gives them."""

from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field, replace
from datetime import date
from typing import Any

import pytest

from stayline.domain.changing import changed, filled
from stayline.domain.contact import Contact

ANA = Contact(id="ana", phone="+12025550101", name="Ana", dates={"joined_on": date(2026, 3, 2)})


@dataclass(frozen=True, kw_only=True)
class Slow:
    name: str
    size: int = 1
    parts: Mapping[str, str] = field(default_factory=dict)


@filled
@dataclass(frozen=True, kw_only=True)
class Quick(Slow):
    pass


@pytest.mark.parametrize("given", [{}, {"size": 2}, {"parts": {"a": "b"}}])
def test_a_value_that_is_filled_at_once_is_the_same_as_by_calls(given: dict[str, Any]) -> None:
    assert vars(Quick(name="one", **given)) == vars(Slow(name="one", **given))
    assert Quick(name="one").parts is not Quick(name="one").parts


@pytest.mark.parametrize("given", [{}, {"size": 2}, {"name": "one", "width": 2}, {"width": 2}])
def test_what_is_missing_or_unknown_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"name|width"):
        Quick(**given)


def test_a_value_that_is_filled_at_once_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Quick(name="one").size = 2  # type: ignore[misc]


def test_a_copy_has_the_fields_that_were_given_and_all_others_as_they_were() -> None:
    assert changed(ANA, name="Ann", known=True) == replace(ANA, name="Ann", known=True)
    assert ANA.name == "Ana"


def test_nobody_can_set_a_field_that_there_is_not() -> None:
    with pytest.raises(TypeError, match="Contact has no nickname"):
        changed(ANA, nickname="An")
