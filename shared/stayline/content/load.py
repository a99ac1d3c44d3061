"""Reading the TOML files into a playbook, or saying which file, which step and what is wrong."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

from stayline.content import (
    check,
    check_senders,
    check_slots,
    check_spend,
    check_texts,
    check_whom,
    countries,
)
from stayline.content.content_error import ContentError
from stayline.content.gazetteer import gazetteer
from stayline.content.tables import build, sections, tagged, toml
from stayline.domain import journey as starting
from stayline.domain import step as model
from stayline.domain.calendar import Calendar, OpeningHours
from stayline.domain.condition import Condition, Signal
from stayline.domain.journey import Journey, Start
from stayline.domain.law import Purpose
from stayline.domain.moments import Deadline
from stayline.domain.playbook import (
    ActivityKind,
    Allowance,
    Budget,
    Business,
    Country,
    Placeholder,
    Playbook,
)
from stayline.domain.prices import Price
from stayline.domain.senders import Sender

if TYPE_CHECKING:
    from stayline.domain.step import Step

HERE = Path(__file__).parent

STEPS: Mapping[str, type] = {
    "ask": model.Ask,
    "branch": model.Branch,
    "case": model.OpenCase,
    "consent": model.Consent,
    "end": model.End,
    "enrol": model.EnrolIn,
    "offer": model.Offer,
    "pause": model.Pause,
    "send": model.Send,
    "tag": model.Tag,
    "wait": model.Wait,
}
STARTS: Mapping[str, type] = {
    "activity": starting.OnActivity,
    "announcement": starting.OnAnnouncement,
    "consent": starting.OnConsent,
    "date": starting.OnDate,
    "holiday": starting.OnHoliday,
    "inactivity": starting.OnInactivity,
    "interval": starting.OnInterval,
    "keyword": starting.OnKeyword,
    "score": starting.OnScore,
}
CAPPED = frozenset({*get_args(Purpose), "all"})

# A word the model does not know is a mistake, not something to pass over.
for _kind in (
    *STEPS.values(),
    *STARTS.values(),
    model.Band,
    Deadline,
    Journey,
    model.Option,
    model.Reminder,
    model.Way,
    Condition,
    Signal,
    ActivityKind,
    Allowance,
    Budget,
    Business,
    Placeholder,
    Price,
    Calendar,
    OpeningHours,
    Country,
    Sender,
):
    _kind.__pydantic_config__ = {"extra": "forbid"}  # type: ignore[attr-defined]  # pydantic's own


def read(folder: Path) -> Playbook:
    """Read and check everything below `folder`.

    Raises:
        ContentError: names the file, the place in it, and the reason.
    """
    playbook = _tables(folder)
    check_texts.placeholders(playbook)
    check_texts.wording(playbook)
    check_whom.scores(playbook)
    check_slots.calendars(playbook)
    check_spend.prices(playbook)
    check_senders.senders(playbook)
    packs = countries.packs(folder, playbook)
    holidays = toml(folder / "holidays.toml")
    journeys = _journeys(folder / "journeys", playbook, holidays)
    older = _journeys(folder / "journeys/older", playbook, holidays)
    whole = replace(
        playbook,
        journeys={one.id: one for one in journeys},
        older={(one.id, one.version): one for one in older},
        packs=packs,
        gazetteer=gazetteer(folder),
    )
    check.together(whole)
    check_spend.budgets(whole)
    return whole


def _tables(folder: Path) -> Playbook:
    """Read all but journeys and law, which are checked against the rest."""
    business = build(Business, toml(folder / "business.toml"), "business.toml")
    activities = {
        name: build(ActivityKind, table, f"activities.toml: [{name}]")
        for name, table in toml(folder / "activities.toml").items()
    }
    placeholders = {
        name: build(Placeholder, table, f"placeholders.toml: [{name}]")
        for name, table in toml(folder / "placeholders.toml").items()
    }
    wording = {path.stem: toml(path) for path in sorted((folder / "wording").glob("*.toml"))}
    return Playbook(
        business=business,
        journeys={},
        activities=activities,
        wording=wording,
        placeholders=placeholders,
        scores=_scores(sections(folder / "scores.toml")),
        prices={
            country: build(Price, table, f"prices.toml: [{country}]")
            for country, table in toml(folder / "prices.toml").items()
        },
        caps=_caps(toml(folder / "caps.toml")),
        budgets=check_spend.read(toml(folder / "spend.toml")),
        senders=check_senders.read(toml(folder / "senders.toml")),
        calendars={
            name: build(Calendar, {"id": name, **table}, f"calendars.toml: [{name}]")
            for name, table in sections(folder / "calendars.toml").items()
        },
    )


def _journeys(folder: Path, playbook: Playbook, holidays: Mapping[str, Any]) -> list[Journey]:
    return [journey(path, playbook, holidays) for path in sorted(folder.glob("*.toml"))]


def journey(path: Path, playbook: Playbook, holidays: Mapping[str, Any]) -> Journey:
    """Read and check one journey file; `holidays` are the days of those it may start on.

    Raises:
        ContentError: names the file, the step, and the reason.
    """
    table = toml(path)
    starts = []
    for number, one in enumerate(_listed(table, "starts", path.name), start=1):
        place = f"{path.name}: start {number}"
        if "holiday" in one:
            if one["holiday"] not in holidays:
                raise ContentError(place, f"not in holidays.toml: {one['holiday']}")
            one["days"] = holidays[one["holiday"]]["days"]
        starts.append(tagged(STARTS, one, place))
    choices = table.pop("choices", {})
    steps: dict[str, Step] = {}
    for number, one in enumerate(_listed(table, "steps", path.name), start=1):
        place = f"{path.name}: step {one.get('id', number)!r}"
        if isinstance(named := one.get("options"), str):
            if named not in choices:
                raise ContentError(place, f"options = {named!r}, which [choices] does not hold")
            one["options"] = choices[named]
        step = cast("Step", tagged(STEPS, one, place))
        if step.id in steps:
            raise ContentError(place, "another step has this id already")
        steps[step.id] = step
    head = build(Journey, {**table, "starts": (), "steps": {}}, path.name)
    whole = replace(head, starts=tuple(cast("list[Start]", starts)), steps=steps)
    check_slots.journey(whole, path.name, playbook)
    check.journey(whole, path.name, playbook)
    return whole


def _listed(table: dict[str, Any], key: str, file: str) -> list[dict[str, Any]]:
    """Take what a journey lists under `key` out of its table."""
    listed = table.pop(key, [])
    if not isinstance(listed, list):
        raise ContentError(file, f"write [[{key}]], in two brackets")
    return listed


def _caps(tables: Mapping[str, Any]) -> dict[str, Allowance]:
    if odd := set(tables) - CAPPED:
        reason = f"no purpose of texts; there is {', '.join(sorted(CAPPED))}"
        raise ContentError(f"caps.toml: [{min(odd)}]", reason)
    caps = {name: build(Allowance, one, f"caps.toml: [{name}]") for name, one in tables.items()}
    for name, allowance in caps.items():
        for period, most in asdict(allowance).items():
            if most is not None and most < 0:
                raise ContentError(f"caps.toml: [{name}]", f"{period} = {most} is below 0")
    return caps


def _scores(tables: Mapping[str, Any]) -> dict[str, tuple[Signal, ...]]:
    return {
        name: tuple(
            build(Signal, one, f"scores.toml: [{name}] signal {number}")
            for number, one in enumerate(table.get("signals", ()), start=1)
        )
        for name, table in tables.items()
    }
