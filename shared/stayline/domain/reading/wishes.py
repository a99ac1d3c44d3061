"""Finding a wish in a clause: the rules of `words.request`, compiled and matched."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from stayline.domain.words import opt_out_en, opt_out_ko, opt_out_tr, terms
from stayline.domain.words.normalise import fold
from stayline.domain.words.request import Request

_PIECE: Final = re.compile(r"(?P<word>[^\W_]+)|(?P<end>[.,;:!?\n()。、！？…~-])")
_CONTRACTIONS: Final = {
    ("do", "not"): "dont", ("can", "not"): "cant", ("will", "not"): "wont", ("did", "not"): "didnt",
    ("no", "longer"): "nolonger", ("no", "more"): "nomore", ("turn", "off"): "turnoff",
    ("was", "not"): "wasnt", ("would", "not"): "wouldnt", ("any", "more"): "anymore",
    ("could", "not"): "couldnt", ("should", "not"): "shouldnt", ("does", "not"): "doesnt",
    ("is", "not"): "isnt", ("un", "subscribe"): "unsubscribe",
    ("un", "sub"): "unsub", ("not", "to"): "dont",
}  # fmt: skip
_MISTYPED: Final = dict.fromkeys(("stp", "sotp", "stpo", "tsop", "stopo", "stpp"), "stop")
_TELLING: Final = frozenset(
    {"how", "got", "have", "had", "way", "able", "tried", "here", "has", "hard"}
)
END: Final = "|"
_SHORTEST_STEM: Final = 3

Clause = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """Words and phrases to match at a place in a clause; a stem stands for any ending."""

    words: frozenset[str]
    stems: tuple[str, ...]
    phrases: dict[str, tuple[Clause, ...]]
    at_end: bool

    def match(self, clause: Clause, at: int) -> int:
        """Return how many words match at `at`, 0 for none; the clause's end counts as one."""
        if at >= len(clause):
            return int(self.at_end)
        for phrase in self.phrases.get(clause[at], ()):
            if _begins(clause, at, phrase):
                return len(phrase)
        return int(
            clause[at] in self.words or (bool(self.stems) and clause[at].startswith(self.stems))
        )


@dataclass(frozen=True, slots=True)
class Rule:
    kind: Literal["certain", "likely"]
    because: str
    first: Terms
    second: Terms
    gap: int
    then: Terms
    not_before: Terms
    not_between: Terms

    def wanted(self, clause: Clause, at: int) -> bool:
        """Whether the wish stands in `clause` with its first word at `at`."""
        width = self.first.match(clause, at)
        if not width or self._told(clause, at):
            return False
        ahead = at + width
        if not (self.second.words or self.second.stems or self.second.phrases):
            return self._goes_on(clause, ahead)
        for place in range(ahead, min(ahead + self.gap, len(clause))):
            found = self.second.match(clause, place)
            if found and self._goes_on(clause, place + found):
                return True
            if self.not_between.match(clause, place):
                return False
        return False

    def _told(self, clause: Clause, at: int) -> bool:
        if at and clause[at - 1] == "to" and at > 1 and clause[at - 2] in _TELLING:
            return True
        return at > 0 and bool(self.not_before.match(clause, at - 1))

    def _goes_on(self, clause: Clause, at: int) -> bool:
        nothing_asked = not (self.then.words or self.then.stems or self.then.phrases)
        if nothing_asked and not self.then.at_end:
            return True
        return bool(self.then.match(clause, at))


def _begins(clause: Clause, at: int, phrase: Clause) -> bool:
    if phrase[-1] == END:
        return clause[at:] == phrase[:-1]
    *whole, last = phrase
    spoken = clause[at : at + len(phrase)]
    if len(spoken) < len(phrase) or list(spoken[:-1]) != whole:
        return False
    return spoken[-1].startswith(last[:-1]) if last.endswith("*") else spoken[-1] == last


def compile_terms(listed: str) -> Terms:
    found = [contracted(term.split()) for term in terms(listed)]
    single = [term[0] for term in found if len(term) == 1 and term[0] != END]
    phrases: dict[str, list[Clause]] = {}
    for term in sorted((term for term in found if len(term) > 1), key=len, reverse=True):
        phrases.setdefault(term[0], []).append(tuple(term))
    return Terms(
        frozenset(word for word in single if not word.endswith("*")),
        tuple(word[:-1] for word in single if word.endswith("*")),
        {first: tuple(listed) for first, listed in phrases.items()},
        [END] in found,
    )


def contracted(words: Iterable[str]) -> list[str]:
    """Write "do not" as "dont" and "no longer" as "nolonger": one rule then reads both."""
    joined: list[str] = []
    for word in (_MISTYPED.get(word, word) for word in words):
        short = _CONTRACTIONS.get((joined[-1], word)) if joined else None
        if short:
            joined[-1] = short
        else:
            joined.append(word)
    return joined


def clauses_of(reply: str) -> list[Clause]:
    """Split a reply into clauses of folded words; letters spelled apart are put together."""
    clauses: list[list[str]] = [[]]
    for piece in _PIECE.finditer(fold(reply)):
        if piece.lastgroup == "word":
            clauses[-1].append(piece.group())
        elif clauses[-1]:
            clauses.append([])
    found = [tuple(contracted(clause)) for clause in clauses if clause]
    if len(found) > 0 and all(len(word) == 1 for clause in found for word in clause):
        return [("".join(word for clause in found for word in clause),)]
    return found


@dataclass(frozen=True, slots=True)
class Wishes:
    """One language's rules, found by the word they begin with, and what takes their force."""

    by_word: dict[str, tuple[Rule, ...]]
    by_stem: dict[str, tuple[Rule, ...]]
    heads: frozenset[str]
    undone: Terms
    tells: Terms
    asks: Terms
    pleads: Terms

    def found_in(self, clause: Clause) -> Iterator[Rule]:
        for at, word in enumerate(clause):
            sizes = range(
                _SHORTEST_STEM, len(word) + 1 if word[:_SHORTEST_STEM] in self.heads else 0
            )
            stems = (word[:size] for size in sizes)
            for rules in (self.by_word.get(word, ()), *(self.by_stem.get(s, ()) for s in stems)):
                yield from (rule for rule in rules if rule.wanted(clause, at))

    def undone_in(self, clause: Clause) -> bool:
        """Whether the wish is taken back, as in "don't stop"; "if you don't stop" is a threat."""
        return any(
            self.undone.match(clause, at) and clause[max(at - 1, 0)] not in {"you", "u"}
            for at in range(len(clause))
        )

    def only_told(self, clause: Clause) -> bool:
        return bool(self.tells.match(clause, 0)) and not self.pleads.match(clause, 0)

    def asked(self, clause: Clause) -> bool:
        return bool(self.asks.match(clause, 0)) and not self.pleads.match(clause, 0)


def _compile(request: Request) -> Rule:
    return Rule(
        request.kind, request.because, compile_terms(request.first), compile_terms(request.second),
        request.gap, compile_terms(request.then), compile_terms(request.not_before),
        compile_terms(request.not_between),
    )  # fmt: skip


@lru_cache(maxsize=2)
def wishes(language: Literal["en", "tr"]) -> Wishes:
    """Return the compiled rules of a language whose words are written apart."""
    module = opt_out_en if language == "en" else opt_out_tr
    by_word: dict[str, list[Rule]] = {}
    by_stem: dict[str, list[Rule]] = {}
    for rule in map(_compile, module.REQUESTS):
        for word in rule.first.words | rule.first.phrases.keys():
            by_word.setdefault(word, []).append(rule)
        for stem in rule.first.stems:
            by_stem.setdefault(stem, []).append(rule)
    return Wishes(
        {word: tuple(rules) for word, rules in by_word.items()},
        {stem: tuple(rules) for stem, rules in by_stem.items()},
        frozenset(stem[:_SHORTEST_STEM] for stem in by_stem),
        compile_terms(module.UNDONE),
        compile_terms(module.TELLS),
        compile_terms(module.ASKS),
        compile_terms(module.PLEADS),
    )


@dataclass(frozen=True, slots=True)
class HangulRule:
    kind: Literal["certain", "likely"]
    because: str
    first: tuple[str, ...]
    second: tuple[str, ...]
    gap: int
    not_before: tuple[str, ...]
    not_between: tuple[str, ...]

    def wanted(self, text: str) -> bool:
        for first in self.first:
            start = text.find(first)
            while start >= 0:
                if not text[:start].endswith(self.not_before or ("\0",)) and self._goes_on(
                    text, start + len(first)
                ):
                    return True
                start = text.find(first, start + 1)
        return False

    def _goes_on(self, text: str, after: int) -> bool:
        if not self.second:
            return True
        for second in self.second:
            at = text.find(second, after, after + self.gap + len(second))
            if at >= 0 and not any(
                word in text[after : at + len(second)] for word in self.not_between
            ):
                return True
        return False


@dataclass(frozen=True, slots=True)
class KoreanWishes:
    rules: tuple[HangulRule, ...]
    undone: tuple[str, ...]

    def takes_back(self, text: str) -> bool:
        return any(part in text for part in self.undone)


@lru_cache(maxsize=1)
def korean_wishes() -> KoreanWishes:
    """Return the Korean rules, which are matched on text without its spaces."""
    rules = tuple(
        HangulRule(
            request.kind, request.because,
            tuple(terms(request.first)), tuple(terms(request.second)), request.gap,
            tuple(terms(request.not_before)), tuple(terms(request.not_between)),
        )
        for request in opt_out_ko.REQUESTS
    )  # fmt: skip
    return KoreanWishes(rules, tuple(terms(opt_out_ko.UNDONE)))
