"""Kills the demo's processes at random moments, goes on, and compares what it all came to.

    python -m local.power_cut --cuts 12 --seed 1

One run goes uncut, one is cut so many times; both have to end in the same ledger (local/ledger.py).
The provider double and the phones are threads of the demo's process, and go with it.
"""

import argparse
import itertools
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from local.aws.sam_cli import ROOT
from local.cast import BEGAN
from local.demo import PARTS
from local.ledger import Ledger, difference, read
from local.run import Run

KINDS = ("demo", "emulator", "worker")
_TOUR_WITHIN = 2400.0
_ENDS_WITHIN = 90.0
_STILL_FOR = 130.0  # two of the minute's sweeps, and some
_LONGEST = 90.0  # seconds between two cuts
_LOOK_EVERY = 0.5
_AT_WORK_WITHIN = 15.0  # half of the killed workers are to be at work


class FailedError(Exception):
    """The demo did not go on, or did not end; the message says where."""


@dataclass
class Demo:
    """A demo that runs in a folder, and is started again there."""

    data: Path
    began: float = field(default_factory=time.monotonic)
    process: subprocess.Popen[bytes] | None = None

    @property
    def output(self) -> Path:
        return self.data.with_suffix(".out")

    def start(self, *flags: str) -> None:
        command = [sys.executable, "-m", "local.demo", "--data", str(self.data), *flags]
        with self.output.open("a") as out:
            self.process = subprocess.Popen(
                command, cwd=ROOT, stdout=out, stderr=out, start_new_session=True
            )

    def said(self, lines: int = 1) -> str:
        """Give the last lines of its output."""
        said = self.output.read_text() if self.output.exists() else ""
        return " ".join([line.strip() for line in said.splitlines() if line.strip()][-lines:])

    def say(self, words: str) -> None:
        print(f"{time.monotonic() - self.began:6.1f} s  {words}", flush=True)

    def has_ended(self) -> bool:
        return self.process is None or self.process.poll() is not None

    def is_over(self) -> bool:
        run = Run.read(self.data)
        return run is not None and len(run.over) == len(PARTS)

    def processes(self, kind: str) -> list[int]:
        """Give the processes of a kind that run now: `demo`, `emulator`, `sam`, `worker`."""
        if not self.process:
            return []
        children = _children()
        ours = children.get(self.process.pid, [])
        emulators = [pid for pid, args in ours if "local.aws.emulator" in args]
        return {
            "demo": [self.process.pid],
            "emulator": emulators,
            "worker": [pid for one in emulators for pid, _ in children.get(one, [])],
            "worker at work": [
                pid for one in emulators for pid, args in children.get(one, []) if args[0] == "R"
            ],
            "sam": [pid for pid, args in ours if "/sam " in args],
        }[kind]

    def url(self) -> str:
        found = re.findall(r"The phones: (\S+)", self.output.read_text())
        return str(found[-1])

    def must_end(self, otherwise: str) -> None:
        """Wait until it has ended.

        Raises:
            FailedError: it has not; what `otherwise` says is the case.
        """
        try:
            if self.process:
                self.process.wait(_ENDS_WITHIN)
        except subprocess.TimeoutExpired:
            raise FailedError(f"{otherwise}: {self.said()}") from None

    def stop(self) -> None:
        """End it as Ctrl-C does."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.must_end("the demo does not stop")


def _children() -> dict[int, list[tuple[int, str]]]:
    """List the children of every process, each with its state and command line."""
    listed = subprocess.run(
        ["ps", "-Ao", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True
    )
    children: dict[int, list[tuple[int, str]]] = {}
    for line in listed.stdout.splitlines():
        pid, parent, args = line.split(None, 2)
        children.setdefault(int(parent), []).append((int(pid), args))
    return children


def _found(demo: Demo, kind: str, at_work_within: float) -> tuple[str, list[int]]:
    """Wait until a process of the kind runs; while there is no worker yet, it is `sam` that does.

    Raises:
        FailedError: none does.
    """
    ends = time.monotonic() + _ENDS_WITHIN
    at_work_by = time.monotonic() + at_work_within
    while time.monotonic() < ends:
        for one in [kind, "sam"] if kind == "worker" else [kind]:
            if found := demo.processes(one):
                is_early = one == "worker" and time.monotonic() < at_work_by
                if not is_early:
                    return one, found
                if at_work := demo.processes("worker at work"):
                    return one, at_work
    raise FailedError(f"no {kind} runs: {demo.said()}")


def cut(demo: Demo, kind: str, chance: random.Random) -> None:
    """Kill one process of the kind, and go on as the demo says one should."""
    kind, found = _found(demo, kind, chance.choice((0.0, _AT_WORK_WITHIN)))
    victim = chance.choice(found)
    demo.say(f"kill -9 {kind} ({victim}) at: {demo.said()[:70]}")
    with suppress(ProcessLookupError):  # it ended in that moment
        os.kill(victim, signal.SIGKILL)
    if kind == "worker":
        return
    demo.must_end(f"the demo runs on without its {kind}")
    if kind != "demo":
        demo.say(f"it said: {demo.said(4)}")
    demo.start("--resume")


def play(data: Path, kinds: list[str], chance: random.Random) -> Ledger:
    """Play a whole run with these cuts; give its ledger.

    Raises:
        FailedError: it did not come to an end.
    """
    demo = Demo(data)
    demo.output.unlink(missing_ok=True)
    demo.start()
    try:
        for kind in kinds:
            wait = chance.uniform(0, _LONGEST)
            ends = time.monotonic() + wait
            while time.monotonic() < ends and not demo.has_ended():
                time.sleep(_LOOK_EVERY / 10)
            _must_run(demo)
            cut(demo, kind, chance)
        ends = time.monotonic() + _TOUR_WITHIN
        while not demo.is_over():
            _must_run(demo)
            if time.monotonic() > ends:
                raise FailedError(f"the tour did not end: {demo.said()}")
            time.sleep(_LOOK_EVERY)
        demo.say("the tour is over; until nothing more happens …")
        return _settled(demo)
    finally:
        demo.stop()


def _must_run(demo: Demo) -> None:
    if demo.has_ended():
        raise FailedError(f"the demo ended by itself: {demo.said()}")
    if "is not played" in demo.said():
        raise FailedError(f"the tour is not played on; see {demo.output}")


def _settled(demo: Demo) -> Ledger:
    last, since = read(demo.url()), time.monotonic()
    while time.monotonic() < since + _STILL_FOR:
        time.sleep(5)
        now = read(demo.url())
        if now != last:
            last, since = now, time.monotonic()
    return last


def main() -> int:
    """Give 0 where both runs end in the same ledger."""
    arguments = argparse.ArgumentParser(prog="python -m local.power_cut", description=__doc__)
    arguments.add_argument("--cuts", type=int, default=6)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--data", type=Path, default=ROOT / ".stayline" / "power_cut")
    arguments.add_argument(
        "--uncut", type=Path, help="an earlier run's, of the same STAYLINE_BEGAN"
    )
    given = arguments.parse_args()
    data: Path = given.data
    data.parent.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # the demo is ended too
    # Both runs have begun now: who lives where, and which day it is there, follows from it.
    os.environ["STAYLINE_BEGAN"] = BEGAN.isoformat()
    chance = random.Random(given.seed)  # noqa: S311  moments, not secrets
    # Each kind in turn, in an order of the seed's.
    kinds = list(itertools.islice(itertools.cycle(KINDS), given.cuts))
    chance.shuffle(kinds)
    whole = given.uncut or data.with_suffix(".uncut.json")
    try:
        if not given.uncut:
            print("Uncut:")
            whole.write_text(_written(play(data, [], chance)))
            shutil.rmtree(data)  # so that a cut may fall into the deploy as well
        print(f"Cut {given.cuts} times, seed {given.seed}:")
        was_cut = play(data, kinds, chance)
    except FailedError as error:
        print(f"FAILED: {error}")
        return 1
    data.with_suffix(".cut.json").write_text(_written(was_cut))
    lines = difference(json.loads(whole.read_text()), was_cut)
    print("\n".join(lines) or f"The same ledger, {sum(map(len, was_cut.values()))} lines.")
    return bool(lines)


def _written(ledger: Ledger) -> str:
    return json.dumps(ledger, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    sys.exit(main())
