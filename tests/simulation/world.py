"""A world of its own: a clock that only moves by events, and tasks that take turns at each call."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from heapq import heappop, heappush
from typing import Any, NamedTuple

from greenlet import getcurrent, greenlet

from tests.simulation.chance import Faults, mixed, other, seeded


class CrashError(BaseException):
    """The process dies here. No code of a service catches this, as none survives its own death."""


@dataclass(eq=False, slots=True)
class Task:
    """One invocation of a function, or one doing of a machine of somebody else's."""

    name: str
    bits: int
    ends_by: float
    calls: int = 0
    skew: float = 0.0


class Entry(NamedTuple):
    """A line of the history: when, whose doing, what, and about what."""

    at: float
    task: str
    what: str
    about: Any = None


@dataclass
class World:
    """The clock, the tasks and the history. Nothing here sleeps, and nothing draws twice.

    `task` is the one that is running; what happens by itself happens in none.
    """

    seed: int
    faults: Faults
    begins: datetime
    time: float = 0.0
    history: list[Entry] = field(default_factory=list)
    task: Any = None
    _queue: list[tuple[float, int, Any]] = field(default_factory=list)
    _count: int = 0
    _until: float = 0.0
    _hub: Any = field(default_factory=getcurrent)
    _free: list[Any] = field(default_factory=list)

    def at(self, time: float) -> datetime:
        return self.begins + timedelta(seconds=time)

    def now(self) -> datetime:
        """Give the time as the clock of the running task's machine shows it."""
        return self.begins + timedelta(seconds=self.time + self.task.skew)

    def later(self, seconds: float, what: Callable[[], object]) -> None:
        """Have something happen by itself, in no task."""
        self._count += 1
        heappush(self._queue, (self.time + seconds, self._count, what))

    def start(
        self,
        name: str,
        work: Callable[[], object],
        lasts: float,
        ended: Callable[[BaseException | None], object] = lambda _: None,
    ) -> None:
        """Start a task that is killed after `lasts` seconds; `ended` is told how it ended."""
        task = Task(name, seeded(self.seed, name), self.time + lasts)
        if self.faults.drawn(name, 0, ("clock",), task.bits):
            task.skew = (other(task.bits) - 0.5) * 360

        def run() -> None:
            self.task = task
            ended(self._failure(work))

        self.later(0, lambda: self._stack().switch(run))

    def _stack(self) -> Any:
        """Give a stack for a task: one that another has done with, as a new one takes long."""
        return self._free.pop() if self._free else greenlet(self._run_in_turn, self._hub)

    def _run_in_turn(self, run: Callable[[], None]) -> None:
        while True:
            run()
            self._free.append(getcurrent())
            run = self._hub.switch()

    def _failure(self, work: Callable[[], object]) -> BaseException | None:
        try:
            work()
        except (CrashError, Exception) as failure:  # noqa: BLE001  whatever the code lets out
            self.note("ended", failure)
            return failure
        return None

    def call(self, menu: tuple[str, ...], most: float) -> str:
        """Let a call take its way of up to `most` seconds, while others run; give its fault or ''.

        Raises:
            CrashError: the task dies on the way, nothing having been done.
        """
        task = self.task
        task.calls += 1
        bits = mixed(task.bits + task.calls)
        fault = self.faults.drawn(task.name, task.calls, menu, bits)
        if fault:
            self.note("fault", fault)
        self.rest(most * other(bits))
        if fault == "crash":
            raise CrashError(fault)
        return fault

    def chance(self) -> float:
        """Give the running task a number from 0 up to 1, another one each time."""
        task = self.task
        task.calls += 1
        return other(mixed(task.bits + task.calls))

    def rest(self, seconds: float) -> None:
        """Let time pass for the running task.

        Raises:
            CrashError: its time is up before.
        """
        task = self.task
        wakes = min(self.time + seconds, task.ends_by)
        if wakes < self._until and (not self._queue or wakes < self._queue[0][0]):
            self.time = wakes  # nothing else happens until then, so nobody needs to take a turn
        else:
            self._count += 1
            heappush(self._queue, (wakes, self._count, getcurrent().switch))
            self._hub.switch()
            self.task = task
        if self.time >= task.ends_by:
            raise CrashError("its time is up")

    def note(self, what: str, about: Any = None) -> None:
        """Write a line of the history, in the name of the running task."""
        name = self.task.name if self.task else ""
        self.history.append(Entry(self.time, name, what, about))

    def run(self, until: float) -> None:
        """Let everything happen that happens before a time."""
        queue, self._until = self._queue, until
        while queue and queue[0][0] < until:
            self.time, _, what = heappop(queue)
            what()
            self.task = None
        self.time = until

    def close(self) -> None:
        """Give up what still runs, and the history: its failures hold the frames they came by."""
        self._queue.clear()
        self._free.clear()
        for one in self.history:
            if isinstance(one.about, BaseException):
                one.about.__traceback__ = None
        self.history.clear()
