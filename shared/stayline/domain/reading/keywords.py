"""Whether a reply is nothing but a keyword: courteous, cursing, inflected or mistyped."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final
from unicodedata import normalize

from stayline.domain.reading.numbers import has_hangul
from stayline.domain.reading.wishes import contracted
from stayline.domain.words import opt_out_en, opt_out_ko, opt_out_tr, terms

_MODULES: Final = (opt_out_en, opt_out_ko, opt_out_tr)
KINDS: Final = ("stop", "start", "help", "likely")

_POLITE: Final = frozenset(
    terms("""
        please, pls, plz, thanks, thank, you, ty, hi, hello, hey, now, immediately, sir, dear,
        kindly, asap, ok, okay, so, and, already, omg, ffs, bro, dude, yes, lütfen, 제발, 요
    """)
)
# These read as a wish even amid talk: "STOP. I told you." The others need the reply to themselves.
_LOUD: Final = frozenset(
    terms("""
        stop, stopall, stop it, stop all, stop now, just stop, unsubscribe, unsub, optout, opt out,
        unsubscribe me, remove, remove me, take me off, discontinue, 수신거부
    """)
)
_LIFTS: Final = frozenset(terms("unstop, opt me back in, 수신거부해제, 수신차단해제"))
_NUMBER_MAY_FOLLOW: Final = frozenset({"stop", "stopall", "unsubscribe", "optout", "ret"})
_WIDER_SENSE: Final = frozenset({"end", "cancel", "quit", "remove", "block", "revoke"})
# Keywords of one language that are everyday words of another: "para" is money in Turkish.
_ORDINARY: Final = {
    "en": frozenset({"red"}), "ko": frozenset({"red"}), "tr": frozenset({"para", "sair"}),
}  # fmt: skip
_MISTYPED_FORMS_OF: Final = (
    "stop", "stopall", "unsubscribe", "unsubscribed", "blocked", "cancel", "revoke", "optout",
    "arret", "parar", "iptal", "durdur",
)  # fmt: skip
_SHORTEST_MISTYPED, _TWO_SLIPS_FROM = 3, 8
# "STOP요", "start 할게요": Korean ends an English keyword as it ends its own.
_ENDED_IN_KOREAN: Final = re.compile(
    "([a-z]+)(?:이?요|해(?:요|주세요|줘요?)?|할게요|합니다|함|주세요)"
)
_DIGITS_FOR_LETTERS: Final = str.maketrans("013457", "oleast")


def keyword_alone(words: list[str], language: str) -> str:
    """Return 'stop', 'start', 'help' or 'likely' if the words are such a keyword, else ''."""
    if len(words) == 1 and words[0] in _ORDINARY.get(language[:2].casefold(), ()):
        return ""
    polite = [word for word in words if word not in _POLITE] or words
    for spoken in _bared(words, polite):
        if kind := _kind_of(spoken):
            return kind
    if "".join(polite) in _korean_starts():
        return "start"
    noise = _noise()
    kept = [word for word in words if word not in noise]
    if _stop_with_noise(kept):
        return "stop"
    likely = _keywords()["likely"]
    return "likely" if " ".join(kept) in likely or "".join(kept) in likely else ""


def _kind_of(words: list[str]) -> str:
    """Return the kind of keyword that the words are together, or else each, or ''."""
    # "수신거부 해제" as a whole lifts what each of its words would ask for.
    apart, joined = " ".join(words), "".join(words)
    for kind, known in _keywords().items():
        if apart in known or joined in known:
            return kind
    each = (kind for kind, known in _keywords().items() if known.issuperset(words))
    return next(each, "") if words[0] in _any_keyword() else ""


def _bared(words: list[str], polite: list[str]) -> Iterator[list[str]]:
    """Give the words of a reply as they are, without politeness, and without a Korean ending."""
    yield words
    if len(polite) < len(words):
        yield polite
    joined = "".join(words)
    if not joined.isascii() and (ended := _ENDED_IN_KOREAN.fullmatch(joined)):
        yield [ended[1]]


def loud(clause: tuple[str, ...]) -> bool:
    """Whether a clause is a keyword so plain that the rest of the reply does not matter."""
    return " ".join([word for word in clause if word not in _POLITE]) in _LOUD


def lifts(clause: tuple[str, ...]) -> bool:
    """Whether a clause is a start keyword that cannot be meant otherwise, whatever comes with it.

    "Unstop please, I did it by accident"; a bare start is said of much else.
    """
    spoken = [word for word in clause if word not in _POLITE]
    return " ".join(spoken) in _LIFTS or "".join(spoken) in _LIFTS


def _stop_with_noise(kept: list[str]) -> bool:
    known = _keywords()["stop"]
    spoken = {word for word in kept if not word.isdecimal()}
    if spoken and spoken <= known:
        numbered = any(word.isdecimal() for word in kept)
        return spoken <= _NUMBER_MAY_FOLLOW or not (numbered or spoken & _WIDER_SENSE)
    if len(kept) == 1 and _mistyped(kept[0]):
        return True
    joined = "".join(kept)
    named = _texts_named().match(joined)
    refused = joined[named.end() :] if named else joined
    return (
        joined in _korean_inflected(bare=False)
        or (refused != joined and refused in _korean_inflected(bare=True))
        or _texts_behind().sub("", joined) in _korean_inflected(bare=False)
    )


def _mistyped(word: str) -> bool:
    """Whether `word` is a slip of the thumb away from a stop keyword, and no word itself."""
    if has_hangul(word):
        letters = normalize("NFD", word)
        return any(_one_slip(letters, meant) for meant in _korean_in_letters())
    plain = word.translate(_DIGITS_FOR_LETTERS)
    if plain in _real_words() or not plain.isascii() or len(plain) < _SHORTEST_MISTYPED:
        return False
    if plain in _keywords()["stop"] or _squeeze(plain) in _squeezed():
        return True
    return any(
        _one_slip(plain, meant) or (len(meant) >= _TWO_SLIPS_FROM and _two_slips(plain, meant))
        for meant in _MISTYPED_FORMS_OF
    )


def _squeeze(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _one_slip(typed: str, meant: str) -> bool:
    """One letter too many, too few, wrong, or two swapped (Damerau's distance of one)."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if start is None:
        return True
    rest, wanted = typed[start:], meant[start:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return swapped or rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:]


def _two_slips(typed: str, meant: str) -> bool:
    if abs(len(typed) - len(meant)) > 2:  # noqa: PLR2004 - two slips
        return False
    shorter = (typed[:place] + typed[place + 1 :] for place in range(len(typed)))
    longer = (meant[:place] + meant[place + 1 :] for place in range(len(meant)))
    return any(_one_slip(part, meant) for part in shorter) or any(
        _one_slip(typed, part) for part in longer
    )


@lru_cache(maxsize=1)
def _keywords() -> dict[str, frozenset[str]]:
    listed = {kind: ", ".join(module.KEYWORDS[kind] for module in _MODULES) for kind in KINDS}
    return {
        kind: frozenset(" ".join(contracted(term.split())) for term in terms(words))
        for kind, words in listed.items()
    }


@lru_cache(maxsize=1)
def _any_keyword() -> frozenset[str]:
    return frozenset().union(*_keywords().values())


@lru_cache(maxsize=1)
def _squeezed() -> frozenset[str]:
    return frozenset(map(_squeeze, _keywords()["stop"]))


@lru_cache(maxsize=1)
def _noise() -> frozenset[str]:
    return frozenset(terms(", ".join(module.NOISE for module in _MODULES)))


@lru_cache(maxsize=1)
def _real_words() -> frozenset[str]:
    return frozenset(terms(f"{opt_out_en.NOT_A_TYPO}, {opt_out_tr.NOT_A_TYPO}"))


@lru_cache(maxsize=1)
def _texts_named() -> re.Pattern[str]:
    """Match the texts that a reply begins with: after them even a bare 해지 refuses texts."""
    nouns = "|".join(terms(opt_out_ko.TEXTS))
    return re.compile(f"^(?:{nouns})(?:{nouns}|을|를|은|는|도|발송|전송|서비스)*")


@lru_cache(maxsize=1)
def _texts_behind() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(terms(opt_out_ko.TEXTS))})$")


@lru_cache(maxsize=2)
def _korean_inflected(*, bare: bool) -> frozenset[str]:
    keywords = set(terms(opt_out_ko.KEYWORDS["stop"]))
    if not bare:
        keywords -= set(terms(opt_out_ko.BARE))
    endings = ["", *terms(opt_out_ko.ENDINGS)]
    return frozenset(word + ending for word in keywords for ending in endings)


@lru_cache(maxsize=1)
def _korean_in_letters() -> tuple[str, ...]:
    """Return the keywords too long for another word to be one letter away, taken apart."""
    words = terms(opt_out_ko.MISTYPED_FORMS_OF)
    return tuple(normalize("NFD", word + ending) for word in words for ending in ("", "요", "함"))


@lru_cache(maxsize=1)
def _korean_starts() -> frozenset[str]:
    keywords = set(terms(opt_out_ko.KEYWORDS["start"])) - set(terms(opt_out_ko.STARTS_ALONE))
    return frozenset(
        word + ending for word in keywords for ending in terms(opt_out_ko.START_ENDINGS)
    )
