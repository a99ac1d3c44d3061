"""AWS's events: forward only, in any order; of failures only the last word counts."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any

import pytest

from functions.record_aws_receipt.app import lambda_handler, record
from stayline.adapters.circuits import Circuits
from stayline.domain import sending
from stayline.domain.circuit import EVERYWHERE
from stayline.domain.decision import Decision
from stayline.domain.facts import ProfilePut
from stayline.domain.message import Message, waiting_row
from stayline.domain.sending import Answer
from tests.conftest import load_event
from tests.functions.aws_notices import event, notice, queued, receipt, stays_in_the_queue
from tests.functions.conftest import Context, Service
from tests.functions.test_record_receipt import ANA, MESSAGE, plan, stored

PENDING, TAKEN, DELIVERED = "TEXT_PENDING", "TEXT_SUCCESSFUL", "TEXT_DELIVERED"


@pytest.fixture
def planned(service: Service, now: datetime) -> Service:
    plan(service.intake.table, now)
    return service


def come(service: Service, kind: str, now: datetime, *, final: bool = True) -> bool:
    return record(notice(receipt(kind, MESSAGE, final=final), now), service.intake, now)


def claimed_by_aws(service: Service, now: datetime, **changes: Any) -> Message:
    """Have the text as its sender has it who went and never said what became of it."""
    later = now + timedelta(minutes=5)
    message = replace(stored(service), sender="aws", claimed_at=now, due_at=later, **changes)
    contact = service.contact(ANA)
    decision = Decision(
        contact=contact,
        messages=(message,),
        due=(waiting_row(message),),
        done=(waiting_row(stored(service)),),
    )
    service.intake.table.save(contact, ProfilePut(id="2", at=now), now, decision)
    return stored(service)


def test_the_sample_event_moves_the_message_on(planned: Service) -> None:
    answer = lambda_handler(load_event("record_aws_receipt"), Context())
    assert answer == {"batchItemFailures": []}
    message = stored(planned)
    assert message.status == "delivered"
    assert message.provider_message_id == "862a8790-60c0-4430-9b2b-658bd0000001"


@pytest.mark.parametrize("order", list(permutations([PENDING, TAKEN, DELIVERED])), ids="-".join)
def test_events_in_any_order_and_twice_end_in_the_same_state(
    planned: Service, now: datetime, order: tuple[str, ...]
) -> None:
    for kind in (*order, *order):
        come(planned, kind, now, final=kind == DELIVERED)
    assert stored(planned).status == "delivered"
    assert len([fact for fact in planned.facts(ANA) if "receipt" in fact["sk"]]) == 3


@pytest.mark.parametrize(
    ("kind", "final", "status"),
    [
        ("TEXT_QUEUED", False, "queued"),
        (PENDING, False, "sending"),
        (TAKEN, False, "sent"),
        (TAKEN, True, "delivered"),  # some networks never say more
        (DELIVERED, True, "delivered"),
        ("TEXT_CARRIER_UNREACHABLE", False, "sending"),  # AWS tries on
        ("TEXT_CARRIER_UNREACHABLE", True, "undelivered"),
        ("TEXT_TTL_EXPIRED", True, "undelivered"),
        ("TEXT_NEW_TO_US", True, "undelivered"),
    ],
)
def test_what_an_event_makes_of_a_text(
    planned: Service, now: datetime, kind: str, *, final: bool, status: str
) -> None:
    assert come(planned, kind, now, final=final)
    message = stored(planned)
    assert message.status == status
    assert message.error_code == (kind if status == "undelivered" else "")


def test_what_failed_for_a_while_may_still_be_delivered(planned: Service, now: datetime) -> None:
    come(planned, "TEXT_UNREACHABLE", now, final=False)
    come(planned, DELIVERED, now)
    assert (stored(planned).status, stored(planned).error_code) == ("delivered", "")


def test_a_blocked_number_is_an_opt_out_we_missed(planned: Service, now: datetime) -> None:
    come(planned, "TEXT_BLOCKED", now)
    assert planned.contact(ANA).opted_out_at == now


def test_an_event_settles_what_was_unknown(planned: Service, now: datetime) -> None:
    claimed_by_aws(planned, now, status="unknown", looks=1)
    come(planned, PENDING, now, final=False)
    message = stored(planned)
    assert (message.status, message.provider_message_id) == ("sending", "out-1")
    kinds = [
        item["kind"]["S"]
        for item in planned.intake.table.client.scan(TableName="stayline")["Items"]
        if item["pk"]["S"].startswith("due#")
    ]
    assert "lookup" not in kinds


def test_an_event_before_our_own_record_is_not_undone_by_it(
    planned: Service, now: datetime
) -> None:
    message = claimed_by_aws(planned, now, status="claimed")
    come(planned, DELIVERED, now)
    late = sending.end(message, "a1", Answer("unknown"), now)
    planned.intake.take(late, planned.contact(ANA), now, is_read=True)
    assert stored(planned).status == "delivered"


def test_a_trial_that_is_delivered_lets_its_own_sender_go_on(
    planned: Service, now: datetime
) -> None:
    claimed_by_aws(planned, now, status="accepted", sent_at=now, trial=EVERYWHERE)
    senders = [Circuits(planned.intake.table, name) for name in ("aws", "twilio")]
    for sender in senders:
        sender.open(EVERYWHERE, "ACCOUNT_DISABLED", "the account may send no texts", now)
    come(planned, DELIVERED, now)
    assert [[*sender.read()] for sender in senders] == [[], [EVERYWHERE]]


@pytest.mark.parametrize("context", [{}, {"message_id": ""}, {"message_id": "somebody.else"}])
def test_an_event_of_no_text_of_ours_is_passed_over(
    service: Service, now: datetime, context: dict[str, str]
) -> None:
    told = {**receipt(DELIVERED, MESSAGE), "context": context}
    assert lambda_handler(event(queued(told, now)), Context()) == {"batchItemFailures": []}
    assert service.is_empty()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"eventType": "VOICE_COMPLETED"}, "eventType"),
        ({"eventType": None}, "eventType"),
        ({"messageId": ""}, "messageId"),
        ({"isFinal": "perhaps"}, "isFinal"),
        ({"context": "Do not repeat"}, "context"),
    ],
)
def test_what_is_no_receipt_is_named_by_its_field_and_stays_in_the_queue(
    planned: Service,
    now: datetime,
    log: pytest.LogCaptureFixture,
    changes: dict[str, Any],
    field: str,
) -> None:
    told = queued({**receipt(DELIVERED, MESSAGE), **changes}, now)
    stays_in_the_queue(lambda_handler(event(told), Context()), log, field)
    assert stored(planned).status == "planned"


def test_no_number_is_logged(
    planned: Service, now: datetime, log: pytest.LogCaptureFixture
) -> None:
    lambda_handler(event(queued(receipt(DELIVERED, MESSAGE), now)), Context())
    assert stored(planned).status == "delivered"
    written = " ".join(str(vars(line)) for line in log.records)
    assert "known" in written
    assert "2025550101" not in written
