"""Who is in the replay: made-up people, and files that are read strictly."""

import re
from datetime import date
from pathlib import Path

import pytest

from local.replay import contacts_file
from local.replay.contacts_file import BadRow
from local.replay.people import MOST, Person, made_up
from stayline.domain.moments import months_after
from stayline.domain.prices import country_of
from tests.local.replayed import FIRST, HEAD, PLAYBOOK, ROW, file_of


def test_the_same_seed_makes_up_the_same_people() -> None:
    assert list(made_up(50, FIRST, 7)) == list(made_up(50, FIRST, 7))
    assert list(made_up(50, FIRST, 7)) != list(made_up(50, FIRST, 8))


def test_more_people_change_nobody() -> None:
    assert list(made_up(50, FIRST, 7)) == list(made_up(80, FIRST, 7))[:50]


def test_no_number_comes_twice_and_every_one_is_made_up() -> None:
    numbers = [person.phone for person in made_up(MOST // 20, FIRST, 1)]
    assert len(set(numbers)) == len(numbers)
    fictional = re.compile(r"\+1\d{3}55501\d\d|\+82100\d{7}|\+90500\d{7}|\+49000\d{7}")
    assert all(fictional.fullmatch(number) for number in numbers)


def test_the_made_up_people_are_of_every_country_language_and_habit() -> None:
    people = list(made_up(400, FIRST, 1))
    assert {country_of(one.phone, PLAYBOOK.prices) for one in people} == {"US", "KR", "TR", "DE"}
    assert {one.language for one in people} == {"en", "ko", "tr"}
    assert {one.answers for one in people} == {"always", "often", "rarely", "never", "stops"}
    assert any(one.joined_on > FIRST for one in people)
    assert any(one.joined_on < FIRST for one in people)


def test_a_file_of_contacts_reads_back_as_it_was_written(tmp_path: Path) -> None:
    people = list(made_up(40, FIRST, 1))
    contacts_file.write(tmp_path / "contacts.csv", people)
    found = list(contacts_file.read(tmp_path / "contacts.csv", seed=1))
    assert found == list(enumerate(people, start=2))


@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        (ROW.replace("+1202", "1202"), "phone", "a number is + and 8 to 15 digits"),
        (ROW.replace("UTC", "Moon"), "zone", "'Moon' is not in the IANA list"),
        (ROW.replace(",en,", ",English,"), "language", "'English' is no language code"),
        (ROW.replace("2024-01-15", "15.1.2024"), "joined_on", "write 2026-05-31"),
        (ROW.replace("2024-01-15", "2024-02-30"), "joined_on", "day is out of range"),
        (ROW.replace("2024-01-15", ""), "joined_on", "'' is no date"),
        (ROW.replace("often", "mostly"), "answers", "'mostly' is not one of always"),
        (ROW.replace("Ana", "A\tb"), "name", "not a plain text"),
        (ROW.replace("Ana", "A" * 41), "name", "up to 40 characters"),
        (ROW.replace(",,,,,,", ",,,,yearly,,"), "period", "go together"),
        (f"{ROW},more", "the line", "15 cells"),
        ('"+1', "the line", "unexpected end of data"),
    ],
)
def test_a_bad_row_is_reported_and_not_guessed(
    row: str, field: str, reason: str, tmp_path: Path
) -> None:
    found = list(contacts_file.read(file_of(tmp_path, HEAD, row), seed=1))
    ((line, bad),) = found
    assert isinstance(bad, BadRow)
    assert (line, bad.line, bad.field) == (2, 2, field)
    assert reason in bad.reason


def test_a_postcode_may_be_told(tmp_path: Path) -> None:
    file = file_of(tmp_path, f"{HEAD},postcode", f"{ROW},86001", f"{ROW},x".replace("0101", "0102"))
    found = dict(contacts_file.read(file, seed=1))
    assert isinstance(found[2], Person)
    assert found[2].postcode == "86001"
    assert isinstance(found[3], BadRow)
    assert found[3].field == "postcode"


def test_what_is_not_utf_8_is_a_bad_row_too(tmp_path: Path) -> None:
    file = tmp_path / "contacts.csv"
    file.write_bytes(f"{HEAD}\n{ROW}\n".encode().replace(b"Ana", b"\xdcmit"))
    ((_, bad),) = contacts_file.read(file, seed=1)
    assert isinstance(bad, BadRow)
    assert (bad.line, bad.field) == (2, "name")


def test_a_number_that_comes_twice_is_refused_the_second_time(tmp_path: Path) -> None:
    found = dict(contacts_file.read(file_of(tmp_path, HEAD, ROW, ROW), seed=1))
    assert isinstance(found[2], Person)
    assert found[3] == BadRow(3, "phone", "this number came before")


@pytest.mark.parametrize(
    "head", ["", HEAD.replace("zone,", ""), f"{HEAD},shoe_size", f"{HEAD},zone"]
)
def test_a_head_that_is_not_ours_ends_the_reading(head: str, tmp_path: Path) -> None:
    ((line, bad),) = contacts_file.read(file_of(tmp_path, head, ROW), seed=1)
    assert isinstance(bad, BadRow)
    assert (line, bad.field) == (1, "the head")


def test_a_file_that_assumes_nothing_gets_its_behaviour_drawn(tmp_path: Path) -> None:
    head = HEAD.removesuffix(",answers,use,renews")
    row = ROW.removesuffix(",often,steady,early")
    first = list(contacts_file.read(file_of(tmp_path, head, row), seed=1))
    assert first == list(contacts_file.read(file_of(tmp_path, head, row), seed=1))
    assert isinstance(first[0][1], Person)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_a_plan_ends_on_the_same_day_or_the_months_last(
    day: date, months: int, expected: date
) -> None:
    assert months_after(day, months) == expected
