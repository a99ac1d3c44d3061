"""Finding a wish in a clause: the rules of `words.request`, compiled and matched."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from operator import itemgetter
from typing import Any, Final, Literal, cast

from stayline.domain.reading.spelling import words_meant
from stayline.domain.words import opt_out_en, opt_out_tr, terms
from stayline.domain.words.chat import CONTRACTIONS, SHORT_FOR
from stayline.domain.words.normalise import fold
from stayline.domain.words.request import Request

_WORD: Final = re.compile(r"[^\W_]+")
# A dash between two words, "opt-out", ends no clause.
_END: Final = re.compile(r"[.,;:!?\n()。、！？…~-](?<![^\W_][~-](?=[^\W_]))")
_STOP_SIGN: Final = "🛑"
_SIGHS: Final = re.compile("[ᅳᅲᅮᄏᄒ]+")  # ㅡㅡ, ㅠㅠ or ㅋㅋ, which stand alone
_CUTE: Final = re.compile(r"[여용욤염](?<=[세해어아에데게래네].)\b")  # for 요
_SIGNATURE: Final = re.compile(
    r"\b(?:sent from my|sent via|get outlook) .*|\biphoneumdan gonderildi.*"
)
_TELLING: Final = frozenset(
    {"how", "got", "have", "had", "way", "able", "tried", "here", "has", "hard"}
)
END: Final = "|"
_SHORTEST_STEM: Final = 3
_HEAD: Final = itemgetter(slice(_SHORTEST_STEM))
_OTHERS: Final = frozenset({"my", "our", "his", "her", "their"})
_TOLD: Final = frozenset({"told", "tell", "telling", "asked", "ask", "asking", "begged", "want"})

Clause = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """Words and phrases to match at a place in a clause, as a tree that is walked word by word.

    In it `END` says that the clause must end there, "" that a term does, and "*" lists its stems.
    """

    tree: dict[str, Any]

    def __bool__(self) -> bool:
        return bool(self.tree)

    def match(self, clause: Clause, at: int) -> int:
        """Return how many words match at `at`, 0 for none; the clause's end counts as one."""
        if at >= len(clause):
            return int(END in self.tree)
        longest, node, place = 0, self.tree, at
        while node:
            if place > at and ("" in node or (END in node and place == len(clause))):
                longest = place - at
            if place == len(clause):
                break
            if "*" in node and clause[place].startswith(node["*"]):
                longest = place - at + 1
            node = node.get(clause[place], {})
            place += 1
        return longest

    def anywhere(self, clause: Clause) -> bool:
        return bool(self.tree) and any(self.match(clause, at) for at in range(len(clause)))


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
    only_between: Terms
    unless: Terms

    def wanted(self, clause: Clause, at: int) -> bool:
        """Whether the wish stands in `clause` with its first word at `at`."""
        width = self.first.match(clause, at)
        if not width or self._told(clause, at):
            return False
        return self._found_from(clause, at + width) and not self.unless.anywhere(clause)

    def _found_from(self, clause: Clause, ahead: int) -> bool:
        if not self.second:
            return self._goes_on(clause, ahead)
        for place in range(ahead, min(ahead + self.gap, len(clause))):
            found = self.second.match(clause, place)
            if found and self._goes_on(clause, place + found):
                return True
            if self.not_between.match(clause, place):
                return False
            if self.only_between and not self.only_between.match(clause, place):
                return False
        return False

    def _told(self, clause: Clause, at: int) -> bool:
        if at and clause[at - 1] == "to" and at > 1 and clause[at - 2] in _TELLING:
            return True
        if at and clause[at - 1] == "to" and clause[max(at - 3, 0)] in _OTHERS:
            return clause[max(at - 4, 0)] in _TOLD
        if clause[max(at - 2, 0) : at] == ("me", "to") and clause[max(at - 3, 0)] in _TOLD:
            return True
        return any(
            self.not_before.match(clause, at - size) == size for size in range(1, min(at, 3) + 1)
        )

    def _goes_on(self, clause: Clause, at: int) -> bool:
        return not self.then or bool(self.then.match(clause, at))


def compile_terms(listed: str) -> Terms:
    """Give a list's terms as a tree: the build's, or where there was no build, one grown now."""
    return Terms(_grown().get(listed) or grow(listed))


@lru_cache(maxsize=1)
def _grown() -> Mapping[str, dict[str, Any]]:
    try:
        # Written by the layer's build (content/compile.py): growing them takes a third of what a
        # first answer takes on its way from an imported function.
        from stayline.domain.reading.compiled import TREES  # noqa: PLC0415
    except ImportError:
        return {}
    return cast("Mapping[str, dict[str, Any]]", TREES)


def grow(listed: str) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for term in terms(listed):
        for spelled in product(*(_alternatives(place) for place in term.split())):
            _plant(tree, contracted(word for word in spelled if word))
    return tree


def _alternatives(place: str) -> list[str]:
    """Split `a/b`; a question mark at the end says that the place may be left out."""
    return [*place.rstrip("?").split("/"), *([""] if place.endswith("?") else [])]


def _plant(tree: dict[str, Any], term: list[str]) -> None:
    *ahead, last = term
    for word in ahead:
        tree = tree.setdefault(word, {})
    if last == END:
        tree[END] = True
    elif last.endswith("*"):
        tree["*"] = (*tree.get("*", ()), last[:-1])
    else:
        tree.setdefault(last, {})[""] = True


def contracted(words: Iterable[str]) -> list[str]:
    """Write "do not" as "dont" and "no longer" as "nolonger": one rule then reads both."""
    joined: list[str] = []
    for word in words:
        written = SHORT_FOR.get(word, word)
        short = CONTRACTIONS.get((joined[-1], written)) if joined else None
        if short:
            joined[-1] = short
        else:
            joined.append(written)
    return joined


def clauses_of(reply: str) -> list[Clause]:
    """Split a reply into clauses of folded words, put right where they are misspelled.

    Letters spelled apart are put together; what a phone adds and what only curses is left out.
    """
    written = fold(reply.replace(_STOP_SIGN, " stop "))
    if not written.isascii():
        written = _CUTE.sub("요", _SIGHS.sub("", written))
    clauses = list(map(_WORD.findall, _END.split(_SIGNATURE.sub("", written))))
    if all(len(word) == 1 for clause in clauses for word in clause):
        spelled = "".join(word for clause in clauses for word in clause)
        return [words_meant(spelled)] if spelled else []
    fillers = _fillers()
    meant = (
        [meant for word in clause if word not in fillers for meant in words_meant(word)]
        for clause in clauses
    )
    return [tuple(contracted(clause)) for clause in meant if clause]


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    return frozenset(terms(f"{opt_out_en.FILLERS}, {opt_out_tr.FILLERS}"))


@dataclass(frozen=True, slots=True)
class Wishes:
    """One language's rules, found by the word they begin with, and what takes their force."""

    by_word: dict[str, tuple[Rule, ...]]
    by_stem: dict[str, tuple[Rule, ...]]
    heads: frozenset[str]
    undone: Terms
    tells: Terms
    asks: Terms
    asks_amid: Terms
    pleads: Terms

    def may_speak(self, clause: Clause) -> bool:
        """Whether any rule may begin in a clause: in most of them none does."""
        heads = map(_HEAD, clause)
        return not (self.by_word.keys().isdisjoint(clause) and self.heads.isdisjoint(heads))

    def found_in(self, clause: Clause) -> Iterator[tuple[int, Rule]]:
        for at, word in enumerate(clause):
            for rule in self.by_word.get(word, ()):
                if rule.wanted(clause, at):
                    yield at, rule
            if word[:_SHORTEST_STEM] in self.heads:
                stems = (word[:size] for size in range(_SHORTEST_STEM, len(word) + 1))
                rules = (rule for stem in stems for rule in self.by_stem.get(stem, ()))
                yield from ((at, rule) for rule in rules if rule.wanted(clause, at))

    def undone_in(self, clause: Clause) -> bool:
        """Whether the wish is taken back, as in "don't stop"; "if you don't stop" is a threat."""
        return not self.undone.tree.keys().isdisjoint(clause) and any(
            self.undone.match(clause, at) and clause[max(at - 1, 0)] not in {"you", "u"}
            for at in range(len(clause))
        )

    def only_told(self, clause: Clause) -> bool:
        return bool(self.tells.match(clause, 0)) and not self.pleads.match(clause, 0)

    def asked(self, clause: Clause) -> bool:
        asks = self.asks.match(clause, 0) or self.asks_amid.anywhere(clause)
        return bool(asks) and not self.pleads.match(clause, 0)


def _compile(request: Request) -> Rule:
    return Rule(
        request.kind, request.because, compile_terms(request.first), compile_terms(request.second),
        request.gap, compile_terms(request.then), compile_terms(request.not_before),
        compile_terms(request.not_between), compile_terms(request.only_between),
        compile_terms(request.unless),
    )  # fmt: skip


def all_lists() -> Iterator[str]:
    """Give every list of terms that `wishes` compiles."""
    for module in (opt_out_en, opt_out_tr):
        for asked in module.REQUESTS:
            yield from (asked.first, asked.second, asked.then)
            yield from (asked.not_before, asked.not_between, asked.unless)
        yield from (module.UNDONE, module.TELLS, module.ASKS, module.PLEADS)


@lru_cache(maxsize=2)
def wishes(language: Literal["en", "tr"]) -> Wishes:
    """Return the compiled rules of a language whose words are written apart."""
    module = opt_out_en if language == "en" else opt_out_tr
    by_word: dict[str, list[Rule]] = {}
    by_stem: dict[str, list[Rule]] = {}
    for rule in map(_compile, module.REQUESTS):
        for word in rule.first.tree.keys() - {"*"}:
            by_word.setdefault(word, []).append(rule)
        for stem in rule.first.tree.get("*", ()):
            by_stem.setdefault(stem, []).append(rule)
    return Wishes(
        {word: tuple(rules) for word, rules in by_word.items()},
        {stem: tuple(rules) for stem, rules in by_stem.items()},
        frozenset(stem[:_SHORTEST_STEM] for stem in by_stem),
        compile_terms(module.UNDONE),
        compile_terms(module.TELLS),
        compile_terms(module.ASKS),
        compile_terms(module.ASKS_AMID),
        compile_terms(module.PLEADS),
    )
