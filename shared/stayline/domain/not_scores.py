"""Which numbers of a reply are no scores: times, dates, phone numbers, quantities, labels.

Each stage drops numbers, or notes what a number is out of; none of them chooses a score.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from stayline.domain.reading import Rating, Reading
from stayline.domain.tokens import BREAK, MARK, NUMBER, WORD, Token

_CURRENCY: Final = frozenset("$€£₺₩¥")
_TOO_BIG: Final = 101
_PHONE_DIGITS, _PHONE_CHUNK = 7, 3
_AHEAD: Final = 3
_NO_PLURALS: Final = ("ss", "us", "is", "ous")
_IRREGULAR_PLURALS: Final = frozenset({"people", "men", "women", "children", "ppl", "staff"})
_JOINTS: Final = frozenset({"to", "or", "and", "through", "thru", "ile", "ila", "veya", "ya da", "ve"})
_SLASHES: Final = frozenset({"/", "\\"})
_DECIMAL_POINTS: Final = frozenset({"point", "nokta", "virgul", "점", "쩜"})


def drop_what_is_no_score(reading: Reading) -> None:
    """Run every stage, in order: later ones rely on what earlier ones dropped."""
    for stage in _STAGES:
        stage(reading)


def _phone_numbers(reading: Reading) -> None:
    run: list[Rating] = []
    for rating in reading.ratings:
        apart = "".join(token.text for token in reading.tokens[run[-1].at + 1 : rating.at]) if run else ""
        if run and not apart.strip("-.()+/"):
            run.append(rating)
        else:
            run = [rating]
        chunks = [reading.tokens[part.at].text for part in run]
        if sum(map(len, chunks)) >= _PHONE_DIGITS and max(map(len, chunks)) >= _PHONE_CHUNK:
            _drop(run, "a phone number")


def _dates_and_clocks(reading: Reading) -> None:
    for first, second in pairwise(reading.ratings):
        between = reading.tokens[first.at + 1 : second.at]
        if _marks(between, {":"}) and second.at + 0 and between[0].glued:
            _drop([first, second], "a time of day")
        if reading.tokens[first.at].text.count(".") > 1:
            _drop([first], "a date")
    for one, two, three in zip(reading.ratings, reading.ratings[1:], reading.ratings[2:], strict=False):
        gaps = reading.tokens[one.at + 1 : two.at] + reading.tokens[two.at + 1 : three.at]
        if len(gaps) == 2 and all(gap.text in {"/", "-", "."} and gap.glued for gap in gaps):  # noqa: PLR2004 - day, month, year
            _drop([one, two, three], "a date")
    for rating in reading.kept():
        near = (reading.beside(rating.at - 1, rating.at), reading.beside(rating.after, rating.at))
        if any(token.kind == WORD and token.plays("date") for token in near):
            _drop([rating], "a date")


def _maxima(reading: Reading) -> None:
    """Read 8/10, 8 out of 10, 10 üzerinden 8, 10점 만점에 8점: the second number is no score."""
    kept = reading.kept()
    for first, second in pairwise(kept):
        if first.dropped or second.dropped:
            continue
        between = reading.tokens[first.after : second.at]
        words = [token for token in between if not token.plays("article")]
        if _marks(words, _SLASHES) or _out_of(words, second, reading):
            first.over, second.dropped = second.value, "the scale's top"
            first.after = second.after
        elif _max_first(reading, first, words):
            second.over, first.dropped = first.value, "the scale's top"


def _out_of(words: list[Token], second: Rating, reading: Reading) -> bool:
    if len(words) != 1:
        return False
    loose = words[0].text in {"of", "on", "over"} and second.value == reading.high
    return loose or words[0].plays("ratio")


def _max_first(reading: Reading, first: Rating, between: list[Token]) -> bool:
    ahead = [reading.token(at) for at in range(first.at + 1, first.at + 4)]
    if first.unit == "locative" and not between:
        return True
    if reading.beside(first.at - 1, first.at).plays("ratio"):
        return True
    return any(
        token.kind == WORD and (token.plays("max_first") or token.text.removeprefix("점") in {"중", "중에"})
        for token in ahead[: 2 if ahead[0].kind == WORD else 0]
    )


def _ranges(reading: Reading) -> None:
    """Drop a mention of the scale itself; hold 7-8 and "7 or 8" together for what follows."""
    for first, second in pairwise(reading.kept()):
        between = reading.tokens[first.at + 1 : second.at]
        if len(between) > _AHEAD:
            continue
        joined = _marks(between, {"-", "→"}) or any(token.text in _JOINTS for token in between)
        scale = (first.value, second.value) == (reading.low, reading.high)
        if scale and (joined or not any(token.kind == BREAK for token in between)):
            _drop([first, second], "the scale itself")
        elif joined and second.unit in {"quantity", "time"}:
            _drop([first], "a quantity" if second.unit == "quantity" else "a time of day")
        if reading.token(second.at - 1).text in _DECIMAL_POINTS and first.at + 2 == second.at:
            first.doubt = "between two steps"
            _drop([second], "a fraction")


def _marks(tokens: list[Token], texts: set[str] | frozenset[str]) -> bool:
    return len(tokens) == 1 and tokens[0].kind == MARK and tokens[0].text in texts


def _times(reading: Reading) -> None:
    for rating in reading.kept():
        at = rating.at - 1
        while reading.beside(at, rating.at).plays("hedge"):
            at -= 1
        before = reading.beside(at, rating.at)
        locative = rating.unit == "locative"
        if rating.unit == "time" or locative or _at(reading, before, at):
            _drop([rating], "a time of day")
        elif _asked_to_call(reading, rating):
            _drop([rating], "a time to call")


def _at(reading: Reading, before: Token, at: int) -> bool:
    if before.kind != WORD or not before.plays("at") or before.plays("filler"):
        return False
    governed = reading.token(at - 1)
    return not (before.text == "of" and (governed.plays("filler") or governed.plays("overall")))


def _asked_to_call(reading: Reading, rating: Rating) -> bool:
    clause = reading.clauses[rating.at]
    return any(
        token.plays("want") and reading.clauses[index] == clause
        for index, token in enumerate(reading.tokens[: rating.at])
    )


def _quantities(reading: Reading) -> None:
    for rating in reading.kept():
        following = reading.beside(rating.after, rating.at)
        if rating.unit == "number_of":
            whole = all(other.at == rating.at for other in reading.ratings)
            few = len([token for token in reading.tokens if token.kind == WORD]) <= 1
            if not (reading.choosing or (whole and few)):
                _drop([rating], "a quantity")
        elif rating.unit in {"quantity", "ordinal"} and not (reading.choosing and rating.unit == "ordinal"):
            _drop([rating], "a quantity")
        elif following.kind == MARK and (following.text == "%" or following.text in _CURRENCY):
            _drop([rating], "a quantity")
        elif rating.over is None and rating.unit == "" and _plural_ahead(reading, rating):
            _drop([rating], "a quantity")
        elif rating.over is not None and _plural_ahead(reading, rating):
            _drop([rating], "a quantity")


def _plural_ahead(reading: Reading, rating: Rating) -> bool:
    """English counts in plurals: "3 phone calls", "2 very rude agents"."""
    for place, at in enumerate(range(rating.after, rating.after + _AHEAD)):
        token = reading.beside(at, rating.at)
        if token.kind != WORD or (token.plays("follow") and not token.plays("good")):
            return token.plays("follow") and place == 0 and False
        if token.plays("filler") and not token.plays("good"):
            return False
        if place and token.plays("aspect"):
            continue
        if token.text in _IRREGULAR_PLURALS or (place and _plural_unit(reading, token)):
            return True
        ends = token.text.endswith("s") and not token.text.endswith(_NO_PLURALS)
        if ends and token.text.isascii() and len(token.text) > _AHEAD and not token.plays("good"):
            return True
    return False


def _plural_unit(reading: Reading, token: Token) -> bool:
    return token.text.endswith("s") and reading.vocabulary.unit(token.text) == "quantity"


def _labels(reading: Reading) -> None:
    for rating in reading.kept():
        before = reading.beside(rating.at - 1, rating.at)
        token = reading.tokens[rating.at]
        hanging = before.kind == WORD and token.glued and before.text.isascii()
        abbreviated = (
            reading.token(rating.at - 1).text == "." and reading.token(rating.at - 1).glued
            and reading.token(rating.at - 2).text in {"no", "nr"}
        )  # fmt: skip
        choice = before.plays("label_choice") or abbreviated or before.text == "#"
        if choice and reading.choosing:
            continue
        named = before.kind == WORD and before.plays("label") and not before.plays("filler")
        glued_name = hanging and not before.plays("filler")
        money = before.kind == MARK and before.text in _CURRENCY
        if named or glued_name or money or (choice and not before.plays("no")) or abbreviated:
            _drop([rating], "a label")
        elif token.value is not None and token.value >= _TOO_BIG and len(reading.kept()) > 1:
            _drop([rating], "a reference")


def _anchors(reading: Reading) -> None:
    """Drop "10 being the best" and "where 1 is bad": the contact repeats the scale."""
    for rating in reading.kept():
        after = reading.beside(rating.after, rating.at)
        before = reading.beside(rating.at - 1, rating.at)
        others = len(reading.kept()) > 1
        if before.text == "where" or after.text in {"being", "being the"}:
            _drop([rating], "the scale itself")
        elif others and (after.plays("anchor") or rating.unit == "anchor" or before.text == "="):
            _drop([rating], "the scale itself")


def _drop(ratings: list[Rating], because: str) -> None:
    for rating in ratings:
        rating.dropped = because


_STAGES: Final[tuple[Callable[[Reading], None], ...]] = (
    _phone_numbers, _dates_and_clocks, _maxima, _ranges, _labels, _times, _quantities, _anchors,
)  # fmt: skip
NUMBER_KINDS: Final = frozenset({NUMBER})
