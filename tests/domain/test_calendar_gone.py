"""A calendar edited away while its slots are on offer: what is chosen is kept for a person."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from local.conversation import Conversation
from stayline.domain.contact import Unanswered
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask
from tests.builders import ana
from tests.domain.calls import BOOK, JOURNEY, MONDAY, at, talk


def edited(**changes: Any) -> Playbook:
    """Give the playbook without its calendar, and its question changed so."""
    journey = BOOK.journeys[JOURNEY]
    offer = journey.steps["offer"]
    assert isinstance(offer, Ask)
    offer = replace(offer, calendar="", full="", **changes)
    journey = replace(journey, steps={**journey.steps, "offer": offer})
    return replace(BOOK, calendars={}, journeys={**BOOK.journeys, JOURNEY: journey})


CALENDAR_GONE = {
    "by name alone": replace(BOOK, calendars={}),
    "with its options left": edited(),
    "for open words": edited(options=()),
    "for a scale": edited(options=(), scale=(6, 10)),
}


@pytest.mark.parametrize("book", CALENDAR_GONE.values(), ids=CALENDAR_GONE)
def test_a_slot_chosen_after_its_calendar_was_edited_away_is_kept_for_a_person(
    book: Playbook,
) -> None:
    one = talk()
    one.playbook = book
    one.hear("2")
    lines = [(line.rule, line.because) for line in one.lines]
    assert ("kept", "the playbook has no such calendar any more") in lines
    assert ("slot_chosen", "Wed 4 Mar, 05:30 America/New_York") in [
        (case.kind, case.about) for case in one.cases
    ]
    assert JOURNEY not in one.contact.enrolments
    assert not one.seats


@pytest.mark.parametrize("book", CALENDAR_GONE.values(), ids=CALENDAR_GONE)
def test_a_late_choice_from_a_calendar_that_was_edited_away_is_kept_for_a_person(
    book: Playbook,
) -> None:
    late = Unanswered(
        journey=JOURNEY, version=1, step="offer", closed_at=MONDAY, offered=(at(4, 10), at(5, 10))
    )
    one = Conversation(book, ana(zone="UTC", unanswered=late), MONDAY)
    one.hear("1")
    assert [case.kind for case in one.cases] == ["slot_chosen"]
    assert one.contact.unanswered is None
    assert not one.seats


def test_the_other_options_of_a_question_stay_open_when_its_calendar_was_edited_away() -> None:
    one = talk()
    one.playbook = edited()
    one.hear("4")
    assert [case.kind for case in one.cases] == ["call_back"]


@pytest.mark.parametrize("book", [edited(), edited(options=(), scale=(6, 10))])
def test_a_calendar_that_was_edited_away_is_not_offered_again(book: Playbook) -> None:
    one, two = talk(), talk()
    one.playbook = two.playbook = book
    one.wait(timedelta(days=2, hours=1))
    two.hear("hm, Wednesday or Thursday?")
    for each, step in ((one, "reminded"), (two, "asked again")):
        assert step in {line.rule for line in each.lines}
        assert "10:00" not in each.texts[-1].body
        assert not each.contact.enrolments[JOURNEY].offered


def test_a_reminder_without_a_calendar_takes_the_way_of_a_full_one() -> None:
    one = talk()
    one.playbook = CALENDAR_GONE["by name alone"]
    one.wait(timedelta(days=2, hours=1))
    assert [case.kind for case in one.cases] == ["call_back"]
