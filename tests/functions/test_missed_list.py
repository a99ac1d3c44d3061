"""The provider's list is read as far as it has to be: which numbers, which hours, every page."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from stayline.adapters.missed_texts import fetch, take_in_missed
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain.contact import contact_id
from stayline.domain.facts import TextReceived
from tests.functions.conftest import ACCOUNT, KEY, SECRET, Service
from tests.functions.missing import (
    ANA,
    BEN,
    HOUR,
    MINUTE,
    SECOND,
    SERVICE,
    Phones,
    phones_in,
)

US, OTHER = "+12025550100", "+12025550199"  # the service's number, and one of another's


@pytest.fixture
def phones(tmp_path: Path, now: datetime) -> Iterator[Phones]:
    yield from phones_in(tmp_path, now)


@pytest.fixture
def by_service(tmp_path: Path, now: datetime) -> Iterator[Phones]:
    yield from phones_in(tmp_path, now, SERVICE)


def test_of_a_messaging_service_its_own_inbound_texts_are_found(
    service: Service, by_service: Phones, now: datetime
) -> None:
    by_service.text(ANA, "hello", now - 9 * MINUTE)
    answer = by_service.sms.send("ben.1", BEN, "Hi")
    assert answer.meaning == "accepted"
    listed = by_service.sms.came_in(now - HOUR)
    assert take_in_missed(listed, KEY, service.intake, now).texts == 1
    other = TwilioSms(ACCOUNT, SECRET, by_service.url, "MG" + "6" * 32)
    assert other.came_in(now - HOUR) == []
    other.close()


@pytest.mark.parametrize(("named", "found"), [((US,), 1), ((OTHER,), 0), ((OTHER, US), 1), ((), 1)])
def test_of_a_messaging_service_whose_numbers_are_named_only_texts_to_them_are_listed(
    by_service: Phones, now: datetime, named: tuple[str, ...], found: int
) -> None:
    by_service.text(ANA, "hello", now - 9 * MINUTE)
    sms = TwilioSms(ACCOUNT, SECRET, by_service.url, SERVICE, numbers=named)
    assert len(sms.came_in(now - HOUR)) == found
    sms.close()


def test_a_long_time_is_gone_through_in_slices_and_none_is_left_out(
    service: Service, phones: Phones, now: datetime
) -> None:
    for hours in range(47, 0, -1):
        phones.text(ANA, f"{hours}", now - hours * HOUR)
    asked: list[datetime] = []

    def came_in(since: datetime, until: datetime | None) -> list[tuple[str, TextReceived]]:
        asked.append(since)
        return phones.sms.came_in(since, until)

    some = iter([True] * 4)  # the first slice, and the first three texts of it
    began = now - 48 * HOUR
    cut = fetch(came_in, began, KEY, service.intake, now, has_time=lambda: next(some, False))
    assert (cut.texts, asked) == (3, [began])
    rest = fetch(came_in, began, KEY, service.intake, now, has_time=lambda: True)
    assert (rest.texts, len(asked)) == (44, 1 + 8)
    said = [row["body"] for row in service.facts(contact_id(ANA, KEY)) if row["fact"] == "text"]
    assert sorted(said, key=int, reverse=True) == [f"{hours}" for hours in range(47, 0, -1)]


def test_every_page_of_the_list_is_read(phones: Phones, now: datetime) -> None:
    sids = [
        phones.text(f"+1202555{which % 99:04}", "hi", now - HOUR + which * SECOND)
        for which in range(1100)
    ]
    listed = phones.sms.came_in(now - 2 * HOUR)
    assert [text.id for _, text in listed] == sids
