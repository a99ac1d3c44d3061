"""How a date is written: in the contact's language, by the calendar habit of where they live."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Habit:
    """Patterns of a date in this year and in another: y, MMMM (the month's name), M and d."""

    this_year: str
    another_year: str


_FIELD: Final = re.compile("MMMM|M|d|y")

# Source: Unicode CLDR, patterns MMMMd and yMMMMd of en-US, en-GB, ko and tr. By language and by
# what the contact's number begins with; the first that fits holds, and "" fits all.
_HABITS: Final[Mapping[str, Mapping[str, Habit]]] = {
    "en": {"+1": Habit("MMMM d", "MMMM d, y"), "": Habit("d MMMM", "d MMMM y")},
    "ko": {"": Habit("M월 d일", "y년 M월 d일")},
    "tr": {"": Habit("d MMMM", "d MMMM y")},
}
_ENGLISH: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTHS: Final[Mapping[str, tuple[str, ...]]] = {
    "tr": (
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran",
        "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
    ),
}  # fmt: skip


def months(language: str) -> tuple[str, ...]:
    """Give the names of the months; English ones where a language has none here."""
    return _MONTHS.get(language, _ENGLISH)


def written(day: date, language: str, phone: str, today: date) -> str:
    """Write a date: December 3 or 3 December, 12월 3일, 3 Aralık; with its year unless today's.

    `phone` is the contact's number in E.164: it tells American habit from the others. A language
    that has no habit here is written to as in English.
    """
    habits = _HABITS.get(language, _HABITS["en"])
    habit = next(habit for prefix, habit in habits.items() if phone.startswith(prefix))
    pattern = habit.this_year if day.year == today.year else habit.another_year
    fields = {
        "MMMM": months(language)[day.month - 1],
        "M": str(day.month),
        "d": str(day.day),
        "y": str(day.year),
    }
    return _FIELD.sub(lambda field: fields[field[0]], pattern)
