"""Settings: all that is missing is named at once; secrets are read once, and again when due."""

import pytest

from stayline.adapters import aws as clients
from stayline.adapters import settings
from stayline.adapters.settings import Secrets, SettingsError

TOKENS = "/stayline/twilio/auth-tokens"


class Clock:
    """A monotonic clock that is moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def secrets(aws: None, clock: Clock) -> Secrets:  # noqa: ARG001  the account it is in
    return Secrets(clients.ssm(), (TOKENS,), monotonic=clock)


def rotate(value: str) -> None:
    clients.ssm().put_parameter(Name=TOKENS, Value=value, Type="SecureString", Overwrite=True)


def test_all_missing_variables_are_named_at_once() -> None:
    with pytest.raises(SettingsError, match="A, C"):
        settings.read("A", "B", "C", environ={"B": "x", "C": ""})


def test_values_come_in_the_order_asked() -> None:
    assert settings.read("B", "A", environ={"A": "1", "B": "2"}) == ("2", "1")


def test_a_secret_is_kept_for_five_minutes(secrets: Secrets, clock: Clock) -> None:
    before = secrets[TOKENS]
    rotate("another")
    clock.seconds += 299
    assert secrets[TOKENS] == before
    clock.seconds += 2
    assert secrets[TOKENS] == "another"


def test_a_rotated_token_is_picked_up_at_once_but_not_at_every_forgery(
    secrets: Secrets, clock: Clock
) -> None:
    assert secrets[TOKENS]
    rotate("another")
    assert not secrets.renew()
    clock.seconds += 61
    assert secrets.renew()
    assert secrets[TOKENS] == "another"
    assert not secrets.renew()


@pytest.mark.usefixtures("aws")
def test_a_parameter_that_does_not_exist_is_named() -> None:
    with pytest.raises(SettingsError, match="/nowhere"):
        Secrets(clients.ssm(), ("/nowhere",))["/nowhere"]
