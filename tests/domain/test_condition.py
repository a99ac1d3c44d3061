"""Whom a condition holds for, and what scores add up to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from stayline.domain.condition import Condition, Signal, Suiting, Today
from stayline.domain.contact import Contact

NOW = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
SIGNALS = (Signal(tag="unhappy", weight=40), Signal(unanswered=2, weight=15))
TODAY = Today(NOW, NOW.date(), {"risk": Suiting((one, one) for one in SIGNALS)})
ANA = Contact(
    id="ana",
    phone="+12025550101",
    language="en",
    tags=frozenset({"unhappy"}),
    attributes={"plan": "Plus", "price": "49.90 USD", "seats": "many"},
    dates={"plan_ends_on": date(2026, 3, 12)},
    reported={"exported_data": NOW - timedelta(days=10)},
    unanswered_in_a_row=2,
)


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (Condition(tag="unhappy"), True),
        (Condition(tag="happy"), False),
        (Condition(without_tag="unhappy"), False),
        (Condition(without_tag="happy"), True),
        (Condition(language="en"), True),
        (Condition(language="ko"), False),
        (Condition(attribute="plan", value="Plus"), True),
        (Condition(attribute="plan", value="plus"), False),
        (Condition(attribute="price", at_least=49.9), True),
        (Condition(attribute="price", at_least=50), False),
        (Condition(attribute="price", at_most=49.9), True),
        (Condition(attribute="price", at_most=49), False),
        (Condition(attribute="seats", at_least=0), False),  # no number there
        (Condition(attribute="missing", at_most=9), False),
        (Condition(date="plan_ends_on", from_days=0, to_days=10), True),
        (Condition(date="plan_ends_on", to_days=9), False),
        (Condition(date="plan_ends_on", from_days=11), False),
        (Condition(date="born_on"), False),
        (Condition(activity="exported_data", within=timedelta(days=10)), True),
        (Condition(activity="exported_data", within=timedelta(days=9)), False),
        (Condition(activity="renewed"), False),
        (Condition(unanswered=2), True),
        (Condition(unanswered=3), False),
        (Condition(score="risk", low=55), True),
        (Condition(score="risk", low=56), False),
        (Condition(score="risk", high=54), False),
        (Condition(answer="recommend", low=0, high=6), True),
        (Condition(answer="recommend", high=2), False),
        (Condition(answer="why", low=0), False),  # their own words are no number
        (Condition(answer="nothing", low=0), False),
        (Condition(tag="unhappy", language="ko"), False),  # all of it must hold
    ],
)
def test_a_condition_holds_where_everything_it_names_does(
    condition: Condition,
    holds: bool,  # noqa: FBT001  the table's own column
) -> None:
    assert condition.holds(ANA, TODAY, {"recommend": 3, "why": "too slow"}) is holds


def test_a_score_is_the_sum_of_the_weights_of_its_signals() -> None:
    assert TODAY.score("risk", ANA) == 55
    assert TODAY.score("risk", Contact(id="ben", phone="")) == 0


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["all", "unhappy", "en", "Plus", "late"]),
        ({"tags": frozenset[str]()}, ["all", "en", "Plus", "late"]),
        ({"language": "ko"}, ["all", "unhappy", "Plus", "late"]),
        ({"attributes": {"plan": "Pro"}}, ["all", "unhappy", "en", "late"]),
    ],
)
def test_what_suits_a_contact_is_told_by_tags_language_and_attributes(
    changes: dict[str, Any], expected: list[str]
) -> None:
    suiting = Suiting([
        (None, "all"),
        (Condition(tag="unhappy"), "unhappy"),
        (Condition(language="en"), "en"),
        (Condition(attribute="plan", value="Plus"), "Plus"),
        (Condition(activity="renewed"), "late"),
    ])  # fmt: skip
    suiting.for_whom(ANA)  # who is not alike is looked at anew
    assert list(suiting.for_whom(replace(ANA, **changes))) == expected
