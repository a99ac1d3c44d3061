"""The days in holidays.toml are those of the calendar, and reach years ahead."""

import tomllib
from datetime import date, timedelta

import holidays
import pytest

from stayline.content.load import HERE

DAYS = {
    name: table["days"]
    for name, table in tomllib.loads((HERE / "holidays.toml").read_text("utf-8")).items()
}
CALENDAR = {
    "new_year": ("US", "New Year's Day"),
    "thanksgiving": ("US", "Thanksgiving Day"),
    "seollal": ("KR", "Korean New Year"),
    "chuseok": ("KR", "Chuseok"),
    "ramazan_bayrami": ("TR", "Eid al-Fitr"),
    "kurban_bayrami": ("TR", "Eid al-Adha"),
}
"""Of each holiday: a country that keeps it, and what the holidays package calls it in English."""

FIRST, LAST = 2026, 2036
ENOUGH = 2029 + 3


def days_in_the_calendar(country: str, called: str) -> list[date]:
    """Give the first of each run of days of this name; a year may hold two, or none."""
    known = holidays.country_holidays(country, years=range(FIRST, LAST + 1), language="en_US")
    days = {
        day
        for day, names in known.items()
        if called in [name.removesuffix(" (estimated)") for name in names.split("; ")]
    }
    return sorted(day for day in days if day - timedelta(days=1) not in days)


def test_every_holiday_is_held_against_a_calendar() -> None:
    assert set(DAYS) == set(CALENDAR)


@pytest.mark.parametrize("name", CALENDAR)
def test_the_days_are_those_of_the_calendar(name: str) -> None:
    assert DAYS[name] == days_in_the_calendar(*CALENDAR[name])


@pytest.mark.parametrize("name", DAYS)
def test_the_days_reach_years_ahead(name: str) -> None:
    assert DAYS[name][-1].year >= ENOUGH
