"""Announcements that are cut short, swept twice at once, or fail for somebody."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from functions.advance_due.app import FAN_OUT, ROWS, SWEEP
from stayline.adapters.fan_out import FanOut
from stayline.adapters.intake import Intake
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import Fact
from tests.functions.audience import (
    ANNOUNCEMENTS,
    AT,
    EARLY,
    IN_PAGES,
    counted,
    found,
    pages,
    saved,
    sweep,
    texts,
)
from tests.functions.conftest import Service


class CrashError(BaseException):
    """The function died: nothing after it ran."""


@dataclass(frozen=True)
class Faulty(Intake):
    """An intake that fails for some contacts."""

    fails_for: frozenset[str] = frozenset()
    error: type[BaseException] = RuntimeError

    def take(self, fact: Fact, contact: Contact, *rest: Any, **more: Any) -> Decision | None:
        if contact.id in self.fails_for:
            raise self.error
        return super().take(fact, contact, *rest, **more)


def faulty(error: type[BaseException], *fails_for: Contact) -> FanOut:
    ids = frozenset(one.id for one in fails_for)
    intake = FAN_OUT.intake
    return replace(
        IN_PAGES,
        intake=Faulty(intake.table, intake.outbox, intake.playbook, fails_for=ids, error=error),
    )


def test_a_page_that_was_cut_short_is_repeated_without_harm(service: Service) -> None:
    few = saved(30)
    going = ANNOUNCEMENTS.make(counted(), EARLY)
    dying = faulty(CrashError, few[7], few[17])
    with pytest.raises(CrashError):
        sweep(AT, by=dying)
    for minute in range(10):
        sweep(AT + timedelta(minutes=minute))
    assert found(going).state == "gone"
    assert (found(going).so_far.contacts, found(going).so_far.audience) == (30, 24)
    assert texts(service, few) == Counter(person.id for person in few[:24])


def test_two_sweeps_at_once_count_and_tell_everybody_once(service: Service) -> None:
    few = saved(30)
    going = ANNOUNCEMENTS.make(counted(), EARLY)
    done = SWEEP.run(list(ROWS.come(AT)), AT)

    one_page = pages(1)

    def another_ends_it_meanwhile() -> bool:
        for minute in range(10):
            sweep(AT + timedelta(minutes=minute))
        return one_page()

    IN_PAGES.run(done, AT, another_ends_it_meanwhile)
    assert done.failures == []
    assert found(going).state == "gone"
    assert (found(going).so_far.contacts, found(going).so_far.audience) == (30, 24)
    assert texts(service, few) == Counter(person.id for person in few[:24])


def test_one_whom_it_fails_for_keeps_nobody_waiting_for_ever(service: Service) -> None:
    few = saved(30)
    going = ANNOUNCEMENTS.make(counted(), EARLY)
    by = faulty(RuntimeError, few[7])
    failures = [sweep(AT + timedelta(minutes=minute), by=by).failures for minute in range(40)]
    assert len([one for one in failures if one]) == 3
    assert found(going).state == "gone"
    assert found(going).so_far.excluded["it failed: see the log"] == 1
    assert texts(service, few).total() == 23
