"""What reports of activities start: each of them or one a day, and why a score was reached."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from local.conversation import Conversation
from stayline.content import playbook
from stayline.domain.condition import Signal
from stayline.domain.facts import ActivityReported, ProfilePut
from stayline.domain.journey import Journey, OnActivity, OnScore, Start
from stayline.domain.step import End
from tests.builders import ana

ANA = ana(zone="UTC")


def talk(start: Start, now: datetime, *signals: Signal) -> Conversation:
    """Begin a talk before one journey that ends at once, and one score."""
    trial = Journey(
        id="trial",
        version=1,
        title="",
        purpose="service",
        starts=(start,),
        steps={"over": End(id="over", outcome="done")},
        again_after=timedelta(days=1) if isinstance(start, OnScore) else timedelta(),
    )
    book = replace(playbook(), journeys={"trial": trial}, scores={"risk": signals})
    return Conversation(book, ANA, now)


def begun(held: Conversation) -> list[str]:
    return [line.because for line in held.lines if line.rule == "enrolled"]


@pytest.mark.parametrize(("each_time", "times"), [(False, 1), (True, 2)])
def test_a_second_report_of_a_day_counts_where_each_does(
    each_time: bool,  # noqa: FBT001  data
    times: int,
    now: datetime,
) -> None:
    held = talk(OnActivity(activity="question_asked", each_time=each_time), now)
    for number in "12":
        held.report(ActivityReported(id=number, activity="question_asked", at=held.now))
        held.wait(timedelta(hours=1))
    assert len(begun(held)) == times


def test_a_score_says_which_signals_it_comes_from(now: datetime) -> None:
    held = talk(
        OnScore(score="risk", at_least=50),
        now,
        Signal(name="few seats used", attribute="idle", at_least=50, weight=30),
        Signal(name="a complaint", tag="complained", weight=30),
        Signal(name="an export", activity="exported_data", weight=30),
        Signal(without_tag="vip", weight=5),
    )
    held.describe(
        ProfilePut(id="1", at=now, tags=frozenset({"complained"}), attributes={"idle": "60 %"})
    )
    assert begun(held) == ["risk is 65, 50 or more: few seats used, a complaint"]


def test_a_score_of_signals_without_names_says_its_sum_alone(now: datetime) -> None:
    held = talk(OnScore(score="risk", at_least=50), now, Signal(tag="complained", weight=50))
    held.describe(ProfilePut(id="1", at=now, tags=frozenset({"complained"})))
    assert begun(held) == ["risk is 50, 50 or more"]
