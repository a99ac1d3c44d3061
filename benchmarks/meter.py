"""The meter: what requests use, read where botocore sends them, from the items they touch."""

import contextlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass, fields
from io import StringIO
from typing import Any

from benchmarks import capacity

_KEY = ("pk", "sk")


@dataclass
class Used:
    """What is billed. `writes` and `reads` are DynamoDB's units, `queued` requests to SQS."""

    writes: float = 0
    reads: float = 0
    queued: float = 0
    invocations: float = 0
    seconds: float = 0
    http: float = 0
    log_bytes: float = 0

    def add(self, other: "Used", times: float = 1) -> None:
        for one in fields(self):
            more = getattr(other, one.name) * times
            setattr(self, one.name, getattr(self, one.name) + more)


class Meter:
    """Listens to clients; looks at the table through one that nobody listens to.

    `calls` are the operations that were asked for, `queued` the bodies of what was queued.
    """

    def __init__(self, clients: list[Any], looking: Any) -> None:
        self._clients = clients
        self._looking = looking
        self._used = Used()
        self._before: list[tuple[Any, Any, float]] = []
        self.queued: list[str] = []
        self.calls: list[str] = []

    @contextlib.contextmanager
    def reading(self) -> Iterator[Used]:
        """Count what is used in here, and the bytes of the log lines that are written."""
        used = self._used = Used()
        self.queued, self.calls = [], []
        handler: Any = logging.getLogger("stayline").handlers[0]
        lines = StringIO()
        stream = handler.setStream(lines)
        for client in self._clients:
            client.meta.events.register("provide-client-params", self._begin)
            client.meta.events.register("after-call", self._end)
        try:
            yield used
        finally:
            for client in self._clients:
                client.meta.events.unregister("provide-client-params", self._begin)
                client.meta.events.unregister("after-call", self._end)
            handler.setStream(stream)
            used.log_bytes += len(lines.getvalue().encode())

    def _begin(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        self.calls.append(model.name)
        service = model.service_model.service_name
        if service == "sqs":
            self._used.queued += 1
            self.queued += [one["MessageBody"] for one in params["Entries"]]
        elif service == "dynamodb":
            self._writing(params, model.name)
            self._used.reads += self._reading(params, model.name)

    def _writing(self, params: dict[str, Any], operation: str) -> None:
        touched = []
        if operation == "TransactWriteItems":
            parts = [next(iter(one.values())) for one in params["TransactItems"]]
            touched = [(part, 2) for part in parts]  # prepared, and then written
        elif operation in {"PutItem", "UpdateItem", "DeleteItem"}:
            touched = [(params, 1)]
        elif operation == "BatchWriteItem":
            ((name, requests),) = params["RequestItems"].items()
            bodies = [{"TableName": name, **next(iter(one.values()))} for one in requests]
            touched = [(body, 1) for body in bodies]
        self._before = [(part, self._item(part), times) for part, times in touched]

    def _end(self, **_: Any) -> None:
        for part, before, times in self._before:
            self._used.writes += capacity.written(before, self._item(part)) * times
        self._before = []

    def _reading(self, params: dict[str, Any], operation: str) -> float:
        if operation == "GetItem":
            sizes = [capacity.size(self._item(params))]
            return capacity.read(sizes, is_consistent=params.get("ConsistentRead", False))
        if operation == "BatchGetItem":
            ((name, wanted),) = params["RequestItems"].items()
            keys = [{"TableName": name, "Key": key} for key in wanted["Keys"]]
            sizes = [capacity.size(self._item(key)) for key in keys]
            return capacity.read(sizes, is_consistent=wanted.get("ConsistentRead", False))
        if operation == "Query":
            # A filter is applied to what was read, and spares nothing.
            whole = {name: part for name, part in params.items() if name != "FilterExpression"}
            return self._query(whole)
        return 0

    def _query(self, params: dict[str, Any]) -> float:
        condition = params["KeyConditionExpression"]
        values = params["ExpressionAttributeValues"]
        named = {name: part for name, part in values.items() if name in condition}
        page = self._looking.query(**{**params, "ExpressionAttributeValues": named})
        sizes = [capacity.size(item) for item in page["Items"]]
        consistent = params.get("ConsistentRead", False)
        return capacity.read(sizes, is_consistent=consistent, is_together=True)

    def _item(self, part: dict[str, Any]) -> Any:
        whole = part.get("Key") or part["Item"]
        key = {name: whole[name] for name in _KEY}
        found = self._looking.get_item(TableName=part["TableName"], Key=key, ConsistentRead=True)
        return found.get("Item")
