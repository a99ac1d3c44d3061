"""Live many histories, and say what was wrong: python -m tests.simulation --seeds 10000."""

import argparse
import sys

from rich.console import Console
from rich.progress import track

import tests.conftest  # noqa: F401  the environment that the functions are imported in
from tests.simulation.judges import nothing_sent_after_stop
from tests.simulation.many import Tally, chunks, tallies
from tests.simulation.run import mode_of, run
from tests.simulation.shrink import shortest, told

_MOST_TOLD = 3


def main() -> int:
    """Give 1 if something was wrong in any history, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--mode", choices=["safety", "liveness"], help="both without it")
    parser.add_argument(
        "--leases", action="store_true", help="judge that STOP waited for live claims, too"
    )
    parser.add_argument("--processes", type=int, help="as many as there are cores without it")
    asked = parser.parse_args()
    judges = (nothing_sent_after_stop,) if asked.leases else ()
    parts = chunks(range(asked.first, asked.first + asked.seeds))
    lived = tallies(parts, asked.mode, judges, asked.processes)
    console, tally = Console(stderr=True), Tally()
    for part in track(lived, "Histories", len(parts), console=console):
        tally.add(part)
    for seed in tally.failed[:_MOST_TOLD]:
        failed = run(seed, asked.mode or mode_of(seed))
        print(told(shortest(failed, *judges), *judges))  # noqa: T201  a report
    counted = ", ".join(f"{kind} {count:,}" for kind, count in tally.faults.most_common())
    print(  # noqa: T201  a report
        f"{asked.seeds:,} histories from seed {asked.first} ({asked.mode or 'both'}) in "
        f"{tally.spent:.0f} s of a core: {asked.seeds / tally.spent:.0f} a second\n"
        f"{tally.sends:,} texts accepted; {tally.faults.total():,} faults: {counted}\n"
        f"violations in {len(tally.failed)} histories"
        f"{f': {tally.failed[:20]}' if tally.failed else ''}"
    )
    return min(len(tally.failed), 1)


if __name__ == "__main__":
    sys.exit(main())
