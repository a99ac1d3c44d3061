"""What types alone cannot say about content: texts are whole, ways lead somewhere."""

import re
from collections.abc import Iterator, Mapping
from zoneinfo import available_timezones

from stayline.domain import opt_out, segments
from stayline.domain import wording as slots
from stayline.domain.journey import Journey, OnActivity
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask, Branch, End, EnrolIn, Option, Send, Step, Texts, Wait

MOST_SEGMENTS = 10
LONGEST_LINK = "m" * 72
"""What a short link is counted as: the API's own address in AWS's longest region, /l/, a token."""

_HTTPS = re.compile(
    r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w\-.~:/?#\[\]@!$&'()*+,;=%]*)?",
    re.ASCII | re.IGNORECASE,
)
"""An address that can be redirected to as it stands: RFC 3986's characters, no user name."""

WORDED: Mapping[str, frozenset[str]] = {
    "help": frozenset(),
    "late_answer": frozenset(),
    "unclear_choice": frozenset({"high", "options"}),
    "unclear_scale": frozenset({"high", "low"}),
}
"""The texts no journey owns, and the slots each may use beside the common ones."""


class ContentError(Exception):
    """A mistake in a content file: where it is, and what is wrong."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


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
            _text(text, WORDED[name], f"{place}: {name}")


def journey(whole: Journey, file: str, playbook: Playbook) -> None:
    """Refuse a journey whose steps lead nowhere, are never reached, or loop without waiting."""
    if file not in (f"{whole.id}.toml", f"{whole.id}.{whole.version}.toml"):
        reason = f"id = {whole.id!r} is not the file's name"
        raise ContentError(file, reason)
    if not whole.steps:
        raise ContentError(file, "a journey needs a step")
    known = set(playbook.activities)
    named = {start.activity for start in whole.starts if isinstance(start, OnActivity)}
    if unknown := (named | set(whole.exit_on)) - known:
        raise ContentError(file, f"not in activities.toml: {', '.join(sorted(unknown))}")
    for step in whole.steps.values():
        _step(step, whole, f"{file}: step {step.id!r}", playbook)
    reached = _reached(whole, file)
    if unreached := set(whole.steps) - reached:
        raise ContentError(f"{file}: step {min(unreached)!r}", "no way leads to it")
    for step_id in whole.steps:
        _loop(whole, step_id, (), file)


def _step(step: Step, whole: Journey, place: str, playbook: Playbook) -> None:
    for target in _ways(step, whole):
        if target and target not in whole.steps:
            raise ContentError(place, f"leads to {target!r}, which is no step of this journey")
    if isinstance(step, Ask | Send):
        _link(step, place)
    if isinstance(step, Ask):
        _ask(step, place, playbook)
    elif isinstance(step, Send):
        _texts(step.text, step, place, playbook)
    elif isinstance(step, Wait):
        if not (step.lasts or step.until or step.at):
            raise ContentError(place, "say how long it waits: lasts, until or at")
    elif isinstance(step, Branch):
        _branch(step, whole, place)


def _link(step: Ask | Send, place: str) -> None:
    """Refuse a link that leads nowhere safe, or that a text of the step does not mention."""
    if not step.link:
        return
    if not _HTTPS.fullmatch(step.link):
        raise ContentError(place, f"link = {step.link!r} is no address; write https://…")
    for language, text in step.text.items():
        if "{link}" not in text:
            reason = "the step has a link, and the text no {link}"
            raise ContentError(f"{place}: text.{language}", reason)


def _branch(step: Branch, whole: Journey, place: str) -> None:
    if not step.ways:
        raise ContentError(place, "a branch needs a way")
    for way in step.ways:
        if not (way.tag or way.without_tag or way.attribute or way.answer):
            raise ContentError(place, f"the way to {way.go!r} says not when it is taken")
        if way.answer and not isinstance(whole.steps.get(way.answer), Ask):
            raise ContentError(place, f"answer = {way.answer!r} is no question of this journey")


def _ask(step: Ask, place: str, playbook: Playbook) -> None:
    if step.scale and step.options:
        raise ContentError(place, "a question has a scale or options, not both")
    if not (step.closes or step.closes_after):
        raise ContentError(place, "say when the question closes: closes_after, or [steps.closes]")
    if step.scale:
        low, high = step.scale
        scores = [score for band in step.bands for score in range(band.low, band.high + 1)]
        if sorted(scores) != list(range(low, high + 1)):
            raise ContentError(place, f"the bands do not cover {low} to {high} once each")
    elif step.bands:
        raise ContentError(place, "bands without a scale")
    if len(step.options) == 1:
        raise ContentError(place, "one option is no choice")
    for option in step.options:
        _languages(option.label, place, playbook)
        _no_keyword(option, place)
        if option.words:
            _languages(option.words, place, playbook)
    _texts(step.text, step, place, playbook)
    if step.reminder:
        _texts(step.reminder.text, step, f"{place}: reminder", playbook)


def _texts(texts: Texts, step: Ask | Send, place: str, playbook: Playbook) -> None:
    _languages(texts, place, playbook)
    for language, text in texts.items():
        own = step.slots(language) if isinstance(step, Ask) else {}
        own |= {"link": LONGEST_LINK} if step.link else {}
        _text(text, frozenset(own), f"{place}: text.{language}")
        longest = text.replace("{options}", own.get("options", "")).replace("{link}", LONGEST_LINK)
        if (count := segments.count(longest).segments) > MOST_SEGMENTS:
            reason = f"{count} segments; more than {MOST_SEGMENTS} are refused"
            raise ContentError(f"{place}: text.{language}", reason)


def _no_keyword(option: Option, place: str) -> None:
    """Refuse an option whose own words would opt out whoever chooses it."""
    for language, label in option.label.items():
        for words in (label, *option.words.get(language, ())):
            if (kind := opt_out.read(words, language).kind) in ("certain", "start", "help"):
                raise ContentError(place, f"{words!r} would be read as a keyword ({kind})")


def _languages(texts: Mapping[str, object], place: str, playbook: Playbook) -> None:
    if odd := set(texts) ^ set(playbook.languages):
        raise ContentError(place, f"languages missing or unknown: {', '.join(sorted(odd))}")


def _text(text: str, own: frozenset[str], place: str) -> None:
    if not text.strip():
        raise ContentError(place, "the text is empty")
    if odd := slots.leftover(text):
        raise ContentError(place, f"{odd!r} is no placeholder; write {{name|fallback}}")
    for name, has_fallback in slots.placeholders(text):
        if name not in slots.KNOWN | own:
            raise ContentError(place, f"nobody fills in {{{name}}}")
        if name not in own and name != "business" and not has_fallback:
            raise ContentError(place, f"{{{name}}} may be missing: write {{{name}|fallback}}")


def _ways(step: Step, whole: Journey) -> Iterator[str]:
    """Give where a step may lead; '' is the end of the journey."""
    if isinstance(step, End):
        return
    if isinstance(step, Ask):
        yield from (band.go for band in step.bands)
        yield from (option.go for option in step.options)
        yield step.silent
        if step.bands or step.options:
            return
    if isinstance(step, Branch):
        yield from (way.go for way in step.ways)
    yield step.go or whole.after(step.id)


def together(playbook: Playbook) -> None:
    """Refuse what only all journeys together show: a way to one there is not, a version twice."""
    for name, number in playbook.older:
        today = playbook.journeys.get(name)
        if today and today.version <= number:
            reason = f"version = {today.version}, but older/ holds version {number}: raise it"
            raise ContentError(f"{name}.toml", reason)
    for journey in playbook.journeys.values():
        for step in journey.steps.values():
            if isinstance(step, EnrolIn) and step.journey not in playbook.journeys:
                place = f"{journey.id}.toml: step {step.id!r}"
                raise ContentError(place, f"there is no journey {step.journey!r}")


def _reached(whole: Journey, file: str) -> set[str]:
    waiting = [start.step or whole.first for start in whole.starts] or [whole.first]
    if unknown := set(waiting) - set(whole.steps):
        raise ContentError(file, f"a start leads to {min(unknown)!r}, which is no step")
    reached: set[str] = set()
    while waiting:
        step_id = waiting.pop()
        if step_id and step_id not in reached:
            reached.add(step_id)
            waiting.extend(_ways(whole.steps[step_id], whole))
    return reached


def _loop(whole: Journey, step_id: str, path: tuple[str, ...], file: str) -> None:
    if step_id in path:
        raise ContentError(f"{file}: step {step_id!r}", "loops without waiting")
    step = whole.steps.get(step_id)
    waits = isinstance(step, Ask) or (isinstance(step, Wait) and step.lasts)
    if step and not waits:
        for target in _ways(step, whole):
            _loop(whole, target, (*path, step_id), file)
