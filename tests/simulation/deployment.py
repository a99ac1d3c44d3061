"""The functions as they are deployed, on stand-ins: who calls them, how often, and for how long.

Time-outs, batches and retries are those of template.yaml. What a mutant does differently is a part
of its `Design`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil, inf
from typing import Any

from functions.accept_activity.app import accept
from functions.receive_message.app import receive
from functions.record_receipt.app import record
from stayline.adapters import keys
from stayline.adapters.bus import Bus
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
from tests.simulation.chance import mixed, other, seeded
from tests.simulation.dynamodb import DynamoDB
from tests.simulation.provider import Accepted, Provider, course
from tests.simulation.sms import Sms
from tests.simulation.sqs import Events, Queue, Queued, Sqs
from tests.simulation.store import Key
from tests.simulation.wire import Wire
from tests.simulation.world import World

KEY = b"a-contact-key-of-no-deployment"
_WEBHOOK, _ACCEPT, _SEND, _SWEEP, _API = 10.0, 30.0, 30.0, 55.0, 29.0
_WEBHOOK_TRIES, _ACCEPT_TRIES, _API_TRIES = 4, 3, 3
_NEEDED = 16.0  # what functions/send_messages wants to have left before it begins a send
_URLS = {"urgent": "https://sqs/urgent", "bulk": "https://sqs/bulk"}
_BATCH = {"urgent": 1, "bulk": 10}
_MINUTE = 60.0
_NEVER = {"S": ""}
_SHARDS = [keys.shard(number) for number in range(keys.SHARDS)]

Ended = Callable[[BaseException | None], object]


@dataclass(frozen=True)
class Design:
    """The parts the service is made of. The real ones, where nothing else is said."""

    table: type[Table] = Table
    outbox: type[Outbox] = Outbox
    intake: type[Intake] = Intake
    desk: type[Desk] = Desk
    sweep: type[Sweep] = Sweep
    sms: type[Sms] = Sms
    story: type[Story] = Story
    receive: Callable[..., Any] = receive
    record: Callable[..., Any] = record


@dataclass(frozen=True)
class _Clock:
    """The world's time for who waits in it."""

    world: World

    def monotonic(self) -> float:
        return self.world.time

    def sleep(self, seconds: float, /) -> None:
        self.world.rest(seconds)


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
        self.provider = Provider(world, self._receipts)
        self.queues = {lane: Queue(world, lane) for lane in _URLS}
        for lane, queue in self.queues.items():
            queue.arrived = self._poller(lane)
        urls = {_URLS[lane]: queue for lane, queue in self.queues.items()}
        client: Any = self.dynamodb
        sqs: Any = Sqs(wire, urls)
        bus: Any = Events(wire)
        design = self.design
        table = design.table(client, "stayline")
        queues: Any = _URLS
        sms = design.sms(self.provider)
        outbox = design.outbox(sqs, queues)
        self.intake = design.intake(table, outbox, self.playbook, log=sms.received)
        self.rows = DueRows(client, "stayline")
        self._sweep = design.sweep(self.intake, self.rows, Bus(bus, "stayline"))
        self._desk = design.desk(self.intake, lambda _: sms, "")
        self._story = design.story(client, "stayline")
        self._planned = inf

    # What comes in

    def text(self, sid: str, phone: str, body: str) -> None:
        """A contact texts; the provider brings it until it is thanked, or gives up."""
        keyword = self.provider.hear(sid, phone, body)
        form = {"From": phone, "MessageSid": sid, "Body": body, "OptOutType": keyword}

        def deliver() -> None:
            now, clock = self.world.now(), _Clock(self.world)
            self.design.receive(form, KEY, self.intake, now, clock)
            self.world.note("thanked for", ("text", phone, sid, body))

        self._webhook(f"text {sid}", deliver)

    def activity(self, event: Mapping[str, Any]) -> None:
        """The business reports an activity on the bus, which brings it three times at most."""

        def deliver() -> None:
            accept(event, KEY, self.intake, self.world.now())
            self.world.note("thanked for", ("activity", event["detail"]["phone"], event["id"], ""))

        self._until_done(f"activity {event['id']}", deliver, _ACCEPT, _ACCEPT_TRIES, 60.0)

    def profile(self, contact: Contact, request: str, **given: Any) -> None:
        """The business describes a contact over the API, and repeats what failed."""

        def ask() -> None:
            now = self.world.now()
            self.intake.take(ProfilePut(id=request, at=now, **given), contact, now)
            self.world.note("thanked for", ("profile", contact.phone, request, ""))

        self._until_done(f"profile {request}", ask, _API, _API_TRIES, 5.0)

    def erase(self, contact_id: str) -> None:
        """The business has a contact erased, and asks again where that failed."""

        def ask() -> None:
            if (found := self.intake.table.contact(contact_id)) and found.phone:
                self._story.erase(found, self.world.now())

        self._until_done(f"erase {contact_id}", ask, _API, _API_TRIES, 5.0)

    def _receipts(self, taken: Accepted) -> None:
        for delay, status, code in course(self.world.seed, taken.sid):
            form = {"MessageSid": taken.sid, "MessageStatus": status, "ErrorCode": code}
            self.world.later(delay, self._receipt(taken, form))

    def _receipt(self, taken: Accepted, form: Mapping[str, str]) -> Callable[[], None]:
        status = form["MessageStatus"]

        def deliver() -> None:
            self.design.record(taken.message_id, form, self.intake, self.world.now())
            about = (taken.message_id, status, form["ErrorCode"])
            self.world.note("thanked for", ("receipt", taken.to, *about))

        return lambda: self._webhook(f"receipt {taken.sid[-8:]} {status}", deliver)

    # How it is brought

    def _webhook(self, name: str, deliver: Callable[[], None]) -> None:
        """Bring it as the provider does: again where no answer came, sometimes though one did."""
        bits = seeded(self.world.seed, name)
        self._until_done(name, deliver, _WEBHOOK, _WEBHOOK_TRIES, 15.0)
        if self.world.faults.drawn(name, -1, ("twice",), bits):
            self._try(f"{name} twice", deliver, _WEBHOOK, other(bits) * 20)

    def _until_done(
        self, name: str, work: Callable[[], None], lasts: float, tries: int, pause: float
    ) -> None:
        def again(number: int) -> Ended:
            def ended(failure: BaseException | None) -> None:
                bits = mixed(seeded(self.world.seed, name) + number)
                unheard = self.world.faults.drawn(name, -2 - number, ("answer lost",), bits)
                if (failure or unheard) and number + 1 < tries:
                    begin(number + 1, pause * other(bits))

            return ended

        def begin(number: int, delay: float) -> None:
            self._try(f"{name} try {number}", work, lasts, delay, again(number))

        begin(0, other(seeded(self.world.seed, name)))

    def _try(
        self,
        name: str,
        work: Callable[[], None],
        lasts: float,
        delay: float,
        ended: Ended = lambda _: None,
    ) -> None:
        self.world.later(delay, lambda: self.world.start(name, work, lasts, ended))

    # The sender, at its queues

    def _poller(self, lane: str) -> Callable[[], None]:
        queue = self.queues[lane]

        def poll() -> None:
            while batch := queue.receive(_BATCH[lane]):
                self._begin(queue, batch)

        return poll

    def _begin(self, queue: Queue, batch: Sequence[Queued]) -> None:
        """Start a sender for a batch; what did not fail in it is deleted when it has ended."""
        failed: set[str] = set()

        def ended(failure: BaseException | None) -> None:
            for one in batch:
                if not failure and one.id not in failed:
                    queue.delete(one.handle)

        name = f"send {' '.join(one.id for one in batch)} x{batch[0].receives}"
        self.world.start(name, lambda: self._send(batch, failed), _SEND, ended)

    def _send(self, batch: Sequence[Queued], failed: set[str]) -> None:
        """See to a batch as functions/send_messages does, and name what failed in it."""
        task = self.world.task
        for one in batch:
            try:
                if task.ends_by - self.world.time < _NEEDED:
                    raise TimeoutError("too little time left to begin a send")  # noqa: TRY301
                attempt = f"{task.name}.{one.id}"
                self._desk.send(read_job(one.body), attempt, self.world.now())
            except Exception as error:  # noqa: BLE001  the edge of one record's trouble
                self.world.note("failed", error)
                failed.add(one.id)

    # The minute's sweep, in the minutes in which there is something for it

    def _written(self, key: Key, item: Mapping[str, Any] | None) -> None:
        self.world.note("written", (key, item))
        if item and key[0].startswith("due#"):
            self._plan_sweep(self._minute(_comes_up(key[1], item)))

    def _plan_sweep(self, minute: float) -> None:
        if minute < self._planned:
            self._planned = minute
            self.world.later(minute - self.world.time, lambda: self._fire(minute))

    def _next_sweep(self) -> float:
        """Give the next minute at which a sweep would find something."""
        store = self.dynamodb.store
        moments = [_comes_up(*row) for shard in _SHARDS for row in store.under(shard)]
        return self._minute(min(moments)) if moments else inf

    def _minute(self, moment: str) -> float:
        """Give the first minute, of those to come, in which what is due at a moment is found."""
        due = (datetime.fromisoformat(moment) - self.world.begins).total_seconds()
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
