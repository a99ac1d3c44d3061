"""Texts on their way to the provider: a STOP is answered when none is left."""

from datetime import datetime, timedelta

from stayline.domain.changing import changed
from stayline.domain.contact import Contact
from stayline.domain.message import Message

HANDED_OVER_WITHIN = timedelta(seconds=15)
"""After its claim: three seconds to connect, seven for the answer, and five to spare."""

WAITS = timedelta(seconds=10)
"""How long an answer waits; the provider hangs up after 15 seconds."""


def begun(contact: Contact, message: Message, at: datetime) -> Contact:
    """Give a contact with one more text on its way; those that must have arrived go.

    It is saved with the claim, and nobody takes it out when the text is recorded: that would be one
    more write of the contact for every text, and the message itself says it. The confirmation of an
    opt-out is none that the opt-out would wait for.
    """
    if message.confirms:
        return contact
    live = {name: until for name, until in contact.sending.items() if until > at}
    return changed(contact, sending={**live, message.id: at + HANDED_OVER_WITHIN})


def left(contact: Contact, now: datetime) -> dict[str, datetime]:
    """Give what may be on its way to a contact who has opted out, and until when at the latest."""
    if contact.opted_out_at is None:
        return {}
    return {name: until for name, until in contact.sending.items() if until > now}
