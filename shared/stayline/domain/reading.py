"""A reply laid out for reading: its tokens, clauses and sentences, and every number in it."""

from dataclasses import dataclass, field
from typing import Final

from stayline.domain.numbers import is_hangul, with_numbers
from stayline.domain.tokens import (
    BREAK, MARK, NUMBER, SENTENCE_ENDS, STARS, WORD, Token, tokenise,
)  # fmt: skip
from stayline.domain.words import Vocabulary

_NOTHING: Final = Token(BREAK, "")
_OPENS_A_CLAUSE: Final = frozenset(
    {"but", "though", "although", "however", "because", "cause", "coz", "cuz", "bc", "since",
     "so", "ama", "fakat", "ancak", "lakin", "cunku", "하지만", "그런데", "근데", "그러나"}
)  # fmt: skip
# Particles that may follow a Korean counter written apart from its number: "8 점은".
_PARTICLES: Final = frozenset(
    {"이요", "요", "입니다", "이에요", "예요", "만", "도", "은", "는", "이나", "을", "를", "에", "정도",
     "정도요", "쯤", "동안", "이", "가", "으로", "로", "째", "넘게", "이상", "대", "임", "이네요", "이고", "인데", "줄게요",
     "드려요", "드립니다", "드릴게요", "줌", "정도입니다", "정도예요", "정도네요", "씩", "반", "까지", "부터", "이하", "미만",
     "인데요", "이었는데", "이라고", "이라는데", "이지만", "이야", "이었고", "이었어요", "주세요", "입니다만", "도안", "중에", "중"}
)  # fmt: skip
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
    alone: bool = False


@dataclass(slots=True)
class Reading:
    """`after` of a rating is the index of the first token behind it and its unit."""

    tokens: list[Token]
    clauses: list[int]
    sentences: list[int]
    ratings: list[Rating]
    low: int
    high: int
    vocabulary: Vocabulary
    language: str
    choosing: bool

    def token(self, at: int) -> Token:
        return self.tokens[at] if 0 <= at < len(self.tokens) else _NOTHING

    def beside(self, at: int, of: int) -> Token:
        """Return the token at `at` if it shares the clause of token `of`, else a mere break."""
        near = 0 <= at < len(self.tokens) and self.clauses[at] == self.clauses[of]
        return self.tokens[at] if near and self.tokens[at].kind != BREAK else _NOTHING

    def clause(self, at: int) -> list[Token]:
        clause = self.clauses[at]
        return [
            token for token, own in zip(self.tokens, self.clauses, strict=True) if own == clause
        ]

    def sentence(self, at: int) -> list[Token]:
        sentence = self.sentences[at]
        return [
            token for token, own in zip(self.tokens, self.sentences, strict=True) if own == sentence
        ]

    def kept(self) -> list[Rating]:
        return [rating for rating in self.ratings if not rating.dropped]

    def plays(self, role: str) -> bool:
        return any(role in token.roles for token in self.tokens)

    def asks(self) -> bool:
        """Whether some clause is a question: by its mark, its first word or its ending."""
        opened: set[int] = set()
        for at, token in enumerate(self.tokens):
            first = self.clauses[at] not in opened and token.kind == WORD
            opened.add(self.clauses[at])
            opens = first and token.plays("ask") and not token.plays("exclaim")
            if token.text in {"?", "؟"} or opens or self._ends_in(token, "ask_end"):
                return True
        return False

    def requests(self) -> bool:
        return self.plays("want") or any(self._ends_in(token, "want_end") for token in self.tokens)

    def _ends_in(self, token: Token, role: str) -> bool:
        if token.kind != WORD or token.text.isascii():
            return False
        return any(
            role in self.vocabulary.roles(token.text[-size:]) for size in range(1, min(len(token.text), 6) + 1)
        )


def lay_out(
    reply: str, low: int, high: int, vocabulary: Vocabulary, *, language: str, choosing: bool
) -> Reading:
    """Lay out a reply to a question answered by a number from `low` to `high`."""
    tokens = with_numbers(tokenise(reply, vocabulary), vocabulary)
    clauses, sentences = _clauses(tokens)
    reading = Reading(tokens, clauses, sentences, [], low, high, vocabulary, language, choosing)
    for at, token in enumerate(tokens):
        if token.kind == NUMBER:
            unit, width = _unit_after(tokens, at, vocabulary)
            reading.ratings.append(Rating(at, token.value, unit, at + 1 + width))
        elif token.kind == STARS:
            reading.ratings.append(Rating(at, token.value, "stars", at + 1))
        elif token.plays("top") and not _beside_a_number(tokens, at):
            reading.ratings.append(Rating(at, high, "top", at + 1))
    return reading


def _beside_a_number(tokens: list[Token], at: int) -> bool:
    near = tokens[max(at - 1, 0) : at] + tokens[at + 1 : at + 2]
    return any(token.kind == NUMBER for token in near)


def _clauses(tokens: list[Token]) -> tuple[list[int], list[int]]:
    clauses: list[int] = []
    sentences: list[int] = []
    clause = sentence = 0
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else _NOTHING
        dash = token.kind == MARK and token.text == "-" and not (token.glued and following.glued)
        if token.kind == WORD and token.text in _OPENS_A_CLAUSE:
            clause += 1
        clauses.append(clause)
        sentences.append(sentence)
        if token.kind == BREAK or dash:
            clause += 1
            sentence += token.text in SENTENCE_ENDS
    return clauses, sentences


def _unit_after(tokens: list[Token], at: int, vocabulary: Vocabulary) -> tuple[str, int]:
    """Return the kind of unit right after the number at `at`, and how many tokens it takes."""
    following = tokens[at + 1] if at + 1 < len(tokens) else _NOTHING
    if following.kind == MARK and following.text == "-" and following.glued:
        behind = tokens[at + 2] if at + 2 < len(tokens) else _NOTHING
        if behind.kind == WORD and behind.glued:
            unit = _unit(behind.text, vocabulary, touching=True)
            return unit, 2 if unit else 0
    if following.kind == STARS:
        return "stars", 1
    if following.kind != WORD:
        return "", 0
    unit = _unit(following.text, vocabulary, touching=following.glued)
    return unit, 1 if unit else 0


def _unit(word: str, vocabulary: Vocabulary, *, touching: bool) -> str:
    if is_hangul(word) and not touching:
        for size in range(len(word), 0, -1):
            rest = word[size:]
            if word[:size] in vocabulary.units and (not rest or rest in _PARTICLES):
                unit = vocabulary.units[word[:size]]
                return "" if unit == "copula" and rest else unit
        return ""
    unit = vocabulary.unit(word)
    if not touching and not is_hangul(word) and (unit in _TOUCHING or len(word) == 1):
        return ""
    return unit
