"""Why, over the API: what the provider told us, what was held, and how a contact stands."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from functions.receive_message.app import receive
from functions.record_receipt.app import record
from local.provider.double import Provider
from stayline.adapters.desk import Desk
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.adapters.story import Story
from stayline.adapters.twilio_sms import TwilioSms
from stayline.content import playbook
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import ProfilePut
from stayline.domain.message import waiting_row
from stayline.domain.provider_log import Logged
from stayline.domain.sending import MISSED
from tests.builders import planned
from tests.functions.conftest import KEY, Service
from tests.functions.test_serve_api import ANA, PHONE, call, put

LAWLESS = replace(playbook(), packs={})  # only the business's own rules
NIGHT = datetime.fromisoformat("2026-03-02T23:00:00+00:00")
MESSAGE = f"{ANA}.0123456789abcdef"


@pytest.fixture
def intake(service: Service) -> Intake:
    return replace(service.intake, playbook=LAWLESS)


@pytest.fixture
def desk(intake: Intake, provider: TwilioSms) -> Desk:
    return Desk(intake, lambda _: provider, "https://fern.example/l")


def job(intake: Intake, now: datetime) -> Job:
    """Plan a text to Ana, as the queue would bring it."""
    about = {"lane": "bulk", "journey": "renewal", "step": "ask"}
    message = planned(now, id=MESSAGE, contact_id=ANA, **about)
    ana = Contact(id=ANA, phone=PHONE, known=True, zone="UTC")
    decision = Decision(contact=ana, messages=(message,), due=(waiting_row(message),))
    fact = ProfilePut(id="1", at=now)
    saved = intake.table.save(Contact(id=ANA, phone=""), fact, now, decision)
    return Job(saved.contact, saved.messages[0])


def why(intake: Intake, now: datetime) -> Any:
    told = Story(intake.table.client, intake.table.name).why(ANA, LAWLESS, now)
    assert told is not None
    return told


def test_who_told_the_provider_to_stop_is_opted_out_by_its_refusal(
    intake: Intake, desk: Desk, double: Provider, now: datetime
) -> None:
    double.add_phone(PHONE, "Ana", "en")
    double.text_in(PHONE, "STOP")
    assert desk.send(job(intake, now), "a1", now) == "refused"
    contact = intake.table.contact(ANA)
    assert contact is not None
    assert (contact.opted_out_at, contact.stopped_at) == (now, now)
    told = why(intake, now)
    assert told["standing"]["opted_out_at"] == now.isoformat()
    assert {one["rule"]["id"] for one in told["standing"]["purposes"]} == {"opted out"}
    refused, opted_out = told["decisions"]
    assert (refused["verdict"], refused["text"]) == ("refused", "Hello")
    assert refused["because"] == "the contact has sent STOP to this sender"
    assert (opted_out["verdict"], opted_out["because"]) == ("opted out", MISSED)


@pytest.mark.parametrize("code", ["21610", "30004"])
def test_who_turns_out_to_block_us_is_opted_out_by_the_receipt(
    intake: Intake, now: datetime, code: str
) -> None:
    job(intake, now)
    receipt = {"MessageSid": "SM2", "MessageStatus": "undelivered", "ErrorCode": code}
    record(MESSAGE, receipt, intake, now)
    contact = intake.table.contact(ANA)
    assert contact is not None
    assert (contact.opted_out_at, contact.stopped_at) == (now, now)
    lost, opted_out = why(intake, now)["decisions"]
    assert (lost["verdict"], lost["text"]) == ("not delivered", "Hello")
    assert code in lost["because"]
    assert (opted_out["verdict"], opted_out["because"]) == ("opted out", MISSED)


def test_a_start_lifts_what_the_provider_told_us(intake: Intake, now: datetime) -> None:
    job(intake, now)
    receipt = {"MessageSid": "SM2", "MessageStatus": "undelivered", "ErrorCode": "30004"}
    record(MESSAGE, receipt, intake, now)
    later = now.replace(hour=18)
    logged = replace(intake, log=lambda _, __: Logged(later))
    receive({"From": PHONE, "Body": "START", "MessageSid": "SM3"}, KEY, logged, later)
    told = why(intake, later)
    assert "opted_out_at" not in told["standing"]
    assert told["decisions"][0]["verdict"] == "opted in"


def test_a_text_held_for_the_night_is_told_with_where_and_when(intake: Intake, desk: Desk) -> None:
    assert desk.send(job(intake, NIGHT), "a1", NIGHT) == "held"
    (held,) = why(intake, NIGHT)["decisions"]
    assert (held["verdict"], held["journey"], held["step"]) == ("held", "renewal", "ask")
    assert held["because"] == "quiet hours: it goes at 2026-03-03 09:00 UTC"
    assert held["rule"]["id"] == "quiet hours"
    assert held["inputs"]["local"] == "Mon 23:00 UTC"


def test_a_journey_that_may_not_begin_is_told_with_what_speaks_against_it(
    service: Service,
) -> None:
    put()
    call("POST", f"/contacts/{ANA}/withdrawals", {"to": "all"})
    call("POST", f"/contacts/{ANA}/enrolments", {"journey": "renewal"})
    status, told = call("GET", f"/contacts/{ANA}/why")
    assert status == 200
    not_started, opted_out = told["decisions"]
    assert (not_started["verdict"], not_started["journey"]) == ("not started", "renewal")
    assert not_started["rule"]["id"] == "opted out"
    assert not_started["inputs"]["purpose"] == "service"
    assert not_started["text"] == "(not written)"
    assert opted_out["because"] == "withdrawn by system"
    assert service.jobs("bulk") == []


@pytest.mark.usefixtures("service")
def test_nobody_has_no_reasons() -> None:
    assert call("GET", f"/contacts/{ANA}/why")[0] == 404


def test_a_stranger_and_the_erased_have_their_objection_told(
    service: Service, now: datetime
) -> None:
    receive({"From": PHONE, "Body": "STOP", "MessageSid": "SM1"}, KEY, service.intake, now)
    _, told = call("GET", f"/contacts/{ANA}/why")
    assert [one["verdict"] for one in told["decisions"]][-1] == "opted out"
    call("DELETE", f"/contacts/{ANA}")
    status, told = call("GET", f"/contacts/{ANA}/why")
    assert (status, told["decisions"]) == (200, [])
    assert told["standing"] == {"opted_out_at": now.isoformat()}
