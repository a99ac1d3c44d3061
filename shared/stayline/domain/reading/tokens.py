"""What a reply is made of: numbers, words, stars, marks and breaks, in any script."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from unicodedata import category, decomposition, numeric

from stayline.domain.reading.slips import meant
from stayline.domain.words import Vocabulary, slips, terms
from stayline.domain.words.normalise import fold

NUMBER, WORD, STARS, MARK, BREAK = "number", "word", "stars", "mark", "break"
ARTICLES: Final = frozenset({"a", "an"})
SENTENCE_ENDS: Final = frozenset(".!?。\n")

_TOKEN: Final = re.compile(
    r"(?P<number>\d+(?:[.,٫٬]\d+)*)"
    r"|(?P<word>[^\W\d_\u1100-\u11ff]+|[\u1100-\u11ff]+)"
    r"|(?P<stars>[★⭐🌟✭✮✯⭑☆](?:[ \t]*[★⭐🌟✭✮✯⭑☆])*)"
    r"|(?P<arrow>[-=]>|[→⇒➡])"
    r"|(?P<mark>[-–—−~〜∼:/\\%#$€£₺₩¥+<>≤≥=&*\"“”«»⁄^@×≈])"
    r"|(?P<shout>!+1+(?![\d.,:/%]))"
    r"|(?P<break>\n|\S)",
)
_SEPARATOR: Final = re.compile("[.,٫٬]")
_LED: Final = "|".join(terms(slips.LEADING)), "|".join(terms(slips.LEADING_ALONE))
_DIGIT_IN_A_WORD: Final = re.compile(r"[a-z]\d|\d[a-z]")
_SOUNDED: Final = re.compile(
    rf"\b(?:(?:{'|'.join(slips.SOUNDED)})\b|(?:(?:{_LED[0]}){{2,}}|{_LED[1]})(?=\d))"
)
_DASHES: Final = dict.fromkeys("-–—−", "-") | dict.fromkeys("~〜∼≈", "~")
_SOLID_STARS: Final = frozenset("★⭐🌟✭✮✯⭑")
_LAUGHTER: Final = re.compile(r"[\u1100-\u11ff]+")
_REPEATED: Final = re.compile(r"([a-z])\1+")
_HELD_DOWN: Final = re.compile(r"([a-z])\1\1")
_LONG_WORD: Final = 4
# What a broken or raised number leaves behind: the number beside it is no whole step.
FRACTION: Final = "⁄"
_LONGEST_EXACT, _THOUSANDS = 15, 3
ENDLESS: Final[int] = 10**15
_QUOTES: Final = frozenset('"“”«»')
_LONGEST_QUOTED_ANSWER: Final = 2


@dataclass(slots=True)
class Token:
    """`value`: a number's whole value or a count of stars; None for a number between steps."""

    kind: str
    text: str
    value: int | None = None
    glued: bool = False
    roles: frozenset[str] = frozenset()

    def plays(self, role: str) -> bool:
        return role in self.roles


def tokenise(text: str, vocabulary: Vocabulary) -> list[Token]:
    """Split a reply into tokens: folded, phrases joined, quotations of other people left out."""
    folded = _apart(fold(_spell_out(text)))
    tokens = list(_split(folded))
    if not _QUOTES.isdisjoint(folded):
        tokens = _without_quotations(tokens)
    return list(_join_phrases(tokens, vocabulary))


def _spell_out(text: str) -> str:
    """Write enclosed and Roman numerals as digits, and mark fractions and raised digits.

    NFKC alone would turn 7½ into 71⁄2 and 8² into 82.
    """
    text = text.replace("<3", " ❤ ")
    if text.isascii():
        return text
    return "".join(char if char.isalpha() else _plain_digit(char) for char in text)


def _apart(folded: str) -> str:
    """Write out digits that stand for a sound, and words run into a number: "m8", "itsan8"."""
    if not _DIGIT_IN_A_WORD.search(folded):
        return folded
    return _SOUNDED.sub(lambda match: slips.SOUNDED.get(match.group(), "its "), folded)


def _plain_digit(char: str) -> str:
    if char == "🔟":
        return " 10 "
    if category(char) not in {"No", "Nl"}:
        return char
    value, kind = numeric(char, -1.0), decomposition(char).partition(" ")[0]
    if kind in {"<super>", "<sub>", "<fraction>"} or not value.is_integer() or value < 0:
        return f" {FRACTION} "
    return f" {value:.0f} "


def _split(folded: str) -> Iterator[Token]:
    end = -1
    for match in _TOKEN.finditer(folded):
        kind, text = match.lastgroup or BREAK, match.group()
        glued = match.start() == end
        end = match.end()
        if kind == WORD:
            yield Token(WORD, text, None, glued)
        elif kind == NUMBER:
            yield Token(NUMBER, text, _whole(text), glued)
        elif kind == "shout":
            yield Token(BREAK, "!", None, glued)  # "8!!!1"
        elif kind == "arrow":
            yield Token(MARK, "→", None, glued)
        elif kind == STARS:
            yield Token(STARS, text, sum(char in _SOLID_STARS for char in text), glued)
        else:
            yield Token(kind, _DASHES.get(text, text), None, glued)


def _whole(text: str) -> int | None:
    """Read 8, 8.0 and 10,000; not 7.5 or 7,5. Any script's decimal digits will do.

    Two separators make it a date or a version: like any endless number, far off every scale.
    """
    whole, *fractions = _SEPARATOR.split(text)
    if len(text) > _LONGEST_EXACT or len(fractions) > 1:
        return ENDLESS
    if not fractions:
        return int(whole)
    if len(fractions[0]) == _THOUSANDS:
        return int(whole + fractions[0])
    return int(whole) if int(fractions[0]) == 0 else None


def _without_quotations(tokens: list[Token]) -> list[Token]:
    """Drop quoted text of more than a word or two: phones quote our own question back at us."""
    kept: list[Token] = []
    opened: int | None = None
    for token in tokens:
        kept.append(token)
        if token.text not in _QUOTES:
            continue
        if opened is None:
            opened = len(kept) - 1
        else:
            if len(kept) - opened - 2 > _LONGEST_QUOTED_ANSWER:
                del kept[opened:]
                kept.append(Token(BREAK, ","))
            opened = None
    return [token for token in kept if token.text not in _QUOTES]


def _join_phrases(tokens: list[Token], vocabulary: Vocabulary) -> Iterator[Token]:
    for token in tokens:
        if token.text.endswith("in") and vocabulary.knows(f"{token.text}g"):
            token.text += "g"  # before phrases are looked for: "9 if im bein honest"
        elif token.kind == WORD:
            token.text = _as_meant(token.text, vocabulary)  # "wud hav been a 9"
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind == WORD:
            taken = 1
            if token.text in vocabulary.phrases:
                token, taken = _longest_phrase(tokens, index, vocabulary)
            token.roles = vocabulary.roles(token.text)
            if not token.roles and _LAUGHTER.fullmatch(token.text):
                token.roles = frozenset({"filler", "follow"})
            index += taken
        else:
            if token.kind == BREAK:
                token.roles = vocabulary.roles(token.text)
            index += 1
        yield token


def _as_meant(word: str, vocabulary: Vocabulary) -> str:
    """Let go of keys held down: "soooo" is so, "puaan" is puan; "teen" is no ten."""
    if vocabulary.knows(word):
        return word
    if not _REPEATED.search(word):
        typed_for = meant(word)
        slip = typed_for != word and word.isascii() and not vocabulary.roles(word)
        return typed_for if slip else word
    once, twice = _REPEATED.sub(r"\1", word), _REPEATED.sub(r"\1\1", word)
    number = once in vocabulary.numbers and once not in vocabulary.shy_numbers
    held = _HELD_DOWN.search(word) or len(once) >= _LONG_WORD or (number and "ee" not in word)
    known = (typed for typed in (twice, once) if held and vocabulary.knows(typed))
    return next(known, word if vocabulary.roles(word) else meant(word))


def _longest_phrase(tokens: list[Token], index: int, vocabulary: Vocabulary) -> tuple[Token, int]:
    first = tokens[index]
    phrases = vocabulary.phrases[first.text] if index + 1 < len(tokens) else ()
    for phrase in phrases:
        if not tokens[index + 1].text.startswith(phrase[1]):
            continue
        following = tokens[index : index + len(phrase)]
        if len(following) == len(phrase) and _begin(following, phrase):
            whole = all(token.text == word for token, word in zip(following, phrase, strict=True))
            joined = " ".join(phrase)
            if whole or joined in vocabulary.stems or joined in vocabulary.unit_stems:
                return Token(WORD, joined, None, first.glued), len(phrase)
    return first, 1


def _begin(tokens: list[Token], phrase: tuple[str, ...]) -> bool:
    return all(
        token.kind == WORD and token.text.startswith(word) and not (token.glued and place)
        for place, (token, word) in enumerate(zip(tokens, phrase, strict=True))
    )
