"""Every minute: what is due is decided, queued, told."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError

from functions.accept_activity.app import accept
from functions.advance_due.app import ROWS, SWEEP, lambda_handler
from functions.receive_message.app import receive
from stayline.adapters import keys
from stayline.adapters.due_rows import DueRows
from stayline.adapters.items import to_item
from stayline.adapters.outbox import read
from stayline.adapters.sweep import Done
from stayline.domain.contact import contact_id
from stayline.domain.due import Due
from tests.conftest import load_event
from tests.functions.conftest import KEY, Context, Service

ANA = contact_id("+12025550101", KEY)
JOINED = load_event("accept_activity")


def come(at: datetime) -> list[Due]:
    return list(ROWS.come(at))


def minute(at: datetime) -> Done:
    return SWEEP.run(come(at), at)


def test_the_sample_event_finds_nothing_to_do(service: Service) -> None:
    lambda_handler(load_event("advance_due"), Context())
    assert service.is_empty()


def test_who_joined_eight_days_ago_is_asked(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    assert minute(now) == Done(steps=1, texts=1, notices=0)
    (job,) = service.jobs("bulk")
    assert job["message"]["step"] == "learning"
    assert service.contact(ANA).asking == "onboarding_check_in"


def test_who_joined_yesterday_is_left_alone(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    assert minute(now - timedelta(days=2)) == Done()


def test_a_missed_hour_heals_itself(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    assert minute(now + timedelta(hours=1)).steps == 1


def test_a_second_sweep_repeats_nothing(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    minute(now)
    before = service.rows(ANA)
    minute(now)
    assert service.rows(ANA) == before


def test_two_sweeps_at_once_repeat_nothing(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    same = come(now)
    SWEEP.run(same, now)
    before = service.rows(ANA)
    SWEEP.run(same, now)
    assert service.rows(ANA) == before


class _DiesBefore:
    """The table's client in a process that dies before its first delete."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def delete_item(self, **_: Any) -> None:
        raise SystemExit


def test_a_row_that_stayed_when_its_sweep_died_comes_to_nothing_and_goes(
    service: Service, now: datetime
) -> None:
    accept(JOINED, KEY, service.intake, now)
    dying: Any = _DiesBefore(ROWS.client)
    with pytest.raises(SystemExit):
        replace(SWEEP, rows=replace(ROWS, client=dying)).run(come(now), now)
    before = service.rows(ANA)
    assert [row.kind for row in come(now)] == ["start", "message"]
    assert minute(now).texts == 1  # nobody has queued it
    assert service.rows(ANA) == before
    assert come(now) == []  # the text's own rests


def test_a_text_whose_job_was_lost_is_queued_again(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    minute(now)
    assert len(service.jobs("bulk")) == 1
    assert minute(now + timedelta(minutes=1)).texts == 0  # it rests, a job is queued
    assert minute(now + timedelta(minutes=6)).texts == 1


def test_a_case_is_told_once(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    minute(now)
    service.claim([read(json.dumps(job)).message for job in service.jobs("bulk")], now)
    form = {"From": "+12025550101", "Body": "3", "MessageSid": "SM1"}
    receive(form, KEY, service.intake, now)
    receive({**form, "Body": "The menus", "MessageSid": "SM2"}, KEY, service.intake, now)
    assert minute(now).notices == 1
    assert minute(now).notices == 0


def one_fails(now: datetime) -> None:
    """Have a step be due to a contact nobody can read: it has no number."""
    row = Due(kind="step", id="bad.1", contact_id="bad", due_at=now, journey="renewal")
    for key, record in ((keys.due(row), row), (keys.contact("bad"), {"id": "bad"})):
        ROWS.client.put_item(TableName=ROWS.name, Item=to_item(key, record))


class Throttled(DueRows):
    """Rows of which none can be put aside: that meets a throttle."""

    def rest(self, row: Due, until: datetime, *, is_out: bool = False) -> None:
        if not is_out:
            raise ClientError({"Error": {"Code": "ThrottlingException"}}, "UpdateItem")
        super().rest(row, until, is_out=is_out)


def test_a_row_that_fails_and_cannot_be_put_aside_keeps_no_text_waiting(
    service: Service, now: datetime
) -> None:
    accept(JOINED, KEY, service.intake, now)
    one_fails(now)
    throttled = replace(SWEEP, rows=Throttled(ROWS.client, ROWS.name))
    done = throttled.run(come(now), now)
    assert (done.texts, len(done.failures)) == (1, 2)
    assert len(service.jobs("bulk")) == 1
    assert len(minute(now).failures) == 1  # it did not rest


def test_a_row_that_fails_keeps_nobody_waiting(service: Service, now: datetime) -> None:
    accept(JOINED, KEY, service.intake, now)
    one_fails(now)
    done = minute(now)
    assert (done.steps, len(done.failures)) == (1, 1)
    assert minute(now + timedelta(minutes=1)).failures == []  # it rests for a while
    assert len(minute(now + timedelta(minutes=16)).failures) == 1
