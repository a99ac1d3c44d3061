"""What a provider promises, whichever it is: each adapter over HTTP, against its double."""

import json
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from local.phones.web_server import Answer, Request, Route, Server
from local.provider import aws_wire, wire
from local.provider.aws_account import AwsAccount
from local.provider.carrier import Pace
from local.provider.double import Provider as Double
from local.provider.mischief import Fault
from stayline.adapters.aws_sms import AwsSms
from stayline.adapters.provider import Provider
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.message import RANK
from stayline.domain.refusals import EFFECTS

ACCOUNT, KEY, SECRET = "AC" + "0" * 32, "SK" + "0" * 32, "a-secret"
US, PHONE, OTHER = "+12025550100", "+12025550101", "+12025550102"
AWS_NUMBER = "+12025550109"
ARN = "arn:aws:sms-voice:us-east-1:123456789012:phone-number/phone-0"
RECEIPTS = "https://our.example/twilio/receipts"
BODY, MESSAGE = "Hi Ana, how was it?", "ana.0123456789abcdef"
NOWHERE = "http://127.0.0.1:9"

Make = Callable[..., Provider]


def at_twilio(url: str, **more: Any) -> Provider:
    return TwilioSms(ACCOUNT, f"{KEY}:{SECRET}", url, US, RECEIPTS, **more)


def at_aws(url: str, **more: Any) -> Provider:
    return AwsSms(ARN, "stayline", url, **more)


MAKE: dict[str, Make] = {"twilio": at_twilio, "aws": at_aws}


@dataclass
class Line:
    """One adapter at its double, and what goes over the wire."""

    name: str
    make: Make
    double: Double
    url: str
    seen: list[Request]
    made: list[Provider] = field(default_factory=list)

    def adapter(self, url: str = "", **more: Any) -> Provider:
        self.made.append(self.make(url or self.url, **more))
        return self.made[-1]

    @property
    def sms(self) -> Provider:
        return self.made[0] if self.made else self.adapter()

    def validity(self) -> int:
        """Give the seconds that the last text asked for was to be valid for."""
        body = self.seen[-1].body.decode()
        if self.name == "aws":
            return int(json.loads(body)["TimeToLive"])
        return int(parse_qs(body)["ValidityPeriod"][0])


@pytest.fixture(params=["twilio", "aws"])
def line(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Line]:
    def publish(topic: str, message: str) -> None:
        raise AssertionError(f"{topic} are nobody's business here: {message}")

    double = Double(
        tmp_path,
        account_sid=ACCOUNT,
        auth_token="a-token",
        api_key_sid=KEY,
        api_key_secret=SECRET,
        sender=US,
        aws=AwsAccount(AWS_NUMBER, ARN, "stayline", publish, answers_keywords=True),
        pace=Pace(60, 60, 60),
    )
    seen: list[Request] = []
    routes = [*wire.routes(double), *aws_wire.routes(double)]
    server = Server([replace(route, answer=watched(route, seen)) for route in routes])
    made = Line(request.param, MAKE[request.param], double, server.url, seen)
    yield made
    for sms in made.made:
        sms.close()
    server.close()
    double.close()


def watched(route: Route, seen: list[Request]) -> Callable[[Request], Answer]:
    """Answer as the route does, and keep what was asked."""

    def answer(asked: Request) -> Answer:
        seen.append(asked)
        return route.answer(asked)

    return answer


def canned(status: int, said: dict[str, Any]) -> Server:
    """A server that answers every request alike."""
    answer = Answer(status, json.dumps(said).encode())
    return Server([Route("POST", "/.*", lambda _: answer)])


def test_a_text_is_accepted_once_with_the_providers_id(line: Line) -> None:
    answer = line.sms.send(MESSAGE, PHONE, BODY)
    (taken,) = line.double.accepted()
    assert (answer.meaning, answer.provider_message_id) == ("accepted", taken.sid)
    assert (taken.to, taken.body) == (PHONE, BODY)


def test_its_receipts_bring_our_id_back(line: Line) -> None:
    line.sms.send(MESSAGE, PHONE, BODY)
    (taken,) = line.double.accepted()
    assert MESSAGE in taken.status_callback


FAULTS: list[tuple[Fault, str, int]] = [
    ("rate_limited", "try_again", 0),
    ("broken", "unknown", 0),
    ("broken_after", "unknown", 1),
    ("cut_after", "unknown", 1),
    ("hang_after", "unknown", 1),
]


@pytest.mark.parametrize(("fault", "meaning", "taken"), FAULTS)
def test_whatever_goes_wrong_it_is_asked_once_and_only_what_was_not_taken_goes_again(
    line: Line, fault: Fault, meaning: str, taken: int
) -> None:
    line.double.mischief.sends.append(fault)
    line.double.mischief.hang_seconds = 1.5
    answer = line.adapter(read_seconds=0.5).send(MESSAGE, PHONE, BODY)
    assert (answer.meaning, answer.provider_message_id) == (meaning, "")
    assert len(line.seen) == 1
    assert len(line.double.accepted()) == taken


def test_without_a_connection_it_is_provably_not_taken(line: Line) -> None:
    assert line.adapter(NOWHERE).send(MESSAGE, PHONE, BODY).meaning == "try_again"


def test_the_next_text_goes_after_a_line_that_was_cut(line: Line) -> None:
    line.double.mischief.sends.append("cut_after")
    assert line.sms.send(MESSAGE, PHONE, BODY).meaning == "unknown"
    assert line.sms.send(MESSAGE, OTHER, BODY).meaning == "accepted"


@pytest.mark.parametrize("said", [{}, {"sid": None}, {"MessageId": ""}])
def test_an_answer_that_names_no_text_is_no_refusal(line: Line, said: dict[str, Any]) -> None:
    server = canned(200, said)
    answer = line.adapter(server.url).send(MESSAGE, PHONE, BODY)
    server.close()
    assert answer.meaning != "refused"
    assert answer.provider_message_id == ""


def test_who_opted_out_at_the_provider_is_never_texted_again(line: Line) -> None:
    line.sms.send(MESSAGE, PHONE, BODY)
    line.double.text_in(PHONE, "STOP")
    answer = line.sms.send(MESSAGE, PHONE, BODY)
    assert (answer.meaning, answer.refusal) == ("refused", "never_again")
    assert EFFECTS[answer.refusal].contact == "opted_out"
    assert answer.code
    assert answer.words


@pytest.mark.parametrize(
    ("to", "body", "refusal"),
    [("+1", BODY, "bad_number"), (PHONE, "", "content"), (PHONE, "x" * 1601, "content")],
    ids=["no number", "no body", "too long"],
)
def test_what_is_refused_is_told_apart(line: Line, to: str, body: str, refusal: str) -> None:
    answer = line.sms.send(MESSAGE, to, body)
    assert (answer.meaning, answer.refusal) == ("refused", refusal)
    assert line.double.accepted() == []


def test_what_is_wrong_with_our_set_up_is_told_apart(line: Line) -> None:
    strange: dict[str, Callable[[], Provider]] = {
        "twilio": lambda: TwilioSms(ACCOUNT, f"{KEY}:wrong", line.url, US, RECEIPTS),
        "aws": lambda: AwsSms(f"{ARN}9", "stayline", line.url),
    }
    sms = strange[line.name]()
    answer = sms.send(MESSAGE, PHONE, BODY)
    sms.close()
    assert (answer.meaning, answer.refusal) == ("refused", "our_set_up")


def test_a_code_that_nobody_described_is_said_to_be_one(line: Line) -> None:
    server = canned(
        400, {"code": 12345, "status": 400, "__type": "ValidationException", "Reason": "12345"}
    )
    answer = line.adapter(server.url).send(MESSAGE, PHONE, BODY)
    server.close()
    assert (answer.meaning, answer.refusal) == ("refused", "unheard_of")
    assert answer.code == "12345"


@pytest.mark.parametrize("status", [401, 402, 403])
def test_who_is_not_let_in_loses_no_text_whatever_the_code(line: Line, status: int) -> None:
    server = canned(status, {"code": 12345, "status": status, "__type": "12345"})
    answer = line.adapter(server.url).send(MESSAGE, PHONE, BODY)
    server.close()
    assert (answer.refusal, answer.code) == ("our_set_up", "12345")
    assert str(status) in answer.words


@pytest.mark.parametrize("seconds", [600, 3600])
def test_it_is_told_how_long_a_text_is_good_for(line: Line, seconds: int) -> None:
    line.sms.send(MESSAGE, PHONE, BODY, timedelta(seconds=seconds))
    assert line.validity() == seconds


@pytest.mark.parametrize("valid_for", [timedelta(seconds=-5), timedelta(), timedelta(days=9), None])
def test_a_validity_that_the_provider_does_not_have_becomes_the_nearest(
    line: Line, valid_for: timedelta | None
) -> None:
    assert line.sms.send(MESSAGE, PHONE, BODY, valid_for).meaning == "accepted"
    is_short = valid_for is not None and valid_for <= timedelta()
    assert line.validity() in ({1, 5} if is_short else {36_000, 259_200})


@pytest.mark.parametrize("fault", [None, "rate_limited", "broken_after", "cut_after"])
def test_no_number_and_no_body_is_logged(
    line: Line, fault: Fault | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)  # Lambda's; botocore's own DEBUG writes requests
    if fault:
        line.double.mischief.sends.append(fault)
    answer = line.sms.send(MESSAGE, PHONE, BODY)
    assert PHONE[1:] not in caplog.text + answer.words
    assert BODY not in caplog.text + answer.words


def test_a_look_up_says_what_it_can_and_never_that_it_was_refused(line: Line) -> None:
    since = datetime.now(UTC)
    line.sms.send(MESSAGE, PHONE, BODY)
    found = line.sms.find(PHONE, BODY, since)
    has_a_list = {"twilio": "accepted", "aws": "unknown"}
    assert found.meaning == has_a_list[line.name]
    nothing = line.sms.find(OTHER, BODY, since)
    assert nothing.meaning == "unknown"
    assert nothing.words


@pytest.mark.parametrize(("minutes", "meaning"), [(4, "accepted"), (6, "unknown")])
def test_a_send_is_found_though_the_clock_of_whoever_sent_it_was_fast(
    line: Line, minutes: int, meaning: str
) -> None:
    """Further off than five minutes no clock can be: AWS had not taken the claim."""
    line.sms.send(MESSAGE, PHONE, BODY)
    found = line.sms.find(PHONE, BODY, datetime.now(UTC) + timedelta(minutes=minutes))
    assert found.meaning == (meaning if line.name == "twilio" else "unknown")


def test_the_last_word_is_a_status_of_ours_or_none(line: Line) -> None:
    its_id = line.sms.send(MESSAGE, PHONE, BODY).provider_message_id
    word = line.sms.status(its_id)
    assert word.status == {"twilio": "queued", "aws": ""}[line.name]
    assert word.status in {*RANK, ""}
    assert word.meaning.refusal == ""


def test_of_a_text_it_does_not_know_it_says_nothing(line: Line) -> None:
    assert line.sms.status("SM" + "9" * 32) == ("", "", ("", ""))
