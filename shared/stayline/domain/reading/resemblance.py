"""How much a reply resembles the labelled wishes: heard only where no rule finds one."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, cast

from stayline.domain.reading.numbers import has_hangul
from stayline.domain.reading.wishes import END, Clause
from stayline.domain.reading.wishes_ko import START, as_spoken

LEARNT: Final = Path(__file__).parents[1] / "words" / "resemblance.tsv"
BIAS: Final = ""
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
    """Return how far a reply resembles wishes, and certain ones among them.

    Both in tenths of log odds: 36 is about 97 in 100. Whole numbers, whose sum knows no order.
    """
    known = learnt()
    found = [known[trait] for trait in {BIAS, *traits(clauses)} if trait in known]
    return sum(wish for wish, _ in found), sum(certain for _, certain in found)


@lru_cache(maxsize=1)
def learnt() -> Mapping[str, tuple[int, int]]:
    """Return each trait's two weights: the build's, or where there was no build, the list's."""
    try:
        # Written by the layer's build (content/compile.py): most replies are weighed.
        from stayline.domain.reading.compiled_weights import WEIGHTS  # noqa: PLC0415
    except ImportError:
        return listed()
    return cast("Mapping[str, tuple[int, int]]", WEIGHTS)


def listed() -> dict[str, tuple[int, int]]:
    """Return the weights as `tests.domain.weigh` learnt them from the lists."""
    lines = (line.split("\t") for line in LEARNT.read_text(encoding="utf-8").splitlines())
    return {trait: (int(wish), int(certain)) for trait, wish, certain in lines}
