"""The packs say what is known of each country's law: a row of laws.toml for each rule that acts."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

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
    Pack,
    Purpose,
)
from tests.content import packed

LAWS: dict[str, list[Any]] = tomllib.loads(Path(__file__).with_name("laws.toml").read_text("utf-8"))
PLAYBOOK = read(HERE)
PACKS = PLAYBOOK.packs
SLOTS = {**PLAYBOOK.business.identity, "sender": "Fernhill", "stop_number_fr": "36000"}
ASKED_FOR = {
    *("US", "US-FL", "US-OK", "US-WA", "US-TX", "US-VA", "US-CT", "US-MD", "US-NJ"),
    *("CA", "GB", "IE", "DE", "FR", "NL", "ES", "IT"),
    *("KR", "TR", "AU", "NZ", "JP", "IN", "BR", "default"),
}


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
    worded = {(row["place"], name) for row in LAWS["wording"] for name in row["rules"]}
    rows = [row for name, table in LAWS.items() if name != "wording" for row in table]
    assert {(row[0], row[1]) for row in rows} | worded == acting


@pytest.mark.parametrize("row", LAWS["hours"], ids=str)
def test_it_goes_in_its_hours(row: tuple[str, str, Purpose, str, bool]) -> None:
    place, rule, purpose, at, may_go = row
    assert isinstance(rule_of(place, rule), Hours)
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


@pytest.mark.parametrize(("place", "rule", "purpose", "counts_as"), LAWS["counts"])
def test_it_counts_as(place: str, rule: str, purpose: Purpose, counts_as: Purpose) -> None:
    assert purpose in rule_of(place, rule).purposes
    assert packed.counted(PACKS[place], purpose) == counts_as


@pytest.mark.parametrize("row", LAWS["consents"], ids=str)
def test_it_takes_consent(row: tuple[str, str, Purpose, Basis, int, bool]) -> None:
    place, rule, purpose, basis, months, may_go = row
    assert isinstance(rule_of(place, rule), Needs)
    assert packed.may_rest_on(PACKS[place], purpose, basis, months) is may_go


@pytest.mark.parametrize(("place", "rule", "register"), LAWS["registers"])
def test_a_register_holds_the_consent_too(place: str, rule: str, register: str) -> None:
    assert of_type(place, rule, Needs).registry == register


@pytest.mark.parametrize(("place", "rule", "days"), LAWS["asked_before"])
def test_a_consent_that_ends_is_asked_about(place: str, rule: str, days: int) -> None:
    assert of_type(place, rule, Needs).ask_before == timedelta(days=days)


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
        added = packed.worded(PACKS[row["place"]], "marketing", language, text, SLOTS)
        assert added == goes
        assert packed.worded(PACKS[row["place"]], "marketing", language, added, SLOTS) == goes


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.place)
def test_who_said_more_has_said_enough(pack: Pack) -> None:
    """Whoever gave a weaker consent may be texted, so whoever gave a stronger one may too."""
    for rule in pack.rules:
        if isinstance(rule, Needs):
            assert "written" in rule.bases
            assert "express" in rule.bases or set(rule.bases) == {"written"}
            assert "relationship" not in rule.bases or "purchase" in rule.bases


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
