"""Starts that wait for their moment: what moves them, and what leaves them where they are."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from local.conversation import Conversation
from stayline.content import playbook
from stayline.domain.condition import Condition
from stayline.domain.facts import ProfilePut
from stayline.domain.journey import Journey, OnActivity, OnDate, OnInterval, OnKeyword, Start
from stayline.domain.playbook import Playbook
from stayline.domain.step import Send
from tests.builders import ana

NOW = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
ANA = ana(zone="UTC")
RENEWAL = OnDate(date="plan_ends_on", days_before=30)
ENDS_ON = date(2026, 6, 1)


def book(*starts: Start, again_after: timedelta = timedelta()) -> Playbook:
    """Give a playbook of one journey, called `it`."""
    hello = Send(id="hello", text=dict.fromkeys(("en", "ko", "tr"), "Hello"))
    journey = Journey(
        id="it", version=1, title="It", purpose="service", starts=starts, steps={"hello": hello}
    )
    journey = replace(journey, again_after=again_after)
    return replace(playbook(), journeys={"it": journey})


def playing(start: Start) -> Conversation:
    return Conversation(book(start), ANA, NOW)


def begins_at(talk: Conversation) -> list[datetime]:
    """Give when what is armed is to begin."""
    return [row.due_at for row in talk.due_rows() if row.kind == "start"]


def told(talk: Conversation, **more: object) -> None:
    profile = ProfilePut(id=f"{len(talk.lines)}", at=talk.now)
    talk.describe(replace(profile, **more))  # type: ignore[arg-type]  # fields by name


def test_content_that_was_edited_moves_what_is_armed_with_the_next_fact() -> None:
    talk = playing(RENEWAL)
    told(talk, dates={"plan_ends_on": ENDS_ON})
    assert begins_at(talk) == [datetime(2026, 5, 2, 10, tzinfo=UTC)]
    talk.playbook = book(replace(RENEWAL, days_before=45))
    told(talk)
    assert begins_at(talk) == [datetime(2026, 4, 17, 10, tzinfo=UTC)]


def test_who_moves_to_another_zone_is_texted_by_its_clock() -> None:
    talk = playing(RENEWAL)
    told(talk, dates={"plan_ends_on": ENDS_ON})
    told(talk, zone="Asia/Seoul")
    assert begins_at(talk) == [datetime(2026, 5, 2, 1, tzinfo=UTC)]


def test_a_date_that_moved_while_a_start_was_not_for_them_counts_once_it_is() -> None:
    talk = playing(replace(RENEWAL, only=Condition(without_tag="has_left")))
    told(talk, dates={"plan_ends_on": ENDS_ON})
    told(talk, tags=frozenset({"has_left"}), dates={"plan_ends_on": date(2026, 7, 1)})
    assert begins_at(talk) == [datetime(2026, 5, 2, 10, tzinfo=UTC)]
    told(talk, tags=frozenset())
    assert begins_at(talk) == [datetime(2026, 6, 1, 10, tzinfo=UTC)]


def test_a_fact_arms_what_counts_from_it_and_what_counts_from_the_contact() -> None:
    one = book(
        RENEWAL,
        OnActivity(activity="joined"),
        OnActivity(activity="cancelled"),
        OnKeyword(words={"en": ("idea",)}),
    )
    armed = {
        activity: [arming.name for _, arming in one.to_arm(activity).all]
        for activity in ("", "joined", "unheard_of")
    }
    assert armed == {"": ["it.0"], "joined": ["it.0", "it.1"], "unheard_of": ["it.0"]}


def test_what_stays_away_is_refused_once_and_comes_again_in_its_next_cycle() -> None:
    monthly = OnInterval(since="joined_on", every=timedelta(days=30))
    talk = Conversation(book(monthly, again_after=timedelta(days=80)), ANA, NOW)
    told(talk, dates={"joined_on": NOW.date()})
    talk.wait(timedelta(days=130))
    assert [text.planned_at.date() for text in talk.texts] == [date(2026, 4, 1), date(2026, 6, 30)]
    refused = "it began on 2026-04-01 and stays away until 2026-06-20"
    assert [line.because for line in talk.lines if line.rule == "not started"] == [refused] * 2
