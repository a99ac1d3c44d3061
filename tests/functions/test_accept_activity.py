"""Activities of the business's systems: stored once, refused with a reason."""

from datetime import datetime
from typing import Any

import pytest

from functions.accept_activity.app import ActivityError, accept, lambda_handler
from stayline.adapters.story import Story
from stayline.domain.contact import contact_id
from tests.conftest import load_event
from tests.functions.conftest import KEY, Context, Service

ANA = contact_id("+12025550101", KEY)


def event(kind: str = "was_active", **detail: Any) -> dict[str, Any]:
    given = {"phone": "+12025550101", "occurred_at": "2026-03-01T12:00:00Z", **detail}
    return {"id": "e1", "detail-type": kind, "time": "2026-03-02T15:00:00Z", "detail": given}


def test_the_sample_event_makes_a_contact_and_arms_the_check_in(service: Service) -> None:
    lambda_handler(load_event("accept_activity"), Context())
    ana = service.contact(ANA)
    assert (ana.name, ana.known, str(ana.dates["joined_on"])) == ("Ana", True, "2026-02-22")


def test_an_activity_counts_once(service: Service, now: datetime) -> None:
    first = event("renewed", activity_id="a1", dates={"plan_ends_on": "2027-03-01"})
    assert accept(first, KEY, service.intake, now)
    again = event("renewed", activity_id="a1", dates={"plan_ends_on": "2099-01-01"})
    assert accept({**again, "id": "e2"}, KEY, service.intake, now) == []
    assert str(service.contact(ANA).dates["plan_ends_on"]) == "2027-03-01"


def test_an_activity_that_comes_late_does_not_undo_what_was_told_since(
    service: Service, now: datetime
) -> None:
    newer = event("renewed", activity_id="a2", dates={"plan_ends_on": "2027-03-01"})
    older = event(
        "renewed",
        activity_id="a1",
        occurred_at="2026-02-01T12:00:00Z",
        dates={"plan_ends_on": "2026-03-01", "billed_on": "2026-02-01"},
    )
    accept(newer, KEY, service.intake, now)
    assert "left out" in accept(older, KEY, service.intake, now)
    dates = {name: str(day) for name, day in service.contact(ANA).dates.items()}
    assert dates == {"plan_ends_on": "2027-03-01", "billed_on": "2026-02-01"}


def test_an_activity_nobody_named_in_the_playbook_is_kept(service: Service, now: datetime) -> None:
    assert accept(event("opened_door"), KEY, service.intake, now) == ["activity"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"phone": "5550101"}, "phone: Value error, not a phone number with its country code"),
        ({"phone": None}, "give phone or contact_id"),
        ({"contact_id": "x"}, "contact_id: String should match"),
        ({"language": "xx"}, "language: Value error, no wording for it"),
        ({"dates": {"plan_ends_on": "soon"}}, "dates.plan_ends_on: "),
        ({"dates": {"Plan Ends": "2026-01-01"}}, "dates.Plan Ends"),
        ({"occurred_at": "2026-03-01T12:00:00"}, "occurred_at: Input should have timezone info"),
        ({"occurred_at": "2026-03-03T12:00:00Z"}, "occurred_at: lies in the future"),
        ({"colour": "red"}, "colour: Extra inputs are not permitted"),
    ],
)
def test_a_bad_activity_is_refused_with_field_and_reason(
    service: Service, now: datetime, change: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ActivityError) as refused:
        accept(event(**change), KEY, service.intake, now)
    assert reason in str(refused.value)
    assert service.is_empty()


def test_the_reason_never_repeats_what_was_given(service: Service, now: datetime) -> None:
    with pytest.raises(ActivityError) as refused:
        accept(event(phone="+1202"), KEY, service.intake, now)
    assert "1202" not in str(refused.value).replace("+12025550101", "")


@pytest.mark.parametrize("kind", ["", "Joined Us", "x" * 50])
def test_a_kind_is_one_plain_word(service: Service, now: datetime, kind: str) -> None:
    with pytest.raises(ActivityError):
        accept(event(kind), KEY, service.intake, now)
    assert service.is_empty()


def test_an_unknown_contact_id_is_refused(service: Service, now: datetime) -> None:
    with pytest.raises(ActivityError, match="no such contact"):
        accept(event(phone=None, contact_id="a" * 26), KEY, service.intake, now)


def test_an_activity_does_not_bring_the_erased_back(service: Service, now: datetime) -> None:
    accept(event(), KEY, service.intake, now)
    Story(service.intake.table.client, "stayline").erase(ANA, now)
    with pytest.raises(ActivityError, match="no such contact"):
        accept(event(phone=None, contact_id=ANA), KEY, service.intake, now)
