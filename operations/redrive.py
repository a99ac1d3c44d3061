"""`make redrive`: dead letters go back to where they came from, once what stopped them is mended.

Without go=1 it says what there is, and changes nothing. A repeat is harmless: a job makes the
sender look at a message that is claimed once at most, and a fact counts once by its own id.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from operations import deployed
from operations.letters import Letter, Letters
from operations.ways_back import AsPublished, NoneOfOursError, ToFunction, ToQueue, WayBack
from stayline.content import playbook

QUEUES = {
    "UrgentDeadLetters": "UrgentQueue",
    "BulkDeadLetters": "BulkQueue",
    "ActivitiesDeadLetters": "AcceptActivity",
    "AwsTextsDeadLetters": "AwsTextsQueue",
    "AwsReceiptsDeadLetters": "AwsReceiptsQueue",
}
"""Each dead-letter queue of the template, and the queue or function that its letters go back to."""

_MOST = 1000  # letters of a queue in one run


@dataclass
class Found:
    """The letters of one queue: how many of which kind, which are none of ours, which went back."""

    letters: list[Letter]
    kinds: Counter[str]
    foreign: list[Letter]
    went: int = 0

    def told(self, now: datetime, *, go: bool) -> Iterator[str]:
        """Say it line by line; no number and no body of a text is in it."""
        if not self.letters:
            yield "  empty"
            return
        ages = f"{_age(now - self.letters[-1].at)} to {_age(now - self.letters[0].at)} old"
        yield f"  {len(self.letters)} letter{'s' * (len(self.letters) > 1)}, {ages}"
        yield from (f"  {count:>6}  {kind}" for kind, count in self.kinds.most_common())
        if self.foreign:
            yield f"  {len(self.foreign):>6}  unreadable, left where they are"
        if go:
            left = len(self.letters) - len(self.foreign) - self.went
            yield f"  {self.went} went back{f'; {left} are left for another run' if left else ''}"


def look(letters: Letters, way: WayBack, *, go: bool, most: int = _MOST) -> Found:
    """Read a dead-letter queue and, if told to `go`, give back what is ours."""
    found = Found(letters.read(most), Counter(), [])
    ours = []
    for one in found.letters:
        try:
            found.kinds[way.kind(one)] += 1
            ours.append(one)
        except NoneOfOursError:
            found.foreign.append(one)
    gone: set[str] = set()
    try:
        if go:
            # Given first, removed then: cut short in between, a letter goes back twice.
            gone.update(one.id for one in letters.remove(way.give(ours)))
    finally:
        letters.put_back(one for one in found.letters if one.id not in gone)
    found.went = len(gone)
    return found


def ways_back(resources: Mapping[str, str]) -> dict[str, WayBack]:
    """Give the way back of each dead-letter queue; a queue's physical id is its URL."""
    pace = min(one.segments_per_second for one in playbook().senders.values())
    sqs, functions = deployed.client("sqs"), deployed.client("lambda")
    ways: dict[str, Callable[[str], WayBack]] = {
        "UrgentQueue": lambda url: ToQueue(sqs, url, pace),
        "BulkQueue": lambda url: ToQueue(sqs, url, pace),
        "AcceptActivity": lambda name: ToFunction(functions, name),
        "AwsTextsQueue": lambda url: AsPublished(sqs, url),
        "AwsReceiptsQueue": lambda url: AsPublished(sqs, url),
    }
    return {
        queue: ways[to](resources[to])
        for queue, to in QUEUES.items()
        if queue in resources  # those of AWS End User Messaging are there with its sender
    }


def main() -> None:
    asked = argparse.ArgumentParser(prog="make redrive", description=__doc__)
    asked.add_argument("stack")
    asked.add_argument("--queue", choices=QUEUES, help="only this one")
    asked.add_argument("--go", action="store_true")
    told = asked.parse_args()
    resources = deployed.resources(told.stack)
    for queue, way in ways_back(resources).items():
        if told.queue in (None, queue):
            found = look(Letters(deployed.client("sqs"), resources[queue]), way, go=told.go)
            print(
                f"{queue} → {QUEUES[queue]}", *found.told(datetime.now(UTC), go=told.go), sep="\n"
            )
    if not told.go:
        print("Nothing was changed. With go=1 they go back.")


def _age(passed: timedelta) -> str:
    hours = passed.total_seconds() / 3600
    if hours >= 48:  # noqa: PLR2004  two days
        return f"{hours / 24:.0f} days"
    return f"{hours:.0f} hours" if hours >= 2 else f"{hours * 60:.0f} minutes"  # noqa: PLR2004


if __name__ == "__main__":
    deployed.run(main)
