"""Which texts a certain wish is about: surveys only, offers only, or all of them."""

import re
from functools import lru_cache
from typing import Final, Literal

from stayline.domain.reading.numbers import has_hangul
from stayline.domain.reading.wishes import Clause, Terms, compile_terms
from stayline.domain.reading.wishes_ko import as_spoken, hangul
from stayline.domain.words import scopes

Scope = Literal["all", "marketing", "survey"]

_REACH: Final = 6


def scope_of(clause: Clause, wish_at: int = 0) -> Scope:
    """Say what the wish at `wish_at` names: "all" if it is no kind, two kinds or any texts."""
    if any(map(has_hangul, clause)):
        return _scope_in_korean(as_spoken("".join(clause)))
    clause = _without_but(clause, wish_at)
    kinds = {at: kind for at in range(len(clause)) if (kind := _kind(clause, at)) != "all"}
    at, named = 0, set[Scope]()
    while at < len(clause) and kinds:
        taken = _terms(scopes.NO_NOUN).match(clause, at)
        if at in kinds:
            named.add(kinds[at])
        elif not taken and _terms(scopes.TEXTS).match(clause, at) and not _narrowed(clause, at):
            return "all"
        at += taken or 1
    return named.pop() if len(named) == 1 else "all"


def _without_but(clause: Clause, wish_at: int) -> Clause:
    """Cut off what is said before or after: "I liked the offers but", "but keep the reminders"."""
    turns = [at for at in range(1, len(clause)) if _terms(scopes.BUT).match(clause, at)]
    start = max((at for at in turns if at <= wish_at), default=0)
    return clause[start : min((at for at in turns if at > wish_at), default=len(clause))]


def _kind(clause: Clause, at: int) -> Scope:
    if _terms(scopes.SURVEYS).match(clause, at):
        return "survey"
    return "marketing" if _terms(scopes.OFFERS).match(clause, at) else "all"


def _narrowed(clause: Clause, at: int) -> bool:
    """Whether the texts named at `at` are of one kind: "survey texts", "texts about surveys"."""
    before = at - 1
    while before > 0 and _terms(scopes.JOINED).match(clause, before):
        before -= 1
    if any(_kind(clause, beside) != "all" for beside in (before, at + 1) if beside >= 0):
        return True
    return bool(_terms(scopes.ABOUT).match(clause, at + 1)) and any(
        _kind(clause, place) != "all" for place in range(at + 2, min(at + _REACH, len(clause)))
    )


def _scope_in_korean(text: str) -> Scope:
    listed: tuple[tuple[Scope, str], ...] = (
        ("survey", scopes.SURVEYS_KO), ("marketing", scopes.OFFERS_KO),
    )  # fmt: skip
    kinds = [kind for kind, words in listed if _one_of(words).search(text)]
    if len(kinds) != 1 or _any_in_korean().search(_of_a_kind_in_korean().sub("", text)):
        return "all"
    return kinds[0]


@lru_cache(maxsize=8)
def _terms(listed: str) -> Terms:
    return compile_terms(listed)


@lru_cache(maxsize=1)
def _of_a_kind_in_korean() -> re.Pattern[str]:
    """Match the texts that are said to be of a kind, 설문조사문자 or 광고성문자, and asides."""
    kinds = _one_of(f"{scopes.SURVEYS_KO}, {scopes.OFFERS_KO}").pattern
    texts, joined = _one_of(scopes.TEXTS_KO).pattern, _one_of(scopes.JOINED_KO).pattern
    aside = _one_of(scopes.NO_NOUN_KO).pattern
    return re.compile(f"(?:{texts})?(?:{kinds})(?:{texts}|{joined})*|{aside}")


@lru_cache(maxsize=1)
def _any_in_korean() -> re.Pattern[str]:
    return _one_of(f"{scopes.TEXTS_KO}, {scopes.ALL_KO}")


@lru_cache(maxsize=8)
def _one_of(listed: str) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(hangul(listed), key=len, reverse=True))))
