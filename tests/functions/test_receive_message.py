"""A contact texts: what is verified, what is kept, what is answered."""

import base64
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from functions.receive_message.app import lambda_handler, receive
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ProfilePut
from stayline.domain.judgement import Triage
from stayline.domain.provider_log import Logged
from tests.conftest import PARAMETERS, load_event
from tests.functions.conftest import ACCOUNT, KEY, Context, Service

PHONE = "+12025550101"
ANA = contact_id(PHONE, KEY)
MINUTE = timedelta(minutes=1)
SM1, SM2 = (f"SM{number:032}" for number in (1, 2))
EMPTY = {"statusCode": 200, "headers": {"Content-Type": "text/xml"}, "body": "<Response/>"}


def text(body: str, sid: str = SM1, **more: str) -> dict[str, str]:
    """Give the form of a text, with what the service asks of one."""
    return {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "Body": body,
        "From": PHONE,
        "MessageSid": sid,
        "NumMedia": "0",
        "NumSegments": "1",
        "To": "+12025550100",
        **more,
    }


def signed(form: dict[str, str]) -> dict[str, Any]:
    """Give the event of a genuine request."""
    url = PARAMETERS["/stayline/public-base-url"] + "/twilio/texts"
    token = PARAMETERS["/stayline/twilio/auth-tokens"]
    event = load_event("receive_message")
    event["headers"]["x-twilio-signature"] = RequestValidator(token).compute_signature(url, form)
    event["body"] = base64.b64encode(urlencode(form).encode()).decode()
    return event


def ask(service: Service, now: datetime) -> None:
    """Put a contact in front of an open question."""
    ana = service.intake.take(
        ProfilePut(id="1", at=now, name="Ana", language="en", zone="UTC"),
        Contact(id=ANA, phone=PHONE),
        now,
    )
    assert ana is not None
    service.ask(ana.contact, "onboarding_check_in", now)


def test_the_sample_event_is_taken_in(service: Service) -> None:
    assert lambda_handler(load_event("receive_message"), Context()) == EMPTY
    assert service.facts(ANA)[0]["body"] == "8"


@pytest.mark.parametrize(
    "signature", [None, "", "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "ü", "0" * 10_000]
)
def test_a_forged_signature_is_refused_and_nothing_stored(
    service: Service, signature: str | None
) -> None:
    event = load_event("receive_message")
    event["headers"]["x-twilio-signature"] = signature
    if signature is None:
        del event["headers"]["x-twilio-signature"]
    assert lambda_handler(event, Context()) == {"statusCode": 403, "body": ""}
    assert service.is_empty()


@pytest.mark.parametrize(
    "change",
    [
        {"body": "not base64!"},
        {"body": base64.b64encode(b"\xff\xfe").decode()},
        {"body": base64.b64encode(b"a=1&" * 300).decode()},
        {"body": base64.b64encode(b"Body=" + b"x" * 70_000).decode()},
        {"body": ""},
        {"body": None},
        {"rawPath": "/twilio/other"},
        {"rawQueryString": "a=b"},
    ],
    ids=str,
)
def test_an_altered_request_is_refused_and_nothing_stored(
    service: Service, change: dict[str, Any]
) -> None:
    event = {**load_event("receive_message"), **change}
    assert lambda_handler(event, Context())["statusCode"] == 403
    assert service.is_empty()


def test_a_field_that_comes_twice_is_refused(service: Service) -> None:
    event = signed(text("8"))
    body = base64.b64decode(event["body"]) + b"&Body=8"
    event["body"] = base64.b64encode(body).decode()
    assert lambda_handler(event, Context())["statusCode"] == 403
    assert service.is_empty()


@pytest.mark.parametrize(
    ("body", "more"),
    [
        ("", {}),
        ("   ", {}),
        ("👍🏽👨‍👩‍👧‍👦", {}),
        ("x" * 1600, {}),
        (
            "",
            {
                "NumMedia": "1",
                "MediaUrl0": "https://example.com/1",
                "MediaContentType0": "image/png",
            },
        ),
        ("<Redirect>https://example.com</Redirect>", {}),
        ("\x00\u202e８", {}),
    ],
)
def test_an_odd_text_is_kept_and_acknowledged(
    service: Service, body: str, more: dict[str, str]
) -> None:
    assert lambda_handler(signed(text(body, **more)), Context()) == EMPTY
    assert [row.get("body", "") for row in service.facts(ANA)] == [body]


def test_a_repeated_text_is_acknowledged_and_kept_once(service: Service) -> None:
    event = signed(text("hello"))
    assert [lambda_handler(event, Context()) for _ in range(3)] == [EMPTY] * 3
    assert len(service.facts(ANA)) == 1


def test_a_stranger_gets_no_answer(service: Service, now: datetime) -> None:
    assert receive(text("Who is this?"), KEY, service.intake, now) == ["kept", "triage"]
    assert service.jobs("urgent") == []


def test_a_strangers_number_is_kept_so_that_somebody_can_answer(
    service: Service, now: datetime
) -> None:
    receive(text("Who is this?"), KEY, service.intake, now)
    assert (service.contact(ANA).phone, service.contact(ANA).known) == (PHONE, False)


def test_a_stranger_who_texts_stop_is_never_texted(service: Service, now: datetime) -> None:
    receive(text("STOP"), KEY, service.intake, now)
    assert service.contact(ANA).opted_out_at == now
    ask(service, now)
    assert service.jobs("bulk") == []


def test_a_stranger_gets_help(service: Service, now: datetime) -> None:
    receive(text("yardım"), KEY, service.intake, now)
    assert [job["message"]["step"] for job in service.jobs("urgent")] == ["help"]


def test_the_providers_own_help_is_not_answered_twice(service: Service, now: datetime) -> None:
    receive(text("HELP"), KEY, service.intake, now)
    assert service.jobs("urgent") == []


def test_a_reply_to_an_open_question_is_scored_and_answered(
    service: Service, now: datetime
) -> None:
    ask(service, now)
    rules = receive(text("8"), KEY, service.intake, now)
    assert "scored" in rules
    assert service.contact(ANA).tags == {"onboarding_high"}
    assert [job["message"]["step"] for job in service.jobs("urgent")] == ["thanks"]


def test_stop_in_the_middle_ends_everything(service: Service, now: datetime) -> None:
    ask(service, now)
    receive(text("STOP"), KEY, service.intake, now)
    ana = service.contact(ANA)
    assert (ana.enrolments, ana.asking, ana.opted_out_at) == ({}, "", now)
    assert receive(text("8", SM2), KEY, service.intake, now) == ["kept"]


def test_an_opt_out_the_provider_acted_on_counts_whatever_the_word(
    service: Service, now: datetime
) -> None:
    receive(text("ARRÊTEZ-TOUT", OptOutType="STOP"), KEY, service.intake, now)
    assert service.contact(ANA).opted_out_at == now


@pytest.mark.parametrize("missing", ["From", "MessageSid"])
def test_a_genuine_request_that_is_no_text_is_refused(service: Service, missing: str) -> None:
    form = text("8")
    del form[missing]
    assert lambda_handler(signed(form), Context())["statusCode"] == 403
    assert service.is_empty()


@pytest.mark.parametrize(
    "body", ["You charged me twice, my lawyer will call you", "무단 결제됐어요 당장 확인하세요"]
)
def test_what_cannot_wait_is_shown_to_a_person(service: Service, now: datetime, body: str) -> None:
    receive(text(body), KEY, service.intake, now)
    cases = [row["kind"] for row in service.rows(ANA) if row["sk"].startswith("case#")]
    assert cases == ["urgent"]


def test_a_model_is_asked_of_free_texts_alone_and_its_word_is_kept(
    service: Service, now: datetime
) -> None:
    asked = []

    def judge(body: str, language: str) -> Triage:
        asked.append((body, language))
        return Triage("negative", "high", spam=False, reasons=("the model: angry",))

    ask(service, now)
    judging = replace(service.intake, judge=judge)
    receive(text("9", SM1), KEY, judging, now)
    assert asked == []
    assert "case opened" in receive(text("and the invoice?", SM2), KEY, judging, now)
    assert asked == [("and the invoice?", "en")]
    (row,) = [one for one in service.facts(ANA) if one["sk"] == f"fact#text#{SM2}"]
    assert row["triage"]["reasons"] == ["the model: angry"]


@pytest.mark.parametrize("later", [2 * MINUTE, 600 * MINUTE], ids=["tried again", "played again"])
@pytest.mark.parametrize(
    ("written", "kept"), [(-MINUTE, 0), (MINUTE, 1), (None, 0)], ids=["before", "since", "never"]
)
def test_a_text_that_was_erased_is_not_heard_again(
    service: Service, now: datetime, written: timedelta | None, kept: int, later: timedelta
) -> None:
    """A webhook has no date, but the log knows which text was written before."""
    ask(service, now)
    receive(text("stop texting me"), KEY, service.intake, now)
    service.story.erase(ANA, now)
    logged = Logged(None if written is None else now + written)
    intake = replace(service.intake, log=lambda *_: logged)
    decided = receive(text("stop texting me"), KEY, intake, now + later)
    assert bool(decided) == bool(kept)
    assert len(service.facts(ANA)) == kept
