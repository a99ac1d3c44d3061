"""When a journey's start is to happen next, for each kind of start."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from stayline.domain.consent import standing_of
from stayline.domain.contact import Contact
from stayline.domain.draft import Draft
from stayline.domain.due import Due
from stayline.domain.facts import REPORTS
from stayline.domain.journey import (
    OnActivity,
    OnConsent,
    OnDate,
    OnHoliday,
    OnInactivity,
    OnInterval,
    OnScore,
    Start,
)
from stayline.domain.moments import anniversaries, next_time


class Planned(NamedTuple):
    """When a start is to happen, about what, and until how much later it still makes sense."""

    due_at: datetime
    cycle: str
    late: timedelta
    because: str


def plan(draft: Draft, start: Start, past: str = "") -> Planned | None:
    """Give when a start is to happen next; `past` is the cycle that has run, if one has.

    None where nothing is known to count from, and for starts that a text or the business makes.
    """
    find = _PLANS.get(type(start))
    return find(draft, start, past) if find else None


def stands(start: Start, armed: Due, contact: Contact, zone: str) -> bool:
    """Tell that planning a start anew would give the row it is armed with, or a later one.

    False also where only planning it can tell.
    """
    if armed.about:
        return armed.about == basis(start, contact, zone)
    # Use only puts it off, and an inactivity row is moved when it comes.
    last = contact.last_active_at
    return (
        isinstance(start, OnInactivity)
        and last is not None
        and not contact.paused_until
        and armed.due_at <= last + start.inactive_for
    )


def basis(start: Start, contact: Contact, zone: str) -> str:
    """Give what a start's moment follows from, the start itself included; '' where time moves it.

    It stands on the row, so that a date that moved is noticed, and content that was edited. `zone`
    is the one whose clock the contact is texted by.
    """
    if isinstance(start, OnDate):
        return _written(start.mark, contact.dates.get(start.date), zone)
    if isinstance(start, OnHoliday):
        return _written(start.mark, zone)
    if isinstance(start, OnInterval):
        return _written(start.mark, contact.dates.get(start.since), zone, contact.surveyed_at)
    if isinstance(start, OnConsent):
        return _written(start.mark, _ends_on(contact, start), zone)
    return ""


# Every fact asks it of each armed start, and most facts move none.
@lru_cache(maxsize=1024)
def _written(*parts: object) -> str:
    return " ".join(f"{part}" for part in parts)


def counts_from(contact: Contact, start: Start) -> date | None:
    """Give the day that a start counts from: a date of the contact's, the end of a consent."""
    if isinstance(start, OnDate):
        return contact.dates.get(start.date)
    return _ends_on(contact, start) if isinstance(start, OnConsent) else None


def as_armed(start: Start, due: Due) -> Planned | None:
    """Give the plan a start was armed with: an activity is known only while it is reported."""
    if not isinstance(start, OnActivity):
        return None
    return Planned(due.due_at, due.cycle, start.late, start.because)


def _after(draft: Draft, start: OnActivity, _: str) -> Planned | None:
    fact = draft.fact
    if not isinstance(fact, REPORTS) or fact.activity != start.activity:
        return None
    cycle = fact.id if start.each_time else f"{fact.at.astimezone(draft.zone).date()}"
    due_at = fact.at + start.after
    if start.at:
        due_at = next_time(due_at, start.at, draft.zone)
    return Planned(due_at, cycle, start.late, start.because)


def _on_date(draft: Draft, start: OnDate, past: str) -> Planned | None:
    day = draft.contact.dates.get(start.date)
    if day is None:
        return None
    if not start.yearly and day.isoformat() == past:
        return None
    zone, earliest = draft.zone, draft.now - start.late
    for one in anniversaries(day, draft.now.year) if start.yearly else (day,):
        due_at, cycle = _instant(one, start, zone), one.isoformat()
        if not start.yearly or (due_at >= earliest and cycle != past):
            return Planned(due_at, cycle, start.late, start.because)
    return None


def _on_holiday(draft: Draft, start: OnHoliday, past: str) -> Planned | None:
    zone, earliest = draft.zone, draft.now - start.late
    for day in start.days:
        due_at, cycle = _instant(day, start, zone), day.isoformat()
        if due_at >= earliest and cycle != past:
            return Planned(due_at, cycle, start.late, start.because)
    return None


def _instant(day: date, start: OnDate | OnHoliday, zone: ZoneInfo) -> datetime:
    if start.days_before:
        day -= timedelta(days=start.days_before)
    return datetime.combine(day, start.at, zone).astimezone(UTC)


def _after_inactivity(draft: Draft, start: OnInactivity, _: str) -> Planned | None:
    contact, business = draft.contact, draft.playbook.business
    if contact.last_active_at is None:
        return None
    due_at = contact.last_active_at + start.inactive_for
    last_on = contact.last_active_at.date()
    silence = f"{last_on}"
    if contact.paused_until and contact.paused_until > last_on:
        paused = datetime.combine(contact.paused_until, business.quiet_until, draft.zone)
        due_at = max(due_at, paused.astimezone(UTC))
        silence = f"{silence}, paused until {contact.paused_until}"
    return Planned(due_at, silence, timedelta.max, start.because)


def _on_interval(draft: Draft, start: OnInterval, past: str) -> Planned | None:
    contact = draft.contact
    since = contact.dates.get(start.since)
    if since is None:
        return None
    zone = draft.zone
    late = start.late + start.apart
    earliest = draft.now - late
    # The first whose day may not be over yet, wherever on earth that day is.
    first = max(1, -((since - earliest.date() + timedelta(days=1)) // start.every))
    for number in (first, first + 1, first + 2):
        day = since + start.every * number
        due_at, cycle = datetime.combine(day, start.at, zone).astimezone(UTC), day.isoformat()
        if due_at >= earliest and cycle != past:
            if contact.surveyed_at:
                due_at = max(due_at, contact.surveyed_at + start.apart)
            return Planned(due_at, cycle, late, start.because)
    return None


def _on_score(draft: Draft, start: OnScore, _: str) -> Planned | None:
    today = draft.today
    reached = today.score(start.score, draft.contact)
    if reached < start.at_least:
        return None
    signals = ", ".join(one.name for one in today.signals(start.score, draft.contact) if one.name)
    because = f"{start.score} is {reached}, {start.at_least} or more: {signals}".removesuffix(": ")
    return Planned(draft.now, f"{today.date}", timedelta.max, because)


def _on_consent(draft: Draft, start: OnConsent, past: str) -> Planned | None:
    ends_on = _ends_on(draft.contact, start)
    if ends_on is None or f"{ends_on}" == past:
        return None
    asked_on = ends_on - timedelta(days=start.days_before)
    due_at = datetime.combine(asked_on, start.at, draft.zone).astimezone(UTC)
    return Planned(due_at, f"{ends_on}", timedelta(days=start.days_before), start.because)


def _ends_on(contact: Contact, start: OnConsent) -> date | None:
    standing = standing_of(contact.consents, start.to)
    return None if standing.withdrawn() or not standing.given else standing.given.expires_on


_PLANS: Mapping[type, Callable[[Draft, Any, str], Planned | None]] = {
    OnActivity: _after,
    OnConsent: _on_consent,
    OnDate: _on_date,
    OnHoliday: _on_holiday,
    OnInactivity: _after_inactivity,
    OnInterval: _on_interval,
    OnScore: _on_score,
}
