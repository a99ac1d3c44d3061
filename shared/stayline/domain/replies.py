"""Hearing a text: an opt-out before all else, then keywords, then the open question."""

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from stayline.domain import (
    agreeing,
    asking,
    consent,
    enrolments,
    late_answers,
    limits,
    opt_out,
    opting,
    reaching,
    scoring,
    steps,
    waits,
)
from stayline.domain.draft import Draft
from stayline.domain.facts import TextReceived
from stayline.domain.journey import Journey
from stayline.domain.journey_keywords import called
from stayline.domain.judgement import JudgementNeeded, Triage
from stayline.domain.opt_out import OptOut
from stayline.domain.provider_log import LogNeeded
from stayline.domain.step import Ask

COMPLAINED = "complained"
"""The tag of whoever texted a complaint; an activity may take it away (activities.toml)."""

# With Advanced Opt-Out the provider says which keyword it acted on, and ours may not know the word:
# https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
_ACTED_ON: Mapping[str, OptOut] = {
    "STOP": OptOut("certain", "the provider took it for STOP"),
    "START": OptOut("start", "the provider took it for START"),
    "HELP": OptOut("help", "the provider took it for HELP"),
}

# People answer in the same few words, and most of what they write is looked at more than once.
_wished = lru_cache(maxsize=1024)(opt_out.read)


@lru_cache(maxsize=1024)
def _triaged(body: str, language: str) -> Triage:
    # Its word lists take as long to load as all else that a text needs, and most texts answer.
    from stayline.domain import triage  # noqa: PLC0415

    return triage.read(body, language)


def hear(draft: Draft, text: TextReceived) -> None:
    """Decide about one inbound text. It is kept with the fact whatever is decided."""
    contact = draft.contact
    if contact.unanswered_in_a_row:
        draft.change(unanswered_in_a_row=0)
    reaching.find(draft, "a text came from the number")
    read = _ACTED_ON.get(text.keyword) or _wished(text.body, draft.language)
    if read.kind == "certain":
        _stop(draft, text, read)
    elif read.kind == "likely" and not contact.opted_out_at and not _is_answer(draft, text):
        opting.doubt(draft, read.because)
    elif read.kind == "start" and contact.opted_out_at:
        _start(draft, text, read, contact.opted_out_at)
    elif read.kind == "help":
        _help(draft, text)
    elif contact.opted_out_at:
        draft.note("kept", "the contact has opted out: nothing is answered")
    else:
        if read.kind == "start":  # "I agree" may be an answer; an older STOP may still come
            opting.remember_start(draft, text.at)
            draft.change(doubted_at=None)
        _take_in(draft, text, read)


def _start(draft: Draft, text: TextReceived, read: OptOut, opted_out_at: datetime) -> None:
    """Believe a START of who has opted out only while the provider's log has it fresh."""
    if text.logged is None:
        raise LogNeeded
    if against := text.logged.against(draft.now, opted_out_at):
        draft.note("not believed", against)
        if text.logged.at and text.logged.at <= opted_out_at:  # as if it had come in its time
            opting.remember_start(draft, text.logged.at)
    else:  # when it was written: a STOP that was written later may still come
        opting.opt_in(draft, read.because, text.logged.at or text.at)


def _stop(draft: Draft, text: TextReceived, read: OptOut) -> None:
    """Stop what they want no more of; and say so where the provider has not done it itself."""
    is_answered = _is_answered(draft, text)
    if read.scope == "all" or agreeing.revokes_all(draft, read.scope):
        opting.opt_out(draft, read.because, text.at, confirm=not is_answered)
    elif not draft.contact.opted_out_at:
        before = consent.standing_of(draft.contact.consents, read.scope)
        agreeing.no_more(draft, read.scope, text.at, read.because, tell=False)
        if not before.withdrawn():  # once: an answering machine could go on for ever
            draft.say_worded(f"no_more_{read.scope}")


def _take_in(draft: Draft, text: TextReceived, read: OptOut) -> None:
    """Find what a text that is no wish about texts is: an answer, a keyword, or free text."""
    if not text.body.strip():
        draft.note("kept", "there are no words in it")
    elif draft.contact.asking and _is_put(draft, text):
        _answer(draft, text)
        if read.kind == "likely":
            draft.open_case("opt_out_to_confirm", "An answer that also reads like an opt-out")
    elif not (_begins(draft, text) or late_answers.credit(draft, text)):
        because = "the question has not left yet" if draft.contact.asking else "no question is open"
        _keep(draft, text, because if draft.contact.known else "a stranger wrote")


def _keep(draft: Draft, text: TextReceived, because: str, **about: str) -> None:
    """Keep a free text: set spam apart, and let a person see at once what cannot wait."""
    if text.judged_by == "model" and text.triage is None:
        raise JudgementNeeded(draft.language)
    found = text.triage or _triaged(text.body, draft.language)
    draft.note("kept", because, **about)
    why = f" ({'; '.join(found.reasons)})" if found.reasons else ""
    if found.spam:
        draft.note("spam", f"set apart{why}", **about)
        return
    draft.note("triage", f"{found.sentiment}, severity {found.severity}{why}", **about)
    if found.severity != "none" and found.sentiment == "negative":
        steps.tag(draft, (COMPLAINED,), **about)
    if found.severity == "high":
        draft.open_case("urgent", "A text that somebody has to read now", **about)


def _is_answer(draft: Draft, text: TextReceived) -> bool:
    """Tell whether words that alone would read like an opt-out answer the question that is open.

    Asked why they leave, people write that they have had enough; and "do not renew" is an option.
    """
    if not draft.contact.asking:
        return False
    journey, step = enrolments.standing(draft, draft.contact.asking)
    if not (journey and isinstance(step, Ask)) or step.scale or not _is_put(draft, text):
        return False
    question = asking.question(draft, journey, step)
    return scoring.answered(question, text.body, draft.language).kind == "scored"


def _is_put(draft: Draft, text: TextReceived) -> bool:
    """Tell whether the open question had left when they texted, and was not held for the night."""
    run = enrolments.at(draft, draft.contact.asking)
    return run.open_from is not None and run.open_from <= text.at and not run.unsent


def _is_answered(draft: Draft, text: TextReceived) -> bool:
    """Tell whether the provider whose number they texted has answered its keyword itself."""
    own = limits.sender(draft.contact, draft.playbook)
    texted = draft.playbook.senders.get(text.sender or own.name, own)
    is_keyword = bool(text.keyword or opt_out.is_provider_keyword(text.body))
    return is_keyword and texted.answers_keywords


def _help(draft: Draft, text: TextReceived) -> None:
    if _is_answered(draft, text):
        draft.note("kept", "the provider has answered HELP itself")
    else:
        draft.note("helped", "HELP alone")
        draft.say_worded("help")


def _answer(draft: Draft, text: TextReceived) -> None:
    journey, step = enrolments.standing(draft, draft.contact.asking)
    if not (journey and isinstance(step, Ask)):
        draft.note("kept", "the playbook no longer has the question that was open")
        enrolments.leave(draft, draft.contact.asking, "journey gone")
        return
    about = {"journey": journey.id, "step": step.id}
    question = asking.question(draft, journey, step)
    answer = scoring.answered(question, text.body, draft.language)
    if answer.kind != "scored" and _begins(draft, text):
        return
    if answer.kind == "not_an_answer":
        _keep(draft, text, f"no answer to the open question: {answer.because}", **about)
    elif answer.kind == "unclear":
        _ask_again(draft, journey, step, answer.because)
    elif answer.value is not None:
        scoring.score(draft, journey, step, answer.value)


def _ask_again(draft: Draft, journey: Journey, step: Ask, because: str) -> None:
    about = {"journey": journey.id, "step": step.id}
    if enrolments.at(draft, journey.id).asked_again:
        draft.note("kept", f"unclear again, and asked again only once: {because}", **about)
        return
    draft.note("asked again", because, **about)
    enrolments.keep(draft, journey.id, asked_again=True)
    name = "unclear_scale" if step.scale else "unclear_choice"
    asking.ask(draft, journey, step, draft.worded(name), "urgent")


def _begins(draft: Draft, text: TextReceived) -> bool:
    """Tell whether a text is no answer because it began a journey, or led one on that waits."""
    return _called(draft, text) or waits.leads_on(draft, text.body)


def _called(draft: Draft, text: TextReceived) -> bool:
    """Begin the journey whose keyword the text begins with; False where there is none to begin.

    What stands after the keyword is heard as the reply to the first question, if it is one.
    """
    found = called(draft.playbook, text.body)
    if found is None or enrolments.refusal(draft, found[0], is_asked_for=True):
        return False
    journey, start, rest = found
    because = "its keyword was texted"
    cycle = draft.name_after_fact(journey.id)
    first = journey.steps[start.step or journey.first]
    if isinstance(first, Ask) and rest and not first.calendar:
        answer = scoring.answered(first.question(draft.language), rest, draft.language)
        if answer.kind == "scored" and answer.value is not None:
            if steps.begin(draft, journey, cycle, first.id, because):
                scoring.score(draft, journey, first, answer.value)
            return True
    steps.enrol(draft, journey, cycle, first.id, because, lane="urgent")
    return True
