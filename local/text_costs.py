"""python -m local.text_costs: what each journey's texts cost, and the letter that makes one UCS-2.

Placeholders are counted with examples that are as long as people's values really are, and each text
with what the law adds to a planned one, in the country its language is at home in.
"""

import sys
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from local.transcript import PHONES
from stayline.content import playbook
from stayline.content.content_error import ContentError
from stayline.domain import link, required_words, segments, wording
from stayline.domain.contact import Contact
from stayline.domain.law import Purpose
from stayline.domain.playbook import Playbook
from stayline.domain.prices import Price, country_of
from stayline.domain.segments import Segments
from stayline.domain.step import Ask, Step, Texts
from stayline.domain.writing import dates

NAMES = {"en": "Christopher", "ko": "김서연", "tr": "Ayşegül"}
"""Names as long as many are, in letters that many have."""

MOMENTS = {
    "code": "BACK-7K3M-Q2XN",
    "code_ends_on": "September 10, 2027",
    "consent_ends_on": "September 10, 2027",
    "consent_given_on": "September 10, 2025",
    "high": "10",
    "link": link.LONGEST,
    "low": "1",
    "slot": "26 Ağustos Çar 10:00",
    "today": "September 10",
    "result": "Dark mode 48 %, Work offline 31 %, Shared calendars 21 %",
}
"""What only the moment of sending knows; a slot that is not here is counted as it is written."""

NO_JOURNEY = "(no journey)"
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_LONG_SLOT = datetime(2026, 8, 26, 10, tzinfo=UTC)
_NEXT_YEAR = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
_WIDTH = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one text counts, as `place` in a journey sends it in one language.

    `letter` is the first that makes it UCS-2, "" where none does; `filled` names the placeholder
    whose value brings that letter, "" where it is the wording's own.
    """

    journey: str
    language: str
    place: str
    counted: Segments
    letter: str
    filled: str

    @property
    def because(self) -> str:
        """Say which letter makes it UCS-2, and where it stands; "" where none does."""
        if not self.letter:
            return ""
        name = unicodedata.name(self.letter, f"U+{ord(self.letter):04X}")
        if name.startswith("HANGUL"):
            return "Hangul"
        of = f" of {{{self.filled}}}" if self.filled else ""
        return f"{self.letter} {name}{of} in {self.place!r}"


def costs(book: Playbook) -> Iterator[Cost]:
    """Count every text of the playbook, journey by journey and in each language by language."""
    people = {language: example(book, language) for language in book.languages}
    for journey in book.journeys.values():
        for language, somebody in people.items():
            for step in journey.steps.values():
                own = _own(step, language, book)
                for place, text in _texts(step):
                    where = (journey.id, language, place)
                    yield _cost(book, where, text[language], own, somebody, purpose=journey.purpose)
    for language, somebody in people.items():
        for place, words in book.wording[language].items():
            yield _cost(book, (NO_JOURNEY, language, place), words, {}, somebody)


def _own(step: Step, language: str, book: Playbook) -> Mapping[str, str]:
    """Give what the text of a question brings: its options, of slots as many as it offers."""
    if not isinstance(step, Ask):
        return {}
    offers = book.calendars[step.calendar].offers if step.calendar else 0
    return step.placeholders(language, (_LONG_SLOT,) * offers)


def example(book: Playbook, language: str) -> Contact:
    """Give somebody of whom everything is known that a text may mention."""
    phone = PHONES.get(language, "")

    def length(day: date) -> tuple[int, str]:
        words = dates.written(day, language, phone, _NOW.date())
        return len(words), segments.forces_ucs2(words)

    return Contact(
        id="example",
        phone=phone,
        name=NAMES.get(language, NAMES["en"]),
        attributes={name: one.example for name, one in book.placeholders.items()},
        dates=dict.fromkeys(book.placeholders, max(_NEXT_YEAR, key=length)),
    )


def table(book: Playbook) -> Table:
    """Make a row for each journey and language."""
    shown = Table("journey", "", box=SIMPLE_HEAD)
    for heading in ("texts", "longest", "UCS-2"):
        shown.add_column(heading, justify="right")
    shown.add_column("because of")
    for heading in ("each once", "US cents"):
        shown.add_column(heading, justify="right")
    for journey, of_journey in groupby(costs(book), key=lambda one: one.journey):
        for language, found in groupby(of_journey, key=lambda one: one.language):
            shown.add_row(journey, language, *_cells(list(found), language, book.prices))
    return shown


def counted_with(book: Playbook) -> Iterator[str]:
    """Say for each language which values stand for those of people."""
    for language in book.languages:
        somebody = example(book, language)
        values = (
            wording.fill(f"{{{name}}}", somebody, book, language=language, now=_NOW)
            for name in book.placeholders
        )
        yield f"{language}: {', '.join(dict.fromkeys(values))}"


def main(console: Console) -> None:
    """Print the table, with the values that were filled in.

    Raises:
        ContentError: a file of the content has a mistake.
    """
    book = playbook()
    console.print(table(book))
    console.print("Each text once, at content/prices.toml. Filled in:")
    for line in counted_with(book):
        console.print(f"  {line}", markup=False)


def _texts(step: object) -> Iterator[tuple[str, Texts]]:
    """Give a step's texts, whatever kind of step it is: what is sent is paid for."""
    name = getattr(step, "id", "")
    if text := getattr(step, "text", None):
        yield name, text
    if reminder := getattr(step, "reminder", None):
        yield f"{name}: reminder", reminder.text


def _cost(
    book: Playbook,
    where: tuple[str, str, str],
    text: str,
    own: Mapping[str, str],
    somebody: Contact,
    *,
    purpose: Purpose = "service",
) -> Cost:
    journey, language, place = where
    names = [name for name, _ in wording.placeholders(text)]
    unknown = set(names) - {"business", *book.placeholders}
    slots = {name: MOMENTS.get(name, f"{{{name}}}") for name in unknown} | dict(own)

    def filled(words: str, contact: Contact) -> str:
        return wording.fill(words, contact, book, language=language, now=_NOW, slots=slots)

    def dressed(words: str) -> str:
        return required_words.dressed(words, somebody, purpose, book, language)

    # Of the two that may bring the letter, the wording is the one that can be changed.
    parts = [("", dressed(filled(text, Contact(id="nobody", phone=""))))]
    parts += [(name, filled(f"{{{name}}}", somebody)) for name in names]
    letters = ((segments.forces_ucs2(part), name) for name, part in parts)
    letter, name = next((found for found in letters if found[0]), ("", ""))
    counted = segments.count(dressed(filled(text, somebody)))
    return Cost(
        journey=journey,
        language=language,
        place=place,
        counted=counted,
        letter=letter,
        filled=name,
    )


def _cells(found: list[Cost], language: str, prices: Mapping[str, Price]) -> Iterator[str]:
    """Give what a row says of one journey's texts in one language."""
    longest = max((one.counted for one in found), key=lambda counted: counted.segments)
    ucs2 = sorted((one for one in found if one.letter), key=lambda one: bool(one.filled))
    total = sum(one.counted.segments for one in found)
    price = prices.get(country_of(PHONES.get(language, ""), prices))
    yield str(len(found))
    yield f"{longest.segments} {longest.encoding}"
    yield str(len(ucs2))
    yield ucs2[0].because if ucs2 else ""
    yield str(total)
    yield f"{price.of(total, 'outbound'):.2f}" if price else "?"


if __name__ == "__main__":
    try:
        main(Console(highlight=False, width=None if sys.stdout.isatty() else _WIDTH))
    except ContentError as mistake:
        sys.exit(f"The content has a mistake. {mistake}")
