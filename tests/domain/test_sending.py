"""What became of a send: which ends count, and what each leaves to be done."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from stayline.content import playbook
from stayline.domain import sending
from stayline.domain.contact import Contact, Texted
from stayline.domain.decision import Decision
from stayline.domain.engine import decide
from stayline.domain.facts import Outcome, ReceiptCame, SendEnded
from stayline.domain.message import LEASE, Message, claimed, waiting_row
from stayline.domain.sending import Answer
from tests.builders import planned

ANA = Contact(id="ana", phone="+12025550101", known=True, version=1)


def ended(message: Message, outcome: Outcome, now: datetime) -> Message:
    """Give the message after an attempt at it ended so."""
    again_at = now + timedelta(hours=12)
    fact = SendEnded(message=message, attempt="late", outcome=outcome, at=now, again_at=again_at)
    messages = decide(ANA, fact, now, playbook()).messages
    return messages[0] if messages else message


@pytest.mark.parametrize("status", ["claimed", "unknown"])
@pytest.mark.parametrize("outcome", ["held", "withheld"])
def test_who_never_claimed_it_says_nothing_of_a_text_that_may_have_gone(
    status: str, outcome: Outcome, now: datetime
) -> None:
    """Held by a job that came late, it would be planned anew, and be posted again."""
    message = replace(claimed(planned(now), "another", now), status=status)
    assert ended(message, outcome, now) == message


@pytest.mark.parametrize("outcome", ["released", "refused", "unknown"])
def test_what_nobody_has_claimed_has_not_been_tried(outcome: Outcome, now: datetime) -> None:
    assert ended(planned(now), outcome, now) == planned(now)


def test_a_row_that_is_put_in_its_own_place_is_not_removed(now: datetime) -> None:
    """The third try is two minutes later, and to the instant the row is there already."""
    message = replace(claimed(planned(now, attempts=2), "a3", now), due_at=now + LEASE)
    released = sending.end(message, "a3", Answer("try_again"), now)
    assert released.again_at == now + LEASE
    decision = decide(ANA, released, now, playbook())
    (again,) = decision.messages
    assert (decision.due, decision.done) == ((waiting_row(again),), ())


def test_a_question_that_may_not_have_gone_is_not_waited_for_for_ever(now: datetime) -> None:
    lasts = timedelta(days=2)
    asks = planned(now, journey="nps", run="ana.r", turn=1, asked=1, clock=lasts, looks=2)
    lost = sending.end(claimed(asks, "a1", now), "look", Answer("unknown"), now)
    assert lost.again_at is None
    rows = {row.kind: row for row in decide(ANA, lost, now, playbook()).due}
    assert rows["step"].due_at == now + lasts


def lost(message: Message, now: datetime) -> Decision:
    """Give what follows when a claimed message is in nobody's list, both times it was looked up."""
    fact = sending.end(replace(message, looks=2), "look", Answer("unknown"), now)
    contact = replace(ANA, texted=(Texted(at=now, purpose="service", message=message.id),))
    return decide(contact, fact, now, playbook())


def test_what_is_worse_missed_than_had_twice_goes_a_second_time_and_no_third(
    now: datetime,
) -> None:
    first = claimed(planned(now, journey="evaluation_call", looks=2), "a1", now, cost=8_000)
    once = lost(first, now)
    (second,) = once.messages
    assert (second.status, second.due_at, second.is_second) == ("planned", now, True)
    assert once.contact.texted == ()  # its claim counts it anew
    assert (second.cost, once.charges) == (0, ())  # what the first may have cost stays charged
    twice = lost(claimed(second, "a2", now), now)
    assert [one.status for one in twice.messages] == ["unknown"]
    assert [case.kind for case in twice.cases] == ["send_unknown"]


@pytest.mark.parametrize("outcome", ["withheld", "refused"])
def test_a_second_that_may_not_go_does_not_say_that_the_first_has_not(
    outcome: Outcome, now: datetime
) -> None:
    second = planned(now, journey="evaluation_call", is_second=True)
    message = second if outcome == "withheld" else claimed(second, "a2", now)
    words = "the contact has opted out"
    fact = SendEnded(message=message, attempt="a2", outcome=outcome, at=now, because=words)
    decision = decide(ANA, fact, now, playbook())
    (ends,) = decision.messages
    assert (ends.status, [case.kind for case in decision.cases]) == ("unknown", ["send_unknown"])
    came = ReceiptCame(message=ends, status="delivered", provider_message_id="out-1", at=now)
    assert decide(ANA, came, now, playbook()).messages[0].status == "delivered"


def test_a_journey_that_says_nothing_drops_what_may_have_gone(now: datetime) -> None:
    decision = lost(claimed(planned(now, journey="nps"), "a1", now), now)
    assert [one.status for one in decision.messages] == ["unknown"]
