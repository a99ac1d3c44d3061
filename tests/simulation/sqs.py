"""SQS in memory: at least once, in any order, invisible for a while and then there again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from tests.simulation.chance import other, seeded
from tests.simulation.wire import Wire, only, refusal
from tests.simulation.world import World

_SEND = ("throttled", "down", "lost", "vanished", "slow", "crash", "crash after", "some failed")
_SENT, _ENTRY = frozenset({"QueueUrl", "Entries"}), frozenset({"Id", "MessageBody", "DelaySeconds"})
_RECEIVED = frozenset({"QueueUrl", "MaxNumberOfMessages", "VisibilityTimeout"})
_DELETED = frozenset({"QueueUrl", "ReceiptHandle"})
_MOST = 10  # messages in a request
_SOON = 0.5  # seconds until a message reaches whoever polls


@dataclass(slots=True)
class Queued:
    """A message in a queue. `handle` is of its last receipt."""

    id: str
    body: str
    visible_at: float
    receives: int = 0
    handle: str = ""


@dataclass
class Queue:
    """A queue; one that is received `most_receives` times and never deleted is set aside."""

    world: World
    name: str
    visibility: float = 180.0
    most_receives: int = 5
    messages: dict[str, Queued] = field(default_factory=dict)
    set_aside: list[Queued] = field(default_factory=list)
    arrived: Callable[[], object] = lambda: None

    def put(self, body: str, delay: float) -> str:
        """Keep a message; give its id, which the same message has in a history made shorter."""
        number = sum(1 for one in self.messages if one.startswith(f"{crc32(body.encode()):08x}"))
        one = Queued(f"{crc32(body.encode()):08x}.{number}", body, self.world.time + delay)
        self.messages[one.id] = one
        bits = seeded(self.world.seed, f"{self.name} {one.id}")
        self._show(one, delay + _SOON * other(bits))
        if self.world.faults.drawn(f"{self.name} {one.id}", 0, ("twice",), bits):
            # Received or deleted, it comes once more: a standard queue promises no better.
            self.world.later(300 * other(bits), lambda: self._again(one))
        return one.id

    def receive(self, most: int, visibility: float | None = None) -> list[Queued]:
        """Hand out what is visible, and hide it for a while."""
        now = self.world.time
        found = [one for one in self.messages.values() if one.visible_at <= now][:most]
        hidden = self.visibility if visibility is None else visibility
        for one in found:
            one.receives += 1
            one.visible_at = now + hidden
            one.handle = f"{one.id} {one.receives}"
            if one.receives > self.most_receives:
                self.set_aside.append(self.messages.pop(one.id))
            else:
                self._show(one, hidden)
        return [one for one in found if one.id in self.messages]

    def delete(self, handle: str) -> None:
        self.messages.pop(handle.partition(" ")[0], None)

    def _again(self, one: Queued) -> None:
        one.visible_at = self.world.time
        self.messages[one.id] = one
        self._show(one, 0)

    def _show(self, one: Queued, delay: float) -> None:
        def show() -> None:
            if one.id in self.messages and one.visible_at <= self.world.time:
                self.arrived()

        self.world.later(delay, show)


@dataclass(frozen=True)
class Sqs:
    """A client for queues, by their addresses."""

    wire: Wire
    queues: Mapping[str, Queue]

    def send_message_batch(self, **request: Any) -> dict[str, Any]:
        only(request, _SENT)
        queue, entries = self.queues[request["QueueUrl"]], request["Entries"]
        for one in entries:
            only(one, _ENTRY)
        if not 0 < len(entries) <= _MOST or len({one["Id"] for one in entries}) < len(entries):
            code = "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"
            raise refusal(code, "none, too many, or one id twice", "SendMessageBatch")

        def send(fault: str) -> dict[str, Any]:
            left = len(entries) - 1 if fault == "some failed" else len(entries)
            sent = [
                {
                    "Id": one["Id"],
                    "MessageId": queue.put(one["MessageBody"], one.get("DelaySeconds", 0)),
                }
                for one in entries[:left]
            ]
            wrong = {"SenderFault": False, "Code": "InternalError", "Message": "try again"}
            failed = [{"Id": one["Id"], **wrong} for one in entries[left:]]
            return {"Successful": sent, **({"Failed": failed} if failed else {})}

        return self.wire.call("SendMessageBatch", _SEND, send, _throttled)

    def receive_message(self, **request: Any) -> dict[str, Any]:
        only(request, _RECEIVED)
        found = self.queues[request["QueueUrl"]].receive(
            request.get("MaxNumberOfMessages", 1), request.get("VisibilityTimeout")
        )
        messages = [
            {"MessageId": one.id, "ReceiptHandle": one.handle, "Body": one.body} for one in found
        ]
        return {"Messages": messages} if messages else {}

    def delete_message(self, **request: Any) -> dict[str, Any]:
        only(request, _DELETED)
        self.queues[request["QueueUrl"]].delete(request["ReceiptHandle"])
        return {}


@dataclass(frozen=True)
class Events:
    """A client for the event bus: what was told is in the history."""

    wire: Wire

    def put_events(self, **request: Any) -> dict[str, Any]:
        def put(fault: str) -> dict[str, Any]:
            if fault == "some failed":
                return {"FailedEntryCount": 1, "Entries": [{"ErrorCode": "InternalFailure"}]}
            for one in request["Entries"]:
                self.wire.world.note("told", one["Detail"])
            return {"FailedEntryCount": 0, "Entries": [{}]}

        return self.wire.call("PutEvents", _SEND, put, _throttled)


def _throttled(operation: str) -> Any:
    return refusal("ThrottlingException", "too fast", operation)
