"""Number words of English, Korean and Turkish, turned into number tokens."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from stayline.domain.reading.tokens import MARK, NUMBER, WORD, Token
from stayline.domain.words import Vocabulary, ko, terms

SHY: Final = frozenset({"shy"})
_UNITS_FROM, _TENS_FROM, _HUNDRED = 1, 20, 100
_ARTICLES: Final = frozenset({"bir"})
_COUNTED: Final = frozenset({"points", "stars", "quantity", "number_of", "time", "ordinal"})
_NUMERIC: Final = _COUNTED | {"about", "bound", "half"}
_BEHIND_A_NUMBER: Final = frozenset(
    {"ratio", "max_first", "filler", "follow", "gives", "joint", "not_after"}
)
_ENDING: Final = 2
_STAR: Final = "별"
_POINTS: Final = ("점", "쩜", "졈", "저미", "쩌미")
_ENDING_STARTS: Final = frozenset("이인입임은는을를도만까에대라여예야용으로였정쯤반")
_TWO_POINTS: Final = "이점"  # also "this point" and "advantage", which nobody gives
_DO_YOU: Final = "하나요"
_BEFORE_A_NUMBER: Final = frozenset({"filler", "cue", "own", "yes", "bound", "hedge"})
_HANGUL: Final = ("가", "힣")
_SYLLABLE: Final = re.compile("[가-힣]")


def is_hangul(text: str) -> bool:
    return bool(text) and _HANGUL[0] <= text[0] <= _HANGUL[1]


def has_hangul(text: str) -> bool:
    return not text.isascii() and bool(_SYLLABLE.search(text))


def with_numbers(tokens: list[Token], vocabulary: Vocabulary) -> list[Token]:
    """Replace number words by numbers: eight, twenty-five, on bir, 여덟점, 팔십."""
    found: list[Token] = []
    alone = [token.kind for token in tokens if token.kind in {WORD, NUMBER}] == [WORD]
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if token.kind != WORD:
            found.append(token)
        elif token.text[0].isascii() and has_hangul(token.text):
            found.extend(_split_loan(token, vocabulary))
        elif token.text in vocabulary.singles and _counts(following, vocabulary):
            found.append(Token(NUMBER, token.text, 1, token.glued))
        elif token.text == _DO_YOU and index and _asked_of(tokens[index - 1]):
            found.append(token)
        elif is_hangul(token.text):
            found.extend(_split_hangul(token, following, vocabulary, alone=alone))
        elif _is_located(token, vocabulary) and _says_a_number(following, vocabulary):
            word, ending = token.text[:-_ENDING], token.text[-_ENDING:]
            found.append(Token(NUMBER, word, vocabulary.numbers[word], token.glued))
            found.append(Token(WORD, ending, None, glued=True))
        elif token.text in vocabulary.numbers:
            shy = token.text in vocabulary.shy_numbers
            total = index > 0 and tokens[index - 1].plays("max_first")
            if shy and not total and _is_article(token, following, vocabulary):
                found.append(token)
                continue
            value = vocabulary.numbers[token.text]
            roles = SHY if shy and not total else frozenset()
            found.append(Token(NUMBER, token.text, value, token.glued, roles))
        else:
            found.append(token)
    numbers = [token for token in found if token.kind == NUMBER]
    return list(_compose(found)) if len(numbers) > 1 else found


def _runs_on(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a known word runs on from 점, and no ending: "점저는", "점드릴게요"."""
    rest = word.removeprefix(_POINTS[0])
    return (
        rest != word and rest[:1] not in _ENDING_STARTS and len(rest) > 1
        and not vocabulary.roles(word) and bool(vocabulary.roles(rest) - {"later"})
    )  # fmt: skip


def _asked_of(token: Token) -> bool:
    """Whether "하나요" asks if it is done, "오늘 영업 하나요"; "별 하나요" is one star."""
    return token.kind == WORD and not (token.roles & _BEFORE_A_NUMBER or token.text[0] == _STAR)


def _is_located(token: Token, vocabulary: Vocabulary) -> bool:
    # "onda" is no ten in an English text, where "on" is none.
    return token.text in vocabulary.located and token.text[:-_ENDING] in vocabulary.numbers


def _counts(following: Token | None, vocabulary: Vocabulary) -> bool:
    """Whether "tek" or "single" counts what follows: "tek yıldız" is one of them."""
    return following is not None and vocabulary.unit(following.text) in {"stars", "points"}


def _split_loan(token: Token, vocabulary: Vocabulary) -> Iterator[Token]:
    """Split "seven이요" into 7 and 이요; other words in two scripts stay whole."""
    size = next(at for at, char in enumerate(token.text) if not char.isascii())
    word, ending = token.text[:size], token.text[size:]
    if word not in vocabulary.numbers:
        yield token
        return
    yield Token(NUMBER, word, vocabulary.numbers[word], token.glued)
    yield Token(WORD, ending, None, glued=True, roles=vocabulary.roles(ending))


def _compose(tokens: list[Token]) -> Iterator[Token]:
    """Join twenty + five, on + bir and eight + hundred; leave seven + eight apart."""
    held: Token | None = None
    for index, token in enumerate(tokens):
        if held is None or held.value is None:
            yield from () if held is None else (held,)
            held = token
            continue
        after_hyphen = (
            token.kind == MARK and token.text == "-" and token.glued and _spelled(held)
            and held.value >= _TENS_FROM and _spelled(_at(tokens, index + 1))
        )  # fmt: skip
        if after_hyphen:
            continue
        joined = _joined(held, token)
        if joined is None:
            yield held
            held = token
        else:
            held = joined
    if held is not None:
        yield held


def _is_article(token: Token, following: Token | None, vocabulary: Vocabulary) -> bool:
    """A shy number before an ordinary word is no number: "bir hizmet", "on hold"."""
    if token.text in _ARTICLES and _says_a_number(following, vocabulary):
        return True
    if following is None or following.kind != WORD or following.text in vocabulary.numbers:
        return False
    if following.plays("opens") or (following.plays("address") and token.text not in _ARTICLES):
        return False  # "bir çünkü geç geldi", "yedi gardaş"
    counted = vocabulary.unit(following.text)
    if token.text in _ARTICLES:
        return not counted and not ({"ratio", "max_first", "gives"} & following.roles)
    return not counted and not (_BEHIND_A_NUMBER & following.roles)


def _says_a_number(token: Token | None, vocabulary: Vocabulary) -> bool:
    return token is not None and (token.kind == NUMBER or token.text in vocabulary.numbers)


def _at(tokens: list[Token], index: int) -> Token | None:
    return tokens[index] if index < len(tokens) else None


def _spelled(token: Token | None) -> bool:
    return token is not None and token.kind == NUMBER and not token.text[0].isdecimal()


def _joined(left: Token, right: Token) -> Token | None:
    if right.kind != NUMBER or left.kind != NUMBER or left.value is None or right.value is None:
        return None
    if not _spelled(right):
        return None
    text = f"{left.text} {right.text}"
    if right.value >= _HUNDRED:
        return Token(NUMBER, text, min(max(left.value, 1) * right.value, 10**15), left.glued)
    tens = left.value % 10 == 0 and (left.value >= _TENS_FROM or left.text == "on")
    if _spelled(left) and tens and _UNITS_FROM <= right.value < 10:  # noqa: PLR2004
        return Token(NUMBER, text, left.value + right.value, left.glued)
    return None


def _split_hangul(
    token: Token, following: Token | None, vocabulary: Vocabulary, *, alone: bool
) -> Iterator[Token]:
    """Split 여덟점이요 into 8 and 점이요; leave words that only begin like a number whole."""
    value, rest = _hangul_number(token.text, vocabulary, following, alone=alone)
    if value is None and token.text.startswith(_STAR):
        # 별네개 is 별 네개.
        value, rest = _hangul_number(token.text[1:], vocabulary, following, alone=False)
    if value is None and token.glued and _runs_on(token.text, vocabulary):
        rest = token.text.removeprefix(_POINTS[0])  # 6점저는 is 6점 저는
        yield Token(WORD, _POINTS[0], None, glued=True)
        yield Token(WORD, rest, None, roles=vocabulary.roles(rest))
        return
    if value is None:
        yield token
        return
    # 팔점오 is 8.5.
    decimal = rest.startswith("점") and rest[1:2] in _SINO - {"이", "일"}
    yield Token(NUMBER, token.text, None if decimal else value, token.glued)
    if rest:
        yield Token(WORD, rest, None, glued=True, roles=vocabulary.roles(rest))


def _hangul_number(
    text: str, vocabulary: Vocabulary, following: Token | None, *, alone: bool
) -> tuple[int | None, str]:
    if text[:1] not in _beginnings():
        return None, ""
    counter_next = (
        following is not None
        and following.kind == WORD
        and _counter(following.text, vocabulary) in _COUNTED
    )
    both = following is not None and following.text in _OF_THEM and text in _FEW
    both = both or (following is not None and following.text.startswith(_PICKS))
    for word in () if both else _NATIVE:
        if text.startswith(word):
            rest = text[len(word) :]
            # 둘다 is "both" and 열심히 "hard": the rest must be a counter or a polite ending.
            if not rest or vocabulary.unit(rest) in _NUMERIC or rest in _polite() | _AFTER_NATIVE:
                return ko.NATIVE[word], rest
    for word, value in ko.NATIVE_BEFORE_COUNTER.items():
        rest = text.removeprefix(word)
        if rest == text:
            continue
        counted = vocabulary.units.get(rest) or _counter(rest, vocabulary)
        if (rest and counted in _COUNTED) or (not rest and counter_next):
            return value, rest
    if text == _TWO_POINTS and following is not None and following.plays("gives"):
        return 2, _POINTS[0]
    return _sino(text, counter_next=counter_next, alone=alone)


def _counter(word: str, vocabulary: Vocabulary) -> str:
    """Return the kind of a Korean counter written apart, with or without a particle behind it."""
    sizes = range(len(word), 0, -1)
    found = (word[:size] for size in sizes if not word[size:] or word[size:] in _PARTICLES)
    return next((vocabulary.units[text] for text in found if text in vocabulary.units), "")


def _sino(text: str, *, counter_next: bool, alone: bool) -> tuple[int | None, str]:
    size = 0
    while size < len(text) and text[size] in _SINO:
        size += 1
    digits, rest = text[:size], text[size:]
    if not digits:
        return None, ""
    # One syllable such as 이 or 일 is mostly another word, so that it needs a counter or solitude.
    if rest.startswith(_POINTS) or (not rest and counter_next and digits != "이"):
        return (None, "") if text in _SINO_LOOKALIKES else (_sino_value(digits), rest)
    if alone and rest.startswith("번") and digits != "이":
        return _sino_value(digits), rest
    if alone and digits[-1] == "이" and "이" + rest in _polite() and digits[:-1]:
        return _sino_value(digits[:-1]), "이" + rest
    if alone and (not rest or rest in _polite()):
        return _sino_value(digits), rest
    return None, ""


def _sino_value(digits: str) -> int:
    total = digit = 0
    for char in digits[:8]:
        if char in ko.SINO_TENS:
            total += max(digit, 1) * ko.SINO_TENS[char]
            digit = 0
        elif char in ko.SINO_ZEROS:
            digit *= 10
        else:
            digit = digit * 10 + ko.SINO_DIGITS.index(char)
    return total + digit


_NATIVE: Final = sorted(ko.NATIVE, key=len, reverse=True)
_SINO: Final = frozenset(ko.SINO_DIGITS + ko.SINO_ZEROS + "".join(ko.SINO_TENS))
# "This point", "advantage" and "shop" are spelled like two, four or a hundred points.
_SINO_LOOKALIKES: Final = frozenset(
    {"이점", "이점이", "이점은", "이점을", "이점도", "백점", "천점", "공점", "오점을 남"}
)


# "둘 다" is both of them, "하나 더" one more.
_OF_THEM: Final = frozenset({"다", "더", "중", "중에", "중에서"})
_PICKS: Final = ("고르", "골라", "꼽", "뽑")  # "하나만 고르라면"
_FEW: Final = frozenset({"하나", "둘", "셋", "넷"})
_PARTICLES: Final = frozenset(terms(ko.PARTICLES))
_AFTER_NATIVE: Final = frozenset(terms(ko.AFTER_NATIVE))


@lru_cache(maxsize=1)
def _beginnings() -> frozenset[str]:
    return _SINO.union(word[0] for word in (*ko.NATIVE, *ko.NATIVE_BEFORE_COUNTER))


@lru_cache(maxsize=1)
def _polite() -> frozenset[str]:
    return frozenset(terms(ko.POLITE_ENDINGS))
