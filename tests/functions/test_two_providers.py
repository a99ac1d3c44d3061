"""Two providers at once: each contact's texts go by their sender's, and come home to one story."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from functions.receive_aws_text.app import receive
from functions.record_aws_receipt.app import record
from local.phones.page import serve
from local.provider.aws_account import AwsAccount
from local.provider.carrier import Pace
from local.provider.double import Provider as Double
from local.provider.mischief import Fate, Fault
from stayline.adapters import aws_sms
from stayline.adapters.aws_events import Published
from stayline.adapters.aws_sms import AwsSms
from stayline.adapters.circuits import Circuits, Remembered
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job, read
from stayline.adapters.provider import Provider
from stayline.adapters.settings import SettingsError
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import EnrolmentRequested, ProfilePut
from stayline.domain.message import Message
from tests.builders import two_senders
from tests.functions.conftest import ACCOUNT, KEY, RECEIPTS, SECRET, Service, a_double

US, GB = "+12025550101", "+447700900123"
AWS_NUMBER, ARN = "+447700900199", "arn:aws:sms-voice:eu-west-2:123456789012:pool/pool-0"
SECOND, FIVE = timedelta(seconds=1), timedelta(minutes=5)


@dataclass
class Two:
    """A desk with both providers, at a double that publishes into a list."""

    service: Service
    double: Double
    url: str
    published: list[tuple[str, str]]
    made: dict[str, Provider] = field(default_factory=dict)
    taken: int = 0

    @property
    def desk(self) -> Desk:
        return Desk(self.service.intake, self.provider, "https://fern.example/l")

    def provider(self, name: str) -> Provider:
        if name not in self.made:
            self.made[name] = (
                AwsSms(ARN, "stayline", self.url, read_seconds=2.0)
                if name == "aws"
                else TwilioSms(ACCOUNT, SECRET, self.url, self.double.sender, RECEIPTS)
            )
        return self.made[name]

    def ask(self, phone: str, now: datetime) -> Job:
        """Put somebody in front of a question; give its job."""
        person = Contact(id=contact_id(phone, KEY), phone=phone)
        put = ProfilePut(id="1", at=now, name="Ana", language="en", zone="UTC")
        self.service.intake.take(put, person, now)
        begin = EnrolmentRequested(id="1", journey="onboarding_check_in", at=now)
        asked = self.service.intake.take(begin, person, now)
        assert asked is not None
        return Job(asked.contact, asked.messages[0])

    def answers(self, now: datetime) -> list[str]:
        """Send what waits in the urgent queue; give the outcomes."""
        url, queue = self.service.intake.outbox.urls["urgent"], self.service.intake.outbox.client
        come = queue.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        return [self.desk.send(read(one["Body"]), one["MessageId"], now) for one in come]

    def text(self, phone: str, body: str, now: datetime) -> list[str]:
        """Have somebody text, and take in what is published of it."""
        self.double.text_in(phone, body)
        published = Published(self.told("texts"), now - timedelta(seconds=0.2))
        return receive(published, KEY, self.service.intake, now)

    def told(self, topic: str) -> str:
        """Wait for the next message on any topic, which has to be this one."""
        self.double.wait_for(lambda: len(self.published) > self.taken, 5)
        came, message = self.published[self.taken]
        self.taken += 1
        assert came == topic
        return message

    def stored(self, job: Job) -> Message:
        return self.service.intake.table.together([job.message.id])[1][job.message.id]


def two_in(directory: Path, service: Service, pace: Pace) -> Iterator[Two]:
    published: list[tuple[str, str]] = []
    account = AwsAccount(AWS_NUMBER, ARN, "stayline", lambda *one: published.append(one))
    double = a_double(directory, pace, aws=account)
    double.webhook_url = "http://127.0.0.1:9"
    server = serve(double, lambda _: None, lambda _: None)
    book = two_senders(service.intake.playbook)
    quiet = replace(book.senders["aws"], answers_keywords=False)
    book = replace(book, senders={**book.senders, "aws": quiet})
    both = Two(Service(replace(service.intake, playbook=book)), double, server.url, published)
    yield both
    for provider in both.made.values():
        provider.close()
    server.close()
    double.close()


@pytest.fixture
def two(service: Service, tmp_path: Path) -> Iterator[Two]:
    yield from two_in(tmp_path, service, Pace(60, 60, 60))


@pytest.fixture
def quick(service: Service, tmp_path: Path) -> Iterator[Two]:
    yield from two_in(tmp_path, service, Pace(0.01, 0.01, 0.01))


def test_each_contacts_text_goes_by_their_senders_provider(two: Two, now: datetime) -> None:
    jobs = [two.ask(phone, now) for phone in (US, GB)]
    assert [two.desk.send(job, "a1", now) for job in jobs] == ["accepted", "accepted"]
    assert [(text.to, text.from_) for text in two.double.accepted()] == [
        (US, two.double.sender),
        (GB, AWS_NUMBER),
    ]
    assert [two.stored(job).sender for job in jobs] == ["twilio", "aws"]


@pytest.mark.parametrize(("phone", "name"), [(US, "twilio"), (GB, "aws")])
def test_no_provider_is_made_before_somebody_is_texted_by_it(
    two: Two, now: datetime, phone: str, name: str
) -> None:
    job = two.ask(phone, now)
    assert two.made == {}
    two.desk.send(job, "a1", now)
    assert list(two.made) == [name]


def test_a_talk_by_aws_from_the_question_to_the_stop(two: Two, now: datetime) -> None:
    two.desk.send(two.ask(GB, now), "a1", now)
    assert "scored" in two.text(GB, "8", now + SECOND)
    assert two.answers(now + SECOND) == ["accepted"]
    assert "opted out" in two.text(GB, "STOP", now + 2 * SECOND)
    assert two.answers(now + 2 * SECOND) == ["accepted"]  # AWS has said nothing: we confirm
    assert [text.from_ for text in two.double.accepted(GB)] == [AWS_NUMBER] * 3
    assert two.text(GB, "8", now + FIVE) == ["kept"]
    assert two.answers(now + FIVE) == []


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("broken_after", "the provider answered 500"),
        ("cut_after", "no answer from AWS (ConnectionClosedError)"),
        ("garbled_after", "no answer from AWS that could be read"),
        ("hang_after", "no answer from AWS (ReadTimeoutError)"),
    ],
)
def test_what_aws_took_and_did_not_say_is_unknown(two: Two, fault: Fault, words: str) -> None:
    two.double.mischief.sends.append(fault)
    two.double.mischief.hang_seconds = 3.0  # the sender waits for two
    answer = two.provider("aws").send("ana.1", GB, "Hi")
    assert (answer.meaning, answer.words) == ("unknown", words)
    assert len(two.double.accepted(GB)) == 1


def test_what_is_unknown_is_not_repeated_and_an_event_settles_it(quick: Two, now: datetime) -> None:
    quick.double.mischief.sends.append("cut_after")
    job = quick.ask(GB, now)
    assert quick.desk.send(job, "a1", now) == "unknown"
    assert quick.desk.send(Job(job.contact, quick.stored(job)), "a2", now + FIVE) == "unknown"
    assert len(quick.double.accepted(GB)) == 1
    record(Published(quick.told("receipts"), now), quick.service.intake, now + FIVE)
    message = quick.stored(job)
    assert (message.status, message.provider_message_id) == (
        "sending",
        quick.double.accepted(GB)[0].sid,
    )


def test_a_text_that_a_carrier_filters_is_a_case(quick: Two, now: datetime) -> None:
    quick.double.mischief.fates[GB] = Fate("undelivered", event="TEXT_CARRIER_BLOCKED")
    job = quick.ask(GB, now)
    quick.desk.send(job, "a1", now)
    for _ in range(3):
        record(Published(quick.told("receipts"), now), quick.service.intake, now)
    message = quick.stored(job)
    assert (message.status, message.error_code) == ("undelivered", "TEXT_CARRIER_BLOCKED")
    cases = [row["kind"] for row in quick.service.rows(job.contact.id) if "case#" in row["sk"]]
    assert cases == ["refused_text"]


def test_where_no_last_word_comes_it_is_closed_after_three_days(two: Two, now: datetime) -> None:
    job = two.ask(GB, now)
    two.desk.send(job, "a1", now)
    late = now + timedelta(days=3)
    assert two.desk.send(Job(job.contact, two.stored(job)), "a2", late) == "receipt missing"
    assert two.stored(job).because == "no receipt came in three days"


def taken_away(two: Two) -> Desk:
    """Give a desk whose deployment names no AWS sender, with what it learns of circuits."""
    table = two.service.intake.table
    circuits = {"aws": Remembered(Circuits(table, "aws"))}
    gone = aws_sms.from_environment({"AWS_SENDER": "", "AWS_CONFIGURATION_SET": ""})
    return replace(two.desk, providers=lambda _: gone, circuits=circuits)


def test_where_the_sender_was_taken_away_a_text_waits_and_people_are_told(
    two: Two, now: datetime
) -> None:
    job = two.ask(GB, now)
    desk = taken_away(two)
    assert desk.send(job, "a1", now) == "released"
    assert two.stored(job).status == "planned"
    assert [one.code for one in desk.circuits["aws"].circuits.read().values()] == ["AwsSender"]
    later = replace(job, message=two.stored(job))
    assert two.desk.send(later, "a2", now + FIVE) == "accepted"


def test_what_had_gone_by_a_sender_that_was_taken_away_is_closed_after_three_days(
    two: Two, now: datetime
) -> None:
    job = two.ask(GB, now)
    two.desk.send(job, "a1", now)
    late = now + timedelta(days=3)
    said = taken_away(two).send(Job(job.contact, two.stored(job)), "a2", late)
    assert said == "receipt missing"


def test_what_nobody_knows_of_by_a_sender_that_was_taken_away_stays_unknown(
    quick: Two, now: datetime
) -> None:
    quick.double.mischief.sends.append("cut_after")
    job = quick.ask(GB, now)
    quick.desk.send(job, "a1", now)
    for attempt in ("a2", "a3"):
        look = Job(job.contact, quick.stored(job))
        assert taken_away(quick).send(look, attempt, look.message.due_at) == "unknown"
    cases = [row["kind"] for row in quick.service.rows(job.contact.id) if "case#" in row["sk"]]
    assert cases == ["send_unknown"]


def test_a_sender_that_is_not_set_up_claims_nothing(two: Two, now: datetime) -> None:
    def nobody(name: str) -> Provider:
        raise SettingsError(f"not in the environment: {name}")

    job = two.ask(GB, now)
    with pytest.raises(SettingsError):
        replace(two.desk, providers=nobody).send(job, "a1", now)
    assert two.stored(job).status == "planned"
    assert two.desk.send(job, "a2", now) == "accepted"
