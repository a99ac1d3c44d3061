"""Taking a fact in: read the contact, decide, save in one transaction, queue what may go now."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from stayline.adapters import aws, settings
from stayline.adapters.outbox import Job, Outbox
from stayline.adapters.table import ConflictError, RepeatError, Table
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.engine import decide
from stayline.domain.facts import Fact, ReceiptCame, SendEnded, TextReceived
from stayline.domain.judgement import JudgementNeeded, Triage
from stayline.domain.playbook import Playbook

_TRIES = 5

Judge = Callable[[str, str], Triage]
"""Judges a free text in the contact's language, such as BedrockTriage.read."""


@dataclass(frozen=True)
class Intake:
    """Where every fact comes in. None of its calls knows what the fact is about."""

    table: Table
    outbox: Outbox
    playbook: Playbook
    judge: Judge | None = None

    def take(
        self, fact: Fact, contact: Contact, now: datetime, *, is_read: bool = False
    ) -> Decision | None:
        """Take one fact in; None where it had been before, or its message is erased.

        `contact` says who it is about: an id and a number, or (`is_read`) the contact as it was
        read a moment ago. Whoever loses a race for the contact reads it again and decides again.

        Raises:
            ConflictError: lost five races; the caller's own retry brings the fact again.
        """
        # What was read is no news: who was erased since does not come back by it.
        seen, phone = contact, "" if is_read else contact.phone
        for attempt in range(_TRIES):
            if not is_read or attempt:
                seen = self.table.contact(contact.id) or Contact(id=contact.id, phone="")
                # A stranger's number is news, and so is that of somebody erased who is back.
                contact = replace(seen, phone=seen.phone or phone)
                afresh = self._afresh(fact) if attempt else fact
                if afresh is None:
                    return None
                fact = afresh
            try:
                decision = decide(contact, fact, now, self.playbook)
            except JudgementNeeded as needed:
                fact = self._judged(fact, needed.language)
                decision = decide(contact, fact, now, self.playbook)
            try:
                saved = self.table.save(seen, fact, now, decision)
            except RepeatError:
                return None
            except ConflictError:
                continue
            self.outbox.put(
                Job(saved.contact, message)
                for message in saved.messages
                if message.status == "planned" and message.due_at <= now
            )
            return saved
        raise ConflictError

    def _judged(self, fact: Fact, language: str) -> Fact:
        """Let the model judge a text; its word is kept with the fact, so a replay needs none."""
        if not (self.judge and isinstance(fact, TextReceived)):
            raise TypeError("only a text that came with a judge is judged")
        return replace(fact, triage=self.judge(fact.body, language))

    def _afresh(self, fact: Fact) -> Fact | None:
        """Read the message again that a fact is about."""
        if not isinstance(fact, SendEnded | ReceiptCame):
            return fact
        _, messages = self.table.together([fact.message.id])
        message = messages.get(fact.message.id)
        return replace(fact, message=message) if message else None


def from_environment(playbook: Playbook, judge: Judge | None = None) -> Intake:
    """Build the intake of a deployed function from its environment."""
    table, urgent, bulk = settings.read("TABLE_NAME", "URGENT_QUEUE_URL", "BULK_QUEUE_URL")
    outbox = Outbox(aws.sqs(), {"urgent": urgent, "bulk": bulk})
    return Intake(Table(aws.dynamodb(), table), outbox, playbook, judge)
