"""When something may go: windows of local time that have to be open everywhere at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LEAST_LEFT = timedelta(minutes=10)
"""What is handed over so shortly before closing might arrive after it: it waits for the next day.

Twilio queues and carriers take their time, and a text whose validity ran out is lost:
https://www.twilio.com/docs/api/errors/30036
"""

_FARTHEST = timedelta(days=31)
_WEEK = range(8)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Window:
    """Local time from `opens` until `closes`, over midnight where that is earlier, on `days`.

    On `days_off` it stays shut. `rule` is what it follows from, in words.
    """

    opens: time
    closes: time
    rule: str
    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    days_off: tuple[date, ...] = ()

    def closing(self, at: datetime, zone: ZoneInfo) -> datetime | None:
        """Give when it closes, where it is open at an instant; None where it is shut."""
        local = at.astimezone(zone)
        clock, day = local.time(), local.date()
        if self.opens < self.closes:
            inside = self.opens <= clock < self.closes
            ends_on = day
        else:
            inside = clock >= self.opens or clock < self.closes
            ends_on = day + _DAY if clock >= self.opens else day
        if not inside or not self._is_day(day):
            return None
        return _instant(ends_on, self.closes, zone)

    def opening(self, at: datetime, zone: ZoneInfo) -> datetime | None:
        """Give the first instant after `at` at which it opens; None in a month without one."""
        first = at.astimezone(zone).date()
        for ahead in range(_FARTHEST.days):
            day = first + ahead * _DAY
            if self._is_day(day) and (opens := _instant(day, self.opens, zone, after=at)) > at:
                return opens
        return None

    def _is_day(self, day: date) -> bool:
        return day.weekday() in self.days and day not in self.days_off


@dataclass(frozen=True, slots=True)
class Opening:
    """From when on all windows are open, until when, and the rule that was waited for last."""

    at: datetime
    closes_at: datetime | None
    rule: str = ""
    zone: str = ""


def opening(now: datetime, zones: Iterable[str], windows: Iterable[Window]) -> Opening | None:
    """Give the first instant from `now` on at which every window is open in every zone.

    None where there is none in a month. Local time is asked of the zone each time and never carried
    over by adding hours, so a night with 23 or 25 hours in it is as quiet as any other.
    """
    places = [(window, ZoneInfo(name), name) for name in zones for window in windows]
    at, rule, in_zone = now, "", ""
    while at - now <= _FARTHEST:
        later, closes_at = at, None
        for window, zone, name in places:
            closing = window.closing(at, zone)
            if closing is None or closing - at < LEAST_LEFT:
                opens = window.opening(at, zone)
                if opens is None:
                    return None
                if opens > later:
                    later, rule, in_zone = opens, window.rule, name
            elif closes_at is None or closing < closes_at:
                closes_at = closing
        if later == at:
            return Opening(at, closes_at, rule, in_zone)
        at = later
    return None


def _instant(day: date, clock: time, zone: ZoneInfo, after: datetime | None = None) -> datetime:
    """Give the instant of a local time; of two, the first that is after `after`."""
    local = datetime.combine(day, clock, zone)
    instant = local.astimezone(UTC)
    if after and instant <= after:
        return local.replace(fold=1).astimezone(UTC)
    return instant
