"""What impression a free text makes that no word settles: weighed as the labelled texts taught."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple, cast

from stayline.domain.reading.numbers import has_hangul

LEARNT: Final = Path(__file__).parents[1] / "words" / "impressions.tsv"
BIAS: Final = ""
_STEM, _PART = 4, 5
_SHORT, _LONG = 2, 3


class Odds(NamedTuple):
    """Tenths of log odds: that it complains, that it praises, that a person must see it now."""

    bad: int
    good: int
    high: int


def traits(words: Iterable[str]) -> Iterator[str]:
    """Give what is weighed: words, their beginnings and parts; in Korean rows of letters."""
    for word in words:
        whole = f"^{word}|"
        if has_hangul(word):
            for size in (_SHORT, _LONG):
                yield from (whole[at : at + size] for at in range(len(whole) - size + 1))
        else:
            yield from (word, word[:_STEM])
            yield from (whole[at : at + _PART] for at in range(max(1, len(whole) - _PART + 1)))


def odds_of(words: Iterable[str]) -> Odds:
    """Return what the folded words of one text amount to; whole numbers, whose sum knows no order.

    A text of which nothing is known has the odds of any text.
    """
    known = learnt()
    found = [known[trait] for trait in {BIAS, *traits(words)} if trait in known]
    return Odds(*map(sum, zip(*found, strict=True)))


@lru_cache(maxsize=1)
def learnt() -> Mapping[str, tuple[int, ...]]:
    """Return each trait's weights: the build's, or where there was no build, the list's."""
    try:
        # Written by the layer's build (content/compile.py).
        from stayline.domain.reading.compiled_impressions import WEIGHTS  # noqa: PLC0415
    except ImportError:
        return listed()
    return cast("Mapping[str, tuple[int, ...]]", WEIGHTS)


def listed() -> dict[str, tuple[int, ...]]:
    """Return the weights as `tests.domain.weigh_triage` learnt them from the lists."""
    lines = (line.split("\t") for line in LEARNT.read_text(encoding="utf-8").splitlines())
    return {trait: tuple(map(int, weights)) for trait, *weights in lines}
