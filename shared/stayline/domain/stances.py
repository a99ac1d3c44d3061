"""How each number of a reply is meant: whose, when, taken back, bounded, on what condition."""

from typing import Final

from stayline.domain.numbers import is_hangul
from stayline.domain.reading import Rating, Reading
from stayline.domain.tokens import FRACTION, MARK, WORD, Token
from stayline.domain.words import ko, terms

_STANCES: Final = frozenset({"overall", "own", "other", "past", "now", "later"})
_REACH: Final = 5
_NEAR: Final = 2
_NOT_A_CONDITION: Final = frozenset(terms(ko.NOT_A_CONDITION))
_TURKISH_CONDITIONS: Final = ("rse", "rsa", "lse", "lsa", "ydi", "seydi", "saydi", "seniz", "saniz", "rsen", "rsan")
_HARMLESS_TURKISH: Final = frozenset({"gerekirse", "neyse", "yoksa", "kimse", "oysa", "nedense", "herkese", "iyiydi"})


def take_stances(reading: Reading) -> None:
    """Note beside each number left what its neighbours say about it."""
    for rating in reading.kept():
        _doubt(reading, rating)
        if not rating.dropped:
            _negation(reading, rating)
    _corrections(reading)
    _sides(reading)


def choose_between(reading: Reading) -> list[Rating]:
    """Keep the overall score, the one given now, the contact's own, if one stands out."""
    kept = [rating for rating in reading.kept() if "later" not in rating.stances]
    for preferred, against in (("overall", ""), ("now", ""), ("own", "other"), ("now", "past")):
        chosen = [rating for rating in kept if preferred in rating.stances]
        opposed = any(against in rating.stances for rating in kept) if against else bool(chosen)
        late = preferred != "now" or (chosen and chosen[-1] is kept[-1])
        if chosen and opposed and late:
            kept = chosen
    for against in ("other", "past"):
        left = [rating for rating in kept if against not in rating.stances]
        kept = left or kept
    return kept


def _doubt(reading: Reading, rating: Rating) -> None:
    before = reading.beside(rating.at - 1, rating.at)
    after = reading.beside(rating.after, rating.at)
    third = reading.beside(rating.after + 1, rating.at)
    if rating.value is None or rating.unit == "half" or FRACTION in (before.text, after.text, third.text):
        rating.doubt = "between two steps"
    elif any(token.plays("half") or reading.vocabulary.unit(token.text) == "half" for token in (after,) if token.kind == WORD):
        rating.doubt = "between two steps"
    elif rating.unit == "bound" or _bounded(reading, rating):
        rating.doubt = "a bound, not a score"
    elif before.kind == MARK and before.text == "-" and reading.tokens[rating.at].glued:
        rating.doubt = "a negative number or a range"


def _bounded(reading: Reading, rating: Rating) -> bool:
    at = rating.at - 1
    while reading.beside(at, rating.at).text in {"a", "an"}:
        at -= 1
    before, after = reading.beside(at, rating.at), reading.beside(rating.after, rating.at)
    if before.plays("bound") and not (before.plays("filler") and after.kind == WORD):
        return True
    suffix = reading.token(rating.at + 1)
    korean = suffix.kind == WORD and is_hangul(suffix.text) and rating.unit in {"points", "bound"}
    rest = suffix.text.removeprefix("점") if korean else ""
    if rest and "bound_after" in reading.vocabulary.roles(rest):
        return True
    marks = {before.text, after.text} & {"+", "<", ">", "≤", "≥"}
    bound_unit = after.kind == WORD and reading.vocabulary.unit(after.text) == "bound"
    return bool(marks) or bound_unit or after.plays("bound_after")


def _negation(reading: Reading, rating: Rating) -> None:
    """Drop "not a 10", "wouldn't give it a 10", "10 değil", "10점은 아니고"."""
    for at in range(rating.at - 1, rating.at - 1 - _REACH, -1):
        token = reading.beside(at, rating.at)
        if token.kind != WORD:
            break
        if token.plays("no"):
            rating.dropped = "negated"
            return
        if not (token.plays("filler") or token.plays("hedge")):
            break
    suffix = reading.token(rating.at + 1)
    if suffix.kind == WORD and is_hangul(suffix.text) and suffix.glued and _korean_negation(reading, rating, suffix):
        rating.dropped = "negated"
        return
    for at in range(rating.after, rating.after + _NEAR):
        token = reading.beside(at, rating.at)
        if token.kind == WORD and token.plays("not_after"):
            correction = token.plays("correct") and not token.plays("no")
            follows = any(other.at > at for other in reading.kept())
            if not correction or follows or at == rating.after:
                rating.dropped = "negated"
            return
        if not (token.kind == WORD and token.plays("filler")):
            return


def _korean_negation(reading: Reading, rating: Rating, suffix: Token) -> bool:
    rest = suffix.text.removeprefix("점")
    if rest in {"은", "는", "까지", "까지는", "까진", "이", "을", "만", ""}:
        following = reading.beside(rating.at + 2, rating.at)
        return rest != "" and following.plays("not_after")
    return "not_after" in reading.vocabulary.roles(rest)


def _corrections(reading: Reading) -> None:
    kept = reading.kept()
    for place, rating in enumerate(kept[1:], start=1):
        previous = kept[place - 1]
        between = reading.tokens[previous.after : rating.at]
        starred = any(token.kind == MARK and token.text == "*" for token in between)
        if starred or any(token.kind == WORD and token.plays("correct") for token in between):
            for earlier in kept[:place]:
                earlier.dropped = "corrected"


def _sides(reading: Reading) -> None:
    """Give each number the stance words on its side: before it, or after it if that is the style."""
    by_clause: dict[int, list[Rating]] = {}
    for rating in reading.kept():
        by_clause.setdefault(reading.clauses[rating.at], []).append(rating)
    for clause, ratings in by_clause.items():
        inside = [at for at, own in enumerate(reading.clauses) if own == clause]
        starts = [inside[0], *(rating.after for rating in ratings)]
        ends = [*(rating.at for rating in ratings), inside[-1] + 1]
        gaps = [reading.tokens[a:b] for a, b in zip(starts, ends, strict=True)]
        if len(ratings) == 1:
            ratings[0].stances |= _stances(gaps[0]) | (_stances(gaps[1][:1]) - {"other"})
            continue
        trailing = bool(_stances(gaps[-1])) and not _stances(gaps[0])
        for rating, side in zip(ratings, gaps[1:] if trailing else gaps[:-1], strict=True):
            rating.stances |= _stances(side)


def _stances(side: list[Token]) -> set[str]:
    """Return the stances named in `side`; of two that exclude each other, the later one."""
    found: dict[str, int] = {}
    words = [token for token in side if token.kind == WORD]
    for place, token in enumerate(words):
        for stance in _STANCES & token.roles:
            speaks = place == len(words) - 1 or any(later.plays("says") for later in words[place:])
            if stance != "other" or speaks:
                found[stance] = place
    for one, other in (("own", "other"), ("past", "now")):
        if one in found and other in found:
            del found[one if found[one] < found[other] else other]
    return set(found)


def conditional(reading: Reading, rating: Rating) -> bool:
    """Whether the score hangs on an "if": "8 if you fix it", "고쳐주면 8점"."""
    own = reading.clauses[rating.at]
    sentence = reading.sentences[rating.at]
    opened: set[int] = set()
    for at, token in enumerate(reading.tokens):
        if token.kind != WORD or reading.sentences[at] != sentence:
            continue
        first = reading.clauses[at] not in opened
        opened.add(reading.clauses[at])
        if _is_condition(token) and (reading.clauses[at] == own or first or is_hangul(token.text)):
            return True
    return False


def _is_condition(token: Token) -> bool:
    text = token.text
    if token.plays("if"):
        return True
    if is_hangul(text):
        return text.endswith("면") and text not in _NOT_A_CONDITION and not token.plays("filler")
    return text.endswith(_TURKISH_CONDITIONS) and text not in _HARMLESS_TURKISH and not token.roles

