"""Reading the law of each country and state: countries/*.toml become packs, or the mistake."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from stayline.content import check_packs
from stayline.content.content_error import ContentError
from stayline.content.tables import build, tagged, toml
from stayline.domain import law
from stayline.domain.calendar import WEEKDAYS
from stayline.domain.playbook import Playbook

RULES: Mapping[str, type] = {
    "cap": law.Cap,
    "counts_as": law.CountsAs,
    "duty": law.Duty,
    "hours": law.Hours,
    "needs": law.Needs,
    "notice": law.Notice,
    "wording": law.Wording,
}
ALL_OTHERS = "others"
"""The key for all languages that have none of their own: '' in the rule."""

for _kind in (*RULES.values(), law.Pack):
    _kind.__pydantic_config__ = {"extra": "forbid"}  # type: ignore[attr-defined]  # pydantic's own


def packs(folder: Path, playbook: Playbook) -> dict[str, law.Pack]:
    """Read and check the packs below `folder`, by place.

    Raises:
        ContentError: names the file, the rule in it, and the reason.
    """
    days_off = toml(folder / "days_off.toml")
    wording = toml(folder / "legal_wording.toml")
    found = {}
    for path in sorted((folder / "countries").glob("*.toml")):
        one = _pack(path, days_off, wording)
        check_packs.pack(one, path.name, playbook)
        found[one.place] = one
    check_packs.together(found, playbook)
    return found


def _pack(path: Path, days_off: Mapping[str, Any], wording: Mapping[str, Any]) -> law.Pack:
    file = f"countries/{path.name}"
    table = toml(path)
    given = table.pop("rules", [])
    if not isinstance(given, list):
        raise ContentError(file, "rules: each begins with [[rules]]")
    rules: dict[str, law.AnyRule] = {}
    for number, one in enumerate(given, start=1):
        place = f"{file}: rule {one.get('id', number)!r}"
        rule = _rule(one, wording, place)
        if rule.id in rules:
            raise ContentError(place, "another rule has this id already")
        rules[rule.id] = rule
    head = build(law.Pack, {**table, "rules": ()}, file)
    days = days_off.get(head.place, {}).get("days", ())
    return replace(head, rules=tuple(rules.values()), days_off=tuple(days))


def _rule(table: dict[str, Any], wording: Mapping[str, Any], place: str) -> law.AnyRule:
    if "worded" in table:
        named = table.pop("worded")
        if named not in wording:
            raise ContentError(place, f"not in legal_wording.toml: {named}")
        table = {**wording[named], **table}
    for key in ("first", "last"):
        if isinstance(text := table.get(key), str):
            table[key] = {"": text}
        elif isinstance(text, dict) and ALL_OTHERS in text:
            table[key] = {"" if name == ALL_OTHERS else name: one for name, one in text.items()}
    if unknown := set(table.get("days", ())) - set(WEEKDAYS):
        raise ContentError(place, f"days: {', '.join(map(str, unknown))} is no day of the week")
    if "days" in table:
        table["days"] = sorted(WEEKDAYS.index(day) for day in table["days"])
    return cast("law.AnyRule", tagged(RULES, table, place, keep=False))
