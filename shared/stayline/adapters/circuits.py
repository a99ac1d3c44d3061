"""Open circuits as they are stored: one small item for each sender and where it is stopped."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from stayline.adapters import keys
from stayline.adapters.items import from_item, to_item
from stayline.adapters.table import Table
from stayline.domain import circuit
from stayline.domain.circuit import Circuit
from stayline.domain.due import Due

if TYPE_CHECKING:
    from collections.abc import Mapping

_REMEMBERED = timedelta(minutes=1)
_TAKEN = ("TransactionCanceledException", "ConditionalCheckFailedException")


@dataclass(frozen=True)
class Circuits:
    """Those of one sender, by its name.

    Their items are the truth; whoever sends remembers them for a while.
    """

    table: Table
    sender: str

    def read(self) -> dict[str, Circuit]:
        """Read the open ones, by where they stop texts, in one request."""
        answer = self.table.client.query(
            TableName=self.table.name,
            KeyConditionExpression="pk = :sender",
            ExpressionAttributeValues={":sender": keys.circuit(self.sender, "")["pk"]},
            ConsistentRead=True,
        )
        return {one.where: one for one in (from_item(Circuit, item) for item in answer["Items"])}

    def open(
        self, where: str, code: str, because: str, now: datetime, *, by_receipt: bool = False
    ) -> Circuit:
        """Open a circuit and, in the same breath, the row by which people are told; only once."""
        one = Circuit(
            where=where,
            code=code,
            because=because,
            opened_at=now,
            trial_at=now + circuit.pause(0),
            by_receipt=by_receipt,
        )
        notice = Due(
            kind="circuit",
            id=f"{self.sender}.{where}.circuit",
            contact_id="",
            due_at=now,
            about=f"{code} {because}",
            cycle=where,
            sender=self.sender,
        )
        puts = ((keys.circuit(self.sender, where), one), (keys.due(notice), notice))
        try:
            self.table.client.transact_write_items(
                TransactItems=[
                    {
                        "Put": {
                            "TableName": self.table.name,
                            "Item": to_item(key, value),
                            "ConditionExpression": "attribute_not_exists(pk)",
                        }
                    }
                    for key, value in puts
                ]
            )
        except ClientError as error:
            _only_taken(error)  # it is open already, and somebody has been told
        return one

    def let_one_through(self, one: Circuit, message_id: str, now: datetime) -> bool:
        """Have the next trial, if nobody else has it; the following comes after a longer pause."""
        following = replace(
            one,
            trials=one.trials + 1,
            trial_at=now + circuit.pause(one.trials + 1),
            tried=message_id,
        )
        try:
            self.table.client.put_item(
                TableName=self.table.name,
                Item=to_item(keys.circuit(self.sender, one.where), following),
                ConditionExpression="trial_at = :seen",
                ExpressionAttributeValues={":seen": {"S": one.trial_at.isoformat()}},
            )
        except ClientError as error:
            _only_taken(error)
            return False
        return True

    def close(self, where: str, since: datetime, *, by_receipt: bool = False) -> None:
        """Close a circuit that was open since then, after its trial; a newer one stays.

        What a receipt opened is closed by what receipts say alone.
        """
        by_whom = "" if by_receipt else " AND attribute_not_exists(by_receipt)"
        try:
            self.table.client.delete_item(
                TableName=self.table.name,
                Key=keys.circuit(self.sender, where),
                ConditionExpression=f"opened_at <= :since{by_whom}",
                ExpressionAttributeValues={":since": {"S": since.isoformat()}},
            )
        except ClientError as error:
            _only_taken(error)


class Remembered:
    """What one sending process knows of the circuits, so that a usual send asks nothing.

    It learns of trouble by a refusal of its own and, only while it knows of some, looks once a
    minute whether it is over.
    """

    def __init__(self, circuits: Circuits) -> None:
        self.circuits = circuits
        self._known: Mapping[str, Circuit] = {}
        self._read_at = datetime.min.replace(tzinfo=UTC)

    def stopping(self, country: str, now: datetime) -> Circuit | None:
        """Give the circuit that stops texts to a country, as far as is known."""
        if self._known and now - self._read_at >= _REMEMBERED:
            self._known, self._read_at = self.circuits.read(), now
        return circuit.stopping(self._known, country)

    def open(self, where: str, code: str, because: str, now: datetime) -> None:
        """Learn of trouble, and say so to all others."""
        self._known = {**self._known, where: self.circuits.open(where, code, because, now)}
        self._read_at = now

    def passed(self, where: str, now: datetime) -> None:
        """Learn that a trial was accepted."""
        self.circuits.close(where, now)
        self._known, self._read_at = self.circuits.read(), now


def _only_taken(error: ClientError) -> None:
    """Raise what is no failed condition."""
    if error.response["Error"]["Code"] not in _TAKEN:
        raise error
