"""Moments that content names: by a date of the contact's, by a booked slot, by the time of day."""

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

_JUST_PAST = dt.timedelta(minutes=5)
"""The minute's sweep comes a little late, and a wait of whole days must not grow by one for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A moment: `days_before` one of the contact's dates (below 0: after), `at` a local time.

    `yearly` means the next anniversary of the date.

    Or so long before or after the slot that the contact has booked.
    """

    date: str = ""
    days_before: int = 0
    yearly: bool = False
    at: dt.time = dt.time(10)
    before_slot: dt.timedelta | None = None
    after_slot: dt.timedelta | None = None

    def moment(
        self,
        dates: Mapping[str, dt.date],
        zone: ZoneInfo,
        now: dt.datetime,
        slot: dt.datetime | None = None,
    ) -> dt.datetime | None:
        """Give the instant it means, None where the contact has no such date, or no `slot`."""
        if not self.date:
            apart = (self.after_slot or dt.timedelta()) - (self.before_slot or dt.timedelta())
            return slot + apart if slot else None
        day = dates.get(self.date)
        if day is None:
            return None
        before = dt.timedelta(days=self.days_before)
        for one in anniversaries(day, now.year) if self.yearly else (day,):
            moment = dt.datetime.combine(one - before, self.at, zone).astimezone(dt.UTC)
            if moment > now or not self.yearly:
                return moment
        raise AssertionError("an anniversary lies ahead of every moment")


def next_time(moment: dt.datetime, at: dt.time, zone: ZoneInfo) -> dt.datetime:
    """Give the first instant from `moment` on (just past counts) at which it is `at` in a zone."""
    day = moment.astimezone(zone).date()
    found = dt.datetime.combine(day, at, zone).astimezone(dt.UTC)
    if found >= moment:
        return found
    if moment - found < _JUST_PAST:
        return moment
    return dt.datetime.combine(day + dt.timedelta(days=1), at, zone).astimezone(dt.UTC)


def anniversaries(day: dt.date, year: int) -> Iterator[dt.date]:
    """Give the days of last year, this one and the next two; 29 February may be the 28th."""
    for one in range(year - 1, year + 3):
        try:
            yield day.replace(year=one)
        except ValueError:
            yield dt.date(one, 2, 28)


def months_after(day: dt.date, months: int) -> dt.date:
    """Give the same day so many months later (below 0: before), or the last of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))
