"""Every transcript is a test of its journey, and every journey has its transcripts."""

from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from local.conversation import Conversation
from local.transcript import Player, TranscriptError
from stayline.content import playbook
from stayline.domain.step import Ask, End, Send, Wait

TRANSCRIPTS = Path(__file__).parents[1] / "transcripts"
ALL = sorted(TRANSCRIPTS.glob("*.txt"))
CONTACT = "contact Ana, en, UTC\nnow 2026-03-02 12:00\n"


@cache
def held(path: Path) -> tuple[Conversation, TranscriptError | None]:
    """Give a talk, and where it left its transcript, which is to fail one test and not all."""
    player = Player(playbook())
    try:
        player.play(path.read_text(encoding="utf-8"))
    except TranscriptError as error:
        return player.talk, error
    return player.talk, None


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_talk_goes_as_it_is_written(path: Path) -> None:
    _, otherwise = held(path)
    if otherwise:
        raise otherwise


@pytest.mark.parametrize("journey", sorted(playbook().journeys))
@pytest.mark.parametrize("language", playbook().languages)
def test_every_text_of_a_journey_is_in_a_talk(journey: str, language: str) -> None:
    talks = [held(path)[0] for path in ALL if path.stem.endswith(f"_{language}")]
    left = {(text.journey, text.step) for talk in talks for text in talk.texts}
    steps = playbook().journeys[journey].steps.values()
    texts = {(journey, step.id) for step in steps if isinstance(step, Ask | Send)}
    assert texts - left == set()


@pytest.mark.parametrize("journey", sorted(playbook().journeys))
def test_every_step_and_every_option_is_in_a_talk(journey: str) -> None:
    lines = [line for path in ALL for line in held(path)[0].lines if line.journey == journey]
    chosen = {line.because for line in lines if line.rule in ("chosen", "tagged")}
    for step in playbook().journeys[journey].steps.values():
        assert step.id in {line.step for line in lines}
        if isinstance(step, Ask):
            labels = enumerate((option.label["en"] for option in step.options), start=1)
            assert {f"{number} {label}" for number, label in labels} <= chosen
        if isinstance(step, Ask) and step.calendar:
            assert {"slot booked", "slot moved"} & {
                line.rule for line in lines if line.step == step.id
            }
        if isinstance(step, End):
            assert step.outcome in {line.because for line in lines if line.rule == "journey ended"}


def test_a_talk_that_goes_otherwise_is_noticed() -> None:
    with pytest.raises(TranscriptError, match="line 3"):
        Player(playbook()).play(f"{CONTACT}< Hello")


def test_a_text_nobody_wrote_down_is_noticed() -> None:
    with pytest.raises(TranscriptError, match="left unasked"):
        Player(playbook()).play(f"{CONTACT}enrol onboarding_check_in")


def test_a_link_is_opened_in_a_talk() -> None:
    birthday = replace(playbook().journeys["birthday"], purpose="service")
    text = dict.fromkeys(playbook().languages, "A gift: {link}")
    gift = Send(id="greeting", text=text, link="https://www.example.com/gift")
    stays = Wait(id="stays", lasts=timedelta(days=2))
    linked = replace(birthday, steps={"greeting": gift, "stays": stays}, exit_on=("opened_link",))
    book = replace(playbook(), journeys={"birthday": linked})
    talk = [CONTACT, "enrol birthday\n", "< A gift: https://fern.example/l/urdll5v7rq\n"]
    talk += ["open preview\n", "rule link opened\n", "open\n", "rule journey ended\n"]
    Player(book).play("".join(talk))


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ("wait long", "wait cannot be read like that"),
        ("wiat 2 days", "no such line; they begin with journey, contact"),
        ("journey birthdays", "the journeys are at_risk, birthday"),
        ("tags gold", "'gold'"),
        ("case recovery", "the cases are"),
        ("rule scored", "decided was"),
        ("open", "no text with a link left"),
        ("open door", "write `open`, or `open preview`"),
    ],
)
def test_a_line_that_does_not_hold_is_named(line: str, because: str) -> None:
    with pytest.raises(TranscriptError, match=f"line 3.*{because}"):
        Player(playbook()).play(f"{CONTACT}{line}")
