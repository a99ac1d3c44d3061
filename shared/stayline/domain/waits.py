"""Texts that lead a journey on while it waits, without a question."""

from collections.abc import Iterable
from itertools import chain

from stayline.domain import enrolments, steps
from stayline.domain.draft import Draft
from stayline.domain.step import Ask, Option, Wait
from stayline.domain.words import denials
from stayline.domain.words.normalise import plain

_NEAR = 3


def leads_on(draft: Draft, body: str) -> bool:
    """Take the way that a text names while a journey waits; False where it names none.

    What leads to a question has to wait where another is open: then a person sees to it.
    """
    for journey_id in draft.contact.enrolments:
        journey, step = enrolments.standing(draft, journey_id)
        option = _said(step.options, body) if isinstance(step, Wait) else None
        if journey is None or step is None or option is None:
            continue
        about = {"journey": journey_id, "step": step.id}
        label = option.label[draft.playbook.business.language]
        draft.note("chosen", label, **about)
        if option.tag:
            steps.tag(draft, (option.tag,), **about)
        if draft.contact.asking and isinstance(journey.steps.get(option.go), Ask):
            draft.open_case("asked_meanwhile", f"Texted {label!r}: see to it", **about)
        else:
            steps.go(draft, journey, option.go, "urgent")
        return True
    return False


def goes_on(draft: Draft, journey_id: str, target: str) -> bool:
    """Lead on to `target` where a journey waits at a step that has a way there."""
    if journey_id not in draft.contact.enrolments:
        return False
    journey, step = enrolments.standing(draft, journey_id)
    ways = {option.go for option in step.options} if isinstance(step, Wait) else set()
    if journey is None or target not in ways:
        return False
    steps.go(draft, journey, target, "urgent")
    return True


def _said(options: Iterable[Option], body: str) -> Option | None:
    """Give the option that a text says in so many words, in any language; None for none or two.

    Nobody has been asked: so neither a number nor a single word of several is enough.
    """
    spoken = plain(body).split()
    said = [option for option in options if any(_says(spoken, one) for one in _wordings(option))]
    return said[0] if len(said) == 1 else None


def _wordings(option: Option) -> Iterable[str]:
    return chain(option.label.values(), *option.words.values())


def _says(spoken: list[str], wording: str) -> bool:
    """Tell whether the words of `wording` were said in a row, the last with any ending.

    What is said not to be done is not said.
    """
    *words, last = plain(wording).split()
    for end in range(len(words), len(spoken)):
        start = end - len(words)
        if spoken[start:end] == words and spoken[end].startswith(last):
            before, after = spoken[max(start - _NEAR, 0) : start], spoken[end + 1 :]
            denied = denials.BEFORE & set(before) or any(
                word.startswith(denials.AFTER) for word in after
            )
            return not denied
    return False
