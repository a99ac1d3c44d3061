"""Whether a reply asks for no more texts, for texts again, or for help."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from stayline.domain.reading.keywords import keyword_alone, lifts, loud
from stayline.domain.reading.numbers import has_hangul
from stayline.domain.reading.resemblance import resemblance
from stayline.domain.reading.scopes import Scope, scope_of
from stayline.domain.reading.wishes import Clause, Wishes, clauses_of, wishes
from stayline.domain.reading.wishes_ko import END, START, after_openers, as_spoken, korean_wishes

PROVIDER_KEYWORDS: Final[Mapping[str, frozenset[str]]] = {
    "stop": frozenset(
        {"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"}
    ),
    "start": frozenset({"start", "unstop", "yes"}),
    "help": frozenset({"help", "info"}),
}

Kind = Literal["certain", "likely", "start", "help", "none"]

_KINDS: Final[Mapping[str, Kind]] = {
    "stop": "certain", "start": "start", "help": "help", "likely": "likely",
}  # fmt: skip
# Harsh words beside a number are an opinion about the score: "1 you suck".
_OPINIONS_NEAR_NUMBERS: Final = frozenset({"hostile", "refuses"})


@dataclass(frozen=True, slots=True)
class OptOut:
    """`kind`: certain or likely wishes for no more texts, start or help keywords, or none.

    `scope`: the texts a certain wish names, "all" wherever it names others than surveys or offers.
    """

    kind: Kind
    because: str
    scope: Scope = "all"


_STRENGTH: Final = ("certain", "likely", "start", "help", "none")
_NO_WISH: Final = OptOut("none", "no wish about texts")
_ONLY_TELLS: Final = OptOut("none", "tells of a wish, or undoes one")
# "Don't call, text is better" refuses nothing that we do.
_ONLY_CALLS: Final = OptOut("none", "refuses calls")
_TEXTS: Final = ("text", "txt", "messag", "sms", "email", "mesaj", "yaz", "문자", "카톡", "메시지")
# Only its capital letter tells a name from a mood: "I'm not Mike", "I'm not sure".
_NOT_ME: Final = re.compile(
    r"(?:\b[Ii](?:['’]?m| am)|\b[Tt]his is|\b[Mm]y name is) not [A-Z][a-z]+\W*$"
    r"|\b(?:[Mm]y name|[Tt]his) is ?n['’]?t [A-Z][a-z]+(?: anymore| any more)?(?:[^\w\s]|\W*$)"
    r"|\b[Nn]o [A-Z][a-z]+ (?:lives )?(?:here|at this number)\b"
    r"|\b(?:[Tt]his is|[Ii](?:['’]?m| am)|[Ii]t['’]?s) [A-Z][a-z]+,? not [A-Z][a-z]+\b"
)
_WORD_BY_WORD: Final = 3  # "Leave. Me. Alone."
_ASKS_HOW: Final = OptOut("likely", "asks how to stop")
# In tenths of log odds: how sure it must be that what no rule finds is a wish, and a certain one.
_RESEMBLES, _RESEMBLES_SURELY, _CERTAINLY = 36, 40, 22


def is_provider_keyword(reply: str) -> str | None:
    """Return 'stop', 'start' or 'help' if the provider itself acts on this body, else None.

    Source: Twilio help 223134027. The whole body, one word, whatever its case. 'yes' is a start
    keyword there, yet `read` leaves it alone: it may as well answer a question.
    """
    word = reply.strip().casefold()
    return next((kind for kind, words in PROVIDER_KEYWORDS.items() if word in words), None)


def read(reply: str, language: str) -> OptOut:
    """Read whether `reply` opts out, opts in or asks for help, in any of the languages known.

    47 CFR 64.1200(a)(10): any reasonable wording revokes consent, not only the keywords. A bare
    yes, 네 or evet is 'none'. Doubt about a wish is 'likely'. `language` is the contact's, and
    decides what a word means that several languages have. Never raises.
    """
    clauses = clauses_of(reply)
    wish = by_rule(reply, clauses, language)
    return _resembling(clauses) if wish is _NO_WISH else wish


def by_rule(reply: str, clauses: list[Clause], language: str) -> OptOut:
    """Read a reply and its clauses by the rules alone, which say why."""
    words = [word for clause in clauses for word in clause]
    if not words:
        return OptOut("none", "no words")
    keyword = keyword_alone(words, language)
    if keyword:
        scope = scope_of(tuple(words)) if keyword == "stop" else "all"
        return OptOut(_KINDS[keyword], "a keyword alone", scope)
    numbered = any(word.isdecimal() for word in words)
    wish = _in_clauses(clauses, numbered=numbered)
    if has_hangul(reply):
        wish = _strongest([wish, _in_korean_clauses(clauses, numbered=numbered)])
    if wish.kind == "none" and not reply.islower() and _NOT_ME.search(reply):
        return OptOut("likely", "the wrong person")
    if wish.kind == "none" and any(map(lifts, clauses)):
        return OptOut("start", "a start keyword as a clause of its own")
    if wish.because == _ONLY_CALLS.because and any(word.startswith(_TEXTS) for word in words):
        return _ONLY_CALLS
    return wish


def _resembling(clauses: list[Clause]) -> OptOut:
    wish, certain = resemblance(clauses)
    if wish < _RESEMBLES:
        return _NO_WISH
    surely = wish > _RESEMBLES_SURELY and certain > _CERTAINLY
    return OptOut("certain" if surely else "likely", "resembles wishes")


def _in_clauses(clauses: list[Clause], *, numbered: bool) -> OptOut:
    english, turkish = wishes("en"), wishes("tr")
    if any(map(loud, clauses)):
        return OptOut("certain", "a keyword as a clause of its own")
    if len(clauses) >= _WORD_BY_WORD and all(len(clause) == 1 for clause in clauses):
        clauses = [tuple(word for clause in clauses for word in clause)]
    meant = [
        clause for clause in clauses
        if not (english.undone_in(clause) or turkish.undone_in(clause))
    ]  # fmt: skip
    found = [
        _in_clause(clause, rules, numbered=numbered)
        for clause in meant for rules in (english, turkish)
    ]  # fmt: skip
    return _strongest([*found, _ONLY_TELLS] if len(meant) < len(clauses) else found)


def _strongest(found: list[OptOut]) -> OptOut:
    found = [wish for wish in found if wish is not _NO_WISH]
    if not found:
        return _NO_WISH
    wish = min(found, key=_weakness)
    if any(other.kind == wish.kind and other.scope != wish.scope for other in found):
        return replace(wish, scope="all")
    return wish


def _weakness(wish: OptOut) -> int:
    return _STRENGTH.index(wish.kind)


def _in_clause(clause: Clause, rules: Wishes, *, numbered: bool) -> OptOut:
    found = _NO_WISH
    if not rules.may_speak(clause):
        return found
    for at, rule in rules.found_in(clause):
        if rule.kind == "likely":
            if not (numbered and rule.because in _OPINIONS_NEAR_NUMBERS):
                found = OptOut("likely", rule.because)
        elif rules.only_told(clause):
            return _ONLY_TELLS
        elif rules.asked(clause):
            return _ASKS_HOW
        else:
            return OptOut("certain", rule.because, scope_of(clause, at))
    return found


def _in_korean_clauses(clauses: list[Clause], *, numbered: bool) -> OptOut:
    texts = [as_spoken("".join(clause)) for clause in clauses]
    begun = dict.fromkeys((*texts, *map(after_openers, clauses, texts)))
    wish = _strongest([_in_korean(f"{START}{text}{END}", numbered=numbered) for text in begun])
    rules = korean_wishes()
    back = any(map(rules.takes_back, filter(rules.may_speak, texts)))
    if wish.kind == "none" and not back:
        # A wish may reach over a comma, but not over what takes it back.
        wish = _in_korean("".join(texts), numbered=numbered)
    return wish


def _in_korean(text: str, *, numbered: bool) -> OptOut:
    rules = korean_wishes()
    if not rules.may_speak(text):
        return _NO_WISH
    if rules.takes_back(text):
        return _ONLY_TELLS
    found = [rule for rule in rules.rules if rule.wanted(text)]
    if any(rule.because == _ASKS_HOW.because for rule in found):
        return _ASKS_HOW
    for rule in sorted(found, key=lambda rule: rule.kind):
        if rule.kind == "certain":
            return OptOut("certain", rule.because, scope_of((text.strip(START + END),)))
        if not (numbered and rule.because in _OPINIONS_NEAR_NUMBERS):
            return OptOut("likely", rule.because)
    return _NO_WISH
