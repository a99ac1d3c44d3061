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


@dataclass(frozen=True, slots=True, repr=False)
class Gazetteer:
    """Places by the beginning of the number (digits after the +), and of a country's postcodes."""

    prefixes: Mapping[str, Place]
    postcodes: Mapping[str, Mapping[str, Place]]

    def __repr__(self) -> str:
        # Each place once, for the compiled playbook: a cold start builds 500 places, not 1,300.
        postcodes = {country: _by_place(codes) for country, codes in self.postcodes.items()}
        return f"gathered({_by_place(self.prefixes)!r}, {postcodes!r})"


def gathered(
    prefixes: Mapping[Place, str], postcodes: Mapping[str, Mapping[Place, str]]
) -> Gazetteer:
    """Build a gazetteer from the beginnings of each place, spaces between them."""
    return Gazetteer(
        _by_beginning(prefixes),
        {country: _by_beginning(codes) for country, codes in postcodes.items()},
    )


def _by_beginning(places: Mapping[Place, str]) -> dict[str, Place]:
    return {begin: place for place, begins in places.items() for begin in begins.split()}


def _by_place(places: Mapping[str, Place]) -> dict[Place, str]:
    found: dict[Place, list[str]] = {}
    for begin, place in places.items():
        found.setdefault(place, []).append(begin)
    return {place: " ".join(begins) for place, begins in found.items()}


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
    added to what the number says and takes nothing away from it. A postcode is read as one of the
    number's country: nothing else says of which it is.
    """
    place = _longest(phone[1 : LONGEST + 1], gazetteer.prefixes) or Place(NOWHERE)
    code = postcode.replace(" ", "").replace("-", "").upper()
    posted = _longest(code, gazetteer.postcodes.get(place.country, {})) or Place(place.country)
    zones = {*place.zones, *posted.zones, zone} - {""}
    regions = {*place.regions, *posted.regions}
    return Whereabouts(place.country, tuple(sorted(regions)), tuple(sorted(zones)))


def _longest(text: str, places: Mapping[str, Place]) -> Place | None:
    for length in range(len(text), 0, -1):
        if found := places.get(text[:length]):
            return found
    return None
