"""A sender whose texts are refused for our set-up stops, tries one text at a time, and goes on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from functions.record_receipt.app import record
from stayline.domain.circuit import EVERYWHERE
from stayline.domain.decision import Decision
from stayline.domain.facts import ConsentWithdrawn, ProfilePut
from stayline.domain.message import waiting_row
from tests.functions.conftest import Service
from tests.functions.town import MINUTE, Town


@pytest.fixture
def town(service: Service) -> Town:
    return Town(service)


@pytest.fixture
def calls(service: Service) -> Iterator[list[str]]:
    """The operations asked of the table."""
    asked: list[str] = []
    events = service.intake.table.client.meta.events
    name = "provide-client-params.dynamodb"

    def note(model: Any, **_: object) -> None:
        asked.append(model.name)

    events.register(name, note)
    yield asked
    events.unregister(name, note)


def test_a_usual_send_asks_two_things_of_aws(town: Town, now: datetime, calls: list[str]) -> None:
    job = town.plan("ana", now)
    calls.clear()
    assert town.send(job, now) == "accepted"
    assert calls == ["TransactWriteItems"] * 2


def test_what_is_refused_for_our_set_up_is_not_lost_and_stops_the_sender(
    town: Town, now: datetime
) -> None:
    town.taker.codes["+1"] = "30034"
    first, second = town.plan("ana", now), town.plan("ben", now)
    assert [town.send(first, now), town.send(second, now)] == ["released", "held"]
    assert len(town.taker.asked) == 1
    ana, ben = town.message("ana"), town.message("ben")
    assert (ana.status, ana.attempts, ben.status, ben.attempts) == ("planned", 0, "planned", 0)
    assert "the sender is not registered for 10DLC" in str(town.service.facts("ben")[-1]["lines"])


def test_people_are_told_once_although_two_processes_meet_it(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    for desk, name in enumerate(("ana", "ben")):
        assert town.send(town.plan(name, now), now, desk) == "released"
    for later in range(3):
        town.minute(now + later * MINUTE)
    words = "30034 the sender is not registered for 10DLC"
    about = {"because": words, "where": "everywhere", "sender": "twilio"}
    assert town.told == [("texts stopped", about)]


def test_while_it_is_open_nothing_is_queued_but_a_trial(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("ana", now), now)
    for name in ("ben", "chi"):
        town.plan(name, now)
    asked = []
    for after in range(86):
        jobs = town.minute(now + after * MINUTE)
        asked += [after] * len(jobs)
        for job in jobs:
            assert town.send(job, now + after * MINUTE) == "released"
    assert asked == [5, 20, 80]  # after 5, then 15, then 60 minutes
    assert len(town.taker.asked) == 4


def test_two_sweeps_at_once_let_one_text_through(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("ana", now), now)
    town.plan("ben", now)
    (one,) = town.circuits.read().values()
    assert town.circuits.let_one_through(one, "ben.1", now)
    assert not town.circuits.let_one_through(one, "ben.1", now)


def test_what_may_not_go_keeps_no_trial_waiting(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("zoe", now), now)
    for number in range(10):  # as many as are looked at for a trial
        job = town.plan(f"ann{number}", now - MINUTE)
        no_more = ConsentWithdrawn(id="2", to="all", at=now, source="api")
        town.sweep.intake.take(no_more, job.contact, now)
    later = now + 6 * MINUTE
    assert {town.send(job, later) for job in town.minute(later)} == {"withheld"}
    assert town.message("ann9").because == "the contact has opted out"
    assert [job.trial for job in town.minute(later)] == [EVERYWHERE]


def test_an_accepted_trial_lets_everybody_go_again(town: Town, now: datetime) -> None:
    town.taker.codes["+1"] = "30034"
    town.send(town.plan("ana", now), now)
    town.plan("ben", now)
    town.taker.codes.clear()
    later = now + 6 * MINUTE
    (trial,) = town.minute(later)
    assert trial.trial == EVERYWHERE
    assert town.send(trial, later, desk=1) == "accepted"
    assert town.circuits.read() == {}
    (other,) = town.minute(later + MINUTE)
    assert town.send(other, later + MINUTE) == "accepted"  # the first process has looked again


def test_lookups_go_on_while_the_sender_is_stopped(town: Town, now: datetime) -> None:
    town.circuits.open(EVERYWHERE, "20003", "the credentials are wrong", now)
    job = town.plan("ana", now)
    table = town.service.intake.table
    waits = replace(job.message, status="unknown", due_at=now - MINUTE)
    table.save(
        job.contact,
        ProfilePut(id="2", at=now),
        now,
        Decision(
            contact=job.contact,
            messages=(waits,),
            due=(waiting_row(waits),),
            done=(waiting_row(job.message),),
        ),
    )
    assert [one.message.status for one in town.minute(now)] == ["unknown"]


def test_a_country_that_is_not_enabled_stops_that_country_alone(town: Town, now: datetime) -> None:
    town.taker.codes["+44"] = "21408"
    assert town.send(town.plan("bea", now, "+447700900123"), now) == "released"
    assert town.send(town.plan("bob", now, "+447700900124"), now) == "held"
    assert town.send(town.plan("ana", now), now) == "accepted"
    town.plan("amy", now, "+447700900125")
    town.plan("ann", now)
    assert [job.contact.id for job in town.minute(now)] == ["ann"]


def receipt(town: Town, name: str, status: str, now: datetime, code: str = "") -> None:
    form = {"MessageSid": "SM1", "MessageStatus": status, "ErrorCode": code}
    record(f"{name}.1", form, town.sweep.intake, now)


def test_a_receipt_may_stop_the_sender_and_only_a_receipt_lets_it_go_on(
    town: Town, now: datetime
) -> None:
    town.send(town.plan("ana", now), now)
    receipt(town, "ana", "undelivered", now, "30034")
    assert (town.message("ana").status, [*town.circuits.read()]) == ("undelivered", [EVERYWHERE])
    town.plan("ben", now)
    later = now + 6 * MINUTE
    (trial,) = town.minute(later)
    assert town.send(trial, later) == "accepted"
    assert [*town.circuits.read()] == [EVERYWHERE]
    receipt(town, "ben", "delivered", later)
    assert town.circuits.read() == {}


def tried(town: Town, now: datetime, status: str, code: str = "") -> datetime:
    """Have a receipt stop the sender, and one tell of the first trial; give when that went."""
    town.send(town.plan("ana", now), now)
    receipt(town, "ana", "undelivered", now, "30034")
    town.plan("ben", now)
    at = now + 6 * MINUTE
    town.send(town.minute(at)[0], at)
    receipt(town, "ben", status, at, code)
    for name in ("chi", "dee"):
        town.plan(name, at)
    return at


def test_on_a_route_that_ends_at_sent_a_trial_that_nobody_complained_of_is_enough(
    town: Town, now: datetime
) -> None:
    at = tried(town, now, "sent")
    assert town.minute(at + 14 * MINUTE) == []
    assert len(town.minute(at + 15 * MINUTE)) == 2
    assert town.circuits.read() == {}


@pytest.mark.parametrize(("status", "code"), [("undelivered", "30034"), ("sending", "")])
def test_a_trial_that_failed_or_never_went_is_followed_by_the_next(
    town: Town, now: datetime, status: str, code: str
) -> None:
    at = tried(town, now, status, code)
    assert [job.trial for job in town.minute(at + 15 * MINUTE)] == [EVERYWHERE]
    assert [*town.circuits.read()] == [EVERYWHERE]


def test_a_late_receipt_of_a_trial_closes_no_newer_circuit(town: Town, now: datetime) -> None:
    town.circuits.open(EVERYWHERE, "30034", "not registered", now, by_receipt=True)
    town.plan("ben", now)
    at = now + 6 * MINUTE
    town.send(town.minute(at)[0], at)
    town.circuits.close(EVERYWHERE, at, by_receipt=True)
    town.minute(at)  # people are told, so that they can be told again
    newer = at + MINUTE
    town.circuits.open(EVERYWHERE, "30034", "not registered", newer, by_receipt=True)
    receipt(town, "ben", "delivered", newer + MINUTE)
    assert [one.opened_at for one in town.circuits.read().values()] == [newer]


def test_a_receipt_that_comes_again_stops_nobody(town: Town, now: datetime) -> None:
    town.send(town.plan("ana", now), now)
    receipt(town, "ana", "undelivered", now, "30034")
    town.circuits.close(EVERYWHERE, now, by_receipt=True)
    receipt(town, "ana", "undelivered", now, "30034")
    assert town.circuits.read() == {}
