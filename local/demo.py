"""make demo: the whole service on this machine, the main job played on it, phones to go on with."""

import argparse
import os
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from local import second_part, third_part, tour
from local.aws.process import EndedError
from local.aws.sam_cli import SamError
from local.cast import BEGAN, HOME
from local.run import Run
from local.service import DATA, Service
from local.stage import Stage, UnmetError

PARTS = (tour, second_part, third_part)
_GOES_ON = "[dim]make demo resume=1[/dim] goes on where this was."


def main() -> int:
    """Play the demo; give 0 only if everything expected was seen."""
    given = _arguments()
    kept = Run.read(given.data) if given.resume else None  # nothing to go on with: a new run
    if kept and kept.began != BEGAN:
        # Who lives where follows from when it began, and is settled by now.
        began = {"STAYLINE_BEGAN": kept.began.isoformat()}
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], {**os.environ, **began})  # noqa: S606 - ourselves
    # Ctrl-C and a supervisor's end alike take the way out that stops every process.
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.default_int_handler)
    console = Console(highlight=False)
    try:
        return _run(console, kept, given.data, once=given.once)
    except KeyboardInterrupt:
        console.print(f"\nStopped. {_GOES_ON}")
        return 0
    except EndedError as error:
        console.print("\n[bold red]The demo has stopped.[/bold red]", end=" ")
        console.print(str(error), markup=False)
        console.print(_GOES_ON)
        return 1
    except (SamError, RuntimeError) as error:
        console.print("[bold red]The demo could not start.[/bold red]", end=" ")
        console.print(str(error), markup=False)
        return 1


def _arguments() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(prog="make demo", description=__doc__)
    arguments.add_argument("--once", action="store_true", help="end after the tour")
    arguments.add_argument(
        "--resume",
        action="store_true",
        help="go on with the last run's contacts and texts, and with its tour if that was cut",
    )
    arguments.add_argument("--data", type=Path, default=DATA, help="where it is all kept")
    return arguments.parse_args()


def _run(console: Console, kept: Run | None, data: Path, *, once: bool) -> int:
    started = time.monotonic()

    def progress(words: str) -> None:
        console.print(f"[dim]{time.monotonic() - started:5.1f} s  {words} …[/dim]")

    progress("Starting the emulator, the provider double and the phones")
    name = BEGAN.isoformat()
    with Service(progress, fresh=not kept, data=data, run=name) as service, service.stack.watched():
        console.print(f"[dim]{time.monotonic() - started:5.1f} s  Everything runs.[/dim]")
        console.print(f"The phones: [bold]{service.phones.url}[/bold]")
        stage = Stage(service, console)
        run = kept or Run(BEGAN)
        run.keep(data)
        _play(stage, run, data)
        if once:
            _close(console, stage.failures)
            return len(stage.failures) > 0
        console.print(f"\nText as one of them, and read why: [bold]{service.phones.url}[/bold]")
        logs = os.path.relpath(service.stack.logs)
        console.print(f"[dim]The functions' log is {logs}. Ctrl-C stops everything.[/dim]")
        while True:
            service.stack.must_run()
            time.sleep(1)


def _play(stage: Stage, run: Run, data: Path) -> None:
    """Play what the run's tour still lacks, the part that was cut from its beginning."""
    parts = [part for part in PARTS if part.__name__ not in run.over]
    if parts and not HOME.is_day(datetime.now(UTC)):
        stage.console.print(
            f"It is night in {HOME.zone}, where they live: nothing would go, "
            "and the tour is not played on. By day it will be, or anew with make demo."
        )
        stage.failures.append("the tour is played by day")
        return
    try:
        for part in parts:
            part.play(stage)
            run = run.and_over(part.__name__)
            run.keep(data)
    except UnmetError:
        stage.console.print(f"The rest of the tour is not played. {_GOES_ON}")


def _close(console: Console, failures: list[str]) -> None:
    if failures:
        console.print(f"\n[bold red]{len(failures)} expectations were not met.[/bold red]")
    else:
        console.print("\n[bold green]Everything that was expected was seen.[/bold green]")


if __name__ == "__main__":
    sys.exit(main())
