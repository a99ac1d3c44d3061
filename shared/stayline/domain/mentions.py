"""What a free text mentions: sentence by sentence, in any of the languages, negations applied."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, groupby
from typing import Final

from stayline.domain.reading.slips import by_one_letter_less, one_letter_less
from stayline.domain.words import terms, triage
from stayline.domain.words.mention import Lexicon, Mention
from stayline.domain.words.normalise import fold
from stayline.domain.words.triage import slips

HIGH: Final = ("safety", "legal", "fraud", "staff", "leave", "peril", "alarm")
LOW: Final = ("charge", "sarcasm", "anger", "trouble", "bad", "unclear", "ask")
NEGATIVE: Final = frozenset({*HIGH, *LOW} - {"ask"})
_OPINIONS: Final = frozenset({*HIGH, *LOW, "good", "thanks", "nothing", "not"})
# What may swallow a shorter mention that a person would have to see.
_COVERS_HIGH: Final = frozenset({*HIGH, "nothing", "ask", "good", "sarcasm", "charge"})
_RANK: Final = {kind: at for at, kind in enumerate(("nothing", *HIGH, *LOW, "resolved", "good"))}

LANGUAGES: Final = tuple(triage.SPOKEN)
_LINK: Final = re.compile(
    r"https?://\S+|www\.\S+|(?<![\w@.-])(?:[\w-]+\.)+[a-z]{2,12}/\S+"
    r"|(?<![\w@.-])(?:[\w-]+\.)+(?:com|net|org|info|biz|xyz|top|shop|online|site|example|ly|me|kr|tr|co)(?![\w.])",
    re.IGNORECASE,
)
_SPACED_OUT: Final = re.compile(r"(?<!\w)[^\W\d](?:[\W_]{1,2}[^\W\d]){2,}(?!\w)")
_WORD_BY_WORD: Final = re.compile(r"(?:\s*[^\W_]+[.!]+){2,12}\s*(?:[^\W_]+\W*)?")
_NOT_LETTERS: Final = re.compile(r"[\W_]+")
_SENTENCE: Final = re.compile(r"[^.!?\n;。…]+[.!?\n;。…]*")
_WORD: Final = re.compile(r"\d+|[^\W\d_]+|,|[❤♥☺\U0001f300-\U0001faff]")
_HANGUL: Final = re.compile(r"[\u1100-\u11ff\uac00-\ud7a3]")
# Spaces, swung dashes, quotes and laughter stand for nothing between Korean letters.
_SILENT: Final = re.compile(r"[\s~〜'\"“”^ᄏᄒ]+")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_SHORTEST_TYPED_WRONG, _LONGEST_TYPED_WRONG = 4, 16
_REACH: Final = 2
_KOREAN_REACH: Final = 7
_KOREAN_NOT: Final = re.compile(
    r"(?:(?!지만|는데|은데|,|수없|수가|수밖).)*?(?:없|않|아니(?!냐|니|겠|고뭐|면뭐)|아닌(?!가|지)|아님)"
)
_KOREAN_NEVER: Final = re.compile(r".{0,5}적[이도은]?없")
_KOREAN_NOT_GOOD: Final = re.compile(
    r"(?:(?!지만|는데|은데|고|,).)*?(?:없|않|아니|아닌|못|지도|진않)"
)
_TURNS: Final = frozenset({",", "and", "ve", "but", "ama", "fakat", "just"})


@dataclass(frozen=True, slots=True)
class Sentence:
    words: list[str]
    letters: str
    starts: frozenset[int]
    asks: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """`links` counts addresses, which are no words; `mentions` stand in the order of the text."""

    sentences: list[Sentence]
    mentions: list[Mention]
    links: int


def hear(text: str, language: str) -> Heard:
    """Find every mention in `text`; where two languages share a word, `language` decides."""
    bare, links = _LINK.subn(" ", text)
    whole = fold(_closed_up(bare))
    if _WORD_BY_WORD.fullmatch(whole):
        whole = whole.replace(".", " ")
    sentences = [_sentence(found.group()) for found in _SENTENCE.finditer(whole)]
    mentions: list[Mention] = []
    for at, sentence in enumerate(sentences):
        found = _spoken_here(list(_lexicon().in_words(sentence.words, at)), language)
        said = [*_doubts(sentence.words, at), *_negated(_uncovered(found, language), sentence)]
        if sentence.letters:
            spoken = list(_lexicon().in_letters(sentence.letters, sentence.starts, at))
            said += _negated(_uncovered(spoken, language), sentence)
        hushed = [m for m in said if m.kind == "nothing"]
        mentions += [
            m for m in said if m.kind != "doubt" or not any(_hushes(n, m, sentence) for n in hushed)
        ]
    return Heard(sentences, mentions, links)


def _hushes(nothing: Mention, doubt: Mention, sentence: Sentence) -> bool:
    if nothing.language == "ko":
        return doubt.word in sentence.letters[nothing.start : nothing.end]
    return nothing.start <= doubt.start and doubt.end <= nothing.end


def _doubts(words: list[str], sentence: int) -> Iterator[Mention]:
    """Find verbs that are denied, by their shape alone: they may complain of anything."""
    for at, word in enumerate(words):
        if word in _DENYING_WORDS:
            yield Mention("doubt", "ko", word, sentence, at, at + 1)
        elif word.endswith(_ENDINGS):
            yield Mention("doubt", "tr", word, sentence, at, at + 1)


def _closed_up(text: str) -> str:
    """Put letters that were spelled apart ("s c a m", "사.기.꾼") together again."""
    return _SPACED_OUT.sub(lambda found: _NOT_LETTERS.sub("", found.group()), text)


def _sentence(text: str) -> Sentence:
    words = [_as_meant(word) for word in _WORD.findall(text)]
    parts = _SILENT.split(text) if _HANGUL.search(text) else []
    starts = frozenset(accumulate(map(len, parts), initial=0))
    asks = "?" in text or not _ASKING_PARTICLES.isdisjoint(words)
    return Sentence(words, "".join(parts), starts, asks)


def _as_meant(word: str) -> str:
    """Take a stretched or mistyped word for the one that was meant, if only one slip is between."""
    if not word.isascii() or not word.isalpha():
        return word
    if _STRETCHED.search(word):
        word = next(
            (short for kept in (r"\1\1", r"\1") if _known(short := _STRETCHED.sub(kept, word))),
            word,
        )
    size = len(word)
    if not _SHORTEST_TYPED_WRONG <= size <= _LONGEST_TYPED_WRONG or _known(word):
        return word
    meant = _slips()
    shorter = one_letter_less(word) if size > _SHORTEST_TYPED_WRONG else ()
    return next((meant[part] for part in (word, *shorter) if part in meant), word)


_ASKING_PARTICLES: Final = frozenset(terms(triage.ASKING_PARTICLES))
_ENDINGS: Final = tuple(terms(triage.DENYING_ENDINGS))
_DENIABLE: Final = frozenset(terms(triage.DENIABLE))
_DENYING_WORDS: Final = frozenset(terms(triage.DENYING_WORDS))


@lru_cache(maxsize=4096)
def _known(word: str) -> bool:
    return word in _not_typed_wrong() or _lexicon().knows(word)


@lru_cache(maxsize=1)
def _not_typed_wrong() -> frozenset[str]:
    return frozenset(terms(slips.REAL))


@lru_cache(maxsize=1)
def _slips() -> dict[str, str]:
    return by_one_letter_less(terms(slips.MEANT))


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(triage.SPOKEN)


def _spoken_here(found: list[Mention], language: str) -> list[Mention]:
    """Leave out lone words of a language that the sentence is not in: "gün" is no gun."""
    spoken = Counter(m.language for m in found if m.kind == "speech")
    own = language if spoken[language] else max(spoken, key=lambda name: spoken[name], default="")
    if not own and all(m.language != language for m in found):
        return found
    own = own or language
    return [m for m in found if m.language == own or spoken[m.language] or m.end - m.start > 1]


def _uncovered(found: Iterable[Mention], language: str) -> list[Mention]:
    """Leave out what is only part of something longer: "not happy" says nothing of "happy"."""
    ordered = sorted(
        found,
        key=lambda m: (m.start, -m.end, m.language != language, _RANK.get(m.kind, len(_RANK))),
    )
    kept: list[Mention] = []
    any_end = high_end = 0
    silent = {
        at: m.end - m.start for m in ordered if m.kind == "nothing" for at in range(m.start, m.end)
    }
    for (start, end), group in groupby(ordered, key=lambda m: (m.start, m.end)):
        alike = list(group)
        own = [m for m in alike if m.language == alike[0].language]
        opinions = [m for m in own if m.kind in _OPINIONS]
        kept += [m for m in own if m.kind not in _OPINIONS]
        if not opinions:
            continue
        best = opinions[0]
        kept += [m for m in opinions[1:] if m.kind == "not"]
        hushed = max(silent.get(start, 0), silent.get(end - 1, 0))
        if best.kind != "nothing" and hushed >= end - start:
            continue
        if end > (high_end if best.kind in HIGH else any_end) or start >= max(any_end, high_end):
            kept.append(best)
        any_end = max(any_end, end)
        if best.kind in _COVERS_HIGH:
            high_end = max(high_end, end)
    return kept


def _negated(found: list[Mention], sentence: Sentence) -> Iterator[Mention]:
    negators = {
        language: {
            m.start if language == "tr" else m.end - 1
            for m in found
            if m.kind == "not" and m.language == language
        }
        for language in LANGUAGES
    }
    denied = 0
    for mention in found:
        if mention.kind == "not" or (mention.kind == "trouble" and mention.start < denied):
            continue
        if mention.kind == "nothing" or not _is_negated(
            mention, negators[mention.language], sentence
        ):
            yield mention
        elif mention.kind in {"good", "resolved"}:
            yield replace(mention, kind="bad")
        elif mention.kind in {"bad", "trouble", "charge"}:
            if mention.language == "tr":
                denied = mention.end + _REACH + 1
            yield replace(mention, kind="good")
        elif mention.kind not in _OPINIONS:
            yield mention


def _is_negated(mention: Mention, negators: set[int], sentence: Sentence) -> bool:
    if mention.kind in HIGH and sentence.asks:
        return False  # "is this not fraud?"
    if mention.language == "ko":
        return _is_negated_in_korean(mention, sentence.letters)
    if mention.kind == "trouble" and mention.end - mention.start > 1:
        return False  # "nobody called" has its negation in it
    ahead = mention.language == "tr"  # Turkish denies after the word, English before it
    place = mention.end if ahead else mention.start - 1
    for step in range(_REACH + 1):
        at = place + step if ahead else place - step
        if at in negators:
            return True
        if not 0 <= at < len(sentence.words) or sentence.words[at] in _TURNS:
            break
    return False


def _is_negated_in_korean(mention: Mention, letters: str) -> bool:
    if mention.kind == "trouble" and mention.word not in _DENIABLE:
        return False
    if mention.kind == "fraud" and _KOREAN_NEVER.match(letters, mention.end):
        return False  # "a loan in my name that I never took"
    before = letters[max(mention.start - 1, 0) : mention.start]
    if mention.kind == "good" and before in _DENYING_WORDS:
        return True
    after = letters[mention.end : mention.end + _KOREAN_REACH]
    if mention.kind == "ask" and after.startswith("말고"):
        return True
    denial = _KOREAN_NOT_GOOD if mention.kind == "good" else _KOREAN_NOT
    return bool(denial.match(after))
