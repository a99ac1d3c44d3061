"""A copy with other fields: as dataclasses.replace gives it."""

from dataclasses import replace
from datetime import date

import pytest

from stayline.domain.changing import changed
from stayline.domain.contact import Contact

ANA = Contact(id="ana", phone="+12025550101", name="Ana", dates={"joined_on": date(2026, 3, 2)})


def test_a_copy_has_the_fields_that_were_given_and_all_others_as_they_were() -> None:
    assert changed(ANA, name="Ann", known=True) == replace(ANA, name="Ann", known=True)
    assert ANA.name == "Ana"


def test_nobody_can_set_a_field_that_there_is_not() -> None:
    with pytest.raises(TypeError, match="Contact has no nickname"):
        changed(ANA, nickname="An")
