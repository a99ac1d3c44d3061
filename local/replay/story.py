"""One contact's year in full: played again on demand, for nothing of it was kept."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from rich.console import Console

from local.replay.habits import Year
from local.replay.people import Person
from local.replay.year import play
from stayline.domain.decision import Decision
from stayline.domain.facts import ActivityReported, Fact, ProfilePut, SendEnded, TextReceived
from stayline.domain.playbook import Playbook

Who = Literal["us", "contact", "business", "engine"]

_UNTOLD = frozenset({"accepted", "activity", "profile", "stale", "text planned"})
"""Rules whose line repeats what the entry of the fact itself says, or says that nothing is done."""
_COLOURS: dict[Who, str] = {"us": "cyan", "contact": "green", "business": "dim", "engine": ""}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that happened: at which local time, by whom, and in words."""

    at: datetime
    who: Who
    words: str
    about: str = ""


@dataclass(slots=True)
class Story:
    """A contact and their year; `uses` counts the activity that led to nothing."""

    line: int
    person: Person
    entries: list[Entry] = field(default_factory=list)
    uses: int = 0


def tell(line: int, person: Person, year: Year, playbook: Playbook, seed: int) -> Story:
    """Play the year of the person on `line` of the contacts file, and write it down."""
    story = Story(line, person)
    zone = ZoneInfo(person.zone)

    def watch(at: datetime, fact: Fact, decision: Decision) -> None:
        local = at.astimezone(zone)
        decided = [
            Entry(local, "engine", f"{one.rule}: {one.because}", _about(one.journey, one.step))
            for one in decision.lines
            if one.rule not in _UNTOLD
        ]
        happened = [
            entry for entry in _happened(local, fact) if decided or not _is_use(fact, decision)
        ]
        story.uses += _is_use(fact, decision)
        story.entries += [*happened, *decided]

    play(person, year, playbook, seed, watch)
    return story


def show(story: Story, console: Console) -> None:
    """Print a story, a day's heading above each day's entries."""
    person = story.person
    about = f"{person.language}, {person.zone}, {person.plan or 'no plan'} {person.period}"
    console.print(f"[bold]Line {story.line}[/bold]", end="  ")
    console.print(f"{person.phone}  {person.name}  ({about})", markup=False)
    habit = f"Answers {person.answers}, uses it {person.use}, renews {person.renews}."
    console.print(f"{habit} {story.uses} reports of use led to nothing.", style="dim")
    day = None
    for entry in story.entries:
        if entry.at.date() != day:
            day = entry.at.date()
            console.print(f"\n{day:%a %Y-%m-%d}", style="bold")
        head = f"  {entry.at:%H:%M} {entry.who:>8}  "
        words = entry.words.replace("\n", "\n" + " " * len(head))
        about = f"  ({entry.about})" if entry.about else ""
        console.print(f"{head}{words}{about}", style=_COLOURS[entry.who], markup=False)


def _happened(at: datetime, fact: Fact) -> Iterator[Entry]:
    match fact:
        case TextReceived():
            yield Entry(at, "contact", fact.body)
        case ActivityReported():
            dates = "".join(f", {name} {day}" for name, day in fact.dates.items())
            yield Entry(at, "business", f"{fact.activity}{dates}")
        case ProfilePut():
            dates = ", ".join(f"{name} {day}" for name, day in fact.dates.items())
            yield Entry(at, "business", f"who they are, {dates}")
        case SendEnded(outcome="accepted"):
            yield Entry(
                at, "us", fact.message.body, _about(fact.message.journey, fact.message.step)
            )


def _is_use(fact: Fact, decision: Decision) -> bool:
    """Tell whether a report of use led to nothing that anybody would want to read."""
    is_news = any(line.rule not in _UNTOLD for line in decision.lines)
    return isinstance(fact, ActivityReported) and fact.activity == "was_active" and not is_news


def _about(journey: str, step: str) -> str:
    return f"{journey} · {step}" if journey and step else journey or step
