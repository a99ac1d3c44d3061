"""How many billed segments a body takes, and why: its encoding and its length in that encoding."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from stayline.domain.graphemes import clusters

# GSM 03.38. Characters of the extension table cost two septets.
_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION: Final = frozenset("\f^{}\\[~]|€")
_GSM: Final = _BASIC | _EXTENSION

_GSM_ALONE, _GSM_JOINED = 160, 153
_UCS_ALONE, _UCS_JOINED = 70, 67

# Letters that are never part of a longer written character, one code unit each: of English, Turkish
# and Korean texts all but emoji. They fill a segment to its last place.
_LONE: Final = re.compile(r"[\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u20a0-\u20bf가-힣]*")


@dataclass(frozen=True, slots=True)
class Segments:
    """`units` are septets for GSM-7 and UTF-16 code units for UCS-2, over the whole body."""

    encoding: Literal["GSM-7", "UCS-2"]
    segments: int
    units: int


@lru_cache(maxsize=1024)
def count(body: str) -> Segments:
    """Count `body` as given: no normalising, no Smart Encoding.

    Source: Twilio's segment calculator (npm sms-segments-calculator 1.3.0). One character outside
    GSM-7 turns the whole body to UCS-2, and a written character never straddles two segments.
    """
    if _GSM.issuperset(body):
        units = len(body) + sum(map(body.count, _EXTENSION))
        if units <= _GSM_ALONE:
            return Segments("GSM-7", 1, units)
        sizes = (2 if char in _EXTENSION else 1 for char in body)
        return Segments("GSM-7", _fill(sizes, _GSM_JOINED), units)
    units = _utf16_units(body)
    if units <= _UCS_ALONE:
        return Segments("UCS-2", 1, units)
    if _LONE.fullmatch(body):
        return Segments("UCS-2", -(-units // _UCS_JOINED), units)
    return Segments("UCS-2", _fill(_indivisible(body), _UCS_JOINED), units)


def forces_ucs2(body: str) -> str:
    """Give the first character of `body` outside GSM-7, which turns the whole to UCS-2; or ''."""
    return next((char for char in body if char not in _GSM), "")


def _fill(sizes: Iterable[int], room: int) -> int:
    segments, used = 1, 0
    for size in sizes:
        used += size
        if used > room:
            segments, used = segments + 1, size
    return segments


def _indivisible(body: str) -> Iterable[int]:
    for cluster in clusters(body):
        # Twilio's calculator counts the two halves of a line break apart.
        if cluster == "\r\n" or _utf16_units(cluster) > _UCS_JOINED:
            yield from map(_utf16_units, cluster)
        else:
            yield _utf16_units(cluster)


def _utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
