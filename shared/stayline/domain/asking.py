"""Putting questions: one at a time to a contact, the others wait their turn."""

from datetime import datetime

from stayline.domain import booking, enrolments
from stayline.domain.changing import changed
from stayline.domain.contact import Enrolment
from stayline.domain.draft import Draft
from stayline.domain.journey import Journey
from stayline.domain.message import Lane
from stayline.domain.step import Ask, Texts
from stayline.domain.survey import Question


def ask_in_turn(
    draft: Draft, journey: Journey, step: Ask, lane: Lane, text: Texts | None = None
) -> bool:
    """Ask, in the words of `text` or its own; or wait, where another journey's question is open.

    A question that has left is never interrupted: the next reply could be to either. One that is
    held for the night gives way to a journey of higher priority. False where the question is to
    offer slots and none is free.
    """
    open_one = draft.contact.asking
    is_in_the_way = bool(open_one) and open_one != journey.id
    if is_in_the_way and not _gives_way(draft, open_one, journey):
        _wait_for_turn(draft, journey, step, f"the question of {open_one} is still open")
        return True
    if step.calendar and not booking.offer(draft, journey.id, step):
        draft.note("not asked", "no slot is free", journey=journey.id, step=step.id)
        return False
    if is_in_the_way:
        _put_off(draft, open_one, f"{journey.id} goes before it")
    draft.change(asking=journey.id)
    waited = enrolments.at(draft, journey.id)
    if waited.deadline:
        draft.drop(waited.deadline)
        enrolments.keep(draft, journey.id, deadline=None, waits_until=None)
    if closes_at := closing(draft, journey, step):
        enrolments.wait(draft, journey.id, closes_at)
    ask(draft, journey, step, text or step.text, lane)
    return True


def ask(draft: Draft, journey: Journey, step: Ask, text: Texts, lane: Lane) -> None:
    """Put the question once more or for the first time, in the words of `text`."""
    before = enrolments.at(draft, journey.id)
    offered = () if booking.is_gone(draft, step) else before.offered
    asked = changed(before, asked=before.asked + 1, offered=offered)
    clock = step.closes_after
    if step.reminder and not asked.reminded:
        clock = step.reminder.after
    leaves_at = draft.say(
        text,
        lane=lane,
        purpose=journey.purpose,
        step=step.id,
        enrolment=asked,
        clock=clock,
        slots=step.placeholders(draft.language, _offered(draft, asked)),
        link=step.link,
    )
    if leaves_at is None:
        enrolments.leave(draft, journey.id, "its question may not go")
        return
    if asked.open_from is None:
        # One that follows an answer leaves at once, and who texts on has that in mind; one that is
        # planned may be kept back for hours, and until then the one before is answered.
        asked = changed(asked, open_from=leaves_at, unsent=lane == "bulk")
        if lane == "urgent":
            draft.change(unanswered=None)
    draft.change(enrolments={**draft.contact.enrolments, journey.id: asked})
    if journey.purpose == "survey":
        draft.change(surveyed_at=draft.now)


def question(draft: Draft, journey: Journey, step: Ask) -> Question:
    """Give the open question of a journey as the reader of answers wants it."""
    return step.question(draft.language, _offered(draft, enrolments.at(draft, journey.id)))


def is_crowded_out(draft: Draft, journey: Journey) -> bool:
    """Tell whether another question was open for all of this one's patience."""
    waits_until = enrolments.at(draft, journey.id).waits_until
    return bool(draft.contact.asking and waits_until and waits_until <= draft.now)


def pass_the_turn(draft: Draft) -> None:
    """Where no question is open, let the first of those that wait ask, after a rest."""
    if draft.contact.asking:
        return
    waiting = [run for run in draft.contact.enrolments.values() if run.waits_until]
    if not waiting:
        return
    first = min(waiting, key=lambda run: (-_rank(draft, run.journey), run.began_at, run.journey))
    due_at = draft.now + draft.playbook.business.rest_between_questions
    if first.deadline and first.deadline.due_at > due_at:
        enrolments.wait(draft, first.journey, due_at)


def is_over(draft: Draft, journey: Journey, step: Ask) -> bool:
    """Tell whether the moment at which a question closes has passed."""
    closes_at = closing(draft, journey, step)
    return closes_at is not None and closes_at <= draft.now


def closing(draft: Draft, journey: Journey, step: Ask) -> datetime | None:
    """Give the fixed moment at which a question closes: its own, or the journey's end."""
    if step.closes is None:
        return journey.ends(draft.zone)
    slot = enrolments.slot(draft, journey.id)
    own = step.closes.moment(draft.contact.dates, draft.zone, draft.now, slot)
    moments = [moment for moment in (own, journey.ends(draft.zone)) if moment]
    return min(moments, default=None)


def _offered(draft: Draft, run: Enrolment) -> tuple[datetime, ...]:
    return tuple(at.astimezone(draft.zone) for at in run.offered)


def _gives_way(draft: Draft, open_one: str, journey: Journey) -> bool:
    opens = enrolments.at(draft, open_one).open_from
    is_held = opens is not None and opens > draft.now
    return is_held and journey.rank > _rank(draft, open_one)


def _put_off(draft: Draft, open_one: str, because: str) -> None:
    """Take a question back that has not left, and let it wait its turn."""
    journey, step = enrolments.standing(draft, open_one)
    if not (journey and isinstance(step, Ask)):
        enrolments.leave(draft, open_one, "the playbook no longer has this step")
        return
    enrolments.close(draft, open_one, turn=enrolments.at(draft, open_one).turn + 1)
    _wait_for_turn(draft, journey, step, because)


def _wait_for_turn(draft: Draft, journey: Journey, step: Ask, because: str) -> None:
    until = enrolments.at(draft, journey.id).waits_until or draft.now + journey.patience
    closes_at = closing(draft, journey, step)
    until = min(until, closes_at) if closes_at else until
    enrolments.keep(draft, journey.id, waits_until=until)
    enrolments.wait(draft, journey.id, until)
    draft.note("put off", because, journey=journey.id, step=step.id)


def _rank(draft: Draft, journey_id: str) -> int:
    journey, _ = enrolments.standing(draft, journey_id)
    return journey.rank if journey else 0
