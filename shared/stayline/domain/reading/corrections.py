"""Which numbers a reply takes back: "8, no, 7", "7 or 8... let's say 8", "9 lol jk 4"."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading, drop, has_mark
from stayline.domain.reading.maxima import joined
from stayline.domain.reading.tokens import MARK, WORD, Token

_CHANGES: Final = frozenset(
    {"change", "changed", "changing", "upgrade", "raise", "correct", "edit"}
)
_MENDING_MARKS: Final = frozenset({"*", "→"})
_EQUALS: Final = frozenset({"="})
_THERE_IS_NONE: Final = "yok"
_SHOULD: Final = frozenset({"should have been", "shouldve been", "should of been"})
_WELL: Final = frozenset({"well", "hmm", "eh", "um", "or", "is", "its", "it", "so", "no"})
_SENT: Final = frozenset({"that", "my", "the"})
_IS: Final = frozenset({"is", "was", "were", "a", "an", ":", "="})
_CONCEDED: Final = ("인데", "인데요", "이지만", "점이나")
_BECAUSE: Final = ("서", "니까", "때문에", "땜에", "때매", "땜시", "탓에", "바람에")
_OF_THE_WHOLE: Final = frozenset({"filler", "own", "overall", "past", "hedge"})
_BETWEEN: Final = 5
_NEAR: Final = 2


def drop_what_is_taken_back(reading: Reading) -> None:
    """Drop every number ahead of one that corrects it."""
    kept = reading.kept()
    for place in range(1, len(kept)):
        if _settled_before(reading, kept[place - 1], kept[place]):
            drop([kept[place]], "corrected")
            return
        if _corrects(reading, kept, place):
            drop(kept[:place], "corrected")


def _settled_before(reading: Reading, settled: Rating, rating: Rating) -> bool:
    """Whether the one ahead is the correction: "7점으로 정정합니다 아까 8점은 실수"."""
    verb, ahead = reading.beside(settled.after, settled.at), reading.token(rating.at - 1)
    onto = reading.tokens[settled.after - 1].text.endswith("로")
    return onto and verb.plays("settles") and ahead.plays("past")


def _corrects(reading: Reading, kept: list[Rating], place: int) -> bool:
    previous, rating = kept[place - 1], kept[place]
    between = reading.tokens[previous.after : rating.at]
    behind = reading.tokens[rating.after : rating.after + _NEAR]
    mended = _any(behind, "slip") and all(
        token.kind != WORD or token.text in _SHOULD or token.text in _WELL for token in between
    )
    return (
        any(token.kind == MARK and token.text in _MENDING_MARKS for token in between)
        or has_mark(between, _EQUALS)
        or _any(_said_of_it(reading, previous, rating), "correct")
        or (_any(between, "should") and (rating.value or 0) <= 2 * reading.high)
        or ((_any(between, "contrast") or _any(between, "truth")) and _typed(reading, previous))
        or (between[:1] and between[0].text in _SHOULD and _was_sent(reading, previous))
        or _any(between, "joke")
        or (previous.value is None and (_any(between, "rounds") or _rounded(reading, previous)))
        or mended
        or (rating is kept[-1] and _any(behind, "settles"))
        or _changed(reading, previous, between)
        or _reasoned_away(reading, previous, between)
        or (place > 1 and _decided(reading, kept[place - 2], previous, rating))
    )


def _said_of_it(reading: Reading, previous: Rating, rating: Rating) -> list[Token]:
    """Leave out what corrects nothing: the name of what the next number rates, what is missing.

    "Food 9, wait 4", "8 ama park yeri yok, 3".
    """
    said = [
        reading.tokens[at]
        for at in range(previous.after, rating.at)
        if reading.tokens[at].text not in _IS and not _is_missing(reading, at)
    ]
    at = previous.at - 1
    while reading.beside(at, previous.at).text in _IS:
        at -= 1
    named = reading.beside(at, previous.at)
    listed = named.kind == WORD and (named.plays("aspect") or not named.roles)
    return said[:-1] if listed and said and said[-1].plays("aspect") else said


def _is_missing(reading: Reading, at: int) -> bool:
    before = reading.beside(at - 1, at)
    none_of_it = before.kind == WORD and not before.roles
    return none_of_it and reading.tokens[at].text == _THERE_IS_NONE


def _any(tokens: list[Token], role: str) -> bool:
    return any(token.plays(role) for token in tokens)


def _typed(reading: Reading, rating: Rating) -> bool:
    """Whether it says what was typed, not meant: "I typed 9 but it's 8"."""
    near = (reading.beside(rating.at - 1, rating.at), reading.beside(rating.after, rating.at))
    return any(token.plays("typed") for token in near)


def _was_sent(reading: Reading, rating: Rating) -> bool:
    """Whether "that 9" or "my 9" is the answer itself, and no score that might have been."""
    return reading.token(rating.at - 1).text in _SENT and not reading.plays("contrast")


def _changed(reading: Reading, previous: Rating, between: list[Token]) -> bool:
    """Whether it says "change my 8 to a 9"."""
    opening = reading.tokens[: previous.at]
    return any(token.text in _CHANGES for token in opening) and any(
        token.text == "to" for token in between
    )


def _rounded(reading: Reading, previous: Rating) -> bool:
    """Whether Korean concedes what lies between two steps: "8.5인데 8점으로 할게요"."""
    return reading.tokens[previous.after - 1].text.endswith(_CONCEDED)


def _reasoned_away(reading: Reading, previous: Rating, between: list[Token]) -> bool:
    """Whether a reason follows what it would be: "10점인데 배송이 늦어서 9점"."""
    if not reading.tokens[previous.after - 1].text.endswith(_CONCEDED):
        return False
    ahead = [token for token in reading.tokens[: previous.at] if token.kind == WORD]
    whole = all(token.roles & _OF_THE_WHOLE for token in ahead)
    return whole and any(token.text.endswith(_BECAUSE) for token in between[-2:])


def _decided(reading: Reading, low: Rating, high: Rating, rating: Rating) -> bool:
    """Whether the contact wavers and then decides: "7 or 8. Let's say 8"."""
    values = [rating.value for rating in (low, rating, high)]
    between = reading.tokens[low.at + 1 : high.at]
    apart = reading.clauses[high.at] != reading.clauses[rating.at] or any(
        token.plays("decides") for token in reading.tokens[high.at : rating.at]
    )
    settled = reading.beside(rating.after, rating.at)  # "6 olsun", "6 hadi", "5 mi 6 mı 6"
    apart = apart or settled.plays("says") or settled.plays("decides")
    apart = apart or reading.token(high.after).plays("joint")
    return (
        len(between) <= _BETWEEN
        and (joined(between) or bool(high.doubt) or not between)
        and apart
        and None not in values
        and rating.value in (low.value, high.value)
    )
