"""Announcements in the replay: those of the year, to whom they are for, at their moment."""

from dataclasses import replace
from datetime import UTC, date, datetime

from local.replay import announced
from local.replay.habits import Year
from local.replay.people import Person
from stayline.domain.facts import AnnouncementMade
from tests.local.replayed import PERSON, PLAYBOOK, SCENE, year_of

SPRING = replace(SCENE, year=Year.of(date(2027, 4, 1), 65))
IN_SPRING = replace(PERSON, last_active_on=date(2027, 3, 28), plan_ends_on=date(2028, 1, 15))


def announced_to(person: Person) -> dict[str, tuple[datetime, AnnouncementMade]]:
    year = year_of(person, SPRING)
    return {fact.journey: (at, fact) for at, fact, _ in year if isinstance(fact, AnnouncementMade)}


def test_the_announcements_of_the_year_are_those_whose_moment_is_in_it() -> None:
    assert not list(announced.announcements(PLAYBOOK, SCENE.year))
    assert {one.journey for one in announced.announcements(PLAYBOOK, SPRING.year)} == {
        "feature_declined",
        "feature_shipped",
        "flash_sale",
        "new_product",
        "promotion",
        "vote",
        "vote_result",
    }


def test_they_are_made_at_their_moment_to_whom_they_are_for() -> None:
    told = announced_to(IN_SPRING)
    assert told["promotion"][0] == datetime(2027, 4, 5, 14, tzinfo=UTC)
    assert "flash_sale" in told
    assert "flash_sale" not in announced_to(replace(IN_SPRING, plan="Basic"))


def test_who_joins_later_hears_nothing_before() -> None:
    joins = date(2027, 5, 6)
    newcomer = replace(IN_SPRING, joined_on=joins, last_active_on=None)
    assert announced_to(newcomer).keys() & {"promotion", "new_product"} == set()


def test_a_result_that_nobody_knows_yet_is_an_example() -> None:
    (result,) = (
        one
        for one in announced.announcements(PLAYBOOK, SPRING.year)
        if one.journey == "vote_result"
    )
    fact = announced.made(result, PLAYBOOK, "tr")
    assert fact.values == {
        "result": "koyu tema %50, çevrimdışı kullanım %33, ortak takvim %17",
    }
