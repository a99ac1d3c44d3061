"""Two senders: what stops the one is nothing to the other."""

from dataclasses import replace
from datetime import datetime

import pytest

from functions.record_receipt.app import record
from stayline.adapters.circuits import Circuits
from stayline.domain.circuit import EVERYWHERE
from tests.builders import two_senders
from tests.functions.conftest import Service
from tests.functions.town import MINUTE, Town


@pytest.fixture
def two(service: Service) -> Town:
    """A town whose British are texted by AWS, all others by Twilio."""
    return Town(service, book=two_senders(service.intake.playbook))


def british(two: Town) -> Circuits:
    return Circuits(two.service.intake.table, "aws")


def test_a_sender_that_is_stopped_does_not_stop_the_other(two: Town, now: datetime) -> None:
    two.taker.codes["+1"] = "30034"
    assert two.send(two.plan("ana", now), now) == "released"
    assert two.send(two.plan("bea", now, "+447700900123"), now) == "accepted"
    assert ([*two.circuits.read()], [*british(two).read()]) == ([EVERYWHERE], [])
    for number in range(12):  # more than are looked at for a trial
        two.plan(f"ann{number:02}", now)
    two.plan("bob", now, "+447700900124")
    assert [job.contact.id for job in two.minute(now)] == ["bob"]
    later = now + 6 * MINUTE
    two.plan("bill", later, "+447700900125")
    assert sorted(job.trial for job in two.minute(later)) == ["", "", EVERYWHERE]


def test_an_accepted_trial_lets_its_own_sender_go_again(two: Town, now: datetime) -> None:
    for one in (two.circuits, british(two)):
        one.open(EVERYWHERE, "20003", "the credentials are wrong", now)
    two.plan("ana", now)
    two.plan("bea", now, "+447700900123")
    later = now + 6 * MINUTE
    trials = {job.contact.id: job for job in two.minute(later)}
    assert {name: job.trial for name, job in trials.items()} == dict.fromkeys(
        ("ana", "bea"), EVERYWHERE
    )
    assert two.send(trials["bea"], later) == "accepted"
    assert ([*two.circuits.read()], [*british(two).read()]) == ([EVERYWHERE], [])


def test_a_claim_says_for_which_sender_and_a_release_forgets_it(two: Town, now: datetime) -> None:
    two.taker.codes["+1"] = "30034"
    bea = two.plan("bea", now, "+447700900123")
    assert bea.message.sender == ""
    two.send(bea, now)
    two.send(two.plan("ana", now), now)
    assert (two.message("bea").sender, two.message("ana").sender) == ("aws", "")


def test_a_receipt_stops_the_sender_that_the_text_was_claimed_for(two: Town, now: datetime) -> None:
    two.send(two.plan("bea", now, "+447700900123"), now)
    alone = replace(two.sweep.intake, playbook=two.service.intake.playbook)  # AWS was taken out
    form = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30034"}
    record("bea.1", form, alone, now)
    assert ([*two.circuits.read()], [*british(two).read()]) == ([], [EVERYWHERE])
