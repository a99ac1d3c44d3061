"""Taking a fact in: read the contact, decide, save in one transaction, queue the answers.

What else may go is queued by the minute's sweep, which knows the sender's pace.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from stayline.adapters import aws, settings
from stayline.adapters.outbox import Job, Outbox
from stayline.adapters.table import ConflictError, RepeatError, Table
from stayline.domain.calendar import Seat, SlotsNeededError
from stayline.domain.changing import changed
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.engine import decide
from stayline.domain.facts import Fact, ReceiptCame, SendEnded, TextReceived
from stayline.domain.judgement import JudgementNeeded, Triage
from stayline.domain.playbook import Playbook
from stayline.domain.provider_log import Logged, LogNeeded

_TRIES = 5

Judge = Callable[[str, str], Triage]
"""Judges a free text in the contact's language, such as BedrockTriage.read."""

Log = Callable[[str, str], Logged]
"""Reads the provider's log: a text's id and its sender's number, such as TwilioLog.read."""


@dataclass(frozen=True)
class Intake:
    """Where every fact comes in. None of its calls knows what the fact is about."""

    table: Table
    outbox: Outbox
    playbook: Playbook
    judge: Judge | None = None
    log: Log | None = None

    def take(
        self, fact: Fact, contact: Contact, now: datetime, *, is_read: bool = False
    ) -> Decision | None:
        """Take one fact in; None where it had been before, or its message is erased.

        `contact` says who it is about: an id and a number, or (`is_read`) the contact as it was
        read a moment ago. Whoever loses a race, for the contact or for the seat of a slot, reads
        again and decides again.

        Raises:
            ConflictError: lost five races; the caller's own retry brings the fact again.
        """
        # What was read is no news: who was erased since does not come back by it.
        seen, phone = contact, "" if is_read else contact.phone
        for attempt in range(_TRIES):
            if not is_read or attempt:
                seen = self.table.contact(contact.id) or Contact(id=contact.id, phone="")
                # A stranger's number is news, and so is that of somebody erased who is back.
                contact = changed(seen, phone=seen.phone or phone)
                afresh = self._afresh(fact) if attempt else fact
                if afresh is None:
                    return None
                fact = afresh
            try:
                fact, decision = self._decide(contact, fact, now)
                saved = self.table.save(seen, fact, now, decision)
            except RepeatError:
                return None
            except ConflictError:
                continue
            self.outbox.put(
                Job(saved.contact, message)
                for message in saved.messages
                if message.lane == "urgent" and message.is_due(now)
            )
            return saved
        raise ConflictError

    def _decide(self, contact: Contact, fact: Fact, now: datetime) -> tuple[Fact, Decision]:
        """Decide; where that takes what nobody has looked up, look it up and decide again.

        What a model makes of a text is kept with the fact, so a replay needs no model; and so is
        what the provider's log said of it.

        Raises:
            RepeatError: a START was taken in before, and the log need not be asked; or a text was
                erased with its contact.
        """
        if isinstance(fact, TextReceived) and contact.erased_at:
            fact = self._of_now(fact, contact, contact.erased_at)
        taken: dict[str, frozenset[Seat]] = {}
        while True:
            try:
                return fact, decide(contact, fact, now, self.playbook, taken)
            except SlotsNeededError as needed:
                taken[needed.calendar] = self.table.taken(needed.calendar, now)
            except JudgementNeeded as needed:
                if not (self.judge and isinstance(fact, TextReceived)):
                    raise
                fact = replace(fact, triage=self.judge(fact.body, needed.language))
            except LogNeeded:
                if not (self.log and isinstance(fact, TextReceived)):
                    raise
                if self.table.has(contact.id, fact):
                    raise RepeatError from None
                fact = replace(fact, logged=self.log(fact.id, contact.phone))

    def _of_now(self, text: TextReceived, contact: Contact, erased_at: datetime) -> TextReceived:
        """Give a text of somebody who was erased, if it came after that.

        A webhook has no date, and may be one that was heard before, tried or played again: so the
        log is asked, each time. What it does not know is no text of theirs.

        Raises:
            RepeatError: it went with the contact.
        """
        if text.logged is None and self.log:
            text = replace(text, logged=self.log(text.id, contact.phone))
        if text.logged and (text.logged.at is None or text.logged.at <= erased_at):
            raise RepeatError
        return text

    def _afresh(self, fact: Fact) -> Fact | None:
        """Read the message again that a fact is about."""
        if not isinstance(fact, SendEnded | ReceiptCame):
            return fact
        _, messages = self.table.together([fact.message.id])
        message = messages.get(fact.message.id)
        return replace(fact, message=message) if message else None


def from_environment(
    playbook: Playbook, judge: Judge | None = None, log: Log | None = None
) -> Intake:
    """Build the intake of a deployed function from its environment."""
    table, urgent, bulk = settings.read("TABLE_NAME", "URGENT_QUEUE_URL", "BULK_QUEUE_URL")
    outbox = Outbox(aws.sqs(), {"urgent": urgent, "bulk": bulk})
    return Intake(Table(aws.dynamodb(), table), outbox, playbook, judge, log)
