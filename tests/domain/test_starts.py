"""What begins a journey beside activities and dates: a score, a keyword, a holiday, an order."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from local.conversation import Conversation
from stayline.domain.condition import Condition, Signal
from stayline.domain.facts import ActivityReported, AnnouncementMade, ProfilePut
from stayline.domain.journey import (
    Journey,
    OnAnnouncement,
    OnHoliday,
    OnKeyword,
    OnScore,
    Start,
)
from stayline.domain.moments import Deadline
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask, Offer, Option, Send, Step, Wait
from tests.builders import ana, without_law

NOW = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
ANA = ana(zone="UTC")


def texts(english: str) -> Mapping[str, str]:
    return dict.fromkeys(("en", "ko", "tr"), english)


def option(label: str, tag: str) -> Option:
    return Option(label=texts(label), go="thanks", tag=tag)


HELLO = Send(id="hello", text=texts("Hello {name|there}"))
THANKS = Send(id="thanks", text=texts("Thanks"))
WHICH = Ask(
    id="which",
    text=texts("Which?\n{options}"),
    options=(option("dark mode", "wants_dark"), option("an app", "wants_app")),
    closes_after=timedelta(days=1),
    tally=True,
)


def playing(start: Start, *steps: Step, **more: object) -> Conversation:
    """Begin a talk with Ana under a playbook of one journey, called `it`."""
    journey = Journey(
        id="it",
        version=1,
        title="It",
        purpose="marketing",
        starts=(start,),
        steps={step.id: step for step in steps or (HELLO,)},
    )
    journey = replace(journey, **more)  # type: ignore[arg-type]  # fields by name
    return Conversation(book(journey), ANA, NOW)


def book(journey: Journey) -> Playbook:
    scores = {"risk": (Signal(tag="unhappy", weight=50),)}
    return without_law(journeys={"it": journey}, scores=scores)


def tagged(talk: Conversation, *tags: str) -> None:
    name = f"{len(talk.lines)}"
    talk.describe(ProfilePut(id=name, at=talk.now, tags=frozenset(tags)))


def bodies(talk: Conversation) -> list[str]:
    return [text.body for text in talk.texts]


def why(talk: Conversation, rule: str) -> list[str]:
    return [line.because for line in talk.lines if line.rule == rule]


def test_a_score_that_reaches_its_line_begins_once_and_again_after_its_rest() -> None:
    start = OnScore(score="risk", at_least=50)
    talk = playing(start, again_after=timedelta(days=30))
    tagged(talk)
    assert bodies(talk) == []
    tagged(talk, "unhappy")
    assert bodies(talk) == ["Hello Ana"]
    talk.wait(timedelta(days=29))
    tagged(talk, "unhappy", "still")
    assert bodies(talk) == ["Hello Ana"]
    assert why(talk, "not started") == []  # that it may not begin again yet is no news
    talk.wait(timedelta(days=2))
    tagged(talk, "unhappy", "and", "still")
    assert bodies(talk) == ["Hello Ana"] * 2


@pytest.mark.parametrize("body", ["idea", "IDEA!", " Idea: ", "fikir"])
def test_a_keyword_begins_a_journey(body: str) -> None:
    start = OnKeyword(words={"en": ("idea",), "ko": ("제안",), "tr": ("fikir",)})
    talk = playing(start, WHICH, THANKS)
    talk.hear(body)
    assert bodies(talk) == ["Which?\n1 dark mode\n2 an app"]
    assert why(talk, "enrolled") == ["its keyword was texted"]


@pytest.mark.parametrize("body", ["idea: dark mode please", "제안 1", "Fikir - dark mode"])
def test_what_stands_after_a_keyword_answers_the_first_question(body: str) -> None:
    start = OnKeyword(words={"en": ("idea",), "ko": ("제안",), "tr": ("fikir",)})
    talk = playing(start, WHICH, THANKS)
    talk.hear(body)
    assert bodies(talk) == ["Thanks"]
    assert talk.contact.tags == {"wants_dark"}


@pytest.mark.parametrize("body", ["ideal", "my idea", "ideas are welcome", "no", "아이디어"])
def test_a_text_that_only_looks_like_a_keyword_begins_nothing(body: str) -> None:
    talk = playing(OnKeyword(words={"en": ("idea",)}), WHICH, THANKS)
    talk.hear(body)
    assert bodies(talk) == []


def test_a_clear_answer_to_the_open_question_is_no_keyword() -> None:
    talk = playing(OnKeyword(words={"en": ("idea", "1")}), WHICH, THANKS)
    talk.hear("idea")
    talk.hear("1")
    assert bodies(talk)[1:] == ["Thanks"]


def test_a_holiday_greets_every_year_in_the_morning_where_they_live() -> None:
    days = (date(2025, 3, 5), date(2026, 3, 5), date(2027, 3, 1))
    start = OnHoliday(holiday="spring", days=days, at=time(10), only=Condition(language="en"))
    talk = playing(start)
    talk.describe(ProfilePut(id="1", at=NOW, zone="Asia/Seoul"))
    left: list[datetime] = []
    for _ in range(400):
        talk.wait(timedelta(days=1))
        left += [talk.texts[-1].planned_at] if len(talk.texts) > len(left) else []
    assert left == [datetime(2026, 3, 5, 1, tzinfo=UTC), datetime(2027, 3, 1, 1, tzinfo=UTC)]


def test_a_holiday_of_others_is_not_theirs() -> None:
    start = OnHoliday(holiday="spring", days=(date(2026, 3, 5),), only=Condition(language="ko"))
    talk = playing(start)
    tagged(talk)
    talk.wait(timedelta(days=9))
    assert bodies(talk) == []
    assert talk.contact.armed == {}


def announce(talk: Conversation, name: str = "a1", **values: str) -> None:
    talk.announce(AnnouncementMade(id=name, journey="it", at=talk.now, values=values))


SPRING = OnAnnouncement(at=datetime(2026, 3, 2, 17, 0, tzinfo=UTC))


def test_an_announcement_reaches_nobody_twice_and_brings_its_values() -> None:
    talk = playing(SPRING, Send(id="told", text=texts("Most liked {result}")))
    announce(talk, result="lime")
    announce(talk, result="lime")
    assert bodies(talk) == ["Most liked lime"]


def test_an_announcement_is_refused_to_whom_it_is_not_for() -> None:
    talk = playing(replace(SPRING, only=Condition(tag="voted")))
    announce(talk)
    assert bodies(talk) == []
    assert why(talk, "not started") == ["it is not for them"]


@pytest.mark.parametrize(
    ("ends_at", "goes"),
    [
        (datetime(2026, 3, 2, 18, 0), "Hello Ana"),  # noqa: DTZ001  local to the contact: UTC
        (datetime(2026, 3, 2, 17, 0), ""),  # noqa: DTZ001
        (datetime(2026, 3, 2, 18, 30, tzinfo=UTC), "Hello Ana"),
        (datetime(2026, 3, 2, 16, 59, tzinfo=UTC), ""),
    ],
)
def test_a_sale_that_has_ended_is_not_announced(ends_at: datetime, goes: str) -> None:
    talk = playing(SPRING, ends_at=ends_at)
    announce(talk)
    assert bodies(talk) == goes.splitlines()


def test_a_text_held_for_the_night_never_goes_after_the_sale() -> None:
    talk = playing(SPRING, ends_at=datetime(2026, 3, 3, 8, 0, tzinfo=UTC))
    talk.wait(timedelta(hours=6))  # 23:00, and quiet until 09:00
    announce(talk)
    talk.wait(timedelta(days=2))
    assert bodies(talk) == []
    assert why(talk, "not sent") == ["what it is about would be over by then"]


def test_a_vote_closes_with_its_end_and_every_answer_counts_once() -> None:
    talk = playing(SPRING, WHICH, THANKS, ends_at=NOW + timedelta(hours=2))
    votes = [("it.which", 0)]
    talk.watch = lambda _at, _fact, decision: votes.extend(
        (vote.about, vote.value) for vote in decision.votes
    )
    announce(talk)
    talk.hear("2")
    assert votes[1:] == [("it.which", 2)]
    late = playing(SPRING, WHICH, THANKS, ends_at=NOW + timedelta(hours=2))
    announce(late)
    late.wait(timedelta(hours=3))
    assert late.contact.asking == ""
    assert why(late, "question closed") == ["no answer came in time"]


def test_a_promo_code_is_the_contacts_own_and_has_a_last_day() -> None:
    offer = Offer(id="offer", prefix="BACK", lasts=timedelta(days=14))
    text = Send(id="told", text=texts("Take {code} until {code_ends_on}"))
    codes = set()
    for who in ("ana", "ben"):
        talk = playing(SPRING, offer, text)
        talk.contact = replace(talk.contact, id=who)
        announce(talk)
        assert bodies(talk)[0].endswith("until 16 March")
        codes.add(bodies(talk)[0].split()[1])
        assert why(talk, "code given") == ["good until 2026-03-16"]
    assert len(codes) == 2
    assert all(code.startswith("BACK-") and len(code) == 14 for code in codes)


def test_an_activity_tags_untags_and_is_remembered() -> None:
    talk = Conversation(without_law(), ANA, NOW)
    tagged(talk, "complained", "has_left")
    for number, activity in enumerate(("case_closed", "returned", "exported_data")):
        talk.report(ActivityReported(id=f"{number}", activity=activity, at=talk.now))
    assert talk.contact.tags == frozenset()
    assert why(talk, "tagged") == ["-complained", "-has_left"]
    talk.report(ActivityReported(id="9", activity="returned", at=talk.now))
    assert len(why(talk, "tagged")) == 2  # what changes nothing is no news
    assert talk.contact.reported == {"exported_data": NOW}


def test_questions_without_an_answer_are_counted_until_they_text() -> None:
    talk = playing(SPRING, WHICH, THANKS)
    announce(talk)
    talk.wait(timedelta(days=2))
    assert talk.contact.unanswered_in_a_row == 1
    talk.hear("sorry, was away")
    assert talk.contact.unanswered_in_a_row == 0


@pytest.mark.parametrize(
    ("born_on", "days_before", "sent_at"),
    [
        (date(1990, 3, 2), 0, datetime(2027, 3, 2, 10, tzinfo=UTC)),  # ten has passed today
        (date(1990, 3, 3), 0, datetime(2026, 3, 3, 10, tzinfo=UTC)),
        (date(1990, 3, 3), -2, datetime(2026, 3, 5, 10, tzinfo=UTC)),
        (date(1992, 2, 29), 0, datetime(2027, 2, 28, 10, tzinfo=UTC)),
    ],
)
def test_a_wait_may_be_until_the_next_anniversary(
    born_on: date, days_before: int, sent_at: datetime
) -> None:
    until = Deadline(date="born_on", days_before=days_before, yearly=True)
    talk = playing(SPRING, Wait(id="wait", until=until), HELLO)
    talk.describe(ProfilePut(id="1", at=NOW, dates={"born_on": born_on}))
    announce(talk)
    talk.wait(timedelta(days=400))
    assert [message.planned_at for message in talk.texts] == [sent_at]
