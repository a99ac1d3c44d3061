"""Which numbers tell of a score and are none: what was taken off, how it changed; and ages."""

from collections.abc import Iterator
from typing import Final

from stayline.domain.reading.layout import Rating, Reading, drop
from stayline.domain.reading.quantities import IRREGULAR_PLURALS
from stayline.domain.reading.tokens import NUMBER, WORD, Token
from stayline.domain.words import terms

_AHEAD: Final = 6
_FEW: Final = 4
_TAKING_OFF: Final = frozenset({"loses", "deducts", "deducted", "withheld"})
# "To two", "to 2" and "to 2 points" in Turkish.
_TO_WORDS: Final = frozenset(
    terms("sıfıra, bire, ikiye, üçe, dörde, beşe, altıya, yediye, sekize, dokuza, ona")
)
_TO_ENDINGS: Final = frozenset({"a", "e", "ya", "ye"})
_TO_POINTS: Final = frozenset({"puana", "yildiza"})
_ONE: Final = ("하나", "one")
_BARE_POINTS: Final = frozenset({"점", "points", "point", "pts", "puan"})
_ARROW: Final = "→"  # "8점 → 2점 하락"
_UP_OR_DOWN: Final = frozenset({"up", "down", "by"})
_PARTED: Final = frozenset({"good", "bad", "aspect", "overall", "cue", "label_choice"})
_MISSING: Final = "점은"
_THAN: Final = ("보다", "보단")
_YOUNG: Final = frozenset({"kid", "child", "girls", "boys", "twins", "애들", "아이들", "아이"})


def drop_deductions(reading: Reading) -> None:
    """Drop what is taken off the score: "9, minus 1 for the wait", "10점에서 1점 빼서 9점".

    What is left of the top must be the score, else it is not clear which of the two is meant.
    """
    drop([rating for rating in reading.kept() if _differs(reading, rating)], "a difference")
    if not (reading.roles & _TAKING_OFF or reading.language.startswith("ko")):
        return
    kept = reading.kept()
    off = [rating for rating in kept if _deducted(reading, rating)]
    others = {other.value for other in kept if other not in off}
    left = reading.high - sum(rating.value or 0 for rating in off)
    if off and others - {reading.high} == {left}:
        whole = [each for each in kept if each.at < off[-1].at and each.value == reading.high]
        drop([*off, *whole], "a deduction")
        return
    for rating in off:
        rating.doubt = "a deduction"


def _deducted(reading: Reading, rating: Rating) -> bool:
    before = reading.beside(rating.at - 1, rating.at)
    behind = _until_the_next(reading, rating)
    if lowered_to(reading, rating):
        return False
    lost = before.plays("loses") and rating.unit == "points"
    taken = (
        lost or _is_the_rest(reading, rating) or before.plays("deducts") or before.plays("withheld")
    )
    return taken or (reading.plays("deducted") and any(token.plays("deducted") for token in behind))


def _is_the_rest(reading: Reading, rating: Rating) -> bool:
    """Whether Korean goes on to why some points are missing: "9점, 1점은 주차때문에", "주차 -1"."""
    before, high = reading.token(rating.at - 1), reading.high
    missing = reading.token(rating.at + 1).text == _MISSING
    if not missing and before.text != "-":
        return False
    rest = [one for one in reading.kept() if (one.value or 0) + (rating.value or 0) == high]
    if before.text == "-":
        return bool(rest) and not before.glued
    follows = before.kind != WORD or before.plays("the_rest")
    return missing and any(
        one.at < rating.at and (follows or one.after == rating.at) for one in rest
    )


def lowered_to(reading: Reading, rating: Rating) -> bool:
    """Whether a Turkish ending says to what it was lowered, not by how much: "ikiye düşürdüm"."""
    if not reading.beside(rating.after, rating.at).plays("settles"):
        return False
    number, ending = reading.tokens[rating.at].text, reading.token(rating.at + 1)
    return (
        number in _TO_WORDS
        or ending.text in _TO_POINTS
        or (ending.glued and ending.text in _TO_ENDINGS)
    )


def _until_the_next(reading: Reading, rating: Rating) -> Iterator[Token]:
    """Give what stands behind `rating`, up to the next number: 하나는 is one, though no rating."""
    for at in range(rating.at + 1, rating.at + 1 + _AHEAD):
        token = reading.beside(at, rating.at)
        if token.kind == NUMBER or token.text.startswith(_ONE):
            return
        yield token


def _differs(reading: Reading, rating: Rating) -> bool:
    """Whether it says by how much a score has changed: "작년보다 2점 올랐어요", "up 2 points"."""
    points = rating.unit == "points" and reading.token(rating.at + 1).text in _BARE_POINTS
    if not (points or (rating.unit == "" and reading.plays("bound"))):
        return False
    before = reading.beside(rating.at - 1, rating.at).text
    fewer = before.endswith(_THAN) and reading.beside(rating.after, rating.at).plays("deducted")
    after, beyond = (reading.beside(rating.after + ahead, rating.at) for ahead in (0, 1))
    # "2점 더 높아요", but "8점 더 빨랐으면 좋겠어요".
    more = after.plays("differs") and not (
        after.text == "더" and beyond.kind == WORD
        and not (beyond.plays("differs") or beyond.plays("gives"))
    )  # fmt: skip
    others = len(reading.kept()) > 1 and (rating.value or _FEW) < _FEW
    if others and not rating.unit and after.plays("bound") and after.text.endswith("than"):
        return True  # "2 better than last time, 7"
    return points and before != _ARROW and (fewer or more or before in _UP_OR_DOWN)


def drop_ages(reading: Reading) -> None:
    """Drop what stands in brackets behind people: "the kids (3 and 5)"."""
    inside = False
    for at, token in enumerate(reading.tokens):
        if token.text == "(":
            inside = _is_people(reading.token(at - 1))
        elif token.text == ")":
            inside = False
        elif inside:
            drop([rating for rating in reading.kept() if rating.at == at], "an age")


def _is_people(token: Token) -> bool:
    return token.plays("other") or token.text in IRREGULAR_PLURALS or token.text in _YOUNG


def signed(reading: Reading, rating: Rating) -> bool:
    """Whether a dash makes it negative or ends a range; in "good-8" it only parts the two."""
    dash, word = reading.token(rating.at - 1), reading.token(rating.at - 2)
    word = reading.token(rating.at - 3) if word.text == ":" else word  # "score:-8"
    parts = dash.glued and word.kind == WORD and bool(word.roles & _PARTED)
    return dash.text == "-" and reading.tokens[rating.at].glued and not parts
