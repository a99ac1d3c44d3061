"""Which option of a numbered question a reply names in words."""

from functools import lru_cache
from typing import Final

from stayline.domain.numbers import is_hangul
from stayline.domain.survey import Choice
from stayline.domain.words import Vocabulary
from stayline.domain.words.normalise import plain

_STEM_LATIN, _STEM_HANGUL = 4, 2
_DISTINCTIVE: Final = 4
_BACK: Final = 3
_ENDINGS: Final = 2


@lru_cache(maxsize=64)
def _wordings(question: Choice) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Per option, its own words and then each synonym, folded and split."""
    listed = []
    for place, option in enumerate(question.options):
        synonyms = question.synonyms[place] if place < len(question.synonyms) else ()
        listed.append(tuple(tuple(plain(text).split()) for text in (option, *synonyms)))
    return tuple(listed)


def options_named(question: Choice, reply: str, vocabulary: Vocabulary) -> set[int]:
    """Return the numbers, from 1, of all options whose words `reply` uses; none is an empty set."""
    said = plain(reply).split()
    wordings = _wordings(question)
    exact = {place for place, texts in enumerate(wordings, 1) if tuple(said) in texts}
    if exact:
        return exact
    agreeing = _yes_or_no(wordings, said, vocabulary)
    if agreeing:
        return agreeing
    spans = _spans(wordings, said, vocabulary)
    whole = {
        place
        for place, span in spans.items()
        if not any(span < other for key, other in spans.items() if key != place)
    }
    return whole or _by_one_word(wordings, said, vocabulary)


def _yes_or_no(
    wordings: tuple[tuple[tuple[str, ...], ...], ...], said: list[str], vocabulary: Vocabulary
) -> set[int]:
    text = " ".join(said)
    for role in ("yes", "reject"):
        if role in vocabulary.roles(text):
            return {
                place
                for place, texts in enumerate(wordings, 1)
                if any(role in vocabulary.roles(" ".join(words)) for words in texts)
            }
    return set()


def _spans(
    wordings: tuple[tuple[tuple[str, ...], ...], ...], said: list[str], vocabulary: Vocabulary
) -> dict[int, frozenset[int]]:
    """Per option named in full, or that the whole reply is a part of: the reply's words used."""
    content = [at for at, word in enumerate(said) if _says_something(word, vocabulary)]
    spans: dict[int, frozenset[int]] = {}
    for place, texts in enumerate(wordings, 1):
        for words in texts:
            used = _in_full(words, said, vocabulary)
            if not used and content and all(_any_same(said[at], words) for at in content):
                used = frozenset(content)
            if used and len(used) > len(spans.get(place, ())):
                spans[place] = used
    return spans


def _in_full(words: tuple[str, ...], said: list[str], vocabulary: Vocabulary) -> frozenset[int]:
    needed = [word for word in words if _says_something(word, vocabulary)] or list(words)
    used: list[int] = []
    for word in needed:
        found = [at for at, other in enumerate(said) if _same(other, word)]
        if not found:
            return frozenset()
        used.append(found[0])
    if not used or _denied(min(used), said, words, vocabulary):
        return frozenset()
    return frozenset(used)


def _by_one_word(
    wordings: tuple[tuple[tuple[str, ...], ...], ...], said: list[str], vocabulary: Vocabulary
) -> set[int]:
    """Fall back on words that belong to one option only, such as "support" to "bad support"."""
    hits: set[int] = set()
    for at, spoken in enumerate(said):
        if not _says_something(spoken, vocabulary) or _judges(spoken, vocabulary):
            continue
        owners = {
            place
            for place, texts in enumerate(wordings, 1)
            if any(_same(spoken, word) for words in texts for word in words)
        }
        if len(owners) == 1 and not _denied(at, said, (), vocabulary):
            hits |= owners
    return hits


def _judges(word: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.roles(word) & {"good", "bad", "contrast"})


def _denied(at: int, said: list[str], own: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    before = [word for word in said[max(at - _BACK, 0) : at] if word not in own]
    after = said[at + 1 : at + 3]
    return any("no" in vocabulary.roles(word) for word in before) or any(
        "not_after" in vocabulary.roles(word) and "no" not in own for word in after
    )


def _says_something(word: str, vocabulary: Vocabulary) -> bool:
    roles = vocabulary.roles(word)
    little = roles & {"filler", "follow", "no", "at", "hedge"}
    return not little or bool(roles & {"good", "bad", "aspect"})


def _any_same(spoken: str, words: tuple[str, ...]) -> bool:
    return any(_same(spoken, word) for word in words)


def _same(spoken: str, word: str) -> bool:
    """Compare a spoken word with an option's, allowing for the endings of all three languages."""
    if spoken == word:
        return True
    shortest = _STEM_HANGUL if is_hangul(word) else _STEM_LATIN
    if len(word) >= shortest and spoken.startswith(word):
        return True
    return len(spoken) >= shortest and word.startswith(spoken) and len(word) - len(spoken) <= _ENDINGS
