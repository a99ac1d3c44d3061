"""The year ahead: what a contact's year costs in `make replay`, and how much memory it takes."""

import resource
import time
from itertools import islice

from benchmarks import yardstick
from benchmarks.row import Row, figure, measured, ratio
from benchmarks.side_by_side import processor_time
from benchmarks.years import FIRST_DAY, SEED, crowd
from local.replay.crowd import Count, Scene, play_all
from local.replay.habits import Year
from stayline.content import playbook

_ROUNDS, _CONTACTS = 5, 200
_MOST_CONTACTS = 100_000
_MOST_MEMORY = 1024


def measure() -> list[Row]:
    rules = playbook()
    scene = Scene(year=Year.of(FIRST_DAY, 365), playbook=rules, seed=SEED)
    parse = processor_time(yardstick.parse(), 10_000)
    people = crowd(_ROUNDS * _CONTACTS)
    play_all(crowd(20), scene)  # the first of anything is slower
    whole, seconds, ratios, memory = Count(), [], [], []
    for _ in range(_ROUNDS):
        began = time.process_time()
        whole.add(play_all(islice(people, _CONTACTS), scene))
        seconds.append((time.process_time() - began) / _CONTACTS)
        ratios.append(seconds[-1] / parse())
        memory.append(_memory())
    played = whole.tally.contacts
    texts, lines = whole.tally.all_of("sent"), sum(whole.tally.rules.values())
    mean = sum(seconds) / _ROUNDS
    method = (
        f"{_ROUNDS} × {_CONTACTS} made-up contacts, {len(rules.journeys)} journeys; "
        f"{texts / played:.1f} texts and {lines / played:.0f} lines of the ledger each"
    )
    minutes = mean * _MOST_CONTACTS / 60
    return [
        ratio(f"a contact's year ÷ {yardstick.NAME}", ratios, method),
        measured(
            "1,000 contacts' year, on one core",
            [one * 1000 for one in seconds],
            "s",
            f"processor time; {_MOST_CONTACTS:,} contacts would take {minutes:.1f} minutes of one "
            "core: extrapolated, not run",
        ),
        figure(
            f"memory at most, after {played:,} contacts",
            memory[-1],
            "MiB",
            f"peak of this process; after {_CONTACTS} contacts it was {memory[0]:,.0f}",
            most=_MOST_MEMORY,
        ),
    ]


def _memory() -> float:
    """Give the most memory this process has had so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
