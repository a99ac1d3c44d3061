"""The sending desk: claim a message, post it once, record what came of it."""

from dataclasses import dataclass
from datetime import datetime

from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.adapters.table import ConflictError, StayError
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import limits, sending
from stayline.domain.facts import SendEnded
from stayline.domain.limits import Stay
from stayline.domain.link import addressed
from stayline.domain.message import claimed


@dataclass(frozen=True)
class Desk:
    """Where facts are taken in, the provider, and the addresses of its receipts and of links."""

    intake: Intake
    provider: TwilioSms
    receipts_url: str
    links_url: str

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        """See one job to its end, and record it; give the outcome.

        Two calls to AWS: the claim, which asks for permission in the same transaction, and the
        record. `attempt` tells this attempt from every other at the same message.
        """
        ended = self._attempt(job, attempt, now)
        if ended is None:
            return "another attempt has it"
        self.intake.take(ended, job.contact, now, is_read=True)
        return ended.outcome

    def _attempt(self, job: Job, attempt: str, now: datetime) -> SendEnded | None:
        message = job.message
        if message.status != "planned":  # claimed once, and nobody recorded what came of it
            since = message.claimed_at or message.planned_at
            found = self.provider.find(message.to, message.body, since)
            return sending.end(message, attempt, found, now)
        business = self.intake.playbook.business
        if stay := limits.stay(job.contact, message, business, now):
            return sending.stays(message, attempt, stay, now)
        try:
            ours = claimed(addressed(message, self.links_url), attempt, now)
            message = self.intake.table.claim(message, ours)
        except ConflictError:
            return None
        except StayError as refused:
            now_known = refused.contact
            stay = limits.stay(now_known, message, business, now) if now_known else None
            return sending.stays(message, attempt, stay or Stay("the contact is no more"), now)
        # Twilio tries a receipt again when we fail to take it, as it does with a text.
        receipt_url = f"{self.receipts_url}/{message.id}#rc=3&rp=all"
        answer = self.provider.send(message.to, message.body, receipt_url)
        return sending.end(message, attempt, answer, now)
