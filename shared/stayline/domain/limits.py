"""May this go now? Quiet hours, asked when a text is planned and again when it is claimed."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from stayline.domain.contact import Contact
from stayline.domain.playbook import Business


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
