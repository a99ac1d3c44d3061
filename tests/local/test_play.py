"""make play holds a talk from a pipe as it does in a terminal, and writes it as a transcript."""

import io
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from local.aws.sam_cli import ROOT
from local.play import main
from local.rehearsal import COMMANDS
from local.transcript import Player
from stayline.content import playbook

START = ("--start", "2026-03-02 12:00")
LOW_SCORE = """\
3
/wait 1 day
The menus
1
/attribute plan=Plus
/date plan_ends_on=2026-04-20
/next
/activity renewed plan_ends_on=2027-04-20
/wait 3 days
"""


def play(typed: str, *arguments: str) -> str:
    out = io.StringIO()
    assert main(list(arguments), io.StringIO(typed), out) == 0
    return out.getvalue()


def transcript_of(printed: str) -> str:
    return printed.partition("The talk as a transcript:\n")[2]


@pytest.mark.parametrize("journey", sorted(playbook().journeys))
@pytest.mark.parametrize("language", playbook().languages)
def test_a_talk_from_a_pipe_plays_again_as_a_transcript(journey: str, language: str) -> None:
    printed = play("1\n/wait 4 days\n2\n/next\n", journey, "--language", language, *START)
    transcript = transcript_of(printed)
    assert transcript.startswith(f"journey {journey}\ncontact ")
    assert "\n> 1\n" in transcript
    Player(playbook()).play(transcript)


def test_every_command_leaves_a_transcript_that_plays() -> None:
    transcript = transcript_of(play(LOW_SCORE, "onboarding_check_in", *START))
    assert "\nactivity renewed plan_ends_on=2027-04-20\n" in transcript
    assert "\nwait 1 day\n" in transcript
    assert transcript.endswith("tags onboarding_low wants_call\ncase recovery\ncase call_back\n\n")
    Player(playbook()).play(transcript)


def test_it_works_as_it_is_typed(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-m", "local.play", "renewal", *START, "--save", file],
        input="여덟\n/quit\nnever read\n",
        capture_output=True,
        cwd=ROOT,
        encoding="utf-8",
        check=True,
    )
    assert "never read" not in done.stdout
    assert f"Written: {file}".replace("\n", "") in done.stdout.replace("\n", "")
    Player(playbook()).play(file.read_text("utf-8"))


def test_a_mistake_in_the_content_is_named_in_one_line(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "shared/stayline", tmp_path / "stayline")
    renewal = tmp_path / "stayline/content/journeys/renewal.toml"
    renewal.write_text(renewal.read_text("utf-8").replace("purpose =", "porpoise =", 1), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "local.play", "renewal"],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "The content has a mistake. renewal.toml: purpose: missing\n"


def test_a_talk_that_cannot_be_saved_is_printed_instead(tmp_path: Path) -> None:
    printed = play("8\n", "onboarding_check_in", *START, "--save", str(tmp_path / "no/talk.txt"))
    assert "Not written" in printed
    Player(playbook()).play(transcript_of(printed))


def test_a_text_shows_when_it_came_and_what_it_costs() -> None:
    printed = play("", "onboarding_check_in", "--language", "tr", *START)
    assert "Fernhill, Tue 10 Mar 2026 12:00" in printed
    assert "3 segments, UCS-2" in printed


def test_what_was_decided_stands_beneath() -> None:
    printed = play("8\n", "onboarding_check_in", *START)
    assert printed.index("that is good to hear") < printed.index("scored: 8 on 1–10")


def test_the_story_tells_how_things_stand() -> None:
    printed = play("3\n/story\n", "onboarding_check_in", *START)
    assert "tags: onboarding_low" in printed
    assert "open question: onboarding_check_in" in printed
    assert "next by itself: 2026-03-11 10:00" in printed


def test_a_text_of_the_night_is_held() -> None:
    printed = play("", "onboarding_check_in", "--start", "2026-04-06 22:30")
    assert "Wed 15 Apr 2026 09:00" in printed


def test_a_word_in_brackets_is_not_taken_for_markup() -> None:
    assert "> [bold]3[/bold]" in play("[bold]3[/bold]\n", "onboarding_check_in", *START)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/fly", "There is no /fly: there are /wait, /next"),
        ("/wait soon", "Say how long: /wait 2 days"),
        ("/wait 3 fortnights", "Say how long: /wait 2 days"),
        ("/date tomorrow", "date cannot be read like that"),
        ("/help", COMMANDS["/next"]),
    ],
)
def test_a_command_that_cannot_be_is_answered_in_words(typed: str, answer: str) -> None:
    printed = play(f"{typed}\n", "onboarding_check_in", *START)
    assert answer in printed
    Player(playbook()).play(transcript_of(printed))


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["birthdays"], "There is no journey 'birthdays'. Name one of at_risk, birthday"),
        ([], "Name one of at_risk, birthday"),
        (["renewal", "--language", "fr"], "There is no wording in 'fr': only in en, ko, tr."),
        (["renewal", "--zone", "Nowhere"], "There is no zone 'Nowhere'"),
        (["renewal", "--start", "tomorrow"], "now cannot be read like that"),
    ],
)
def test_what_cannot_be_played_is_said_at_once(arguments: list[str], answer: str) -> None:
    out = io.StringIO()
    assert main(arguments, io.StringIO(""), out) == 2
    assert answer in " ".join(out.getvalue().split())
