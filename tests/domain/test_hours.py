"""When something may go: in every zone there is, around every change of the clocks."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain.hours import LEAST_LEFT, Span, Window, opening

DAY = Window("quiet hours", (Span(time(9), time(21)),) * 7)
ZONES = sorted(available_timezones() - {"localtime", "Factory"})
QUARTER = timedelta(minutes=15)
zones = st.sampled_from(ZONES)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)).map(  # noqa: DTZ001  made aware
    lambda at: at.replace(tzinfo=UTC)
)
FirstInstant = Callable[[datetime, str], datetime]


def first(now: datetime, zone: str) -> datetime:
    found = opening(now, (zone,), (DAY,))
    assert found is not None
    return found.at


def a_day_of_24_hours(now: datetime, zone: str) -> datetime:
    """A wrong design: what comes at night waits until nine, counted from yesterday's nine."""
    local = now.astimezone(ZoneInfo(zone))
    if time(9) <= local.time() < time(20, 50):
        return now
    since = local.date() - timedelta(days=local.time() < time(9))
    nine = datetime.combine(since, time(9), ZoneInfo(zone)).astimezone(UTC)
    return nine + timedelta(hours=24)


def is_quiet(at: datetime, zone: str) -> bool:
    clock = at.astimezone(ZoneInfo(zone)).time()
    return clock >= time(21) or clock < time(9)


def changes(zone: str) -> Iterator[datetime]:
    """Give the quarters of an hour in which a zone's clock is changed, 2026 to 2028."""
    place, at = ZoneInfo(zone), datetime(2026, 1, 1, tzinfo=UTC)
    while at.year < 2029:
        after = at + timedelta(days=1)
        if at.astimezone(place).utcoffset() != after.astimezone(place).utcoffset():
            quarter = at
            while quarter.astimezone(place).utcoffset() == at.astimezone(place).utcoffset():
                quarter += QUARTER
            yield quarter
        at = after


def texts_at_night(design: FirstInstant) -> int:
    """Count what a design would text in quiet hours within 36 hours of every change."""
    return sum(
        is_quiet(design(change + step * QUARTER, zone), zone)
        for zone in ZONES
        for change in changes(zone)
        for step in range(-36 * 4, 36 * 4 + 1)
    )


def test_nothing_goes_at_night_within_36_hours_of_any_change_of_any_clock() -> None:
    assert texts_at_night(first) == 0


def test_a_design_that_adds_24_hours_is_caught() -> None:
    assert texts_at_night(a_day_of_24_hours) > 0


@given(st.lists(zones, min_size=1, max_size=4), instants)
def test_it_is_day_in_all_zones_at_once(names: list[str], now: datetime) -> None:
    found = opening(now, tuple(names), (DAY,))
    if found:
        assert found.at >= now
        assert not any(is_quiet(found.at, zone) for zone in names)
        assert found.closes_at
        last = found.closes_at - timedelta(seconds=1)
        assert not any(is_quiet(last, zone) for zone in names)


@given(zones, instants)
def test_what_may_go_goes_now(zone: str, now: datetime) -> None:
    if not is_quiet(now, zone) and not is_quiet(now + LEAST_LEFT, zone):
        assert first(now, zone) == now


@given(zones, instants)
def test_nothing_waits_longer_than_a_night(zone: str, now: datetime) -> None:
    # Twelve quiet hours and ten minutes, and what a clock put back adds (Lord Howe moves by half
    # an hour, most by one, and a zone that leaps over the date line is none of these years').
    assert first(now, zone) - now <= timedelta(hours=13, minutes=10)


@pytest.mark.parametrize(
    ("zone", "now", "opens"),
    [
        ("Asia/Seoul", "2026-03-02T11:50:00+00:00", "2026-03-02T11:50:00+00:00"),
        # What is handed over in the last ten minutes might arrive at night.
        ("Asia/Seoul", "2026-03-02T11:51:00+00:00", "2026-03-03T00:00:00+00:00"),
        ("Asia/Seoul", "2026-03-02T12:00:00+00:00", "2026-03-03T00:00:00+00:00"),
        ("Europe/Istanbul", "2026-03-02T05:59:59+00:00", "2026-03-02T06:00:00+00:00"),
        # The night in which New York's clocks go forward has eleven quiet hours, not twelve …
        ("America/New_York", "2026-03-08T02:00:00+00:00", "2026-03-08T13:00:00+00:00"),
        # … and the one in which they go back has thirteen.
        ("America/New_York", "2026-11-01T01:00:00+00:00", "2026-11-01T14:00:00+00:00"),
    ],
)
def test_the_night_ends_at_nine_local(zone: str, now: str, opens: str) -> None:
    assert first(datetime.fromisoformat(now), zone) == datetime.fromisoformat(opens)


def test_no_hour_is_day_all_over_the_world() -> None:
    names = ("Pacific/Auckland", "Africa/Cairo", "America/Los_Angeles")
    assert opening(datetime(2026, 3, 2, tzinfo=UTC), names, (DAY,)) is None


@pytest.mark.parametrize("hour", range(24))
def test_a_window_may_reach_over_midnight(hour: int) -> None:
    siesta = Window("quiet hours", (Span(time(16), time(13)),) * 7)
    now = datetime(2026, 3, 2, hour, tzinfo=UTC)
    found = opening(now, ("UTC",), (siesta,))
    assert found
    assert found.at == (now.replace(hour=16) if 13 <= hour < 16 else now)


def test_days_off_and_sundays_are_waited_out() -> None:
    working = Window("x", (*(Span(time(9), time(20)),) * 6, None), (date(2026, 3, 2),))
    saturday = datetime(2026, 2, 28, 19, 55, tzinfo=UTC)
    found = opening(saturday, ("UTC",), (DAY, working))
    assert found
    assert found.at == datetime(2026, 3, 3, 9, tzinfo=UTC)  # Sunday, then a holiday
