"""Calendars: which slots there are, which are free, which are offered and how they are written."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from stayline.domain.calendar import WEEKDAYS, Calendar, OpeningHours, Seat, spread
from stayline.domain.writing.times import written

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
HALF_HOUR, DAY = timedelta(minutes=30), timedelta(days=1)
NEW_YORK = ZoneInfo("America/New_York")
CALLS = Calendar(
    id="calls",
    zone="UTC",
    hours=(OpeningHours(days=("monday", "tuesday"), opens=time(10), closes=time(11, 45)),),
    lasts=HALF_HOUR,
    earliest=timedelta(hours=1),
    latest=timedelta(days=3),
)


def free(calendar: Calendar, *taken: Seat, now: datetime = MONDAY) -> list[str]:
    return [f"{at:%a %H:%M}" for at in calendar.free(now, frozenset(taken))]


def test_hours_are_cut_into_whole_slots() -> None:
    assert free(CALLS) == [
        f"{day} {at}" for day in ("Mon", "Tue") for at in ("10:00", "10:30", "11:00")
    ]


def test_nothing_sooner_than_earliest_and_nothing_later_than_latest() -> None:
    soon = replace(CALLS, earliest=timedelta(hours=1, minutes=1), latest=timedelta(hours=25.5))
    assert free(soon) == ["Mon 10:30", "Mon 11:00", "Tue 10:00", "Tue 10:30"]


def test_a_closed_day_has_no_slot() -> None:
    assert set(free(replace(CALLS, closed=(date(2026, 3, 2),)))) <= {
        "Tue 10:00", "Tue 10:30", "Tue 11:00",
    }  # fmt: skip


def test_a_slot_is_free_until_its_last_seat_is_taken() -> None:
    two = replace(CALLS, seats=2)
    at = MONDAY + timedelta(hours=1)
    first = Seat(calendar="calls", at=at)
    second = Seat(calendar="calls", at=at, number=2)
    assert two.seat(at, frozenset()) == first
    assert two.seat(at, frozenset({first})) == second
    assert two.seat(at, frozenset({second})) == first
    assert two.seat(at, frozenset({first, second})) is None
    assert "Mon 10:00" in free(two, first)
    assert "Mon 10:00" not in free(two, first, second)


def test_hours_are_local_to_the_calendar_whatever_its_clock_does() -> None:
    # New York puts its clock forward on Sunday 8 March 2026.
    calls = replace(CALLS, zone="America/New_York", latest=timedelta(days=8))
    local = [at.astimezone(NEW_YORK) for at in calls.free(MONDAY, frozenset())]
    assert {at.time() for at in local} == {time(10), time(10, 30), time(11)}
    assert {at.astimezone(UTC).hour for at in local} == {14, 15, 16}


def test_an_hour_that_the_clock_skips_has_no_slot() -> None:
    night = OpeningHours(days=("sunday",), opens=time(1), closes=time(4))
    calls = replace(CALLS, zone="America/New_York", hours=(night,), latest=timedelta(days=7))
    local = [f"{at.astimezone(NEW_YORK):%H:%M}" for at in calls.free(MONDAY, frozenset())]
    assert local == ["01:00", "01:30", "03:00", "03:30"]


def test_what_is_offered_lies_on_different_days_and_at_different_hours() -> None:
    slots = [MONDAY + DAY * day + HALF_HOUR * number for day in range(5) for number in range(6)]
    offered = spread(slots, ZoneInfo("UTC"), 3)
    assert [f"{at:%a %H:%M}" for at in offered] == ["Mon 09:00", "Tue 10:00", "Wed 11:00"]


@pytest.mark.parametrize(("days", "count"), [(1, 4), (2, 4), (4, 4), (1, 1)])
def test_so_many_are_offered_as_there_are(days: int, count: int) -> None:
    slots = [MONDAY + DAY * day + HALF_HOUR * number for day in range(days) for number in range(4)]
    offered = spread(slots, ZoneInfo("UTC"), count)
    assert len(offered) == count == len(set(offered))
    assert offered == tuple(sorted(offered))
    assert len({at.date() for at in offered}) == min(days, count)


def test_fewer_are_offered_where_there_are_fewer() -> None:
    assert spread([MONDAY], ZoneInfo("UTC"), 3) == (MONDAY,)
    assert spread([], ZoneInfo("UTC"), 3) == ()


def test_days_are_those_of_the_contact() -> None:
    night = datetime(2026, 3, 2, 22, tzinfo=UTC)  # in Seoul both are on Tuesday
    slots = [night, night + timedelta(hours=4), night + DAY]
    assert spread(slots, ZoneInfo("Asia/Seoul"), 2) == (night, night + DAY)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Tue 1 Dec, 10:00"),
        ("ko", "12월 1일 (화) 10:00"),
        ("tr", "1 Aralık Sal 10:00"),
        ("fr", "Tue 1 Dec, 10:00"),
    ],
)
def test_a_slot_is_written_as_the_language_does(language: str, words: str) -> None:
    assert written(datetime(2026, 12, 1, 10, tzinfo=UTC), language) == words


def test_weekdays_begin_with_monday() -> None:
    assert WEEKDAYS[MONDAY.weekday()] == "monday"
