"""May this go now? Asked when a text is planned, and again when it is claimed."""

from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from stayline.domain.contact import Contact
from stayline.domain.message import Message
from stayline.domain.playbook import Business

TOO_LATE = "what it is about would be over by then"


class Stay(NamedTuple):
    """Why a message stays where it is: until an instant, or for good."""

    because: str
    until: datetime | None = None


def stay(contact: Contact, message: Message, business: Business, now: datetime) -> Stay | None:
    """Tell why a planned message may not go now; None where it may."""
    if contact.opted_out_at:
        return Stay("the contact has opted out")
    if contact.broken_off.get(message.journey, "") == message.run != "":
        return Stay("its journey ended before it could go")
    if message.asked and not is_open(contact, message):
        return Stay("its question is no longer open")
    if message.not_after and now >= message.not_after:
        return Stay(TOO_LATE)
    opens_at = allowed_at(contact, business, now)
    if message.lane == "bulk" and opens_at > now:
        return Stay("quiet hours", opens_at)
    return None


def is_open(contact: Contact, message: Message) -> bool:
    """Tell whether the question a message asks is the one the contact stands at."""
    run = contact.enrolments.get(message.journey)
    moment = (message.run, message.turn, message.asked)
    return run is not None and (run.run, run.turn, run.asked) == moment


def zone_of(contact: Contact, business: Business) -> ZoneInfo:
    """Give the contact's own zone, or the business's where nobody told us one."""
    return ZoneInfo(contact.zone or business.zone)


def allowed_at(contact: Contact, business: Business, now: datetime) -> datetime:
    """Give the first instant from `now` on that lies outside the contact's quiet hours.

    The rule is local: it is asked of the zone each time and never carried over by adding hours, so
    a night with 23 or 25 hours in it is as quiet as any other.
    """
    zone = zone_of(contact, business)
    local = now.astimezone(zone)
    clock = local.time().replace(tzinfo=None)
    if not _is_quiet(clock, business):
        return now
    ends_on = local.date()
    if clock >= business.quiet_until:
        ends_on += timedelta(days=1)
    return datetime.combine(ends_on, business.quiet_until, zone).astimezone(UTC)


def _is_quiet(clock: time, business: Business) -> bool:
    start, end = business.quiet_from, business.quiet_until
    if start <= end:
        return start <= clock < end
    return clock >= start or clock < end
