"""What stars say beside a score: a unit of it, a second opinion, or praise."""

from itertools import pairwise
from typing import Final

from stayline.domain.reading.layout import Rating, Reading, drop
from stayline.domain.reading.tokens import WORD

_PRAISED: Final = 5  # stars
_HIGH: Final = 0.8
_STARRED: Final = frozenset({"", "stars"})  # "⭐5", "⭐5⭐"
_TIMES: Final[tuple[list[str], ...]] = ([], ["x"], ["×"])


def star_units(reading: Reading) -> None:
    """Read 4⭐ and ⭐x4 as four stars; more than one star beside a number is a second opinion.

    But "5 star service" praises, beside a score on a longer scale.
    """
    starred = [rating for rating in reading.kept() if rating.unit == "stars"]
    if not starred:
        return
    if reading.high > _PRAISED and len(starred) < len(reading.kept()):
        others = [each.value or 0 for each in reading.kept() if each.unit != "stars"]
        alike = min(others) >= _HIGH * reading.high  # "9, would recommend, 5 stars"
        drop([each for each in starred if _praises(reading, each, alike=alike)], "praise")
    for first, second in pairwise(reading.kept()):
        if first.unit != "stars":
            continue
        between = [token.text for token in reading.tokens[first.at + 1 : second.at]]
        if first.value == 1 and second.unit in _STARRED and between in _TIMES:
            first.dropped, second.unit = "a unit", "stars"
        elif second.unit == "stars" and second.at <= first.after and second.value == 1:
            second.dropped = "a unit"  # "5 yıldız ⭐"


def _praises(reading: Reading, rating: Rating, *, alike: bool) -> bool:
    praised = reading.beside(rating.after, rating.at).kind == WORD
    praised = praised and reading.token(rating.at + 1).text == "star"
    return rating.value == _PRAISED and (praised or alike)
