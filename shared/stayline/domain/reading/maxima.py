"""What a number is out of, and which numbers only repeat the scale: 8/10, five stars, 1 to 10."""

from itertools import pairwise
from typing import Final

from stayline.domain.reading.layout import Rating, Reading, drop, has_mark
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import ARTICLES, BREAK, NUMBER, WORD, Token

_AHEAD: Final = 3
_OUT_OF: Final = (["of"], ["on"], ["over"], ["out"], ["ov"], ["ot"], ["fo"], ["o"])
_YEARS_FROM: Final = 1900
_APART: Final = (["da"], ["de"], ["dan"], ["den"])  # "10 da 8", for "10'da 8"
_ABOVE: Final = frozenset({"uzeri", "ustu"})
_SAYINGS: Final = (frozenset({24, 7}), frozenset({50}))
_JOINTS: Final = frozenset(
    {
        "to",
        "or",
        "and",
        "n",
        "through",
        "thru",
        "ile",
        "ila",
        "veya",
        "ya da",
        "yada",
        "ve",
        "아니면",
        "또는",
        "혹은",
        "점이나",
        "이나",
        "에서",
        "점에서",
        "점과",
        "점하고",
    }
)
_FROM, _TO = frozenset({"den", "dan", "ten", "tan"}), frozenset({"e", "a", "ye", "ya"})
_MODALS: Final = frozenset({"could", "might", "may", "can", "would", "should"})
_SLASHES: Final = frozenset({"/", "\\"})
_DESERVES: Final = tuple(
    f"짜리{ending}"
    for ending in ("임", "네", "네요", "예요", "에요", "입니다", "죠", "지", "다", "야")
)
_LEGENDS: Final = frozenset({"if", "where", "with", "assuming", "given"})
_THOUGHT: Final = frozenset({"thought", "thinking", "assumed", "presumed", "figured", "thort"})
_MEANT: Final = frozenset({"was", "is", "were", "meant", "means", "=", "was the best", "is best"})
_POINTS: Final = frozenset({"points", "point", "stars", "star", "marks", "점", "puan"})
_DECIMAL_POINTS: Final = frozenset({"point", "nokta", "virgul", "점", "쩜"})


def _names_an_end(token: Token) -> bool:
    return token.plays("good") or token.plays("bad")


def _legend(reading: Reading, rating: Rating) -> bool:
    """Drop "if 10 is the best": a reading of the scale, and neither a condition nor praise."""
    opening, closing = reading.token(rating.at - 1), reading.beside(rating.after, rating.at)
    if opening.text not in _LEGENDS or not closing.plays("anchor"):
        return False
    drop([rating], "the scale itself")
    opening.roles = closing.roles = frozenset({"filler"})
    return True


def maxima(reading: Reading) -> None:
    """Read 8/10, 8 out of 10, 10 üzerinden 8, 10점 만점에 8점: one of the two is no score."""
    for first, second in pairwise(reading.kept()):
        between = reading.tokens[first.after : second.at]
        words = [token for token in between if not token.plays("article")]
        slashed = has_mark(words, _SLASHES)
        if first.dropped or second.dropped:
            continue
        if slashed and {first.value, second.value} in _SAYINGS:
            drop([first, second], "a phrase")
        elif slashed or _out_of(first, second, reading):
            counted = "a quantity" if _counts_a_part(reading, second) else ""
            first.over, first.after, first.unit = second.value, second.after, ""
            first.dropped = counted
            second.dropped = "the scale's top"
        elif _max_behind(reading, first, second):
            first.over = second.value
            full = (rating for rating in reading.ratings if rating.at == second.after)
            drop([second, *full], "the scale's top")
        elif _max_first(reading, first, words):
            second.over, first.dropped = first.value, "the scale's top"
            drop(_lower_end(reading, first), "the scale itself")


def _lower_end(reading: Reading, top: Rating) -> list[Rating]:
    """Return the 1 of "1에서 10중에 7"."""
    ahead = [rating for rating in reading.kept() if rating.at < top.at][-1:]
    return [
        rating for rating in ahead
        if rating.value in {reading.low, 1} and joined(reading.tokens[rating.at + 1 : top.at])
    ]  # fmt: skip


def _counts_a_part(reading: Reading, whole: Rating) -> bool:
    """Whether it is so many of them, "8/10 agents"; "2/10 garson suratsız" speaks of one."""
    named = reading.token(whole.at + 1)
    judged = reading.language.startswith("tr") and named.plays("aspect")
    return whole.unit == "quantity" and not judged


def _out_of(first: Rating, second: Rating, reading: Reading) -> bool:
    between = reading.tokens[first.at + 1 : second.at]
    said = [
        token.text
        for token in between
        if token.kind != BREAK and not token.plays("article") and token.text not in _POINTS
    ]
    loose = said in _OUT_OF and second.value == reading.high
    return loose or (len(said) == 1 and any(token.plays("ratio") for token in between))


def _max_behind(reading: Reading, first: Rating, second: Rating) -> bool:
    """Whether it says "9점(10점 만점)", or "8 veriyorum 10 üzerinden"."""
    closing = second is reading.ratings[-1] and reading.token(second.after).plays("max_first")
    if closing and reading.language.startswith("tr"):
        return second.value == reading.high
    apart = [token.text for token in reading.tokens[first.after : second.at]]
    full = reading.token(second.at + 1).text == "점만점" or (
        reading.token(second.after).text == "만점" and second.unit == "points"
    )
    return full and apart == ["("]


def _max_first(reading: Reading, first: Rating, between: list[Token]) -> bool:
    ahead = [reading.token(at) for at in range(first.at + 1, first.at + 4)]
    if first.unit == "locative" and not between:
        return (first.value or 0) < _YEARS_FROM  # "2020de 9, 2024te 6"
    above = ahead[0].text in _ABOVE and not between
    if ahead[2].text in _TO and reading.token(first.at + 3).glued:
        above, between = False, ahead  # "10 dan 8 e"
    if first.value == reading.high and (above or [token.text for token in between] in _APART):
        return reading.language.startswith("tr")
    if reading.beside(first.at - 1, first.at).plays("joint") and first.value != reading.high:
        return False  # "8이랑 9중에 고민했는데 8"
    if reading.beside(first.at - 1, first.at).plays("ratio"):
        return True
    return any(
        token.kind == WORD
        and (token.plays("max_first") or token.text.lstrip("점개") in {"중", "중에"})
        for token in ahead[: 2 if ahead[0].kind == WORD else 0]
    )


def ranges(reading: Reading) -> None:
    """Drop a mention of the scale itself; hold 7-8 and "7 or 8" together for what follows."""
    for first, second in pairwise(reading.kept()):
        between = reading.tokens[first.at + 1 : second.at]
        if len(between) > _AHEAD:
            continue
        held = joined(between)
        ends = first.value in {reading.low, 1} and second.value == reading.high
        asked = any(token.plays("joint") for token in between)  # "1 mi iyi 10 mu?"
        between_ends = (held and not asked) or first.value == reading.low
        scale = ends and between_ends and first.unit != "quantity" and not _denied(between)
        if held and _from(reading, first):
            changing = _changing(reading, first)
            drop([first] if changing else [first, second], "corrected" if changing else "a span")
            continue
        if held and _window(reading, first, second):
            drop([first, second], "a span")
            continue
        if scale and (held or not any(token.kind == BREAK for token in between)):
            drop([first, second], "the scale itself")
        elif _spans(reading, first, second):
            drop([first, second], "a span")
        elif held and second.unit in {"quantity", "time"}:
            drop([first], "a quantity" if second.unit == "quantity" else "a time of day")
        point = reading.token(second.at - 1)
        digit = reading.tokens[second.at]
        decimal = digit.kind == NUMBER and (digit.glued or not is_hangul(point.text))
        if point.text in _DECIMAL_POINTS and decimal and first.at + 2 == second.at:
            first.doubt = "between two steps"
            drop([second], "a fraction")


def _denied(between: list[Token]) -> bool:
    return any(token.plays("not_after") or token.plays("gives") for token in between)


def joined(between: list[Token]) -> bool:
    """Whether what stands between two numbers makes a range or a pair of alternatives of them."""
    return has_mark(between, {"-", "~", "→"}) or any(
        token.text in _JOINTS or token.plays("joint") for token in between
    )


def _spans(reading: Reading, first: Rating, second: Rating) -> bool:
    """Whether Turkish case endings make a span of two numbers: "8den 1e kadar bekledim"."""
    from_ending, to_ending = reading.token(first.at + 1), reading.token(second.at + 1)
    behind = reading.token(second.after)
    return (
        from_ending.text in _FROM and from_ending.glued and to_ending.text in _TO
        and to_ending.glued and "kadar" in (behind.text, reading.token(second.at + 2).text)
    )  # fmt: skip


def _from(reading: Reading, rating: Rating) -> bool:
    before = [reading.beside(rating.at - back, rating.at) for back in (1, 2)]
    return before[0].text == "from" or (before[0].text in ARTICLES and before[1].text == "from")


def _window(reading: Reading, first: Rating, second: Rating) -> bool:
    """Whether "between 8 and 1", or and 12, can only be hours."""
    between = reading.beside(first.at - 1, first.at).text == "between"
    values = (first.value or 0, second.value or 0)
    return between and (values[0] > values[1] or values[1] > reading.high)


def _changing(reading: Reading, rating: Rating) -> bool:
    """Whether "from 3 to 8" tells how the score changed, not what it lies between."""
    said = [token for token in reading.clause(rating.at) if token.kind == WORD]
    priced = any(token.plays("priced") or token.text in _MODALS for token in said)
    return not priced and any(token.plays("changes") for token in said)


def _took_for(reading: Reading, rating: Rating, before: Token, after: Token) -> bool:
    """Whether an end of the scale was taken for something: "sorry, thought 1 was best"."""
    end = rating.value in {reading.low, 1, reading.high}
    return end and before.text in _THOUGHT and after.text in _MEANT


def _is_an_end(reading: Reading, rating: Rating) -> bool:
    """Whether "5점까지" names an end; "8점짜리예요" says what something deserves."""
    return rating.unit == "anchor" and not reading.token(rating.at + 1).text.endswith(_DESERVES)


def scale_mentions(reading: Reading) -> None:
    """Drop "10 being the best" and "where 1 is bad": the contact repeats the scale."""
    for rating in reading.kept():
        after = reading.beside(rating.after, rating.at)
        before = reading.beside(rating.at - 1, rating.at)
        others = len(reading.kept()) > 1
        if others and _legend(reading, rating):
            continue
        if (
            before.text == "where"
            or after.text in {"being", "being the"}
            or (others and after.plays("anchor"))
            or (others and _is_an_end(reading, rating) and not before.plays("joint"))
            or (others and before.plays("scale_end") and after.plays("supposed"))
            or (others and _took_for(reading, rating, before, after))
            or (others and before.text == "=" and _names_an_end(reading.token(rating.at - 2)))
        ):
            drop([rating], "the scale itself")
            if after.plays("anchor"):
                after.roles = frozenset({"filler"})  # no praise, nor blame


def past_the_end(reading: Reading, rating: Rating, kept: list[Rating]) -> bool:
    """Whether it is off the scale beside the end next to it: "would say 0 but it starts at 1"."""
    low, high, value = reading.low, reading.high, rating.value
    if value is None or low <= value <= high:
        return False
    ends = [
        other
        for other in kept
        if other.unit in {"", "points"} and other.value == (low if value < low else high)
    ]
    return len(kept) == len(ends) + 1 and any(
        any(
            token.kind == WORD
            for token in reading.tokens[min(rating.at, end.at) : max(rating.at, end.at)]
        )
        for end in ends
    )
