"""Hostile requests at the handlers themselves: nothing altered is answered with 200, or stored."""

from datetime import datetime, timedelta
from itertools import islice

import pytest

from functions.receive_message import app as receive_message
from functions.record_receipt import app as record_receipt
from stayline.domain.contact import contact_id
from tests.adapters.hostile import requests
from tests.adapters.signed import Event, Request, seeded, text
from tests.functions.conftest import KEY, Context, Service

MAY_MEAN_THE_SAME = {
    "change_the_case", "change_the_content_type", "claim_another_host", "cut_anew",
    "rename_the_signature", "reorder", "replay", "say_it_is_not_base64", "swap_two_values",
}  # fmt: skip


def answer(event: Event) -> int:
    is_receipt = event["rawPath"].startswith("/twilio/receipts/")
    app = record_receipt if is_receipt else receive_message
    status: int = app.lambda_handler(event, Context())["statusCode"]
    return status


def may_start(request: Request) -> bool:
    """Tell whether it may be looked up at the provider, which nobody plays here."""
    form = dict(request.pairs)
    return "START" in (form.get("Body"), form.get("OptOutType"))


def test_the_handlers_answer_200_to_what_is_genuine_and_403_to_all_else(service: Service) -> None:
    sent = ((name, one, event) for name, one, event in requests(700, 3) if not may_start(one))
    answers = {(name, answer(event)) for name, _, event in islice(sent, 500)}
    assert {status for _, status in answers} == {200, 403}
    taken = {name for name, status in answers if status == 200}
    assert taken <= MAY_MEAN_THE_SAME
    assert not service.is_empty()


@pytest.mark.parametrize("body", ["8", "STOP", "Who is this?"])
def test_a_text_that_is_replayed_changes_nothing(
    service: Service, now: datetime, body: str
) -> None:
    form = {**dict(text(seeded(1)).pairs), "Body": body}
    receive_message.receive(form, KEY, service.intake, now)
    rows = service.rows(contact_id(form["From"], KEY))
    for later in (1, 60, 3_600, 86_400, 2 * 365 * 86_400):
        again = now + timedelta(seconds=later)
        assert receive_message.receive(form, KEY, service.intake, again) == []
    assert service.rows(contact_id(form["From"], KEY)) == rows
