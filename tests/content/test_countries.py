"""The packs say what is known of each country's law: a row of laws.toml for each rule that acts."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

from local import compliance, days_off
from stayline.content.content_error import ContentError
from stayline.content.load import HERE, read
from stayline.domain.law import (
    AnyRule,
    Basis,
    Cap,
    ConsentTo,
    Duty,
    Hours,
    Needs,
    Notice,
    Purpose,
)
from tests.content import packed

LAWS: dict[str, list[Any]] = tomllib.loads(Path(__file__).with_name("laws.toml").read_text("utf-8"))
PLAYBOOK = read(HERE)
PACKS = PLAYBOOK.packs
BUSINESS = replace(
    PLAYBOOK.business, identity={**PLAYBOOK.business.identity, "stop_number_fr": "36000"}
)
ASKED_FOR = {
    *("US", "US-FL", "US-OK", "US-WA", "US-TX", "US-VA", "US-CT", "US-MD", "US-NJ"),
    *("CA", "GB", "IE", "DE", "FR", "NL", "ES", "IT"),
    *("KR", "TR", "AU", "NZ", "JP", "IN", "BR", "default"),
}


UNCOUNTED = {"greeting": "service"}
"""Nobody agrees to greetings: where none of its packs counts them, they are service."""

WEAKER = {one: set(get_args(Basis)[:n]) for n, one in enumerate(get_args(Basis))}
"""The bases that each is stronger than."""

MONDAY, NEW_YEAR = datetime(2026, 11, 23), datetime(2027, 1, 1)  # noqa: DTZ001  local


def rule_of(place: str, name: str) -> AnyRule:
    return next(rule for rule in PACKS[place].rules if rule.id == name)


def of_type(place: str, name: str, kind: type[packed.R]) -> packed.R:
    rule = rule_of(place, name)
    assert isinstance(rule, kind)
    return rule


def test_every_place_that_was_asked_for_has_a_pack() -> None:
    assert set(PACKS) == ASKED_FOR


def test_every_rule_with_an_effect_has_a_row() -> None:
    acting = {
        (place, rule.id)
        for place, pack in PACKS.items()
        for rule in pack.rules
        if not (isinstance(rule, Duty) and not rule.unless)
    }
    many = [(row["place"], row["rules"]) for row in LAWS["wording"]]
    many += [(place, rules) for place, rules, *_ in LAWS["hours"]]
    single = set(LAWS) - {"hours", "moments", "wording"}
    rows = {(row[0], row[1]) for name in single for row in LAWS[name]}
    assert rows | {(place, rule) for place, rules in many for rule in rules} == acting


@pytest.mark.parametrize("row", LAWS["hours"], ids=str)
def test_it_goes_in_its_hours(row: tuple[str, list[str], Purpose, str, str, str, str]) -> None:
    place, rules, purpose, weekdays, saturdays, sundays, new_year = row
    assert {rule.id for rule in packed.rules(PACKS[place], Hours, purpose)} == set(rules)
    days = [*enumerate([*[weekdays] * 5, saturdays, sundays])]
    for day, hours in [
        *((MONDAY + timedelta(days=n), one) for n, one in days),
        (NEW_YEAR, new_year),
    ]:
        for minute in range(0, 24 * 60, 15):
            at = day + timedelta(minutes=minute)
            opens, closes = hours.split("-") if hours else ("24", "24")
            may_go = int(opens) <= at.hour < int(closes)
            assert packed.may_go_at(PACKS[place], purpose, at) is may_go, at


@pytest.mark.parametrize(("place", "purpose", "at", "may_go"), LAWS["moments"])
def test_it_may_go_at(place: str, purpose: Purpose, at: str, may_go: bool) -> None:  # noqa: FBT001  a row's column
    assert packed.may_go_at(PACKS[place], purpose, datetime.fromisoformat(at)) is may_go


@pytest.mark.parametrize(("place", "rule", "consent"), LAWS["lifted"])
def test_some_hours_are_lifted_by_a_consent(place: str, rule: str, consent: ConsentTo) -> None:
    assert of_type(place, rule, Hours).lifted_by == consent


def test_no_other_hours_are_lifted() -> None:
    lifted = [
        (pack.place, rule.id)
        for pack in PACKS.values()
        for rule in pack.rules
        if isinstance(rule, Hours) and rule.lifted_by
    ]
    assert lifted == [(row[0], row[1]) for row in LAWS["lifted"]]


def test_it_counts_as_what_the_law_says_and_else_as_itself() -> None:
    told = {(place, one): as_ for place, _, purposes, as_ in LAWS["counts"] for one in purposes}
    for place, pack in PACKS.items():
        for purpose in get_args(Purpose):
            assert packed.counted(pack, purpose) == told.get(
                (place, purpose), UNCOUNTED.get(purpose, purpose)
            )


@pytest.mark.parametrize("row", LAWS["consents"], ids=str)
def test_it_takes_consent(row: tuple[str, str, Purpose, dict[Basis, int]]) -> None:
    place, rule, purpose, told = row
    assert [one.id for one in packed.rules(PACKS[place], Needs, purpose)] == [rule]
    for basis in get_args(Basis):
        months = told.get(basis, 0 if told.keys() & WEAKER[basis] else -1)
        for age in (0, 5, 6, 11, 12, 23, 24, 600):
            may_go = months == 0 or age < months
            assert packed.may_rest_on(PACKS[place], purpose, basis, age) is may_go, (basis, age)


def needs() -> Iterator[tuple[str, Needs]]:
    for pack in PACKS.values():
        yield from ((pack.place, rule) for rule in pack.rules if isinstance(rule, Needs))


def test_some_consents_are_held_by_a_register_too() -> None:
    held = [[place, rule.id, rule.registry] for place, rule in needs() if rule.registry]
    assert held == sorted(LAWS["registers"])


def test_some_consents_are_asked_about_before_they_end() -> None:
    asked = [[place, rule.id, rule.ask_before.days] for place, rule in needs() if rule.ask_before]
    assert asked == sorted(LAWS["asked_before"])


def test_hours_and_caps_are_for_marketing_alone() -> None:
    for pack in PACKS.values():
        for rule in pack.rules:
            assert not isinstance(rule, Hours | Cap) or rule.purposes == ("marketing",)


@pytest.mark.parametrize(("place", "rule", "most", "hours"), LAWS["caps"])
def test_no_more_goes_than_the_law_lets(place: str, rule: str, most: int, hours: int) -> None:
    cap = of_type(place, rule, Cap)
    assert (cap.most, cap.within) == (most, timedelta(hours=hours))


@pytest.mark.parametrize(("place", "rule", "days"), LAWS["notices"])
def test_a_notice_is_owed(place: str, rule: str, days: int) -> None:
    assert of_type(place, rule, Notice).within_days == days


@pytest.mark.parametrize(("place", "rule"), LAWS["one_way"])
def test_nothing_goes_where_no_reply_comes_back(place: str, rule: str) -> None:
    duty = of_type(place, rule, Duty)
    assert (duty.unless, set(duty.purposes)) == ("two_way", {"service", "survey", "marketing"})


@pytest.mark.parametrize("row", LAWS["wording"], ids=lambda row: row["place"])
def test_a_text_says_what_it_has_to(row: dict[str, Any]) -> None:
    for language, text, goes in row["texts"]:
        added = packed.worded(PACKS[row["place"]], "marketing", language, text, BUSINESS)
        assert added == goes
        assert packed.worded(PACKS[row["place"]], "marketing", language, added, BUSINESS) == goes


@pytest.mark.parametrize("place", PACKS)
def test_what_a_text_says_in_its_own_words_is_not_said_again(place: str) -> None:
    text = "Hi Bo, Fernhill has a sale. STOP to opt out, fernhill.example/sms for more. Bye"
    said = packed.worded(PACKS[place], "marketing", "en", text, BUSINESS)
    assert said.count("Fernhill:") == 0
    assert said.count("STOP to") == 1
    assert said.count("fernhill.example") == 1


def test_a_part_of_a_country_without_a_file_is_refused(content: Path) -> None:
    (content / "countries/GB.toml").rename(content / "countries/GB-SCT.toml")
    file = content / "countries/GB-SCT.toml"
    file.write_text(file.read_text("utf-8").replace('"GB"', '"GB-SCT"'), "utf-8")
    with pytest.raises(ContentError, match=r"GB-SCT\.toml: a part of GB, which has no file"):
        read(content)


def test_a_country_there_is_not_is_refused(content: Path) -> None:
    (content / "countries/GB.toml").rename(content / "countries/UK.toml")
    file = content / "countries/UK.toml"
    file.write_text(file.read_text("utf-8").replace('"GB"', '"UK"'), "utf-8")
    with pytest.raises(ContentError, match=r"UK\.toml: place = 'UK': no country has the code"):
        read(content)


def test_rules_for_all_other_countries_are_needed(content: Path) -> None:
    (content / "countries/default.toml").unlink()
    with pytest.raises(ContentError, match=r"countries/default\.toml: the file is missing"):
        read(content)


def test_an_identity_is_asked_for_only_where_the_business_texts(content: Path) -> None:
    business = content / "business.toml"
    business.write_text(business.read_text("utf-8") + "\n[countries.FR]\n", "utf-8")
    with pytest.raises(ContentError, match=r"FR\.toml: rule 'how_to_stop': \{stop_number_fr\}"):
        read(content)


def test_the_days_off_are_those_of_the_calendar() -> None:
    days = {place: days_off.days_of(place) for place in days_off.places()}
    assert (HERE / "days_off.toml").read_text("utf-8") == days_off.written(days)


def test_the_days_off_reach_years_ahead() -> None:
    newest = max(pack.version for pack in PACKS.values())
    for place in days_off.places():
        assert max(PACKS[place].days_off).year >= newest.year + 2


def test_the_page_on_compliance_is_what_the_packs_say() -> None:
    assert compliance.FILE.read_text("utf-8") == compliance.written(PLAYBOOK)
