"""How a share is written: in whole percent, with the sign where the language has it."""

from collections.abc import Mapping
from typing import Final

# Source: Unicode CLDR, percentFormats of ko and tr; English with a space, as in our other texts.
_PERCENT: Final[Mapping[str, str]] = {"en": "{} %", "ko": "{}%", "tr": "%{}"}


def written(part: int, whole: int, language: str) -> str:
    """Write a share, rounded to whole percent: 61 %, 61%, %61."""
    return _PERCENT.get(language, _PERCENT["en"]).format((200 * part + whole) // (2 * whole))
