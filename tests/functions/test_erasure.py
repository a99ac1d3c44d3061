"""An erasure and what comes in while it is at work, or was cut short."""

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from functions.receive_message.app import receive
from stayline.adapters import keys
from stayline.adapters.due_rows import DueRows
from stayline.adapters.story import Story
from stayline.domain.provider_log import Logged
from tests.functions.conftest import KEY, Service
from tests.functions.test_serve_api import ANA, PHONE, put


@pytest.mark.parametrize("body", ["nice weather today", "HELP", "yardım", "8"])
def test_what_comes_in_during_an_erasure_is_erased_with_the_rest(
    service: Service, now: datetime, body: str
) -> None:
    class Interrupted(Story):
        def _delete(self, doomed: list[keys.Key]) -> None:
            form = {"From": PHONE, "Body": body, "MessageSid": "SM1"}
            receive(form, KEY, service.intake, now)
            super()._delete(doomed)

    put(name="Ana", zone="UTC")
    table = service.intake.table
    Interrupted(table.client, table.name).erase(ANA, now)
    everything = json.dumps(service.rows(ANA), default=str)
    assert PHONE not in everything
    assert body not in everything
    assert list(DueRows(table.client, table.name).of(ANA)) == []


def test_a_text_that_an_erasure_has_deleted_is_not_new_even_if_it_was_cut_short(
    service: Service, now: datetime
) -> None:
    class CutShort(Story):
        def _delete(self, doomed: list[keys.Key]) -> None:
            super()._delete(doomed)
            raise ConnectionError

    put(name="Ana", zone="UTC")
    form = {"From": PHONE, "Body": "yardım", "MessageSid": "SM1"}
    receive(form, KEY, service.intake, now)
    table = service.intake.table
    with pytest.raises(ConnectionError):
        CutShort(table.client, table.name).erase(ANA, now + timedelta(seconds=1))
    logged = replace(service.intake, log=lambda *_: Logged(now))
    assert receive(form, KEY, logged, now + timedelta(seconds=20)) == []


def test_a_text_that_came_during_an_erasure_and_went_with_it_is_not_new_when_brought_again(
    service: Service, now: datetime
) -> None:
    form = {"From": PHONE, "Body": "yardım", "MessageSid": "SM1"}
    came = now + timedelta(seconds=20)
    logged = replace(service.intake, log=lambda *_: Logged(came))

    class Interrupted(Story):
        def _delete(self, doomed: list[keys.Key]) -> None:
            receive(form, KEY, logged, came)
            super()._delete(doomed)

    put(name="Ana", zone="UTC")
    table = service.intake.table
    Interrupted(table.client, table.name).erase(ANA, now)
    assert receive(form, KEY, logged, now + timedelta(seconds=30)) == []
