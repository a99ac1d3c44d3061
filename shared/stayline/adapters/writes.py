"""The writes that a transaction is made of."""

import hashlib
import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from stayline.adapters import keys
from stayline.adapters.items import to_item
from stayline.domain.link import Link
from stayline.domain.records import to_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mypy_boto3_dynamodb.type_defs import TransactWriteItemTypeDef

    from stayline.domain.announcement import Announcement
    from stayline.domain.calendar import Seat
    from stayline.domain.contact import Contact
    from stayline.domain.due import Due
    from stayline.domain.message import Message
    from stayline.domain.spend import Charge, Term

_KEPT_SECONDS = 400 * 86_400

_SEAT_KEPT = timedelta(days=1)
"""How long a booked seat is kept after its slot began."""

IS_NEW = "attribute_not_exists(pk)"
"""The condition that nothing is under the key yet."""


def counter(term: "Term", program: str) -> str:
    """Give the attribute of a counter: `#all` of the month, `22#all` of its 22nd day.

    None of the item's own has a '#'.
    """
    return f"{term.name[8:]}#{program}"


def token(writes: "Sequence[TransactWriteItemTypeDef]") -> str:
    """Give what names a transaction of just these writes: 36 characters, as many as it may have."""
    return hashlib.sha256(json.dumps(writes, sort_keys=True).encode()).hexdigest()[:36]


@dataclass(frozen=True)
class Writes:
    """Writes to the table of this name."""

    table: str

    def put(
        self, key: keys.Key, value: object, condition: str, **values: Any
    ) -> "TransactWriteItemTypeDef":
        put = {
            "TableName": self.table,
            "Item": to_item(key, value),
            "ConditionExpression": condition,
        }
        return cast("TransactWriteItemTypeDef", {"Put": {**put, **values}})

    def put_versioned(
        self, key: keys.Key, value: "Contact | Message | Announcement", **more: Any
    ) -> "TransactWriteItemTypeDef":
        """Put what is one save older than `value`, and nothing else."""
        if value.version == 1:
            return self.put(key, value, IS_NEW, **more)
        return self.put(
            key,
            value,
            "version = :seen",
            ExpressionAttributeValues={":seen": {"N": str(value.version - 1)}},
            **more,
        )

    def links(self, messages: "Iterable[Message]") -> "Iterator[TransactWriteItemTypeDef]":
        """Give the links of new messages. No condition: a hash that met another could never go."""
        for one in messages:
            if one.token and one.version == 1:
                item = to_item(keys.link(one.token), Link.of(one))
                yield {"Put": {"TableName": self.table, "Item": item}}

    def seats(
        self, booked: "Iterable[Seat]", contact_id: str
    ) -> "Iterator[TransactWriteItemTypeDef]":
        """Give a contact seats that nobody else has."""
        for one in booked:
            expires_at = int((one.at + _SEAT_KEPT).timestamp())
            value = {**to_record(one), "contact_id": contact_id, "expires_at": expires_at}
            yield self.put(keys.seat(one), value, IS_NEW)

    def add_one(self, key: keys.Key) -> "TransactWriteItemTypeDef":
        update = {
            "TableName": self.table,
            "Key": key,
            "UpdateExpression": "ADD votes :one",
            "ExpressionAttributeValues": {":one": {"N": "1"}},
        }
        return cast("TransactWriteItemTypeDef", {"Update": update})

    def charges(self, charges: "Iterable[Charge]") -> "Iterator[TransactWriteItemTypeDef]":
        """Add to counters, one update an item: a transaction may not name an item twice."""
        items: dict[tuple[Term, int], list[Charge]] = {}
        for one in charges:
            items.setdefault((one.term.month, one.share), []).append(one)
        for (month, share), parts in items.items():
            yield self._add(month, share, parts)

    def _add(self, month: "Term", share: int, parts: "list[Charge]") -> "TransactWriteItemTypeDef":
        expires_at = int(month.ends(ZoneInfo("UTC")).timestamp()) + _KEPT_SECONDS
        names = {f"#{place}": counter(one.term, one.program) for place, one in enumerate(parts)}
        values = {f":{place}": {"N": f"{one.amount}"} for place, one in enumerate(parts)}
        limits = []
        for place, one in enumerate(parts):
            if one.most is not None:
                room = one.most - one.amount
                values[f":room{place}"] = {"N": f"{room}"}
                is_new = f"attribute_not_exists(#{place}) OR " if room >= 0 else ""
                limits.append(f"({is_new}#{place} <= :room{place})")
        # A write is billed by the size of its item, so days that are over go. Yesterday is not, as
        # far as some clocks know.
        over = {
            f"#over{place}": counter(day, one.program)
            for place, one in enumerate(parts)
            if one.term != month and (day := one.term.days_before(2)).month == month
        }
        removes = f" REMOVE {', '.join(over)}" if over else ""
        adds = ", ".join(f"#{place} :{place}" for place in range(len(parts)))
        update = {
            "TableName": self.table,
            "Key": keys.share(month, share),
            "UpdateExpression": f"SET expires_at = :expires_at ADD {adds}{removes}",
            "ExpressionAttributeNames": names | over,
            "ExpressionAttributeValues": {":expires_at": {"N": f"{expires_at}"}, **values},
            **({"ConditionExpression": " AND ".join(limits)} if limits else {}),
        }
        return cast("TransactWriteItemTypeDef", {"Update": update})

    def delete(self, key: keys.Key) -> "TransactWriteItemTypeDef":
        return {"Delete": {"TableName": self.table, "Key": key}}

    def due(
        self, put: "Iterable[Due]", done: "Iterable[Due]"
    ) -> "Iterator[TransactWriteItemTypeDef]":
        for row in put:
            yield {"Put": {"TableName": self.table, "Item": to_item(keys.due(row), row)}}
        for row in done:
            yield self.delete(keys.due(row))
