"""A claim that was carried out and whose answer was lost is still its owner's."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from botocore.exceptions import ClientError

from local.provider.double import Provider
from stayline.adapters.desk import Desk
from stayline.adapters.table import Table
from stayline.adapters.twilio_sms import TwilioSms
from tests.functions.conftest import Service
from tests.functions.test_send_messages import job, stored


@dataclass
class Unlucky:
    """A table that loses its answer to the claim, and tells the SDK's repeat of a conflict.

    Of tokens it knows what DynamoDB does and moto does not: a transaction repeated under its token
    was carried out already.
    """

    table: Any
    tokens: set[str] = field(default_factory=set)
    claims: int = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.table, name)

    def transact_write_items(self, **request: Any) -> Any:
        token = request.get("ClientRequestToken", "")
        if token in self.tokens:
            return {}
        answer = self.table.transact_write_items(**request)
        self.tokens |= {token} - {""}
        self.claims += 1
        if self.claims > 1:
            return answer
        others = (len(request["TransactItems"]) - 1) * [{"Code": "None"}]
        told: Any = {
            "Error": {"Code": "TransactionCanceledException"},
            "CancellationReasons": [{"Code": "TransactionConflict"}, *others],
        }
        raise ClientError(told, "TransactWriteItems")


def test_a_claim_does_not_lose_to_itself(
    service: Service, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    table = Table(Unlucky(service.intake.table.client), service.intake.table.name)  # type: ignore[arg-type]
    intake = replace(service.intake, table=table)
    desk = Desk(intake, lambda _: provider, "")
    assert desk.send(job(service, now), "a1", now) == "accepted"
    assert stored(service).status == "accepted"
    assert len(double.accepted()) == 1
