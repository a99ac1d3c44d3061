"""Every transcript is a test of its journey, and every journey has its transcripts."""

from pathlib import Path

import pytest

from local.transcript import Player, TranscriptError
from stayline.content import playbook

TRANSCRIPTS = Path(__file__).parents[1] / "transcripts"
ALL = sorted(TRANSCRIPTS.glob("*.txt"))


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_a_talk_goes_as_it_is_written(path: Path) -> None:
    Player(playbook()).play(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("journey", sorted(playbook().journeys))
@pytest.mark.parametrize("language", playbook().languages)
def test_every_journey_has_a_talk_in_every_language(journey: str, language: str) -> None:
    assert any(path.stem.startswith(journey) and path.stem.endswith(f"_{language}") for path in ALL)


def test_a_talk_that_goes_otherwise_is_noticed() -> None:
    with pytest.raises(TranscriptError, match="line 3"):
        Player(playbook()).play("contact Ana, en, UTC\nnow 2026-03-02 12:00\n< Hello")


def test_a_text_nobody_wrote_down_is_noticed() -> None:
    talk = "contact Ana, en, UTC\nnow 2026-03-02 12:00\nenrol onboarding_check_in"
    with pytest.raises(TranscriptError, match="left unasked"):
        Player(playbook()).play(talk)
