"""What the texts cost is counted as they go out, and the letter that doubles it is named."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from io import StringIO

import pytest
from rich.console import Console

from local import text_costs
from stayline.content import playbook
from stayline.domain.journey import Journey
from stayline.domain.law import Purpose
from stayline.domain.playbook import Playbook
from stayline.domain.segments import Segments
from stayline.domain.step import Ask, Reminder, Send, Step, Texts

BOOK = playbook()


def book(*steps: Step, purpose: Purpose = "service") -> Playbook:
    trial = Journey(
        id="trial",
        version=1,
        title="",
        purpose=purpose,
        starts=(),
        steps={step.id: step for step in steps},
    )
    return replace(BOOK, journeys={"trial": trial})


def texts(english: str) -> Texts:
    return {"en": english, "ko": "네", "tr": "tamam"}


def cost(*steps: Step, language: str = "en") -> list[text_costs.Cost]:
    found = text_costs.costs(book(*steps))
    return [one for one in found if (one.journey, one.language) == ("trial", language)]


def printed(whole: Playbook) -> str:
    out = StringIO()
    Console(file=out, width=200).print(text_costs.table(whole))
    return out.getvalue()


def test_every_text_of_every_journey_is_counted_in_every_language() -> None:
    found = {(one.journey, one.language, one.place) for one in text_costs.costs(BOOK)}
    for journey in BOOK.journeys.values():
        for step in journey.steps.values():
            for language in BOOK.languages:
                counted = (journey.id, language, step.id) in found
                assert counted == isinstance(step, Ask | Send)
                if isinstance(step, Ask) and step.reminder:
                    assert (journey.id, language, f"{step.id}: reminder") in found


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("It's fine", ""),
        ("It’s ş", "’ RIGHT SINGLE QUOTATION MARK in 'thanks'"),
        ("감사합니다", "Hangul"),
        ("Tab\t", "\t U+0009 in 'thanks'"),
        ("{name|’}, ş", "’ RIGHT SINGLE QUOTATION MARK in 'thanks'"),
    ],
)
def test_the_first_letter_that_makes_it_ucs_2_is_named(text: str, because: str) -> None:
    assert [one.because for one in cost(Send(id="thanks", text=texts(text)))] == [because]


def test_a_letter_of_what_is_filled_in_is_told_from_one_of_the_wording() -> None:
    turkish = Send(id="thanks", text={**texts(""), "tr": "Merhaba {name|siz}"})
    (found,) = cost(turkish, language="tr")
    assert found.because == "ş LATIN SMALL LETTER S WITH CEDILLA of {name} in 'thanks'"
    assert found.counted.encoding == "UCS-2"


def test_placeholders_options_and_reminders_are_counted_filled_in() -> None:
    ask = Ask(
        id="rating",
        text=texts("{business}, {name|}, {plan|}, {price|}, {plan_ends_on|}: {low}-{high}"),
        scale=(1, 5),
        reminder=Reminder(after=timedelta(days=1), text=texts("{surprise}")),
        closes_after=timedelta(days=1),
    )
    asked, reminded = cost(ask)
    whole = "Fernhill, Christopher, Professional, $1,249.90, September 10, 2027: 1-5"
    assert asked.counted == Segments("GSM-7", 1, len(whole))
    assert reminded.counted.units == len("{surprise}") + 2  # a brace takes two septets


def test_the_cost_is_that_of_the_country_the_language_is_at_home_in() -> None:
    rows = printed(book(Send(id="long", text=texts("m" * 161)), Send(id="short", text=texts("m"))))
    (row,) = [line for line in rows.splitlines() if "trial" in line and " en " in line]
    cells = row.split()
    assert cells == ["trial", "en", "2", "2", "GSM-7", "0", "3", f"{3 * Decimal('1.18'):.2f}"]


def test_a_language_without_a_price_has_none() -> None:
    welsh = replace(BOOK, journeys={}, wording={"cy": {"help": "Helo"}})
    assert printed(welsh).split()[-1] == "?"


def test_a_letter_that_can_be_changed_is_named_before_one_of_a_value() -> None:
    first = Send(id="a_greeting", text={**texts("Hello"), "tr": "Merhaba {name|siz}"})
    second = Send(id="thanks", text={**texts("Bye"), "tr": "Teşekkürler"})
    (row,) = [line for line in printed(book(first, second)).splitlines() if " tr " in line][:1]
    assert "ş LATIN SMALL LETTER S WITH CEDILLA in 'thanks'" in row


def test_what_the_law_adds_is_counted_and_may_bring_the_letter() -> None:
    hello = Send(id="hello", text={"en": "Hello", "ko": "네", "tr": "Merhaba"})
    found = {
        one.language: one
        for one in text_costs.costs(book(hello, purpose="marketing"))
        if one.journey == "trial"
    }
    assert found["en"].counted.units == len("Fernhill: Hello Reply STOP to opt out.")
    assert found["ko"].counted.units > len("(광고) 무료수신거부")
    assert found["tr"].because == "ç LATIN SMALL LETTER C WITH CEDILLA in 'hello'"
