"""What types alone cannot say about calendars, and about the journeys that book their slots."""

from datetime import time
from itertools import pairwise
from zoneinfo import available_timezones

from stayline.content.content_error import ContentError
from stayline.domain.calendar import WEEKDAYS, Calendar
from stayline.domain.journey import Journey
from stayline.domain.moments import Deadline
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask, Wait


def calendars(playbook: Playbook) -> None:
    """Refuse a calendar that can offer nothing, or whose hours overlap."""
    for name, calendar in playbook.calendars.items():
        place = f"calendars.toml: [{name}]"
        if calendar.zone not in available_timezones():
            raise ContentError(place, f"zone = {calendar.zone!r} is not in the IANA list")
        if min(calendar.seats, calendar.offers) < 1:
            raise ContentError(place, "seats and offers are 1 or more")
        if not calendar.notice <= calendar.earliest < calendar.latest:
            reason = "notice is at most earliest, and earliest less than latest"
            raise ContentError(place, reason)
        _hours(calendar, place)


def journey(whole: Journey, file: str, playbook: Playbook) -> None:
    """Refuse a journey that books where there is no calendar, or gives back what it booked."""
    books = False
    for step in whole.steps.values():
        place = f"{file}: step {step.id!r}"
        if isinstance(step, Ask) and step.calendar:
            _ask(step, place, playbook)
            books = True
        if isinstance(step, Ask) and step.closes:
            _deadline(step.closes, place)
        if isinstance(step, Wait) and step.until:
            _deadline(step.until, place)
    moments = [step.until for step in whole.steps.values() if isinstance(step, Wait)]
    if books and not any(moment and moment.after_slot is not None for moment in moments):
        reason = "its end gives the slot back: let it wait until = { after_slot = … }"
        raise ContentError(file, reason)


def _hours(calendar: Calendar, place: str) -> None:
    if not calendar.lasts:
        raise ContentError(place, "lasts: a slot takes some time")
    if not calendar.hours:
        raise ContentError(place, "no hours: nothing could be booked")
    for number, hours in enumerate(calendar.hours, start=1):
        minutes = _minutes(hours.closes) - _minutes(hours.opens)
        if not hours.days or minutes < calendar.lasts.total_seconds() / 60:
            raise ContentError(f"{place} hours {number}", "no slot fits in")
    for day in WEEKDAYS:
        today = sorted((one.opens, one.closes) for one in calendar.hours if day in one.days)
        if any(closes > opens for (_, closes), (opens, _) in pairwise(today)):
            raise ContentError(place, f"the hours of {day} overlap")


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _ask(step: Ask, place: str, playbook: Playbook) -> None:
    if step.calendar not in playbook.calendars:
        raise ContentError(place, f"not in calendars.toml: {step.calendar}")
    if step.scale:
        raise ContentError(place, "a question has a scale or a calendar, not both")
    if not step.full:
        raise ContentError(place, "say where it leads when no slot is free: full")


def _deadline(moment: Deadline, place: str) -> None:
    named = [moment.date, moment.before_slot is not None, moment.after_slot is not None]
    if sum(map(bool, named)) != 1:
        raise ContentError(place, "a moment has a date, a before_slot or an after_slot")
