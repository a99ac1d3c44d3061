"""Starting journeys: which may begin when, and whether one may begin now."""

from collections.abc import Mapping
from datetime import timedelta

from stayline.domain import agreeing, enrolments, planning, steps
from stayline.domain.draft import Draft
from stayline.domain.due import Due
from stayline.domain.facts import REPORTS, AnnouncementMade
from stayline.domain.journey import (
    Journey,
    OnConsent,
    OnDate,
    OnInactivity,
    OnScore,
    Start,
    counted,
)
from stayline.domain.planning import Planned
from stayline.domain.writing.moments import day_and_clock


def arm(draft: Draft) -> None:
    """Put a due row for every journey that may begin later, and move those whose date moved."""
    contact, fact = draft.contact, draft.fact
    if contact.opted_out_at:
        return
    if contact.dates != draft.before.dates:
        _leave_what_moved(draft)
    activity = fact.activity if isinstance(fact, REPORTS) else ""
    armed, today = contact.armed, draft.today
    running, pasts = draft.contact.enrolments, draft.contact.past
    zone = draft.zone.key
    for journey, number, name, start in draft.playbook.to_arm(activity).for_whom(contact):
        row, only = armed.get(name), start.only
        if journey.id in running or (row and planning.stands(start, row, contact, zone)):
            continue
        if only and not only.has_come(contact, today):
            continue
        past = pasts.get(journey.id, "")
        planned = planning.plan(draft, start, past)
        if planned is None or planned.cycle == past:
            continue
        # A score stays high for days: what may not begin again yet is no news.
        if not (isinstance(start, OnScore) and enrolments.refusal(draft, journey)):
            _arm(draft, journey, number, planned)


def _leave_what_moved(draft: Draft) -> None:
    for journey_id, run in draft.contact.enrolments.items():
        journey = draft.playbook.journeys.get(journey_id)
        # Who has booked keeps the time, whatever date has moved.
        if journey and not run.booked and _has_moved(draft, journey, run.cycle):
            enrolments.break_off(draft, journey_id, "its date has moved")


def stop(draft: Draft, activity: str) -> None:
    """End what an activity ends, whether it runs or has yet to begin."""
    kind = draft.playbook.activities.get(activity)
    for journey in draft.playbook.ended_by(activity):
        if journey.id in draft.contact.enrolments:
            enrolments.break_off(draft, journey.id, f"{activity} was reported")
        elif journey.id in draft.contact.past:  # its last text may still be held
            enrolments.call_off(draft, journey.id)
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


def announce(draft: Draft, fact: AnnouncementMade) -> None:
    """Begin a journey that was announced, if it is for this contact.

    What it is about is the moment it was announced for: announced for it again, by a second
    announcement, it reaches nobody twice.
    """
    start = draft.playbook.announced.get(fact.journey)
    if start is None:
        draft.note("not started", "the playbook does not announce it", journey=fact.journey)
        return
    journey = draft.playbook.journeys[fact.journey]
    cycle = day_and_clock(start.at)
    planned = Planned(draft.now, cycle, timedelta.max, "it was announced")
    if against := enrolments.refusal(draft, journey):
        enrolments.decline(draft, journey.id, against)
    else:
        _begin(draft, journey, start, planned, fact.values)


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
    planned = planning.plan(draft, start, past) or planning.as_armed(start, due)
    if planned is None:
        draft.note("not started", "what it counts from does not hold any more", journey=journey.id)
    elif planned.due_at > draft.now:
        _arm(draft, journey, due.start, planned)
        draft.note("put off", f"not before {planned.due_at.date()}", journey=journey.id)
    elif against := enrolments.refusal(draft, journey):
        # Armed again, it would come again at once: this cycle is over, as if it had run.
        draft.change(past={**draft.contact.past, journey.id: planned.cycle})
        enrolments.decline(draft, journey.id, against)
    else:
        _begin(draft, journey, start, planned)


def present_cycle(draft: Draft, journey: Journey) -> str:
    """Give what a run begun now is about, so that the journey does not start for it again."""
    planned = (planning.plan(draft, start) for start in journey.starts)
    return next((one.cycle for one in planned if one), "")


def _start(journey: Journey, due: Due) -> Start | None:
    """Give the start that `due` was armed for, unless the playbook has lost it since."""
    return journey.starts[due.start] if due.start < len(journey.starts) else None


def _has_moved(draft: Draft, journey: Journey, cycle: str) -> bool:
    """Tell whether a run is about a date that the contact no longer has."""
    dates = {
        start.date for start in journey.starts if isinstance(start, OnDate) and not start.yearly
    }
    return any(
        f"{draft.before.dates.get(date)}" == cycle != f"{draft.contact.dates.get(date)}"
        for date in dates
    )


def _arm(draft: Draft, journey: Journey, number: int, planned: Planned) -> None:
    start = journey.starts[number]
    if (past := draft.now - planned.due_at) > planned.late:
        known = planning.counts_from(draft.before, start)
        if known is None or f"{known}" != planned.cycle:  # said when the day was told, not again
            because = f"{_lasting(past)} too late: {planned.because}"
            draft.note("not started", because, journey=journey.id)
        return
    name = f"{journey.id}.{number}"
    contact = draft.contact
    armed = contact.armed.get(name)
    if armed and (armed.due_at, armed.cycle) == (planned.due_at, planned.cycle):
        return
    # Somebody who is active daily would move this row daily: it is moved once, when it comes.
    # And a score that stays high would move its row with every fact.
    if armed and isinstance(start, OnInactivity | OnScore) and armed.due_at < planned.due_at:
        return
    row = Due(
        kind="start",
        id=f"{draft.name_after_fact(name)}.start",
        contact_id=contact.id,
        due_at=planned.due_at,
        journey=journey.id,
        cycle=planned.cycle,
        start=number,
        about=planning.basis(start, contact, draft.zone.key),
    )
    draft.drop(armed)
    draft.put(row)
    draft.change(armed={**contact.armed, name: row})


def _begin(
    draft: Draft,
    journey: Journey,
    start: Start,
    planned: Planned,
    values: Mapping[str, str] | None = None,
) -> None:
    """Begin a journey that may begin, unless this start of it is for others, or is over."""
    if isinstance(start, OnConsent):
        values = agreeing.ends(draft, start.to)
    if against := _against(draft, journey, start, planned):
        draft.note("not started", against, journey=journey.id)
    else:
        steps.enrol(draft, journey, planned.cycle, start.step, planned.because, values=values)


def _against(draft: Draft, journey: Journey, start: Start, planned: Planned) -> str:
    if start.only and not start.only.holds(draft.contact, draft.today):
        return "it is not for them"
    if draft.contact.past.get(journey.id) == planned.cycle:
        return f"it has run for {planned.cycle} before"
    if draft.now - planned.due_at > planned.late:
        return "it is too late for that now"
    return ""


def _lasting(time: timedelta) -> str:
    if time.days:
        return counted(time.days, "day")
    hours, minutes = divmod(time.seconds // 60, 60)
    return counted(hours, "hour") if hours else counted(minutes, "minute")
