"""Consents over the API: given, withdrawn, imported opt-outs, and what outlives an erasure."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from functions.receive_message.app import receive
from stayline.domain.contact import contact_id
from stayline.domain.provider_log import Logged
from tests.functions.conftest import KEY, Service
from tests.functions.test_serve_api import ANA, PHONE, call, put

BEN = "+12025550102"
CONSENT = {
    "to": "marketing",
    "basis": "express",
    "source": "form",
    "at": "2026-01-05T10:00:00+03:00",
    "wording": "Yes, text me offers.",
    "language": "en",
    "zone": "Europe/Istanbul",
    "evidence": "https://fern.example/forms/4711",
    "registry": "IYS-4711",
}
LONG_AGO, SINCE = "2025-01-01T10:00:00Z", "2025-06-01T10:00:00Z"


def consent(**changes: Any) -> tuple[int, Any]:
    return call("POST", f"/contacts/{ANA}/consents", {**CONSENT, **changes})


def withdraw(**asked: Any) -> tuple[int, Any]:
    return call("POST", f"/contacts/{ANA}/withdrawals", asked)


def suppress(*numbers: dict[str, str]) -> Any:
    status, answer = call("POST", "/suppressions", {"numbers": list(numbers)})
    assert status == 200
    return answer


def text(service: Service, body: str, at: str, phone: str = PHONE) -> None:
    moment = datetime.fromisoformat(at)
    form = {"From": phone, "Body": body, "MessageSid": f"SM-{body}-{at}"}
    logged = replace(service.intake, log=lambda _, __: Logged(moment))  # a START is looked up
    receive(form, KEY, logged, moment)


def decided(answer: tuple[int, Any]) -> list[str]:
    status, body = answer
    assert status == 200
    return [line["rule"] for line in body["decided"]]


def test_a_consent_is_kept_with_its_proof(service: Service) -> None:
    put(language="en")
    assert decided(consent())[0] == "consent given"
    given = service.contact(ANA).consents["marketing"].given
    assert given is not None
    assert given.at == datetime(2026, 1, 5, 7, tzinfo=UTC)
    assert given.wording_hash == hashlib.sha256(b"Yes, text me offers.").hexdigest()
    assert (given.evidence, given.registry) == (CONSENT["evidence"], CONSENT["registry"])


def test_the_wording_stays_in_the_ledger_and_out_of_the_contact(service: Service) -> None:
    put()
    consent()
    (fact,) = [row for row in service.facts(ANA) if row["fact"] == "consent"]
    (state,) = [row for row in service.rows(ANA) if row["sk"] == "contact"]
    assert fact["wording"] == CONSENT["wording"]
    assert CONSENT["wording"] not in json.dumps(state, default=str)


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"to": "all"}, "to", "Input should be"),
        ({"basis": "hearsay"}, "basis", "Input should be"),
        ({"source": "text"}, "source", "Input should be"),
        ({"at": "2100-01-01T10:00:00Z"}, "at", "lies in the future"),
        ({"at": "2026-01-05T10:00:00"}, "at", "timezone"),
        ({"wording": "x" * 501}, "wording", "at most 500"),
        ({"evidence": "x" * 201}, "evidence", "at most 200"),
        ({"language": "English"}, "language", "pattern"),
        ({"zone": "Mars/Base"}, "zone", "not a time zone"),
        ({"colour": "red"}, "colour", "not permitted"),
    ],
)
def test_a_bad_consent_is_refused_with_field_and_reason(
    service: Service, change: Any, field: str, reason: str
) -> None:
    put()
    before = service.rows(ANA)
    status, answer = consent(**change)
    assert (status, answer["error"][0]["field"]) == (422, field)
    assert reason in answer["error"][0]["reason"]
    assert service.rows(ANA) == before


@pytest.mark.usefixtures("service")
@pytest.mark.parametrize(
    ("path", "body"), [("consents", CONSENT), ("withdrawals", {"to": "marketing"})]
)
def test_who_is_not_there_has_no_consents(path: str, body: Any) -> None:
    assert call("POST", f"/contacts/{ANA}/{path}", body)[0] == 404


def test_a_contact_can_be_put_with_their_consents(service: Service) -> None:
    both = [CONSENT, {**CONSENT, "to": "survey", "source": "import"}]
    assert put(name="Ana", consents=both)[0] == 200
    contact = service.contact(ANA)
    assert contact.name == "Ana"
    assert set(contact.consents) == {"marketing", "survey"}


def test_the_same_key_records_a_consent_once(service: Service) -> None:
    put()
    path = f"/contacts/{ANA}/consents"
    assert call("POST", path, CONSENT, key="k1") == call("POST", path, CONSENT, key="k1")
    assert len([row for row in service.facts(ANA) if row["fact"] == "consent"]) == 1


@pytest.mark.parametrize(
    ("asked", "rule", "withdrawn_at"),
    [
        ({"source": "call"}, "consent withdrawn", None),
        ({"at": "2026-02-01T00:00:00Z"}, "consent withdrawn", "2026-02-01T00:00:00+00:00"),
        ({"at": "2026-01-01T00:00:00Z"}, "kept", "2026-01-01T00:00:00+00:00"),
    ],
)
def test_a_consent_is_withdrawn_now_or_at_its_moment(
    service: Service, asked: Any, rule: str, withdrawn_at: str | None
) -> None:
    began = datetime.now(UTC)
    put()
    consent()
    assert rule in decided(withdraw(to="marketing", **asked))
    standing = service.contact(ANA).consents["marketing"]
    assert standing.withdrawn() == (rule != "kept")
    assert standing.withdrawn_at is not None
    if withdrawn_at:
        assert standing.withdrawn_at.isoformat() == withdrawn_at
    else:
        assert timedelta(0) <= standing.withdrawn_at - began < timedelta(minutes=1)


def test_withdrawing_all_opts_out(service: Service) -> None:
    put()
    assert decided(withdraw(to="all", source="call")) == ["opted out"]
    assert service.contact(ANA).opted_out_at is not None
    assert service.jobs("urgent") == []


def test_a_withdrawal_in_the_future_is_refused(service: Service) -> None:
    put()
    assert withdraw(to="all", at="2100-01-01T10:00:00Z")[0] == 422
    assert service.contact(ANA).opted_out_at is None


def test_the_story_tells_of_consents(service: Service) -> None:
    put()
    consent()
    withdraw(to="marketing", source="call")
    _, story = call("GET", f"/contacts/{ANA}/story")
    words = [entry["words"] for entry in story["entries"]]
    assert "consent to marketing: express, by form" in words
    assert "withdrawn: marketing, by call" in words
    assert service.contact(ANA).known


def test_listed_numbers_are_opted_out_and_strangers_kept_without_their_number(
    service: Service,
) -> None:
    put()
    answer = suppress({"phone": PHONE, "at": SINCE}, {"phone": BEN}, {"phone": "hello"})
    assert (answer["suppressed"], answer["known"], answer["skipped"]) == (2, 0, 0)
    assert [one["line"] for one in answer["refused"]] == [3]
    assert service.contact(ANA).opted_out_at == datetime.fromisoformat(SINCE)
    stranger = contact_id(BEN, KEY)
    assert service.contact(stranger).opted_out_at is not None
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    assert BEN not in json.dumps([one for one in items if stranger in one["pk"]["S"]])
    assert not [one for one in items if one["pk"]["S"].startswith("due#")]


def test_a_stranger_on_the_list_stays_opted_out_when_they_are_put(service: Service) -> None:
    suppress({"phone": PHONE})
    put(name="Ana", zone="UTC")
    assert service.contact(ANA).phone == PHONE
    status, answer = call("POST", f"/contacts/{ANA}/enrolments", {"journey": "onboarding_check_in"})
    assert status == 200
    assert answer["decided"][0]["because"] == "the contact has opted out"


@pytest.mark.parametrize("at", [{}, {"at": SINCE}])
def test_a_list_that_comes_again_changes_nothing(service: Service, at: dict[str, str]) -> None:
    put()
    suppress({"phone": PHONE, **at})
    before = service.rows(ANA)
    answer = suppress({"phone": PHONE, **at})
    assert (answer["suppressed"], answer["known"]) == (0, 1)
    later = [row for row in service.rows(ANA) if row not in before]
    assert later == []


def test_start_lifts_what_a_list_said_and_the_same_list_does_not_say_it_again(
    service: Service,
) -> None:
    put()
    for _ in range(2):
        suppress({"phone": PHONE})
        text(service, "START", f"{datetime.now(UTC).isoformat()}")
        assert service.contact(ANA).opted_out_at is None
        assert suppress({"phone": PHONE})["started_since"] == 1
        assert service.contact(ANA).opted_out_at is None


def test_an_opt_out_older_than_a_start_changes_nothing_and_a_later_one_does(
    service: Service,
) -> None:
    put()
    withdraw(to="all", at=LONG_AGO)
    text(service, "START", "2025-03-01T10:00:00Z")
    assert suppress({"phone": PHONE, "at": "2025-02-01T10:00:00Z"})["started_since"] == 1
    assert service.contact(ANA).opted_out_at is None
    assert suppress({"phone": PHONE, "at": SINCE})["suppressed"] == 1


def erase_and_put() -> None:
    assert call("DELETE", f"/contacts/{ANA}")[0] == 204
    put(name="Ana", zone="UTC")


@pytest.mark.parametrize("objected", ["by list", "by text", "by API"])
def test_an_opt_out_outlives_erasure_until_a_start(service: Service, objected: str) -> None:
    put()
    if objected == "by list":
        suppress({"phone": PHONE, "at": SINCE})
    elif objected == "by text":
        text(service, "STOP", SINCE)
    else:
        withdraw(to="all", at=SINCE)
    erase_and_put()
    _, answer = call("POST", f"/contacts/{ANA}/enrolments", {"journey": "onboarding_check_in"})
    assert answer["decided"][0]["because"] == "the contact has opted out"
    text(service, "START", LONG_AGO)
    assert service.contact(ANA).opted_out_at == datetime.fromisoformat(SINCE)
    text(service, "START", f"{datetime.now(UTC) + timedelta(minutes=1)}")
    assert service.contact(ANA).opted_out_at is None


def test_a_start_outlives_erasure_too(service: Service) -> None:
    put()
    withdraw(to="all", at=LONG_AGO)
    text(service, "START", SINCE)
    erase_and_put()
    suppress({"phone": PHONE, "at": "2025-02-01T10:00:00Z"})
    assert service.contact(ANA).opted_out_at is None


def test_a_withdrawn_consent_outlives_erasure_and_a_given_one_does_not(service: Service) -> None:
    put(consents=[CONSENT, {**CONSENT, "to": "survey"}])
    withdraw(to="marketing", at="2026-02-01T00:00:00Z")
    erase_and_put()
    contact = service.contact(ANA)
    assert set(contact.consents) == {"marketing"}
    assert contact.consents["marketing"].given is None
    put(consents=[{**CONSENT, "at": "2026-02-02T00:00:00Z", "source": "import"}])
    assert service.contact(ANA).consents["marketing"].withdrawn()


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("nonsense", "application/json", "it is no JSON"),
        ({"phones": []}, "application/json", "no list called"),
        ("phone\n", "text/plain", "send it as"),
    ],
)
def test_a_list_that_cannot_be_read_is_refused(
    service: Service, body: Any, kind: str, reason: str
) -> None:
    status, answer = call("POST", "/suppressions", body, kind=kind)
    assert (status, answer["error"][0]["field"]) == (422, "body")
    assert reason in answer["error"][0]["reason"]
    assert service.is_empty()


def test_a_list_may_be_csv_and_long(service: Service) -> None:
    numbers = [f"+1202555{number:04d}" for number in range(100, 140)]
    status, answer = call("POST", "/suppressions", "phone\n" + "\n".join(numbers), kind="text/csv")
    assert (status, answer["suppressed"]) == (200, 40)
    assert service.contact(contact_id(numbers[-1], KEY)).opted_out_at is not None
