"""Reading where numbers and postcodes may be: gazetteer.toml becomes a gazetteer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from stayline.content.content_error import ContentError
from stayline.content.tables import build, toml
from stayline.domain.whereabouts import LONGEST, Gazetteer, Place

FILE = "gazetteer.toml"
_BEGINS = {
    "numbers": re.compile(rf"[1-9]\d{{0,{LONGEST - 1}}}"),
    "postcodes": re.compile(r"[A-Z0-9]{1,10}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012  pydantic's own

    begin: tuple[str, ...]
    regions: tuple[str, ...] = ()
    zones: tuple[str, ...]


def gazetteer(folder: Path) -> Gazetteer:
    """Read and check the gazetteer in `folder`.

    Raises:
        ContentError: names the table and the beginning or the zone that is wrong.
    """
    prefixes: dict[str, Place] = {}
    postcodes: dict[str, dict[str, Place]] = {}
    zones = available_timezones()
    for country, kinds in toml(folder / FILE).items():
        if not re.fullmatch(r"[A-Z]{2}", country):
            raise ContentError(f"{FILE}: [{country}]", "a country is two capital letters")
        if unknown := set(kinds) - set(_BEGINS):
            raise ContentError(f"{FILE}: [{country}]", f"neither numbers nor postcodes: {unknown}")
        _read(prefixes, country, "numbers", kinds, zones)
        if "postcodes" in kinds:
            _read(postcodes.setdefault(country, {}), country, "postcodes", kinds, zones)
    return Gazetteer(prefixes, postcodes)


def _read(
    into: dict[str, Place], country: str, kind: str, kinds: Mapping[str, Any], zones: set[str]
) -> None:
    for number, table in enumerate(kinds.get(kind, ()), start=1):
        where = f"{FILE}: [[{country}.{kind}]] {number}"
        one = build(_Table, table, where)
        if unknown := sorted(set(one.zones) - zones):
            raise ContentError(where, f"not in the IANA list: {', '.join(unknown)}")
        place = Place(country, one.regions, one.zones)
        for begin in one.begin:
            if not _BEGINS[kind].fullmatch(begin):
                raise ContentError(where, f"begin = {begin!r} begins no {kind[:-1]}")
            if begin in into:
                raise ContentError(where, f"{begin} is {into[begin].country}'s already")
            into[begin] = place
