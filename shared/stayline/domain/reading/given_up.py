"""Whether a score was given up: one of before, a hope that was let down, what is usual."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.sides import WAS, just_ahead
from stayline.domain.reading.tales import was_then
from stayline.domain.reading.tokens import WORD

_WAS_SO: Final = ("이었는데", "였는데", "이었는데요", "이었지만")
_WAS_ENDS: Final = (
    *_WAS_SO, "였지만", "였었는데", "이었다가", "였다가",
    "짜린데", "짜리인데", "짜리지만", "짜리였는데",
)  # fmt: skip
_TURNS: Final = frozenset({"then", "they", "now", "since", "after", "lately", "recently"})
_EXPECTED: Final = frozenset({"beklentim", "beklentimiz", "umudum", "tahminim"})
_USUALLY: Final = frozenset({"genelde", "genellikle", "normalde", "cogunlukla"})
_IT: Final = frozenset({"it", "this", "a", "an", "("})
_IS: Final = frozenset({"is", "its"})


def is_over(reading: Reading, rating: Rating) -> bool:
    """Whether a score was given up: "8 until yesterday", "it was 9 but then they cut it"."""
    ahead = just_ahead(reading, rating)
    if ahead.text in _EXPECTED:
        return True  # "beklentim 9 idi, bulduğum 2"
    kept = reading.kept()
    if len(kept) > 1 and _set_against_another(reading, rating, kept):
        return True
    behind = reading.token(rating.after)
    turned = behind.text == "but" and reading.token(rating.after + 1).text in _TURNS
    ended = reading.token(rating.at + 1).text.endswith(_WAS_ENDS)
    return ended or (turned and ahead.text in WAS) or behind.plays("past_behind")


def _set_against_another(reading: Reading, rating: Rating, kept: list[Rating]) -> bool:
    """Whether the other score says that this one is over: "7 (was 5)", "genelde 9, şimdi 6"."""
    opening = [token.text for token in reading.ahead(rating.at)]
    usual = rating is not kept[-1] and not _USUALLY.isdisjoint(opening)
    if usual and told_now(reading, kept):
        return True
    others = [just_ahead(reading, each) for each in kept if each is not rating]
    changed = len(others) == 1 and (others[0].text in _IS or others[0].kind != WORD)
    was = changed and [text for text in opening if text not in _IT] == ["was"]
    reckoned = reading.token(rating.after).text.endswith(_WAS_SO)  # "10점 각이었는데"
    return was or reckoned or was_then(reading, rating)


def told_now(reading: Reading, kept: list[Rating]) -> bool:
    """Whether "now" stands right ahead of the last one: "used to get 10 off me, now 3"."""
    return just_ahead(reading, kept[-1]).plays("now")
