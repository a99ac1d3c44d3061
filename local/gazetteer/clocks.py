"""Zones by IANA: which a country has, what an old name is called today, which keep one clock."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from phonenumbers.tzdata import TIMEZONE_DATA

_FOLDER = files("tzdata") / "zoneinfo"
_BEST_KNOWN = {"America/Anchorage", "America/Whitehorse", "Asia/Almaty"}
"""Where phonenumbers mentions a lesser place with that clock more often."""
_HOURS = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=n) for n in range(3 * 365 * 24)]


@cache
def of_countries() -> Mapping[str, tuple[str, ...]]:
    """Give each country's zones as zone.tab lists them."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (_FOLDER / "zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            found[country].append(zone)
    return {country: tuple(zones) for country, zones in found.items()}


def named_today(zone: str) -> str:
    """Give the present name of a zone: Asia/Kolkata for Asia/Calcutta."""
    present = {one for zones in of_countries().values() for one in zones}
    return zone if zone in present else _links().get(zone, zone)


def one_of_each(zones: Iterable[str]) -> tuple[str, ...]:
    """Leave one of those zones that keep the same clock: the country's best known by numbers.

    Detroit is New York, so that what a number and a postcode say of one place has one name.
    """
    best: dict[tuple[int, ...], str] = {}
    for zone in sorted((_known_as(named_today(zone)) for zone in zones), key=_rank):
        best.setdefault(_clock(zone), zone)
    return tuple(sorted(best.values()))


@cache
def _known_as(zone: str) -> str:
    same = [
        other
        for zones in of_countries().values()
        if zone in zones
        for other in zones
        if other == zone or _clock(other) == _clock(zone)
    ]
    return min([zone, *same], key=_rank)


def _rank(zone: str) -> tuple[bool, int, str]:
    return zone not in _BEST_KNOWN, -_mentions()[zone], zone


@cache
def _mentions() -> Counter[str]:
    return Counter(named_today(zone) for zones in TIMEZONE_DATA.values() for zone in zones)


@cache
def _links() -> Mapping[str, str]:
    lines = (_FOLDER / "tzdata.zi").read_text(encoding="utf-8").splitlines()
    links = [line.split() for line in lines if line.startswith("L ")]
    return {old: present for _, present, old in links}


@cache
def _clock(zone: str) -> tuple[int, ...]:
    """Give the hours, counted from 2026 to 2028, at which the offset changes, and the offsets."""
    info, last, found = ZoneInfo(zone), None, []
    for number, hour in enumerate(_HOURS):
        if (offset := hour.astimezone(info).utcoffset()) != last and offset is not None:
            found += [number, int(offset.total_seconds())]
            last = offset
    return tuple(found)
