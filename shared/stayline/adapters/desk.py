"""The sending desk: claim a message, post it once, record what came of it."""

from dataclasses import dataclass
from datetime import datetime

from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.adapters.table import ChangedError, ConflictError
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import caps, limits, sending
from stayline.domain.contact import Contact
from stayline.domain.facts import SendEnded
from stayline.domain.limits import Ruling
from stayline.domain.link import addressed
from stayline.domain.message import Message, claimed

_TRIES = 5


@dataclass(frozen=True)
class Desk:
    """Where facts are taken in, the provider, and the addresses of its receipts and of links."""

    intake: Intake
    provider: TwilioSms
    receipts_url: str
    links_url: str

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        """See one job to its end, and record it; give the outcome.

        Two calls to AWS: the claim, which holds only for the contact it was judged by, and the
        record. `attempt` tells this attempt from every other at the same message.
        """
        claim = self._claim(job, attempt, now)
        if claim is None:
            return "another attempt has it"
        contact, ended = claim
        self.intake.take(ended, contact, now, is_read=True)
        return ended.outcome

    def _claim(self, job: Job, attempt: str, now: datetime) -> tuple[Contact, SendEnded] | None:
        """Give what came of the job, and the contact as they are then; None if it is another's."""
        contact, message = job.contact, job.message
        if message.status != "planned":  # claimed once, and nobody recorded what came of it
            since = message.claimed_at or message.planned_at
            found = self.provider.find(message.to, message.body, since)
            return contact, sending.end(message, attempt, found, now)
        for _ in range(_TRIES):
            ruling = limits.stay(contact, message, self.intake.playbook, now)
            if ruling.verdict != "go":
                return contact, sending.stays(message, attempt, ruling, now)
            ours = claimed(addressed(message, self.links_url), attempt, now)
            counted = caps.counting(contact, message, now)
            try:
                counted, ours = self.intake.table.claim(message, ours, counted)
            except ConflictError:
                return None
            except ChangedError as changed:
                contact = changed.contact or Contact(id=contact.id, phone="")
            else:
                return counted, self._post(ours, attempt, ruling, now)
        raise ConflictError  # the queue brings it again

    def _post(self, message: Message, attempt: str, ruling: Ruling, now: datetime) -> SendEnded:
        # Twilio tries a receipt again when we fail to take it, as it does with a text.
        receipt_url = f"{self.receipts_url}/{message.id}#rc=3&rp=all"
        ends = min(filter(None, (ruling.until, message.not_after)), default=None)
        valid_for = ends - now if ends else None
        answer = self.provider.send(message.to, message.body, receipt_url, valid_for)
        return sending.end(message, attempt, answer, now, ruling.judged)
