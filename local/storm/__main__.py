"""make storm: a thousand contacts texted and answered while AWS and the provider fail."""

import argparse
import signal
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING

from rich.console import Console

from local.aws.sam_cli import SamError
from local.service import Service
from local.storm import evidence, faults, judges, people, report, settling, site
from local.storm.crowd import Crowd
from local.storm.proxy import Proxy

if TYPE_CHECKING:
    from local.provider.mischief import Fault

_MINUTES = 14.5
"""How long it may take. The faults last half of that at most, for what they did takes as long."""

_SAY_EVERY = 10.0
_POSTS_EACH = 20
_SILENT = 0.15
"""The share of numbers of whose texts no receipt comes: what is unknown there has to be asked."""


class Storm:
    """A storm over the service: its faults, until they are over."""

    def __init__(self, console: Console, service: Service, proxy: Proxy, began: float) -> None:
        self._console, self._service, self._proxy, self._began = console, service, proxy, began
        self._said = self._until = 0.0
        self._posts: list[Fault | None] = []
        self.calls: Counter[str] = Counter()

    def begin(self, random: Random, crowd: Crowd, until: float) -> None:
        """Let all kinds of faults loose, until a moment (monotonic) at most."""
        self._posts = faults.of_posts(random, _POSTS_EACH * len(crowd.people))
        mischief = self._service.provider.mischief
        mischief.sends.extend(self._posts)
        mischief.receipt_repeats, mischief.receipt_delay = 0.25, 3.0
        mischief.text_repeats = 0.25
        phones = [person.phone for person in crowd.people]
        mischief.silent = frozenset(random.sample(phones, int(_SILENT * len(phones))))
        self._proxy.begin(faults.of_aws())
        self._until = until

    def watch(self, crowd: Crowd) -> None:
        """Say how it goes, and end the faults when it is time."""
        if self.is_on and time.monotonic() > self._until:
            self.end()
        self._say(crowd.told)

    def end(self) -> None:
        """Let nothing more go wrong. What has gone wrong remains to be dealt with."""
        self.calls = self._proxy.calls()
        self._proxy.end()
        sends = self._service.provider.mischief.sends
        self._posts = self._posts[: len(self._posts) - len(sends)]
        sends.clear()
        self._until = 0.0
        self._say("the faults are over", now=True)

    def wait(self, waiting: Counter[str]) -> None:
        """Say what is waited for."""
        self._say(", ".join(f"{count:,} {what}" for what, count in waiting.items()))

    @property
    def is_on(self) -> bool:
        return self._until > 0

    @property
    def posts(self) -> Counter[str]:
        """Count what befell the posts while faults lasted; '' for nothing."""
        return Counter(fault or "" for fault in self._posts)

    def _say(self, words: str, *, now: bool = False) -> None:
        if now or time.monotonic() - self._said > _SAY_EVERY:
            self._said = time.monotonic()
            self._console.print(f"[dim]{self._said - self._began:5.0f} s  {words}[/dim]")


def main() -> int:
    """Raise a storm, let it pass, and judge; 0 only if nothing was lost, doubled or left."""
    arguments = argparse.ArgumentParser(prog="make storm", description=__doc__)
    arguments.add_argument("--contacts", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--minutes", type=float, default=_MINUTES)
    given = arguments.parse_args()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.default_int_handler)
    console = Console(highlight=False)
    try:
        return _run(console, given.contacts, given.seed, given.minutes * 60)
    except KeyboardInterrupt:
        return 1
    except (SamError, RuntimeError) as error:
        console.print("[bold red]No storm could be raised.[/bold red]", end=" ")
        console.print(str(error), markup=False)
        return 1


def _run(console: Console, contacts: int, seed: int, seconds: float) -> int:
    began = time.monotonic()
    random = Random(seed)  # noqa: S311  faults and replies, no secret
    crowd_of = people.draw(random, contacts, datetime.now(UTC))

    def progress(words: str) -> None:
        console.print(f"[dim]{time.monotonic() - began:5.0f} s  {words}[/dim]")

    console.print(f"[bold]{contacts:,} contacts, seed {seed}.[/bold]")
    with site.service(progress) as service:
        log = site.DATA / "microburst.log"
        with Proxy(service.stack.endpoint, seed, log) as proxy:
            site.lead_through(service, proxy)
            storm, crowd = Storm(console, service, proxy, began), Crowd(service, crowd_of)
            storm.begin(random, crowd, began + seconds / 2)
            # Who is texted later than that texts nothing back, and keeps nobody waiting.
            crowd.live(began + 0.55 * seconds, lambda: storm.watch(crowd))
            if storm.is_on:
                storm.end()
            left = settling.settle(service, began + seconds, storm.wait)
            seen = _evidence(service, crowd)
            rows = report.faults(storm.calls, proxy.fired(), storm.posts)
            rows |= {"calls of the business to the API, tried again": crowd.repeated}
            notes = service.provider.notes()
    console.print(report.table("What went wrong", rows))
    console.print(report.table("What went, and what came", report.traffic(seen, notes)))
    console.print(report.table("What nobody knew for a while", report.unknown(seen)))
    if left:
        console.print(f"Still under way: {dict(left)}")
    wrong = judges.violations(seen)
    report.judged(console, wrong)
    console.print(f"[bold]{time.monotonic() - began:.0f} s, seed {seed}.[/bold]")
    return any(wrong.values())


def _evidence(service: Service, crowd: Crowd) -> evidence.Evidence:
    table = service.stack.client("dynamodb"), service.stack.outputs["TableName"]
    return evidence.Evidence(
        contacts={person.phone: person.id for person in crowd.people},
        enrolled=frozenset(crowd.enrolled),
        now=datetime.now(UTC),
        **evidence.of_table(*table),
        **evidence.of_provider(service.provider, frozenset(crowd.stops)),
        **evidence.of_journal(service.stack.data / "journal"),
    )


if __name__ == "__main__":
    sys.exit(main())
