"""A reply laid out for reading: its tokens, clauses and sentences, and every number in it."""

from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from stayline.domain.reading.numbers import is_hangul, with_numbers
from stayline.domain.reading.tokens import (
    BREAK,
    MARK,
    NUMBER,
    SENTENCE_ENDS,
    STARS,
    WORD,
    Token,
    tokenise,
)  # fmt: skip
from stayline.domain.survey import Scale
from stayline.domain.words import Vocabulary, ko, terms

_FEW: Final = 3
_NOTHING: Final = Token(BREAK, "")
# Particles that may follow a Korean counter written apart from its number: "8 점은".
_PARTICLES: Final = frozenset(terms(ko.PARTICLES))
_NO_UNITS: Final = frozenset({"of", "off", "am"})
# "6점인데 …", "8이고요 …": what follows is a clause of its own.
_TOLD: Final = ("점", "이", "인데", "입니다", "임", "예요", "에요", "요")
_GOES_ON: Final = ("요", "니다", "인데", "이고", "이구", "용", "임")
_OWN: Final = frozenset({"puanim", "puanimiz", "notum", "notumuz"})
_PLURALS: Final = (
    "lar", "ler", "lari", "leri", "lariniz", "leriniz", "lariniza", "lerinize", "larinizi",
    "lerinizi", "lara", "lere", "larin", "lerin",
)  # fmt: skip
_DOLLARS: Final = "dolar"
_ENDINGS: Final = frozenset({"e", "ye", "yi", "yu", "luk", "lik", "dir", "tir", "di", "ti", "tu"})
_DICTATED: Final = {"nokta": ".", "virgul": ",", "unlem": "!"}
# Units that say nothing unless they touch their number: "8x", "8e", but not "8 a great day".
_TOUCHING: Final = frozenset({"copula", "ordinal", "locative"})


@dataclass(slots=True)
class Rating:
    """One number. `dropped` says why it is no score at all, `doubt` why it cannot be trusted."""

    at: int
    value: int | None
    unit: str = ""
    after: int = 0
    over: int | None = None
    dropped: str = ""
    doubt: str = ""
    stances: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Reading:
    """`after` of a rating is the index of the first token behind it and its unit.

    `roles` are those of all tokens together; a token may lose one later, and gains but "filler".
    """

    tokens: list[Token]
    clauses: list[int]
    sentences: list[int]
    ratings: list[Rating]
    low: int
    high: int
    vocabulary: Vocabulary
    language: str
    choosing: bool
    roles: frozenset[str]

    def token(self, at: int) -> Token:
        return self.tokens[at] if 0 <= at < len(self.tokens) else _NOTHING

    def beside(self, at: int, of: int) -> Token:
        """Return the token at `at` if it shares the clause of token `of`, else a mere break."""
        if 0 <= at < len(self.tokens) and self.clauses[at] == self.clauses[of]:
            token = self.tokens[at]
            return _NOTHING if token.kind == BREAK else token
        return _NOTHING

    def clause(self, at: int) -> list[Token]:
        return _those_of(self.clauses[at], self.clauses, self.tokens)

    def sentence(self, at: int) -> list[Token]:
        return _those_of(self.sentences[at], self.sentences, self.tokens)

    def ahead(self, at: int) -> list[Token]:
        """Return what stands ahead of a token in its clause."""
        return self.tokens[self.clauses.index(self.clauses[at]) : at]

    def kept(self) -> list[Rating]:
        return [rating for rating in self.ratings if not rating.dropped]

    def plays(self, role: str) -> bool:
        return role in self.roles


def _those_of(part: int, parts: list[int], tokens: list[Token]) -> list[Token]:
    start = parts.index(part)  # parts are numbered in order
    return tokens[start : start + parts.count(part)]


def lay_out(
    reply: str, scale: Scale, vocabulary: Vocabulary, language: str, *, choosing: bool
) -> Reading:
    """Lay out a reply to a question answered by a number on `scale`, or by an option's number."""
    tokens = tokenise(reply, vocabulary)
    if language.startswith("tr"):
        _hear_stops(tokens, vocabulary)
    tokens = with_numbers(tokens, vocabulary)
    if language.startswith("tr"):
        _join_endings(tokens)
    clauses, sentences = _clauses(tokens)
    reading = Reading(
        tokens, clauses, sentences, [], scale.low, scale.high, vocabulary, language, choosing,
        frozenset().union(*[token.roles for token in tokens]),
    )  # fmt: skip
    for at, token in enumerate(tokens):
        if token.kind == NUMBER:
            unit, width = _unit_after(tokens, at, vocabulary)
            if unit == "quantity" and is_turkish_plural(tokens[at + 1], language):
                unit, width = "", 0
            reading.ratings.append(Rating(at, token.value, unit, at + 1 + width))
        elif token.kind == STARS:
            reading.ratings.append(Rating(at, token.value, "stars", at + 1))
        elif choosing and token.kind == WORD and _is_which(tokens, at, vocabulary):
            reading.ratings.append(Rating(at, vocabulary.ordinal(token.text), "ordinal", at + 1))
        elif (
            token.plays("top") and not token.plays("max_first") and not _beside_a_number(tokens, at)
        ):
            reading.ratings.append(Rating(at, scale.high, "top", at + 1))
    return reading


def _hear_stops(tokens: list[Token], vocabulary: Vocabulary) -> None:
    """Take a dictated stop for a stop: "altı nokta teşekkürler", not "altı nokta beş"."""
    for token, following in pairwise([*tokens, _NOTHING]):
        spelled = following.kind == NUMBER or following.text in vocabulary.numbers
        if token.text in _DICTATED and not spelled:
            token.kind, token.text, token.roles = BREAK, _DICTATED[token.text], frozenset()


def _join_endings(tokens: list[Token]) -> None:
    """Take an ending typed apart from its number for what it is: "8 e düştünüz", "9 luk"."""
    for number, token in pairwise(tokens):
        if number.kind == NUMBER and token.text in _ENDINGS:
            token.glued = True


def is_turkish_plural(token: Token, language: str) -> bool:
    """Whether a Turkish number cannot count it: "2 telefonlar açılmıyor"."""
    counted = token.glued or token.text.startswith(_DOLLARS)
    return language.startswith("tr") and token.text.endswith(_PLURALS) and not counted


def _is_which(tokens: list[Token], at: int, vocabulary: Vocabulary) -> bool:
    """Whether an ordinal says which option: "the second", but not "talk to someone first"."""
    if vocabulary.ordinal(tokens[at].text) is None:
        return False
    words = sum(token.kind == WORD for token in tokens)
    following = tokens[at + 1] if at + 1 < len(tokens) else _NOTHING
    named = following.plays("label_choice") or following.text in {"one", "option"}
    alone = words <= _FEW and (following.kind != WORD or bool(following.roles))
    return alone or named or (at > 0 and tokens[at - 1].plays("article"))


def _beside_a_number(tokens: list[Token], at: int) -> bool:
    near = tokens[max(at - 1, 0) : at] + tokens[at + 1 : at + 2]
    return any(token.kind == NUMBER for token in near)


def _clauses(tokens: list[Token]) -> tuple[list[int], list[int]]:
    clauses: list[int] = []
    sentences: list[int] = []
    clause = sentence = 0
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else _NOTHING
        dash = (
            token.kind == MARK
            and token.text in {"-", "~"}
            and not (token.glued and following.glued)
        )
        if token.kind == WORD and (
            token.plays("opens")
            or (index > 0 and tokens[index - 1].kind == NUMBER and _turns(tokens, index))
            or (index > 1 and _closes_a_clause(tokens[index - 2], tokens[index - 1]))
        ):
            clause += 1
        clauses.append(clause)
        sentences.append(sentence)
        if dash or (token.kind == BREAK and not _in_brackets(tokens, index)):
            clause += 1
            sentence += token.text in SENTENCE_ENDS
    return clauses, sentences


def _turns(tokens: list[Token], at: int) -> bool:
    """Whether it goes on to what the score might have been: "8 would of been higher but"."""
    compared = any(
        token.kind == NUMBER
        or (
            token.plays("differs")
            and (token.text != "better" or tokens[at].text.startswith("could"))
        )
        for token in tokens[at + 1 : at + 1 + _FEW]
    )
    return tokens[at].plays("turns") or (tokens[at].plays("unreal") and compared)


def _closes_a_clause(number: Token, token: Token) -> bool:
    told = token.glued and number.kind == NUMBER and token.text.startswith(_TOLD)
    return told and token.text.endswith(_GOES_ON)


def _in_brackets(tokens: list[Token], at: int) -> bool:
    """Whether the break is a bracket around an age and the like: "my mum (82) says 10"."""
    if tokens[at].text == "(":
        return any(token.text == ")" for token in tokens[at + 2 : at + 4])
    return tokens[at].text == ")" and any(
        token.text == "(" for token in tokens[max(at - 3, 0) : at - 1]
    )


def _unit_after(tokens: list[Token], at: int, vocabulary: Vocabulary) -> tuple[str, int]:
    """Return the kind of unit right after the number at `at`, and how many tokens it takes."""
    following = tokens[at + 1] if at + 1 < len(tokens) else _NOTHING
    if following.kind == MARK and following.text == "-" and following.glued:
        behind = tokens[at + 2] if at + 2 < len(tokens) else _NOTHING
        if behind.kind == WORD and behind.glued:
            unit = _unit(behind.text, vocabulary, touching=True)
            return unit, 2 if unit else 0
    if following.kind == STARS or (following.text == "*" and following.glued):
        return "stars", 1
    third = tokens[at + 2] if at + 2 < len(tokens) else _NOTHING
    headed = (following.plays("label_choice") and third.text == ":") or (
        third.kind == NUMBER and following.text in _OWN
    )  # "hepsini yedi puanım 9"
    if following.kind != WORD or headed or _addressed(tokens, at + 1):
        return "", 0
    unit = _unit(following.text, vocabulary, touching=following.glued)
    if unit == "quantity" and _is_said(following) and not following.glued:
        return "", 0  # "sorunsuz" is praise, though "sorun" is counted
    return unit, 1 if unit else 0


def _is_said(token: Token) -> bool:
    return token.plays("good") or (token.plays("follow") and token.text.startswith("daha "))


def _addressed(tokens: list[Token], at: int) -> bool:
    """Whether the reply calls somebody at the end of a clause: "9 kardeşim", "8 partner"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else _NOTHING
    counted = tokens[at].text.endswith("s") and at > 1 and tokens[at - 2].kind == WORD
    if counted:
        return False  # "came with 4 mates"
    return tokens[at].plays("address") and (behind.kind != WORD or behind.plays("address"))


def _unit(word: str, vocabulary: Vocabulary, *, touching: bool) -> str:
    if is_hangul(word) and not touching:
        for size in range(len(word), 0, -1):
            rest = word[size:]
            if word[:size] in vocabulary.units and (not rest or rest in _PARTICLES):
                unit = vocabulary.units[word[:size]]
                return "" if unit == "copula" and rest else unit
        return ""
    # "2 days late" counts days, whatever else the phrase says.
    first = word.partition(" ")[0]
    unit = vocabulary.unit(word) or (
        vocabulary.unit(first) if len(first) > 1 and first not in _NO_UNITS else ""
    )
    if not touching and not is_hangul(word) and (unit in _TOUCHING or len(word) == 1):
        return ""
    return unit


def drop(ratings: list[Rating], because: str) -> None:
    for rating in ratings:
        rating.dropped = because


def has_mark(tokens: list[Token], texts: set[str] | frozenset[str]) -> bool:
    """Whether the tokens are one mark only, and one of `texts`."""
    return len(tokens) == 1 and tokens[0].kind == MARK and tokens[0].text in texts
