"""Sends of which nobody knows what became of them are looked up, and counted once they are old."""

from datetime import datetime, timedelta

from functions.advance_due.app import SWEEP
from functions.reconcile_messages.app import ROWS, unknown
from stayline.domain.message import claimed
from tests.functions.conftest import Service
from tests.functions.test_send_messages import job

MINUTE = timedelta(minutes=1)


def test_unknown_outcomes_are_counted_once_they_are_old(service: Service, now: datetime) -> None:
    ana = job(service, now)
    table = service.intake.table
    SWEEP.run(list(ROWS.come(now)), now)
    table.claim(ana.message, claimed(ana.message, "a1", now), ana.contact)
    assert unknown(service.intake, ROWS, now + 15 * MINUTE) == 0
    late = now + 16 * MINUTE
    assert unknown(service.intake, ROWS, late) == 1
    SWEEP.run(list(ROWS.come(late)), late)  # it is queued, and its row rests
    assert list(ROWS.come(late)) == []
    assert unknown(service.intake, ROWS, late) == 1


def test_what_waits_for_anything_else_is_not_unknown(service: Service, now: datetime) -> None:
    job(service, now)
    assert unknown(service.intake, ROWS, now + 60 * MINUTE) == 0
