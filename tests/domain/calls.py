"""A small calendar, and contacts in front of what is free in it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from local.conversation import Conversation
from stayline.domain.calendar import Calendar, OpeningHours, Seat
from stayline.domain.playbook import Playbook
from tests.builders import ana, without_law

JOURNEY, CALENDAR = "evaluation_call", "evaluation_calls"
MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
# Three slots a day, one seat each: soon scarce.
SMALL = Calendar(
    id=CALENDAR,
    zone="UTC",
    hours=(OpeningHours(days=("wednesday", "thursday"), opens=time(10), closes=time(11, 30)),),
    lasts=timedelta(minutes=30),
    earliest=DAY,
    latest=timedelta(days=4),
    notice=timedelta(hours=2),
    offers=3,
)


def book_with(**changes: Any) -> Playbook:
    return without_law(calendars={CALENDAR: replace(SMALL, **changes)})


BOOK = book_with()


def talk(seats: set[Seat] | None = None, name: str = "ana", book: Playbook = BOOK) -> Conversation:
    """Put a contact in front of what is free; `seats` are shared by all who talk."""
    contact = ana(zone="UTC", id=name)
    one = Conversation(book, contact, MONDAY, seats=set() if seats is None else seats)
    one.enrol(JOURNEY)
    return one


def booked(one: Conversation) -> Seat | None:
    run = one.contact.enrolments.get(JOURNEY)
    return run.booked if run else None


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)
