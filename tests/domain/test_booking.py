"""Booking by text: a seat has one contact, a contact one slot, none stays taken for nobody."""

import random
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from local.conversation import Conversation
from stayline.domain.calendar import Seat, SlotsNeededError
from stayline.domain.contact import Unanswered
from stayline.domain.engine import decide
from stayline.domain.facts import ActivityReported, EnrolmentRequested, ProfilePut, TextReceived
from tests.builders import ana
from tests.domain.calls import (
    BOOK,
    CALENDAR,
    DAY,
    JOURNEY,
    MONDAY,
    SMALL,
    at,
    book_with,
    booked,
    talk,
)


def rules(one: Conversation) -> list[str]:
    return [line.rule for line in one.lines]


def test_deciding_asks_for_the_taken_seats_only_where_it_offers_or_books() -> None:
    asked = talk().contact
    one = ana(zone="UTC")
    with pytest.raises(SlotsNeededError) as needed:
        decide(one, EnrolmentRequested(id="1", journey=JOURNEY, at=MONDAY), MONDAY, BOOK)
    assert needed.value.calendar == CALENDAR
    with pytest.raises(SlotsNeededError):
        decide(asked, TextReceived(id="1", body="1", at=MONDAY), MONDAY, BOOK)
    other = decide(asked, TextReceived(id="1", body="Who is this?", at=MONDAY), MONDAY, BOOK)
    assert other.lines


def test_a_seat_is_booked_with_the_decision_and_the_team_reads_when() -> None:
    one = talk()
    one.hear("1")
    assert booked(one) == Seat(calendar=CALENDAR, at=at(4, 10))
    assert one.seats == {booked(one)}
    assert [(case.kind, case.about) for case in one.cases] == [
        (JOURNEY, "Wed 4 Mar, 10:00 UTC"),
    ]
    assert "Wed 4 Mar, 10:00" in one.texts[-1].body


def test_a_slot_that_has_gone_is_said_and_others_are_offered() -> None:
    one = talk()
    one.seats.add(Seat(calendar=CALENDAR, at=at(4, 10)))
    one.hear("1")
    assert booked(one) is None
    assert "slot gone" in rules(one)
    assert "10:00" not in one.texts[-1].body.split("\n")[1]
    one.hear("1")
    assert booked(one) == Seat(calendar=CALENDAR, at=at(4, 10, 30))


def test_where_the_last_slot_has_gone_the_way_of_a_full_calendar_is_taken() -> None:
    one = talk()
    for day in (4, 5):
        one.seats |= {
            Seat(calendar=CALENDAR, at=at(day, 10) + timedelta(minutes=30) * number)
            for number in range(3)
        }
    one.hear("1")
    assert [case.kind for case in one.cases] == ["call_back"]
    assert JOURNEY not in one.contact.enrolments


def test_nobody_is_asked_to_choose_from_nothing() -> None:
    one = talk(book=book_with(closed=(date(2026, 3, 4), date(2026, 3, 5))))
    assert [text.step for text in one.texts] == ["will_find"]
    assert ("not asked", "no slot is free") in [(line.rule, line.because) for line in one.lines]


def test_nothing_is_offered_in_the_contacts_quiet_hours() -> None:
    one = Conversation(book_with(zone="Asia/Tokyo"), ana("Asia/Seoul"), MONDAY)
    one.enrol(JOURNEY)
    assert {f"{slot:%H:%M}" for slot in one.contact.enrolments[JOURNEY].offered} == {
        "01:00",
        "01:30",
    }
    night = replace(SMALL.hours[0], opens=time(1), closes=time(9, 30))
    two = Conversation(book_with(zone="Asia/Tokyo", hours=(night,)), ana("Asia/Seoul"), MONDAY)
    two.enrol(JOURNEY)
    assert {f"{slot:%H:%M}" for slot in two.contact.enrolments[JOURNEY].offered} == {"00:00"}


def test_a_slot_that_is_too_near_by_now_is_not_booked() -> None:
    one = talk()
    one.wait(at(4, 8, 30) - MONDAY)  # reminded meanwhile: the first slot then was Wednesday's
    run = one.contact.enrolments[JOURNEY]
    one.contact = replace(
        one.contact,
        enrolments={JOURNEY: replace(run, offered=(at(4, 10), at(5, 10)))},
    )
    one.hear("1")
    assert booked(one) is None
    assert "slot gone" in rules(one)


def test_moving_gives_the_old_slot_back_and_never_offers_it() -> None:
    one = talk(book=book_with(seats=2))
    one.hear("1")
    before = booked(one)
    one.hear("can we move our call?")
    assert before
    assert before.at not in one.contact.enrolments[JOURNEY].offered
    one.hear("2")
    assert booked(one) != before
    assert one.seats == {booked(one)}
    assert "slot moved" in rules(one)


def test_who_asks_to_move_keeps_the_slot_until_another_is_booked() -> None:
    one = talk()
    one.hear("1")
    before = booked(one)
    one.hear("can we move our call?")
    one.wait(DAY)
    assert booked(one) == before
    assert one.seats == {before}


@pytest.mark.parametrize("end", ["STOP", "cancelled", "call_done", "called off", "date"])
def test_whatever_ends_the_enrolment_gives_the_slot_back_that_is_to_come(end: str) -> None:
    one = talk()
    one.hear("1")
    if end == "STOP":
        one.hear("STOP")
    elif end == "called off":
        one.hear("cancel our call please")
    elif end == "date":  # the date it was begun for: who has booked keeps the time
        one.describe(ProfilePut(id="p", at=MONDAY, dates={"trial_ends_on": date(2026, 5, 1)}))
        assert booked(one)
        return
    else:
        one.report(ActivityReported(id="1", activity=end, at=one.now))
    assert JOURNEY not in one.contact.enrolments
    assert one.seats == set()
    released = [case for case in one.cases if case.kind == "slot_released"]
    assert [case.about for case in released] == ["Wed 4 Mar, 10:00 UTC"]


def test_a_slot_that_has_been_is_not_given_back() -> None:
    one = talk()
    one.hear("1")
    one.wait(at(4, 10, 5) - MONDAY)
    one.report(ActivityReported(id="1", activity="call_done", at=one.now))
    assert JOURNEY not in one.contact.enrolments
    assert one.seats == {Seat(calendar=CALENDAR, at=at(4, 10))}
    assert "slot_released" not in {case.kind for case in one.cases}


def test_a_date_that_moves_breaks_off_only_who_has_not_booked() -> None:
    def with_trial(ends_on: date) -> ProfilePut:
        return ProfilePut(id=f"{ends_on}", at=MONDAY, dates={"trial_ends_on": ends_on})

    def begun() -> Conversation:
        one = Conversation(BOOK, ana(zone="UTC"), MONDAY)
        one.describe(with_trial(date(2026, 3, 9)))
        assert JOURNEY in one.contact.enrolments
        return one

    one, two = begun(), begun()
    one.hear("1")
    for each in (one, two):
        each.describe(with_trial(date(2026, 5, 1)))
    assert booked(one)
    assert JOURNEY not in two.contact.enrolments


def test_reminders_come_before_the_slot_and_not_after_it() -> None:
    one = talk()
    one.hear("3")  # Thursday 10:30
    one.wait(timedelta(days=5))
    sent = {text.step: text.sent_at or text.due_at for text in one.texts}
    slot = at(5, 10, 30)
    assert sent["day_before"] == slot - DAY
    assert sent["hour_before"] == slot - timedelta(hours=1)
    assert sent["thanks"] == slot + timedelta(hours=1)


def test_a_booking_on_short_notice_skips_the_reminder_of_a_day_before() -> None:
    one = talk()
    one.wait(at(3, 10, 15) - MONDAY)
    one.hear("1")  # Wednesday 10:00, in less than a day
    one.wait(timedelta(days=3))
    assert [text.step for text in one.texts] == ["offer", "booked", "hour_before", "thanks"]


def test_a_late_choice_by_who_is_held_out_since_is_kept_for_a_person() -> None:
    late = Unanswered(
        journey=JOURNEY, version=1, step="offer", closed_at=MONDAY, offered=(at(4, 10), at(5, 10))
    )
    held_out = replace(BOOK.journeys[JOURNEY], hold_out=100)
    book = replace(BOOK, journeys={**BOOK.journeys, JOURNEY: held_out})
    one = Conversation(book, ana(zone="UTC", unanswered=late), MONDAY)
    one.hear("1")
    assert rules(one)[:1] == ["kept"]
    assert not one.seats


WORDS = [
    "1", "2", "3", "4", "5", "can we move our call?", "no call after all", "STOP", "START",
    "Wednesday at 10", "Thursday", "hello?", "leave it as it is",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_no_seat_has_two_contacts_and_no_contact_two_slots(seed: int) -> None:
    """Four contacts text at random for a week, all at the same three slots a day."""
    draw = random.Random(seed)  # noqa: S311  a test's dice
    seats: set[Seat] = set()
    book = book_with(seats=draw.choice((1, 2)))
    crowd = [talk(seats, name, book) for name in "abcd"]
    for _ in range(60):
        one = draw.choice(crowd)
        passed = timedelta(minutes=draw.choice((0, 10, 180, 600)))
        for each in crowd:
            each.wait(passed)
        if draw.random() < 0.1:
            one.report(ActivityReported(id=f"{draw.random()}", activity="cancelled", at=one.now))
        elif JOURNEY not in one.contact.enrolments and draw.random() < 0.5:
            one.enrol(JOURNEY)
        else:
            one.hear(draw.choice(WORDS))
        have = [seat for each in crowd if (seat := booked(each)) and seat.at > one.now]
        assert len(have) == len(set(have))
        assert set(have) == {seat for seat in seats if seat.at > one.now}
