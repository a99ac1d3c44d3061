"""The gazetteer is what the libraries say, and the libraries are held against each other."""

from collections import Counter, defaultdict
from zoneinfo import available_timezones

import zipcodes

from local.gazetteer.clocks import one_of_each
from local.gazetteer.gazetteer_file import FILE, text
from local.gazetteer.number_places import zones_within_area_codes
from stayline.content.load import HERE, read

ZONES = available_timezones()
GAZETTEER = read(HERE).gazetteer
AREA_CODES = {
    begin: place
    for begin, place in GAZETTEER.prefixes.items()
    if begin.startswith("1") and begin[1:] in zones_within_area_codes()
}


def test_the_file_is_what_the_pinned_libraries_say() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "run: python -m local.gazetteer"


def test_of_all_area_codes_25_are_in_two_zones_by_the_library() -> None:
    several = {code for code, zones in zones_within_area_codes().items() if len(zones) > 1}
    assert (len(zones_within_area_codes()), len(several)) == (442, 25)
    assert all(len(AREA_CODES[f"1{code}"].zones) > 1 for code in several)


def test_13_more_are_in_two_zones_by_what_lies_over_them() -> None:
    several = {begin for begin, place in AREA_CODES.items() if len(place.zones) > 1}
    by_the_library = {
        f"1{code}" for code, zones in zones_within_area_codes().items() if len(zones) > 1
    }
    assert sorted(several - by_the_library) == [
        *("1236", "1257", "1306", "1364", "1367", "1448", "1458"),
        *("1474", "1581", "1639", "1672", "1778", "1930"),
    ]


def test_no_place_names_one_clock_twice() -> None:
    places = {*GAZETTEER.prefixes.values(), *GAZETTEER.postcodes["US"].values()}
    assert all(one_of_each(place.zones) == place.zones for place in places)
    assert one_of_each(["America/Detroit", "America/Indiana/Knox", "Asia/Calcutta"]) == (
        *("America/Chicago", "America/New_York"),
        "Asia/Kolkata",
    )


def test_every_area_code_of_the_two_great_countries_has_its_states() -> None:
    ours = {begin: one for begin, one in GAZETTEER.prefixes.items() if one.country in {"US", "CA"}}
    assert all(place.regions for place in ours.values())
    states = {state for place in ours.values() for state in place.regions}
    assert Counter(state[:2] for state in states) == {"US": 51, "CA": 13}


def test_numbers_are_where_most_zips_with_their_area_code_are() -> None:
    """A ZIP lists the area codes around it, a neighbour's among them; most are of its own."""
    zips: dict[str, Counter[str]] = defaultdict(Counter)
    for one in zipcodes.list_all():  # type: ignore[no-untyped-call]  # half typed
        if one["timezone"] in ZONES:
            for code in one["area_codes"]:
                zips[f"1{code}"].update(one_of_each([one["timezone"]]))
                zips[f"1{code}"].update([f"US-{one['state']}"])
    ours = {begin for begin in zips if GAZETTEER.prefixes[begin].country == "US"}
    assert len(ours) > 300
    for begin in ours:
        place = GAZETTEER.prefixes[begin]
        (most, _), *_ = [one for one in zips[begin].most_common() if one[0].startswith("US-")]
        (zone, _), *_ = [one for one in zips[begin].most_common() if "/" in one[0]]
        assert most in place.regions, begin
        assert zone in place.zones, begin
