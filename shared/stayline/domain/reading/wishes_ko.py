"""Finding a wish in Korean, which sets spaces as it likes: its rules match letters, not words."""

import re
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import Final, Literal
from unicodedata import normalize

from stayline.domain.words import opt_out_ko, terms
from stayline.domain.words.request import Request

START: Final = "^"
END: Final = "|"
# 보내시지 마세요, 보내지는 마세요 and 보내지 좀 마세요 all say 보내지 마세요.
_POLITE: Final = re.compile("시지|지(?:는|도|를|좀)")
_SLIPS: Final = (
    ("않", "안"), (normalize("NFKD", "ㄱㅁ"), "그만"), ("업어", "없어"), ("업슴", "없음"),
    ("없슴", "없음"), ("됬", "됐"), ("니당", "니다"),
)  # fmt: skip
_SOUNDS: Final = tuple(zip("ᅦᅨᅤᅫᅰᅣᅧᅭᅲ", "ᅢᅢᅢᅬᅬᅡᅥᅩᅮ", strict=True))
_HEAD: Final = 2


@dataclass(frozen=True, slots=True)
class HangulRule:
    kind: Literal["certain", "likely"]
    because: str
    first: tuple[str, ...]
    parts: tuple[re.Pattern[str], ...]
    second: tuple[str, ...]
    gap: int
    not_before: tuple[str, ...]
    not_between: tuple[str, ...]
    unless: tuple[str, ...]

    def wanted(self, text: str) -> bool:
        for part in self.parts:  # in most texts the first part is not there
            if not part.search(text):
                return False
        return self._found_in(text) and not any(word in text for word in self.unless)

    def _found_in(self, text: str) -> bool:
        for first in self.first:
            start = text.find(first)
            while start >= 0:
                if not text[:start].endswith(self.not_before or ("\0",)) and self._goes_on(
                    text, start + len(first)
                ):
                    return True
                start = text.find(first, start + 1)
        return False

    def _goes_on(self, text: str, after: int) -> bool:
        if not self.second:
            return True
        for second in self.second:
            at = text.find(second, after, after + self.gap + len(second))
            if at >= 0 and not any(word in text[after : at + 1] for word in self.not_between):
                return True
        return False


@dataclass(frozen=True, slots=True)
class KoreanWishes:
    """`heads`: the two letters that begin what each rule needs, and what takes a wish back."""

    rules: tuple[HangulRule, ...]
    undone: re.Pattern[str]
    heads: frozenset[str]

    def may_speak(self, text: str) -> bool:
        """Whether any rule may hold, or anything be taken back: of most texts it is not so."""
        pairs = map(add, text, text[1:])
        return not (self.heads.isdisjoint(text) and self.heads.isdisjoint(pairs))

    def takes_back(self, text: str) -> bool:
        return bool(self.undone.search(text))


@lru_cache(maxsize=1)
def korean_wishes() -> KoreanWishes:
    """Return the Korean rules, which are matched on text `as_spoken`."""
    # "왜 계속 보내세요" does not ask to keep on, nor "그만 연락 주세요" for more.
    undoing = hangul(opt_out_ko.UNDONE)
    undone = re.compile(f"(?<!{as_spoken('왜')})(?<!그만)(?:{'|'.join(map(re.escape, undoing))})")
    rules = tuple(map(_in_hangul, opt_out_ko.REQUESTS))
    needed = (rule.second or rule.first for rule in rules)
    heads = frozenset(word[:_HEAD] for words in (undoing, *needed) for word in words)
    return KoreanWishes(rules, undone, heads)


def _in_hangul(request: Request) -> HangulRule:
    first, second = hangul(request.first), hangul(request.second)
    # Most texts hold no word of a rule: to find that out must be quick.
    parts = tuple(re.compile("|".join(map(re.escape, part))) for part in (first, second) if part)
    return HangulRule(
        request.kind, request.because, first, parts, second, request.gap,
        hangul(request.not_before), hangul(request.not_between), hangul(request.unless),
    )  # fmt: skip


def as_spoken(text: str) -> str:
    """Write Korean as it sounds, without spaces: people mix up ㅔ and ㅐ, 돼 and 되, 않 and 안."""
    letters = normalize("NFD", text.replace(" ", ""))
    for vowel, sound in _SOUNDS:
        letters = letters.replace(vowel, sound)
    spoken = normalize("NFC", letters)
    for slip, meant in _SLIPS:
        spoken = spoken.replace(slip, meant)
    return _POLITE.sub("지", spoken)


def after_openers(clause: tuple[str, ...], spoken: str) -> str:
    """Give a clause `as_spoken` without the yes, no, thanks or sorry it begins with."""
    rest = as_spoken("".join(clause[1:])) if clause[0] in _short_openers() else spoken
    return _openers().sub("", rest, count=1)


@lru_cache(maxsize=1)
def _short_openers() -> frozenset[str]:
    return frozenset(terms(opt_out_ko.SHORT_OPENERS))


@lru_cache(maxsize=1)
def _openers() -> re.Pattern[str]:
    return re.compile(f"^(?:{'|'.join(hangul(opt_out_ko.OPENERS))})+")


def hangul(listed: str) -> tuple[str, ...]:
    return tuple(map(as_spoken, terms(listed)))
