"""Taking an answer: what it counts for, and where it leads."""

from datetime import datetime
from functools import lru_cache

from stayline.domain import answers, asking, booking, enrolments, steps
from stayline.domain.draft import Draft
from stayline.domain.journey import Journey
from stayline.domain.step import Ask

# People answer in the same few words, and most of what they write is looked at more than once.
answered = lru_cache(maxsize=1024)(answers.read)


def score(draft: Draft, journey: Journey, step: Ask, value: int | str) -> None:
    if offered := enrolments.at(draft, journey.id).offered:
        if int(value) <= len(offered):
            _choose(draft, journey, step, offered[int(value) - 1])
            return
        value = int(value) - len(offered)  # the step's own options come after the slots
    given = enrolments.at(draft, journey.id).answers
    enrolments.keep(draft, journey.id, answers={**given, step.id: value})
    target, tag = route(draft, journey.id, step, value)
    if tag:
        steps.tag(draft, (tag,), journey=journey.id, step=step.id)
    steps.go(draft, journey, target or journey.after(step.id), "urgent")


def _choose(draft: Draft, journey: Journey, step: Ask, slot: datetime) -> None:
    """Book a slot and go on; where it has just gone, say so and offer others."""
    if booking.is_gone(draft, step):
        booking.keep(draft, journey.id, step, slot)
        steps.go(draft, journey, step.full, "urgent")
    elif booking.book(draft, journey.id, step, slot):
        steps.go(draft, journey, step.go or journey.after(step.id), "urgent")
    elif not asking.ask_in_turn(draft, journey, step, "urgent", draft.worded("slot_gone")):
        steps.go(draft, journey, step.full, "urgent")


def route(draft: Draft, journey_id: str, step: Ask, value: int | str) -> tuple[str, str]:
    """Say what was answered; give where it leads, and the tag it sets."""
    about = {"journey": journey_id, "step": step.id}
    if step.tally and isinstance(value, int):
        draft.vote(f"{journey_id}.{step.id}", value)
    if step.scale:
        draft.note("scored", f"{value} on {step.scale[0]}–{step.scale[1]}", **about)
        band = next(band for band in step.bands if band.low <= int(value) <= band.high)
        return band.go, band.tag
    if step.options:
        option = step.options[int(value) - 1]
        draft.note("chosen", f"{value} {option.label[draft.playbook.business.language]}", **about)
        return option.go, option.tag
    draft.note("answered", "in their own words", **about)
    return step.go, ""
