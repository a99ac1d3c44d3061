"""Hearing a text: an opt-out before all else, then keywords, then the open question."""

from collections.abc import Mapping

from stayline.domain import answers, consent, opt_out, steps
from stayline.domain.draft import Draft
from stayline.domain.facts import TextReceived
from stayline.domain.journey import Ask, Journey
from stayline.domain.opt_out import OptOut

# With Advanced Opt-Out the provider says which keyword it acted on, and ours may not know the word:
# https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
_ACTED_ON: Mapping[str, OptOut] = {
    "STOP": OptOut("certain", "the provider took it for STOP"),
    "START": OptOut("start", "the provider took it for START"),
    "HELP": OptOut("help", "the provider took it for HELP"),
}


def hear(draft: Draft, text: TextReceived) -> None:
    """Decide about one inbound text. It is kept with the fact whatever is decided."""
    contact = draft.contact
    read = _ACTED_ON.get(text.keyword) or opt_out.read(text.body, draft.language)
    if read.kind == "certain" or (read.kind == "likely" and not _is_answer(draft, text)):
        consent.opt_out(draft, read.because)
        if read.kind == "likely":  # in doubt stop as well, and let a person look
            draft.open_case("opt_out_to_confirm", "This reads like an opt-out, but may not be one")
    elif read.kind == "start":
        consent.opt_in(draft, read.because)
    elif read.kind == "help":
        _help(draft, text)
    elif contact.opted_out_at:
        draft.note("kept", "the contact has opted out: nothing is answered")
    elif not text.body.strip():
        draft.note("kept", "there are no words in it")
    elif contact.asking:
        _answer(draft, text)
        if read.kind == "likely":
            draft.open_case("opt_out_to_confirm", "An answer that also reads like an opt-out")
    else:
        draft.note("kept", "no question is open" if contact.known else "a stranger wrote")


def _is_answer(draft: Draft, text: TextReceived) -> bool:
    """Tell whether words that alone would read like an opt-out answer the question that is open.

    Asked why they leave, people write that they have had enough; and "do not renew" is an option.
    """
    if not draft.contact.asking:
        return False
    _, step = steps.standing(draft, draft.contact.asking)
    if not isinstance(step, Ask) or step.scale or not _is_put(draft):
        return False
    question = step.question(draft.language)
    return answers.read(question, text.body, draft.language).kind == "scored"


def _is_put(draft: Draft) -> bool:
    """Tell whether the open question has left already, and is not held for the night."""
    opens = steps.at(draft, draft.contact.asking).open_from
    return opens is not None and opens <= draft.now


def _help(draft: Draft, text: TextReceived) -> None:
    answered = draft.playbook.business.provider_answers_keywords
    if answered and (text.keyword or opt_out.is_provider_keyword(text.body)):
        draft.note("kept", "the provider has answered HELP itself")
    else:
        draft.note("helped", "HELP alone")
        draft.say_worded("help")


def _answer(draft: Draft, text: TextReceived) -> None:
    journey, step = steps.standing(draft, draft.contact.asking)
    if not (journey and isinstance(step, Ask)):
        draft.note("kept", "the playbook no longer has the question that was open")
        steps.leave(draft, draft.contact.asking, "journey gone")
        return
    about = {"journey": journey.id, "step": step.id}
    if not _is_put(draft):
        draft.note("kept", "the question has not left yet", **about)
        return
    answer = answers.read(step.question(draft.language), text.body, draft.language)
    if answer.kind == "not_an_answer":
        draft.note("kept", f"no answer to the open question: {answer.because}", **about)
    elif answer.kind == "unclear":
        _ask_again(draft, journey, step, answer.because)
    elif answer.value is not None:
        _score(draft, journey, step, answer.value)


def _ask_again(draft: Draft, journey: Journey, step: Ask, because: str) -> None:
    about = {"journey": journey.id, "step": step.id}
    if steps.at(draft, journey.id).asked_again:
        draft.note("kept", f"unclear again, and asked again only once: {because}", **about)
        return
    draft.note("asked again", because, **about)
    steps.keep(draft, journey.id, asked_again=True)
    name = "unclear_scale" if step.scale else "unclear_choice"
    texts = {language: words[name] for language, words in draft.playbook.wording.items()}
    steps.ask(draft, journey, step, texts, "urgent")


def _score(draft: Draft, journey: Journey, step: Ask, value: int | str) -> None:
    about = {"journey": journey.id, "step": step.id}
    given = steps.at(draft, journey.id).answers
    steps.keep(draft, journey.id, answers={**given, step.id: value})
    target, tag = step.go, ""
    if step.scale:
        draft.note("scored", f"{value} on {step.scale[0]}–{step.scale[1]}", **about)
        band = next(band for band in step.bands if band.low <= int(value) <= band.high)
        target, tag = band.go, band.tag
    elif step.options:
        option = step.options[int(value) - 1]
        draft.note("chosen", f"{value} {option.label[draft.playbook.business.language]}", **about)
        target, tag = option.go, option.tag
    else:
        draft.note("answered", "in their own words", **about)
    if tag:
        steps.tag(draft, (tag,), journey=journey.id, step=step.id)
    steps.go(draft, journey, target or journey.after(step.id), "urgent")
