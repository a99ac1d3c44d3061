"""Dead letters go back as often as anybody likes, and nothing comes of it twice."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from functions.accept_activity.app import ActivityError, accept
from functions.advance_due.app import SWEEP
from local.provider.double import Provider
from operations.letters import Letters
from operations.redrive import QUEUES, look
from operations.ways_back import ToFunction, ToQueue
from stayline.adapters import aws as clients
from stayline.adapters import outbox
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job
from stayline.adapters.story import Story
from stayline.adapters.table import Table
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.contact import Contact, contact_id
from stayline.domain.decision import Decision
from stayline.domain.facts import ConsentWithdrawn, TextReceived
from stayline.domain.message import waiting_row
from tests.builders import ana, planned
from tests.conftest import TEMPLATE
from tests.functions.conftest import KEY, Service
from tests.simulation.accounts import TABLE, Run, in_memory

RESOURCES = TEMPLATE["Resources"]
ANA = contact_id("+12025550101", KEY)
PACE = 1.0


@pytest.fixture
def dead(service: Service) -> Letters:  # noqa: ARG001  the account it is in
    return Letters(clients.sqs(), clients.sqs().create_queue(QueueName="dead")["QueueUrl"])


@pytest.fixture
def bulk(service: Service) -> ToQueue:
    return ToQueue(clients.sqs(), service.intake.outbox.urls["bulk"], PACE)


def put(dead: Letters, *bodies: str) -> None:
    for body in bodies:
        dead.client.send_message(QueueUrl=dead.url, MessageBody=body)


def count(letters: Letters) -> int:
    answer = letters.client.get_queue_attributes(
        QueueUrl=letters.url, AttributeNames=["ApproximateNumberOfMessages"]
    )
    return int(answer["Attributes"]["ApproximateNumberOfMessages"])


def plan(service: Service, name: str, now: datetime, **changes: Any) -> Job:
    """Plan a text to a contact of this name, as the queue would bring it."""
    someone = ana("America/New_York", id=name)
    told = {"lane": "bulk", "journey": "welcome", "body": f"Hello {name}", **changes}
    message = planned(now, id=f"{name}.1", contact_id=name, **told)
    fact = TextReceived(id=f"SM{name}", body="", at=now)
    decision = Decision(contact=someone, messages=(message,), due=(waiting_row(message),))
    saved = service.intake.table.save(Contact(id=name, phone=""), fact, now, decision)
    return Job(saved.contact, saved.messages[0])


def drain(service: Service, desk: Desk, at: datetime, run: Run = lambda work: work()) -> None:
    """Let the sender work off the bulk queue, later than any delay that was given."""
    queued = Letters(clients.sqs(), service.intake.outbox.urls["bulk"])
    for one in queued.remove(queued.read(1000)):
        job = outbox.read(one.body)
        run(partial(desk.send, job, f"attempt {one.id}", at))


def test_the_same_letters_three_times_send_each_text_once_and_none_that_may_not_go(
    service: Service, dead: Letters, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    memory = in_memory()  # moto copies its whole table for every transaction
    service.intake = replace(service.intake, table=Table(memory.dynamodb, TABLE))
    desk = Desk(service.intake, lambda _: provider, "https://example.com/l")
    names = [f"{kind}{one}" for kind, many in (("good", 80), ("late", 10), ("out", 10))
             for one in range(many)]  # fmt: skip
    jobs = []
    for name in names:
        ends = {"not_after": now + timedelta(minutes=5)} if name.startswith("late") else {}
        jobs.append(memory.run(partial(plan, service, name, now, **ends)))
    for job in jobs[90:]:
        stop = ConsentWithdrawn(id="1", to="all", at=now, source="call")
        memory.run(partial(service.intake.take, stop, job.contact, now))
    at_once = ToQueue(clients.sqs(), service.intake.outbox.urls["bulk"], pace=1_000_000)
    for _ in range(3):
        put(dead, *(outbox.write(job) for job in jobs))
        assert look(dead, at_once, go=True).went == 100
        drain(service, desk, now + timedelta(minutes=30), memory.run)
    went = sorted(text.body for text in double.accepted())
    assert went == sorted(f"Hello good{number}" for number in range(80))
    assert count(dead) == 0


def test_without_being_told_to_go_nothing_changes(
    service: Service, dead: Letters, bulk: ToQueue, now: datetime
) -> None:
    put(dead, outbox.write(plan(service, "ben", now)))
    for _ in range(2):
        found = look(dead, bulk, go=False)
        assert (found.kinds, found.went) == ({"service text of welcome": 1}, 0)
    assert count(dead) == 1
    assert service.jobs("bulk") == []


def test_what_is_said_names_nobody_and_repeats_no_text(
    service: Service, dead: Letters, bulk: ToQueue, now: datetime
) -> None:
    job = plan(service, "ben", now)
    put(dead, outbox.write(job), "no job at all")
    said = "\n".join(look(dead, bulk, go=False).told(datetime.now(UTC), go=False))
    assert "2 letters, 0 minutes to 0 minutes old" in said
    assert "1  unreadable, left where they are" in said
    for secret in (job.message.to, job.message.body, job.contact.name, job.contact.id):
        assert secret not in said


def test_what_none_of_us_wrote_stays(
    service: Service, dead: Letters, bulk: ToQueue, now: datetime
) -> None:
    put(dead, "no job at all", "{}", outbox.write(plan(service, "ben", now)))
    found = look(dead, bulk, go=True)
    assert (found.went, len(found.foreign), count(dead)) == (1, 2, 2)


def test_no_more_goes_back_than_the_sender_passes_on_in_a_quarter_of_an_hour(
    service: Service, dead: Letters, now: datetime
) -> None:
    job = plan(service, "ben", now)
    put(dead, *4 * [outbox.write(job)])
    slow = ToQueue(clients.sqs(), service.intake.outbox.urls["bulk"], pace=1 / 400)
    assert (look(dead, slow, go=True).went, count(dead)) == (3, 1)


class Sometimes:
    """A queue that takes one letter, and then no more."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    def send_message(self, **asked: Any) -> None:
        if self.taken:
            raise ConnectionError
        self.taken.append(asked["MessageBody"])


def test_cut_short_it_loses_nothing(service: Service, dead: Letters, now: datetime) -> None:
    put(dead, *(outbox.write(plan(service, name, now)) for name in ("ben", "chi", "dee")))
    with pytest.raises(ConnectionError):
        look(dead, ToQueue(Sometimes(), "", PACE), go=True)  # type: ignore[arg-type]
    assert count(dead) == 2


class Functions:
    """Lambda, as far as it hands an event to a function and keeps what the function fails at."""

    def __init__(self, run: Callable[[dict[str, Any]], object], dead: Letters) -> None:
        self.run, self.dead = run, dead

    def invoke(self, *, FunctionName: str, InvocationType: str, Payload: bytes) -> None:  # noqa: N803  as AWS has it
        assert (FunctionName, InvocationType) == ("stack-AcceptActivity", "Event")
        event = json.loads(Payload)
        try:
            self.run(event)
        except ActivityError:
            put(self.dead, lambdas(event))


def event(**detail: Any) -> dict[str, Any]:
    return {
        "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
        "detail-type": "renewed",
        "source": "acme.accounts",
        "time": "2026-03-02T15:00:00Z",
        "detail": {"phone": "+12025550101", "dates": {"plan_ends_on": "2027-03-01"}, **detail},
    }


def lambdas(event: dict[str, Any]) -> str:
    """Write a letter as Lambda does when a function has failed for good."""
    return json.dumps(
        {
            "version": "1.0",
            "timestamp": "2026-03-02T15:04:00.000Z",
            "requestContext": {"condition": "RetriesExhausted", "approximateInvokeCount": 3},
            "requestPayload": event,
            "responseContext": {"statusCode": 200, "functionError": "Unhandled"},
            "responsePayload": {"errorMessage": "+12025550101?", "errorType": "ActivityError"},
        }
    )


@pytest.mark.parametrize("envelope", [lambdas, json.dumps], ids=["Lambda's", "EventBridge's"])
@pytest.mark.parametrize("named", [{}, {"activity_id": "renewed-1"}], ids=["bus id", "own id"])
def test_an_activity_counts_once_however_often_it_goes_back(
    service: Service,
    dead: Letters,
    now: datetime,
    envelope: Callable[[dict[str, Any]], str],
    named: dict[str, str],
) -> None:
    accept(event(**named), KEY, service.intake, now)  # it was saved, and the answer was lost
    later = ToFunction(
        Functions(lambda one: accept(one, KEY, service.intake, now), dead),  # type: ignore[arg-type]
        "stack-AcceptActivity",
    )
    before = service.rows(ANA)
    for _ in range(3):
        put(dead, envelope(event(**named)))
        assert look(dead, later, go=True).went == 1
    assert service.rows(ANA) == before
    assert (count(dead), len(service.facts(ANA))) == (0, 1)


def test_an_activity_that_still_fails_is_a_dead_letter_again(
    service: Service, dead: Letters, now: datetime
) -> None:
    broken = event(colour="red")
    functions = Functions(lambda one: accept(one, KEY, service.intake, now), dead)
    way = ToFunction(functions, "stack-AcceptActivity")  # type: ignore[arg-type]
    put(dead, lambdas(broken))
    for _ in range(3):
        found = look(dead, way, go=True)
        assert found.kinds == {"renewed, ActivityError": 1}
    assert count(dead) == 1
    assert service.is_empty()


def test_what_is_no_name_of_an_activity_is_not_said(dead: Letters) -> None:
    way = ToFunction(Functions(print, dead), "stack-AcceptActivity")  # type: ignore[arg-type]
    put(dead, lambdas({**event(), "detail-type": "call +12025550101"}))
    assert look(dead, way, go=False).kinds == {"unnamed event, ActivityError": 1}


def test_who_was_erased_since_does_not_come_back_by_it(
    service: Service, dead: Letters, now: datetime
) -> None:
    accept(event(), KEY, service.intake, now)
    Story(service.intake.table.client, "stayline").erase(ANA, now)
    after = service.rows(ANA)
    functions = Functions(lambda one: accept(one, KEY, service.intake, now), dead)
    put(dead, lambdas(event()))
    look(dead, ToFunction(functions, "stack-AcceptActivity"), go=True)  # type: ignore[arg-type]
    assert service.rows(ANA) == after
    fresh = {**event(), "id": "another", "time": "2026-03-02T18:00:00Z"}
    assert accept(fresh, KEY, service.intake, now + timedelta(hours=2))


def test_the_sweep_has_queued_the_job_meanwhile(
    service: Service, dead: Letters, provider: TwilioSms, double: Provider, now: datetime
) -> None:
    """The due row is the truth, and brings a job by itself: the letter is one more."""
    desk = Desk(service.intake, lambda _: provider, "https://example.com/l")
    job = plan(service, "ben", now)
    put(dead, outbox.write(job))
    SWEEP.run([waiting_row(job.message)], now)
    look(dead, ToQueue(clients.sqs(), service.intake.outbox.urls["bulk"], PACE), go=True)
    drain(service, desk, now)
    assert len(double.accepted()) == 1


def test_each_dead_letter_queue_of_the_template_has_its_way_back() -> None:
    fed: dict[str, str] = {}
    for name, one in RESOURCES.items():
        if one["Type"] == "AWS::SQS::Queue" and "RedrivePolicy" in one["Properties"]:
            target = one["Properties"]["RedrivePolicy"]["deadLetterTargetArn"]
            fed[target["Fn::GetAtt"][0]] = name
        if one["Type"] == "AWS::Serverless::Function":
            invoked = one["Properties"].get("EventInvokeConfig", {}).get("DestinationConfig")
            if invoked:
                fed[invoked["OnFailure"]["Destination"]["Fn::GetAtt"][0]] = name
    assert fed == QUEUES
