"""Announcements from draft to gone: counted first, then made once to each."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from functions.advance_due.app import FAN_OUT, ROWS
from functions.receive_message.app import receive
from stayline.adapters.announcements import NotNowError
from stayline.adapters.fan_out import FanOut
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision, Vote
from stayline.domain.facts import AnnouncementMade, ProfilePut
from stayline.domain.journey import OnAnnouncement
from tests.builders import two_senders
from tests.functions.audience import (
    ANNOUNCEMENTS,
    AT,
    EARLY,
    IN_PAGES,
    counted,
    found,
    listed,
    made,
    pages,
    person,
    saved,
    sweep,
    texts,
)
from tests.functions.conftest import KEY, Service


def test_a_dry_run_counts_everybody_and_texts_nobody(service: Service) -> None:
    crowd = saved(250)
    one = counted()
    assert one.state == "counted"
    assert (one.forecast.contacts, one.forecast.audience) == (250, 200)
    assert one.forecast.excluded == {
        "the contact has opted out": 25,
        "it is not for them": 25,
    }
    assert one.forecast.texts == {"en": 150, "ko": 50}
    assert one.forecast.held == 50
    assert not texts(service, crowd)
    assert not service.facts(crowd[0].id)
    assert not list(ROWS.come(AT))


@pytest.mark.usefixtures("service")
def test_a_dry_run_that_runs_out_of_time_goes_on_with_the_next_sweep() -> None:
    crowd = saved(250)
    one = ANNOUNCEMENTS.draft("a", "promotion", EARLY)
    first = sweep(EARLY, pages(3))
    assert found(one).state == "counting"
    assert 0 < first.contacts == found(one).forecast.contacts < len(crowd)
    second = sweep(EARLY + timedelta(minutes=1))
    assert first.contacts + second.contacts == len(crowd)
    assert found(one).forecast.audience == 200


def test_everybody_in_the_audience_is_told_once(service: Service) -> None:
    few = saved(30)
    one = made(counted())
    assert one.state == "gone"
    assert (one.so_far.contacts, one.so_far.audience) == (30, 24)
    assert one.so_far.excluded == one.forecast.excluded
    assert texts(service, few) == Counter(person.id for person in few[:24])
    assert not list(ROWS.come(AT + timedelta(days=1)))[24:]  # the texts' rows, and no other


def test_who_is_not_told_can_read_why(service: Service) -> None:
    few = saved(30)
    made(counted())
    story = service.story.tell(few[-1].id)
    assert story
    (entry,) = story["entries"]
    assert entry["words"] == "announced: promotion"
    assert entry["why"] == ["not started: it is not for them (promotion)"]


def test_nothing_goes_before_its_moment(service: Service) -> None:
    few = saved(30)
    ANNOUNCEMENTS.make(counted(), EARLY)
    assert sweep(AT - timedelta(seconds=1)).contacts == 0
    assert not texts(service, few)


def with_senders(twilio: float, aws: float) -> FanOut:
    """Give what announces with two senders of these paces; AWS texts to GB."""
    book = two_senders(FAN_OUT.intake.playbook, twilio, aws)
    return replace(IN_PAGES, intake=replace(FAN_OUT.intake, playbook=book))


def test_no_more_is_planned_than_the_sender_passes_on(service: Service) -> None:
    few = saved(30)
    going = ANNOUNCEMENTS.make(counted(), EARLY)
    sweep(AT, by=with_senders(twilio=0.1, aws=100.0))  # nobody here is texted by AWS
    held = found(going).so_far.held
    assert 6 <= texts(service, few).total() - held <= 10  # six, and what is left of a page


def test_an_announcement_goes_on_while_one_of_its_senders_has_room(service: Service) -> None:
    few = saved(30)
    british = [
        person(number, phone=f"+44770090{number:04}", id=f"bea{number}", zone="Europe/London")
        for number in range(20)
    ]
    listed(*british)
    ANNOUNCEMENTS.make(counted(), EARLY)
    sweep(AT, by=with_senders(twilio=0.1, aws=100.0))
    assert texts(service, british).total() == 20
    assert texts(service, few).total() == 24  # Twilio's wait in the table for their minutes


@pytest.mark.usefixtures("service")
def test_it_is_made_once() -> None:
    with pytest.raises(NotNowError, match="still being counted"):
        ANNOUNCEMENTS.make(ANNOUNCEMENTS.draft("b", "promotion", EARLY), EARLY)
    one = counted()
    ANNOUNCEMENTS.make(one, EARLY)
    with pytest.raises(NotNowError, match="going already"):
        ANNOUNCEMENTS.make(found(one), EARLY)
    with pytest.raises(NotNowError, match="going already"):
        ANNOUNCEMENTS.make(one, EARLY)  # as somebody else read it a moment before


@pytest.mark.usefixtures("service")
def test_it_is_too_late_when_it_has_ended() -> None:
    one = counted(now=AT + timedelta(days=20))
    with pytest.raises(NotNowError, match="it ends at 2027-04-19 01:00Z"):
        ANNOUNCEMENTS.make(one, AT + timedelta(days=20))


def test_voters_are_told_the_result_in_their_language(service: Service) -> None:
    voted = frozenset({"voted_next_feature"})
    people = [person(1, tags=voted), person(2, "ko", tags=voted), person(3)]
    listed(*people)
    table = service.intake.table
    for number, value in enumerate([2, 2, 1]):
        voter = Contact(id=f"voter{number}", phone="")
        vote = Decision(contact=voter, votes=(Vote("vote.next_feature", value),))
        table.save(voter, ProfilePut(id="1", at=EARLY), EARLY, vote)
    one = made(counted("vote_result"))
    assert one.so_far.audience == 2
    bodies = [
        row["body"]
        for contact in people
        for row in service.rows(contact.id)
        if row["sk"].startswith("message#")
    ]
    assert "offline use 67 %, dark mode 33 %, shared calendar 0 %" in bodies[0]
    assert "오프라인 사용 67%, 다크 모드 33%, 공유 캘린더 0%" in bodies[1]


def test_strangers_and_the_erased_are_not_on_the_list(service: Service) -> None:
    receive({"From": "+12025550150", "Body": "Hi", "MessageSid": "SM1"}, KEY, service.intake, EARLY)
    ana, ben = person(1, version=0), person(2, version=0)
    for one in (ana, ben):
        service.intake.take(ProfilePut(id="1", at=EARLY, name="Ana"), one, EARLY)
    service.story.erase(ben.id, EARLY)
    assert counted().forecast.contacts == 1


def test_who_is_erased_while_it_goes_is_not_told(service: Service) -> None:
    ana = person(1)
    listed(ana)
    read = service.contact(ana.id)
    service.story.erase(read.id, EARLY)
    fact = AnnouncementMade(id="a", journey="promotion", at=AT)
    decision = service.intake.take(fact, read, AT, is_read=True)
    assert decision
    assert [line.because for line in decision.lines] == ["the contact is no more"]
    assert service.contact(ana.id).phone == ""


@pytest.mark.usefixtures("service")
def test_pages_go_through_the_whole_list_once() -> None:
    crowd = saved(250)
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = ANNOUNCEMENTS.page(cursor, 7)
        assert len(page.contacts) <= 7
        seen += [one.id for one in page.contacts]
        cursor = page.cursor
    assert sorted(seen) == sorted(one.id for one in crowd)


def test_what_offers_slots_is_counted_by_those_that_are_free(service: Service) -> None:
    listed(*(few := [person(number) for number in range(3)]))
    book = FAN_OUT.intake.playbook
    calls = book.journeys["evaluation_call"]
    announced = replace(calls, starts=(OnAnnouncement(at=datetime(2027, 4, 5, 10)),))  # noqa: DTZ001  local to the business
    book = replace(book, journeys={**book.journeys, calls.id: announced})
    intake = replace(FAN_OUT.intake, playbook=book)
    mine = replace(ANNOUNCEMENTS, playbook=book)
    by = FanOut(mine, intake, ROWS)
    one = mine.draft("calls", calls.id, EARLY)
    assert sweep(EARLY, by=by).failures == []
    assert (found(one).state, found(one).forecast.audience) == ("counted", 3)
    mine.make(found(one), EARLY)
    sweep(AT, by=by)
    assert texts(service, few).total() == 3
