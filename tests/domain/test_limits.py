"""Quiet hours, in every zone there is, around every change of the clocks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain.contact import Contact
from stayline.domain.limits import allowed_at
from stayline.domain.playbook import Business

BUSINESS = Business(
    name="Fernhill",
    language="en",
    zone="America/New_York",
    quiet_from=time(21),
    quiet_until=time(9),
)
ZONES = sorted(available_timezones() - {"localtime", "Factory"})
zones = st.sampled_from(ZONES)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31)).map(  # noqa: DTZ001  made aware
    lambda at: at.replace(tzinfo=UTC)
)


def in_zone(zone: str) -> Contact:
    return Contact(id="ana", phone="+12025550101", zone=zone)


def is_quiet(at: datetime, zone: str) -> bool:
    clock = at.astimezone(ZoneInfo(zone)).time()
    return clock >= time(21) or clock < time(9)


@given(zones, instants)
def test_nothing_is_allowed_in_quiet_hours(zone: str, now: datetime) -> None:
    assert not is_quiet(allowed_at(in_zone(zone), BUSINESS, now), zone)


@given(zones, instants)
def test_what_may_go_goes_now(zone: str, now: datetime) -> None:
    at = allowed_at(in_zone(zone), BUSINESS, now)
    assert (at == now) == (not is_quiet(now, zone))
    assert at >= now


@given(zones, instants)
def test_nothing_waits_longer_than_a_night(zone: str, now: datetime) -> None:
    # Twelve quiet hours, and what a clock put back adds (Lord Howe moves by half an hour, most by
    # one, and a zone that leaps over the date line by a day is none of these years').
    assert allowed_at(in_zone(zone), BUSINESS, now) - now <= timedelta(hours=13)


@pytest.mark.parametrize(
    ("zone", "now", "opens"),
    [
        ("Asia/Seoul", "2026-03-02T11:59:00+00:00", "2026-03-02T11:59:00+00:00"),
        ("Asia/Seoul", "2026-03-02T12:00:00+00:00", "2026-03-03T00:00:00+00:00"),
        ("Europe/Istanbul", "2026-03-02T05:59:59+00:00", "2026-03-02T06:00:00+00:00"),
        # The night in which New York's clocks go forward has eleven quiet hours, not twelve …
        ("America/New_York", "2026-03-08T02:00:00+00:00", "2026-03-08T13:00:00+00:00"),
        # … and the one in which they go back has thirteen.
        ("America/New_York", "2026-11-01T01:00:00+00:00", "2026-11-01T14:00:00+00:00"),
        ("", "2026-03-02T04:00:00+00:00", "2026-03-02T14:00:00+00:00"),
    ],
)
def test_the_night_ends_at_nine_local(zone: str, now: str, opens: str) -> None:
    at = allowed_at(in_zone(zone), BUSINESS, datetime.fromisoformat(now))
    assert at == datetime.fromisoformat(opens)


@pytest.mark.parametrize("hour", range(24))
def test_quiet_hours_within_one_day_are_kept_too(hour: int) -> None:
    siesta = Business(
        name="Fernhill", language="en", zone="UTC", quiet_from=time(13), quiet_until=time(16)
    )
    now = datetime(2026, 3, 2, hour, tzinfo=UTC)
    opens = now.replace(hour=16) if 13 <= hour < 16 else now
    assert allowed_at(in_zone(""), siesta, now) == opens
