"""A delivery receipt, whoever brought it: the message moves on, and a circuit may with it."""

from datetime import datetime

from stayline.adapters.circuits import Circuits
from stayline.adapters.intake import Intake
from stayline.adapters.provider import Word
from stayline.domain import circuit, limits
from stayline.domain.facts import ReceiptCame
from stayline.domain.message import owner_of


def record(message_id: str, its_id: str, word: Word, take_in: Intake, now: datetime) -> bool:
    """Take in one receipt, with the provider's id for the message and its word on it.

    False where it is of a message that we have not (or no longer) got.
    """
    contacts, messages = take_in.table.together([message_id])
    message, contact = messages.get(message_id), contacts.get(owner_of(message_id))
    if not (message and contact):
        return False
    refusal, because = word.meaning
    fact = ReceiptCame(
        message=message,
        status=word.status,
        provider_message_id=its_id,
        at=now,
        code=word.code,
        because=because,
        refusal=refusal,
    )
    if take_in.take(fact, contact, now, is_read=True) is None:
        return True
    sender = message.sender or limits.sender(contact, take_in.playbook).name
    circuits, country = Circuits(take_in.table, sender), limits.country(contact, take_in.playbook)
    if where := circuit.opened_by(refusal, country):
        circuits.open(where, word.code, because, now, by_receipt=True)
    elif message.trial and fact.status == "delivered":
        circuits.close(message.trial, message.claimed_at or now, by_receipt=True)
    return True
