"""Which numbers a reply denies: "not a 10", "10점은 아니고", "10 değil", "pressed 1 by mistake"."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import NUMBER, WORD, Token
from stayline.domain.words import ko, terms

_REACH: Final = 5
_NEAR: Final = 2
_TOO: Final = frozenset({"az", "cok", "fazla"})
_TURNS_OUT: Final = frozenset({"olur", "gelir", "kalir", "geliyor", "kaliyor", "kacar"})
_TOPICS: Final = frozenset(terms(ko.TOPIC_PARTICLES))
_IS_NOT: Final = ("아니", "아닌", "아님", "아녜", "없", "어디", "어딨")
_BLUNDERS: Final = frozenset({"blunder", "blunder_first"})
_THERE_IS: Final = frozenset({"theres", "is", "was", "got", "ther", "with"})
_ONLY: Final = "밖에"
_WAS_TO_BE: Final = frozenset({"olacak", "olacakti"})
_TOO_LITTLE: Final = ("모자라", "모자랄", "부족")


def drop_what_is_denied(reading: Reading, rating: Rating) -> None:
    """Drop "not a 10", "wouldn't give it a 10", "10 değil", "10점은 아니고"; keep "3점밖에 못"."""
    suffix, behind = reading.token(rating.at + 1), reading.beside(rating.after, rating.at)
    if (suffix.glued and suffix.text.endswith(_ONLY)) or behind.text.startswith(_ONLY):
        return
    if falls_short(reading, rating):
        return
    if (
        _denied_before(reading, rating)
        or _denied_by_ending(reading, rating)
        or _denied_after(reading, rating)
        or _by_mistake(reading, rating)
        or _neither_nor(reading, rating)
        or _off_the_mark(reading, rating)
    ):
        rating.dropped = "negated"


def falls_short(reading: Reading, rating: Rating) -> bool:
    """Whether even the top is too little for praise: "만점도 모자라요"."""
    even = reading.tokens[rating.after - 1].text.endswith("도") and rating.value == reading.high
    return even and reading.beside(rating.after, rating.at).text.startswith(_TOO_LITTLE)


def _denied_before(reading: Reading, rating: Rating) -> bool:
    if not reading.plays("no"):
        return False
    for at in range(rating.at - 1, rating.at - 1 - _REACH, -1):
        token = reading.beside(at, rating.at)
        if token.plays("no"):
            earlier = any(other.at < rating.at for other in reading.kept())
            # "10 no 9" and "10 scrap that 9" correct, and "no 3" may number an option.
            numbering = token.text == "no" and (
                earlier or (at == rating.at - 1 and reading.choosing)
            )
            numbering = numbering and reading.beside(at - 1, at).text not in _THERE_IS
            return not numbering and not (earlier and token.text.endswith(" that"))
        if not (token.plays("filler") or token.plays("hedge")):
            return False
    return False


def _denied_by_ending(reading: Reading, rating: Rating) -> bool:
    suffix = reading.token(rating.at + 1)
    if not (suffix.kind == WORD and suffix.glued and is_hangul(suffix.text)):
        return False
    rest = suffix.text.removeprefix("점")
    if rest in _TOPICS:
        at = rating.at + 2
        while reading.beside(at, rating.at).plays("stressed"):
            at += 1
        denial = reading.beside(at, rating.at)
        if _denies_again(denial, reading.beside(at + 1, rating.at)):
            return False
        return denial.plays("not_after") or denial.plays("lacks")  # "0점은 없나요 1점"
    said = {rest, *(rest.removeprefix(topic).removeprefix("좀") for topic in _TOPICS)} - {""}
    return any(
        "not_after" in reading.vocabulary.roles(word) and (word == rest or len(word) > 1)
        for word in said
    )


def _denies_again(denial: Token, after: Token) -> bool:
    """Whether Korean denies the denial: "10점이 아깝지 않아요"."""
    return denial.text.endswith(("지", "진", "지는", "지도")) and after.text.startswith(
        ("않", "안")
    )


def _denied_after(reading: Reading, rating: Rating) -> bool:
    for at in range(rating.after, rating.after + _NEAR):
        token = reading.beside(at, rating.at)
        if token.plays("not_after") and not _denies_again(token, reading.token(at + 1)):
            # 아니 right behind a number denies it; further on it may open a correction.
            follows = any(other.at > at for other in reading.kept())
            return not token.plays("correct") or token.plays("no") or follows or at == rating.after
        if not (token.plays("filler") or (token.plays("hedge") and is_hangul(token.text))):
            break
    asked, answer = reading.token(rating.after), reading.token(rating.after + 1)
    if asked.text == "?" and is_hangul(answer.text) and len(answer.text) >= _NEAR:
        return answer.plays("not_after") and not answer.plays("correct")  # "9점? 어림없어요"
    return _not_worth(reading, rating)


def _neither_nor(reading: Reading, rating: Rating) -> bool:
    """Whether it says "ne 3 ne 5, 4", neither the one nor the other."""
    if reading.beside(rating.at - 1, rating.at).text != "ne":
        return False
    ruled_out = [one for one in reading.ratings if reading.beside(one.at - 1, one.at).text == "ne"]
    return len(ruled_out) > 1


def _off_the_mark(reading: Reading, rating: Rating) -> bool:
    """Whether it is too little or too much beside one that fits: "8 az 10 çok, 9"."""
    if reading.beside(rating.after, rating.at).text not in _TOO or len(reading.ratings) <= _NEAR:
        return False
    verdict = reading.beside(rating.after + 1, rating.at)
    return verdict.kind != WORD or verdict.text in _TURNS_OUT


def _not_worth(reading: Reading, rating: Rating) -> bool:
    """Whether it says "10점 줄 정도는 아니에요", not worth a 10."""
    at = rating.after
    while reading.beside(at, rating.at).plays("worth"):
        at += 1
    return at > rating.after and reading.beside(at, rating.at).text.startswith(_IS_NOT)


def _by_mistake(reading: Reading, rating: Rating) -> bool:
    """Whether it was sent by a slip: "pressed 1 by mistake", "yanlışlıkla 1e bastım"."""
    if reading.roles.isdisjoint(_BLUNDERS):
        return False
    ahead = [reading.beside(at, rating.at) for at in (rating.at - 1, rating.at - 2)]
    behind = [reading.beside(at, rating.at) for at in range(rating.after, rating.after + _NEAR)]
    if reading.token(rating.after + 1).kind == NUMBER and behind[0].plays("blunder_first"):
        return False  # "5, yanlışlıkla 1 bastım"
    if behind[0].plays("meant_to") or behind[0].text in _WAS_TO_BE:
        return False  # "10 değil 4 yazacaktım yanlış bastım"
    return any(token.plays("blunder") for token in behind) or any(
        token.plays("blunder_first") for token in ahead
    )
