"""The due rows: what has come due, oldest first."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from stayline.adapters import keys
from stayline.adapters.items import from_item
from stayline.adapters.writes import Writes
from stayline.domain.changing import changed
from stayline.domain.due import Due
from stayline.domain.message import Message, waiting_row

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_dynamodb.type_defs import AttributeValueTypeDef

_MOVED = frozenset(
    {
        "ConditionalCheckFailedException",
        "TransactionCanceledException",
        "TransactionConflictException",
    }
)


@dataclass(frozen=True)
class DueRows:
    """Rows are put and removed with the change they belong to; here they are read."""

    client: "DynamoDBClient"
    name: str

    def come(self, now: datetime) -> Iterator[Due]:
        """Give the rows whose moment has come and that are not resting, shard by shard."""
        is_up = "attribute_not_exists(rests_until) OR rests_until <= :now"
        return self._until(now, is_up, {":now": {"S": keys.moment(now)}})

    def unsettled(self, now: datetime) -> Iterator[Due]:
        """Give the rows of texts that were handed out or are looked up, those at rest among them.

        It reads no more than is due, and that is little: each minute's sweep clears it away.
        """
        # What has a place in the row (an answer has none) is handed out by a sweep, which says so.
        handed_out = "(attribute_exists(is_out) OR attribute_not_exists(place))"
        is_out = f"kind = :lookup OR (kind = :message AND {handed_out})"
        kinds: dict[str, AttributeValueTypeDef] = {
            ":lookup": {"S": "lookup"},
            ":message": {"S": "message"},
        }
        return self._until(now, is_out, kinds)

    def _until(
        self, now: datetime, condition: str, values: "dict[str, AttributeValueTypeDef]"
    ) -> Iterator[Due]:
        # A key is its moment, then '#'; the next letter is past all of this moment.
        after = f"{keys.moment(now)}$"
        for shard in range(keys.SHARDS):
            pages = self.client.get_paginator("query").paginate(
                TableName=self.name,
                KeyConditionExpression="pk = :shard AND sk < :after",
                FilterExpression=condition,
                ExpressionAttributeValues={
                    ":shard": {"S": keys.shard(shard)},
                    ":after": {"S": after},
                    **values,
                },
            )
            for page in pages:
                yield from (from_item(Due, item) for item in page["Items"])

    def of(self, contact_id: str) -> Iterator[Due]:
        """Give all that is to happen to one contact. It reads a whole shard: not for a hot path."""
        pages = self.client.get_paginator("query").paginate(
            TableName=self.name,
            KeyConditionExpression="pk = :shard",
            FilterExpression="contact_id = :contact",
            ExpressionAttributeValues={
                ":shard": {"S": keys.shard_of(contact_id)},
                ":contact": {"S": contact_id},
            },
            ConsistentRead=True,
        )
        for page in pages:
            yield from (from_item(Due, item) for item in page["Items"])

    def rest(self, row: Due, until: datetime, *, is_out: bool = False) -> None:
        """Leave a row alone until then, unless it was removed meanwhile.

        With `is_out` its job is queued: whoever does what it stands for removes it; should the
        queue lose the job, it comes again.
        """
        values: dict[str, AttributeValueTypeDef] = {":until": {"S": keys.moment(until)}}
        if is_out:
            values[":yes"] = {"BOOL": True}
        with _unless_it_moved():
            self.client.update_item(
                TableName=self.name,
                Key=keys.due(row),
                UpdateExpression=f"SET rests_until = :until{', is_out = :yes' if is_out else ''}",
                ConditionExpression="attribute_exists(pk)",
                ExpressionAttributeValues=values,
            )

    def move(self, message: Message, due_at: datetime) -> None:
        """Have a message's row come at another moment, unless the message changes meanwhile."""
        moved = changed(message, due_at=due_at, version=message.version + 1)
        writes = Writes(self.name)
        with _unless_it_moved():
            self.client.transact_write_items(
                TransactItems=[
                    writes.put_versioned(keys.message(message.contact_id, message.id), moved),
                    *writes.due(put=(waiting_row(moved),), done=(waiting_row(message),)),
                ]
            )

    def remove(self, row: Due) -> None:
        with _unless_it_moved():
            self.client.delete_item(TableName=self.name, Key=keys.due(row))


@contextmanager
def _unless_it_moved() -> Iterator[None]:
    """Let go of a row that is gone, or that a transaction is at; should it stay, it comes again."""
    try:
        yield
    except ClientError as error:
        if error.response["Error"]["Code"] not in _MOVED:
            raise
