"""A hundred thousand altered requests at two doors, and some at doors that each have a fault."""

import pytest

from stayline.adapters.twilio_forms import RECEIPT, TEXT
from stayline.adapters.webhook import Webhook
from tests.adapters.alterations import ALTERATIONS
from tests.adapters.careless import FAULTS, door
from tests.adapters.hostile import attack
from tests.adapters.signed import secrets

_TEXTS, _RECEIPTS = (Webhook(secrets(), "url", "tokens", one).form for one in (TEXT, RECEIPT))


def test_no_altered_request_is_taken_and_none_ends_in_an_error() -> None:
    verdict = attack(_TEXTS, _RECEIPTS, count=100_000, seed=20261122)
    assert verdict.is_clean, verdict.examples
    assert set(verdict.tried) == set(ALTERATIONS)
    assert verdict.same > 10_000  # most of what means the same is let in


def test_a_second_token_lets_nothing_more_in() -> None:
    both = secrets(tokens="the-last-token, an-auth-token-of-no-account")
    texts, receipts = (Webhook(both, "url", "tokens", one).form for one in (TEXT, RECEIPT))
    verdict = attack(texts, receipts, count=2_000, seed=2)
    assert verdict.is_clean, verdict.examples


@pytest.mark.parametrize("fault", FAULTS)
def test_a_door_with_a_fault_is_found_out(fault: str) -> None:
    assert not attack(door(fault), door(fault), count=2_000, seed=1).is_clean


def test_the_same_door_without_a_fault_is_not() -> None:
    verdict = attack(door(""), door(""), count=2_000, seed=1)
    assert verdict.is_clean, verdict.examples
