"""make bench: measure everything, or the benchmarks that are named."""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from rich.console import Console

from benchmarks import registry, report
from benchmarks.registry import BENCHMARKS

if TYPE_CHECKING:
    from benchmarks.row import Row


def main() -> int:
    """Print and keep the results; give 0 only if every budget is kept."""
    arguments = argparse.ArgumentParser(prog="make bench", description=__doc__)
    arguments.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    names = arguments.parse_args().names or list(BENCHMARKS)
    if unknown := set(names) - set(BENCHMARKS):
        arguments.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    console = Console(highlight=False)
    machine = report.machine()
    console.print(machine)
    results: dict[str, list[Row]] = {}
    # A process for each, so that what one has imported neither warms nor burdens the next.
    context = get_context("spawn")
    with ProcessPoolExecutor(1, context, max_tasks_per_child=1) as processes:
        for name in names:
            with console.status(f"{name}: {BENCHMARKS[name]}"):
                results[name] = processes.submit(registry.run, name).result()
            report.show(console, name, results[name])
    report.keep(machine, results)
    broken = [row.what for rows in results.values() for row in rows if not row.is_kept]
    for what in broken:
        console.print(f"Over budget: {what}", style="bold red")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
