"""After the storm: what is still under way, and waiting until nothing is."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from local.service import CONTACT_KEY, Service
from stayline.adapters import keys
from stayline.adapters.items import from_item
from stayline.domain.contact import contact_id
from stayline.domain.due import Due

_LOOK_EVERY, _FETCH_EVERY = 4.0, 60.0
_QUEUES = ("UrgentQueueUrl", "BulkQueueUrl")
_COUNTS = ("", "NotVisible", "Delayed")
_OURS = frozenset({"lookup", "message"})
"""Due rows of what is still to be sent or looked up; others wait for the contact, or for days."""

_SOON = timedelta(minutes=30)


def settle(service: Service, until: float, show: Callable[[Counter[str]], None]) -> Counter[str]:
    """Wait until all has settled, or `until` (monotonic); give what is still under way."""
    fetched = 0.0
    while (waiting := under_way(service)) and time.monotonic() < until:
        if waiting["replies"] and time.monotonic() - fetched > _FETCH_EVERY:
            fetched = time.monotonic()
            fetch_replies(service)
        show(waiting)
        time.sleep(_LOOK_EVERY)
    return waiting


def under_way(service: Service) -> Counter[str]:
    """Count what has yet to happen before anything can be judged, by what it is."""
    now = datetime.now(UTC)
    soon = due_rows(service, now + _SOON)
    rows = [row for row in soon if row.due_at <= now or row.kind in _OURS]
    return +Counter({
        **Counter(f"due {row.kind}" for row in rows),
        "jobs": _jobs(service),
        "receipts": service.provider.owes(),
        "replies": sum(not _is_in(service, *reply) for reply in _not_thanked_for(service)),
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
    functions = service.stack.client("lambda")
    for page in functions.get_paginator("list_functions").paginate():
        for one in page["Functions"]:
            if "ReconcileMessages" in one["FunctionName"]:
                functions.invoke(
                    FunctionName=one["FunctionName"], InvocationType="Event", Payload=b"{}"
                )


def _jobs(service: Service) -> int:
    names = [f"ApproximateNumberOfMessages{which}" for which in _COUNTS]
    queues = service.stack.client("sqs")
    return sum(
        int(count)
        for queue in _QUEUES
        for count in queues.get_queue_attributes(
            QueueUrl=service.stack.outputs[queue], AttributeNames=names
        )["Attributes"].values()
    )


def _not_thanked_for(service: Service) -> set[tuple[str, str]]:
    """Give the texts, with their numbers, that no webhook has taken in so far."""
    notes = service.provider.notes()
    came = {(note.sid, note.number) for note in notes if note.kind == "inbound"}
    return came - {
        (note.sid, note.number)
        for note in notes
        if note.kind == "webhook" and note.words == "answered 200"
    }


def _is_in(service: Service, sid: str, phone: str) -> bool:
    contact = contact_id(phone, CONTACT_KEY.encode())
    found = service.stack.client("dynamodb").get_item(
        TableName=service.stack.outputs["TableName"], Key=keys.fact(contact, f"text#{sid}")
    )
    return "Item" in found
