"""Reasons without what is one contact's alone, so that they can be counted."""

import re
from functools import lru_cache

_PARTICULARS = (
    (re.compile(r": it goes at .*"), ""),
    (re.compile(r"\d{4}-\d\d-\d\d( \d\d:\d\d\S*)?"), "…"),
    (re.compile(r"\d+ (day|hour|minute)s? too late"), "… too late"),
    (re.compile(r"[\w/+-]+/[A-Z][\w/+-]+"), "local time"),
)


@lru_cache(maxsize=8192)
def general(because: str) -> str:
    """Give a reason without its dates and zones: 'it began on … and stays away until …'."""
    for pattern, instead in _PARTICULARS:
        because = pattern.sub(instead, because)
    return because
