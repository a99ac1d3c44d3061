"""What types alone cannot say about a journey: its ways lead somewhere, and it comes to an end."""

from collections.abc import Iterator
from datetime import datetime

from stayline.content import check_texts, check_whom
from stayline.content.content_error import ContentError
from stayline.domain import voting
from stayline.domain.journey import Journey, OnActivity, OnAnnouncement
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask, Branch, End, EnrolIn, Send, Step, Wait

_LONGEST_SLOT = datetime(2026, 8, 26, 10)  # noqa: DTZ001  written 26 Ağustos Çar 10:00


# A contact who moves to another zone has each start's row put and removed in one transaction, which
# has a hundred writes:
# https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
_MOST_STARTS = 45


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
        check_whom.start(start, whole, f"{file}: start {number}", playbook)
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
        check_texts.linked(step, place)
        check_texts.texts(step.text, check_texts.slots_of(whole, step), place, playbook)
    elif isinstance(step, Wait):
        _wait(step, place, playbook)
    elif isinstance(step, Branch):
        if not step.ways:
            raise ContentError(place, "a branch needs a way")
        for way in step.ways:
            check_whom.condition(way, f"{place}: the way to {way.go!r}", playbook, whole)


def _ask(step: Ask, whole: Journey, place: str, playbook: Playbook) -> None:
    if step.scale and step.options:
        raise ContentError(place, "a question has a scale or options, not both")
    if not (step.closes or step.closes_after or whole.ends_at):
        raise ContentError(place, "say when the question closes: closes_after, or [steps.closes]")
    if step.closes and step.closes.yearly:
        raise ContentError(place, "closes: yearly is for waits; a question closes once")
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
        check_texts.option(option, place, playbook)
    check_texts.languages(step.text, place, playbook)
    offers = playbook.calendars[step.calendar].offers if step.calendar else 0
    longest_slots = (_LONGEST_SLOT,) * offers
    options = {one: step.placeholders(one, longest_slots) for one in playbook.languages}
    own = check_texts.slots_of(whole, step) | set(options[playbook.business.language])
    longest = {language: slots.get("options", "") for language, slots in options.items()}
    check_texts.linked(step, place)
    check_texts.texts(step.text, own, place, playbook, longest)
    if step.reminder:
        check_texts.texts(step.reminder.text, own, f"{place}: reminder", playbook, longest)


def _wait(step: Wait, place: str, playbook: Playbook) -> None:
    if not (step.lasts or step.until or step.at):
        raise ContentError(place, "say how long it waits: lasts, until or at")
    for option in step.options:
        check_texts.option(option, place, playbook)


def _ways(step: Step, whole: Journey) -> Iterator[str]:
    """Give where a step may lead; '' is the end of the journey."""
    if isinstance(step, End):
        return
    if isinstance(step, Ask):
        yield from (band.go for band in step.bands)
        yield from (option.go for option in step.options)
        yield from (step.silent, step.crowded_out)
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
    armed = len(playbook.to_arm().all)
    if armed > _MOST_STARTS:
        raise ContentError("journeys/", f"{armed} starts; at most {_MOST_STARTS} can wait at once")
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
        for number, start in enumerate(journey.starts, start=1):
            tally = start.tally if isinstance(start, OnAnnouncement) else ""
            if tally and not voting.counted(playbook, tally):
                place = f"{journey.id}.toml: start {number}"
                raise ContentError(place, f"tally = {tally!r} is no question with tally = true")


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
