"""Where one written character ends and the next begins (UAX #29, without its data files).

Python's `unicodedata` lacks the break properties, so they are derived from categories and a few
block ranges. Left out: GB9c (Indic conjuncts), which Twilio's calculator does not know either.
"""

from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal
from unicodedata import category

_Class = Literal[
    "other", "cr", "lf", "control", "extend", "zwj", "spacing", "prepend", "flag", "picture",
    "L", "V", "T", "LV", "LVT",
]  # fmt: skip

_ZWJ: Final = 0x200D
_HANGUL_FIRST, _HANGUL_LAST, _FINALS = 0xAC00, 0xD7A3, 28
_COPYRIGHT, _SOFT_HYPHEN, _REGISTERED = 0xA9, 0xAD, 0xAE

_RANGES: Final[tuple[tuple[_Class, tuple[tuple[int, int], ...]], ...]] = (
    ("L", ((0x1100, 0x115F), (0xA960, 0xA97C))),
    ("V", ((0x1160, 0x11A7), (0xD7B0, 0xD7C6))),
    ("T", ((0x11A8, 0x11FF), (0xD7CB, 0xD7FB))),
    ("flag", ((0x1F1E6, 0x1F1FF),)),
    # Letters and symbols that attach although their category does not say so: the zero-width
    # non-joiner, half-width voicing marks, skin tones, tags.
    ("extend", ((0x200C, 0x200C), (0xFF9E, 0xFF9F), (0x1F3FB, 0x1F3FF), (0xE0020, 0xE007F))),
    ("spacing", ((0xE33, 0xE33), (0xEB3, 0xEB3))),
    (
        "prepend",
        (
            (0x600, 0x605), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2),
            (0xD4E, 0xD4E), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x111C2, 0x111C3),
        ),
    ),
    (
        "picture",
        (
            (_COPYRIGHT, _COPYRIGHT), (_REGISTERED, _REGISTERED), (0x203C, 0x203C),
            (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139), (0x2194, 0x2199),
            (0x21A9, 0x21AA), (0x2300, 0x23FF), (0x24C2, 0x24C2), (0x25AA, 0x25FE),
            (0x2600, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B55), (0x3030, 0x3030),
            (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299), (0x1F000, 0x1F1E5),
            (0x1F200, 0x1F3FA), (0x1F400, 0x1FAFF),
        ),
    ),
)  # fmt: skip
_BY_CATEGORY: Final[dict[str, _Class]] = {
    "Mn": "extend", "Me": "extend", "Mc": "spacing",
    "Cc": "control", "Cf": "control", "Zl": "control", "Zp": "control", "Cs": "control",
}  # fmt: skip
# Spacing marks (category Mc) that stand alone all the same: Myanmar and Tai vowel signs.
_MYANMAR_ALONE: Final = frozenset(
    "\u102b\u102c\u1038\u1062\u1063\u1064\u1067\u1068\u1069\u106a\u106b\u106c\u106d\u1083\u1087"
    "\u1088\u1089\u108a\u108b\u108c\u108f\u109a\u109b\u109c\u1a61\u1a63\u1a64\uaa7b\uaa7d"
)
_BREAKS_BOTH_SIDES: Final = frozenset({"control", "cr", "lf"})
_JOINS_BACKWARDS: Final = frozenset({"extend", "zwj", "spacing"})
_HANGUL_PAIRS: Final = frozenset({
    ("L", "L"), ("L", "V"), ("L", "LV"), ("L", "LVT"),
    ("LV", "V"), ("V", "V"), ("LV", "T"), ("V", "T"), ("LVT", "T"), ("T", "T"),
})  # fmt: skip


@lru_cache(maxsize=4096)
def _class_of(char: str) -> _Class:
    code = ord(char)
    if char in "\r\n":
        return "cr" if char == "\r" else "lf"
    if code == _ZWJ:
        return "zwj"
    if _HANGUL_FIRST <= code <= _HANGUL_LAST:
        return "LVT" if (code - _HANGUL_FIRST) % _FINALS else "LV"
    for name, ranges in _RANGES:
        if any(first <= code <= last for first, last in ranges):
            return name
    if char in _MYANMAR_ALONE:
        return "other"
    return _BY_CATEGORY.get(category(char), "other")


def clusters(text: str) -> list[str]:
    """Split `text` into grapheme clusters, in order; joined together they are `text` again."""
    starts: list[int] = []
    before: _Class = "control"
    flags = 0  # regional indicators in a row: they pair up two by two
    picture: Literal["none", "seen", "joined"] = "none"  # an emoji, then an emoji and a joiner
    for index, char in enumerate(text):
        here = _class_of(char)
        if not _joins(before, here, odd_flags=flags % 2 == 1, after_join=picture == "joined"):
            starts.append(index)
        flags = flags + 1 if here == "flag" else 0
        if here == "picture":
            picture = "seen"
        elif here == "zwj":
            picture = "joined" if picture == "seen" else "none"
        elif here != "extend" or picture == "joined":
            picture = "none"
        before = here
    return [text[a:b] for a, b in pairwise([*starts, len(text)])]


def _joins(before: _Class, here: _Class, *, odd_flags: bool, after_join: bool) -> bool:
    if before in _BREAKS_BOTH_SIDES or here in _BREAKS_BOTH_SIDES:
        return before == "cr" and here == "lf"
    if here in _JOINS_BACKWARDS or before == "prepend" or (before, here) in _HANGUL_PAIRS:
        return True
    if here == "flag":
        return before == "flag" and odd_flags
    return here == "picture" and after_join
