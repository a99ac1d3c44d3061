"""Starting journeys: which may begin when, and whether one may begin now."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from stayline.domain import enrolments, limits, steps
from stayline.domain.draft import Draft, counted
from stayline.domain.due import Due
from stayline.domain.facts import ActivityReported, LinkOpened
from stayline.domain.journey import (
    Journey,
    OnActivity,
    OnDate,
    OnInactivity,
    OnInterval,
    Start,
)


class Planned(NamedTuple):
    """When a start is to happen, about what, and until how much later it still makes sense."""

    due_at: datetime
    cycle: str
    late: timedelta
    because: str


def arm(draft: Draft) -> None:
    """Put a due row for every journey that may begin later, and move those whose date moved."""
    if draft.contact.opted_out_at:
        return
    for journey in draft.playbook.journeys.values():
        run = draft.contact.enrolments.get(journey.id)
        if run and _has_moved(draft, journey, run.cycle):
            enrolments.break_off(draft, journey.id, "its date has moved")
        elif run:
            continue
        for number, start in enumerate(journey.starts):
            past = draft.contact.past.get(journey.id, "")
            planned = _plan(draft, start, past)
            if planned and past != planned.cycle:
                _arm(draft, journey, number, planned)


def stop(draft: Draft, activity: str) -> None:
    """End what an activity ends, whether it runs or has yet to begin."""
    kind = draft.playbook.activities.get(activity)
    for journey in draft.playbook.journeys.values():
        if activity not in journey.exit_on:
            continue
        if journey.id in draft.contact.enrolments:
            enrolments.break_off(draft, journey.id, f"{activity} was reported")
        for name, row in draft.contact.armed.items():
            if row.journey != journey.id:
                continue
            # Use only puts an inactivity check-in off; arm() sees to that.
            start = _start(journey, row)
            if kind and kind.is_use and isinstance(start, OnInactivity):
                continue
            draft.drop(row)
            draft.change(
                armed=enrolments.without(draft.contact.armed, name),
                past={**draft.contact.past, journey.id: row.cycle},
            )
            draft.note("not started", f"{activity} was reported", journey=journey.id)


def disarm(draft: Draft) -> None:
    """Let nothing begin any more."""
    for row in draft.contact.armed.values():
        draft.drop(row)
    draft.change(armed={})


def came(draft: Draft, due: Due) -> None:
    """A start's moment came: begin the journey, unless something speaks against it by now."""
    name = f"{due.journey}.{due.start}"
    if draft.contact.armed.get(name) != due:
        draft.note("stale", "its date has moved since", journey=due.journey)
        return
    draft.change(armed=enrolments.without(draft.contact.armed, name))
    journey = draft.playbook.journeys.get(due.journey)
    start = _start(journey, due) if journey else None
    if journey is None or start is None:
        draft.note("not started", "the playbook has no such journey any more", journey=due.journey)
        return
    past = draft.contact.past.get(journey.id, "")
    planned = _plan(draft, start, past) or _as_armed(start, due)
    if planned is None:
        draft.note("not started", "what it counts from is not known any more", journey=journey.id)
    elif planned.due_at > draft.now:
        _arm(draft, journey, due.start, planned)
        draft.note("put off", f"not before {planned.due_at:%Y-%m-%d}", journey=journey.id)
    elif against := _against(draft, journey, planned):
        draft.note("not started", against, journey=journey.id)
    else:
        steps.enrol(draft, journey, planned.cycle, start.step, planned.because)


def present_cycle(draft: Draft, journey: Journey) -> str:
    """Give what a run begun now is about, so that the journey does not start for it again."""
    planned = (_plan(draft, start) for start in journey.starts)
    return next((one.cycle for one in planned if one), "")


def _start(journey: Journey, due: Due) -> Start | None:
    """Give the start that `due` was armed for, unless the playbook has lost it since."""
    return journey.starts[due.start] if due.start < len(journey.starts) else None


def _plan(draft: Draft, start: Start, past: str = "") -> Planned | None:
    """Give when a start is to happen next; `past` is the cycle that has run, if one has."""
    match start:
        case OnActivity():
            return _plan_after(draft, start)
        case OnDate():
            return _plan_date(draft, start, past)
        case OnInactivity():
            return _plan_check_in(draft, start)
        case OnInterval():
            return _plan_interval(draft, start, past)


def _plan_after(draft: Draft, start: OnActivity) -> Planned | None:
    fact = draft.fact
    activity = fact.activity if isinstance(fact, ActivityReported | LinkOpened) else ""
    if activity != start.activity:
        return None
    because = _since(f"{start.activity} was reported", start.after)
    return Planned(fact.at + start.after, f"{fact.at:%Y-%m-%d}", start.late, because)


def _plan_date(draft: Draft, start: OnDate, past: str) -> Planned | None:
    day = draft.contact.dates.get(start.date)
    if day is None:
        return None
    zone = limits.zone_of(draft.contact, draft.playbook.business)
    because = f"it is {start.date}"
    if start.days_before:
        because = f"{counted(start.days_before, 'day')} before {start.date}"
    for one in _anniversaries(day, draft.now.year) if start.yearly else (day,):
        local = datetime.combine(one - timedelta(days=start.days_before), start.at, zone)
        due_at = local.astimezone(UTC)
        is_next = due_at + start.late >= draft.now and f"{one}" != past
        if is_next or not start.yearly:
            return Planned(due_at, f"{one}", start.late, because)
    return None


def _plan_check_in(draft: Draft, start: OnInactivity) -> Planned | None:
    contact, business = draft.contact, draft.playbook.business
    if contact.last_active_at is None:
        return None
    due_at = contact.last_active_at + start.inactive_for
    silence = f"{contact.last_active_at:%Y-%m-%d}"
    if contact.paused_until and contact.paused_until > contact.last_active_at.date():
        zone = limits.zone_of(contact, business)
        paused = datetime.combine(contact.paused_until, business.quiet_until, zone)
        due_at = max(due_at, paused.astimezone(UTC))
        silence = f"{silence}, paused until {contact.paused_until}"
    because = _since("the last activity", start.inactive_for)
    return Planned(due_at, silence, timedelta.max, because)


def _plan_interval(draft: Draft, start: OnInterval, past: str) -> Planned | None:
    contact = draft.contact
    since = contact.dates.get(start.since)
    if since is None:
        return None
    zone = limits.zone_of(contact, draft.playbook.business)
    late = start.late + start.apart
    first = datetime.combine(since, start.at, zone)
    latest = max(1, (draft.now - late - first) // start.every)
    for number in (latest, latest + 1, latest + 2):
        day = since + start.every * number
        due_at = datetime.combine(day, start.at, zone).astimezone(UTC)
        if due_at + late >= draft.now and f"{day}" != past:
            if contact.surveyed_at:
                due_at = max(due_at, contact.surveyed_at + start.apart)
            return Planned(due_at, f"{day}", late, f"{start.every.days} days are over again")
    return None


def _anniversaries(day: date, year: int) -> Iterator[date]:
    """Give the days of last year, this one and the next two; 29 February may be the 28th."""
    for one in range(year - 1, year + 3):
        try:
            yield day.replace(year=one)
        except ValueError:
            yield date(one, 2, 28)


def _has_moved(draft: Draft, journey: Journey, cycle: str) -> bool:
    """Tell whether a run is about a date that the contact no longer has."""
    dates = {
        start.date for start in journey.starts if isinstance(start, OnDate) and not start.yearly
    }
    return any(
        f"{draft.before.dates.get(date)}" == cycle != f"{draft.contact.dates.get(date)}"
        for date in dates
    )


def _as_armed(start: Start, due: Due) -> Planned | None:
    """Give the plan a start was armed with: an activity is known only while it is reported."""
    if not isinstance(start, OnActivity):
        return None
    because = _since(f"{start.activity} was reported", start.after)
    return Planned(due.due_at, due.cycle, start.late, because)


def _arm(draft: Draft, journey: Journey, number: int, planned: Planned) -> None:
    start = journey.starts[number]
    if draft.now - planned.due_at > planned.late:
        late = counted((draft.now - planned.due_at).days, "day")
        is_old = isinstance(start, OnDate) and draft.before.dates.get(start.date)
        if not is_old or f"{is_old}" != planned.cycle:  # said when the date was told, not again
            because = f"{planned.because} was {late} ago: too late"
            draft.note("not started", because, journey=journey.id)
        return
    name = f"{journey.id}.{number}"
    contact = draft.contact
    armed = contact.armed.get(name)
    if armed and (armed.due_at, armed.cycle) == (planned.due_at, planned.cycle):
        return
    # Somebody who is active daily would move this row daily: it is moved once, when it comes.
    if armed and isinstance(start, OnInactivity) and armed.due_at < planned.due_at:
        return
    row = Due(
        kind="start",
        id=f"{draft.name_after_fact(name)}.start",
        contact_id=contact.id,
        due_at=planned.due_at,
        journey=journey.id,
        cycle=planned.cycle,
        start=number,
    )
    draft.drop(armed)
    draft.put(row)
    draft.change(armed={**contact.armed, name: row})


def _against(draft: Draft, journey: Journey, planned: Planned) -> str:
    contact = draft.contact
    if contact.opted_out_at:
        return "the contact has opted out"
    if journey.id in contact.enrolments:
        return "it is running already"
    if contact.past.get(journey.id) == planned.cycle:
        return f"it has run for {planned.cycle} before"
    if draft.now - planned.due_at > planned.late:
        return "it is too late for that now"
    return ""


def _since(what: str, duration: timedelta) -> str:
    return f"{what} {counted(duration.days, 'day')} ago" if duration.days else what
