"""After the storm: what is still under way, and waiting until nothing is."""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from local.service import CONTACT_KEY, Service
from local.storm import evidence
from stayline.adapters import keys
from stayline.adapters.items import from_item
from stayline.domain.contact import contact_id
from stayline.domain.due import Due
from stayline.domain.message import RANK, owner_of

_LOOK_EVERY, _FETCH_EVERY = 4.0, 60.0
_QUEUES = ("UrgentQueue", "BulkQueue", "AwsTextsQueue", "AwsReceiptsQueue")
_COUNTS = ("", "NotVisible", "Delayed")
_OURS = frozenset({"lookup", "message"})
"""Due rows of what is still to be sent or looked up; others wait for the contact, or for days."""

_SOON = timedelta(minutes=30)


class Awaited(NamedTuple):
    """What has to come into the table: under which key, and of which rank if it is a status."""

    name: str
    key: keys.Key
    rank: int = 0

    def is_in(self, client: Any, table: str) -> bool:
        item = client.get_item(TableName=table, Key=self.key, ConsistentRead=True).get("Item", {})
        status = item.get("status", {"S": "planned"})["S"]
        return bool(item) and RANK[status] >= self.rank


def settle(service: Service, until: float, show: Callable[[Counter[str]], None]) -> Counter[str]:
    """Wait until all has settled, or `until` (monotonic); give what is still under way."""
    fetched, known = 0.0, set[str]()
    while (waiting := under_way(service, known)) and time.monotonic() < until:
        if waiting["replies"] and time.monotonic() - fetched > _FETCH_EVERY:
            fetched = time.monotonic()
            fetch_replies(service)
        show(waiting)
        time.sleep(_LOOK_EVERY)
    return waiting


def under_way(service: Service, known: set[str]) -> Counter[str]:
    """Count what has yet to happen before anything can be judged, by what it is.

    `known` is what was found in the table before, and needs no second look.
    """
    now = datetime.now(UTC)
    told = evidence.of_provider(service.provider, frozenset())
    soon = due_rows(service, now + _SOON)
    rows = [row for row in soon if row.due_at <= now or row.kind in _OURS]
    return +Counter({
        **Counter(f"due {row.kind}" for row in rows),
        "queued": _queued(service),
        "receipts": service.provider.owes() + _to_come(service, _events(told), known),
        "replies": _to_come(service, _replies(told), known),
    })  # fmt: skip


def due_rows(service: Service, until: datetime) -> Iterator[Due]:
    """Give all that is due until then."""
    pages = service.stack.client("dynamodb").get_paginator("query")
    for shard in range(keys.SHARDS):
        for page in pages.paginate(
            TableName=service.stack.outputs["TableName"],
            KeyConditionExpression="pk = :shard AND sk < :until",
            ExpressionAttributeValues={
                ":shard": {"S": keys.shard(shard)},
                ":until": {"S": keys.moment(until)},
            },
        ):
            yield from (from_item(Due, item) for item in page["Items"])


def fetch_replies(service: Service) -> None:
    """Have the reconciler run now, and not at the next quarter of an hour."""
    name = service.stack.resources()["ReconcileMessages"]
    service.stack.client("lambda").invoke(FunctionName=name, InvocationType="Event", Payload=b"{}")


def _queued(service: Service) -> int:
    """Count the jobs, and what AWS published, that wait or are being seen to."""
    names = [f"ApproximateNumberOfMessages{which}" for which in _COUNTS]
    queues, urls = service.stack.client("sqs"), service.stack.resources()
    return sum(
        int(count)
        for queue in _QUEUES
        for count in queues.get_queue_attributes(QueueUrl=urls[queue], AttributeNames=names)[
            "Attributes"
        ].values()
    )


def _replies(told: Mapping[str, Any]) -> Iterator[Awaited]:
    """Give the texts that no webhook has taken in."""
    for reply in told["replied"]:
        if not reply.thanked_at:
            contact = contact_id(reply.phone, CONTACT_KEY.encode())
            yield Awaited(reply.id, keys.fact(contact, f"text#{reply.id}"))


def _events(told: Mapping[str, Any]) -> Iterator[Awaited]:
    """Give the receipts that were published: they come in when their queue pleases."""
    by_aws = {one.message_id for one in told["sent"] if one.by_aws}
    for name, status in told["receipts"]:
        if name in by_aws:
            yield Awaited(f"{name} {status}", keys.message(owner_of(name), name), RANK[status])


def _to_come(service: Service, awaited: Iterable[Awaited], known: set[str]) -> int:
    """Count what is not in the table so far."""
    table = service.stack.client("dynamodb"), service.stack.outputs["TableName"]
    missing = {one.name: one for one in awaited if one.name not in known}
    known.update(name for name, one in missing.items() if one.is_in(*table))
    return len(missing.keys() - known)
