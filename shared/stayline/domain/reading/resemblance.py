"""How much a reply resembles the labelled wishes: heard only where no rule finds one."""

from collections.abc import Iterator
from typing import Final

from stayline.domain.reading.numbers import has_hangul
from stayline.domain.reading.weights import odds
from stayline.domain.reading.wishes import END, Clause
from stayline.domain.reading.wishes_ko import START, as_spoken

LEARNT: Final = "resemblance"
_STEM: Final = 7
_SHORT, _LONG = 2, 3


def traits(clauses: list[Clause]) -> Iterator[str]:
    """Give what is weighed: words' beginnings and pairs of them; in Korean rows of letters."""
    for clause in clauses:
        joined = "".join(clause)
        if has_hangul(joined):
            text = f"{START}{as_spoken(joined)}{END}"
            for size in (_SHORT, _LONG):
                yield from (text[at : at + size] for at in range(len(text) - size + 1))
        else:
            last = START
            for word in clause:
                stem = "#" if word.isdecimal() else word[:_STEM]
                yield stem
                yield f"{last} {stem}"
                last = stem
            yield f"{last} {END}"


def resemblance(clauses: list[Clause]) -> tuple[int, int]:
    """Return how far a reply resembles wishes, and certain ones among them, as log odds."""
    wish, certain = odds(LEARNT, traits(clauses))
    return wish, certain
