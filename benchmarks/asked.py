"""A contact in front of an open question, as the table would give it."""

from dataclasses import replace
from datetime import UTC, datetime

from benchmarks.environment import PARAMETERS
from benchmarks.stub import Canned
from benchmarks.webhooks import PHONE
from stayline.adapters import keys
from stayline.adapters.items import to_item
from stayline.adapters.outbox import Job
from stayline.content import playbook
from stayline.domain import under_way
from stayline.domain.contact import Contact, contact_id
from stayline.domain.engine import decide
from stayline.domain.facts import EnrolmentRequested

NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)
_ID = contact_id(PHONE, PARAMETERS["/stayline/contact-key"].encode())
CONTACT = Contact(
    id=_ID, phone=PHONE, version=1, known=True, name="Ana", language="en", zone="America/New_York"
)


def job() -> Job:
    """Give the question's job, as the queue brings it."""
    asked = EnrolmentRequested(id="1", journey="onboarding_check_in", at=NOW)
    decision = decide(CONTACT, asked, NOW, playbook())
    return Job(decision.contact, replace(decision.messages[0], version=1))


def answers() -> list[Canned]:
    """Give the stub's answer to whoever reads this contact."""
    asked = job()
    contact = under_way.begun(asked.contact, asked.message, NOW)
    return [Canned("GetItem", contact.id, {"Item": to_item(keys.contact(contact.id), contact)})]
