"""The words of each language that the readers of replies know, folded and ready to look up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Final, TypeVar, cast

from stayline.domain.words import en, ko, tr
from stayline.domain.words.normalise import fold

LANGUAGES: Final[Mapping[str, ModuleType]] = {"en": en, "ko": ko, "tr": tr}

_NO_ROLES: Final[frozenset[str]] = frozenset()
_LONGEST_STEM: Final = 14
_SURE_ENDING: Final = 4


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What one contact's words mean: their own language first, then the others'.

    `roles` say what a word does to a number near it, `units` what a word right after a number
    makes of it. `located` are numbers in the Turkish "in": "beşte" in "beşte dört" is a maximum.
    `singles` are words for one of what follows: "tek yıldız", "a single star".
    `phrases` holds what belongs together, by first word, longest first.
    """

    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    shy_numbers: frozenset[str]
    located: frozenset[str]
    singles: frozenset[str]
    words: Mapping[str, frozenset[str]]
    stems: Mapping[str, frozenset[str]]
    units: Mapping[str, str]
    unit_stems: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]

    def roles(self, word: str) -> frozenset[str]:
        """Return every role of a folded word or phrase; an unknown one has none."""
        found = self.words.get(word)
        return _longest(self.stems, word, _NO_ROLES) if found is None else found

    def knows(self, word: str) -> bool:
        """Whether a folded word means anything at all to a reader of replies."""
        return word in self.words or word in self.numbers or word in self.units

    def ordinal(self, word: str) -> int | None:
        """Return the place a folded word names, "third" or "세번째요", or None."""
        bare = word.removesuffix("입니다").rstrip("요이") if not word.isascii() else word
        return self.ordinals.get(word, self.ordinals.get(bare))

    def unit(self, word: str) -> str:
        """Return the kind of unit a folded word is after a number, or '' if it is none."""
        return self.units.get(word) or _longest(self.unit_stems, word, "")


def for_language(code: str) -> Vocabulary:
    """Return the vocabulary of a language such as 'ko' or 'ko-KR'; unknown ones read as English."""
    base = code.casefold().replace("_", "-").partition("-")[0]
    return _vocabulary(base if base in LANGUAGES else "en")


def terms(listed: str) -> list[str]:
    """Split a comma-separated list of words and phrases, and fold each."""
    return [" ".join(term.split()) for term in fold(listed).split(",") if term.strip()]


_Entry = TypeVar("_Entry")


def _longest(table: Mapping[str, _Entry], word: str, missing: _Entry) -> _Entry:
    stem = word[:_LONGEST_STEM]
    while stem and stem not in table:
        stem = stem[:-1]
    return table[stem] if stem else missing


@lru_cache(maxsize=len(LANGUAGES))
def _vocabulary(code: str) -> Vocabulary:
    try:
        # Written by the layer's build (content/compile.py), one for each language.
        compiled = import_module(f"{__name__}.compiled_{code}")
    except ImportError:
        return gather(code)
    return cast("Vocabulary", compiled.VOCABULARY)


def gather(code: str) -> Vocabulary:
    """Put the vocabulary of a language together from the word lists of all."""
    names = [code, *(name for name in LANGUAGES if name != code)]
    numbers: dict[str, int] = {}
    ordinals: dict[str, int] = {}
    shy: set[str] = set()
    roles: dict[str, set[str]] = {}
    units: dict[str, str] = {}
    taken: frozenset[str] = frozenset()
    for name in names:
        module = LANGUAGES[name]
        own_roles = _roles_in(name)
        own_units = {term: kind for kind, listed in module.UNITS.items() for term in terms(listed)}
        own_numbers = {fold(word): value for word, value in _numbers(module).items()}
        # A word of a language read earlier keeps its meaning: "on" is no ten in an English text.
        numbers |= {word: value for word, value in own_numbers.items() if word not in taken}
        roles |= {term: found for term, found in own_roles.items() if term not in taken}
        units |= {term: kind for term, kind in own_units.items() if term not in taken}
        ordinals |= {fold(word): value for word, value in module.ORDINALS.items()}
        shy |= set(terms(module.SHY_NUMBERS)) - taken
        taken |= own_roles.keys() | own_units.keys() | own_numbers.keys()
    # Hangul units are written onto what follows, so that each one is a stem.
    hangul = {term: kind for term, kind in units.items() if not term.isascii()}
    return Vocabulary(
        numbers=numbers,
        ordinals=ordinals,
        shy_numbers=frozenset(shy),
        located=frozenset(terms(tr.LOCATED)),
        singles=frozenset(terms(f"{tr.SINGLES}, {en.SINGLES}")),
        words={term: frozenset(found) for term, found in roles.items() if term[-1] != "*"},
        stems={term[:-1]: frozenset(found) for term, found in roles.items() if term[-1] == "*"},
        units={term: kind for term, kind in units.items() if term[-1] != "*"},
        unit_stems={term[:-1]: kind for term, kind in units.items() if term[-1] == "*"} | hangul,
        phrases=_phrases([*roles, *units, *ordinals]),
    )


@lru_cache(maxsize=len(LANGUAGES))
def _roles_in(name: str) -> Mapping[str, set[str]]:
    """Return the roles of every term of one language, a stem's handed on to longer terms."""
    found: dict[str, set[str]] = {}
    for role, listed in LANGUAGES[name].ANSWERS.items():
        for term in terms(listed):
            found.setdefault(term, set()).add(role)
    for term, roles in found.items():
        if "itself" not in roles:
            stems = (term[:size] + "*" for size in range(len(term), 0, -1))
            inherited = (found[stem] for stem in stems if stem in found and stem != term)
            roles.update(next(inherited, ()))
    return found


def _numbers(module: ModuleType) -> Mapping[str, int]:
    endings: tuple[str, ...] = getattr(module, "ENDINGS", ())
    shy = terms(module.SHY_NUMBERS)
    inflected = {
        word + ending: value
        for word, value in module.NUMBERS.items()
        for ending in endings
        if fold(word) not in shy or len(ending) >= _SURE_ENDING
    }
    return inflected | dict(module.NUMBERS)


def _phrases(found: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for term in found:
        first, *rest = term.removesuffix("*").split()
        if rest:
            by_first.setdefault(first, set()).add((first, *rest))
    return {
        first: tuple(sorted(phrases, key=lambda phrase: (len(phrase), phrase), reverse=True))
        for first, phrases in by_first.items()
    }
