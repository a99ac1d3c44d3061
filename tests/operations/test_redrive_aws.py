"""Dead letters of AWS End User Messaging go back to their function, whoever put them aside."""

import json
from datetime import datetime

import pytest

from functions.receive_aws_text.app import receive
from operations.letters import Letters
from operations.redrive import look
from operations.ways_back import ToFunction
from stayline.adapters import aws_events
from stayline.domain.contact import contact_id
from tests.functions.aws_notices import event, text
from tests.functions.conftest import KEY, Service
from tests.operations.test_redrive import Functions, count, dead, lambdas, put

__all__ = ["dead"]  # a fixture
PHONE = "+12025550101"


def of_sns(message: object, at: datetime) -> str:
    """What SNS puts aside where it could not hand a message over."""
    (record,) = event(message, at)["Records"]
    return json.dumps({"Type": "Notification", **record["Sns"]})


@pytest.mark.parametrize("by", ["Lambda", "SNS"])
def test_a_text_comes_back_as_it_was_published_and_counts_once(
    service: Service, dead: Letters, now: datetime, by: str
) -> None:
    said = text(PHONE, "STOP")
    letter = lambdas(event(said, now)) if by == "Lambda" else of_sns(said, now)

    def take(one: dict[str, object]) -> None:
        (notice,) = aws_events.published(one)
        receive(notice, KEY, service.intake, now)

    way = ToFunction(Functions(take, dead), "stack-AcceptActivity")  # type: ignore[arg-type]
    for _ in range(2):
        put(dead, letter)
        found = look(dead, way, go=True)
        assert found.went == 1
        assert PHONE[1:] not in str(found.kinds)
    assert count(dead) == 0
    ana = contact_id(PHONE, KEY)
    assert (service.contact(ana).opted_out_at, len(service.facts(ana))) == (now, 1)
