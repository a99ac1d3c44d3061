"""What types alone cannot say about a pack: its rules can be obeyed, and leave no purpose free."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import timedelta
from importlib import resources
from typing import get_args

from stayline.content.content_error import ContentError
from stayline.domain import law
from stayline.domain import wording as slots
from stayline.domain.playbook import Country, Playbook

DEFAULT = "default"
SENDER = "sender"
_SETTINGS = frozenset(one.name for one in fields(Country))


def pack(one: law.Pack, name: str, playbook: Playbook) -> None:
    """Refuse a pack that is not its file's, or with a rule that nobody could obey."""
    file = f"countries/{name}"
    if name != f"{one.place}.toml":
        raise ContentError(file, f"place = {one.place!r} is not the file's name")
    for rule in one.rules:
        place = f"{file}: rule {rule.id!r}"
        if not (rule.says.strip() and rule.source.strip()):
            raise ContentError(
                place, "says and source: a rule says something, and where it is from"
            )
        if not rule.purposes:
            raise ContentError(place, "purposes: it is about nothing")
        for reason in _reasons(rule, one, playbook):
            raise ContentError(place, reason)


def together(packs: Mapping[str, law.Pack], playbook: Playbook) -> None:
    """Refuse what only all packs together show, and business.toml's words about countries."""
    known = _countries()
    for place, one in packs.items():
        file = f"countries/{place}.toml"
        country, _, region = place.partition("-")
        if place != DEFAULT and country not in known:
            raise ContentError(file, f"place = {place!r}: no country has the code {country!r}")
        if region and country not in packs:
            raise ContentError(file, f"a part of {country}, which has no file in countries/")
        if not region and (free := _free(one)):
            raise ContentError(file, f"nothing is said of who may get {free}: a rule of type needs")
    if DEFAULT not in packs:
        raise ContentError(f"countries/{DEFAULT}.toml", "the file is missing")
    business = playbook.business
    if unknown := set(business.countries) - known:
        place = f"business.toml: [countries.{min(unknown)}]"
        raise ContentError(place, "no country has this code; write it like GB or KR")
    if odd := {name for name in business.identity if not slots.may_be_called(name)} | (
        {SENDER} & set(business.identity)
    ):
        reason = f"{min(odd)!r}: small letters, digits and _ only, and not 'sender'"
        raise ContentError("business.toml: [identity]", reason)
    for one in packs.values():
        if one.place == DEFAULT or one.place.partition("-")[0] in business.countries:
            _identity(one, playbook)


def _reasons(rule: law.AnyRule, one: law.Pack, playbook: Playbook) -> Iterator[str]:
    match rule:
        case law.CountsAs() if rule.counts_as in rule.purposes:
            yield f"{rule.counts_as} counts as itself"
        case law.Needs() if not rule.bases or min(rule.bases.values()) < 0:
            yield "bases: what a consent may rest on, and for how many months; 0 is for good"
        case law.Hours() if not rule.days or rule.opens >= rule.closes:
            yield f"opens = {rule.opens}, closes = {rule.closes}: nothing could ever go"
        case law.Hours() if not (rule.holidays or one.days_off):
            yield f"[{one.place}] is not in days_off.toml: python -m local.days_off"
        case law.Cap() if rule.most < 1 or rule.within <= timedelta():
            yield "most and within: nothing could ever go"
        case law.Notice() if rule.within_days < 1:
            yield "within_days: at least 1"
        case law.Duty() if rule.unless and rule.unless not in _SETTINGS:
            yield f"unless = {rule.unless!r}, not one of {', '.join(_SETTINGS)}"
        case law.Wording():
            yield from _wording(rule, playbook)


def _wording(rule: law.Wording, playbook: Playbook) -> Iterator[str]:
    if not (rule.first or rule.last):
        yield "first or last: what a text has to begin or end with"
    for texts in (rule.first or {}, rule.last or {}):
        if unknown := set(texts) - {"", *playbook.languages}:
            yield f"{min(unknown)!r} is no language of wording/, nor 'others'"
        if texts and "" not in texts and (lacks := set(playbook.languages) - set(texts)):
            yield f"lacks {', '.join(sorted(lacks))}, or 'others'"
        for text in texts.values():
            if odd := slots.leftover(text):
                yield f"{odd!r} is no placeholder"


def _identity(one: law.Pack, playbook: Playbook) -> None:
    for rule in one.rules:
        for text in _texts(rule):
            names = {name for name, _ in slots.placeholders(text)}
            if missing := names - {SENDER, *playbook.business.identity}:
                place = f"countries/{one.place}.toml: rule {rule.id!r}"
                reason = f"{{{min(missing)}}} is not in [identity] of business.toml"
                raise ContentError(place, reason)


def _texts(rule: law.AnyRule) -> Iterator[str]:
    if isinstance(rule, law.Wording):
        yield from (rule.first or {}).values()
        yield from (rule.last or {}).values()
        yield from rule.or_has


def _free(one: law.Pack) -> str:
    """Give a purpose of which no rule says what consent it needs or what it counts as; or ''."""
    counts = {
        purpose for rule in one.rules if isinstance(rule, law.CountsAs) for purpose in rule.purposes
    }
    needs = {
        purpose for rule in one.rules if isinstance(rule, law.Needs) for purpose in rule.purposes
    }
    return min(set(get_args(law.Purpose)) - counts - needs, default="")


def _countries() -> frozenset[str]:
    """Give the codes of ISO 3166, as the time zone database lists them."""
    listed = resources.files("tzdata").joinpath("zoneinfo/iso3166.tab").read_text("utf-8")
    return frozenset(line[:2] for line in listed.splitlines() if line and line[0] != "#")
