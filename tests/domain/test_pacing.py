"""The pace of a minute: when each text leaves."""

from datetime import UTC, datetime

import pytest

from stayline.domain import pacing
from stayline.domain.message import Lane
from tests.builders import planned

NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)


def seconds(pace: float, *texts: tuple[Lane, int]) -> list[int | None]:
    """Give when texts of a lane and so many segments leave."""
    bodies = [planned(NOW, lane=lane, body="a" * (153 * count)) for lane, count in texts]
    return list(pacing.delays(bodies, pace))


@pytest.mark.parametrize(
    ("pace", "expected"),
    [
        (1.0, [0, 2, 4, 6]),
        (3.0, [0, 0, 1, 2]),
        (0.05, [0, 40, None, None]),
        (100.0, [0, 0, 0, 0]),
    ],
)
def test_texts_leave_one_after_the_other(pace: float, expected: list[int | None]) -> None:
    four: list[tuple[Lane, int]] = [("bulk", 2)] * 4
    assert seconds(pace, *four) == expected


def test_an_answer_leaves_at_once_and_the_others_wait_for_it() -> None:
    assert seconds(1.0, ("urgent", 2), ("urgent", 2), ("bulk", 2)) == [0, 0, 4]


def test_an_answer_is_never_left_over() -> None:
    assert seconds(0.01, ("bulk", 2), ("urgent", 2), ("bulk", 2)) == [0, 0, None]


def test_a_text_longer_than_a_minute_leaves_all_the_same() -> None:
    assert seconds(0.01, ("bulk", 7)) == [0]
