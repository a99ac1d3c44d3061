"""A placeholder is written as the contact's language and habit have it, and is never read again."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.content import playbook
from stayline.domain import segments, wording
from stayline.domain.contact import Contact
from stayline.domain.playbook import Placeholder
from stayline.domain.writing import dates, money

BOOK = replace(
    playbook(),
    placeholders={
        "name": Placeholder(type="name"),
        "plan": Placeholder(type="text"),
        "price": Placeholder(type="money"),
        "plan_ends_on": Placeholder(type="date"),
    },
)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
US, GB, KR, TR = "+12025550101", "+447700900101", "+821000000101", "+905000000101"
THIRD, MAY = date(2026, 12, 3), date(2027, 5, 15)
LANGUAGES = ("en", "ko", "tr")


def filled(text: str, *, language: str = "en", now: datetime = NOW, **known: Any) -> str:
    contact = Contact(id="ana", phone=US, **known)
    return wording.fill(text, contact, BOOK, language=language, now=now, slots={"code": "A-1"})


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Hi {name|there}", {"name": "Ana"}, "Hi Ana"),
        ("Hi {name|there}", {}, "Hi there"),
        ("{business}, {code}", {}, "Fernhill, A-1"),
        ("{plan|your} plan", {"attributes": {"plan": "Plus"}}, "Plus plan"),
        ("{plan|your} plan", {"attributes": {"plan": ""}}, "your plan"),
        ("for {price|little}", {"attributes": {"price": "49.90 USD"}}, "for $49.90"),
        ("for {price|little}", {"attributes": {"price": "about fifty"}}, "for little"),
        ("for {price|little}", {}, "for little"),
        ("until {plan_ends_on|soon}", {"dates": {"plan_ends_on": THIRD}}, "until December 3"),
        ("until {plan_ends_on|soon}", {"attributes": {"plan_ends_on": "X"}}, "until soon"),
        ("for {price|little}", {"dates": {"price": THIRD}}, "for little"),
        ("in {secret|}", {"attributes": {"secret": "not in placeholders.toml"}}, "in "),
    ],
)
def test_a_placeholder_has_a_value_of_its_type_or_its_fallback(
    text: str, known: dict[str, Any], expected: str
) -> None:
    assert filled(text, **known) == expected


@pytest.mark.parametrize("value", ["{name}", "{code}", "{0.__class__}", "%s", "{", "\\1", "$name"])
def test_what_is_filled_in_is_not_read_again(value: str) -> None:
    assert filled("<{plan|}>", name="Ana", attributes={"plan": value}) == f"<{value}>"


@given(st.text())
def test_a_persons_own_words_come_through_unchanged(words: str) -> None:
    assert filled("<{name|}|{plan|}>", name=words, attributes={"plan": words}) == (
        f"<{words}|{words}>"
    )


@pytest.mark.parametrize(
    ("language", "phone", "this_year", "another_year"),
    [
        ("en", US, "December 3", "May 15, 2027"),
        ("en", GB, "3 December", "15 May 2027"),
        ("en", KR, "3 December", "15 May 2027"),
        ("ko", KR, "12월 3일", "2027년 5월 15일"),
        ("ko", US, "12월 3일", "2027년 5월 15일"),
        ("tr", TR, "3 Aralık", "15 Mayıs 2027"),
        ("xx", GB, "3 December", "15 May 2027"),
    ],
)
def test_a_date_is_written_as_where_the_contact_lives(
    language: str, phone: str, this_year: str, another_year: str
) -> None:
    assert dates.written(THIRD, language, phone, NOW.date()) == this_year
    assert dates.written(MAY, language, phone, NOW.date()) == another_year


def test_the_year_is_that_of_the_contacts_own_day() -> None:
    new_year_in_utc = datetime(2027, 1, 1, 3, tzinfo=UTC)
    for zone, expected in (("America/New_York", "December 3"), ("Asia/Seoul", "December 3, 2026")):
        told = filled(
            "{plan_ends_on|}", now=new_year_in_utc, zone=zone, dates={"plan_ends_on": THIRD}
        )
        assert told == expected


@given(st.dates(), st.dates(), st.sampled_from(LANGUAGES), st.sampled_from([US, GB, KR, TR]))
def test_two_days_are_written_alike_only_if_they_are_one(
    one: date, other: date, language: str, phone: str
) -> None:
    both = {dates.written(day, language, phone, NOW.date()) for day in (one, other)}
    assert len(both) == len({one, other})


@pytest.mark.parametrize(
    ("amount", "en", "ko", "tr"),
    [
        ("49.90 USD", "$49.90", "US$49.90", "49,90 $"),
        ("1249.9 USD", "$1,249.90", "US$1,249.90", "1.249,90 $"),
        ("49900 KRW", "KRW 49,900", "49,900원", "49.900 KRW"),
        ("49900.00 KRW", "KRW 49,900", "49,900원", "49.900 KRW"),
        ("49.90 TRY", "TRY 49.90", "TRY 49.90", "49,90 TL"),
        ("1000000 TRY", "TRY 1,000,000.00", "TRY 1,000,000.00", "1.000.000,00 TL"),
        ("5 EUR", "€5.00", "€5.00", "5,00 €"),
        ("5000 JPY", "¥5,000", "JP¥5,000", "5.000 JPY"),
        ("1.5 KWD", "KWD 1.500", "KWD 1.500", "1,500 KWD"),
        ("7.25 CHF", "CHF 7.25", "CHF 7.25", "7,25 CHF"),
    ],
)
def test_money_is_written_as_the_language_does(amount: str, en: str, ko: str, tr: str) -> None:
    assert [money.written(amount, language) for language in LANGUAGES] == [en, ko, tr]


@pytest.mark.parametrize(
    "attribute",
    ["", "49.90", "USD", "USD 49.90", "$49.90", "49,90 USD", "1,249.90 USD", "49.905 USD",
     "49.90 KRW", "-5 USD", "49.90 usd", "49.90  USD", "٤٩ USD", "5 USD\n", "9" * 13 + " USD"],
)  # fmt: skip
def test_what_is_no_amount_of_a_currency_is_no_money(attribute: str) -> None:
    assert money.written(attribute, "en") is None


@given(st.integers(0, 10**11), st.sampled_from(["USD", "TRY", "CHF"]), st.sampled_from(LANGUAGES))
def test_no_digit_of_an_amount_is_lost(cents: int, currency: str, language: str) -> None:
    written = money.written(f"{Decimal(cents).scaleb(-2):f} {currency}", language)
    assert written
    assert int("".join(char for char in written if char.isdigit())) == cents


@pytest.mark.parametrize("currency", ["AUD", "CAD", "EUR", "GBP", "JPY", "TRY", "USD", "KRW"])
@pytest.mark.parametrize("language", ["en", "tr"])
def test_no_currency_doubles_the_price_of_a_text(currency: str, language: str) -> None:
    assert segments.count(money.written(f"1249 {currency}", language) or "ğ").encoding == "GSM-7"
