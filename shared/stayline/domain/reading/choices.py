"""Which option of a numbered question a reply names in words."""

from functools import lru_cache
from typing import Final

from stayline.domain.reading.wording import (
    BREAK,
    Wording,
    any_of,
    concept,
    denies,
    judges,
    same,
    says_something,
    spoken,
    waves_off,
    wordings,
)  # fmt: skip
from stayline.domain.survey import Choice
from stayline.domain.words import LANGUAGES, Vocabulary, concepts, terms

_BACK, _AHEAD = 5, 2
_A_PAIR: Final = 2
_COURTESY: Final = frozenset({"filler", "greet", "want"})
_OPPOSED: Final = frozenset({"good", "bad", "contrast", "if", "hedge", "later"})

# "Not the price" denies it; "don't like the price" does not, but "don't renew" does.
_DENIALS: Final = frozenset(terms(concepts.DENIALS))
_REFUSALS: Final = frozenset(terms(concepts.REFUSALS))
_UNLESS: Final = frozenset(terms(concepts.NO_DENIAL_BEFORE))
_DENIALS_BEHIND: Final = tuple(terms(concepts.DENIALS_BEHIND))
_REFUSALS_BEHIND: Final = tuple(terms(concepts.REFUSALS_BEHIND))
_ALL_BEHIND: Final = _DENIALS_BEHIND + _REFUSALS_BEHIND

Spans = dict[int, frozenset[int]]


def _in_all_languages(role: str) -> frozenset[str]:
    listed = (terms(module.ANSWERS[role]) for module in LANGUAGES.values())
    return frozenset(word for words in listed for word in words)


_YES, _NO = _in_all_languages("yes"), _in_all_languages("reject")
_LIGHT: Final = frozenset(terms(concepts.LIGHT))
_OTHERS: Final = frozenset(terms(concepts.OTHERS))


def options_named(question: Choice, reply: str, vocabulary: Vocabulary) -> set[int]:
    """Return the numbers, from 1, of all options whose words `reply` uses; none is an empty set."""
    said = spoken(reply)
    options = wordings(question)
    words = tuple(word for word in said if word != BREAK)
    exact = {place for place, option in enumerate(options, 1) if words in option.texts}
    agreeing = exact or _yes_or_no(options, words, vocabulary)
    if agreeing or not words:
        return agreeing
    spans = _spans(options, said, vocabulary)
    denied = {place for place, span in spans.items() if _denied(span, said, options, place)}
    named = _settled(options, {p: s for p, s in spans.items() if p not in denied}, said)
    spoken_for = frozenset[int]().union(*spans.values())
    named |= _by_one_word(options, said, vocabulary, besides=spoken_for)
    named -= {place for place in named if _praised(said, options[place - 1], vocabulary)}
    if not named and any_of(concepts.NONE_OF_THESE).search(" ".join(words)):
        return {p for p, option in enumerate(options, 1) if option.texts[0][0] in _OTHERS}
    return named or set(_declining(options) if denied else ())


def _yes_or_no(
    options: tuple[Wording, ...], words: tuple[str, ...], vocabulary: Vocabulary
) -> set[int]:
    """Read a mere yes or no: the option of that name, or of two the one that does not decline."""
    for known, unknown in ((_YES, _NO), (_NO, _YES)):
        if not _merely(words, known, unknown, vocabulary):
            continue
        named = {
            place
            for place, option in enumerate(options, 1)
            if any(" ".join(text) in known for text in option.texts)
        }
        declining = _declining(options)
        if named or known is _NO:
            return named or set(declining)
        pair = declining and len(options) == _A_PAIR
        return {1, 2} - declining if pair else set()
    return set()


def _merely(
    words: tuple[str, ...], known: frozenset[str], unknown: frozenset[str], vocabulary: Vocabulary
) -> bool:
    if known is _NO and words == ("unneeded",):
        return True
    if " ".join(words) in known or "".join(words) in known:
        return True
    left = [word for word in words if word not in known]
    polite = all(
        word not in unknown
        and vocabulary.roles(word) & _COURTESY
        and not vocabulary.roles(word) & _OPPOSED
        for word in left
    )
    return polite and len(left) < len(words)


@lru_cache(maxsize=64)
def _declining(options: tuple[Wording, ...]) -> frozenset[int]:
    """Return the one option that says no to another: "no renewal" beside "renew", or "Decline"."""
    found = set()
    for place, option in enumerate(options, 1):
        refuses = concepts.DECLINES in option.concepts or " ".join(option.texts[0]) in _NO
        own = _content(option)
        others = (_content(other) for other in options if not other.negative)
        answered = option.negative and any(
            other and all(any(same(one, word) for word in own) for one in other) for other in others
        )
        if refuses or answered:
            found.add(place)
    return frozenset(found if len(found) == 1 else ())


def _content(option: Wording) -> list[str]:
    return [word for word in option.texts[0] if word not in _LIGHT and not denies(word)]


def _spans(options: tuple[Wording, ...], said: list[str], vocabulary: Vocabulary) -> Spans:
    """Per option named in full, or that the whole reply is a part of: the reply's words used."""
    content = [at for at, word in enumerate(said) if says_something(word, vocabulary)]
    judged = all(judges(said[at], vocabulary) for at in content)
    light = all(said[at] in _LIGHT for at in content)
    spans: Spans = {}
    for place, option in enumerate(options, 1):
        for words in option.texts:
            used = _in_full(words, said, vocabulary)
            part = content and all(any(same(said[at], word) for word in words) for at in content)
            if not used and part and not judged and not light:
                used = frozenset(content)
            if used and option.negative and any(_asks_for(said[at], said) for at in used):
                used = frozenset()
            if len(used) > len(spans.get(place, ())):
                spans[place] = used
    return spans


def _in_full(words: tuple[str, ...], said: list[str], vocabulary: Vocabulary) -> frozenset[int]:
    needed = [word for word in words if says_something(word, vocabulary)] or list(words)
    used: list[int] = []
    for word in needed:
        found = [at for at, other in enumerate(said) if same(other, word)]
        if not found or (word == needed[0] and not _is_meant(found[0], said)):
            return frozenset()
        used.append(found[0])
    return frozenset(used)


def _is_meant(at: int, said: list[str]) -> bool:
    """Whether "other" is the option of that name, and no other company."""
    return said[at] not in _OTHERS or at in (0, len(said) - 1) or said[at + 1] == BREAK


def _settled(options: tuple[Wording, ...], spans: Spans, said: list[str]) -> set[int]:
    """Of options that use the same words, keep the fuller, the more exact, the one of like mind."""
    # "Yes, later" names the option of that name, not also the option "Yes".
    whole = {p: s for p, s in spans.items() if not any(s < other for other in spans.values())}
    if len(whole) < _A_PAIR or len(set(whole.values())) > 1:
        return set(whole)
    exact = {p for p, s in whole.items() if _to_the_letter(options[p - 1], s, said)}
    left = exact or set(whole)
    denying = any(map(denies, said))
    alike = {place for place in left if options[place - 1].negative == denying}
    return alike if len(left) > 1 and alike else left


def _to_the_letter(option: Wording, span: frozenset[int], said: list[str]) -> bool:
    return any(all(said[at] in text for at in span) for text in option.texts)


def _by_one_word(
    options: tuple[Wording, ...],
    said: list[str],
    vocabulary: Vocabulary,
    *,
    besides: frozenset[int],
) -> set[int]:
    """Fall back on words that belong to one option only, such as "support" to "bad support"."""
    hits: set[int] = set()
    for at, word in enumerate(said):
        known = says_something(word, vocabulary) or concept(word) >= 0
        if at in besides or word in _LIGHT or not known:
            continue
        owners = set() if judges(word, vocabulary) else _owners(options, word)
        owners = owners or _owners_of_concept(options, word)
        if len(owners) > 1:
            owners = {
                p for p in owners if options[p - 1].negative and _denied_at(at, said, options)
            }
        if len(owners) != 1 or not _is_meant(at, said):
            continue
        (owner,) = owners
        negative = options[owner - 1].negative
        if not (negative and _asks_for(word, said)) and (
            negative or not _denied_at(at, said, options)
        ):
            hits |= owners
    return hits


def _asks_for(word: str, said: list[str]) -> bool:
    """Whether a word names what may be offered, and nothing is declined: "call me"."""
    declined = waves_off(said) or any(
        denies(other) or other in _DENIALS | _REFUSALS or other.startswith(_ALL_BEHIND)
        for other in said
    )
    return concept(word) >= concepts.ASPECTS and not declined


def _owners(options: tuple[Wording, ...], word: str) -> set[int]:
    return {
        place
        for place, option in enumerate(options, 1)
        if any(same(word, other) for text in option.texts for other in text)
    }


def _owners_of_concept(options: tuple[Wording, ...], word: str) -> set[int]:
    meant = concept(word)
    return {place for place, option in enumerate(options, 1) if meant in option.concepts}


def _praised(said: list[str], option: Wording, vocabulary: Vocabulary) -> bool:
    """Whether a thing is called good, and so is no reason: "the price was fine"."""
    own = {word for text in option.texts for word in text}
    praise = False
    for word in said if any(known < concepts.ASPECTS for known in option.concepts) else ():
        roles = vocabulary.roles(word)
        if denies(word) or roles & {"bad", "no", "not_after", "contrast"}:
            return False
        praise |= "good" in roles and word not in own and "view" not in roles
    return praise


def _denied(span: frozenset[int], said: list[str], options: tuple[Wording, ...], own: int) -> bool:
    texts = options[own - 1].texts
    words = frozenset(word for text in texts for word in text)
    return not options[own - 1].negative and any(
        _denied_at(at, said, options, words) for at in span
    )


def _denied_at(
    at: int, said: list[str], options: tuple[Wording, ...], own: frozenset[str] = frozenset()
) -> bool:
    """Whether a word is denied: "not the price"; where one may decline, also "won't renew"."""
    near = said[max(0, at - _BACK) : at]
    last_break = max((place for place, word in enumerate(near) if word == BREAK), default=-1)
    before = [word for word in near[last_break + 1 :] if word not in own]
    after = [word for word in said[at + 1 : at + 1 + _AHEAD] if word not in own]
    if BREAK in after:
        after = after[: after.index(BREAK)]
    refusable = bool(_declining(options))
    denials = _DENIALS | _REFUSALS if refusable else _DENIALS
    behind = _DENIALS_BEHIND + (_REFUSALS_BEHIND if refusable else ())
    denied = not denials.isdisjoint(before) and _UNLESS.isdisjoint(before)
    return denied or any(word.startswith(behind) for word in after)
