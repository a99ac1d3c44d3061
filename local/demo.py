"""make demo: the whole service on this machine, the main job played on it, phones to go on with."""

import argparse
import signal
import sys
import threading
import time

from rich.console import Console

from local import second_part, third_part, tour
from local.aws.sam_cli import ROOT, SamError
from local.service import Service
from local.stage import Stage


def main() -> int:
    """Play the demo; give 0 only if everything expected was seen."""
    arguments = argparse.ArgumentParser(prog="make demo", description=__doc__)
    arguments.add_argument("--once", action="store_true", help="end after the tour")
    arguments.add_argument(
        "--resume",
        action="store_true",
        help="no tour: go on with the last run's contacts and texts",
    )
    given = arguments.parse_args()
    # Ctrl-C and a supervisor's end alike take the way out that stops every process.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.default_int_handler)
    console = Console(highlight=False)
    began = time.monotonic()
    try:
        return _run(console, began, once=given.once, resume=given.resume)
    except KeyboardInterrupt:
        console.print("\nStopped. [dim]make demo resume=1[/dim] goes on where this was.")
        return 0
    except (SamError, RuntimeError) as error:
        console.print("[bold red]The demo could not start.[/bold red]", end=" ")
        console.print(str(error), markup=False)
        return 1


def _run(console: Console, began: float, *, once: bool, resume: bool) -> int:
    def progress(words: str) -> None:
        console.print(f"[dim]{time.monotonic() - began:5.1f} s  {words} …[/dim]")

    progress("Starting the emulator, the provider double and the phones")
    with Service(progress, fresh=not resume) as service:
        console.print(f"[dim]{time.monotonic() - began:5.1f} s  Everything runs.[/dim]")
        console.print(f"The phones: [bold]{service.phones.url}[/bold]")
        stage = Stage(service, console)
        if not resume:
            tour.play(stage)
            second_part.play(stage)
            third_part.play(stage)
        if once:
            _close(console, stage.failures)
            return len(stage.failures) > 0
        logs = service.stack.logs.relative_to(ROOT)
        console.print(f"\nText as one of them, and read why: [bold]{service.phones.url}[/bold]")
        console.print(f"[dim]The functions' log is {logs}. Ctrl-C stops everything.[/dim]")
        threading.Event().wait()
    return 0


def _close(console: Console, failures: list[str]) -> None:
    if failures:
        console.print(f"\n[bold red]{len(failures)} expectations were not met.[/bold red]")
    else:
        console.print("\n[bold green]Everything that was expected was seen.[/bold green]")


if __name__ == "__main__":
    sys.exit(main())
