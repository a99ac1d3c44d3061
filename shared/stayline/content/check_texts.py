"""Texts are whole: in every language, with placeholders that somebody fills in, not too long."""

from collections.abc import Iterable, Mapping
from zoneinfo import available_timezones

from stayline.content.content_error import ContentError
from stayline.domain import link, opt_out, segments
from stayline.domain import wording as slots
from stayline.domain.journey import Journey, OnAnnouncement, OnConsent
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask, Offer, Option, Send, Texts
from stayline.domain.writing import money

MOST_SEGMENTS = 10
WORDED: Mapping[str, frozenset[str]] = {
    "consent_given": frozenset({"today"}),
    "consent_withdrawn": frozenset({"today"}),
    "help": frozenset(),
    "late_answer": frozenset(),
    "late_vote": frozenset(),
    "no_more_marketing": frozenset(),
    "no_more_survey": frozenset(),
    "opt_out_doubt": frozenset(),
    "opted_out": frozenset(),
    "slot_gone": frozenset({"high", "options"}),
    "unclear_choice": frozenset({"high", "options"}),
    "unclear_scale": frozenset({"high", "low"}),
}
"""The texts no journey owns, and the slots each may use beside the common ones."""

_UNSURE = frozenset({"result"})
"""Of what a journey sees to itself, that which may be missing: nobody may have voted."""


def placeholders(playbook: Playbook) -> None:
    """Refuse a placeholder that no text could mention, or that lacks an example of its type."""
    for name, placeholder in playbook.placeholders.items():
        place = f"placeholders.toml: [{name}]"
        if name == "business" or not slots.may_be_called(name):
            raise ContentError(place, "small letters, digits and _ only, and not 'business'")
        if placeholder.type in ("text", "money") and not placeholder.example:
            raise ContentError(place, "give an example, as long as they really are")
        if placeholder.type == "money" and not money.written(placeholder.example, "en"):
            reason = f"example = {placeholder.example!r} is no amount; write it like '49.90 USD'"
            raise ContentError(place, reason)


def wording(playbook: Playbook) -> None:
    """Refuse wording that a language lacks, or that mentions what nobody fills in."""
    if playbook.business.zone not in available_timezones():
        reason = f"zone = {playbook.business.zone!r} is not in the IANA list"
        raise ContentError("business.toml", reason)
    if playbook.business.language not in playbook.languages:
        raise ContentError("business.toml", "no wording file for the business's own language")
    for language, texts in playbook.wording.items():
        place = f"wording/{language}.toml"
        if odd := set(texts) ^ set(WORDED):
            raise ContentError(place, f"texts missing or unknown: {', '.join(sorted(odd))}")
        for name, text in texts.items():
            if not isinstance(text, str):
                raise ContentError(f"{place}: {name}", "no text: write it in quotes")
            _text(text, WORDED[name], f"{place}: {name}", playbook)


def slots_of(whole: Journey, step: Ask | Send) -> frozenset[str]:
    """Give what the texts of a step may mention, as something in its journey sees to that."""
    own = {"link"} if step.link else set()
    if any(isinstance(one, Offer) for one in whole.steps.values()):
        own |= {"code", "code_ends_on"}
    if any(isinstance(one, Ask) and one.calendar for one in whole.steps.values()):
        own.add("slot")
    if any(isinstance(start, OnAnnouncement) and start.tally for start in whole.starts):
        own.add("result")
    if whole.starts and all(isinstance(start, OnConsent) for start in whole.starts):
        own |= {"consent_given_on", "consent_ends_on"}
    return frozenset(own)


def texts(
    given: Texts,
    own: frozenset[str],
    place: str,
    playbook: Playbook,
    options: Mapping[str, str] | None = None,
) -> None:
    """Refuse texts with a mistake; `own` is what they alone may mention, `options` their list."""
    languages(given, place, playbook)
    for language, text in given.items():
        _text(text, own, f"{place}: text.{language}", playbook)
        longest = text.replace("{options}", (options or {}).get(language, ""))
        longest = longest.replace("{link}", link.LONGEST)
        if (count := segments.count(longest).segments) > MOST_SEGMENTS:
            reason = f"{count} segments; more than {MOST_SEGMENTS} are refused"
            raise ContentError(f"{place}: text.{language}", reason)


def no_keyword(texts: Iterable[str], language: str, place: str) -> None:
    """Refuse words that would opt out whoever texts them."""
    for text in texts:
        if (kind := opt_out.read(text, language).kind) in ("certain", "start", "help"):
            raise ContentError(place, f"{text!r} would be read as a keyword ({kind})")


def languages(texts: Mapping[str, object], place: str, playbook: Playbook) -> None:
    """Refuse what is not there in every language, and in no other."""
    if odd := set(texts) ^ set(playbook.languages):
        raise ContentError(place, f"languages missing or unknown: {', '.join(sorted(odd))}")


def _text(text: str, own: frozenset[str], place: str, playbook: Playbook) -> None:
    if not text.strip():
        raise ContentError(place, "the text is empty")
    if odd := slots.leftover(text):
        raise ContentError(place, f"{odd!r} is no placeholder; write {{name|fallback}}")
    for name, has_fallback in slots.placeholders(text):
        if name not in {"business", *playbook.placeholders, *own}:
            raise ContentError(place, f"nobody fills in {{{name}}}")
        is_sure = name == "business" or name in own - _UNSURE
        if not (is_sure or has_fallback):
            raise ContentError(place, f"{{{name}}} may be missing: write {{{name}|fallback}}")


def linked(step: Ask | Send, place: str) -> None:
    """Refuse a link that leads nowhere safe, or that a text of the step does not mention."""
    if step.link and not link.is_address(step.link):
        raise ContentError(place, f"link = {step.link!r} is no address; write https://…")
    for language, text in step.text.items() if step.link else ():
        if "{link}" not in text:
            raise ContentError(f"{place}: text.{language}", "lacks the {link} of its step")


def option(given: Option, place: str, playbook: Playbook) -> None:
    """Refuse an option that lacks a language, or whose words would opt out whoever texts them."""
    languages(given.label, place, playbook)
    if given.words:
        languages(given.words, place, playbook)
    for language, label in given.label.items():
        no_keyword((label, *given.words.get(language, ())), language, place)
