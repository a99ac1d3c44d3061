"""Slots of a calendar: offering those that are free, booking the one that was chosen."""

from datetime import datetime

from stayline.domain import enrolments, limits
from stayline.domain.calendar import spread
from stayline.domain.draft import Draft
from stayline.domain.step import Ask


def is_gone(draft: Draft, step: Ask) -> bool:
    """Tell whether the playbook has no calendar for a question, as after it was edited away."""
    return step.calendar not in draft.playbook.calendars


def offer(draft: Draft, journey_id: str, step: Ask) -> bool:
    """Choose the slots that a question offers next; False where none is free, or no calendar is.

    None lies in the contact's quiet hours: who may not be texted then is not called then either.
    The one they have is none of them.
    """
    if is_gone(draft, step):
        return False
    calendar = draft.playbook.calendars[step.calendar]
    theirs = enrolments.slot(draft, journey_id)
    free = (
        at
        for at in calendar.free(draft.now, draft.taken(calendar.id))
        if at != theirs and limits.is_daytime(at, draft.zone, draft.playbook.business)
    )
    offered = spread(free, draft.zone, calendar.offers)
    enrolments.keep(draft, journey_id, offered=offered)
    return bool(offered)


def book(draft: Draft, journey_id: str, step: Ask, at: datetime) -> bool:
    """Book a slot that was offered, and give back the one it takes the place of.

    False where it has gone: somebody else has it, or it is too near by now.
    """
    calendar = draft.playbook.calendars[step.calendar]
    seat = calendar.seat(at, draft.taken(calendar.id))
    about = {"journey": journey_id, "step": step.id}
    in_words = draft.slot_for_people(calendar.id, at)
    if seat is None or at < draft.now + calendar.notice:
        draft.note("slot gone", in_words, **about)
        return False
    before = enrolments.at(draft, journey_id).booked
    if before:
        draft.release(before)
    enrolments.keep(draft, journey_id, booked=seat)
    draft.book(seat)
    draft.note("slot moved" if before else "slot booked", in_words, **about)
    return True


def keep(draft: Draft, journey_id: str, step: Ask, at: datetime) -> None:
    """Let a person see to a slot that was chosen after its calendar had gone: it is not booked."""
    because = "the playbook has no such calendar any more"
    draft.note("kept", because, journey=journey_id, step=step.id)
    title = "A time was chosen whose calendar is no more: agree on one with them"
    in_words = draft.slot_for_people(step.calendar, at)
    draft.open_case("slot_chosen", title, journey_id, step.id, in_words)
