"""The word that an unknown one can only be a slip for: "yldz", "veriyrom", "scor"."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from stayline.domain.words import slips, terms

_VOWELS: Final = frozenset("aeiou")
_SHORTEST, _SHORTEST_TYPED = 4, 3


def meant(word: str) -> str:
    """Return the word of an answer one slip away from `word`, which nobody knows, or `word`."""
    return _slips().get(word, word)


def one_letter_less(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def by_one_letter_less(words: Iterable[str]) -> dict[str, str]:
    """Return each word by itself and by what one letter less leaves; the first word goes first."""
    found: dict[str, str] = {}
    for word in words:
        for part in (word, *one_letter_less(word)):
            found.setdefault(part, word)
    return found


@lru_cache(maxsize=1)
def _slips() -> dict[str, str]:
    found: dict[str, str] = {}
    real = frozenset((*terms(slips.REAL), *terms(slips.SPELLED)))
    for word in terms(slips.SPELLED):
        for typed in _typed(word):
            if len(typed) >= _SHORTEST_TYPED and typed not in real:
                found.setdefault(typed, word)
    for word, listed in slips.TYPED.items():
        found |= dict.fromkeys(terms(listed), "".join(terms(word)))
    return found


def _typed(word: str) -> Iterator[str]:
    """Give `word` short of a letter or of every vowel, with two letters swapped, or one twice."""
    if len(word) < _SHORTEST:
        return
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
        yield word[: at + 1] + word[at:]
    yield word[0] + "".join(letter for letter in word[1:] if letter not in _VOWELS)
