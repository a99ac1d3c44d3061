"""What a storm is drawn from: who is texted by whom, and what goes wrong how often."""

from collections import Counter
from datetime import UTC, datetime
from random import Random

import pytest

from local.provider.mischief import Mischief
from local.service import AWS_NUMBER, SENDER
from local.storm import faults, people

PHONE, OTHER = "+12025550101", "+12025550102"


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311  no secret


def test_a_tenth_of_all_calls_is_to_fail() -> None:
    """Whatever is called: rules are asked in turn, and the first that fires is the last."""
    rules = [rule for each in faults.of_aws().values() for rule in each]
    for service, operation, length in (
        ("dynamodb", "TransactWriteItems", 6),
        ("dynamodb", "UpdateItem", 0),
        ("dynamodb", "GetItem", 0),
        ("sqs", "SendMessageBatch", 0),
        ("ssm", "GetParameters", 0),
    ):
        well = 1.0
        for rule in rules:
            is_meant = rule["service"] in {"*", service} and rule.get("operation") in {
                None,
                operation,
            }
            if is_meant and f"`{length}`" in rule.get("body", f"`{length}`"):
                well *= 1 - rule["probability"]
        assert 1 - well == pytest.approx(0.1), operation


def test_the_same_seed_draws_the_same_storm() -> None:
    noon = datetime(2026, 11, 24, 17, tzinfo=UTC)
    one, again, other = (people.draw(seeded(seed), 300, noon) for seed in (1, 1, 2))
    assert one == again
    assert one != other
    assert faults.of_posts(seeded(1), 500) == faults.of_posts(seeded(1), 500)
    assert len({person.phone for person in one}) == 300


def test_the_provider_fails_a_tenth_of_the_posts_in_five_ways() -> None:
    drawn = Counter(faults.of_posts(seeded(1), 20_000))
    assert set(drawn) == {*faults.POSTS, None}
    assert 0.09 < 1 - drawn[None] / 20_000 < 0.11


@pytest.mark.parametrize("hour", range(24))
def test_there_are_a_thousand_fictional_numbers_at_any_hour(hour: int) -> None:
    people.draw(seeded(1), 1000, datetime(2026, 11, 24, hour, 10, tzinfo=UTC))


def test_a_third_are_the_second_senders_where_others_are_awake_too() -> None:
    both = people.draw(seeded(1), 900, datetime(2026, 11, 24, 0, 10, tzinfo=UTC))
    assert Counter(person.texted_by for person in both) == {AWS_NUMBER: 300, SENDER: 600}


def test_receipts_come_twice_for_a_share_and_never_for_the_silent() -> None:
    mischief = Mischief(receipt_repeats=0.25, silent=frozenset({PHONE}))
    copies = Counter(len(mischief.receipt_delays(OTHER)) for _ in range(1000))
    assert set(copies) == {1, 2}
    assert 200 < copies[2] < 300
    assert mischief.receipt_delays(PHONE) == []
