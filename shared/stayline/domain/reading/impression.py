"""What impression a free text makes that no word settles: weighed as the labelled texts taught."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from stayline.domain.reading.numbers import has_hangul
from stayline.domain.reading.weights import odds

LEARNT: Final = "impressions"
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
    """Return what the folded words of one text amount to."""
    return Odds(*odds(LEARNT, traits(words)))
