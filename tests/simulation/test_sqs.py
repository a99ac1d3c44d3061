"""SQS as the adapters and the simulator take it to be: in memory, at moto, at ministack."""

import pytest
from botocore.exceptions import ClientError

from tests.simulation.accounts import MOST_RECEIVES, Account


def test_a_batch_says_of_each_message_what_became_of_it(account: Account) -> None:
    answer = account.send("a", "b")
    assert [one["Id"] for one in answer["Successful"]] == ["0", "1"]
    assert len({one["MessageId"] for one in answer["Successful"]}) == 2
    assert not answer.get("Failed")


def test_what_is_received_is_hidden_and_comes_again(account: Account) -> None:
    account.send("a")
    account.wait(1)
    (first,) = account.receive(VisibilityTimeout=1)
    assert account.receive() == []
    account.wait(1.5)
    (second,) = account.receive()
    assert (second["MessageId"], second["Body"]) == (first["MessageId"], "a")


def test_what_is_deleted_never_comes_again(account: Account) -> None:
    account.send("a", "b")
    account.wait(1)
    got = account.receive(MaxNumberOfMessages=10, VisibilityTimeout=1)
    assert sorted(one["Body"] for one in got) == ["a", "b"]
    account.delete(got[0])
    account.wait(1.5)
    (left,) = account.receive(MaxNumberOfMessages=10)
    assert left["MessageId"] == got[1]["MessageId"]


def test_a_delayed_message_comes_later(account: Account) -> None:
    account.send("a", DelaySeconds=1)
    assert account.receive() == []
    account.wait(1.5)
    assert len(account.receive()) == 1


def test_what_was_received_too_often_is_set_aside(account: Account) -> None:
    account.send("a")
    account.wait(1)
    for _ in range(MOST_RECEIVES):
        assert len(account.receive(VisibilityTimeout=0)) == 1
    assert account.receive(VisibilityTimeout=0) == []


@pytest.mark.parametrize("bodies", [0, 11])
def test_a_batch_is_of_one_to_ten(account: Account, bodies: int) -> None:
    with pytest.raises(ClientError):
        account.send(*("a" * bodies))
