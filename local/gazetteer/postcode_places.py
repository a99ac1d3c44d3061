"""What the beginning of a postcode says: zipcodes' data for the United States, ours elsewhere."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from zoneinfo import available_timezones

import zipcodes

from local.gazetteer.clocks import of_countries, one_of_each
from stayline.domain.whereabouts import Place

_MILITARY = {"AA", "AE", "AP"}
_DIGITS = 3


def places(by_hand: Mapping[str, Any]) -> dict[str, dict[str, Place]]:
    """Give what the beginnings of each country's postcodes say."""
    found = {"US": _shortened(_zips(by_hand["US"]["also_in"]))}
    for country in ("AU", "BR", "CA"):
        found[country] = {
            begin: Place(country, (f"{country}-{one['region']}",), one_of_each(one["zones"]))
            for one in by_hand[country]["postcodes"]
            for begin in one["begin"]
        }
    return found


def _zips(also_in: Mapping[str, list[str]]) -> dict[str, Place]:
    """Unite what is known of all ZIPs with the same three digits, so that one mistake is covered.

    A soldier's ZIP tells the countries its post goes to. Ships have none, or their home.
    """
    states: dict[str, set[str]] = defaultdict(set)
    zones: dict[str, set[str]] = defaultdict(set)
    known = available_timezones()
    abroad = {country: some for country, some in of_countries().items() if country != "US"}
    for one in zipcodes.list_all():  # type: ignore[no-untyped-call]  # half typed
        begin = one["zip_code"][:_DIGITS]
        if one["state"] in _MILITARY:
            zones[begin].update(abroad.get(one["country"], ()))
            states[begin].update()
        else:
            states[begin].add(f"US-{one['state']}")
            zones[begin].update({one["timezone"]} & known)
    for begin, others in also_in.items():
        zones[begin].update(others)
    return {
        begin: Place("US", tuple(sorted(states[begin])), one_of_each(zones[begin]))
        for begin in states
    }


def _shortened(codes: dict[str, Place]) -> dict[str, Place]:
    """Say once what all codes with the same first digits say."""
    for length in range(_DIGITS - 1, 0, -1):
        alike = defaultdict(set)
        for begin, place in codes.items():
            alike[begin[:length]].add(place)
        common = {begin: next(iter(some)) for begin, some in alike.items() if len(some) == 1}
        codes = {
            **{begin: place for begin, place in codes.items() if begin[:length] not in common},
            **common,
        }
    return codes
