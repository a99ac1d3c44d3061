"""What is told of a contact: on each thing the later word holds, in whatever order they come."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import permutations

from local.conversation import Conversation
from stayline.domain import opting
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.engine import decide
from stayline.domain.facts import ActivityReported, Fact, ProfilePut
from stayline.domain.records import from_record, to_record
from stayline.domain.telling import profile
from tests.builders import ana, without_law

BOOK = without_law()
HOUR = timedelta(hours=1)
ANA = ana(zone="UTC")


def reported(at: datetime, activity: str = "opened_door", **said: object) -> ActivityReported:
    return ActivityReported(id=f"{at}", activity=activity, at=at, **said)  # type: ignore[arg-type]


def told(now: datetime, *facts: Fact) -> Contact:
    """Give the contact whom all these facts came about, in this order, at `now`."""
    contact = ANA
    for fact in facts:
        contact = decided(contact, fact, now).contact
    return contact


def decided(contact: Contact, fact: Fact, now: datetime) -> Decision:
    return decide(contact, fact, now, BOOK, BOOK.none_taken)


def left_out(decision: Decision) -> list[str]:
    return [line.because for line in decision.lines if line.rule == "left out"]


def test_in_whatever_order_reports_come_the_later_word_on_each_thing_holds(now: datetime) -> None:
    facts: list[Fact] = [
        reported(now - 5 * HOUR, "joined", name="Anna", attributes={"plan": "Free", "seats": "1"}),
        reported(now - 4 * HOUR, "cancelled", attributes={"plan": "none"}),
        reported(
            now - 3 * HOUR,
            "renewed",
            language="tr",
            dates={"plan_ends_on": date(2027, 3, 1)},
            attributes={"plan": "Plus"},
        ),
        ProfilePut(
            id="p",
            at=now - 2 * HOUR,
            name="Ana",
            tags=frozenset({"vip"}),
            dates={"plan_ends_on": date(2027, 4, 1), "born_on": date(1990, 5, 1)},
        ),
        reported(now - HOUR, dates={"plan_ends_on": date(2027, 5, 1)}),
    ]
    for order in permutations(facts):
        one = told(now, *order)
        assert (one.name, one.language, set(one.tags)) == ("Ana", "tr", {"vip"})
        assert one.attributes == {"plan": "Plus", "seats": "1"}
        assert one.dates == {
            "born_on": date(1990, 5, 1),
            "joined_on": (now - 5 * HOUR).date(),
            "left_on": (now - 4 * HOUR).date(),
            "plan_ends_on": date(2027, 5, 1),
        }


def test_what_is_left_out_for_a_later_word_stands_in_the_ledger(now: datetime) -> None:
    contact = told(now, reported(now - HOUR, attributes={"plan": "Plus", "seats": "5"}, name="Ana"))
    older = {"plan": "Free", "seats": "5", "industry": "retail"}
    decision = decided(contact, reported(now - 2 * HOUR, attributes=older, name="A"), now)
    assert left_out(decision) == [
        "plan: a later word is known",
        "name: a later word is known",
    ]
    assert decision.contact.attributes == {**older, "plan": "Plus"}


def test_what_agrees_with_the_later_word_is_not_left_out(now: datetime) -> None:
    contact = told(now, reported(now - HOUR, "renewed", attributes={"plan": "Plus"}))
    older = reported(now - 2 * HOUR, "joined", attributes={"plan": "Plus"})
    assert left_out(decided(contact, older, now)) == []


def test_of_two_words_of_one_second_the_one_that_comes_later_holds(now: datetime) -> None:
    """The bus dates its events to the second, the API to the millionth."""
    put = ProfilePut(id="p", at=now + timedelta(milliseconds=300), name="Ana")
    assert told(now, put, reported(now, name="Anna")).name == "Anna"


def test_a_tag_that_was_there_already_counts_as_told_again(now: datetime) -> None:
    contact = replace(ANA, tags=frozenset({"has_left"}))
    again = decided(contact, reported(now - HOUR, "cancelled"), now).contact
    late = decided(again, reported(now - 2 * HOUR, "returned"), now)
    assert late.contact.tags == {"has_left"}
    assert left_out(late) == ["has_left: a later word is known"]


def test_a_complaint_outlives_a_case_that_was_closed_before_it(now: datetime) -> None:
    talk = Conversation(BOOK, ANA, now)
    talk.hear("I am very disappointed, your service is terrible")
    assert "complained" in talk.contact.tags
    talk.report(reported(now - HOUR, "case_closed"))
    assert "complained" in talk.contact.tags
    talk.wait(2 * HOUR)
    talk.report(reported(talk.now, "case_closed"))
    assert "complained" not in talk.contact.tags


def test_only_tags_that_activities_set_are_remembered(now: datetime) -> None:
    """The contact is read and written with every text."""
    contact = told(now, ProfilePut(id="p", at=now, tags=frozenset({"vip", "beta", "evaluated"})))
    assert contact.tags == {"vip", "beta", "evaluated"}
    assert set(contact.told["tags"]) == {"evaluated"}


def test_a_profile_says_nothing_of_tags_that_it_neither_names_nor_takes_away(
    now: datetime,
) -> None:
    put = ProfilePut(id="p", at=now, tags=frozenset({"vip"}))
    left = reported(now - HOUR, "cancelled")
    assert told(now, put, left).tags == {"vip", "has_left"}
    assert told(now, reported(now - 2 * HOUR, "cancelled"), put, left).tags == {"vip"}


def test_whoever_was_saved_before_this_was_kept_takes_any_word(now: datetime) -> None:
    saved = from_record(Contact, to_record(replace(ANA, attributes={"plan": "Plus"})))
    contact = decided(saved, reported(now - HOUR, attributes={"plan": "Free"}), now).contact
    assert contact.attributes == {"plan": "Free"}
    assert from_record(Contact, to_record(contact)) == contact


def test_when_things_were_told_is_shown_to_nobody_and_goes_with_an_erasure(now: datetime) -> None:
    contact = told(now, reported(now, name="Anna"))
    assert contact.told
    assert "told" not in profile(contact)
    assert not opting.suppressed(contact, now).told


def test_most_reports_say_nothing_that_has_to_be_remembered(now: datetime) -> None:
    assert not told(now, reported(now, "was_active")).told
