"""Dead letters of AWS End User Messaging go back to their queue, whoever put them aside."""

from datetime import datetime
from typing import Any

import pytest

from functions.receive_aws_text.app import lambda_handler
from operations.letters import Letters
from operations.redrive import look
from operations.ways_back import AsPublished
from stayline.adapters import aws as clients
from stayline.domain.contact import contact_id
from tests.functions.aws_notices import event, queued, text
from tests.functions.conftest import KEY, Context, Service
from tests.operations.test_redrive import count, dead, lambdas, put

__all__ = ["dead"]  # a fixture
PHONE = "+12025550101"
ANA = contact_id(PHONE, KEY)


@pytest.fixture
def way(service: Service) -> AsPublished:  # noqa: ARG001  the account it is in
    return AsPublished(clients.sqs(), clients.sqs().create_queue(QueueName="texts")["QueueUrl"])


def bring(way: AsPublished) -> Any:
    """Have the function take in what waits in its queue."""
    letters = Letters(clients.sqs(), way.url)
    bodies = [one.body for one in letters.remove(letters.read(10))]
    return lambda_handler(event(*bodies), Context())


def test_a_text_comes_back_as_it_was_published_and_counts_once(
    service: Service, dead: Letters, way: AsPublished, now: datetime
) -> None:
    letter = queued(text(PHONE, "STOP"), now)
    for _ in range(2):
        put(dead, letter)
        found = look(dead, way, go=True)
        assert (found.went, found.kinds) == (1, {"published": 1})
        assert bring(way) == {"batchItemFailures": []}
    assert count(dead) == 0
    assert (service.contact(ANA).opted_out_at, len(service.facts(ANA))) == (now, 1)


def test_what_sns_did_not_write_stays(dead: Letters, way: AsPublished) -> None:
    put(dead, "no notice", "{}", lambdas({"id": "1"}))
    found = look(dead, way, go=True)
    assert (found.went, len(found.foreign), count(dead)) == (0, 3, 3)
