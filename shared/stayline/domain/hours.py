"""When something may go: windows of local time that have to be open everywhere at once."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

LEAST_LEFT = timedelta(minutes=10)
"""What is handed over so shortly before closing might arrive after it: it waits for the next day.

Twilio queues and carriers take their time, and a text whose validity ran out is lost:
https://www.twilio.com/docs/api/errors/30036
"""

_FARTHEST = timedelta(days=31)
_DAY = timedelta(days=1)


class Span(NamedTuple):
    """Local time from `opens` until `closes`; over midnight where that is earlier."""

    opens: time
    closes: time


Week = tuple[Span | None, ...]
"""The span of each day from Monday on; None where it stays shut."""


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """When something is open in a week, but for days off; `rule` says what it follows from.

    One value for all of one place, so that what follows from it is found by that alone.
    """

    rule: str
    week: Week
    days_off: tuple[date, ...] = ()

    def closing(self, at: datetime, zone: ZoneInfo) -> datetime | None:
        """Give when it closes, where it is open at an instant; None where it is shut."""
        local = at.astimezone(zone)
        clock, day = local.time(), local.date()
        span = self._span(day)
        if span is None:
            return None
        if span.opens < span.closes:
            inside = span.opens <= clock < span.closes
            ends_on = day
        else:
            inside = clock >= span.opens or clock < span.closes
            ends_on = day + _DAY if clock >= span.opens else day
        return _instant(ends_on, span.closes, zone) if inside else None

    def opening(self, at: datetime, zone: ZoneInfo) -> datetime | None:
        """Give the first instant after `at` at which it opens; None in a month without one."""
        first = at.astimezone(zone).date()
        for ahead in range(_FARTHEST.days):
            day = first + ahead * _DAY
            span = self._span(day)
            if span and (opens := _instant(day, span.opens, zone, after=at)) > at:
                return opens
        return None

    def _span(self, day: date) -> Span | None:
        return None if day in self.days_off else self.week[day.weekday()]


class Opening(NamedTuple):
    """From when on all windows are open, until when, and the rules that are shut by then."""

    at: datetime
    closes_at: datetime | None
    shut: tuple[str, ...] = ()


# What is planned goes at the same few times of day, and all of a place have the same.
@lru_cache(maxsize=4096)
def opening(now: datetime, zones: tuple[str, ...], windows: tuple[Window, ...]) -> Opening | None:
    """Give the first instant from `now` on at which every window is open in every zone.

    None where there is none in a month. Local time is asked of the zone each time and never carried
    over by adding hours, so a night with 23 or 25 hours in it is as quiet as any other.
    """
    places = [ZoneInfo(name) for name in zones]
    at = now
    shut: dict[str, None] = {}
    while at - now <= _FARTHEST:
        later, closes_at = at, None
        for zone in places:
            local = at.astimezone(zone)
            for window in windows:
                closing = window.closing(local, zone)
                if closing is None or closing - at < LEAST_LEFT:
                    opens = window.opening(at, zone)
                    if opens is None:
                        return None
                    later = max(later, opens)
                    shut[window.rule] = None
                elif closes_at is None or closing < closes_at:
                    closes_at = closing
        if later == at:
            return Opening(at, closes_at, tuple(shut))
        at = later
    return None


def _instant(day: date, clock: time, zone: ZoneInfo, after: datetime | None = None) -> datetime:
    """Give the instant of a local time; of two, the first that is after `after`."""
    local = datetime.combine(day, clock, zone)
    instant = local.astimezone(UTC)
    if after and instant <= after:
        return local.replace(fold=1).astimezone(UTC)
    return instant
