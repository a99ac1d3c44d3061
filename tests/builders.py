"""What many tests need one of: a contact, a planned message, a playbook that no law is in."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from stayline.content import playbook
from stayline.domain.consent import Given, Standing
from stayline.domain.contact import Contact
from stayline.domain.journey import Journey
from stayline.domain.message import Message
from stayline.domain.playbook import Playbook
from stayline.domain.senders import Sender
from stayline.domain.step import Step

PHONES = {
    "Europe/London": "+447700900101",  # in winter its clocks show UTC
    "America/New_York": "+12025550101",
    "Asia/Seoul": "+821000000101",
}
GIVEN = Given(to="marketing", at=datetime(2026, 1, 2, tzinfo=UTC), basis="written", source="form")
"""A consent that is enough for marketing in any country without a register."""
AGREED = Standing(given=GIVEN)


def ana(home: str = "Europe/London", **changes: Any) -> Contact:
    """Give Ana, who has a number of the zone she lives in and agreed in writing to marketing."""
    contact = Contact(
        id="ana",
        phone=PHONES[home],
        known=True,
        name="Ana",
        language="en",
        zone=home,
        consents={"marketing": AGREED},
    )
    return replace(contact, **changes)


def without_law(**changes: Any) -> Playbook:
    """Give the real playbook for a test that is not about permission: anybody may be texted.

    Only the business's own quiet hours hold, in the contact's zone.
    """
    return replace(playbook(), packs={}, caps={}, **changes)


def journey(*steps: Step, name: str = "trial", **changes: Any) -> Journey:
    """Give a journey of these steps, for service and begun by nothing but for `changes`."""
    given: dict[str, Any] = {"purpose": "service", "starts": (), **changes}
    return Journey(id=name, version=1, title="", steps={one.id: one for one in steps}, **given)


def two_senders(book: Playbook, twilio: float = 1.0, aws: float = 1.0) -> Playbook:
    """Give the playbook with Twilio for all the world but GB, which AWS texts, at these paces."""
    senders = (
        Sender(name="twilio", segments_per_second=twilio),
        Sender(name="aws", countries=("GB",), segments_per_second=aws),
    )
    return replace(book, senders={one.name: one for one in senders})


def planned(now: datetime, **changes: object) -> Message:
    """Give a plain text to an American number that is planned and due now, but for `changes`."""
    message = Message(
        id="ana.1",
        contact_id="ana",
        to=PHONES["America/New_York"],
        body="Hello",
        lane="urgent",
        purpose="service",
        journey="",
        step="",
        planned_at=now,
        due_at=now,
    )
    return replace(message, **changes)  # type: ignore[arg-type]  # fields by name
