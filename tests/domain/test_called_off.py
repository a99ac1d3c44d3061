"""What was planned and has not left goes no more once its journey is over for a reason outside."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from local.conversation import Conversation
from stayline.domain.facts import ActivityReported
from stayline.domain.step import Send
from tests.builders import ana, journey, without_law

NIGHT = datetime(2026, 3, 2, 23, tzinfo=UTC)
BOOK = without_law()
TIP = journey(
    Send(id="only", text=dict.fromkeys(BOOK.languages, "A tip.")),
    name="tip",
    exit_on=("cancelled",),
)


def held() -> Conversation:
    """Begin a talk with a text that is held for the night, and whose journey is done with it."""
    talk = Conversation(replace(BOOK, journeys={"tip": TIP}), ana(), NIGHT)
    talk.enrol("tip")
    assert not talk.contact.enrolments
    assert not talk.texts
    return talk


def reported(talk: Conversation) -> ActivityReported:
    return ActivityReported(id=f"{len(talk.lines)}", activity="cancelled", at=talk.now)


def test_the_last_text_of_a_journey_goes_no_more_after_what_ends_it() -> None:
    talk = held()
    talk.report(reported(talk))
    talk.wait(timedelta(days=1))
    assert not talk.texts
    assert talk.lines[-1].because == "its journey ended before it could go"


def test_what_began_since_goes_and_what_ended_before_does_not_however_often_it_ends() -> None:
    talk = held()
    for _ in range(2):
        talk.report(reported(talk))
        talk.enrol("tip")
    talk.wait(timedelta(days=1))
    assert len(talk.texts) == 1


def test_a_stop_is_the_end_of_what_was_planned_before_also_after_a_start() -> None:
    talk = held()
    talk.hear("STOP")
    talk.wait(timedelta(minutes=1))
    talk.hear("START")
    talk.enrol("tip")
    talk.wait(timedelta(days=1))
    assert len(talk.texts) == 1
    assert "they have opted out since it was planned" in [line.because for line in talk.lines]
