"""The stage of the demo: what is done to the deployed service, what is seen of it, what was not."""

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from rich.console import Console

from local.cast import BEGAN, CAST, GUESTS, JUDGED, Person
from local.service import CONTACT_KEY, Service
from stayline.domain.contact import contact_id

if TYPE_CHECKING:
    from local.provider.double import Bubble

PATIENCE = 420.0
"""Seconds until something has failed. Most takes a minute, until the schedule comes. What a killed
function had in hand is in its queue again after three, what the queue forgot after five or six.
"""


class UnmetError(Exception):
    """Something expected was not seen in time; what follows from it need not be tried."""


@dataclass
class Stage:
    """Everybody's phones and the service, and what was expected and did not happen."""

    service: Service
    console: Console
    failures: list[str] = field(default_factory=list)
    _shown: set[str] = field(default_factory=set)
    _texted: Counter[Person] = field(default_factory=Counter)

    def reply(self, person: Person, body: str, tag: str) -> None:
        """Text in, and see the next text come and the tag be there."""
        sid = self.text(person, body)
        self.expect(f"{person.name}'s {body!r} is answered", lambda: self._answered(person, sid))
        self.expect(f"{person.name} is tagged {tag}", lambda: tag in self.contact(person)["tags"])

    def text(self, person: Person, body: str) -> str:
        """Text in; give its id, which says whose how manieth text it is: it counts once."""
        self._texted[person] += 1
        act = f"{BEGAN.isoformat()} {person.phone} {self._texted[person]}"
        sid = f"SM{hashlib.sha256(act.encode()).hexdigest()[:32]}"
        self.service.provider.text_in(person.phone, body, sid)
        self.show()
        return sid

    def _answered(self, person: Person, sid: str) -> bool:
        talk = self.service.provider.conversation(person.phone)
        sids = [bubble.sid for bubble in talk]
        return any(one.direction == "outbound-api" for one in talk[sids.index(sid) :])

    def came(self, person: Person, count: int = 1) -> bool:
        return len(self.service.provider.accepted(person.phone)) >= count

    def contact(self, person: Person) -> dict[str, Any]:
        told = self.service.story(person.phone) or {"contact": {}}
        return {"tags": [], **told["contact"]}

    def entries(self, person: Person, kind: str) -> Iterator[dict[str, Any]]:
        told = self.service.story(person.phone) or {"entries": []}
        return (entry for entry in told["entries"] if entry["kind"] == kind)

    def expect(
        self,
        what: str,
        is_so: Callable[[], bool],
        within: float = PATIENCE,
        *,
        tell: bool = False,
    ) -> None:
        """Wait until it is so, showing what is texted meanwhile.

        Raises:
            UnmetError: it never was; noted and said.
            EndedError: nor will it be, without an emulator.
        """
        ends = time.monotonic() + within
        while not (met := is_so()) and time.monotonic() < ends:
            self.service.stack.must_run()
            self.show()
            time.sleep(0.2)
        self.show()
        if not met:
            self.failures.append(what)
            self.console.print(f"[bold red]✗ {what}: not so within {within:.0f} s[/bold red]")
            raise UnmetError(what)
        if tell:
            self.console.print(f"[green]✓[/green] {what}")

    def show(self) -> None:
        """Print the bubbles that are new on any phone, in time order."""
        news: list[tuple[Person, Bubble]] = [
            (person, bubble)
            for person in (*CAST, *GUESTS, *JUDGED)
            for bubble in self.service.provider.conversation(person.phone)
            if bubble.sid not in self._shown
        ]
        for person, bubble in sorted(news, key=lambda one: one[1].at):
            self._shown.add(bubble.sid)
            is_theirs = bubble.direction == "inbound"
            arrow = "[cyan]→[/cyan]" if is_theirs else "[magenta]←[/magenta]"
            self.console.print(f"  [bold]{person.name:<5}[/bold] {arrow} ", end="")
            body = bubble.body.replace("\n", "\n          ")
            self.console.print(
                body, style="cyan" if is_theirs else "", markup=False, highlight=False
            )

    def why(self, person: Person) -> list[dict[str, Any]]:
        """Give what was decided about a person's texts, as the API tells it."""
        told = self.service.why(person.phone) or {"decisions": []}
        decisions: list[dict[str, Any]] = told["decisions"]
        return decisions

    def title(self, words: str) -> None:
        self.console.print(f"\n[bold]{words}[/bold]")


def id_of(person: Person) -> str:
    return contact_id(person.phone, CONTACT_KEY.encode())


def meet(stage: Stage, person: Person, **more: object) -> None:
    """Give somebody a phone, and describe them over the API."""
    stage.service.provider.add_phone(person.phone, person.name, person.language)
    stage.service.business.put_contact(
        phone=person.phone,
        name=person.name,
        language=person.language,
        zone=person.place.zone,
        **more,
    )


def agree(stage: Stage, person: Person, now: datetime, **more: str) -> None:
    """Record that somebody agreed to marketing a month ago, in writing."""
    given = {"to": "marketing", "basis": "written", "source": "import", **more}
    at = (now - timedelta(days=30)).isoformat()
    stage.service.business.consent(id_of(person), at=at, **given)
