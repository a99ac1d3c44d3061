"""decide: pure, and right about one thing at a time. Whole talks are in tests/transcripts."""

import random
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from local.conversation import Conversation
from stayline.content import playbook
from stayline.domain import under_way
from stayline.domain.consent import Given
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.due import Due
from stayline.domain.engine import decide
from stayline.domain.facts import (
    ActivityReported,
    ConsentGiven,
    DueCame,
    EnrolmentRequested,
    ProfilePut,
    SendEnded,
    TextReceived,
)
from stayline.domain.journey import OnActivity
from stayline.domain.playbook import Playbook
from tests.builders import ana

ANA = ana()
PLAYBOOK = playbook()


def begun(now: datetime, journey: str = "onboarding_check_in") -> Decision:
    fact = EnrolmentRequested(id="1", journey=journey, at=now)
    return decide(ANA, fact, now, PLAYBOOK)


def asked(now: datetime) -> Contact:
    """Give Ana in front of a question that is on its way to her."""
    first = begun(now)
    return under_way.begun(first.contact, first.messages[0], now)


def rules(decision: Decision) -> list[str]:
    return [line.rule for line in decision.lines]


def test_the_same_arguments_give_the_same_decision(now: datetime) -> None:
    assert begun(now) == begun(now)


def test_ids_differ_where_facts_differ(now: datetime) -> None:
    other = decide(ANA, EnrolmentRequested(id="2", journey="inactivity", at=now), now, PLAYBOOK)
    assert begun(now).messages[0].id != other.messages[0].id


def test_a_contact_has_one_open_question_at_most(now: datetime) -> None:
    asked = begun(now).contact
    second = decide(asked, EnrolmentRequested(id="2", journey="inactivity", at=now), now, PLAYBOOK)
    assert second.contact.asking == "onboarding_check_in"
    assert second.messages == ()
    assert "put off" in rules(second)
    (row,) = second.due
    assert row.due_at == now + PLAYBOOK.journeys["inactivity"].patience


def test_a_timer_of_an_earlier_step_does_nothing(now: datetime) -> None:
    first = begun(now)
    run = first.contact.enrolments["onboarding_check_in"]
    moved = decide(asked(now), TextReceived(id="SM1", body="3", at=now), now, PLAYBOOK).contact
    stale = Due(
        kind="step",
        id="ana.stale",
        contact_id="ana",
        due_at=now,
        journey=run.journey,
        run=run.run,
        turn=run.turn,
        asked=run.asked,
    )
    decision = decide(moved, DueCame(due=stale, at=now), now, PLAYBOOK)
    assert rules(decision) == ["stale"]
    assert decision.contact == moved
    assert decision.done == (stale,)


def test_a_timer_of_a_finished_journey_does_nothing(now: datetime) -> None:
    over = Due(kind="step", id="a", contact_id="ana", due_at=now, journey="renewal", run="1")
    assert rules(decide(ANA, DueCame(due=over, at=now), now, PLAYBOOK)) == ["stale"]


def only(journey: str) -> Playbook:
    """Give the playbook as if it held one journey."""
    return replace(PLAYBOOK, journeys={journey: PLAYBOOK.journeys[journey]})


def test_moving_a_date_moves_its_reminders(now: datetime) -> None:
    def put(number: int, contact: Contact, day: date) -> Decision:
        fact = ProfilePut(id=str(number), at=now, dates={"plan_ends_on": day})
        return decide(contact, fact, now, only("renewal"))

    first = put(1, ANA, date(2026, 6, 1))
    assert [row.due_at.date() for row in first.due] == [
        date(2026, 5, 2),
        date(2026, 5, 25),
        date(2026, 5, 31),
    ]
    second = put(2, first.contact, date(2026, 7, 1))
    assert set(second.done) == set(first.due)
    assert put(3, second.contact, date(2026, 7, 1)).due == ()


def test_a_reminder_that_would_come_too_late_is_not_sent_and_says_so(now: datetime) -> None:
    fact = ProfilePut(id="1", at=now, dates={"plan_ends_on": now.date() + timedelta(days=10)})
    decision = decide(ANA, fact, now, only("renewal"))
    assert [row.start for row in decision.due] == [1, 2]
    late = [line.because for line in decision.lines if line.rule == "not started"]
    assert late == ["20 days too late: 30 days before plan_ends_on"]


@pytest.mark.parametrize(
    ("ago", "because"),
    [
        (timedelta(days=8), "8 days too late: joined was reported"),
        (timedelta(hours=13), "13 hours too late: joined was reported"),
        (timedelta(minutes=50), "50 minutes too late: joined was reported"),
    ],
)
def test_an_activity_reported_late_says_how_late(
    ago: timedelta, because: str, now: datetime
) -> None:
    prompt = OnActivity(activity="joined", late=timedelta(minutes=30))
    series = replace(PLAYBOOK.journeys["onboarding_series"], starts=(prompt,))
    book = replace(PLAYBOOK, journeys={series.id: series})
    decision = decide(ANA, ActivityReported(id="1", activity="joined", at=now - ago), now, book)
    assert [line.because for line in decision.lines if line.rule == "not started"] == [because]


def test_a_consent_that_has_ended_is_too_late_to_ask_about_once_and_not_with_each_fact(
    now: datetime,
) -> None:
    ended = now.date() - timedelta(days=2)
    given = Given(
        to="marketing", at=now - timedelta(days=732), basis="written", source="form",
        expires_on=ended,
    )  # fmt: skip
    stranger = replace(ANA, consents={})
    told = decide(stranger, ConsentGiven(id="1", given=given, at=now), now, only("consent_renewal"))
    late = [line.because for line in told.lines if line.rule == "not started"]
    assert late == ["32 days too late: 30 days before the consent to marketing ends"]
    profile = ProfilePut(id="2", at=now, dates={"joined_on": now.date()})
    again = decide(told.contact, profile, now, only("consent_renewal"))
    assert "not started" not in rules(again)


def test_daily_use_does_not_move_the_check_in_daily(now: datetime) -> None:
    def used(contact: Contact, day: int) -> Decision:
        at = now + timedelta(days=day)
        fact = ActivityReported(id=str(day), activity="was_active", at=at)
        return decide(contact, fact, at, only("inactivity"))

    first = used(ANA, 0)
    assert len(first.due) == 1
    second = used(first.contact, 1)
    assert (second.due, second.done) == ((), ())


def test_an_opt_out_in_doubt_pauses_marketing_and_asks_once(now: datetime) -> None:
    text = TextReceived(id="SM1", body="wrong number", at=now)
    decision = decide(ANA, text, now, PLAYBOOK)
    assert (decision.contact.opted_out_at, decision.contact.doubted_at) == (None, now)
    assert [case.kind for case in decision.cases] == ["opt_out_to_confirm"]
    assert [message.step for message in decision.messages] == ["opt_out_doubt"]
    again = decide(decision.contact, replace(text, id="SM2"), now + timedelta(hours=1), PLAYBOOK)
    assert (again.messages, again.cases) == ((), ())
    assert again.contact == decision.contact


def test_in_doubt_marketing_is_refused_and_a_service_goes_on(now: datetime) -> None:
    doubted = replace(ANA, doubted_at=now)
    talk = Conversation(PLAYBOOK, doubted, now)
    talk.enrol("inactivity")  # marketing
    talk.enrol("onboarding_check_in")
    assert {text.journey for text in talk.texts} == {"onboarding_check_in"}
    because = "marketing is paused: a text of theirs reads like an opt-out"
    assert ("not started", because) in [(line.rule, line.because) for line in talk.lines]


def test_a_journey_the_playbook_lost_ends_quietly(now: datetime) -> None:
    less = replace(PLAYBOOK, journeys={})
    decision = decide(asked(now), TextReceived(id="SM1", body="8", at=now), now, less)
    assert decision.contact.enrolments == {}
    assert decision.messages == ()


def test_a_step_the_playbook_lost_ends_the_journey(now: datetime) -> None:
    contact = asked(now)
    run = replace(contact.enrolments["onboarding_check_in"], step="gone")
    lost = replace(contact, enrolments={"onboarding_check_in": run})
    decision = decide(lost, TextReceived(id="SM1", body="8", at=now), now, PLAYBOOK)
    assert decision.contact.enrolments == {}


def test_a_start_the_playbook_lost_is_put_away_by_what_ends_it(now: datetime) -> None:
    used = ActivityReported(id="1", activity="was_active", at=now)
    armed = decide(ANA, used, now, only("inactivity")).contact
    assert list(armed.armed) == ["inactivity.0"]
    none = replace(PLAYBOOK.journeys["inactivity"], starts=())
    less = replace(PLAYBOOK, journeys={"inactivity": none})
    decision = decide(armed, replace(used, id="2"), now, less)
    assert decision.contact.armed == {}
    assert decision.done == tuple(armed.armed.values())


def test_a_question_that_could_not_be_sent_does_not_wait_for_ever(now: datetime) -> None:
    first = begun(now)
    refused = SendEnded(
        message=replace(first.messages[0], status="claimed"),
        attempt="a1",
        outcome="refused",
        at=now,
        code="21614",
        because="not a mobile number",
    )
    decision = decide(first.contact, refused, now, PLAYBOOK)
    assert decision.contact.enrolments == {}
    assert decision.messages[0].status == "unsendable"


@pytest.mark.parametrize("seed", range(200))
def test_whatever_happens_some_things_always_hold(seed: int, now: datetime) -> None:
    """A random life: one open question at most, nothing planned once opted out, no offers in doubt,
    nothing lost."""
    draw = random.Random(seed)  # noqa: S311  a seeded walk, no secret
    talk = Conversation(PLAYBOOK, ANA, now)
    texts = ["8", "3", "1", "2", "hello", "STOP", "START", "", "여덟 점이요", "dokuz", "?!"]
    texts.append("wrong number")
    kinds = [*PLAYBOOK.activities, "opened_door"]
    for number in range(40):
        before, count = talk.contact, len(talk.texts)
        match draw.randrange(4):
            case 0:
                talk.hear(draw.choice(texts))
            case 1:
                activity = ActivityReported(
                    id=str(number),
                    activity=draw.choice(kinds),
                    at=talk.now - timedelta(days=draw.randrange(60)),
                    dates={"plan_ends_on": talk.now.date() + timedelta(days=draw.randrange(60))},
                )
                talk.report(activity)
            case 2:
                talk.wait(timedelta(hours=draw.randrange(1, 400)))
            case _:
                talk.enrol(draw.choice(list(PLAYBOOK.journeys)))
        asking = talk.contact.asking
        assert not asking or asking in talk.contact.enrolments
        waiting = [run for run in talk.contact.enrolments.values() if run.asked]
        assert len(waiting) == (1 if asking else 0)
        if before.opted_out_at and talk.contact.opted_out_at:
            assert len(talk.texts) == count
        if before.doubted_at:  # an answer may still go
            assert ("marketing", "bulk") not in {(t.purpose, t.lane) for t in talk.texts[count:]}
        due = set(talk.due_rows())
        assert set(talk.contact.armed.values()) <= due
        assert {run.deadline for run in talk.contact.enrolments.values()} - {None} <= due
        assert len({message.id for message in talk.texts}) == len(talk.texts)


def test_the_day_of_an_activity_is_the_contacts_own() -> None:
    late = datetime.fromisoformat("2026-03-02T03:00Z")  # the evening before in New York
    joined = ActivityReported(id="1", activity="joined", at=late)
    contact = decide(ana("America/New_York"), joined, late, PLAYBOOK).contact
    assert contact.dates["joined_on"] == date(2026, 3, 1)
