"""How text typed on any phone is brought into one form, so that words can be compared."""

import re
from typing import Final
from unicodedata import category, normalize

_APOSTROPHES: Final = "’‘ʼ´`＇"
_INNER_APOSTROPHE: Final = re.compile(r"(?<=\w)'(?=\w)")
_NOT_A_WORD: Final = re.compile(r"[\W_]+")
_MAYBE_A_MARK: Final = re.compile(r"[^\w\x00-\x7f]")
# Marks (accents, U+FE0F, the keycap) and format characters (bidi marks, joiners).
_DROPPED: Final = frozenset({"Mn", "Mc", "Me", "Cf"})


def fold(text: str) -> str:
    """Fold case, width, accents and dotless i; drop marks nobody sees; keep punctuation.

    The order matters: NFKD before casefold turns İ into i without a stray dot.
    """
    for apostrophe in _APOSTROPHES:
        text = text.replace(apostrophe, "'")
    if not text.isascii():
        text = normalize("NFKD", text).casefold().replace("ı", "i")
        for char in set(_MAYBE_A_MARK.findall(text)):
            if category(char) in _DROPPED:
                text = text.replace(char, "")
        text = normalize("NFC", text)
    else:
        text = text.lower()
    return _INNER_APOSTROPHE.sub("", text) if "'" in text else text


def plain(text: str) -> str:
    """Fold, then leave nothing but words and single spaces."""
    return _NOT_A_WORD.sub(" ", fold(text)).strip()
