"""The main job, played on the deployed service: who is texted, what they reply, what came of it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from rich.console import Console

from local.cast import ANA, BEN, CAN, CAST, ELIF, MINJI, SORA, Person, zone_by_day
from local.service import CONTACT_KEY, Service
from stayline.domain.contact import contact_id

if TYPE_CHECKING:
    from local.provider.double import Bubble

_PATIENCE = 150.0  # the schedule comes once a minute; two may pass on a busy machine
_ANSWERED_WITHIN = 40.0


@dataclass
class Tour:
    """Plays the scenario and keeps count of what was expected and did not happen."""

    service: Service
    console: Console
    failures: list[str] = field(default_factory=list)
    _shown: set[str] = field(default_factory=set)

    def play(self) -> None:
        """Play everything, printing the talk as it happens."""
        now = datetime.now(UTC)
        zone = zone_by_day(now)
        self._meet(zone, now)
        self._first_texts(now)
        self._answers()
        self._somebody_leaves()
        self._somebody_has_enough()
        self._judge()

    def _meet(self, zone: str, now: datetime) -> None:
        local = now.astimezone(ZoneInfo(zone))
        self._title(f"Six contacts, put through the API. Where they live it is {local:%H:%M}.")
        for person in CAST:
            self.service.provider.add_phone(person.phone, person.name, person.language)
            more: dict[str, object] = {}
            if person is SORA:
                ends_on = local.date() + timedelta(days=7)
                more = {"dates": {"plan_ends_on": ends_on.isoformat()}}
            self.service.business.put_contact(
                phone=person.phone, name=person.name, language=person.language, zone=zone, **more
            )
        joined = now - timedelta(days=8)
        self._title(
            "Activities on the bus: four joined 8 days ago, one was last active 31 days ago."
        )
        for person in (ANA, MINJI, ELIF, BEN):
            self.service.business.report("joined", person.phone, joined)
        self.service.business.report("was_active", CAN.phone, now - timedelta(days=31))

    def _first_texts(self, now: datetime) -> None:
        self._title("The minute schedule finds what is due …")
        with self.console.status("waiting for the next minute (no clock is faked)"):
            for person in CAST:
                self._expect(f"{person.name} is texted", partial(self._came, person), _PATIENCE)
        took = (datetime.now(UTC) - now).total_seconds()
        self.console.print(
            f"[dim]all six texts are out {took:.0f} s after the first activity[/dim]"
        )

    def _answers(self) -> None:
        self._title("… and the phones answer.")
        self._reply(ANA, "8", "onboarding_high")
        self._reply(MINJI, "여덟 점이요", "onboarding_high")
        self._reply(ELIF, "dokuz", "onboarding_high")
        self._reply(BEN, "3", "onboarding_low")
        self._reply(BEN, "The menus. I never find anything.", "onboarding_low")
        self._reply(BEN, "1", "wants_call")
        self._reply(SORA, "1", "wants_renewal")
        self._reply(CAN, "2", "needs_help")

    def _somebody_leaves(self) -> None:
        self._title("Ana cancels: the exit survey asks why.")
        self.service.business.report("cancelled", ANA.phone, datetime.now(UTC))
        with self.console.status("waiting for the next minute"):
            self._expect("Ana is asked why", lambda: self._came(ANA, 3), _PATIENCE)
        self._reply(ANA, "1", "left_for_price")

    def _somebody_has_enough(self) -> None:
        self._title("Elif has had enough.")
        self._text(ELIF, "STOP")
        self._expect("STOP is kept", lambda: bool(self._contact(ELIF).get("opted_out_at")))
        self._expect("nothing begins for her any more", self._enrolment_is_refused)
        self._expect("a forged text is refused", self._forgery_is_refused)

    def _judge(self) -> None:
        self._title("What the provider's ledger and the table say:")
        expected = {ANA: 4, MINJI: 2, ELIF: 2, BEN: 4, SORA: 2, CAN: 2}
        for person, count in expected.items():
            self._expect(
                f"{person.name} got {count} texts, each once",
                partial(self._is_exact, person, count),
                tell=True,
            )
        self._expect("every text is delivered, also in the table", self._all_delivered, tell=True)
        self._expect("Ben's low score opened a case and a call back", self._cases, tell=True)
        self._expect("8 was scored as 8, 여덟 as 8, dokuz as 9", self._scores, tell=True)

    def _reply(self, person: Person, body: str, tag: str) -> None:
        """Text in, and see the next text come and the tag be there."""
        before = len(self.service.provider.accepted(person.phone))
        self._text(person, body)
        self._expect(
            f"{person.name}'s {body!r} is answered", lambda: self._came(person, before + 1)
        )
        self._expect(f"{person.name} is tagged {tag}", lambda: tag in self._contact(person)["tags"])

    def _text(self, person: Person, body: str) -> None:
        self.service.provider.text_in(person.phone, body)
        self._show()

    def _came(self, person: Person, count: int = 1) -> bool:
        return len(self.service.provider.accepted(person.phone)) >= count

    def _is_exact(self, person: Person, count: int) -> bool:
        bodies = [text.body for text in self.service.provider.accepted(person.phone)]
        return len(bodies) == len(set(bodies)) == count

    def _all_delivered(self) -> bool:
        texts = [text for person in CAST for text in self.service.provider.accepted(person.phone)]
        told = [entry for person in CAST for entry in self._entries(person, "message")]
        states = [reason for entry in told for reason in entry["why"]]
        return (
            all(text.status == "delivered" for text in texts)
            and len(told) == len(texts)
            and set(states) == {"delivered"}
        )

    def _cases(self) -> bool:
        kinds = {entry["words"].partition(":")[0] for entry in self._entries(BEN, "case")}
        return kinds == {"recovery", "call_back"}

    def _scores(self) -> bool:
        wanted = {ANA: 8, MINJI: 8, ELIF: 9, BEN: 3}
        return all(
            any(
                f"scored: {score} on 1–10" in reason
                for entry in self._entries(person, "text")
                for reason in entry["why"]
            )
            for person, score in wanted.items()
        )

    def _enrolment_is_refused(self) -> bool:
        decided = self.service.business.enrol(_id(ELIF), "renewal")
        return [line["rule"] for line in decided] == ["not started"]

    def _forgery_is_refused(self) -> bool:
        """Post a text as anybody on the internet could."""
        url = urlsplit(f"{self.service.stack.api_url}/twilio/texts")
        connection = HTTPConnection(url.netloc, timeout=30)
        form = f"From=%2B{ANA.phone[1:]}&Body=STOP&MessageSid=SM{'0' * 32}"
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": "forged",
        }
        connection.request("POST", url.path, form, headers)
        status = connection.getresponse().status
        connection.close()
        return status == HTTPStatus.FORBIDDEN and not self._contact(ANA).get("opted_out_at")

    def _contact(self, person: Person) -> dict[str, Any]:
        told = self.service.story(person.phone) or {"contact": {}}
        return {"tags": [], **told["contact"]}

    def _entries(self, person: Person, kind: str) -> Iterator[dict[str, Any]]:
        told = self.service.story(person.phone) or {"entries": []}
        return (entry for entry in told["entries"] if entry["kind"] == kind)

    def _expect(
        self,
        what: str,
        is_so: Callable[[], bool],
        within: float = _ANSWERED_WITHIN,
        *,
        tell: bool = False,
    ) -> None:
        """Wait until it is so, showing what is texted meanwhile; note it if it never is."""
        ends = time.monotonic() + within
        while not (met := is_so()) and time.monotonic() < ends:
            self._show()
            time.sleep(0.2)
        self._show()
        if not met:
            self.failures.append(what)
            self.console.print(f"[bold red]✗ {what}: not so within {within:.0f} s[/bold red]")
        elif tell:
            self.console.print(f"[green]✓[/green] {what}")

    def _show(self) -> None:
        """Print the bubbles that are new on any phone, in time order."""
        news: list[tuple[Person, Bubble]] = [
            (person, bubble)
            for person in CAST
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

    def _title(self, words: str) -> None:
        self.console.print(f"\n[bold]{words}[/bold]")


def _id(person: Person) -> str:
    return contact_id(person.phone, CONTACT_KEY.encode())
