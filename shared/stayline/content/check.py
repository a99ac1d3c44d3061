"""What types alone cannot say about content: texts are whole, ways lead somewhere."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from zoneinfo import available_timezones

from stayline.domain import opt_out, segments
from stayline.domain import wording as slots
from stayline.domain.condition import Condition
from stayline.domain.journey import Journey, OnActivity, OnAnnouncement, OnKeyword, OnScore, Start
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask, Branch, End, EnrolIn, Offer, Option, Send, Step, Texts, Wait

MOST_SEGMENTS = 10
WORDED: Mapping[str, frozenset[str]] = {
    "help": frozenset(),
    "late_answer": frozenset(),
    "slot_gone": frozenset({"high", "options"}),
    "unclear_choice": frozenset({"high", "options"}),
    "unclear_scale": frozenset({"high", "low"}),
}
"""The texts no journey owns, and the slots each may use beside the common ones."""


_LONGEST_SLOT = datetime(2026, 8, 26, 10)  # noqa: DTZ001  written 26 Ağustos Çar 10:00


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
    for number, start in enumerate(whole.starts, start=1):
        _start(start, f"{file}: start {number}", playbook)
        if isinstance(start, OnScore) and not whole.again_after:
            reason = "a score may stay high: say again_after, above the starts"
            raise ContentError(f"{file}: start {number}", reason)
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
    if isinstance(step, Ask):
        _ask(step, whole, place, playbook)
    elif isinstance(step, Send):
        _texts(step.text, _slots(whole), place, playbook)
    elif isinstance(step, Wait):
        _wait(step, place, playbook)
    elif isinstance(step, Branch):
        if not step.ways:
            raise ContentError(place, "a branch needs a way")
        for way in step.ways:
            _condition(way, f"{place}: the way to {way.go!r}", playbook, whole)


def scores(playbook: Playbook) -> None:
    """Refuse a score whose signals ask about what there is not."""
    for name, signals in playbook.scores.items():
        for number, signal in enumerate(signals, start=1):
            place = f"scores.toml: [{name}] signal {number}"
            _condition(signal, place, playbook)
            if signal.score or signal.answer:
                raise ContentError(place, "a signal asks about no score and no answer")


def _start(start: Start, place: str, playbook: Playbook) -> None:
    if start.only:
        _condition(start.only, f"{place}: only", playbook)
    if isinstance(start, OnScore) and start.score not in playbook.scores:
        raise ContentError(place, f"not in scores.toml: {start.score}")
    if isinstance(start, OnKeyword):
        _languages(start.words, place, playbook)
        for language, words in start.words.items():
            _no_keyword(words, language, place)


def _condition(
    condition: Condition, place: str, playbook: Playbook, whole: Journey | None = None
) -> None:
    named = condition.tag or condition.without_tag or condition.language or condition.date
    about = condition.activity or condition.answer or condition.score or condition.unanswered
    if not (named or about or condition.attribute):
        raise ContentError(place, "says not for whom it holds")
    kind = playbook.activities.get(condition.activity)
    if condition.activity and not (kind and kind.remembered):
        reason = f"activity = {condition.activity!r} is not remembered: see activities.toml"
        raise ContentError(place, reason)
    if condition.score and condition.score not in playbook.scores:
        raise ContentError(place, f"not in scores.toml: {condition.score}")
    asked = whole.steps.get(condition.answer) if whole else None
    if condition.answer and not isinstance(asked, Ask):
        raise ContentError(place, f"answer = {condition.answer!r} is no question of this journey")
    if condition.language and condition.language not in playbook.languages:
        raise ContentError(place, f"no wording for the language {condition.language!r}")


def _ask(step: Ask, whole: Journey, place: str, playbook: Playbook) -> None:
    if step.scale and step.options:
        raise ContentError(place, "a question has a scale or options, not both")
    if not (step.closes or step.closes_after or whole.ends_at):
        raise ContentError(place, "say when the question closes: closes_after, or [steps.closes]")
    if step.scale:
        low, high = step.scale
        scores = [score for band in step.bands for score in range(band.low, band.high + 1)]
        if sorted(scores) != list(range(low, high + 1)):
            raise ContentError(place, f"the bands do not cover {low} to {high} once each")
    elif step.bands:
        raise ContentError(place, "bands without a scale")
    if len(step.options) == 1 and not step.calendar:
        raise ContentError(place, "one option is no choice")
    for option in step.options:
        _option(option, place, playbook)
    offers = playbook.calendars[step.calendar].offers if step.calendar else 0
    longest_slots = (_LONGEST_SLOT,) * offers
    options = {one: step.placeholders(one, longest_slots) for one in playbook.languages}
    own = _slots(whole) | set(options[playbook.business.language])
    longest = {language: slots.get("options", "") for language, slots in options.items()}
    _texts(step.text, own, place, playbook, longest)
    if step.reminder:
        _texts(step.reminder.text, own, f"{place}: reminder", playbook, longest)


def _wait(step: Wait, place: str, playbook: Playbook) -> None:
    if not (step.lasts or step.until or step.at):
        raise ContentError(place, "say how long it waits: lasts, until or at")
    for option in step.options:
        _option(option, place, playbook)


def _option(option: Option, place: str, playbook: Playbook) -> None:
    _languages(option.label, place, playbook)
    if option.words:
        _languages(option.words, place, playbook)
    for language, label in option.label.items():
        _no_keyword((label, *option.words.get(language, ())), language, place)


def _slots(whole: Journey) -> frozenset[str]:
    """Give what the texts of a journey may mention, as something in it sees to that."""
    own: set[str] = set()
    if any(isinstance(step, Offer) for step in whole.steps.values()):
        own |= {"code", "code_ends_on"}
    if any(isinstance(start, OnAnnouncement) and start.tally for start in whole.starts):
        own.add("result")
    if any(isinstance(step, Ask) and step.calendar for step in whole.steps.values()):
        own.add("slot")
    return frozenset(own)


def _texts(
    texts: Texts,
    own: frozenset[str],
    place: str,
    playbook: Playbook,
    options: Mapping[str, str] | None = None,
) -> None:
    _languages(texts, place, playbook)
    for language, text in texts.items():
        _text(text, own, f"{place}: text.{language}")
        longest = text.replace("{options}", (options or {}).get(language, ""))
        if (count := segments.count(longest).segments) > MOST_SEGMENTS:
            reason = f"{count} segments; more than {MOST_SEGMENTS} are refused"
            raise ContentError(f"{place}: text.{language}", reason)


def _no_keyword(texts: Iterable[str], language: str, place: str) -> None:
    """Refuse words that would opt out whoever texts them."""
    for text in texts:
        if (kind := opt_out.read(text, language).kind) in ("certain", "start", "help"):
            raise ContentError(place, f"{text!r} would be read as a keyword ({kind})")


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
        if step.calendar:
            yield step.full
        elif step.bands or step.options:
            return
    if isinstance(step, Branch):
        yield from (way.go for way in step.ways)
    if isinstance(step, Wait):
        yield from (option.go for option in step.options)
        yield step.passed
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
