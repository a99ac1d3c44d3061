"""Whether two things were rated apart, though one of the two numbers looks like no score."""

from itertools import zip_longest
from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import WORD, Token
from stayline.domain.words import ko, terms, tr

_SETTLED: Final = frozenset({"own", "overall", "now", "yours"})
_COUNTED: Final = frozenset({"a quantity", "a time of day"})
_COMPARED: Final = (("past", ("now",)), ("other", ("own", "yours")))
_LONGEST_NAME: Final = 4
_DID: Final = (*terms(tr.I_DID), *terms("di, du, ti, tu, yor, mis, mus, alim, elim, yin, yun"))
# "와이프가 9점 찍으라는데 6점"
_TOLD_KO: Final = ("는데", "은데", "서", "니까", "지만", "다가", "하다", "길래")
_REGARDED: Final = ("보면", "보자면", "따지면", "따지자면", "놓고", "치면", "본다면")
_TOPICS_KO: Final = ("은", "는", "이", "가")
_TWO_NAMES_AND_NUMBERS: Final = 4


def rated_apart(reading: Reading, chosen: list[Rating]) -> bool:
    """Whether another thing or person got another score: "staff 10, building 2", "kargo 1 ürün 9".

    A label or a count told the other number apart, or somebody else was the subject, and nothing
    says that the one left is for the whole.
    """
    if reading.choosing or len(reading.ratings) == len(chosen):
        return False
    if any(_counted_alike(reading, rating) for rating in chosen):
        return True
    if any(rating.stances & _SETTLED for rating in chosen):
        return False
    values = {rating.value for rating in chosen}
    others = [
        rating
        for rating in reading.ratings
        if rating not in chosen and rating.value not in values
        and rating.value is not None and reading.low <= rating.value <= reading.high
    ]  # fmt: skip
    return any(
        (other.dropped == "a label" and _both_named(reading, other, rating))
        or (other.dropped == "a quantity" and _unit_is_named(reading, other, rating))
        or (
            "other" in other.stances
            and not other.dropped
            and not _counts_people(reading, other)
            and _has_a_subject(reading, rating)
        )
        for other in others
        for rating in chosen
    )


def _counted_alike(reading: Reading, rating: Rating) -> bool:
    """Whether it counts what was counted before: "geçen sefer 5 dakika sürdü bu sefer 10"."""
    ahead = reading.beside(rating.at - 1, rating.at)
    bare = not rating.unit and reading.beside(rating.after, rating.at).kind != WORD
    if not (bare and reading.language.startswith("tr")) or ahead.plays("cue"):
        return False
    return any(
        token.plays(then) and any(ahead.plays(side) for side in sides)
        for other in reading.ratings
        if other.dropped in _COUNTED and other.at < rating.at
        for token in reading.tokens[: other.at]
        for then, sides in _COMPARED
    )


def of_one_thing(reading: Reading, rating: Rating) -> bool:
    """Whether Korean says what one thing alone deserves: "맛만 따지면 9점", "서비스만 10점"."""
    if not reading.language.startswith("ko"):
        return False
    ahead = _words_ahead(reading, rating)
    return any(
        token.text.endswith("만")
        and (following.text.startswith(_REGARDED) or (token.plays("aspect") and not following.text))
        for token, following in zip_longest(ahead, ahead[1:], fillvalue=Token(WORD, ""))
    )


def rest_is_praised(reading: Reading, rating: Rating) -> bool:
    """Whether Korean praises the rest behind a score of the whole: "4점 나머진 다 좋음"."""
    before = reading.token(rating.at - 1)
    whole = before.kind != WORD or before.plays("filler") or before.text.endswith(_TOLD_KO)
    return whole and any(
        token.plays("the_rest") and is_hangul(token.text)
        and any(said.plays("good") for said in reading.tokens[at + 1 : at + _LONGEST_NAME])
        for at, token in enumerate(reading.tokens) if at >= rating.after
    )  # fmt: skip


def _both_named(reading: Reading, other: Rating, rating: Rating) -> bool:
    """Whether each is no more than a name and its number."""
    return all(
        0 < len(_words_ahead(reading, one)) < _LONGEST_NAME
        and _is_a_name(reading.beside(one.at - 1, one.at))
        and reading.beside(one.after, one.at).kind != WORD
        for one in (other, rating)
    )


def _unit_is_named(reading: Reading, other: Rating, rating: Rating) -> bool:
    """Whether the unit behind a count is what the next number rates: "kargo 1 ürün 9"."""
    gap = reading.tokens[other.after : rating.at]
    unit = reading.tokens[other.after - 1]
    nothing_else = not gap and len(reading.tokens) == _TWO_NAMES_AND_NUMBERS
    again = unit.text in {word.text for word in _words_ahead(reading, other)}
    rated = nothing_else or again or (gap[0] if gap else unit).plays("aspect")
    return (
        reading.language.startswith("tr")
        and other.at < rating.at and len(gap) <= 1 and rated
        and reading.beside(rating.after, rating.at).kind != WORD
        and _is_a_name(reading.beside(other.at - 1, other.at))
    )  # fmt: skip


def _has_a_subject(reading: Reading, rating: Rating) -> bool:
    """Whether somebody or something unknown is what the number is for: "Dave gets a 10"."""
    verbs = _DID if reading.language.startswith("tr") else _TOLD_KO
    ahead = _words_ahead(reading, rating)
    told = max((at for at, token in enumerate(ahead) if token.text.endswith(verbs)), default=-1)
    named = ahead[told + 1 :]
    part = reading.beside(rating.at - 1, rating.at).plays("aspect")  # "annem 9 dedi servise 4"
    return part or any(not token.roles for token in named)


def _counts_people(reading: Reading, other: Rating) -> bool:
    """Whether it counts whom somebody came with: "애기 둘 데리고 갔는데 9점"."""
    after = reading.beside(other.after, other.at)
    rated = after.kind != WORD or after.text.endswith(_TOPICS_KO) or bool(after.roles)
    return reading.tokens[other.at].text in ko.NATIVE and not other.unit and not rated


def _words_ahead(reading: Reading, rating: Rating) -> list[Token]:
    return [token for token in reading.ahead(rating.at) if token.kind == WORD]


def _is_a_name(token: Token) -> bool:
    named = token.plays("aspect") or token.plays("label") or not token.roles
    return token.kind == WORD and named
