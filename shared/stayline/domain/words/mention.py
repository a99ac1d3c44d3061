"""The shape of a list of words that stand for one thing, and how they are found in a text.

A term is one or more places; each place holds alternatives (`a/b`), `*` for any ending, `#` for any
number, and `~3` before it lets up to three words stand between (letters, where words are written
together, as in Korean). There `^` says that the term must begin where a word begins.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from stayline.domain.words.normalise import fold

NUMBER: Final = "#"
_SHORTEST_STEM, _LONGEST_STEM = 2, 16
_KEY: Final = 2
_BREAK_IN_TERM: Final = re.compile(r"/\s+")
# A term as it is listed: what it stands for, in which language, in which words.
Listed: TypeAlias = tuple[str, str, str]
# What turns the meaning of what follows cannot stand between the parts of one term.
_BARRIERS: Final = frozenset(
    {
        "not",
        "never",
        "dont",
        "wont",
        "but",
        "and",
        "degil",
        "ama",
        "fakat",
        "ve",
        "etmiyorum",
        "etmiyoruz",
        "etmem",
        "etmeyecegim",
        "etmeyecegiz",
    }
)


@dataclass(frozen=True, slots=True)
class Place:
    words: frozenset[str]
    stems: tuple[str, ...]
    gap: int

    def fits(self, word: str) -> bool:
        return (
            word in self.words
            or word.startswith(self.stems)
            or (NUMBER in self.words and word[0].isdecimal())
        )


@dataclass(frozen=True, slots=True)
class Term:
    kind: str
    language: str
    places: tuple[Place, ...]
    opens_word: bool = False

    def end(self, words: list[str], start: int) -> int:
        """Return where the term ends if it stands at `start`, else 0."""
        after = start + 1
        for place in self.places[1:]:
            for word in words[after : after + place.gap + 1]:
                after += 1
                if place.fits(word):
                    break
                if word in _BARRIERS:
                    return 0
            else:
                return 0
        return after

    def end_of_letters(self, letters: str, start: int) -> int:
        """Return the same for text without spaces, where nothing tells words apart."""
        first, *rest = self.places
        if not letters.startswith(first.stems, start):
            return 0
        after = start + max(len(a) for a in first.stems if letters.startswith(a, start))
        for place in rest if after > start else ():
            ends = (
                at + len(alternative)
                for alternative in place.stems
                if (at := letters.find(alternative, after, after + place.gap + len(alternative)))
                >= 0
            )
            after = min(ends, default=start)
            if after == start:
                break
        return after if after > start else 0


@dataclass(frozen=True, slots=True)
class Mention:
    """One thing said: what kind, by which word, and where: sentence, first and past-last place."""

    kind: str
    language: str
    word: str
    sentence: int
    start: int
    end: int


class Lexicon:
    """Terms of several languages, found by the word they begin with, parsed once it is said."""

    def __init__(self, listed: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        self._words: defaultdict[str, list[Listed]] = defaultdict(list)
        self._stems: defaultdict[str, list[Listed]] = defaultdict(list)
        self._letters: defaultdict[str, list[Listed]] = defaultdict(list)
        for language, kinds in listed.items():
            for kind, terms_of_kind in kinds:
                for text in _BREAK_IN_TERM.sub("/", fold(terms_of_kind)).split(","):
                    self._add((kind, language, text))

    def _add(self, term: Listed) -> None:
        _, language, text = term
        first = text.split(None, 1)[0].split("/")
        if language == "ko":
            for key in {alternative.lstrip("^")[:_KEY] for alternative in first}:
                self._letters[key].append(term)
            return
        for word in first:
            if word[-1] == "*":
                self._stems[word[:-1]].append(term)
            else:
                self._words[word].append(term)

    def knows(self, word: str) -> bool:
        return word in self._words or any(True for _ in self._by_stem(word))

    def in_words(self, words: list[str], sentence: int) -> Iterator[Mention]:
        for start, word in enumerate(words):
            number = self._words.get(NUMBER, ()) if word[0].isdecimal() else ()
            for listed in (*self._words.get(word, ()), *number, *self._by_stem(word)):
                term = _term(*listed)
                end = term.end(words, start)
                if end:
                    yield Mention(term.kind, term.language, word, sentence, start, end)

    def in_letters(self, letters: str, starts: frozenset[int], sentence: int) -> Iterator[Mention]:
        """Find terms in letters without spaces.

        What runs over a space, or is one letter only, must begin where a word begins.
        """
        for start, letter in enumerate(letters):
            two = letters[start : start + _KEY]
            terms = self._letters.get(two, ()) if len(two) == _KEY else ()
            for listed in (*self._letters.get(letter, ()), *terms):
                term = _term(*listed)
                end = term.end_of_letters(letters, start)
                if not end:
                    continue
                word = next(a for a in term.places[0].stems if letters.startswith(a, start))
                apart = len(word) > 1 and starts.isdisjoint(range(start + 1, start + len(word)))
                if start in starts or (apart and not term.opens_word):
                    yield Mention(term.kind, term.language, word, sentence, start, end)

    def _by_stem(self, word: str) -> Iterator[Listed]:
        for size in range(_SHORTEST_STEM, min(len(word), _LONGEST_STEM) + 1):
            yield from self._stems.get(word[:size], ())


@cache
def _term(kind: str, language: str, listed: str) -> Term:
    bare = listed.strip()
    return Term(kind, language, _places(bare.lstrip("^"), language), bare.startswith("^"))


def _places(listed: str, language: str) -> tuple[Place, ...]:
    places: list[Place] = []
    gap = 0
    for piece in listed.split():
        if piece.startswith("~"):
            gap = int(piece[1:])
            continue
        alternatives = piece.split("/")
        stems = tuple(a.rstrip("*") for a in alternatives if a.endswith("*") or language == "ko")
        words = frozenset(a for a in alternatives if not a.endswith("*") and language != "ko")
        places.append(Place(words, tuple(sorted(stems, key=len, reverse=True)), gap))
        gap = 0
    return tuple(places)
