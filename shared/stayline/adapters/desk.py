"""The sending desk: claim a message, post it once, record what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from stayline.adapters import counters
from stayline.adapters.circuits import Remembered
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.adapters.provider import Provider, Providers
from stayline.adapters.table import BusyError, ChangedError, ConflictError, FullError
from stayline.domain import circuit, limits, sending, spend, under_way
from stayline.domain.changing import changed
from stayline.domain.contact import Contact
from stayline.domain.facts import SendEnded
from stayline.domain.link import addressed
from stayline.domain.message import Message, claimed
from stayline.domain.ruling import Ruling

_TRIES = 5


@dataclass(frozen=True)
class Desk:
    """Where facts are taken in, the providers by sender, and the address of links.

    `circuits` are what this process knows of them, by sender.
    """

    intake: Intake
    providers: Providers
    links_url: str
    circuits: Mapping[str, Remembered] = field(default_factory=dict)

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        """See one job to its end, and record it; give the outcome.

        Two calls to AWS: the claim, which holds only for the contact it was judged by, and the
        record; two more where a counter of what texts cost is full, one more to open a circuit.
        `attempt` tells this attempt from every other at the same message.
        """
        if job.message.sent_at:
            return self._ask(job, now)
        claim = self._stopped(job, attempt, now) or self._claim(job, attempt, now)
        if claim is None:
            return "another attempt has it"
        contact, ended = claim
        self.intake.take(ended, contact, now, is_read=True)
        self._learn(job, ended, now)
        return ended.outcome

    def _stopped(self, job: Job, attempt: str, now: datetime) -> tuple[Contact, SendEnded] | None:
        """Hold what would be refused for our set-up, as the last one was, if it may go at all."""
        circuits = self.circuits.get(limits.sender(job.contact, self.intake.playbook).name)
        if circuits is None or job.trial or job.message.status != "planned":
            return None
        country = limits.country(job.contact, self.intake.playbook)
        stopped = circuits.stopping(country, now)
        if stopped is None:
            return None
        ruling = limits.stay(job.contact, job.message, self.intake.playbook, now)
        if ruling.verdict == "go":
            ruling = limits.stopped(stopped, now)
        return job.contact, sending.stays(job.message, attempt, ruling, now)

    def _learn(self, job: Job, ended: SendEnded, now: datetime) -> None:
        """Open the circuit that a refusal asks for; close the one whose trial was accepted."""
        circuits = self.circuits.get(ended.message.sender)
        if circuits is None:  # it was not claimed, or its sender is no more
            return
        country = limits.country(job.contact, self.intake.playbook)
        if where := circuit.opened_by(ended.refusal, country):
            circuits.open(where, ended.code, ended.because, now)
        elif job.trial and ended.outcome == "accepted":
            circuits.passed(job.trial, now)

    def _ask(self, job: Job, now: datetime) -> str:
        """Ask for the last word on a message that the provider has, and record the answer."""
        message = job.message
        word = self._provider(message).status(message.provider_message_id)
        fact = sending.asked(message, *word, now)
        self.intake.take(fact, job.contact, now, is_read=True)
        return f"receipt {fact.status}"

    def _claim(self, job: Job, attempt: str, now: datetime) -> tuple[Contact, SendEnded] | None:
        """Give what came of the job, and the contact as they are then; None if it is another's."""
        contact, message = job.contact, job.message
        if message.status != "planned":  # claimed once, and nobody recorded what came of it
            since = message.claimed_at or message.planned_at
            found = self._provider(message).find(message.to, message.body, since)
            return contact, sending.end(message, attempt, found, now)
        table, playbook = self.intake.table, self.intake.playbook
        counted: spend.Counted | None = None
        for _ in range(_TRIES):
            ours = addressed(message, self.links_url)
            ruling = limits.stay(contact, ours, playbook, now, counted)
            if ruling.verdict != "go":
                return contact, sending.stays(message, attempt, ruling, now)
            sender = limits.sender(contact, playbook).name
            ours = changed(claimed(ours, attempt, now, ruling.cost, sender), trial=job.trial)
            provider = self._provider(ours)  # before the claim: what is not set up claims nothing
            charges = spend.charges(ours.cost, ours.journey, contact.id, playbook, now)
            if not ours.confirms:
                charges = spend.within(charges, playbook, counted)
            try:
                begun = under_way.begun(contact, ours, now)
                texted, ours = table.claim(message, ours, begun, charges)
            except ConflictError:
                return None
            except ChangedError as race:
                contact = race.contact or Contact(id=contact.id, phone="")
            except FullError:
                counted = counters.counted(table, spend.terms(now, playbook.business))
            except BusyError:
                continue
            else:
                return texted, _post(provider, ours, attempt, ruling, now)
        raise ConflictError  # the queue brings it again

    def _provider(self, message: Message) -> Provider:
        return self.providers(message.sender or "twilio")  # there was but one once


def _post(
    provider: Provider, message: Message, attempt: str, ruling: Ruling, now: datetime
) -> SendEnded:
    ends = min(filter(None, (ruling.until, message.not_after)), default=None)
    answer = provider.send(message.id, message.to, message.body, ends - now if ends else None)
    return sending.end(message, attempt, answer, now, ruling.judged)
