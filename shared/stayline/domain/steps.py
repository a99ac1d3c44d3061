"""Taking the steps of a journey: enter one, go on to the next, leave."""

from dataclasses import replace
from datetime import datetime, timedelta

from stayline.domain import enrolments, limits
from stayline.domain.contact import Enrolment, Unanswered
from stayline.domain.draft import Draft
from stayline.domain.due import Due
from stayline.domain.journey import Journey
from stayline.domain.message import Lane
from stayline.domain.step import (
    Ask,
    Branch,
    End,
    EnrolIn,
    OpenCase,
    Pause,
    Send,
    Step,
    Tag,
    Texts,
    Wait,
)

PUT_OFF = timedelta(days=1)
"""How long a question waits while another one is open: a contact has one open question at most."""


def enrol(
    draft: Draft, journey: Journey, cycle: str, step: str, because: str, *, lane: Lane = "bulk"
) -> None:
    """Begin a journey at `step` and take every step up to the first that waits."""
    for name, row in draft.contact.armed.items():
        if row.journey == journey.id:
            draft.drop(row)
            draft.change(armed=enrolments.without(draft.contact.armed, name))
    enrolment = Enrolment(
        journey=journey.id,
        version=journey.version,
        cycle=cycle,
        run=draft.name_after_fact(journey.id),
        step=step or journey.first,
        began_at=draft.now,
    )
    draft.change(enrolments={**draft.contact.enrolments, journey.id: enrolment})
    if journey.holds_out(draft.contact.id):
        draft.note(
            "held out", f"one of the {journey.hold_out} % who never get it", journey=journey.id
        )
        enrolments.leave(draft, journey.id, "held out")
        return
    draft.note("enrolled", because, journey=journey.id, step=enrolment.step)
    go(draft, journey, enrolment.step, lane)


def go(draft: Draft, journey: Journey, step_id: str, lane: Lane = "bulk") -> None:
    """Take `step_id` and those after it, up to the first that waits. '' is the end."""
    outcome = "done"
    while step_id:
        step = journey.steps[step_id]
        enrolments.close(draft, journey.id)
        enrolments.keep(
            draft, journey.id, step=step_id, turn=enrolments.at(draft, journey.id).turn + 1
        )
        if isinstance(step, Ask):
            if not _is_over(draft, step):
                _ask_or_put_off(draft, journey, step, lane)
                return
            draft.note("not asked", "its deadline has passed", journey=journey.id, step=step_id)
            step_id, outcome = step.silent, "unanswered"
        elif isinstance(step, Wait):
            if _waits(draft, journey, step):
                return
            step_id = step.go or journey.after(step_id)
        elif isinstance(step, End):
            step_id, outcome = "", step.outcome
        else:
            _take(draft, journey, step, lane)
            way = _way(draft, journey, step) if isinstance(step, Branch) else ""
            step_id = way or step.go or journey.after(step_id)
    enrolments.leave(draft, journey.id, outcome)


def ask(draft: Draft, journey: Journey, step: Ask, text: Texts, lane: Lane) -> None:
    """Put the question once more or for the first time, in the words of `text`."""
    asked = enrolments.at(draft, journey.id)
    opens = asked.open_from or draft.when(lane)
    enrolments.keep(draft, journey.id, asked=asked.asked + 1, open_from=opens)
    draft.change(unanswered=None)
    if journey.purpose == "survey":
        draft.change(surveyed_at=draft.now)
    clock = step.closes_after
    if step.reminder and not asked.reminded:
        clock = step.reminder.after
    draft.say(
        text,
        lane=lane,
        purpose=journey.purpose,
        step=step.id,
        enrolment=enrolments.at(draft, journey.id),
        clock=clock,
        slots=step.slots(draft.language),
        link=step.link,
    )


def came(draft: Draft, due: Due) -> None:
    """A step waited long enough: ask again, take the way of silence, or ask what was put off."""
    enrolment = enrolments.at(draft, due.journey)
    journey, step = enrolments.standing(draft, due.journey)
    about = {"journey": due.journey, "step": enrolment.step}
    if due.turn != enrolment.turn or due.asked not in (0, enrolment.asked):
        draft.note("stale", "the contact has moved on since", **about)
    elif journey and isinstance(step, Wait):
        draft.note("waited", "the wait is over", **about)
        go(draft, journey, step.go or journey.after(step.id))
    elif not (journey and isinstance(step, Ask)):
        enrolments.leave(draft, due.journey, "the playbook no longer has this step")
    elif enrolment.asked == 0:
        go(draft, journey, step.id)
    elif due.asked and step.reminder and not enrolment.reminded:
        draft.note("reminded", "no answer came", **about)
        enrolments.keep(draft, journey.id, reminded=True)
        ask(draft, journey, step, step.reminder.text, "bulk")
    else:
        draft.note("question closed", "no answer came in time", **about)
        late = Unanswered(
            journey=journey.id, version=journey.version, step=step.id, closed_at=draft.now
        )
        draft.change(unanswered=late)
        if step.silent:
            go(draft, journey, step.silent)
        else:
            enrolments.leave(draft, journey.id, "unanswered")


def _is_over(draft: Draft, step: Ask) -> bool:
    closes_at = _closes_at(draft, step)
    return closes_at is not None and closes_at <= draft.now


def _closes_at(draft: Draft, step: Ask) -> datetime | None:
    zone = limits.zone_of(draft.contact, draft.playbook.business)
    return step.closes.moment(draft.contact.dates, zone) if step.closes else None


def _ask_or_put_off(draft: Draft, journey: Journey, step: Ask, lane: Lane) -> None:
    enrolment, contact = enrolments.at(draft, journey.id), draft.contact
    row = Due(
        kind="step",
        id=f"{enrolment.run}.{enrolment.turn}.step",
        contact_id=contact.id,
        due_at=_closes_at(draft, step) or draft.now + PUT_OFF,
        journey=journey.id,
        run=enrolment.run,
        turn=enrolment.turn,
    )
    if contact.asking and contact.asking != journey.id:
        because = f"the question of {contact.asking} is still open"
        draft.put(replace(row, due_at=draft.now + PUT_OFF))
        draft.note("put off", because, journey=journey.id, step=step.id)
        return
    draft.change(asking=journey.id)
    if step.closes:
        enrolments.keep(draft, journey.id, deadline=row)
        draft.put(row)
    ask(draft, journey, step, step.text, lane)


def _take(draft: Draft, journey: Journey, step: Step, lane: Lane) -> None:
    about = {"journey": journey.id, "step": step.id}
    contact = draft.contact
    if isinstance(step, Send):
        draft.say(
            step.text,
            lane=lane,
            purpose=journey.purpose,
            step=step.id,
            enrolment=enrolments.at(draft, journey.id),
            link=step.link,
        )
    elif isinstance(step, EnrolIn):
        _enrol_in(draft, journey, step, lane)
    elif isinstance(step, OpenCase):
        draft.open_case(step.kind, step.title, **about)
    elif isinstance(step, Tag):
        tag(draft, step.add, step.remove, **about)
    elif isinstance(step, Pause):
        zone = limits.zone_of(contact, draft.playbook.business)
        until = draft.now.astimezone(zone).date() + timedelta(days=step.days)
        draft.change(paused_until=until)
        draft.note("paused", f"left in peace until {until}", **about)


def _enrol_in(draft: Draft, journey: Journey, step: EnrolIn, lane: Lane) -> None:
    other = draft.playbook.journeys.get(step.journey)
    if other is None or step.journey in draft.contact.enrolments:
        why = "it is running already" if other else "the playbook has no such journey"
        draft.note("not started", f"{step.journey}: {why}", journey=journey.id, step=step.id)
        return
    because = f"{journey.id} led to it"
    draft.note("leads on", other.id, journey=journey.id, step=step.id)
    enrol(draft, other, draft.name_after_fact(other.id), "", because, lane=lane)


def _waits(draft: Draft, journey: Journey, step: Wait) -> bool:
    """Put a due row for the end of a wait; False where there is nothing to wait for."""
    zone = limits.zone_of(draft.contact, draft.playbook.business)
    ends_at = step.ends_at(draft.now, draft.contact.dates, zone)
    if ends_at <= draft.now:
        return False
    enrolment = enrolments.at(draft, journey.id)
    row = Due(
        kind="step",
        id=f"{enrolment.run}.{enrolment.turn}.step",
        contact_id=draft.contact.id,
        due_at=ends_at,
        journey=journey.id,
        run=enrolment.run,
        turn=enrolment.turn,
    )
    enrolments.keep(draft, journey.id, deadline=row)
    draft.put(row)
    local = ends_at.astimezone(zone)
    draft.note("waits", f"until {local:%Y-%m-%d %H:%M} {zone}", journey=journey.id, step=step.id)
    return True


def _way(draft: Draft, journey: Journey, step: Branch) -> str:
    """Give where the first way leads that holds, '' where none does."""
    contact, answers = draft.contact, enrolments.at(draft, journey.id).answers
    for way in step.ways:
        if way.holds(contact.tags, contact.attributes, answers):
            draft.note("way taken", way.go, journey=journey.id, step=step.id)
            return way.go
    return ""


def tag(draft: Draft, add: tuple[str, ...], remove: tuple[str, ...] = (), **about: str) -> None:
    """Add and take away tags, and say so."""
    draft.change(tags=(draft.contact.tags | set(add)) - set(remove))
    draft.note("tagged", " ".join([*add, *(f"-{name}" for name in remove)]), **about)
