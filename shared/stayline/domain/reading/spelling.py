"""The words of a wish as they were meant: short of vowels, run together, or a slip away."""

import re
from functools import lru_cache
from operator import itemgetter
from typing import Final

from stayline.domain.reading.slips import by_one_letter_less, one_letter_less
from stayline.domain.words import opt_out_en, opt_out_tr, terms
from stayline.domain.words.chat import SHORT_FOR

_LAST_ASCII: Final = "\x7f"
_NO_VOWELS: Final = str.maketrans("", "", "aeiou")
_SHORTEST_WITHOUT_VOWELS, _SHORTEST_WITH_A_SLIP, _LONG = 3, 4, 6
_LONGEST: Final = 20
_LETTERS_IN_A_SWAP: Final = 2
_SHORTEST_RUN_TOGETHER: Final = 6
_DIGITS_FOR_LETTERS: Final = str.maketrans("013457", "oieast")
_DOUBLED: Final = re.compile(r"(.)\1+")
_HELD_DOWN: Final = re.compile(r"([a-z])\1\1+")
_SPOKEN: Final = re.compile("(?<=[iu])y?o(?=[mz]$)")  # "istemiyom", "istemiom" say -iyorum
_CLIPPED: Final = re.compile("n$")  # "textn"
_ONCE: Final = itemgetter(1)
_ASKS: Final = re.compile(r"(\w+r)(mi|m[iu]s[iu]n(?:[iu]z)?)")  # "silermisiniz" is two words


@lru_cache(maxsize=8192)
def words_meant(word: str) -> tuple[str, ...]:
    """Return the words that `word` stands for: "pleasestop" is two, most others themselves."""
    if len(word) < _SHORTEST_WITHOUT_VOWELS or word in _real() or not word.isascii():
        return (as_meant(word),)
    if not word.isalpha():
        return (_lettered(word),)
    word = _HELD_DOWN.sub(_ONCE, word)
    meant = as_meant(SHORT_FOR.get(_squeezed(word), word))
    if meant == word and word[-1] in "mz" and word not in _real():
        meant = as_meant(_SPOKEN.sub("yoru", word))
    if meant in _real() or len(word) < _SHORTEST_RUN_TOGETHER:
        return (meant,)
    if asks := _ASKS.fullmatch(word):
        return asks.groups()
    return _parted(word) or (word,)


def _lettered(word: str) -> str:
    """Return "t3xt" as "text", and what makes no word of a wish as it is."""
    plain = word.translate(_DIGITS_FOR_LETTERS)
    return plain if not word.isdecimal() and plain in _meant() else word


def _parted(word: str) -> tuple[str, ...]:
    """Return the words that were run together in `word`, () if it is no such row."""
    known = _run_together()
    for size in range(len(word), 0, -1):
        if word[:size] in known:
            rest = _parted(word[size:]) if size < len(word) else ()
            if rest or size == len(word):
                return (word[:size], *rest)
    return ()


@lru_cache(maxsize=4096)
def as_meant(word: str) -> str:
    """Return the word of a wish that `word` can only be a slip for, or `word` itself."""
    known = word in _real() or not _SHORTEST_WITHOUT_VOWELS <= len(word) <= _LONGEST
    if known or min(word[:2]) > _LAST_ASCII:  # even a letter too many leaves one of ours
        return word
    meant = _by_consonants().get(_bare(word), "")
    if meant and len(word) < len(meant) and _left_of(meant, word):
        return meant
    for whole in (word + "g", _CLIPPED.sub("ing", word)):
        if whole in _real():
            return whole
    if meant := _by_squeezed().get(_squeezed(word), ""):
        return meant
    if len(word) < _SHORTEST_WITH_A_SLIP:
        return word
    slips = _slips()
    found = [slips[part] for part in (word, *one_letter_less(word)) if part in slips]
    return next((meant for meant in found if _may_mean(word, meant)), word)


def _may_mean(typed: str, meant: str) -> bool:
    """Whether one slip is between; in Turkish, or a short word, another letter is another word."""
    if len(typed) < len(meant):
        return True
    if len(meant) < _LONG or meant in _inflected():
        return sorted(typed) == sorted(meant) or _squeezed(typed) == _squeezed(meant)
    wrong = sum(a != b for a, b in zip(typed, meant, strict=False))
    return len(typed) > len(meant) or wrong <= _LETTERS_IN_A_SWAP


def _bare(word: str) -> str:
    """Return the first letter and every consonant after it, doubled ones once."""
    return _squeezed(word[:1] + word[1:].translate(_NO_VOWELS))


def _squeezed(word: str) -> str:
    return _DOUBLED.sub(_ONCE, word)


def _left_of(meant: str, typed: str) -> bool:
    letters = iter(meant)
    return all(letter in letters for letter in _squeezed(typed))


@lru_cache(maxsize=1)
def _inflected() -> frozenset[str]:
    return frozenset(terms(opt_out_tr.SPELLED))


@lru_cache(maxsize=1)
def _meant() -> tuple[str, ...]:
    return (*terms(opt_out_en.SPELLED), *terms(opt_out_tr.SPELLED))


@lru_cache(maxsize=1)
def _run_together() -> frozenset[str]:
    return frozenset((*_meant(), *terms(opt_out_en.RUN_TOGETHER), *terms(opt_out_tr.RUN_TOGETHER)))


@lru_cache(maxsize=1)
def _real() -> frozenset[str]:
    return frozenset((*_meant(), *terms(opt_out_en.SPELLED_LIKE), *terms(opt_out_tr.SPELLED_LIKE)))


@lru_cache(maxsize=1)
def _by_consonants() -> dict[str, str]:
    return {_bare(word): word for word in reversed(_meant())}


@lru_cache(maxsize=1)
def _by_squeezed() -> dict[str, str]:
    return {_squeezed(word): word for word in reversed(_meant())}


@lru_cache(maxsize=1)
def _slips() -> dict[str, str]:
    return by_one_letter_less(word for word in _meant() if len(word) > _SHORTEST_WITH_A_SLIP)
