"""Where a contact may be: by number, zone and postcode, on the real gazetteer."""

from zoneinfo import available_timezones

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.gazetteer.clocks import of_countries, one_of_each
from stayline.content import playbook
from stayline.domain.whereabouts import NO_GAZETTEER, NOWHERE, Whereabouts, whereabouts

GAZETTEER = playbook().gazetteer
MOST_PLACES = 15
ONE_AREA = {"BR", "CA", "US"}
"""Whose numbers tell in which part of the country they were given out."""
OTHERWISE = {
    # Their mobiles begin as their neighbour's do, to seven digits or more, and the library too says
    # the neighbour. The zones of both are kept.
    **dict.fromkeys(("CC", "CX"), "AU"),
    **dict.fromkeys(("BL", "MF"), "GP"),
    "AX": "FI",
    "EH": "MA",
    "IM": "GB",
    "SJ": "NO",
    "VA": "IT",
}


def where(phone: str, zone: str = "", postcode: str = "") -> Whereabouts:
    return whereabouts(phone, zone, postcode, GAZETTEER)


@pytest.mark.parametrize(
    ("phone", "country", "regions", "zones"),
    [
        ("+12025550101", "US", "US-DC", "America/New_York"),
        ("+14235550101", "US", "US-TN", "America/Chicago America/New_York"),
        ("+12705550101", "US", "US-KY", "America/Chicago America/New_York"),
        ("+18505550101", "US", "US-FL", "America/Chicago America/New_York"),
        ("+14485550101", "US", "US-FL", "America/Chicago America/New_York"),
        ("+16895550101", "US", "US-FL", "America/New_York"),
        ("+12195550101", "US", "US-IN", "America/Chicago America/New_York"),
        ("+19285550101", "US", "US-AZ", "America/Denver America/Phoenix"),
        ("+14585550101", "US", "US-OR", "America/Denver America/Los_Angeles"),
        ("+19075550101", "US", "US-AK", "America/Adak America/Anchorage Pacific/Honolulu"),
        ("+17875550101", "PR", "", "America/Puerto_Rico"),
        ("+14165550101", "CA", "CA-ON", "America/Toronto"),
        ("+17095550101", "CA", "CA-NL", "America/Halifax America/Puerto_Rico America/St_Johns"),
        ("+19025550101", "CA", "CA-NS CA-PE", "America/Halifax"),
        ("+18765550101", "JM", "", "America/Jamaica"),
        ("+821000000000", "KR", "", "Asia/Seoul"),
        ("+905000000000", "TR", "", "Europe/Istanbul"),
        ("+447700900101", "GB", "", "Europe/London"),
        ("+447797000000", "JE", "", "Europe/Jersey"),
        ("+4915100000000", "DE", "", "Europe/Berlin"),
        ("+33600000000", "FR", "", "Europe/Paris"),
        ("+353850000000", "IE", "", "Europe/Dublin"),
        ("+31600000000", "NL", "", "Europe/Amsterdam"),
        ("+393100000000", "IT", "", "Europe/Rome"),
        ("+390669800000", "VA", "", "Europe/Vatican"),
        ("+34600000000", "ES", "", "Atlantic/Canary Europe/Madrid"),
        ("+351900000000", "PT", "", "Atlantic/Azores Europe/Lisbon"),
        ("+819000000000", "JP", "", "Asia/Tokyo"),
        ("+919000000000", "IN", "", "Asia/Kolkata"),
        ("+64200000000", "NZ", "", "Pacific/Auckland Pacific/Chatham"),
        ("+5511900000000", "BR", "", "America/Sao_Paulo"),
        ("+5568900000000", "BR", "", "America/Rio_Branco"),
        ("+77000000000", "KZ", "", "Asia/Almaty"),
        ("+212600000000", "MA", "", "Africa/Casablanca"),
        ("+972500000000", "IL", "", "Asia/Jerusalem"),
    ],
)
def test_a_number_says_the_country_its_states_and_every_zone(
    phone: str, country: str, regions: str, zones: str
) -> None:
    assert where(phone) == Whereabouts(country, tuple(regions.split()), tuple(zones.split()))


@pytest.mark.parametrize(
    ("phone", "postcode", "regions", "zones"),
    [
        ("+12025550101", "86001", "US-AZ US-DC", "America/Denver America/New_York America/Phoenix"),
        ("+12025550101", "33101-1234", "US-DC US-FL", "America/New_York"),
        ("+12025550101", "89883", "US-DC US-NV", "Denver Los_Angeles New_York"),
        ("+12025550101", "96799", "US-AS US-DC US-HI", "America/New_York Honolulu Pago_Pago"),
        ("+12025550101", "96205", "US-DC", "America/New_York Asia/Seoul"),
        ("+12025550101", "00901", "US-DC US-PR", "America/New_York America/Puerto_Rico"),
        ("+14165550101", "v5k 0a1", "CA-BC CA-ON", "America/Toronto America/Vancouver"),
        ("+14165550101", "Y1A 0A1", "CA-ON CA-YT", "America/Toronto America/Whitehorse"),
        ("+5511900000000", "69900-000", "BR-AC", "America/Rio_Branco America/Sao_Paulo"),
        ("+12025550101", "SW1A 1AA", "US-DC", "America/New_York"),
        ("+905000000000", "34000", "", "Europe/Istanbul"),
        ("+99900000000", "10001", "", ""),
    ],
)
def test_a_postcode_adds_its_state_and_zones(
    phone: str, postcode: str, regions: str, zones: str
) -> None:
    found = where(phone, postcode=postcode)
    assert found.regions == tuple(regions.split())
    assert len(found.zones) == len(zones.split())
    for zone, wanted in zip(found.zones, zones.split(), strict=True):
        assert zone.endswith(wanted)


def test_an_australian_may_be_on_an_island_by_number_and_in_one_state_by_postcode() -> None:
    assert len(where("+61400000000").zones) == len({*GAZETTEER.prefixes["61"].zones}) == 9
    assert where("+61400000000", postcode="4000").regions == ("AU-QLD",)


def test_a_toll_free_number_may_be_anywhere_and_under_any_states_law() -> None:
    found = where("+18005550101")
    assert found.country == "US"
    assert len(found.regions) == 51
    assert len(found.zones) == MOST_PLACES


@pytest.mark.parametrize("phone", ["", "+", "+99900000000", "+12005550101", "+18815550101"])
def test_a_number_nobody_lists_is_of_no_country_and_no_zone(phone: str) -> None:
    assert where(phone) == Whereabouts(NOWHERE, (), ())
    assert where(phone, "Asia/Seoul") == Whereabouts(NOWHERE, (), ("Asia/Seoul",))


def test_without_a_gazetteer_nothing_is_known() -> None:
    assert whereabouts("+12025550101", "", "10001", NO_GAZETTEER) == Whereabouts(NOWHERE, (), ())


@pytest.mark.parametrize("country", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_the_example_of_every_country_is_of_that_country(country: str) -> None:
    kinds = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE)
    examples = (phonenumbers.example_number_for_type(country, kind) for kind in kinds)
    example = next(one for one in examples if one)
    found = where(phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164))
    assert found.country == OTHERWISE.get(country, country)
    assert found.country == phonenumbers.region_code_for_number(example)
    if country not in ONE_AREA:
        together = one_of_each((*found.zones, *of_countries().get(country, ())))
        assert len(together) == len(found.zones)  # no clock of the country is missing


numbers = st.from_regex(r"\+[1-9][0-9]{4,14}", fullmatch=True)
zones = st.sampled_from(sorted(available_timezones()))
postcodes = st.one_of(
    st.just(""),
    st.text("ABC019 -", max_size=10),
    st.sampled_from(sorted(GAZETTEER.postcodes["US"])),
)


@given(numbers, zones, postcodes)
def test_what_the_business_knows_is_added_and_takes_nothing_away(
    phone: str, zone: str, postcode: str
) -> None:
    alone, told = where(phone), where(phone, zone, postcode)
    assert told.country == alone.country
    assert {*alone.zones, zone} <= {*told.zones}
    assert {*alone.regions} <= {*told.regions}
    posted = GAZETTEER.postcodes.get(told.country, {}).get(postcode)
    assert {*posted.zones} <= {*told.zones} if posted else True
    assert list(told.zones) == sorted(set(told.zones))
