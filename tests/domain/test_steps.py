"""The kinds of steps and starts, one at a time, in journeys of two or three steps."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from local.conversation import Conversation
from stayline.domain.contact import Contact
from stayline.domain.facts import ActivityReported, ProfilePut
from stayline.domain.journey import Journey, OnActivity, OnDate, OnInterval
from stayline.domain.moments import Deadline
from stayline.domain.step import (
    Ask,
    Band,
    Branch,
    End,
    EnrolIn,
    OpenCase,
    Send,
    Wait,
    Way,
)
from tests.builders import journey, without_law

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BOOK = without_law()


def text(words: str) -> dict[str, str]:
    return dict.fromkeys(BOOK.languages, words)


def send(name: str, **more: Any) -> Send:
    return Send(id=name, text=text(name), **more)


def talk(*journeys: Journey, now: datetime = NOON, **contact: Any) -> Conversation:
    """Begin a talk with a contact in UTC, in front of these journeys and no others."""
    book = replace(BOOK, journeys={one.id: one for one in journeys})
    ana = Contact(id="ana", phone="+12025550101", known=True, language="en", zone="UTC", **contact)
    return Conversation(book, ana, now)


def said(conversation: Conversation) -> list[str]:
    return [message.body for message in conversation.texts]


SCORE = Ask(
    id="score",
    text=text("score?"),
    scale=(1, 10),
    bands=(Band(low=1, high=6, go="low", tag="low"), Band(low=7, high=10, go="high", tag="high")),
    closes_after=timedelta(days=2),
)


def test_a_wait_lasts_as_long_as_it_says() -> None:
    held = talk(journey(send("one"), Wait(id="w", lasts=timedelta(days=2)), send("two")))
    held.enrol("trial")
    held.wait(timedelta(hours=47))
    assert said(held) == ["one"]
    held.wait(timedelta(hours=1))
    assert said(held) == ["one", "two"]


@pytest.mark.parametrize(
    ("at", "leaves"),
    [(time(15), "2026-03-02T15:00"), (time(12), "2026-03-03T12:00"), (time(9), "2026-03-03T09:00")],
)
def test_a_wait_to_a_time_of_day_ends_today_or_tomorrow(at: time, leaves: str) -> None:
    now = NOON + timedelta(minutes=30)
    held = talk(journey(Wait(id="w", at=at), send("one")), now=now)
    held.enrol("trial")
    held.wait(timedelta(days=2))
    assert f"{held.texts[0].planned_at:%Y-%m-%dT%H:%M}" == leaves


def test_a_wait_for_a_date_that_has_passed_is_no_wait() -> None:
    until = Deadline(date="plan_ends_on", at=time(10))
    held = talk(
        journey(Wait(id="w", until=until), send("one")), dates={"plan_ends_on": date(2026, 3, 1)}
    )
    held.enrol("trial")
    assert said(held) == ["one"]


def test_a_wait_ends_with_its_journey() -> None:
    waiting = journey(Wait(id="w", lasts=timedelta(days=2)), send("one"), exit_on=("cancelled",))
    held = talk(waiting)
    held.enrol("trial")
    held.report(ActivityReported(id="1", activity="cancelled", at=NOON))
    assert held.due_rows() == []


@pytest.mark.parametrize(
    ("way", "contact", "taken"),
    [
        (Way(go="yes", tag="vip"), {"tags": frozenset({"vip"})}, True),
        (Way(go="yes", tag="vip"), {}, False),
        (Way(go="yes", without_tag="vip"), {}, True),
        (Way(go="yes", without_tag="vip"), {"tags": frozenset({"vip"})}, False),
        (Way(go="yes", attribute="plan", value="Plus"), {"attributes": {"plan": "Plus"}}, True),
        (Way(go="yes", attribute="plan", value="Plus"), {"attributes": {"plan": "Basic"}}, False),
        (
            Way(go="yes", tag="vip", attribute="plan", value="Plus"),
            {"tags": frozenset({"vip"})},
            False,
        ),
    ],
)
def test_a_branch_takes_a_way_that_holds(way: Way, contact: dict[str, Any], taken: bool) -> None:  # noqa: FBT001  data
    branch = Branch(id="b", ways=(way,))
    held = talk(
        journey(branch, send("no", go="end"), send("yes"), End(id="end", outcome="x")), **contact
    )
    held.enrol("trial")
    assert said(held) == (["yes"] if taken else ["no"])


@pytest.mark.parametrize(("reply", "taken"), [("2", ["low", "two or less"]), ("6", ["low"])])
def test_a_branch_looks_at_an_earlier_answer(reply: str, taken: list[str]) -> None:
    held = talk(
        journey(
            SCORE,
            send("low"),
            Branch(id="b", ways=(Way(go="two or less", answer="score", low=1, high=2),), go="end"),
            send("two or less", go="end"),
            send("high"),
            End(id="end", outcome="answered"),
        )
    )
    held.enrol("trial")
    held.hear(reply)
    assert said(held)[1:] == taken


def test_a_journey_begins_another_and_goes_on() -> None:
    first = journey(EnrolIn(id="e", journey="other"), send("one"), name="first")
    held = talk(first, journey(send("two"), name="other"))
    held.enrol("first")
    assert sorted(said(held)) == ["one", "two"]
    assert held.contact.enrolments == {}


def birthday(**more: Any) -> Journey:
    return journey(send("happy"), starts=(OnDate(date="born_on", yearly=True),), **more)


def born(conversation: Conversation, day: date) -> None:
    conversation.describe(ProfilePut(id="p", at=conversation.now, dates={"born_on": day}))


def test_a_birthday_comes_every_year() -> None:
    held = talk(birthday())
    born(held, date(1990, 5, 3))
    held.wait(timedelta(days=3 * 365))
    moments = [f"{message.planned_at:%Y-%m-%d %H:%M}" for message in held.texts]
    assert moments == ["2026-05-03 10:00", "2027-05-03 10:00", "2028-05-03 10:00"]


def test_who_is_born_on_29_february_is_greeted_on_the_28th_in_other_years() -> None:
    held = talk(birthday())
    born(held, date(2000, 2, 29))
    held.wait(timedelta(days=3 * 365))
    days = [f"{message.planned_at:%Y-%m-%d}" for message in held.texts]
    assert days == ["2027-02-28", "2028-02-29", "2029-02-28"]


def test_a_birthday_on_the_day_of_joining_is_greeted_once() -> None:
    held = talk(birthday())
    born(held, date(1990, 3, 2))
    held.wait(timedelta(days=300))
    assert said(held) == ["happy"]


def nps(**more: Any) -> Journey:
    every = OnInterval(
        since="joined_on", every=timedelta(days=90), apart=timedelta(days=14), **more
    )
    return journey(send("nps?"), name="nps", starts=(every,), purpose="survey")


def test_an_interval_comes_round_again_and_again() -> None:
    held = talk(nps())
    held.describe(ProfilePut(id="p", at=NOON, dates={"joined_on": date(2026, 1, 1)}))
    held.wait(timedelta(days=200))
    days = [f"{message.planned_at:%Y-%m-%d}" for message in held.texts]
    assert days == ["2026-04-01", "2026-06-30"]


def test_an_interval_keeps_apart_from_another_survey() -> None:
    survey = journey(
        SCORE,
        send("low"),
        send("high"),
        name="survey",
        starts=(OnActivity(activity="case_closed"),),
        purpose="survey",
    )
    held = talk(nps(), survey)
    held.describe(ProfilePut(id="p", at=NOON, dates={"joined_on": date(2026, 1, 1)}))
    held.wait(timedelta(days=29))
    held.report(ActivityReported(id="a", activity="case_closed", at=held.now))
    held.hear("9")
    held.wait(timedelta(days=13))
    assert "nps?" not in said(held)
    held.wait(timedelta(days=2))
    assert "nps?" in said(held)


def test_the_same_contacts_are_held_out_for_ever() -> None:
    half = journey(send("one"), hold_out=50)
    people = [f"contact{number}" for number in range(1000)]
    out = [one for one in people if half.holds_out(one)]
    assert 400 < len(out) < 600
    assert out == [one for one in people if half.holds_out(one)]
    assert not any(journey(send("one")).holds_out(one) for one in people)
    assert all(journey(send("one"), hold_out=100).holds_out(one) for one in people)


def test_who_is_held_out_is_counted_and_not_texted() -> None:
    held = talk(journey(send("one"), hold_out=100))
    held.enrol("trial")
    assert said(held) == []
    assert "held out" in [line.rule for line in held.lines]
    assert "trial" in held.contact.past


def closing() -> Conversation:
    """Give a talk whose question has closed without an answer."""
    held = talk(journey(SCORE, send("low"), OpenCase(id="c", kind="k", title="t"), send("high")))
    held.enrol("trial")
    held.wait(timedelta(days=2))
    assert held.contact.asking == ""
    return held


def test_a_late_answer_is_credited_to_its_question() -> None:
    held = closing()
    held.hear("8")
    assert held.contact.tags == {"high"}
    assert said(held)[1:] == [BOOK.wording["en"]["late_answer"].replace("{business}", "Fernhill")]
    held.hear("8")
    assert len(said(held)) == 2


@pytest.mark.parametrize("reply", ["thanks", "call me at 5", "who is this?"])
def test_what_is_no_answer_is_none_later_either(reply: str) -> None:
    held = closing()
    held.hear(reply)
    assert held.contact.tags == frozenset()


def test_after_two_weeks_a_number_is_just_a_number() -> None:
    held = closing()
    held.wait(timedelta(days=15))
    held.hear("8")
    assert held.contact.tags == frozenset()


def test_an_enrolment_keeps_the_version_it_began_on() -> None:
    old = journey(SCORE, send("low"), send("high"))
    held = talk(old)
    held.enrol("trial")
    new = replace(journey(send("other")), version=2)
    held.playbook = replace(held.playbook, journeys={"trial": new}, older={("trial", 1): old})
    held.hear("8")
    assert said(held)[1:] == ["high"]
    held.enrol("trial")
    assert said(held)[2:] == ["other"]


def test_without_its_version_an_enrolment_ends_and_breaks_nothing() -> None:
    held = talk(journey(SCORE, send("low"), send("high")))
    held.enrol("trial")
    new = replace(journey(send("other")), version=2)
    held.playbook = replace(held.playbook, journeys={"trial": new})
    held.hear("8")
    assert held.contact.enrolments == {}
    assert said(held) == ["score?"]
