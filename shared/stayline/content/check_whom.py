"""Starts and conditions: they ask about what there is, and hold for somebody."""

from zoneinfo import ZoneInfo

from stayline.content.check_texts import languages, no_keyword
from stayline.content.content_error import ContentError
from stayline.domain.condition import Condition
from stayline.domain.journey import Journey, OnAnnouncement, OnKeyword, OnScore, Start
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask
from stayline.domain.words.normalise import plain


def scores(playbook: Playbook) -> None:
    """Refuse a score whose signals ask about what there is not."""
    for name, signals in playbook.scores.items():
        for number, signal in enumerate(signals, start=1):
            place = f"scores.toml: [{name}] signal {number}"
            condition(signal, place, playbook)
            if signal.score or signal.answer:
                raise ContentError(place, "a signal asks about no score and no answer")


def start(given: Start, whole: Journey, place: str, playbook: Playbook) -> None:
    """Refuse a start that asks about what there is not, or leaves its journey no time."""
    if given.only:
        condition(given.only, f"{place}: only", playbook)
    if isinstance(given, OnScore) and given.score not in playbook.scores:
        raise ContentError(place, f"not in scores.toml: {given.score}")
    if isinstance(given, OnScore) and not whole.again_after:
        raise ContentError(place, "a score may stay high: say again_after, above the starts")
    if isinstance(given, OnAnnouncement):
        zone = ZoneInfo(playbook.business.zone)
        ends_at = whole.ends(zone)
        if ends_at and ends_at <= given.moment(zone):
            raise ContentError(place, "it ends before it is announced: see ends_at")
    if isinstance(given, OnKeyword):
        languages(given.words, place, playbook)
        for language, words in given.words.items():
            if not all(map(plain, words)):
                raise ContentError(place, f"words.{language}: a keyword has letters in it")
            no_keyword(words, language, place)


def condition(
    given: Condition, place: str, playbook: Playbook, whole: Journey | None = None
) -> None:
    """Refuse a condition that names nothing, or what there is not; `whole` is its journey."""
    named = given.tag or given.without_tag or given.language or given.date
    about = given.activity or given.answer or given.score or given.unanswered
    if not (named or about or given.attribute):
        raise ContentError(place, "says not for whom it holds")
    kind = playbook.activities.get(given.activity)
    if given.activity and not (kind and kind.remembered):
        reason = f"activity = {given.activity!r} is not remembered: see activities.toml"
        raise ContentError(place, reason)
    if given.score and given.score not in playbook.scores:
        raise ContentError(place, f"not in scores.toml: {given.score}")
    asked = whole.steps.get(given.answer) if whole else None
    if given.answer and not isinstance(asked, Ask):
        raise ContentError(place, f"answer = {given.answer!r} is no question of this journey")
    if given.language and given.language not in playbook.languages:
        raise ContentError(place, f"no wording for the language {given.language!r}")
