"""Timing things side by side: A B A B, so that whatever else the machine does meets them all."""

import os
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Times:
    """Seconds of each subject, by round."""

    seconds: Mapping[str, list[float]]

    def ratios(self, above: str, below: str) -> list[float]:
        """Give `above` divided by `below`, round by round."""
        pairs = zip(self.seconds[above], self.seconds[below], strict=True)
        return [one / other for one, other in pairs]

    def median(self, subject: str) -> float:
        return median(self.seconds[subject])


def time_all(subjects: Mapping[str, Callable[[], float]], rounds: int) -> Times:
    """Let every subject take its turn in every round; each gives the seconds it took itself."""
    for subject in subjects.values():
        subject()  # the first of anything is slower; it counts for nobody
    seconds: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(rounds):
        for name, subject in subjects.items():
            seconds[name].append(subject())
    return Times(seconds)


def process_time(command: list[str], environment: Mapping[str, str]) -> Callable[[], float]:
    """Give a subject: the wall seconds of a whole process of its own."""

    def measured() -> float:
        began = time.perf_counter()
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - began

    return measured


def process_work(command: list[str], environment: Mapping[str, str]) -> Callable[[], float]:
    """Give a subject: the processor seconds of a whole process, which waits for no other job."""

    def measured() -> float:
        running = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(running.pid, 0)
        if status:
            raise subprocess.CalledProcessError(status, command)
        running.returncode = 0
        return used.ru_utime + used.ru_stime

    return measured


def processor_time(act: Callable[[], object], times: int) -> Callable[[], float]:
    """Give a subject: this process's own processor seconds for one `act`, averaged over `times`."""

    def measured() -> float:
        began = time.process_time()
        for _ in range(times):
            act()
        return (time.process_time() - began) / times

    return measured
