"""The same table and queue in memory, at moto and at ministack, to be asked the same questions."""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from tests.conftest import NOW, TEMPLATE
from tests.simulation.chance import Faults
from tests.simulation.dynamodb import DynamoDB
from tests.simulation.sqs import Queue, Sqs
from tests.simulation.wire import Wire
from tests.simulation.world import World

TABLE = "stayline"
MOST_RECEIVES = 2
Run = Callable[[Callable[[], Any]], Any]


class Account:
    """A table and a queue, wherever they are. `run` has something done there, `wait` lets pass."""

    def __init__(
        self, dynamodb: Any, sqs: Any, queue: str, run: Run, wait: Callable[[float], object]
    ) -> None:
        self.dynamodb, self.sqs, self.queue = dynamodb, sqs, queue
        self.run, self.wait = run, wait

    def item(self, key: Mapping[str, Any]) -> Any:
        asked = {"TableName": TABLE, "Key": key, "ConsistentRead": True}
        return self.run(lambda: self.dynamodb.get_item(**asked)).get("Item")

    def put(
        self, key: Mapping[str, Any], condition: Mapping[str, Any] | None = None, **more: Any
    ) -> None:
        asked = {"TableName": TABLE, "Item": {**key, **more}, **(condition or {})}
        self.run(lambda: self.dynamodb.put_item(**asked))

    def transact(self, *parts: tuple[str, Mapping[str, Any]], **more: Any) -> None:
        asked = [{kind: {"TableName": TABLE, **part}} for kind, part in parts]
        self.run(lambda: self.dynamodb.transact_write_items(TransactItems=asked, **more))

    def send(self, *bodies: str, **more: Any) -> Any:
        entries = [{"Id": f"{n}", "MessageBody": body, **more} for n, body in enumerate(bodies)]
        return self.run(lambda: self.sqs.send_message_batch(QueueUrl=self.queue, Entries=entries))

    def receive(self, **more: Any) -> list[Any]:
        got = self.run(lambda: self.sqs.receive_message(QueueUrl=self.queue, **more))
        return list(got.get("Messages", []))

    def delete(self, message: Mapping[str, Any]) -> None:
        asked = {"QueueUrl": self.queue, "ReceiptHandle": message["ReceiptHandle"]}
        self.run(lambda: self.sqs.delete_message(**asked))


def in_memory() -> Account:
    world = World(0, Faults(0, frozenset()), NOW)
    wire, url = Wire(world), "https://sqs/urgent"
    queue = Queue(world, "urgent", most_receives=MOST_RECEIVES)

    def run(work: Callable[[], Any]) -> Any:
        done: list[Any] = []
        failed: list[BaseException | None] = []
        world.start("asks", lambda: done.append(work()), 60, failed.append)
        while not failed:
            world.run(world.time + 0.1)
        if failed[0]:
            raise failed[0]
        return done[0]

    def wait(seconds: float) -> None:
        world.run(world.time + seconds)

    return Account(DynamoDB(wire), Sqs(wire, {url: queue}), url, run, wait)


def deployed(client: Any) -> Account:
    """Make the template's table, and a queue, with the clients of an account."""
    dynamodb, sqs = client("dynamodb"), client("sqs")
    table = TEMPLATE["Resources"]["Table"]["Properties"]
    names = ("AttributeDefinitions", "BillingMode", "GlobalSecondaryIndexes", "KeySchema")
    dynamodb.create_table(TableName=TABLE, **{name: table[name] for name in names})
    aside = sqs.create_queue(QueueName="aside")["QueueUrl"]
    asked = sqs.get_queue_attributes(QueueUrl=aside, AttributeNames=["QueueArn"])
    arn = asked["Attributes"]["QueueArn"]
    policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": MOST_RECEIVES})
    attributes = {"VisibilityTimeout": "180", "RedrivePolicy": policy}
    queue = sqs.create_queue(QueueName="urgent", Attributes=attributes)
    return Account(dynamodb, sqs, queue["QueueUrl"], lambda work: work(), time.sleep)
