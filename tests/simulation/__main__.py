"""Live many histories, and say what was wrong: python -m tests.simulation --seeds 10000."""

import argparse
import gc
import sys
import time
from collections import Counter

import tests.conftest  # noqa: F401  the environment that the functions are imported in
from tests.simulation.judges import nothing_sent_after_stop, violations
from tests.simulation.run import mode_of, run
from tests.simulation.shrink import shortest, told

_MOST_TOLD = 3
_TIDIED_EVERY = 200


def main() -> int:
    """Give the number of histories in which something was wrong, as far as a shell can count."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--mode", choices=["safety", "liveness", "both"], default="both")
    parser.add_argument(
        "--leases", action="store_true", help="judge that STOP waited for live claims, too"
    )
    asked = parser.parse_args()
    judges = (nothing_sent_after_stop,) if asked.leases else ()
    faults: Counter[str] = Counter()
    failed: list[int] = []
    sends, began = 0, time.process_time()
    gc.disable()  # a history's objects go with it; what is tied in a knot, now and then
    for seed in range(asked.first, asked.first + asked.seeds):
        lived = run(seed, mode_of(seed) if asked.mode == "both" else asked.mode)
        if seed % _TIDIED_EVERY == 0:
            gc.collect()
        faults.update(lived.faults.injected.values())
        sends += len(lived.deployment.ledger.accepted)
        if violations(lived, *judges):
            failed.append(seed)
            if len(failed) <= _MOST_TOLD:
                print(told(shortest(lived, *judges), *judges))  # noqa: T201  a report
    spent = time.process_time() - began
    counted = ", ".join(f"{kind} {count:,}" for kind, count in faults.most_common())
    print(  # noqa: T201  a report
        f"{asked.seeds:,} histories from seed {asked.first} ({asked.mode}) in {spent:.1f} s of "
        f"one core: {asked.seeds / spent:.0f} a second\n"
        f"{sends:,} texts accepted; {faults.total():,} faults: {counted}\n"
        f"violations in {len(failed)} histories{f': {failed[:20]}' if failed else ''}"
    )
    return min(len(failed), 1)


if __name__ == "__main__":
    sys.exit(main())
