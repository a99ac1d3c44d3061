"""Which option of a numbered question a reply names in words."""

from functools import lru_cache
from typing import Final

from stayline.domain.reading.numbers import is_hangul
from stayline.domain.survey import Choice
from stayline.domain.words import LANGUAGES, Vocabulary, terms
from stayline.domain.words.normalise import plain

_STEM_LATIN, _STEM_HANGUL = 4, 2
_BACK: Final = 3
_ENDINGS: Final = 2

Wordings = tuple[tuple[tuple[str, ...], ...], ...]


def _in_all_languages(role: str) -> frozenset[str]:
    listed = (terms(module.ANSWERS[role]) for module in LANGUAGES.values())
    return frozenset(word for words in listed for word in words)


_YES, _NO = _in_all_languages("yes"), _in_all_languages("reject")


@lru_cache(maxsize=64)
def _wordings(question: Choice) -> Wordings:
    """Per option, its own words and then each synonym, folded and split; a time has none."""
    listed: list[tuple[tuple[str, ...], ...]] = [() for _ in question.times]
    for place, option in enumerate(question.options[len(listed) :], start=len(listed)):
        synonyms = question.synonyms[place] if place < len(question.synonyms) else ()
        listed.append(tuple(tuple(plain(text).split()) for text in (option, *synonyms)))
    return tuple(listed)


def options_named(question: Choice, reply: str, vocabulary: Vocabulary) -> set[int]:
    """Return the numbers, from 1, of all options whose words `reply` uses; none is an empty set."""
    said = plain(reply).split()
    wordings = _wordings(question)
    exact = {place for place, texts in enumerate(wordings, 1) if tuple(said) in texts}
    agreeing = exact or _yes_or_no(wordings, " ".join(said))
    if agreeing:
        return agreeing
    spans = _spans(wordings, said, vocabulary)
    # "Yes, later" names the option of that name, not also the option "Yes".
    whole = {
        place
        for place, span in spans.items()
        if not any(span < other for key, other in spans.items() if key != place)
    }
    spoken_for = frozenset[int]().union(*spans.values())
    return whole | _by_one_word(wordings, said, vocabulary, besides=spoken_for)


def _yes_or_no(wordings: Wordings, said: str) -> set[int]:
    for words in (_YES, _NO):
        if said in words:
            return {
                place
                for place, texts in enumerate(wordings, 1)
                if any(" ".join(text) in words for text in texts)
            }
    return set()


def _spans(
    wordings: Wordings, said: list[str], vocabulary: Vocabulary
) -> dict[int, frozenset[int]]:
    """Per option named in full, or that the whole reply is a part of: the reply's words used."""
    content = [at for at, word in enumerate(said) if _says_something(word, vocabulary)]
    spans: dict[int, frozenset[int]] = {}
    for place, texts in enumerate(wordings, 1):
        for words in texts:
            used = _in_full(words, said, vocabulary)
            part = content and all(_any_same(said[at], words) for at in content)
            judged = all(_judges(said[at], vocabulary) for at in content)
            if (
                not used
                and part
                and not judged
                and not _denied(content[0], said, words, vocabulary)
            ):
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
    wordings: Wordings, said: list[str], vocabulary: Vocabulary, *, besides: frozenset[int]
) -> set[int]:
    """Fall back on words that belong to one option only, such as "support" to "bad support"."""
    hits: set[int] = set()
    for at, spoken in enumerate(said):
        if at in besides or not _says_something(spoken, vocabulary) or _judges(spoken, vocabulary):
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
    little = roles & {"filler", "follow", "no", "at", "governs", "hedge"}
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
    return (
        len(spoken) >= shortest and word.startswith(spoken) and len(word) - len(spoken) <= _ENDINGS
    )
