"""What many tests need one of: a planned message, saved under its contact or not."""

from dataclasses import replace
from datetime import datetime

from stayline.domain.message import Message


def planned(now: datetime, **changes: object) -> Message:
    """Give a plain text to Ana that is planned and due now, but for `changes`."""
    message = Message(
        id="ana.1",
        contact_id="ana",
        to="+12025550101",
        body="Hello",
        lane="urgent",
        purpose="service",
        journey="",
        step="",
        planned_at=now,
        due_at=now,
    )
    return replace(message, **changes)  # type: ignore[arg-type]  # fields by name
