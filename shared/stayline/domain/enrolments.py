"""An enrolment: where a contact stands in a journey, and how it ends."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from stayline.domain import limits, permits
from stayline.domain.changing import changed_by
from stayline.domain.contact import Enrolment
from stayline.domain.draft import Draft
from stayline.domain.due import Due
from stayline.domain.journey import Journey
from stayline.domain.ruling import Reason
from stayline.domain.step import Step
from stayline.domain.writing.moments import compact

T = TypeVar("T")
_UNASKED = {
    "deadline": None,
    "asked": 0,
    "reminded": False,
    "asked_again": False,
    "open_from": None,
    "unsent": False,
    "waits_until": None,
    "offered": (),
}


def at(draft: Draft, journey_id: str) -> Enrolment:
    return draft.contact.enrolments[journey_id]


def slot(draft: Draft, journey_id: str) -> datetime | None:
    """Give the slot that a contact has booked in a journey."""
    booked = at(draft, journey_id).booked
    return booked.at if booked else None


def refusal(draft: Draft, journey: Journey, *, is_asked_for: bool = False) -> Reason | None:
    """Tell why a journey may not begin for this contact now; None where it may.

    Who asks for it with its keyword needs no consent on record.
    """
    contact = draft.contact
    if not contact.phone:
        return Reason("", "the contact is no more")
    against = permits.refusal(
        contact, journey.purpose, draft.playbook, draft.now, answers=is_asked_for
    )
    if against:
        return against
    if journey.id in contact.enrolments:
        return Reason("", "it is running already")
    ends_at = journey.ends(draft.zone)
    if ends_at and ends_at <= draft.now:
        return Reason("", limits.TOO_LATE)
    began_on = contact.began.get(journey.id)
    if began_on and draft.today.date < began_on + journey.again_after:
        until = began_on + journey.again_after
        return Reason("", f"it began on {began_on} and stays away until {until}")
    return None


def decline(draft: Draft, journey_id: str, against: Reason) -> None:
    """Say why a journey does not begin."""
    draft.note("not started", against.because, judged=against.judged, journey=journey_id)


def standing(draft: Draft, journey_id: str) -> tuple[Journey | None, Step | None]:
    """Give the journey and the step a contact stands at, None for what the playbook lost."""
    enrolment = at(draft, journey_id)
    journey = draft.playbook.version(journey_id, enrolment.version)
    step_id = enrolment.step
    return journey, journey.steps.get(step_id) if journey else None


def keep(draft: Draft, journey_id: str, **changes: Any) -> None:
    """Change an enrolment's fields by name."""
    enrolment = changed_by(at(draft, journey_id), changes)
    draft.change(enrolments={**draft.contact.enrolments, journey_id: enrolment})


def close(draft: Draft, journey_id: str, **changes: Any) -> None:
    """Leave the present step: its question is open no more, its deadline is forgotten.

    Other fields of the enrolment may change with it.
    """
    draft.drop(at(draft, journey_id).deadline)
    keep(draft, journey_id, **_UNASKED, **changes)
    if draft.contact.asking == journey_id:
        draft.change(asking="")


def wait(draft: Draft, journey_id: str, until: datetime) -> None:
    """Put the due row that ends the present wait, in the place of an earlier one."""
    enrolment = at(draft, journey_id)
    draft.drop(enrolment.deadline)
    row = Due(
        kind="step",
        # One row for each wait: a fact counts once, and this one may be put off again.
        id=f"{enrolment.run}.{enrolment.turn}.{compact(until)}.step",
        contact_id=draft.contact.id,
        due_at=until,
        journey=journey_id,
        run=enrolment.run,
        turn=enrolment.turn,
    )
    keep(draft, journey_id, deadline=row)
    draft.put(row)


def leave(draft: Draft, journey_id: str, outcome: str) -> None:
    """End the enrolment; the journey does not start again for the same cycle.

    What it has booked and is still to come is given back, and the team is told.
    """
    contact, enrolment = draft.contact, at(draft, journey_id)
    draft.drop(enrolment.deadline)
    seat = enrolment.booked
    if seat and seat.at > draft.now:
        draft.release(seat)
        title = "A booked time is free again: take it off the calendar"
        about = draft.slot_for_people(seat.calendar, seat.at)
        draft.open_case("slot_released", title, journey_id, enrolment.step, about)
    draft.change(
        asking="" if contact.asking == journey_id else contact.asking,
        enrolments=without(contact.enrolments, journey_id),
        past={**contact.past, journey_id: enrolment.cycle},
    )
    draft.note("journey ended", outcome, journey=journey_id, step=enrolment.step)


def break_off(draft: Draft, journey_id: str, because: str) -> None:
    """End the enrolment from outside: what it has planned and not sent goes no more."""
    call_off(draft, journey_id)
    leave(draft, journey_id, because)


def call_off(draft: Draft, journey_id: str) -> None:
    """Let nothing go that was planned for a journey until now."""
    contact = draft.contact
    draft.change(called_off={**contact.called_off, journey_id: contact.version})


def without(mapping: Mapping[str, T], name: str) -> dict[str, T]:
    return {key: value for key, value in mapping.items() if key != name}
