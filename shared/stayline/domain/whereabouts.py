"""Where a contact may be: the country of the number, and every state and zone that fits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

NOWHERE = "??"
"""The country of a number that no prefix fits."""

LONGEST = 7
"""Digits of the longest prefix: those that tell the islands of +44, +61 and +39 apart."""


class Place(NamedTuple):
    """The states and zones that numbers or postcodes beginning alike may be in."""

    country: str
    regions: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Places by the beginning of the number (digits after the +), and of a country's postcodes."""

    prefixes: Mapping[str, Place]
    postcodes: Mapping[str, Mapping[str, Place]]


NO_GAZETTEER = Gazetteer({}, {})


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Everywhere a contact may be. Something may go only if it may go in all of it.

    Without `zones` nobody can tell what time it is there.
    """

    country: str
    regions: tuple[str, ...]
    zones: tuple[str, ...]


def whereabouts(phone: str, zone: str, postcode: str, gazetteer: Gazetteer) -> Whereabouts:
    """Give everywhere a contact with this E.164 number may be; zone and postcode may be empty.

    A number tells where somebody signed up and not where they are, so what the business knows is
    added to what the number says and takes nothing away from it.
    """
    length = next((n for n in range(7, 0, -1) if phone[1 : n + 1] in gazetteer.prefixes), 0)
    place = gazetteer.prefixes.get(phone[1 : length + 1], Place(NOWHERE))
    codes = gazetteer.postcodes.get(place.country, {})
    code = postcode.replace(" ", "").upper()
    start = next((code[:n] for n in range(len(code), 0, -1) if code[:n] in codes), "")
    posted = codes.get(start, Place(place.country))
    zones = {*place.zones, *posted.zones, *([zone] if zone else [])}
    return Whereabouts(
        place.country, tuple(sorted({*place.regions, *posted.regions})), tuple(sorted(zones))
    )
