"""Receipts: forward only, in any order, at any time."""

from datetime import datetime
from itertools import permutations

import pytest

from functions.record_receipt.app import lambda_handler, record
from stayline.adapters.table import Table
from stayline.domain.contact import Contact, contact_id
from stayline.domain.decision import Decision
from stayline.domain.facts import TextReceived
from stayline.domain.message import Message, waiting_row
from tests.builders import planned
from tests.conftest import load_event
from tests.functions.conftest import KEY, Context, Service

PHONE = "+12025550101"
ANA = contact_id(PHONE, KEY)
MESSAGE = f"{ANA}.0123456789abcdef"


def plan(table: Table, now: datetime) -> None:
    """Plan the message that the sample event is a receipt of."""
    ana = Contact(id=ANA, phone=PHONE)
    message = planned(now, id=MESSAGE, contact_id=ANA)
    decision = Decision(
        contact=Contact(id=ANA, phone=PHONE, known=True),
        messages=(message,),
        due=(waiting_row(message),),
    )
    table.save(ana, TextReceived(id="SM0", body="", at=now), now, decision)


def receipt(status: str, code: str = "") -> dict[str, str]:
    form = {"MessageSid": "SM2", "MessageStatus": status}
    return {**form, "ErrorCode": code} if code else form


def stored(service: Service) -> Message:
    return service.intake.table.together([MESSAGE])[1][MESSAGE]


def test_the_sample_event_moves_the_message_on(service: Service, now: datetime) -> None:
    plan(service.intake.table, now)
    assert lambda_handler(load_event("record_receipt"), Context())["statusCode"] == 200
    assert stored(service).status == "delivered"


def test_a_receipt_of_another_message_is_forged(service: Service, now: datetime) -> None:
    plan(service.intake.table, now)
    event = load_event("record_receipt")
    event["rawPath"] = event["rawPath"].replace("0123", "4567")
    assert lambda_handler(event, Context())["statusCode"] == 403
    assert stored(service).status == "planned"


def test_a_receipt_of_a_message_we_have_not_got_is_thanked_for(service: Service) -> None:
    assert lambda_handler(load_event("record_receipt"), Context())["statusCode"] == 200
    assert service.is_empty()


@pytest.mark.parametrize(
    "order", list(permutations(["queued", "sending", "sent", "delivered"])), ids="-".join
)
def test_receipts_in_any_order_end_in_the_same_state(
    service: Service, now: datetime, order: tuple[str, ...]
) -> None:
    plan(service.intake.table, now)
    for status in (*order, *order):
        record(MESSAGE, receipt(status), service.intake, now)
    assert stored(service).status == "delivered"
    assert len([row for row in service.rows(ANA) if row["sk"].startswith("fact#receipt")]) == 4


def test_a_receipt_before_our_own_record_ends_the_waiting(service: Service, now: datetime) -> None:
    plan(service.intake.table, now)
    record(MESSAGE, receipt("sent"), service.intake, now)
    message = stored(service)
    assert (message.status, message.provider_message_id, message.sent_at) == ("sent", "SM2", now)


def test_a_blocked_number_is_an_opt_out_we_missed(service: Service, now: datetime) -> None:
    plan(service.intake.table, now)
    record(MESSAGE, receipt("undelivered", "30004"), service.intake, now)
    assert service.contact(ANA).opted_out_at == now


def test_a_status_nobody_knows_moves_nothing(service: Service, now: datetime) -> None:
    plan(service.intake.table, now)
    record(MESSAGE, receipt("beamed"), service.intake, now)
    assert stored(service).status == "planned"


def receipts(service: Service) -> list[tuple[str, str]]:
    """Give the ledger's entries of receipts: what came, and what followed."""
    facts = [row for row in service.facts(ANA) if row["fact"] == "receipt"]
    return [(row["status"], line["because"]) for row in facts for line in row["lines"]]


def test_a_receipt_stands_in_its_texts_row_and_is_told_as_one_of_its_own(
    service: Service, now: datetime
) -> None:
    plan(service.intake.table, now)
    record(MESSAGE, receipt("sent"), service.intake, now)
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    assert not [one for one in items if one["sk"]["S"].startswith("fact#receipt")]
    assert receipts(service) == [("sent", "planned → sent")]
    (row,) = [row for row in service.facts(ANA) if row["fact"] == "receipt"]
    assert row["sk"] == f"fact#receipt#{MESSAGE}#sent#"
    assert (row["message_id"], row["provider_message_id"]) == (MESSAGE, "SM2")
    assert row["decided_at"] == now.isoformat()
    assert row["lines"][0]["message_id"] == MESSAGE


def test_a_receipt_that_leads_to_more_has_a_row_and_counts_once(
    service: Service, now: datetime
) -> None:
    plan(service.intake.table, now)
    for _ in range(2):
        record(MESSAGE, receipt("undelivered", "30004"), service.intake, now)
    came = [row for row in service.facts(ANA) if row["fact"] == "receipt"]
    assert [row["status"] for row in came] == ["undelivered"]
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    assert len([one for one in items if one["sk"]["S"].startswith("fact#receipt")]) == 1
