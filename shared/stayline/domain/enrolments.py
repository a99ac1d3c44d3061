"""An enrolment: where a contact stands in a journey, and how it ends."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from stayline.domain.contact import Enrolment
from stayline.domain.draft import Draft
from stayline.domain.journey import Journey
from stayline.domain.step import Step

T = TypeVar("T")
_UNASKED = {
    "deadline": None,
    "asked": 0,
    "reminded": False,
    "asked_again": False,
    "open_from": None,
}


def at(draft: Draft, journey_id: str) -> Enrolment:
    return draft.contact.enrolments[journey_id]


def standing(draft: Draft, journey_id: str) -> tuple[Journey | None, Step | None]:
    """Give the journey and the step a contact stands at, None for what the playbook lost."""
    enrolment = at(draft, journey_id)
    journey = draft.playbook.version(journey_id, enrolment.version)
    step_id = enrolment.step
    return journey, journey.steps.get(step_id) if journey else None


def keep(draft: Draft, journey_id: str, **changes: Any) -> None:
    """Change an enrolment's fields by name."""
    enrolment = replace(at(draft, journey_id), **changes)
    draft.change(enrolments={**draft.contact.enrolments, journey_id: enrolment})


def close(draft: Draft, journey_id: str) -> None:
    """Leave the present step: its question is open no more, its deadline is forgotten."""
    draft.drop(at(draft, journey_id).deadline)
    keep(draft, journey_id, **_UNASKED)
    if draft.contact.asking == journey_id:
        draft.change(asking="")


def leave(draft: Draft, journey_id: str, outcome: str) -> None:
    """End the enrolment; the journey does not start again for the same cycle."""
    enrolment = at(draft, journey_id)
    close(draft, journey_id)
    contact = draft.contact
    draft.change(
        enrolments=without(contact.enrolments, journey_id),
        past={**contact.past, journey_id: enrolment.cycle},
    )
    draft.note("journey ended", outcome, journey=journey_id, step=enrolment.step)


def break_off(draft: Draft, journey_id: str, because: str) -> None:
    """End the enrolment from outside: what it has planned and not sent goes no more."""
    run = at(draft, journey_id).run
    draft.change(broken_off={**draft.contact.broken_off, journey_id: run})
    leave(draft, journey_id, because)


def without(mapping: Mapping[str, T], name: str) -> dict[str, T]:
    return {key: value for key, value in mapping.items() if key != name}
