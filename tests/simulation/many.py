"""Many histories, each of which stands for itself: lived by processes of their own, and counted."""

import gc
import multiprocessing
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from tests.simulation.evidence import Judge
from tests.simulation.judges import violations
from tests.simulation.run import Mode, mode_of, run

_AT_ONCE = 200  # histories that a process lives before it tells of them and is tidied


@dataclass
class Tally:
    """What a number of histories came to; `spent` is processor time in seconds."""

    faults: Counter[str] = field(default_factory=Counter)
    failed: list[int] = field(default_factory=list)
    sends: int = 0
    spent: float = 0.0

    def add(self, other: "Tally") -> None:
        self.faults += other.faults
        self.failed += other.failed
        self.sends += other.sends
        self.spent += other.spent


def chunks(seeds: range) -> list[range]:
    return [seeds[at : at + _AT_ONCE] for at in range(0, len(seeds), _AT_ONCE)]


def tallies(
    parts: list[range], mode: Mode | None, judges: tuple[Judge, ...], processes: int | None
) -> Iterator[Tally]:
    """Give the tally of each part in turn; without `mode` every fourth history comes to rest."""
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=spawn, initializer=_begin) as pool:
        yield from pool.map(partial(_live, mode=mode, judges=judges), parts)


def _begin() -> None:
    gc.disable()  # a history's objects go when it is closed; the few in knots, part by part
    gc.freeze()


def _live(seeds: range, mode: Mode | None, judges: tuple[Judge, ...]) -> Tally:
    tally, began = Tally(), time.process_time()
    for seed in seeds:
        lived = run(seed, mode or mode_of(seed))
        tally.faults.update(lived.faults.injected.values())
        tally.sends += len(lived.deployment.ledger.accepted)
        if violations(lived, *judges):
            tally.failed.append(seed)
        lived.deployment.close()
    gc.collect()
    tally.spent = time.process_time() - began
    return tally
