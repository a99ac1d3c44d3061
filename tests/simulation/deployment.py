"""The functions as they are deployed, on stand-ins: who calls them, how often, and for how long.

Time-outs, batches and retries are those of template.yaml. What a mutant does differently is a part
of its `Design`.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from math import ceil, inf
from typing import Any

from functions.accept_activity.app import accept
from functions.receive_aws_text.app import receive as receive_aws
from functions.receive_message.app import receive
from functions.record_aws_receipt.app import record as record_aws
from functions.record_receipt.app import record
from stayline.adapters.aws_events import published
from stayline.adapters.bus import Bus
from stayline.adapters.circuits import Circuits, Remembered
from stayline.adapters.desk import Desk
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Outbox
from stayline.adapters.outbox import read as read_job
from stayline.adapters.story import Story
from stayline.adapters.sweep import Sweep
from stayline.adapters.table import Table
from stayline.domain.contact import Contact
from stayline.domain.facts import ProfilePut
from stayline.domain.playbook import Playbook
from tests.simulation.aws_account import AwsAccount
from tests.simulation.callers import Callers, Clock
from tests.simulation.chance import other, seeded
from tests.simulation.course import course
from tests.simulation.dynamodb import DynamoDB
from tests.simulation.event_sources import EventSource
from tests.simulation.provider import Accepted, Ledger, Word, sender_of
from tests.simulation.sms import Aws, Sms
from tests.simulation.sqs import Events, Queue, Queued, Sqs
from tests.simulation.store import Key
from tests.simulation.twilio_account import TwilioAccount
from tests.simulation.wire import Wire
from tests.simulation.world import World

KEY = b"a-contact-key-of-no-deployment"
_SEND, _SWEEP, _FROM_AWS = 30.0, 55.0, 30.0
_NEEDED = 16.0  # what functions/send_messages wants to have left before it begins a send
_URLS = {"urgent": "https://sqs/urgent", "bulk": "https://sqs/bulk"}
_BATCH = {"urgent": 1, "bulk": 10}
_MINUTE = 60.0
_NEVER = {"S": ""}


@dataclass(frozen=True)
class Design:
    """The parts the service is made of. The real ones, where nothing else is said.

    `tries` is how often a queue gives what AWS published before it sets it aside.
    """

    table: type[Table] = Table
    outbox: type[Outbox] = Outbox
    intake: type[Intake] = Intake
    desk: type[Desk] = Desk
    sweep: type[Sweep] = Sweep
    sms: type[Sms] = Sms
    aws: type[Aws] = Aws
    circuits: type[Circuits] = Circuits
    story: type[Story] = Story
    receive: Callable[..., Any] = receive
    record: Callable[..., Any] = record
    receive_aws: Callable[..., Any] = receive_aws
    record_aws: Callable[..., Any] = record_aws
    tries: int = 1000


@dataclass
class Deployment:
    """The service, its machines and the world they are in."""

    world: World
    playbook: Playbook
    design: Design = field(default_factory=Design)

    def __post_init__(self) -> None:
        world, wire = self.world, Wire(self.world)
        self.dynamodb = DynamoDB(wire)
        self.dynamodb.store.written = self._written
        self.ledger = Ledger(world, self._receipts)
        self._twilio = TwilioAccount(self.ledger)
        self._callers, self._clock = Callers(world), Clock(world)
        design = self.design
        self.queues = {lane: Queue(world, lane) for lane in _URLS}
        urls = {_URLS[lane]: queue for lane, queue in self.queues.items()}
        for lane in _URLS:
            self._serve(lane, "send", _SEND, _BATCH[lane], self._send)
        for topic, take in (("texts", self._take_text), ("receipts", self._take_receipt)):
            self.queues[topic] = Queue(world, topic, most_receives=design.tries)
            self._serve(topic, topic, _FROM_AWS, 1, take)
        self._thanks: dict[str, tuple[str, ...]] = {}
        client: Any = self.dynamodb
        sqs: Any = Sqs(wire, urls)
        bus: Any = Events(wire)
        table = design.table(client, "stayline")
        queues: Any = _URLS
        sms = design.sms(self._twilio)
        providers: Any = {"twilio": sms, "aws": design.aws(AwsAccount(self.ledger), self._clock)}
        outbox = design.outbox(sqs, queues)
        self.intake = design.intake(table, outbox, self.playbook, log=sms.received)
        self._without_log = replace(self.intake, log=None)
        self.rows = DueRows(client, "stayline")
        circuits = {name: design.circuits(table, name) for name in self.playbook.senders}
        known = {name: Remembered(one) for name, one in circuits.items()}
        self._sweep = design.sweep(self.intake, self.rows, Bus(bus, "stayline"), circuits)
        self._desk = design.desk(self.intake, providers.__getitem__, "", known)
        self._story = design.story(client, "stayline")
        self._planned = inf
        self._due: dict[Key, float] = {}

    def close(self) -> None:
        """Cut the knots of what has been judged, so that it goes without the garbage collector."""
        self.world.close()
        for queue in self.queues.values():
            del queue.arrived
        for part in (self._twilio, self):
            vars(part).clear()

    # What comes in

    def text(self, sid: str, phone: str, body: str) -> None:
        """A contact texts; the provider brings it."""
        name, thanks = f"text {sid}", ("text", phone, sid, body)
        if sender_of(phone) == "aws":
            told = {"originationNumber": phone, "messageBody": body, "inboundMessageId": sid}
            self._publish("texts", told, thanks)
        else:
            keyword = self._twilio.hear(sid, phone, body)
            form = {"From": phone, "MessageSid": sid, "Body": body, "OptOutType": keyword}
            take_in = partial(self.design.receive, form, KEY, self.intake, clock=self._clock)
            self._callers.webhook(name, self._taken(take_in, thanks))

    def activity(self, event: Mapping[str, Any]) -> None:
        """The business reports an activity."""
        take_in = partial(accept, event, KEY, self.intake)
        thanks = ("activity", event["detail"]["phone"], event["id"], "")
        self._callers.bus(f"activity {event['id']}", self._taken(take_in, thanks))

    def profile(self, contact: Contact, request: str, **given: Any) -> None:
        """The business describes a contact."""

        def put(now: datetime) -> None:
            self.intake.take(ProfilePut(id=request, at=now, **given), contact, now)

        thanks = ("profile", contact.phone, request, "")
        self._callers.api(f"profile {request}", self._taken(put, thanks))

    def erase(self, contact_id: str) -> None:
        """The business has a contact erased."""

        def ask() -> None:
            if (found := self.intake.table.contact(contact_id)) and found.phone:
                self._story.erase(found.id, self.world.now())

        self._callers.api(f"erase {contact_id}", ask)

    def _receipts(self, taken: Accepted) -> None:
        for delay, word in course(self.world.seed, taken):
            self.world.later(delay, partial(self._receipt, taken, word))

    def _receipt(self, taken: Accepted, word: Word) -> None:
        name = f"receipt {taken.sid[-8:]} {word.status}"
        thanks = ("receipt", taken.to, taken.message_id, word.status, word.code)
        if taken.sender == "aws":
            context = {"message_id": taken.message_id}
            told = {**word.written, "messageId": taken.sid, "context": context}
            self._publish("receipts", told, thanks)
        else:
            form = {**word.written, "MessageSid": taken.sid}
            take_in = partial(self.design.record, taken.message_id, form, self.intake)
            self._callers.webhook(name, self._taken(take_in, thanks))

    def _publish(self, topic: str, told: Mapping[str, Any], thanks: tuple[str, ...]) -> None:
        """Have SNS put a message into its topic's queue."""
        at = self.world.at(self.world.time).isoformat()
        body = json.dumps({"Message": json.dumps(told), "Timestamp": at})
        self._thanks[body] = thanks
        self.queues[topic].put(body, other(seeded(self.world.seed, body)))

    def _take_text(self, one: Queued) -> None:
        notice, now = published(one.body), self.world.now()
        self.design.receive_aws(notice, KEY, self._without_log, now, clock=self._clock)
        self.world.note("thanked for", self._thanks[one.body])

    def _take_receipt(self, one: Queued) -> None:
        self.design.record_aws(published(one.body), self.intake, self.world.now())
        self.world.note("thanked for", self._thanks[one.body])

    def _taken(
        self, take_in: Callable[[datetime], object], thanks: tuple[str, ...]
    ) -> Callable[[], None]:
        """Give the work of a function that has taken a thing in once it ends well."""

        def work() -> None:
            take_in(self.world.now())
            self.world.note("thanked for", thanks)

        return work

    # What comes out of a queue

    def _serve(
        self, queue: str, function: str, lasts: float, most: int, take: Callable[[Queued], object]
    ) -> None:
        source = EventSource(self.world, self.queues[queue], function, lasts, most, take)
        source.queue.arrived = source.poll

    def _send(self, one: Queued) -> None:
        """See to a job as functions/send_messages does."""
        task = self.world.task
        if task.ends_by - self.world.time < _NEEDED:
            raise TimeoutError("too little time left to begin a send")
        self._desk.send(read_job(one.body), f"{task.name}.{one.id}", self.world.now())

    # The minute's sweep, in the minutes in which there is something for it

    def _written(self, key: Key, item: Mapping[str, Any] | None) -> None:
        self.world.note("written", (key, item))
        if key[0].startswith("due#"):
            self._due.pop(key, None)
            if item:
                moment = datetime.fromisoformat(_comes_up(key[1], item))
                self._due[key] = (moment - self.world.begins).total_seconds()
                self._plan_sweep(self._minute(self._due[key]))

    def _plan_sweep(self, minute: float) -> None:
        if minute < self._planned:
            self._planned = minute
            self.world.later(minute - self.world.time, lambda: self._fire(minute))

    def _next_sweep(self) -> float:
        """Give the next minute at which a sweep would find something."""
        return self._minute(min(self._due.values())) if self._due else inf

    def _minute(self, due: float) -> float:
        """Give the first minute, of those to come, in which what is due by then is found."""
        return max(ceil(due / _MINUTE), self.world.time // _MINUTE + 1) * _MINUTE

    def _fire(self, minute: float) -> None:
        """Have the schedule fire for a minute: once, twice or not at all."""
        if minute != self._planned:
            return
        self._planned = inf
        if self._next_sweep() <= minute + _MINUTE:
            name = f"sweep {minute:.0f}"
            menu, bits = ("missed", "twice"), seeded(self.world.seed, name)
            fault = self.world.faults.drawn(name, -1, menu, bits)
            for number in range({"missed": 0, "twice": 2}.get(fault, 1)):
                self.world.start(f"{name} {number}", self._run_sweep, _SWEEP)
        self._plan_sweep(self._next_sweep())

    def _run_sweep(self) -> None:
        now = self.world.now()
        for failure in self._sweep.run(self.rows.come(now), now).failures:
            self.world.note("failed", failure)


def _comes_up(sk: str, item: Mapping[str, Any]) -> str:
    """Give the moment at which a due row would be found: when it is due, or has rested."""
    rests_until: str = item.get("rests_until", _NEVER)["S"]
    return max(sk.partition("#")[0], rests_until)
