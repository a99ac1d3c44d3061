"""AWS requests per text, send, receipt, timer and idle minute, counted as they leave botocore."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.account import account
from benchmarks.row import Row, figure
from benchmarks.scenes import (
    Scene,
    a_forged_text,
    a_link_that_is_opened,
    a_minute_with_nothing_due,
    a_receipt,
    a_receipt_that_comes_again,
    a_reply_that_is_answered,
    a_send,
    a_slot_that_is_booked,
    a_text_that_comes_again,
    a_text_that_is_kept,
    a_timer_that_leads_to_a_text,
    ten_texts_that_come_due,
)
from functions.advance_due import app as advance_due
from functions.receive_message import app as receive_message
from functions.record_receipt import app as record_receipt
from stayline.adapters import keys

# What each may ask of AWS. An answer of ours costs one more: it is put on the queue at once. So
# does a booking: it reads which slots are taken; a last receipt: its text's due row goes; and a
# timer, as its own row does. Each minute reads what texts cost, for the alarm; one in which texts
# are due reads whether they are stopped, and has each rest while its job waits.
BUDGETS: dict[Scene, int] = {
    a_text_that_is_kept: 2,
    a_reply_that_is_answered: 3,
    a_slot_that_is_booked: 4,
    a_text_that_comes_again: 3,
    a_forged_text: 0,
    a_send: 2,
    a_receipt: 3,
    a_receipt_that_comes_again: 1,
    a_link_that_is_opened: 3,
    a_timer_that_leads_to_a_text: 6,
    ten_texts_that_come_due: 13,
    a_minute_with_nothing_due: keys.SHARDS + 1,
}


def measure() -> list[Row]:
    rows = []
    for scene, most in BUDGETS.items():
        calls = count(scene)
        asked = [f"{times} × {name}" for name, times in Counter(calls).items()]
        what = scene.__name__.replace("_", " ")
        rows.append(figure(what, len(calls), "calls", " + ".join(asked) or "none", most=most))
    return rows


def count(scene: Scene) -> list[str]:
    """Give the operations that a scene's act asks of AWS, in an account where nothing else is."""
    webhooks = (receive_message.WEBHOOK, record_receipt.WEBHOOK)
    with account():
        try:
            for webhook in webhooks:  # warm: whoever came before has fetched the secrets
                webhook.secrets.renew(at_least=0)
                webhook.secrets[webhook.base_url_parameter]
            act = scene()
            with _requests() as sent:
                act()
        finally:
            for webhook in webhooks:
                webhook.secrets.renew(at_least=0)
    return sent


@contextlib.contextmanager
def _requests() -> Iterator[list[str]]:
    """Write down every request as it leaves, tries that were repeated included."""
    sent: list[str] = []

    def count_it(event_name: str, **_: Any) -> None:
        sent.append(event_name.rpartition(".")[2])

    clients = [
        receive_message.WEBHOOK.secrets.client,
        record_receipt.WEBHOOK.secrets.client,
        advance_due.SWEEP.bus.client,
    ]
    for app in (receive_message, record_receipt, advance_due):
        clients += [app.INTAKE.table.client, app.INTAKE.outbox.client]
    for client in clients:
        # First, because whoever answers a request ends the round of those who are told of it.
        client.meta.events.register_first("before-send", count_it)
    try:
        yield sent
    finally:
        for client in clients:
            client.meta.events.unregister("before-send", count_it)
