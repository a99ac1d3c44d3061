"""Announcements: to whom they go, how they are counted, and what a vote's result reads like."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from local.conversation import Conversation
from stayline.content import playbook
from stayline.domain import announcement, voting
from stayline.domain.announcement import Announcement, Count
from stayline.domain.contact import Contact
from stayline.domain.decision import Line, Vote
from stayline.domain.facts import AnnouncementMade
from stayline.domain.journey import OnAnnouncement
from stayline.domain.playbook import Playbook
from stayline.domain.senders import Sender
from tests.builders import ana, two_senders

BOOK = playbook()
AT = datetime(2027, 4, 5, 14, tzinfo=UTC)  # ten in the morning in New York
ANA = ana("America/New_York")
MINJI = ana("Asia/Seoul", id="minji", language="ko")


def draft(journey: str = "promotion", **changes: object) -> Announcement:
    one = Announcement(id="a1", journey=journey, at=AT)
    return replace(one, **changes)  # type: ignore[arg-type]  # fields by name


def paced(pace: float) -> Playbook:
    """Give the playbook with a sender of this pace."""
    return replace(BOOK, senders={"twilio": Sender(name="twilio", segments_per_second=pace)})


def forecast(*contacts: Contact, journey: str = "promotion", book: Playbook = BOOK) -> Count:
    return announcement.counted(draft(journey), contacts, book).forecast


def announced(contact: Contact, *names: str, journey: str = "promotion") -> list[Line]:
    """Announce a journey under each of these ids; give what was decided of it."""
    talk = Conversation(BOOK, contact, AT)
    for name in names:
        talk.announce(AnnouncementMade(id=name, journey=journey, at=AT))
    return [line for line in talk.lines if line.journey == journey]


def test_who_is_in_the_audience_is_told() -> None:
    assert announced(ANA, "a1")[0] == Line(
        rule="enrolled", because="it was announced", journey="promotion", step="coming_deal"
    )


def test_a_second_announcement_for_the_same_moment_reaches_nobody_twice() -> None:
    last = announced(ANA, "a1", "a2")[-1]
    assert (last.rule, last.because) == ("not started", "it has run for 2027-04-05 10:00 before")


def test_a_journey_that_is_not_announced_does_not_begin() -> None:
    (line,) = announced(ANA, "a1", journey="renewal")
    assert line.because == "the playbook does not announce it"


@pytest.mark.parametrize(
    ("contact", "because"),
    [
        (replace(ANA, opted_out_at=AT), "the contact has opted out"),
        (replace(ANA, tags=frozenset({"has_left"})), "it is not for them"),
        (replace(ANA, phone=""), "the contact is no more"),
        (replace(ANA, past={"promotion": "2027-04-05 10:00"}), "it has run for … before"),
    ],
)
def test_who_is_excluded_is_counted_with_the_reason(contact: Contact, because: str) -> None:
    assert forecast(ANA, contact).excluded == {because: 1}


def test_a_reason_with_a_date_in_it_is_one_reason() -> None:
    journey = replace(BOOK.journeys["promotion"], again_after=timedelta(days=90))
    book = replace(BOOK, journeys={"promotion": journey})
    began = [replace(ANA, began={"promotion": date(2027, 4, day)}) for day in (1, 2)]
    assert forecast(*began, book=book).excluded == {"it began on … and stays away until …": 2}


def test_a_held_out_contact_is_excluded() -> None:
    journey = replace(BOOK.journeys["promotion"], hold_out=100)
    counted = forecast(ANA, book=replace(BOOK, journeys={"promotion": journey}))
    assert (counted.audience, counted.excluded) == (0, {"one of the 100 % who never get it": 1})


def test_texts_are_counted_by_language_and_segments_by_country() -> None:
    german = replace(ANA, id="max", phone="+49000000101", language="de", zone="Europe/Berlin")
    counted = forecast(ANA, MINJI, german)
    assert (counted.contacts, counted.audience) == (3, 3)
    assert counted.texts == {"en": 2, "ko": 1}
    assert counted.segments == {"US": 1, "KR": 2, "DE": 1}


def test_what_is_held_for_the_night_goes_in_the_morning() -> None:
    counted = forecast(ANA, MINJI)
    assert counted.held == 1
    morning = datetime.combine(date(2027, 4, 6), time(9), ZoneInfo("Asia/Seoul"))
    assert counted.finished_at(BOOK.senders) == morning + timedelta(seconds=2)  # two segments


def test_a_faster_sender_is_through_sooner() -> None:
    counted = forecast(*(replace(ANA, id=f"{number}") for number in range(120)))
    assert counted.finished_at(BOOK.senders) == AT + timedelta(minutes=2)
    assert counted.finished_at(paced(10.0).senders) == AT + timedelta(seconds=12)
    assert Count().finished_at(BOOK.senders) is None


def test_two_senders_run_side_by_side_and_the_last_of_them_counts() -> None:
    both = two_senders(BOOK, twilio=1.0, aws=0.5)
    counted = forecast(*(replace(ANA, id=f"{number}") for number in range(120)), book=both)
    british = ana(id="bea")
    counted += forecast(*(replace(british, id=f"{number}") for number in range(90)), book=both)
    assert counted.finished_at(both.senders) == AT + timedelta(minutes=3)
    assert counted.finished_at(BOOK.senders) == AT + timedelta(minutes=3, seconds=30)


def test_nobody_is_judged_late_for_the_other_senders_row() -> None:
    both = two_senders(BOOK, twilio=1 / 3600)
    row = [replace(ANA, id=f"{number}") for number in range(13)]
    counted = forecast(*row, ana(id="bea"), ana(id="bob"), book=both)
    assert (counted.audience, counted.held) == (15, 2)


def test_who_comes_last_in_a_long_row_is_judged_at_that_moment() -> None:
    slow = paced(1 / 3600)
    row = [replace(ANA, id=f"{number}") for number in range(13)]  # one an hour, from ten to ten
    counted = forecast(*row, book=slow)
    assert (counted.audience, counted.held) == (13, 2)


def test_what_would_come_after_the_end_is_counted_as_not_sent() -> None:
    late = datetime(2027, 4, 17, 1, 30, tzinfo=UTC)  # half past nine in the evening
    plus = replace(ANA, attributes={"plan": "Plus"})
    one = draft("flash_sale", at=late)
    counted = announcement.counted(one, [plus], BOOK).forecast
    assert counted.not_sent == {"what it is about would be over by then": 1}
    assert counted.texts == {}


def test_pages_add_up_to_what_one_page_counts() -> None:
    people = [replace(ANA, id="b"), MINJI, replace(ANA, id="c", opted_out_at=AT)]
    in_pages = draft()
    for person in people:
        in_pages = announcement.counted(in_pages, [person], BOOK)
    assert in_pages == announcement.counted(draft(), people, BOOK)


def test_an_announcement_for_later_waits_and_one_for_earlier_begins_now() -> None:
    assert announcement.begins("promotion", BOOK, AT - timedelta(days=9)) == AT
    assert announcement.begins("promotion", BOOK, AT + timedelta(days=9)) == AT + timedelta(days=9)


def test_a_moment_with_an_offset_is_that_instant_everywhere() -> None:
    start = OnAnnouncement(at=datetime(2027, 4, 5, 10, tzinfo=ZoneInfo("Asia/Seoul")))
    assert start.moment(ZoneInfo("America/New_York")) == datetime(2027, 4, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("one", "now", "because"),
    [
        (draft(state="counting"), AT, "it is still being counted"),
        (draft(state="going"), AT, "it is going already"),
        (draft(state="gone"), AT, "it has gone already"),
        (draft("renewal", state="counted"), AT, "the playbook does not announce it any more"),
        (
            draft(state="counted"),
            AT + timedelta(days=14),
            "it ends at 2027-04-19 01:00Z, before it could begin",
        ),
        (draft(state="counted"), AT, ""),
    ],
)
def test_an_announcement_is_made_once_counted_and_in_time(
    one: Announcement, now: datetime, because: str
) -> None:
    assert announcement.refusal(one, BOOK, now) == because


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "offline use 67 %, dark mode 33 %, shared calendar 0 %"),
        ("ko", "오프라인 사용 67%, 다크 모드 33%, 공유 캘린더 0%"),
        ("tr", "çevrimdışı kullanım %67, koyu tema %33, ortak takvim %0"),
    ],
)
def test_a_result_is_said_in_the_contacts_language_the_first_first(
    language: str, words: str
) -> None:
    told = draft("vote_result", votes={"1": 1, "2": 2})
    fact = told.made_to(replace(ANA, language=language), AT, BOOK)
    assert fact.values == {"result": words}


def test_of_equals_the_first_option_comes_first_and_of_no_votes_nothing_is_said() -> None:
    step = voting.counted(BOOK, "vote.next_feature")
    assert step
    assert voting.result(step, {3: 5, 1: 5}, "en").startswith("dark mode 50 %, shared calendar")
    assert voting.result(step, {}, "en") == ""
    assert voting.counted(BOOK, "vote.thanks") is None


def test_a_vote_after_the_end_is_not_counted() -> None:
    talk = Conversation(BOOK, ANA, datetime(2027, 5, 25, 14, tzinfo=UTC))
    votes: list[Vote] = []
    talk.watch = lambda _at, _fact, decision: votes.extend(decision.votes)
    talk.announce(AnnouncementMade(id="v", journey="vote", at=talk.now))
    talk.wait(timedelta(days=6))
    talk.hear("2")
    assert votes == []
    assert "late vote" in [line.rule for line in talk.lines]
