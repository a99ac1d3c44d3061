"""Taking the steps of a journey: enter one, go on to the next, leave."""

import base64
import hashlib
from collections.abc import Mapping
from datetime import timedelta

from stayline.domain import agreeing, asking, booking, enrolments, latest_word
from stayline.domain.contact import Enrolment, Unanswered
from stayline.domain.draft import Draft
from stayline.domain.due import Due
from stayline.domain.journey import Journey
from stayline.domain.message import Lane
from stayline.domain.step import (
    Ask,
    Branch,
    Consent,
    End,
    EnrolIn,
    Offer,
    OpenCase,
    Pause,
    Send,
    Step,
    Tag,
    Texts,
    Wait,
)


def enrol(
    draft: Draft,
    journey: Journey,
    cycle: str,
    step: str,
    because: str,
    *,
    lane: Lane = "bulk",
    values: Mapping[str, str] | None = None,
) -> None:
    """Begin a journey at `step` and take every step up to the first that waits."""
    if begin(draft, journey, cycle, step, because, values=values):
        go(draft, journey, enrolments.at(draft, journey.id).step, lane)


def begin(
    draft: Draft,
    journey: Journey,
    cycle: str,
    step: str,
    because: str,
    *,
    values: Mapping[str, str] | None = None,
) -> bool:
    """Enrol the contact at `step`; False where they are of those who never get it."""
    contact, armed = draft.contact, {}
    for name, row in contact.armed.items():
        if row.journey == journey.id:
            draft.drop(row)
        else:
            armed[name] = row
    enrolment = Enrolment(
        journey=journey.id,
        version=journey.version,
        cycle=cycle,
        run=draft.name_after_fact(journey.id),
        step=step or journey.first,
        began_at=draft.now,
        values=values or {},
    )
    draft.change(armed=armed, enrolments={**contact.enrolments, journey.id: enrolment})
    if journey.again_after:
        draft.change(began={**contact.began, journey.id: draft.today.date})
    if journey.holds_out(draft.contact.id):
        draft.note(
            "held out", f"one of the {journey.hold_out} % who never get it", journey=journey.id
        )
        enrolments.leave(draft, journey.id, "held out")
        return False
    draft.note("enrolled", because, journey=journey.id, step=enrolment.step)
    return True


def go(draft: Draft, journey: Journey, step_id: str, lane: Lane = "bulk") -> None:
    """Take `step_id` and those after it, up to the first that waits. '' is the end."""
    outcome = "done"
    while step_id:
        step = journey.steps[step_id]
        turn = enrolments.at(draft, journey.id).turn + 1
        enrolments.close(draft, journey.id, step=step_id, turn=turn)
        if isinstance(step, Ask):
            if asking.is_over(draft, journey, step):
                because = "its deadline has passed"
                draft.note("not asked", because, journey=journey.id, step=step_id)
                step_id, outcome = step.silent, "unanswered"
            elif asking.ask_in_turn(draft, journey, step, lane):
                return
            else:
                step_id = step.full
        elif isinstance(step, Wait):
            if _waits(draft, journey, step):
                return
            step_id = step.passed or step.go or journey.after(step_id)
        elif isinstance(step, End):
            step_id, outcome = "", step.outcome
        else:
            _take(draft, journey, step, lane)
            way = _way(draft, journey, step) if isinstance(step, Branch) else ""
            step_id = way or step.go or journey.after(step_id)
    enrolments.leave(draft, journey.id, outcome)


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
        _turn_came(draft, journey, step)
    elif due.asked and step.reminder and not enrolment.reminded:
        _remind(draft, journey, step, step.reminder.text)
    else:
        _close_unanswered(draft, journey, step)


def _turn_came(draft: Draft, journey: Journey, step: Ask) -> None:
    """A question that was put off may be asked now, or no more."""
    if asking.is_over(draft, journey, step):
        go(draft, journey, step.id)
    elif asking.is_crowded_out(draft, journey):
        because = f"the question of {draft.contact.asking} was open for all of its patience"
        draft.note("dropped", because, journey=journey.id, step=step.id)
        if step.crowded_out:
            go(draft, journey, step.crowded_out)
        else:
            enrolments.leave(draft, journey.id, "crowded out")
    elif not asking.ask_in_turn(draft, journey, step, "bulk"):
        go(draft, journey, step.full)


def _remind(draft: Draft, journey: Journey, step: Ask, text: Texts) -> None:
    draft.note("reminded", "no answer came", journey=journey.id, step=step.id)
    enrolments.keep(draft, journey.id, reminded=True)
    if step.calendar and not booking.offer(draft, journey.id, step):
        go(draft, journey, step.full)
    else:
        asking.ask(draft, journey, step, text, "bulk")


def _close_unanswered(draft: Draft, journey: Journey, step: Ask) -> None:
    draft.note("question closed", "no answer came in time", journey=journey.id, step=step.id)
    late = Unanswered(
        journey=journey.id,
        version=journey.version,
        step=step.id,
        closed_at=draft.now,
        offered=enrolments.at(draft, journey.id).offered,
    )
    draft.change(unanswered=late, unanswered_in_a_row=draft.contact.unanswered_in_a_row + 1)
    if step.silent:
        go(draft, journey, step.silent)
    else:
        enrolments.leave(draft, journey.id, "unanswered")


def _take(draft: Draft, journey: Journey, step: Step, lane: Lane) -> None:
    about = {"journey": journey.id, "step": step.id}
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
        seat = enrolments.at(draft, journey.id).booked
        when = draft.slot_for_people(seat.calendar, seat.at) if seat else ""
        draft.open_case(step.kind, step.title, journey.id, step.id, when)
    elif isinstance(step, Offer):
        _offer(draft, journey, step)
    elif isinstance(step, Consent):
        agreeing.by_text(draft, step.to, given=step.given, **about)
    elif isinstance(step, Tag):
        tag(draft, step.add, step.remove, **about)
    elif isinstance(step, Pause):
        until = draft.today.date + timedelta(days=step.days)
        draft.change(paused_until=until)
        draft.note("paused", f"left in peace until {until}", **about)


def _enrol_in(draft: Draft, journey: Journey, step: EnrolIn, lane: Lane) -> None:
    other = draft.playbook.journeys.get(step.journey)
    about = {"journey": journey.id, "step": step.id}
    if other is None:
        because = f"{step.journey}: the playbook has no such journey"
        draft.note("not started", because, **about)
    elif against := enrolments.refusal(draft, other):
        because = f"{step.journey}: {against.because}"
        draft.note("not started", because, judged=against.judged, **about)
    else:
        because = f"{journey.id} led to it"
        draft.note("leads on", other.id, **about)
        enrol(draft, other, draft.name_after_fact(other.id), "", because, lane=lane)


def _offer(draft: Draft, journey: Journey, step: Offer) -> None:
    """Give a promo code: nobody else's, and the same whenever this fact is decided again."""
    run = enrolments.at(draft, journey.id).run
    digest = hashlib.sha256(f"{run}|{step.id}".encode()).digest()
    letters = base64.b32encode(digest).decode()
    code = f"{step.prefix}-{letters[:4]}-{letters[4:8]}"
    ends_on = draft.today.date + step.lasts
    enrolments.keep(draft, journey.id, code=code, code_ends_on=ends_on)
    draft.put(
        Due(
            kind="code",
            id=f"{run}.{step.id}.code",
            contact_id=draft.contact.id,
            due_at=draft.now,
            journey=journey.id,
            cycle=f"{ends_on}",
            about=code,
        )
    )
    draft.note("code given", f"good until {ends_on}", journey=journey.id, step=step.id)


def _waits(draft: Draft, journey: Journey, step: Wait) -> bool:
    """Put a due row for the end of a wait; False where there is nothing to wait for."""
    slot = enrolments.slot(draft, journey.id)
    ends_at = step.ends_at(draft.now, draft.contact.dates, draft.zone, slot)
    if ends_at <= draft.now:
        return False
    enrolments.wait(draft, journey.id, ends_at)
    because = f"until {draft.local(ends_at)}"
    draft.note("waits", because, journey=journey.id, step=step.id)
    return True


def _way(draft: Draft, journey: Journey, step: Branch) -> str:
    """Give where the first way leads that holds, '' where none does."""
    given = enrolments.at(draft, journey.id).answers
    for way in step.ways:
        if way.holds(draft.contact, draft.today, given):
            draft.note("way taken", way.go, journey=journey.id, step=step.id)
            return way.go
    return ""


def tag(
    draft: Draft,
    add: tuple[str, ...],
    remove: tuple[str, ...] = (),
    /,
    *,
    journey: str = "",
    step: str = "",
) -> None:
    """Add and take away tags, and say so."""
    draft.change(tags=(draft.contact.tags | set(add)) - set(remove))
    # A report of an earlier activity, come late, is not to undo it.
    if reported := draft.playbook.all_reported_tags.intersection((*add, *remove)):
        latest_word.remember(draft, "tags", reported)
    because = " ".join([*add, *(f"-{name}" for name in remove)])
    draft.note("tagged", because, journey=journey, step=step)
