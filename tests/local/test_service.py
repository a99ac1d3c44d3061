"""The deployed template, end to end: a signed text in, an answer out, and what it left behind."""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from twilio.request_validator import RequestValidator

from local.api import Business
from local.cast import ANA, BEN, CAN, DENIZ, ELIF, HOME, MINJI, SORA, Person
from local.service import AUTH_TOKEN, CONTACT_KEY, Service
from stayline.adapters import keys
from stayline.adapters.items import to_item
from stayline.domain.contact import contact_id
from stayline.domain.link import Link
from tests.conftest import load_event

pytestmark = pytest.mark.local

FUNCTIONS = {
    "accept_activity": "AcceptActivity",
    "advance_due": "AdvanceDue",
    "follow_link": "FollowLink",
    "receive_aws_text": "ReceiveAwsText",
    "receive_message": "ReceiveMessage",
    "reconcile_messages": "ReconcileMessages",
    "record_aws_receipt": "RecordAwsReceipt",
    "record_receipt": "RecordReceipt",
    "send_messages": "SendMessages",
    "serve_api": "ServeApi",
}
LINK = Link(
    token="k3v7q2m4xb",
    contact_id=contact_id(CAN.phone, CONTACT_KEY.encode()),
    message_id="a.message",
    journey="spring",
    step="offer",
    target="https://www.example.com/spring",
)
ACTS = ("profile", "activity", "enrolment")
AT = datetime.now(UTC) - timedelta(days=2)
WORDS = "Something only a contact would write"


@dataclass
class Clock:
    """The provider's, which a test may set back."""

    behind: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) - self.behind


CLOCK = Clock()


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    data = tmp_path_factory.mktemp("service")
    with Service(lambda _: None, fresh=False, data=data, provider_clock=CLOCK) as running:
        yield running


def ask(service: Service, person: Person) -> None:
    """Put a contact in front of the check-in's question, and wait until it is on their phone."""
    service.business.put_contact(
        phone=person.phone,
        name=person.name,
        language=person.language,
        zone=HOME.zone,
    )
    contact = contact_id(person.phone, CONTACT_KEY.encode())
    service.business.enrol(contact, "onboarding_check_in")
    texts(service, person, 1)


def texts(service: Service, person: Person, count: int) -> list[str]:
    """Wait until so many texts were accepted for a phone; give their words."""

    def came() -> bool:
        return len(service.provider.accepted(person.phone)) >= count

    service.provider.wait_for(came, 90)  # a planned text waits for the next minute
    return [text.body for text in service.provider.accepted(person.phone)]


def contact(service: Service, person: Person) -> dict[str, Any]:
    told = service.story(person.phone)
    assert told is not None
    known: dict[str, Any] = told["contact"]
    return known


def invoke(service: Service, name: str, event: dict[str, Any]) -> Any:
    """Invoke a deployed function by its logical id; give what it returns, whatever that is."""
    functions = service.stack.client("lambda")
    where = service.stack.resources()[FUNCTIONS[name]]
    answer = functions.invoke(FunctionName=where, Payload=json.dumps(event))
    returned = json.loads(answer["Payload"].read() or "null")
    assert "FunctionError" not in answer, returned
    return returned


def test_a_reply_is_scored_and_answered(service: Service) -> None:
    ask(service, ANA)
    service.provider.text_in(ANA.phone, "8")
    assert texts(service, ANA, 2)[1].startswith("Thank you")
    assert contact(service, ANA)["tags"] == ["onboarding_high"]


def test_receipts_reach_the_table(service: Service) -> None:
    ask(service, MINJI)

    def delivered() -> bool:
        told = service.story(MINJI.phone) or {"entries": []}
        states = [one["why"] for one in told["entries"] if one["kind"] == "message"]
        return states == [["delivered"]]

    assert service.provider.wait_for(delivered, 30)


@pytest.mark.parametrize(("method", "by"), [("HEAD", "preview"), ("GET", "human")])
def test_a_short_link_leads_on_and_the_story_says_who_opened_it(
    service: Service, method: str, by: str
) -> None:
    service.business.put_contact(phone=CAN.phone, name=CAN.name, language="en", zone="UTC")
    table, name = service.stack.client("dynamodb"), service.stack.outputs["TableName"]
    table.put_item(TableName=name, Item=to_item(keys.link(LINK.token), LINK))
    address = urlsplit(service.stack.api_url)
    connection = HTTPConnection(address.netloc, timeout=30)
    browser = {"User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)"}
    connection.request(method, f"{address.path}/l/{LINK.token}", headers=browser)
    answer = connection.getresponse()
    connection.close()
    assert (answer.status, answer.headers["Location"]) == (302, LINK.target)
    told = service.story(CAN.phone)
    assert told is not None
    words = [entry["words"] for entry in told["entries"] if entry["kind"] == "link"]
    assert words[-1] == f"link opened by a {by}: {LINK.target}"


def test_killed_in_mid_conversation_it_goes_on_where_it_was(service: Service) -> None:
    ask(service, BEN)
    service.provider.text_in(BEN.phone, "3")
    texts(service, BEN, 2)
    service.stack.kill()
    service.stack.start()
    service.provider.text_in(BEN.phone, WORDS)
    texts(service, BEN, 3)
    assert contact(service, BEN)["enrolments"][0]["answers"]["learning"] == 3
    assert contact(service, BEN)["enrolments"][0]["answers"]["hardest"] == WORDS


def test_what_was_texted_while_the_emulator_was_gone_is_taken_in_afterwards(
    service: Service,
) -> None:
    service.stack.kill()
    sid = service.provider.text_in(SORA.phone, "HELP")
    service.provider.wait_for(lambda: service.provider.message(sid).error, 30)
    service.stack.start()
    service.provider.call_again()
    service.provider.wait_for(lambda: service.story(SORA.phone), 60)


def test_within_a_run_the_same_act_counts_once(service: Service) -> None:
    business = Business(service.stack, "a run")

    def play() -> list[dict[str, str]]:
        contact = business.put_contact(phone=SORA.phone, language="en", zone=HOME.zone)
        business.report("exported_data", SORA.phone, AT)
        return business.enrol(contact, "onboarding_check_in")

    def lines() -> list[str]:
        told = service.story(SORA.phone) or {"entries": []}
        return [one["words"] for one in told["entries"] if one["kind"] in ACTS]

    first = play()
    service.provider.wait_for(lambda: len(lines()) == len(ACTS), 60)
    assert play() == first
    business.report("exported_data", SORA.phone, AT - timedelta(days=1))  # another one
    service.provider.wait_for(lambda: len(lines()) > len(ACTS), 60)
    assert len(lines()) == len(ACTS) + 1


def test_an_announcement_is_counted_and_then_let_go(service: Service) -> None:
    zone, at = HOME.zone, (datetime.now(UTC) - timedelta(days=30)).isoformat()
    agreed = {"to": "marketing", "basis": "written", "source": "form", "at": at}
    for person, tags in ((ELIF, ["voted_next_feature"]), (CAN, [])):
        service.business.put_contact(
            phone=person.phone, language="tr", zone=zone, tags=tags, consents=[agreed]
        )
    one = service.business.announce("vote_result")
    invoke(service, "advance_due", load_event("advance_due"))
    counted = service.business.announcement(one)
    assert (counted["state"], counted["forecast"]["audience"]) == ("counted", 1)
    service.business.let_go(one)
    going = service.business.announcement(one)
    assert (going["state"], going["begins_at"]) == ("going", counted["begins_at"])


def test_start_is_looked_up_at_the_provider_and_believed(service: Service) -> None:
    def is_out() -> bool:
        return "opted_out_at" in contact(service, DENIZ)

    service.business.put_contact(phone=DENIZ.phone, language="tr")
    service.provider.text_in(DENIZ.phone, "STOP")
    service.provider.wait_for(is_out, 30)
    later = datetime.now(UTC) + timedelta(seconds=1)  # the log has whole seconds
    service.provider.wait_for(lambda: datetime.now(UTC) > later, 30)
    service.provider.text_in(DENIZ.phone, "START")
    service.provider.wait_for(lambda: not is_out(), 30)


def test_what_was_texted_while_the_webhook_was_down_is_fetched(service: Service) -> None:
    def told(phone: str) -> list[str]:
        entries = (service.story(phone) or {"entries": []})["entries"]
        return [one["words"] for one in entries if one["kind"] == "text"]

    strangers = [f"+120255502{number:02}" for number in range(20)]
    url, service.provider.webhook_url = service.provider.webhook_url, ""
    CLOCK.behind = timedelta(minutes=5)
    for phone in strangers:
        service.provider.text_in(phone, "STOP")
    CLOCK.behind = timedelta()
    invoke(service, "reconcile_messages", load_event("reconcile_messages"))
    assert [told(phone) for phone in strangers] == 20 * [["STOP"]]
    service.provider.webhook_url = url  # now they come as well
    called = service.provider.notes
    service.provider.wait_for(lambda: {one.number for one in called("webhook")} >= {*strangers}, 60)
    assert [told(phone) for phone in strangers] == 20 * [["STOP"]]


def test_what_aws_publishes_is_taken_in_or_brought_again_and_at_last_kept_aside(
    service: Service,
) -> None:
    """Three minutes and a thousand times are too long for a test, a second and three are not."""
    queues, ids = service.stack.client("sqs"), service.stack.resources()
    waits, dead = ids["AwsTextsQueue"], ids["AwsTextsDeadLetters"]
    names = ["VisibilityTimeout", "RedrivePolicy"]
    deployed = queues.get_queue_attributes(QueueUrl=waits, AttributeNames=names)["Attributes"]
    policy = json.loads(deployed["RedrivePolicy"])
    assert (deployed["VisibilityTimeout"], int(policy["maxReceiveCount"])) == ("180", 1000)
    soon = {"VisibilityTimeout": "1", "RedrivePolicy": json.dumps({**policy, "maxReceiveCount": 3})}
    queues.set_queue_attributes(QueueUrl=waits, Attributes=soon)
    stranger = "+12025550299"
    text = {"originationNumber": stranger, "messageBody": "STOP", "inboundMessageId": "in-1"}
    service.publish("texts", json.dumps({**text, "inboundMessageId": ""}))
    service.publish("texts", json.dumps(text))

    def is_out() -> bool:
        return "opted_out_at" in (service.story(stranger) or {"contact": {}})["contact"]

    def aside() -> list[dict[str, Any]]:
        answer = queues.receive_message(QueueUrl=dead, VisibilityTimeout=0)
        return [json.loads(one["Body"]) for one in answer.get("Messages", [])]

    service.provider.wait_for(is_out, 30)
    (failed,) = service.provider.wait_for(aside, 60)
    queues.set_queue_attributes(QueueUrl=waits, Attributes=deployed)
    assert json.loads(failed["Message"])["inboundMessageId"] == ""


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_each_function_answers_its_sample_event(service: Service, name: str) -> None:
    event = load_event(name)
    signed = event.get("headers", {}).get("x-twilio-signature")
    if signed:  # it was signed for an address in the cloud; here the service has another
        form = dict(parse_qsl(base64.b64decode(event["body"]).decode(), keep_blank_values=True))
        url = service.stack.api_url + event["rawPath"]
        signature = RequestValidator(AUTH_TOKEN).compute_signature(url, form)
        event["headers"]["x-twilio-signature"] = signature
    returned = invoke(service, name, event)
    if "statusCode" in (returned or {}):
        # Nobody was sent the sample's link, and its function says so.
        assert returned["statusCode"] == (404 if name == "follow_link" else 200)
    else:
        assert returned in (None, {"batchItemFailures": []})


def test_no_number_and_no_words_of_anybody_stand_in_a_log(service: Service) -> None:
    logs = service.stack.client("logs")
    lines = [
        line["message"]
        for group in logs.describe_log_groups()["logGroups"]
        for line in logs.filter_log_events(logGroupName=group["logGroupName"])["events"]
    ]
    everything = "\n".join([*lines, service.stack.logs.read_text(encoding="utf-8")])
    assert "text received" in everything  # the logs of our functions are among these
    for private in (ANA.phone[1:], BEN.phone[1:], MINJI.phone[1:], WORDS, MINJI.name, LINK.token):
        assert private not in everything
