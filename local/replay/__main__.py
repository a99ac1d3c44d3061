"""make replay: the year ahead of a file of contacts, before anything goes live."""

import argparse
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from local.replay import compare, contacts_file, people, report, story, summary
from local.replay.contacts_file import BadRow
from local.replay.crowd import Count, Numbered, Scene, count
from local.replay.habits import Year
from local.replay.money import dollars
from local.replay.year import RestlessError
from stayline.content import playbook
from stayline.content.content_error import ContentError
from stayline.content.load import read as read_playbook

FOLDER = Path(__file__).parents[2] / ".stayline" / "replay"
_MOST_SHOWN = 20


class ReplayError(Exception):
    """What was asked for cannot be done, and why."""


def main(arguments: list[str], console: Console) -> int:
    """Play the year, write the report and say where it is; 1 where contacts were left out."""
    given = _options().parse_args(arguments)
    try:
        return _run(given, console)
    except (ReplayError, RestlessError, ContentError, OSError) as error:
        console.print("[bold red]No replay.[/bold red]", end=" ")
        console.print(f"{error}", markup=False)
        return 2


def _run(given: argparse.Namespace, console: Console) -> int:
    first = given.start or datetime.now(UTC).date() + timedelta(days=1)
    scene = Scene(
        year=Year.of(first, given.days),
        playbook=playbook(),
        seed=given.seed,
        against=read_playbook(given.against) if given.against else None,
    )
    given.out.mkdir(parents=True, exist_ok=True)
    file = given.contacts or given.out / "contacts.csv"
    if not given.contacts:
        if not 0 < given.n <= people.MOST:
            raise ReplayError(f"n is between 1 and {people.MOST:,}")
        contacts_file.write(file, people.made_up(given.n, first, given.seed))
    bad: list[BadRow] = []
    if given.story:
        _tell(given.story, file, scene, console)
        return 0
    began = time.monotonic()
    counted = _count(file, scene, given.processes, bad, console)
    for row in bad[:_MOST_SHOWN]:
        console.print(f"Left out: {row}", style="red", markup=False)
    if not counted.tally.contacts:
        raise ReplayError(f"there is nobody to play in {file.name}")
    data = {
        **summary.record(counted.tally, scene),
        "left_out": [{"line": row.line, "field": row.field, "reason": row.reason} for row in bad],
        "stories": report.stories(_samples(counted, file, scene)),
    }
    page = report.write(given.out, data)
    _say(data["totals"], page, time.monotonic() - began, console)
    if scene.against:
        _compare(counted, scene, given.out, console)
    return 1 if bad else 0


def _count(file: Path, scene: Scene, processes: int, bad: list[BadRow], console: Console) -> Count:
    with file.open(encoding="utf-8-sig", errors="replace") as lines:
        total = max(sum(1 for _ in lines) - 1, 0)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
        task = progress.add_task("Contacts", total=total)
        numbered = _good(file, scene.seed, bad)
        counted = count(numbered, scene, processes, lambda played: progress.advance(task, played))
        progress.advance(task, len(bad))
    return counted


def _good(file: Path, seed: int, bad: list[BadRow]) -> Iterator[Numbered]:
    for line, found in contacts_file.read(file, seed):
        if isinstance(found, BadRow):
            bad.append(found)
        else:
            yield line, found


def _samples(counted: Count, file: Path, scene: Scene) -> Iterator[tuple[str, story.Story]]:
    """Play the contacts again that show something; one that shows two things comes once."""
    wanted: dict[int, list[str]] = {}
    for shows, line in sorted(counted.tally.samples.items(), key=lambda one: one[1]):
        wanted.setdefault(line, []).append(shows)
    for line, person in _good(file, scene.seed, []):
        if line in wanted:
            told = story.tell(line, person, scene.year, scene.playbook, scene.seed)
            yield ", ".join(wanted[line]), told


def _tell(wanted: str, file: Path, scene: Scene, console: Console) -> None:
    for line, person in _good(file, scene.seed, []):
        if wanted in (f"{line}", person.phone):
            told = story.tell(line, person, scene.year, scene.playbook, scene.seed)
            story.show(told, console)
            return
    raise ReplayError(f"no line and no number {wanted} in {file.name}")


def _say(totals: Mapping[str, Any], page: Path, seconds: float, console: Console) -> None:
    console.print(
        f"{totals['contacts']:,} contacts: {totals['sent']:,} texts sent, "
        f"{totals['held']:,} held, {totals['put off']:,} put off, "
        f"{totals['withheld']:,} withheld, {totals['received']:,} received; "
        f"{dollars(totals['cents'])} USD. {seconds:.0f} s.",
        highlight=False,
    )
    console.print(f"Open [bold]{_short(page)}[/bold]", soft_wrap=True)


def _compare(counted: Count, scene: Scene, out: Path, console: Console) -> None:
    prices = scene.playbook.prices
    difference = compare.record(counted.changes, counted.before, counted.tally, prices)
    file = out / "difference.json"
    text = json.dumps(difference, ensure_ascii=False, indent=1)
    file.write_text(f"{text}\n", encoding="utf-8")
    compare.show(difference, console)
    console.print(f"As data: {_short(file)}", soft_wrap=True)


def _short(file: Path) -> str:
    here = Path.cwd()
    return f"{file.relative_to(here) if file.is_relative_to(here) else file}"


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make replay", description=__doc__)
    parser.add_argument("--contacts", type=Path, help="a CSV of contacts; made up without it")
    parser.add_argument("--n", type=int, default=10_000, help="how many to make up")
    parser.add_argument("--against", type=Path, help="the content folder before a change")
    parser.add_argument("--story", help="a contact's number, or the line of the file")
    parser.add_argument("--start", type=date.fromisoformat, help="the first day; tomorrow without")
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--out", type=Path, default=FOLDER, help="where the report goes")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Console()))
