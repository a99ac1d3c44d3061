"""Years of made-up contacts, as `make replay` makes them up: the mix of facts of a deployment."""

from collections.abc import Iterator
from datetime import date, datetime

from benchmarks.talks import Moment
from local.replay import people
from local.replay.crowd import Numbered
from local.replay.habits import Year
from local.replay.year import play
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import Fact
from stayline.domain.playbook import Playbook

FIRST_DAY = date(2026, 12, 1)
SEED = 1


def crowd(count: int) -> Iterator[Numbered]:
    """Give made-up contacts with their numbers, the same every time."""
    return iter(enumerate(people.made_up(count, FIRST_DAY, SEED)))


def lived(count: int, playbook: Playbook) -> list[Moment]:
    """Play the years of `count` contacts; give what the engine was given, but for first facts."""
    moments: list[Moment] = []
    for _, person in crowd(count):
        before: list[Contact] = []

        def watch(
            at: datetime, fact: Fact, decision: Decision, seen: list[Contact] = before
        ) -> None:
            moments.extend(Moment(contact, fact, at, playbook.none_taken) for contact in seen)
            seen[:] = [decision.contact]

        play(person, Year.of(FIRST_DAY, 365), playbook, SEED, watch)
    return moments
