"""Announcements and votes over the API: drafted, looked at, let go, and refused in clear words."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from functions.advance_due.app import FAN_OUT, ROWS, SWEEP
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision, Vote
from stayline.domain.facts import ProfilePut
from tests.builders import without_law
from tests.functions.conftest import Service
from tests.functions.test_serve_api import call, put

ALWAYS = {"journey": "vote_result"}  # whatever day the tests run on: it has no end
FAR_OFF = datetime(2100, 1, 1, 15, tzinfo=UTC)


def sweep() -> None:
    """Sweep once, long after the tests were run."""
    done = SWEEP.run(list(ROWS.come(FAR_OFF)), FAR_OFF)
    lawless = replace(FAN_OUT.intake, playbook=without_law())
    replace(FAN_OUT, intake=lawless).run(done, FAR_OFF, lambda: True)
    assert done.failures == []


def post() -> str:
    status, drafted = call("POST", "/announcements", ALWAYS)
    assert (status, drafted["state"]) == (200, "counting")
    return str(drafted["announcement_id"])


def get(announcement_id: str) -> Any:
    status, seen = call("GET", f"/announcements/{announcement_id}")
    assert status == 200
    return seen


def go(announcement_id: str) -> tuple[int, Any]:
    return call("POST", f"/announcements/{announcement_id}/go", {})


@pytest.mark.usefixtures("service")
def test_an_announcement_is_drafted_counted_and_let_go() -> None:
    put(language="en", zone="UTC", tags=["voted_next_feature"])
    put(phone="+821000000101", language="ko", zone="UTC", tags=["voted_next_feature"])
    put(phone="+12025550102", language="en", zone="UTC")
    one = post()
    sweep()
    seen = get(one)
    assert seen["state"] == "counted"
    assert seen["forecast"] == {
        "contacts": 3,
        "audience": 2,
        "excluded": {"it is not for them": 1},
        "put_off": 0,
        "held": 0,
        "not_sent": {},
        "texts": {"en": 1, "ko": 1},
        "segments": {"US": 1, "KR": 2},
        "cents": {"US": 1.18, "KR": 10.48},
        "finished_at": seen["forecast"]["finished_at"],
    }
    status, going = go(one)
    assert (status, going["state"]) == (200, "going")
    sweep()
    assert get(one)["state"] == "gone"
    assert get(one)["so_far"]["audience"] == 2


@pytest.mark.usefixtures("service")
def test_it_goes_once_and_not_before_it_is_counted() -> None:
    one = post()
    early = go(one)
    assert early == (409, {"statusCode": 409, "message": "it is still being counted"})
    sweep()
    assert go(one)[0] == 200
    assert go(one)[1]["message"] == "it is going already"
    sweep()
    assert go(one)[1]["message"] == "it has gone already"


@pytest.mark.usefixtures("service")
def test_the_same_key_lets_it_go_once_and_is_answered_alike() -> None:
    one = post()
    sweep()
    first = call("POST", f"/announcements/{one}/go", {}, key="k1")
    assert call("POST", f"/announcements/{one}/go", {}, key="k1") == first
    assert first[0] == 200


@pytest.mark.parametrize(
    ("body", "field", "reason"),
    [
        (
            {"journey": "renewal"},
            "journey",
            "no journey that is announced; there is feature_declined",
        ),
        ({"journey": "nothing"}, "journey", "no journey that is announced"),
        ({}, "journey", "Field required"),
        ({**ALWAYS, "at": "2027-01-01T10:00:00"}, "at", "should have timezone info"),
        ({**ALWAYS, "to": "everybody"}, "to", "not permitted"),
    ],
)
def test_what_cannot_be_announced_is_refused(
    service: Service, body: Any, field: str, reason: str
) -> None:
    status, answer = call("POST", "/announcements", body)
    assert (status, answer["error"][0]["field"]) == (422, field)
    assert reason in answer["error"][0]["reason"]
    assert service.is_empty()


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize(
    ("method", "path", "message"),
    [
        ("GET", "/announcements/nothing", "no such announcement"),
        ("POST", "/announcements/nothing/go", "no such announcement"),
        ("GET", "/votes/vote/thanks", "no question whose answers are counted"),
        ("GET", "/votes/nothing/next_feature", "no question whose answers are counted"),
    ],
)
def test_what_is_not_there_is_not_found(method: str, path: str, message: str) -> None:
    assert call(method, path) == (404, {"statusCode": 404, "message": message})


def test_a_vote_is_counted_while_it_runs(service: Service, now: datetime) -> None:
    for number, value in enumerate([2, 2, 1]):
        voter = Contact(id=f"voter{number}", phone="")
        vote = Decision(contact=voter, votes=(Vote("vote.next_feature", value),))
        service.intake.table.save(voter, ProfilePut(id="1", at=now), now, vote)
    status, seen = call("GET", "/votes/vote/next_feature")
    assert (status, seen["question"], seen["votes"]) == (200, "vote.next_feature", 3)
    assert seen["options"][1] == {
        "value": 2,
        "label": {"en": "offline use", "ko": "오프라인 사용", "tr": "çevrimdışı kullanım"},
        "votes": 2,
        "share": 0.6667,
    }
    assert seen["options"][2]["votes"] == 0


@pytest.mark.usefixtures("service")
def test_an_announcement_begins_when_it_is_asked_to() -> None:
    at = "2101-05-01T09:00:00+00:00"
    status, drafted = call("POST", "/announcements", {**ALWAYS, "at": at})
    assert (status, drafted["begins_at"]) == (200, at)
    sweep()
    one = drafted["announcement_id"]
    assert go(one)[1]["begins_at"] == at
    sweep()  # a year too early
    assert get(one)["state"] == "going"
