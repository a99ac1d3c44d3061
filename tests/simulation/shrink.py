"""Making a failing history shorter: fewer faults and fewer events, as long as it fails alike."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from tests.simulation.evidence import Judge
from tests.simulation.judges import violations
from tests.simulation.plan import Event, contact_of
from tests.simulation.run import Run, run
from tests.simulation.world import Entry

T = TypeVar("T")


def shortest(failed: Run, *judges: Judge) -> Run:
    """Give the shortest history found in which the first judge that complained complains again.

    It leaves out what it can, larger parts first (Zeller and Hildebrandt's ddmin).
    """
    complaint = _judges(failed, *judges)
    if not complaint:
        return failed

    def lived(faults: Sequence[str], again: Run) -> Run | None:
        only = frozenset(faults)
        one = run(failed.seed, failed.mode, failed.design, again.plan, only)
        return one if complaint & _judges(one, *judges) else None

    def planned(events: Sequence[Event], again: Run) -> Run | None:
        plan = replace(again.plan, events=tuple(events))
        only = frozenset(again.faults.injected)
        one = run(failed.seed, failed.mode, failed.design, plan, only)
        return one if complaint & _judges(one, *judges) else None

    while True:
        before = failed.size
        failed = _fewer(list(failed.faults.injected), failed, lived)
        failed = _fewer(list(failed.plan.events), failed, planned)
        if failed.size == before:
            return failed


def _fewer(parts: list[T], failed: Run, tried: Callable[[Sequence[T], Run], Run | None]) -> Run:
    """Leave out runs of parts, half of them first, then a quarter, down to one by one."""
    length = len(parts)
    while length:
        start = 0
        while start < len(parts):
            left = parts[:start] + parts[start + length :]
            if shorter := tried(left, failed):
                failed, parts = shorter, left
            else:
                start += length
        length //= 2
    return failed


def _judges(one: Run, *judges: Judge) -> set[str]:
    return {wrong.partition(":")[0] for wrong in violations(one, *judges)}


def told(failed: Run, *judges: Judge) -> str:
    """Write a failing history down: its seed, what was planned, what happened, what is wrong."""
    lines = [f"seed {failed.seed}, {failed.mode}:"]
    lines += [
        f"  {event.at:9.3f}  {event.phone} {event.kind} {event.id} {event.body}"
        for event in failed.plan.events
    ]
    lines += ["what happened:"]
    lines += [f"  {one.at:9.3f}  {one.task}: {_line(one)}" for one in failed.world.history]
    lines += ["what is wrong:", *(f"  {wrong}" for wrong in violations(failed, *judges))]
    text = "\n".join(lines)
    for phone in {event.phone for event in failed.plan.events}:
        text = text.replace(contact_of(phone), f"…{phone[-2:]}")
    return text


def _line(one: Entry) -> str:
    if one.what != "written":
        return f"{one.what} {one.about!r}"
    key, item = one.about
    status = "removed" if item is None else item.get("status", {"S": "saved"})["S"]
    return f"{' '.join(key)}: {status}"
