"""How the time of a slot is written: a local day and hour, with its weekday."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from stayline.domain.writing.dates import months
from stayline.domain.writing.moments import clock

_WEEKDAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ko": ("월", "화", "수", "목", "금", "토", "일"),
    "tr": ("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
}
_PATTERNS: Final[Mapping[str, str]] = {
    "en": "{weekday} {day} {month:.3}, {clock}",
    "ko": "{number}월 {day}일 ({weekday}) {clock}",
    "tr": "{day} {month} {weekday} {clock}",
}


def written(at: datetime, language: str) -> str:
    """Write a local time: Tue 1 Dec, 10:00; 12월 1일 (화) 10:00; 1 Aralık Sal 10:00."""
    spoken = language if language in _PATTERNS else "en"
    return _PATTERNS[spoken].format(
        weekday=_WEEKDAYS[spoken][at.weekday()],
        day=at.day,
        number=at.month,
        month=months(spoken)[at.month - 1],
        clock=clock(at),
    )
