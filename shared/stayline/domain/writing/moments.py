"""How the ledger writes moments: by our own numbers. strftime asks the locale, and takes long."""

from datetime import datetime
from typing import Final

_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def clock(at: datetime) -> str:
    """Write the time of day: 14:03."""
    return at.time().isoformat("minutes")


def day_and_clock(at: datetime) -> str:
    """Write a local moment: 2026-12-03 14:03."""
    return f"{at.date()} {clock(at)}"


def weekday_and_clock(at: datetime) -> str:
    """Write a local moment of the week: Thu 14:03."""
    return f"{_WEEKDAYS[at.weekday()]} {clock(at)}"


def compact(at: datetime) -> str:
    """Write a moment to the second as a part of an id: 20261203T140300."""
    day = f"{at.year:04}{at.month:02}{at.day:02}"
    return f"{day}T{at.hour:02}{at.minute:02}{at.second:02}"
