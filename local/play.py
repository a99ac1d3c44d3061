"""make play journey=renewal: hold a journey's talk in the terminal, and keep it as a transcript."""

import argparse
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from local.bubbles import Screen
from local.rehearsal import COMMANDS, Rehearsal
from local.transcript import TranscriptError
from stayline.content import playbook
from stayline.content.content_error import ContentError
from stayline.domain.playbook import Playbook

# Whom one talks as who does not say: a name and a zone in which the language is at home.
CAST = {"en": ("Ana", "America/New_York"), "ko": ("민지", "Asia/Seoul")}
CAST["tr"] = ("Elif", "Europe/Istanbul")


def main(arguments: list[str], typed: IO[str], out: IO[str] | None = None) -> int:
    """Hold a talk with what is typed, a terminal or a pipe; give 0, or 2 for what cannot be."""
    book = playbook()
    given = _options(book).parse_args(arguments)
    screen = Screen(typed, out)
    if given.journey not in book.journeys:
        unknown = f"There is no journey {given.journey!r}. " if given.journey else ""
        screen.say(f"{unknown}Name one of {', '.join(book.journeys)}.")
        return 2
    language = given.language or screen.ask("Language", book.business.language)
    if language not in book.languages:
        screen.say(f"There is no wording in {language!r}: only in {', '.join(book.languages)}.")
        return 2
    name, zone = CAST.get(language, ("Ana", book.business.zone))
    name = given.name or screen.ask("Name", name)
    zone = given.zone or screen.ask("Zone", zone)
    try:
        noon = f"{datetime.now(UTC).astimezone(ZoneInfo(zone)):%Y-%m-%d} 12:00"
        start = given.start or screen.ask("Start (local time)", noon)
        rehearsal = Rehearsal(book, given.journey, screen)
        rehearsal.begin(f"{name}, {language}, {zone}", start)
    except ZoneInfoNotFoundError:
        screen.say(f"There is no zone {zone!r}: write one like Europe/Istanbul.")
        return 2
    except TranscriptError as error:
        screen.say(str(error))
        return 2
    _talk(rehearsal, screen)
    _keep(rehearsal.transcript(), screen, given.save)
    return 0


def _options(book: Playbook) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make play", description=__doc__)
    parser.add_argument("journey", nargs="?", default="", help=", ".join(book.journeys))
    parser.add_argument("--language", help=", ".join(book.languages))
    parser.add_argument("--name", help="whom the texts speak to")
    parser.add_argument("--zone", help="where the contact lives, such as Europe/Istanbul")
    parser.add_argument("--start", help="local time at which the talk begins: 2026-03-02 12:00")
    parser.add_argument("--save", type=Path, help="the file that gets the talk as a transcript")
    return parser


def _talk(rehearsal: Rehearsal, screen: Screen) -> None:
    """Take replies and commands until there are no more."""
    screen.say(f"Type a reply, or one of {', '.join(COMMANDS)}.", "dim")
    for line in screen.lines():
        if line == "/quit":
            return
        try:
            rehearsal.take(line)
        except TranscriptError as error:
            screen.say(str(error), "red")


def _keep(transcript: str, screen: Screen, file: Path | None) -> None:
    if file is None and screen.is_terminal:
        wish = screen.ask("Save the talk as a transcript? The file's name, or nothing", "")
        file = Path(wish) if wish else None
    try:
        if file:
            file.write_text(transcript, encoding="utf-8")
            screen.say(f"Written: {file}", "dim")
    except OSError as error:
        screen.say(f"Not written: {error}", "red")
    else:
        if file or screen.is_terminal:
            return
    screen.say("The talk as a transcript:", "dim")
    screen.plain(transcript)


if __name__ == "__main__":
    with suppress(EOFError, KeyboardInterrupt):  # at a question: there is no talk to keep yet
        try:
            sys.exit(main(sys.argv[1:], sys.stdin))
        except ContentError as mistake:
            sys.exit(f"The content has a mistake. {mistake}")
