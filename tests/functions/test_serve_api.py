"""The API: contacts in, story out, once, and refused with field and reason."""

import json
import uuid
from datetime import datetime
from typing import Any

import pytest

from functions.receive_message.app import receive
from functions.serve_api.app import lambda_handler
from stayline.adapters.due_rows import DueRows
from stayline.domain.contact import contact_id
from tests.conftest import load_event
from tests.functions.conftest import KEY, Context, Service

PHONE = "+12025550101"
ANA = contact_id(PHONE, KEY)
REQUESTS = {"S": "request"}
CONSENT = {"to": "marketing", "at": "2026-01-10T09:00:00Z", "basis": "written", "source": "form"}


def call(
    method: str, path: str, body: Any = None, key: str = "", kind: str = "application/json"
) -> tuple[int, Any]:
    """Call the API as API Gateway does; give status and body."""
    event = load_event("serve_api")
    event["rawPath"] = path
    event["requestContext"]["http"] = {
        **event["requestContext"]["http"],
        "method": method,
        "path": path,
    }
    event["requestContext"]["requestId"] = str(uuid.uuid4())
    event["body"] = body if isinstance(body, str) else json.dumps(body)
    event["headers"]["content-type"] = kind
    del event["headers"]["idempotency-key"]
    if key:
        event["headers"]["idempotency-key"] = key
    answer = lambda_handler(event, Context())
    return answer["statusCode"], json.loads(answer["body"]) if answer.get("body") else None


def put(**profile: Any) -> tuple[int, Any]:
    return call("PUT", "/contacts", {"phone": PHONE, **profile})


def test_the_sample_event_makes_a_contact(service: Service) -> None:
    answer = lambda_handler(load_event("serve_api"), Context())
    assert json.loads(answer["body"]) == {"contact_id": ANA}
    assert service.contact(ANA).name == "Ana"


def test_a_contact_is_read_back(service: Service) -> None:
    put(name="Ana", language="en", zone="Asia/Seoul", tags=["vip"], attributes={"plan": "yearly"})
    status, contact = call("GET", f"/contacts/{ANA}")
    assert status == 200
    assert contact["tags"] == ["vip"]
    assert service.contact(ANA).zone == "Asia/Seoul"


@pytest.mark.usefixtures("service")
def test_what_a_second_put_leaves_out_stays() -> None:
    put(name="Ana", attributes={"plan": "yearly"})
    put(zone="Asia/Seoul", attributes={"seats": "3"})
    _, contact = call("GET", f"/contacts/{ANA}")
    assert contact["name"] == "Ana"
    assert contact["attributes"] == {"plan": "yearly", "seats": "3"}


@pytest.mark.usefixtures("service")
def test_a_postcode_is_kept_in_capitals() -> None:
    put(postcode=" m5v 2t6 ")
    put(name="Ana")
    _, contact = call("GET", f"/contacts/{ANA}")
    assert contact["postcode"] == "M5V 2T6"


@pytest.mark.usefixtures("service")
def test_numbers_written_differently_are_one_contact() -> None:
    assert put(phone="+1 (202) 555-0101")[1] == put()[1]


@pytest.mark.parametrize(
    ("body", "field", "reason"),
    [
        ({}, "phone", "Field required"),
        ({"phone": "hello"}, "phone", "not a phone number"),
        ({"phone": "+120255501010101"}, "phone", "no number of that length"),
        ({"phone": PHONE, "zone": "Mars/Base"}, "zone", "not a time zone"),
        ({"phone": PHONE, "postcode": "1"}, "postcode", "pattern"),
        ({"phone": PHONE, "postcode": "86001\nX"}, "postcode", "pattern"),
        ({"phone": PHONE, "postcode": 86001}, "postcode", "string"),
        ({"phone": PHONE, "language": "xx"}, "language", "no wording for it"),
        ({"phone": PHONE, "dates": {"plan_ends_on": "31.12."}}, "dates.plan_ends_on", "date"),
        ({"phone": PHONE, "name": "x" * 61}, "name", "at most 60"),
        ({"phone": PHONE, "colour": "red"}, "colour", "not permitted"),
        ("{", "body", "Invalid JSON"),
        ("", "body", "Invalid JSON"),
        ("[]", "body", "object"),
    ],
)
def test_a_bad_body_is_refused_with_field_and_reason(
    service: Service, body: Any, field: str, reason: str
) -> None:
    status, answer = call("PUT", "/contacts", body)
    assert status == 422
    assert answer["error"][0]["field"] == field
    assert reason in answer["error"][0]["reason"]
    assert service.is_empty()


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", f"/contacts/{ANA}", None),
        ("GET", f"/contacts/{ANA}/story", None),
        ("DELETE", f"/contacts/{ANA}", None),
        ("POST", f"/contacts/{ANA}/enrolments", {"journey": "renewal"}),
        ("GET", "/nothing", None),
    ],
)
def test_who_is_not_there_is_not_found(method: str, path: str, body: Any) -> None:
    assert call(method, path, body)[0] == 404


@pytest.mark.usefixtures("service")
def test_an_unknown_journey_is_refused_and_the_known_ones_named() -> None:
    put()
    status, answer = call("POST", f"/contacts/{ANA}/enrolments", {"journey": "nothing"})
    assert status == 422
    assert "renewal" in answer["error"][0]["reason"]


def test_an_enrolment_begins_at_once(service: Service) -> None:
    put(language="en", zone="UTC")
    _, answer = call("POST", f"/contacts/{ANA}/enrolments", {"journey": "onboarding_check_in"})
    assert answer["decided"][0]["rule"] == "enrolled"
    assert service.contact(ANA).asking == "onboarding_check_in"


def test_the_story_is_told_in_time_order_with_reasons(service: Service, now: datetime) -> None:
    put(name="Ana", language="en")
    form = {"From": PHONE, "Body": "Hello?", "MessageSid": "SM1"}
    receive(form, KEY, service.intake, now)
    _, story = call("GET", f"/contacts/{ANA}/story")
    assert story["contact"]["name"] == "Ana"
    told = {entry["kind"]: entry for entry in story["entries"]}
    assert told["text"]["words"] == "Hello?"
    assert told["text"]["why"] == [
        "kept: no question is open",
        "triage: neutral, severity none",
    ]
    moments = [entry["at"] for entry in story["entries"]]
    assert moments == sorted(moments)


def test_a_strangers_story_can_be_read(service: Service, now: datetime) -> None:
    receive({"From": PHONE, "Body": "Hi", "MessageSid": "SM1"}, KEY, service.intake, now)
    status, story = call("GET", f"/contacts/{ANA}/story")
    assert (status, len(story["entries"])) == (200, 1)


def test_the_same_key_does_a_write_once(service: Service) -> None:
    put()
    path, body = f"/contacts/{ANA}/enrolments", {"journey": "onboarding_check_in"}
    first = call("POST", path, body, key="k1")
    assert call("POST", path, body, key="k1") == first
    assert len([row for row in service.rows(ANA) if row["sk"].startswith("message#")]) == 1


def stored(service: Service) -> dict[str, Any]:
    """Give everything in the table, but for what is remembered of keys."""
    table = service.intake.table
    items = table.client.scan(TableName=table.name)["Items"]
    return {f"{item['pk']} {item['sk']}": item for item in items if item["pk"] != REQUESTS}


def forget_that_it_ended(service: Service) -> None:
    """Leave a keyed write as a function killed on its way leaves it, once its time is over."""
    table = service.intake.table
    for item in table.client.scan(TableName=table.name)["Items"]:
        if item["pk"] == REQUESTS:
            table.client.delete_item(TableName=table.name, Key={"pk": item["pk"], "sk": item["sk"]})


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (f"/contacts/{ANA}/enrolments", {"journey": "onboarding_check_in"}),
        (f"/contacts/{ANA}/consents", CONSENT),
        ("/announcements", {"journey": "vote"}),
    ],
)
def test_a_keyed_write_that_broke_off_counts_once_and_has_the_first_answer(
    service: Service, path: str, body: dict[str, Any]
) -> None:
    put()
    first = call("POST", path, body, key="k1")
    before = stored(service)
    forget_that_it_ended(service)
    assert call("POST", path, body, key="k1") == first
    assert stored(service) == before


@pytest.mark.usefixtures("service")
def test_a_key_used_for_another_request_is_refused() -> None:
    call("PUT", "/contacts", {"phone": PHONE}, key="k1")
    status, answer = call("PUT", "/contacts", {"phone": PHONE, "name": "Other"}, key="k1")
    assert status == 422
    assert answer["error"][0]["field"] == "Idempotency-Key"


def test_an_erased_contact_is_gone_but_stays_opted_out(service: Service, now: datetime) -> None:
    put(name="Ana")
    receive({"From": PHONE, "Body": "STOP", "MessageSid": "SM1"}, KEY, service.intake, now)
    assert call("DELETE", f"/contacts/{ANA}")[0] == 204
    assert call("GET", f"/contacts/{ANA}")[0] == 404
    everything = json.dumps(service.rows(ANA), default=str)
    assert "Ana" not in everything
    assert PHONE not in everything
    put(name="Ana")
    assert service.contact(ANA).opted_out_at == now


def test_an_erased_contact_who_comes_back_is_texted_again(service: Service, now: datetime) -> None:
    put(name="Ana", dates={"plan_ends_on": "2030-01-01"})
    call("DELETE", f"/contacts/{ANA}")
    assert list(DueRows(service.intake.table.client, "stayline").of(ANA)) == []
    put(name="Ana")
    assert service.contact(ANA).phone == PHONE
    receive({"From": PHONE, "Body": "yardım", "MessageSid": "SM1"}, KEY, service.intake, now)
    assert [job["message"]["to"] for job in service.jobs("urgent")] == [PHONE]


def test_a_stranger_is_erased_too(service: Service, now: datetime) -> None:
    receive({"From": PHONE, "Body": "Hi", "MessageSid": "SM1"}, KEY, service.intake, now)
    assert call("DELETE", f"/contacts/{ANA}")[0] == 204
    assert PHONE not in json.dumps(service.rows(ANA), default=str)


def test_erasing_in_the_middle_of_a_question_leaves_no_row_behind(service: Service) -> None:
    put(language="en", zone="UTC", dates={"plan_ends_on": "2030-01-01"})
    call("POST", f"/contacts/{ANA}/enrolments", {"journey": "renewal"})
    call("DELETE", f"/contacts/{ANA}")
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    assert [item["sk"]["S"] for item in items] == ["contact"]


def test_only_writes_are_remembered_under_a_key(service: Service) -> None:
    put()
    call("GET", f"/contacts/{ANA}/story", key="k1")
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    assert not [item for item in items if item["pk"]["S"] == "request"]


@pytest.mark.usefixtures("service")
def test_how_a_contact_is_kept_is_nobodys_business() -> None:
    put(dates={"plan_ends_on": "2030-01-01"})
    _, contact = call("GET", f"/contacts/{ANA}")
    assert not {"id", "armed", "past", "called_off"} & set(contact)
