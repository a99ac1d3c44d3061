"""Receipts in the item of their text: most say how far it is and no more, and are one small write.

A receipt that leads to anything else (a case, a contact who cannot be reached) is a fact with a row
of its own, saved in a transaction as every other; in the text's item stands that it came.
"""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from botocore.exceptions import ClientError

from stayline.adapters import keys
from stayline.adapters.writes import Writes
from stayline.domain.changing import changed
from stayline.domain.decision import Decision
from stayline.domain.facts import ReceiptCame
from stayline.domain.message import Message

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

_LOST = ("ConditionalCheckFailedException", "TransactionConflictException")
_OF_THE_TEXT = ("journey", "step", "provider_message_id")
_KNOWN = {"fact", "message_id", "status"}


def name(fact: ReceiptCame) -> str:
    """Give what a receipt is known by in the item of its text: its key without the text's id."""
    return fact.key.replace(f"#{fact.message.id}", "", 1)


def marked(decision: Decision, fact: ReceiptCame, entry: str = "") -> Decision:
    """Add to the text that this receipt came; and what it led to, where it has no row."""
    (message,) = decision.messages or (fact.message,)
    heard = {**message.heard, name(fact): entry}
    return decision._replace(messages=(changed(message, heard=heard),))


def written(entry: Mapping[str, Any], fact: ReceiptCame) -> str:
    """Write a ledger entry without what the text's item says anyway."""
    text = fact.message
    said = {**{one: getattr(text, one) for one in _OF_THE_TEXT}, "message_id": text.id}
    parts = {one: part for one, part in entry.items() if one not in _KNOWN}
    short = {one: part for one, part in parts.items() if said.get(one) != part}
    if short["decided_at"] == short["at"]:
        del short["decided_at"]
    short["lines"] = [
        {one: part for one, part in line.items() if said.get(one) != part}
        for line in entry["lines"]
    ]
    return json.dumps(short, ensure_ascii=False, separators=(",", ":"))


def put(client: "DynamoDBClient", table: str, message: Message) -> bool:
    """Save a text with its receipt; False where it was saved by another since it was read."""
    write = Writes(table).put_versioned(keys.message(message.contact_id, message.id), message)
    try:
        client.put_item(**cast("Any", write["Put"]))
    except ClientError as error:
        if error.response["Error"]["Code"] not in _LOST:
            raise
        return False
    return True


def rows(row: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Give the receipts in a text's row as the rows of their own that they would be."""
    for known_by, entry in row.get("heard", {}).items():
        if not entry:
            continue
        found = json.loads(entry)
        kind, status, *_ = known_by.split("#")
        said = {one: row[one] for one in ("journey", "step") if one in row}
        yield {
            "pk": row["pk"],
            "sk": f"fact#{kind}#{row['id']}{known_by.removeprefix(kind)}",
            "fact": kind,
            "message_id": row["id"],
            "status": status,
            "provider_message_id": row.get("provider_message_id", ""),
            "decided_at": found["at"],
            **found,
            "lines": [{**said, "message_id": row["id"], **line} for line in found["lines"]],
        }
