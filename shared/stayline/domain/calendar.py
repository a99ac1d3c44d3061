"""Calendars: when the business has time, cut into slots that contacts book by text."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args
from zoneinfo import ZoneInfo

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHours:
    """The hours of some days of the week, local to the calendar."""

    days: tuple[Weekday, ...]
    opens: dt.time
    closes: dt.time


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One of the places of a slot: what one contact books, and nobody else. `at` is UTC."""

    calendar: str
    at: dt.datetime
    number: int = 1


Taken = Mapping[str, frozenset[Seat]]
"""The seats that are booked from now on, by calendar."""


class SlotsNeededError(Exception):
    """To decide one has to know which seats of a calendar are taken: read them, decide again."""

    def __init__(self, calendar: str) -> None:
        super().__init__(f"the taken seats of {calendar}")
        self.calendar = calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """When slots are, and which of them are offered.

    A slot `lasts` so long, and so many contacts (`seats`) may book it. One that is offered lies
    between `earliest` and `latest` from now; who answers late may book it until its `notice`. One
    text offers so many (`offers`). On `closed` days there are none.
    """

    id: str
    zone: str
    hours: tuple[OpeningHours, ...]
    lasts: dt.timedelta
    seats: int = 1
    earliest: dt.timedelta = dt.timedelta(days=1)
    latest: dt.timedelta = dt.timedelta(days=14)
    notice: dt.timedelta = dt.timedelta(hours=2)
    offers: int = 3
    closed: tuple[dt.date, ...] = ()

    def free(self, now: dt.datetime, taken: frozenset[Seat]) -> Iterator[dt.datetime]:
        """Give the slots with a free seat that may be offered now, in UTC, earliest first."""
        for at in self._slots(now + self.earliest, now + self.latest):
            if not taken or self.seat(at, taken):
                yield at

    def seat(self, at: dt.datetime, taken: frozenset[Seat]) -> Seat | None:
        """Give the first free seat of a slot, None where all are taken."""
        seats = (Seat(calendar=self.id, at=at, number=one) for one in range(1, self.seats + 1))
        return next((seat for seat in seats if seat not in taken), None)

    def _slots(self, start: dt.datetime, end: dt.datetime) -> Iterator[dt.datetime]:
        zone = ZoneInfo(self.zone)
        day, last = start.astimezone(zone).date(), end.astimezone(zone).date()
        while day <= last:
            if day not in self.closed:
                slots = _slots(day, self.hours, self.lasts, zone)
                yield from (at for at in slots if start <= at <= end)
            day += dt.timedelta(days=1)


@lru_cache(maxsize=512)
def _slots(
    day: dt.date, hours: tuple[OpeningHours, ...], lasts: dt.timedelta, zone: ZoneInfo
) -> tuple[dt.datetime, ...]:
    """Give the slots of one day, which are the same for every contact."""
    return tuple(_slots_of(day, hours, lasts, zone))


def _slots_of(
    day: dt.date, hours: tuple[OpeningHours, ...], lasts: dt.timedelta, zone: ZoneInfo
) -> Iterator[dt.datetime]:
    """Give the slots of one day. What a clock put forward has skipped is none."""
    today = (one for one in hours if WEEKDAYS[day.weekday()] in one.days)
    for one in sorted(today, key=lambda one: one.opens):
        begins = dt.datetime.combine(day, one.opens)
        while begins + lasts <= dt.datetime.combine(day, one.closes):
            at = begins.replace(tzinfo=zone).astimezone(dt.UTC)
            if at.astimezone(zone).replace(tzinfo=None) == begins:
                yield at
            begins += lasts


def spread(slots: Iterable[dt.datetime], zone: ZoneInfo, count: int) -> tuple[dt.datetime, ...]:
    """Pick `count` slots of different days, each at another time of its day, where there are such.

    Days are those of `zone`, the contact's. The same slots give the same choice.
    """
    free = list(slots)
    days: dict[dt.date, list[dt.datetime]] = {}
    for at in free:
        days.setdefault(at.astimezone(zone).date(), []).append(at)
    picked = [
        of_day[place * len(of_day) // count]
        for place, of_day in enumerate(list(days.values())[:count])
    ]
    others = [at for at in free if at not in picked]
    return tuple(sorted([*picked, *others[: count - len(picked)]]))
