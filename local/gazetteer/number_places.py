"""What the first digits of a number say: phonenumbers' patterns, names and zones."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import holidays
import regex  # type: ignore[import-untyped]  # it ships no stubs
from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata
from phonenumbers.geodata import GEOCODE_DATA
from phonenumbers.tzdata import TIMEZONE_DATA

from local.gazetteer.clocks import of_countries, one_of_each
from stayline.domain.whereabouts import LONGEST, Place

_KINDS = (
    *("fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost"),
    *("personal_number", "voip", "pager", "uan", "voicemail"),
)
_NORTH_AMERICA, _BRAZIL, _NO_COUNTRY = 1, 55, "001"
_STATE = re.compile(r".*, ([A-Z]{2})")
_SPELLED_OTHERWISE = {"Washington State": "WA", "Washington D.C.": "DC", "British Colombia": "BC"}


def places(by_hand: Mapping[str, Any]) -> dict[str, Place]:
    """Give what each beginning says; a country's own code says what its other numbers are."""
    found: dict[str, Place] = {}
    for code, countries in COUNTRY_CODE_TO_REGION_CODE.items():
        if code == _NORTH_AMERICA:
            found |= _area_codes(countries, by_hand)
        elif countries[0] != _NO_COUNTRY:
            found |= _split(str(code), "", countries, "")
    return found | _brazil(by_hand["BR"]["also_in"])


def _split(
    code: str, national: str, countries: Iterable[str], above: str
) -> Iterator[tuple[str, Place]]:
    """Go down digit by digit as long as numbers of several countries may begin alike.

    Where one country's mobiles may be another's, their zones are all of them.
    """
    fit = tuple(one for one in countries if _pattern(one).fullmatch(national, partial=True))
    if not fit:
        return
    if fit[0] != above:
        zones = {zone for one in fit for zone in _zones(code, one)}
        yield code + national, Place(fit[0], (), one_of_each(zones))
    if len(fit) > 1 and len(code + national) < LONGEST:
        for digit in "0123456789":
            yield from _split(code, national + digit, fit, fit[0])


def _zones(code: str, country: str) -> tuple[str, ...]:
    # zone.tab knows no Kosovo, no Ascension and no Tristan da Cunha.
    return of_countries().get(country) or TIMEZONE_DATA[code]


@cache
def _pattern(country: str) -> Any:
    kinds = [getattr(PhoneMetadata.metadata_for_region(country), kind) for kind in _KINDS]
    known = [kind.national_number_pattern for kind in kinds if kind]
    return regex.compile("|".join(f"(?:{one})" for one in known if one))


def _area_codes(
    countries: tuple[str, ...], by_hand: Mapping[str, Any]
) -> Iterator[tuple[str, Place]]:
    """Give each area code in use. One that nobody lists is of no country, and is not texted."""
    within = {**zones_within_area_codes(), **by_hand["area_codes"]["instead"]}
    for code, also in by_hand["area_codes"]["also_in"].items():
        within[code] = {*within[code], *also}
    for first, others in by_hand["overlays"].items():
        together = {zone for code in (first, *others) for zone in within[code]}
        within |= dict.fromkeys((first, *others), together)
    fits = {
        code: fit
        for code in map(str, range(200, 1000))
        if (fit := [one for one in countries if _pattern(one).fullmatch(code, partial=True)])
    }
    regions = {code: _regions(code, fits[code][0]) for code in within}
    anywhere = {zone for one in countries for zone in _zones("1", one)}
    for code, fit in fits.items():
        if code in within:
            states, zones = regions[code], within[code]
        else:  # toll-free and the like: whoever has it may be wherever such numbers are given out
            states = {state for one in within if fits[one][0] == fit[0] for state in regions[one]}
            zones = anywhere if len(fit) > 1 else set(_zones("1", fit[0]))
        yield f"1{code}", Place(fit[0], tuple(sorted(states)), one_of_each(zones))


def zones_within_area_codes() -> dict[str, set[str]]:
    """Unite the zones of all exchanges: a number may have moved anywhere within its area code."""
    found: dict[str, set[str]] = defaultdict(set)
    for begin, zones in TIMEZONE_DATA.items():
        if begin.startswith("1") and len(begin) >= len("1202"):
            found[begin[1:4]].update(zones)
    return dict(found)


def _regions(code: str, country: str) -> set[str]:
    """Give the states by the name the area code has, or by those its exchanges have."""
    own = GEOCODE_DATA.get(f"1{code}", {}).get("en")
    names = own.split("/") if own else _names_within(f"1{code}")
    return {f"{country}-{state}" for name in names if (state := _state(name, country))}


def _names_within(begin: str) -> set[str]:
    return {
        names["en"]
        for longer, names in GEOCODE_DATA.items()
        if longer.startswith(begin) and "en" in names
    }


def _state(name: str, country: str) -> str:
    # Territories have no states; ISO has them as countries of their own, as their numbers do.
    if country not in {"US", "CA"}:
        return ""
    found = _STATE.fullmatch(name)
    names = holidays.country_holidays(country).subdivisions_aliases
    return found[1] if found else _SPELLED_OTHERWISE.get(name) or names.get(name, "")


def _brazil(also_in: Mapping[str, list[str]]) -> dict[str, Place]:
    """Read the two digits of the area, which mobiles have too: no other country's do so surely."""
    found = {}
    for area in range(11, 100):
        begin = f"{_BRAZIL}{area}"
        above = [one for one in _shorter(begin) if one in TIMEZONE_DATA]
        within = [one for one in TIMEZONE_DATA if one.startswith(begin)]
        zones = {zone for one in (*within, above[0]) for zone in TIMEZONE_DATA[one]}
        if within or len(above[0]) > len(str(_BRAZIL)):
            kept = one_of_each({*zones, *also_in.get(str(area), ())})
            found[begin] = Place("BR", (), kept)
    return found


def _shorter(begin: str) -> list[str]:
    return [begin[:length] for length in range(len(begin), 0, -1)]
