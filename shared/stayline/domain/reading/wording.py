"""What the words of an option, and of a reply to it, come down to before they are compared."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from stayline.domain.reading.numbers import is_hangul
from stayline.domain.survey import Choice
from stayline.domain.words import Vocabulary, concepts, for_language, ko, terms
from stayline.domain.words.normalise import fold

BREAK: Final = ","
_PIECE: Final = re.compile(r"(?P<word>[^\W_]+)|(?P<end>[.,;:!?\n。、！？…])")
_STEM_LATIN, _STEM_HANGUL = 4, 2
_ENDINGS: Final = 2
_LITTLE: Final = frozenset({"filler", "follow", "no", "at", "governs", "hedge"})
# A Turkish verb that says no: yenilemeyin, yenilemiyorum; "yenileme" may, so it is never "yenile".
_VERB_NO: Final = r"m(?:[iu]yor\w*|[ae](?:y[ie]\w*|yaca\w*|z|d[iu]\w*|yali\w*|sin\w*))"
_TURKISH_DENIAL: Final = re.compile(rf"\w{{3,}}{_VERB_NO}$")
_MAYBE_DENIAL: Final = re.compile(rf"(?P<stem>\w{{3,}}?)(?:{_VERB_NO}|m[ae])$")
_KOREAN_DENIAL: Final = re.compile("않|없|못|안(?:할|함|해|하|$)")
_SHORT_DENIALS: Final = frozenset({"안", "못", "yok", "kalmadi", "istemiyorum"})
# "Cumaya", "화요일이요": a day, and up to so many letters behind it.
_SHORTEST_DAY, _CASE = 1, 5
_OTHERS: Final = frozenset(terms(concepts.OTHERS))
_HOURS: Final = 12
_NATIVE_HOURS: Final = {
    word: hour for word, hour in (ko.NATIVE | ko.NATIVE_BEFORE_COUNTER).items() if hour <= _HOURS
}
_CLOCK: Final = re.compile(
    r"(?:오전|오후|저녁|아침)? ?(?:(?<![\d:.])(?P<digits>\d{1,2})(?:[:.]\d\d)? ?"
    r"(?:[ap]\.?m\b\.?|o ?clock|시(?! ?간))|(?P<native>"
    + "|".join(sorted(_NATIVE_HOURS, key=len, reverse=True))
    + r") ?시(?! ?간)|(?<![\d:.])(?P<full>\d{1,2}):\d\d"
    r"|\b(?:at|saat) (?P<after>\d{1,2})(?![\d:./]))"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """One option: its own words and its synonyms, whether it says no, and what it stands for."""

    texts: tuple[tuple[str, ...], ...]
    negative: bool
    concepts: frozenset[int]


@lru_cache(maxsize=64)
def wordings(question: Choice) -> tuple[Wording, ...]:
    listed = []
    for place, option in enumerate(question.options):
        synonyms = question.synonyms[place] if place < len(question.synonyms) else ()
        texts = tuple(
            tuple(word for word in spoken(text) if word != BREAK) for text in (option, *synonyms)
        )
        standing = frozenset(concept(word) for text in texts for word in text) - {-1}
        negative = any(map(denies, texts[0])) or waves_off(texts[0])
        listed.append(Wording(texts, negative, standing))
    return tuple(listed)


def waves_off(words: Sequence[str]) -> bool:
    """Whether Korean words say politely that no … is needed: 통화는 괜찮아요."""
    return len(words) > 1 and words[-1].startswith("괜찮")


def spoken(text: str) -> list[str]:
    """Split into folded words and breaks; hours and days come out the same however written."""
    folded = _CLOCK.sub(_hour, fold(text))
    for phrase, meant in ((concepts.IDIOMS, BREAK), (concepts.UNNEEDED, " unneeded ")):
        folded = any_of(phrase).sub(meant, folded)
    pieces = _PIECE.finditer(folded)
    return [_day(piece.group()) if piece.lastgroup == "word" else BREAK for piece in pieces]


def _hour(clock: re.Match[str]) -> str:
    native = clock["native"]
    hour = (
        _NATIVE_HOURS[native] if native else int(clock["digits"] or clock["full"] or clock["after"])
    )
    return f" hour{hour % _HOURS or _HOURS} "


def _day(word: str) -> str:
    days = _days()
    if word in days:
        return days[word]
    stems = (
        word[:size] for size in range(len(word) - 1, max(len(word) - _CASE, _SHORTEST_DAY), -1)
    )
    return next((days[stem] for stem in stems if stem in days), word)


@lru_cache(maxsize=1)
def _days() -> dict[str, str]:
    return {term: terms(listed)[0] for listed in concepts.DAYS for term in terms(listed)}


@lru_cache(maxsize=3)
def any_of(listed: str) -> re.Pattern[str]:
    """Return a pattern of comma-separated phrases; a trailing * stands for any ending."""
    phrases = "|".join(re.escape(term).replace(r"\*", r"\w*") for term in terms(listed))
    return re.compile(rf"\b(?:{phrases})\b")


def says_something(word: str, vocabulary: Vocabulary) -> bool:
    if word == BREAK:
        return False
    roles = vocabulary.roles(word)
    return not roles & _LITTLE or bool(roles & {"good", "bad", "aspect"})


def judges(word: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.roles(word) & {"good", "bad", "contrast"})


def denies(word: str) -> bool:
    """Whether a word says no, in whatever language: not, 않아요, yenilemeyin."""
    if is_hangul(word):
        return bool(_KOREAN_DENIAL.search(word))
    return (
        word in _SHORT_DENIALS
        or "no" in for_language("en").roles(word)
        or bool(_TURKISH_DENIAL.match(word))
    )


def same(one: str, word: str) -> bool:
    """Compare a spoken word with an option's, allowing for the endings of all three languages."""
    if one == word:
        return True
    if one[:1] != word[:1] or one in _OTHERS or word in _OTHERS:
        return False  # in no language do endings change how a word begins
    said, listed = _MAYBE_DENIAL.match(one), _MAYBE_DENIAL.match(word)
    if bool(said) != bool(listed):
        return False
    if said and listed:
        return said["stem"] == listed["stem"]
    shortest = _STEM_HANGUL if is_hangul(word) else _STEM_LATIN
    if len(word) >= shortest and one.startswith(word):
        return True
    return len(one) >= shortest and word.startswith(one) and len(word) - len(one) <= _ENDINGS


@lru_cache(maxsize=1)
def _concepts() -> tuple[dict[str, int], dict[str, int]]:
    by_term = {
        term: place for place, listed in enumerate(concepts.CONCEPTS) for term in terms(listed)
    }
    whole = {term: place for term, place in by_term.items() if term[-1] != "*"}
    return whole, {term[:-1]: place for term, place in by_term.items() if term[-1] == "*"}


def concept(word: str) -> int:
    """Return the number of the list of `concepts.CONCEPTS` that holds a word, -1 for none."""
    whole, stems = _concepts()
    if word in whole:
        return whole[word]
    return next(
        (stems[word[:size]] for size in range(len(word), 0, -1) if word[:size] in stems), -1
    )
