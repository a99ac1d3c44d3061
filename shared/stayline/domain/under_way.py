"""What a claim makes of a contact: a text is on its way, and a STOP waits until none is."""

from datetime import datetime, timedelta

from stayline.domain import caps, limits
from stayline.domain.changing import changed
from stayline.domain.contact import Contact, Enrolment
from stayline.domain.message import Message

HANDED_OVER_WITHIN = timedelta(seconds=15)
"""After its claim: three seconds to connect, seven for the answer, and five to spare."""

WAITS = timedelta(seconds=10)
"""How long an answer waits; the provider hangs up after 15 seconds."""


def begun(contact: Contact, message: Message, at: datetime) -> Contact:
    """Give a contact as the claim of a text leaves them: counted, on its way, its question put.

    Nobody takes it off `sending` when the text is recorded: that would be one more write of the
    contact for every text, and the message itself says it. Those that must have arrived go with the
    next one. The confirmation of an opt-out is none that the opt-out would wait for.
    """
    if message.confirms:
        return contact
    contact = caps.counting(contact, message, at)
    live = {name: until for name, until in contact.sending.items() if until > at}
    contact = changed(contact, sending={**live, message.id: at + HANDED_OVER_WITHIN})
    run = contact.enrolments.get(message.journey)
    if run and run.unsent and limits.is_open(contact, message):
        contact = changed(_with(contact, run, unsent=False), unanswered=None)
    return contact


def undone(contact: Contact, message: Message) -> Contact:
    """Give a contact without a text that has not gone after all: not counted, its question not put.

    A question that is put once more, as a reminder or after an unclear answer, has left before.
    """
    contact = caps.uncounted(contact, message)
    run = contact.enrolments.get(message.journey)
    if run and run.open_from and limits.is_open(contact, message):
        is_first = run.open_from >= message.planned_at
        return _with(contact, run, unsent=True) if is_first and not run.unsent else contact
    return contact


def _with(contact: Contact, run: Enrolment, *, unsent: bool) -> Contact:
    runs = {**contact.enrolments, run.journey: changed(run, unsent=unsent)}
    return changed(contact, enrolments=runs)


def left(contact: Contact, now: datetime) -> dict[str, datetime]:
    """Give what may be on its way to a contact who has opted out, and until when at the latest."""
    if contact.opted_out_at is None:
        return {}
    return {name: until for name, until in contact.sending.items() if until > now}
