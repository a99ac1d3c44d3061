"""A text that came in, whoever brought it."""

import time
from datetime import datetime

from stayline.adapters import last_texts
from stayline.adapters.intake import Intake
from stayline.adapters.last_texts import Clock
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import TextReceived


def hear(
    fact: TextReceived,
    phone: str,
    key: bytes,
    take_in: Intake,
    now: datetime,
    *,
    clock: Clock = time,
) -> list[str]:
    """Take in one text, stranger or not; give the rules that were decided by, none for a repeat.

    After a STOP it comes back when no text is on its way any more (last_texts.py).
    """
    contact = Contact(id=contact_id(phone, key), phone=phone)
    decision = take_in.take(fact, contact, now)
    # A STOP that comes again may have been cut short before all had arrived.
    after = decision.contact if decision else take_in.table.contact(contact.id)
    if after:
        last_texts.wait(take_in, after, fact.id, now, clock)
    return [line.rule for line in decision.lines] if decision else []
