"""A token is rotated while webhooks come in, step by step as docs/operations.md has it."""

import pytest

from stayline.adapters import aws as clients
from stayline.adapters.settings import Secrets
from stayline.adapters.twilio_forms import TEXT
from stayline.adapters.webhook import Webhook
from tests.adapters.signed import BASE_URL, Request, seeded, sign, text
from tests.adapters.test_settings import TOKENS, Clock, rotate

URL = "/stayline/public-base-url"
OLD, NEW = "an-auth-token-of-no-account", "another-token-of-no-account"
MINUTE = 60


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def webhook(aws: None, clock: Clock) -> Webhook:  # noqa: ARG001  the account it is in
    return Webhook(Secrets(clients.ssm(), (URL, TOKENS), monotonic=clock), URL, TOKENS, TEXT)


def passes(webhook: Webhook, token: str) -> bool:
    genuine = text(seeded(1))
    signature = sign(BASE_URL + genuine.path, genuine.pairs, token)
    signed = Request(genuine.path, genuine.pairs, signature=signature)
    return webhook.form(signed.event()) is not None


def test_both_tokens_pass_during_a_rotation_and_afterwards_the_old_one_does_not(
    webhook: Webhook, clock: Clock
) -> None:
    assert (passes(webhook, OLD), passes(webhook, NEW)) == (True, False)
    rotate(f"{OLD},{NEW}")
    clock.seconds += 5 * MINUTE + 1
    assert (passes(webhook, OLD), passes(webhook, NEW)) == (True, True)
    rotate(NEW)
    clock.seconds += 5 * MINUTE + 1
    assert (passes(webhook, OLD), passes(webhook, NEW)) == (False, True)


def test_a_token_promoted_at_once_is_believed_within_a_minute(
    webhook: Webhook, clock: Clock
) -> None:
    """Nobody waited the five minutes: what does not fit makes it read again."""
    assert passes(webhook, OLD)
    rotate(f" {OLD} , {NEW} ")
    clock.seconds += MINUTE
    assert passes(webhook, NEW)


def test_until_they_are_read_again_the_old_token_is_believed(
    webhook: Webhook, clock: Clock
) -> None:
    assert passes(webhook, OLD)
    rotate(NEW)
    clock.seconds += 4 * MINUTE
    assert passes(webhook, OLD)
    clock.seconds += MINUTE + 1
    assert not passes(webhook, OLD)
