"""Late answers: what comes after its question has closed is still its answer, for a while."""

from datetime import timedelta

from stayline.domain import agreeing, booking, enrolments, scoring, steps, waits
from stayline.domain.contact import Unanswered
from stayline.domain.draft import Draft
from stayline.domain.facts import TextReceived
from stayline.domain.journey import Journey
from stayline.domain.step import Ask, Consent, Wait
from stayline.domain.survey import Words

LATE = timedelta(days=14)
"""How long after a question closed a score is still its answer."""


def credit(draft: Draft, text: TextReceived) -> bool:
    """Credit a late answer to the question it answers; False where it is none.

    The journey has gone on without it and is not taken up again: the tag is set, which later
    programs use, and a person may read the rest in the story. But who chooses a slot after all is
    to have it, and who names a way that the journey's present wait has too is to go it.
    """
    late = draft.contact.unanswered
    journey = draft.playbook.version(late.journey, late.version) if late else None
    step = journey.steps.get(late.step) if late and journey else None
    if late is None or not isinstance(step, Ask) or draft.now - late.closed_at > LATE:
        return False
    offered = tuple(at.astimezone(draft.zone) for at in late.offered)
    question = step.question(draft.language, offered)
    answer = scoring.answered(question, text.body, draft.language)
    if isinstance(question, Words) or answer.kind != "scored" or answer.value is None:
        return False
    if journey and offered and int(answer.value) <= len(offered):
        return _choose(draft, journey, step, late, int(answer.value))
    value = int(answer.value) - len(offered) if offered else answer.value
    about = {"journey": late.journey, "step": late.step}
    ended = draft.ends(late.journey)
    if step.tally and ended and ended <= draft.now:  # the result may have been told already
        draft.note("late vote", f"{value}, after the vote had closed", **about)
        draft.change(unanswered=None)
        draft.say_worded("late_vote")
        return True
    draft.note("late answer", f"{value}, after the question had closed", **about)
    target, tag = scoring.route(draft, late.journey, step, value)
    if tag:
        steps.tag(draft, (tag,), journey=late.journey, step=late.step)
    aim = journey.steps.get(target) if journey else None
    if isinstance(aim, Consent):  # late or not, it is their word
        agreeing.by_text(draft, aim.to, given=aim.given)
    draft.change(unanswered=None)
    if not waits.goes_on(draft, late.journey, target):
        draft.say_worded("late_answer")
    return True


def _choose(draft: Draft, journey: Journey, step: Ask, late: Unanswered, number: int) -> bool:
    """Book what was chosen after its question had closed, as far as the journey lets one."""
    if booking.is_gone(draft, step):
        booking.keep(draft, journey.id, step, late.offered[number - 1])
        draft.change(unanswered=None)
        draft.say_worded("late_answer")
        return True
    if journey.id in draft.contact.enrolments:
        if not isinstance(enrolments.standing(draft, journey.id)[1], Wait):
            return False
    elif enrolments.refusal(draft, journey) or journey.holds_out(draft.contact.id):
        return False
    else:
        cycle = draft.contact.past.get(journey.id, "")
        steps.begin(draft, journey, cycle, step.id, "a slot was chosen after all")
    draft.change(unanswered=None)
    enrolments.close(draft, journey.id)
    turn = enrolments.at(draft, journey.id).turn + 1
    enrolments.keep(draft, journey.id, step=step.id, turn=turn, offered=late.offered)
    scoring.score(draft, journey, step, number)
    return True
