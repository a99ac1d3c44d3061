"""A minute's batch leaves at the sender's pace, and what does not fit stays due."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError

from functions.advance_due.app import ROWS
from stayline.adapters.bus import Bus
from stayline.adapters.circuits import Circuits
from stayline.adapters.due_rows import DueRows
from stayline.adapters.outbox import Outbox
from stayline.adapters.sweep import Done, Sweep
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import EnrolmentRequested, ProfilePut
from stayline.domain.law import Purpose
from stayline.domain.message import Lane, waiting_row
from tests.builders import planned, two_senders
from tests.functions.conftest import Service


@dataclass
class Sqs:
    """What was asked of the queues: (contact, lane, delay). It fails those it `refuses`."""

    asked: list[tuple[str, str, int]] = field(default_factory=list)
    refuses: set[int] = field(default_factory=set)
    requests: int = 0

    def send_message_batch(self, QueueUrl: str, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803  as AWS has it
        self.requests += 1
        if self.requests in self.refuses:
            raise ClientError({"Error": {"Code": "RequestThrottled"}}, "SendMessageBatch")
        for entry in Entries:
            name = entry["MessageBody"].partition('"id":"')[2].partition('"')[0]
            self.asked.append((name, QueueUrl, entry["DelaySeconds"]))
        return {}


class NoBus(Bus):
    def __init__(self) -> None:
        pass


@pytest.fixture
def sqs() -> Sqs:
    return Sqs()


@pytest.fixture
def sweep(service: Service, sqs: Sqs) -> Sweep:
    outbox = Outbox(sqs, {"urgent": "urgent", "bulk": "bulk"})  # type: ignore[arg-type]
    return Sweep(replace(service.intake, outbox=outbox), ROWS, NoBus())


BEGINNINGS = {"US": "+1202555", "GB": "+44770090"}


def minute(sweep: Sweep, at: datetime) -> Done:
    return sweep.run(list(ROWS.come(at)), at)


def wait(
    service: Service,
    now: datetime,
    count: int,
    lane: Lane = "bulk",
    purpose: Purpose = "service",
    *,
    country: str = "US",
) -> None:
    """Have so many texts be due, one each to a contact."""
    for number in range(count):
        name = f"{lane}{purpose}{number:03}{country.removeprefix('US')}"
        contact = Contact(id=name, phone=f"{BEGINNINGS[country]}{number:04}", name=name)
        due_at = now - timedelta(seconds=count - number)
        about = {"lane": lane, "purpose": purpose, "country": country}
        message = planned(now, id=f"{name}.1", contact_id=name, due_at=due_at, **about)
        decision = Decision(contact=contact, messages=(message,), due=(waiting_row(message),))
        fact = ProfilePut(id="1", at=now)
        service.intake.table.save(Contact(id=name, phone=""), fact, now, decision)


def delays(sqs: Sqs) -> list[int]:
    return [delay for _, _, delay in sqs.asked]


def test_of_a_hundred_due_texts_sixty_leave_in_this_minute(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime
) -> None:
    wait(service, now, 100)
    done = minute(sweep, now)
    assert (done.texts, done.left) == (60, {"twilio": 40})
    assert delays(sqs) == list(range(60))
    first = [name for name, _, _ in sqs.asked]
    assert first == [f"bulkservice{number:03}" for number in range(60)]  # the oldest
    sqs.asked.clear()
    assert minute(sweep, now + timedelta(minutes=1)).texts == 40
    assert delays(sqs) == list(range(40))


def test_service_goes_before_surveys_and_those_before_marketing(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime
) -> None:
    purposes: list[Purpose] = ["marketing", "survey", "service"]
    for purpose in purposes:
        wait(service, now, 30, purpose=purpose)
    assert minute(sweep, now).left == {"twilio": 30}
    went = [name[4:-3] for name, _, _ in sqs.asked]
    assert went == ["service"] * 30 + ["survey"] * 30


def test_answers_wait_for_nobody(service: Service, sweep: Sweep, sqs: Sqs, now: datetime) -> None:
    wait(service, now, 50, purpose="marketing")
    wait(service, now, 20, lane="urgent")
    assert minute(sweep, now).left == {"twilio": 10}
    assert [delay for _, lane, delay in sqs.asked if lane == "urgent"] == [0] * 20
    assert [delay for _, lane, delay in sqs.asked if lane == "bulk"] == list(range(20, 60))


def test_a_batch_that_the_queue_refuses_keeps_no_other_waiting(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime
) -> None:
    wait(service, now, 30)
    sqs.refuses = {2}
    done = minute(sweep, now)
    assert (done.texts, len(done.failures)) == (20, 1)
    sqs.asked.clear()
    assert minute(sweep, now + timedelta(minutes=1)).texts == 10  # the others rest
    assert [name for name, _, _ in sqs.asked] == [f"bulkservice{one:03}" for one in range(10, 20)]


def test_a_queue_that_is_down_is_not_asked_sixty_times(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime
) -> None:
    wait(service, now, 50)
    sqs.refuses = set(range(1, 100))
    assert minute(sweep, now).texts == 0
    assert sqs.requests == 3


def test_a_row_that_a_transaction_is_at_keeps_no_other_waiting(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime
) -> None:
    wait(service, now, 12)
    busy = Busy(ROWS.client, after=3)
    rows = DueRows(busy, ROWS.name)  # type: ignore[arg-type]
    done = replace(sweep, rows=rows).run(list(ROWS.come(now)), now)
    assert (done.texts, done.failures) == (12, [])
    sqs.asked.clear()
    assert minute(sweep, now + timedelta(minutes=1)).texts == 1  # its job is a repeat


def test_what_there_is_no_time_to_queue_comes_again(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime
) -> None:
    wait(service, now, 25)
    done = sweep.run(list(ROWS.come(now)), now, lambda: sqs.requests == 0)
    assert (done.texts, len(sqs.asked)) == (10, 10)
    sqs.asked.clear()
    assert minute(sweep, now).texts == 15


def test_without_time_nothing_is_looked_at_but_what_waits_is_counted(
    service: Service, sweep: Sweep, now: datetime
) -> None:
    wait(service, now, 3)
    assert sweep.run(list(ROWS.come(now)), now, lambda: False).left == {"twilio": 3}


@dataclass
class Busy:
    """A table whose single write of that number meets a transaction."""

    table: Any
    after: int
    writes: int = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.table, name)

    def update_item(self, **request: Any) -> Any:
        self.writes += 1
        if self.writes == self.after:
            raise ClientError({"Error": {"Code": "TransactionConflictException"}}, "UpdateItem")
        return self.table.update_item(**request)


def test_what_stays_due_is_not_read(
    service: Service, sweep: Sweep, now: datetime, reads: "Reads"
) -> None:
    wait(service, now, 100)
    minute(sweep, now)
    assert reads.keys == 120  # sixty messages and their contacts


def test_what_a_stopped_country_keeps_waiting_is_read_no_faster_when_it_comes_again(
    service: Service, sweep: Sweep, reads: "Reads", now: datetime
) -> None:
    """Sixty rest in each minute of an outage, and all would be read whenever they come up."""
    circuits = Circuits(service.intake.table, "twilio")
    circuits.open("GB", "21408", "texting this country is not enabled", now + timedelta(days=1))
    wait(service, now, 100, country="GB")
    stopped = replace(sweep, circuits={"twilio": circuits})
    for minutes in (0, 1):
        minute(stopped, now + timedelta(minutes=minutes))
    reads.keys = 0
    minute(stopped, now + timedelta(minutes=6))
    assert reads.keys == 120


def test_two_senders_leave_side_by_side_each_at_its_own_pace(
    service: Service, sweep: Sweep, sqs: Sqs, now: datetime, reads: "Reads"
) -> None:
    wait(service, now, 100)
    wait(service, now, 40, country="GB", purpose="marketing")
    both = two_senders(service.intake.playbook, twilio=1.0, aws=0.5)
    done = minute(replace(sweep, intake=replace(sweep.intake, playbook=both)), now)
    assert done.left == {"twilio": 40, "aws": 10}
    british = [delay for name, _, delay in sqs.asked if name.endswith("GB")]
    assert british == list(range(0, 60, 2))
    assert [delay for name, _, delay in sqs.asked if not name.endswith("GB")] == list(range(60))
    assert reads.keys == 180  # what stays due is not read


def test_a_text_that_a_request_plans_waits_for_the_minute(
    sqs: Sqs, sweep: Sweep, now: datetime
) -> None:
    ana = Contact(id="ana", phone="+12025550101")
    fact = ProfilePut(id="1", at=now, zone="America/New_York", language="en")
    sweep.intake.take(fact, ana, now)
    sweep.intake.take(EnrolmentRequested(id="1", journey="nps", at=now), ana, now)
    assert sqs.asked == []
    assert minute(sweep, now).texts == 1


@dataclass
class Reads:
    """How many keys were asked for in batches."""

    keys: int = 0

    def count(self, params: dict[str, Any], **_: object) -> None:
        self.keys += len(params["RequestItems"]["stayline"]["Keys"])


@pytest.fixture
def reads(service: Service) -> Iterator[Reads]:
    counted = Reads()
    events = service.intake.table.client.meta.events
    name = "provide-client-params.dynamodb.BatchGetItem"
    events.register(name, counted.count)
    yield counted
    events.unregister(name, counted.count)
