"""One question at a time: who waits, who is put off and who is dropped, and what is said of it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from local.conversation import Conversation
from stayline.domain import sending, under_way
from stayline.domain.engine import decide
from stayline.domain.facts import EnrolmentRequested, TextReceived
from stayline.domain.message import claimed
from stayline.domain.playbook import Playbook
from tests.builders import ana, without_law

BOOK = without_law()
ANA = ana(zone="UTC")


def with_journey(name: str, **changes: object) -> Playbook:
    """Give the playbook with a journey changed."""
    changed = replace(BOOK.journeys[name], **changes)  # type: ignore[arg-type]  # by name
    return replace(BOOK, journeys={**BOOK.journeys, name: changed})


def asking_in(journey: str, now: datetime, book: Playbook = BOOK) -> Conversation:
    talk = Conversation(book, ANA, now)
    talk.enrol(journey)
    assert talk.contact.asking == journey
    return talk


def said(talk: Conversation) -> list[tuple[str, str]]:
    return [(line.rule, line.journey) for line in talk.lines]


def test_who_waits_asks_a_day_after_the_open_question_was_answered(now: datetime) -> None:
    talk = asking_in("inactivity", now)
    talk.enrol("support_csat")
    assert talk.contact.asking == "inactivity"
    talk.wait(timedelta(hours=2))
    talk.hear("1")
    assert talk.contact.asking == ""
    talk.wait(timedelta(hours=23))
    assert talk.contact.asking == ""
    talk.wait(timedelta(hours=1))
    assert talk.contact.asking == "support_csat"


def test_of_two_that_wait_the_higher_priority_asks_first(now: datetime) -> None:
    talk = asking_in("onboarding_check_in", now)
    talk.enrol("inactivity")  # marketing
    talk.wait(timedelta(hours=1))
    talk.enrol("support_csat")  # a survey, and later
    talk.hear("9")
    talk.wait(timedelta(days=2))
    assert talk.contact.asking == "support_csat"
    talk.hear("5")
    talk.wait(timedelta(days=2))
    assert talk.contact.asking == "inactivity"


def test_priority_is_what_the_journey_declares(now: datetime) -> None:
    talk = asking_in("onboarding_check_in", now, with_journey("inactivity", priority=9))
    talk.enrol("support_csat")
    talk.enrol("inactivity")
    talk.hear("9")
    talk.wait(timedelta(days=2))
    assert talk.contact.asking == "inactivity"


def test_patience_over_is_dropped_and_said(now: datetime) -> None:
    book = with_journey("inactivity", patience=timedelta(days=2))
    talk = asking_in("support_csat", now, book)
    talk.enrol("inactivity")
    talk.wait(timedelta(days=1, hours=23))
    assert "inactivity" in talk.contact.enrolments
    talk.wait(timedelta(hours=2))
    assert "inactivity" not in talk.contact.enrolments
    assert ("dropped", "inactivity") in said(talk)
    assert {text.journey for text in talk.texts} == {"support_csat"}


def test_who_is_crowded_out_may_lead_on(now: datetime) -> None:
    talk = asking_in("inactivity", now)
    talk.enrol("urgent_question")
    talk.wait(timedelta(hours=3))
    assert talk.cases == []
    talk.wait(timedelta(hours=2))
    assert ("dropped", "urgent_question") in said(talk)
    assert [case.kind for case in talk.cases] == ["question_unanswered"]
    assert {text.journey for text in talk.texts} == {"inactivity"}


@pytest.mark.parametrize(
    ("first", "second", "asks"),
    [
        ("inactivity", "support_csat", "support_csat"),
        ("support_csat", "inactivity", "support_csat"),
    ],
)
def test_a_question_held_for_the_night_gives_way_to_higher_priority(
    first: str, second: str, asks: str, now: datetime
) -> None:
    talk = asking_in(first, now.replace(hour=23))
    talk.enrol(second)
    assert talk.contact.asking == asks
    talk.wait(timedelta(hours=12))
    assert [text.journey for text in talk.texts] == [asks]
    talk.hear("5")
    talk.wait(timedelta(days=2))
    later = {first, second} - {asks}
    assert talk.contact.asking in later
    assert len(talk.texts) == 3  # the question, its thanks, the other question: each once


def test_a_question_that_has_left_is_never_interrupted(now: datetime) -> None:
    talk = asking_in("inactivity", now)
    talk.enrol("support_csat")
    assert talk.contact.asking == "inactivity"


def test_a_question_closed_by_silence_passes_the_turn(now: datetime) -> None:
    talk = asking_in("support_csat", now)
    talk.enrol("exit_survey")
    talk.wait(timedelta(days=6))
    assert talk.contact.asking == "exit_survey"


def text(body: str, at: datetime) -> TextReceived:
    return TextReceived(id=f"SM{at:%H%M%S}", body=body, at=at)


def test_what_is_texted_before_the_question_has_left_is_no_answer_to_it(now: datetime) -> None:
    """A circuit, a budget or the sender's pace may keep it for hours, and nobody is told."""
    begun = decide(ANA, EnrolmentRequested(id="1", journey="nps", at=now), now, BOOK)
    later = now + timedelta(hours=4)
    early = decide(begun.contact, text("9", later), later, BOOK)
    assert early.contact.enrolments["nps"].answers == {}
    claimed = under_way.begun(early.contact, begun.messages[0], later)
    heard = decide(claimed, text("8", later), later, BOOK)
    assert "scored" in [line.rule for line in heard.lines]


def test_a_question_that_was_claimed_and_not_taken_is_none_that_was_put(now: datetime) -> None:
    begun = decide(ANA, EnrolmentRequested(id="1", journey="nps", at=now), now, BOOK)
    message = claimed(begun.messages[0], "a1", now)
    contact = under_way.begun(begun.contact, message, now)
    over = sending.end(message, "a1", sending.Answer("try_again"), now)
    released = decide(contact, over, now, BOOK).contact
    heard = decide(released, text("9", now), now, BOOK)
    assert heard.contact.enrolments["nps"].answers == {}


def test_the_reminder_of_a_question_may_fail_and_the_answer_still_counts(now: datetime) -> None:
    talk = asking_in("nps", now)
    talk.wait(timedelta(days=3))
    reminder = claimed(talk.texts[-1], "a2", talk.now)
    assert reminder.asked == 2
    over = sending.end(reminder, "a2", sending.Answer("try_again"), talk.now)
    released = decide(talk.contact, over, talk.now, BOOK).contact
    heard = decide(released, text("9", talk.now), talk.now, BOOK)
    assert "scored" in [line.rule for line in heard.lines]


def test_until_the_next_question_has_left_the_one_before_is_answered(now: datetime) -> None:
    talk = asking_in("nps", now)
    while talk.contact.asking:
        talk.wait(timedelta(days=1))
    begin = EnrolmentRequested(id="2", journey="support_csat", at=talk.now)
    begun = decide(talk.contact, begin, talk.now, BOOK)
    assert begun.contact.asking == "support_csat"
    heard = decide(begun.contact, text("9", talk.now), talk.now, BOOK)
    assert ("late answer", "nps") in [(line.rule, line.journey) for line in heard.lines]
    put = under_way.begun(begun.contact, begun.messages[0], talk.now)
    heard = decide(put, text("5", talk.now), talk.now, BOOK)
    assert ("scored", "support_csat") in [(line.rule, line.journey) for line in heard.lines]
