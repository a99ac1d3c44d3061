"""A whole file of contacts: counted in chunks, by one process or several, with one result."""

import gc
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from local.replay.compare import Changes, Ear, Sent
from local.replay.habits import Year
from local.replay.people import Person
from local.replay.tally import Clerk, Tally
from local.replay.year import RestlessError, play
from stayline.domain.decision import Decision
from stayline.domain.facts import Fact
from stayline.domain.playbook import Playbook
from stayline.domain.prices import country_of

Numbered = tuple[int, Person]
_CHUNK = 100
_AHEAD = 3
"""Chunks handed out to each process at a time: the rest of the file stays on the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What all contacts have in common; `against` is the playbook before a change."""

    year: Year
    playbook: Playbook
    seed: int
    against: Playbook | None = None


@dataclass
class Count:
    """What was counted: the year, the year before the change, and what the change changes."""

    tally: Tally = field(default_factory=Tally)
    before: Tally = field(default_factory=Tally)
    changes: Changes = field(default_factory=Changes)

    def add(self, other: "Count") -> None:
        self.tally.add(other.tally)
        self.before.add(other.before)
        self.changes.add(other.changes)


def count(
    people: Iterable[Numbered],
    scene: Scene,
    processes: int = 1,
    progress: Callable[[int], None] = lambda _: None,
) -> Count:
    """Play everybody's year and count it; `people` come with their lines of the contacts file.

    `progress` is told of every chunk's contacts. Which process plays whom makes no difference: no
    contact's year depends on another's, and counts add up in any order.
    """
    whole = Count()
    counted = (play_all(chunk, scene) for chunk in _chunks(people))
    for part in counted if processes == 1 else _shared_out(people, scene, processes):
        whole.add(part)
        progress(part.tally.contacts)
    return whole


def play_all(people: Iterable[Numbered], scene: Scene) -> Count:
    """Play and count some people's year here."""
    part = Count()
    with _uncollected():
        for line, person in people:
            after = _play(line, person, scene, part.tally)
            if scene.against:
                earlier = replace(scene, playbook=scene.against)
                part.changes.note(_play(line, person, earlier, part.before), after)
    return part


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector out: a year is made of values, and leaves no cycles behind."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _play(line: int, person: Person, scene: Scene, tally: Tally) -> list[Sent]:
    country = country_of(person.phone, scene.playbook.prices)
    clerk, ear = Clerk(tally, scene.year, scene.playbook, country, line), Ear()

    def watch(at: datetime, fact: Fact, decision: Decision) -> None:
        clerk.watch(at, fact, decision)
        ear.watch(at, fact, decision)

    told = watch if scene.against else clerk.watch
    try:
        play(person, scene.year, scene.playbook, scene.seed, told)
    except RestlessError as error:
        raise RestlessError(f"line {line}: {error}") from None
    return ear.sent


def _shared_out(people: Iterable[Numbered], scene: Scene, processes: int) -> Iterator[Count]:
    waiting: deque[Future[Count]] = deque()
    with ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_Worker.begin,
        initargs=(scene,),
    ) as pool:
        for chunk in _chunks(people):
            waiting.append(pool.submit(_Worker.count, chunk))
            if len(waiting) >= processes * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


class _Worker:
    """A process's own copy of the scene: it is large, and sent once."""

    scene: Scene

    @classmethod
    def begin(cls, scene: Scene) -> None:
        cls.scene = scene

    @classmethod
    def count(cls, people: list[Numbered]) -> Count:
        return play_all(people, cls.scene)


def _chunks(people: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    left = iter(people)
    while chunk := list(islice(left, _CHUNK)):
        yield chunk
