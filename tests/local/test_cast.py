"""Who plays in the demo: they live where it is day, whenever it is played."""

from datetime import UTC, datetime, timedelta

import pytest

from local.cast import by_day, by_night


@pytest.mark.parametrize("month", [1, 7])
@pytest.mark.parametrize("hour", range(24))
def test_there_is_always_somewhere_to_play(month: int, hour: int) -> None:
    """A date's reminder goes from 10:00 to 20:00 where its contact lives."""
    for minute in (0, 59):
        now = datetime(2026, month, 15, hour, minute, tzinfo=UTC)
        home = by_day(now)
        assert home.hour(now) >= 10
        assert home.is_day(now + timedelta(minutes=30))
        assert home.hour(now + timedelta(minutes=30)) < 20
        assert by_night(now) != home
