"""The sweep, two sending processes and a provider that refuses, for tests of circuits."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from functions.advance_due.app import ROWS
from stayline.adapters import codes
from stayline.adapters.bus import Bus
from stayline.adapters.circuits import Circuits, Remembered
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job, Outbox
from stayline.adapters.sweep import Sweep
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import limits
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import ProfilePut
from stayline.domain.message import Message, waiting_row
from stayline.domain.playbook import Playbook
from stayline.domain.sending import Answer
from tests.builders import planned
from tests.functions.conftest import Service

MINUTE = timedelta(minutes=1)


class Taker(TwilioSms):
    """A provider that refuses with the code of a number's country, or takes the text."""

    def __init__(self) -> None:
        self.codes: dict[str, str] = {}
        self.asked: list[str] = []

    def send(self, _: str, to: str, *__: object) -> Answer:
        self.asked.append(to)
        code = next((code for start, code in self.codes.items() if to.startswith(start)), "")
        if code:
            refusal, words = codes.read("twilio", code)
            return Answer("refused", code=code, words=words, refusal=refusal)
        return Answer("accepted", provider_message_id=f"SM{len(self.asked):032}")


class Heard(Bus):
    def __init__(self, told: list[tuple[str, dict[str, str]]]) -> None:
        object.__setattr__(self, "told", told)

    def tell(self, kind: str, detail: dict[str, str]) -> None:
        self.told.append((kind, detail))  # type: ignore[attr-defined]


class Kept(Outbox):
    """Queues whose jobs a test takes."""

    def __init__(self) -> None:
        object.__setattr__(self, "jobs", [])

    def put(self, jobs: Any, delays: Any = None) -> None:  # noqa: ARG002  when matters elsewhere
        self.jobs.extend(jobs)  # type: ignore[attr-defined]

    def take(self) -> list[Job]:
        taken = list(self.jobs)  # type: ignore[attr-defined]
        self.jobs.clear()  # type: ignore[attr-defined]
        return taken


@dataclass
class Town:
    """The sweep, two sending processes and their provider."""

    service: Service
    kept: Kept = field(default_factory=Kept)
    taker: Taker = field(default_factory=Taker)
    told: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    book: Playbook | None = None

    def __post_init__(self) -> None:
        book = self.book or self.service.intake.playbook
        intake = replace(self.service.intake, outbox=self.kept, playbook=book)
        of_all = {name: Circuits(intake.table, name) for name in book.senders}
        self.circuits = of_all["twilio"]
        self.sweep = Sweep(intake, ROWS, Heard(self.told), of_all)
        self.desks = [
            Desk(
                intake,
                lambda _: self.taker,
                "",
                {name: Remembered(of_all[name]) for name in of_all},
            )
            for _ in "ab"
        ]
        self._attempts = 0

    def plan(self, name: str, now: datetime, phone: str = "+12025550101") -> Job:
        contact = Contact(id=name, phone=phone, known=True, name=name)
        country = limits.country(contact, self.sweep.intake.playbook)
        message = planned(now, id=f"{name}.1", contact_id=name, to=phone, country=country)
        decision = Decision(contact=contact, messages=(message,), due=(waiting_row(message),))
        fact = ProfilePut(id="1", at=now)
        saved = self.service.intake.table.save(Contact(id=name, phone=""), fact, now, decision)
        return Job(saved.contact, saved.messages[0])

    def send(self, job: Job, now: datetime, desk: int = 0) -> str:
        self._attempts += 1
        return self.desks[desk].send(job, f"a{self._attempts}", now)

    def minute(self, now: datetime) -> list[Job]:
        """Sweep; give the jobs that were queued."""
        self.sweep.run(list(ROWS.come(now)), now)
        return self.kept.take()

    def message(self, name: str) -> Message:
        return self.service.intake.table.together([f"{name}.1"])[1][f"{name}.1"]
