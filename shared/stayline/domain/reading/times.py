"""Which of several times a reply names: by the day of the week, the date or the hour."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from stayline.domain.words import times as words
from stayline.domain.words.normalise import fold, plain
from stayline.domain.writing.dates import months

_WEEKDAYS: Final = {name: day for day, names in enumerate(words.WEEKDAYS) for name in names}
_MONTHS: Final = {
    fold(name)[:letters]: number
    for language, letters in (("en", 20), ("en", 3), ("tr", 20))
    for number, name in enumerate(months(language), start=1)
}
_AM, _PM = (0, 12), (12, 24)


def _any_of(names: Iterable[str], *, hangul: bool = False) -> str:
    return "|".join(
        sorted((one for one in names if one.isascii() is not hangul), key=len, reverse=True)
    )


_HOUR_KO: Final = rf"(?<![가-힣])(?P<hour>{_any_of(words.HOURS_KO, hangul=True)})"
_HALF_KO: Final = r"(?:\s*(?P<half>반))?"
_SHORT: Final = rf"(?:\s+(?:{_any_of(words.SHORT_TR)})\b)?"
_KO: Final = rf"(?:{_any_of(words.ENDINGS_KO, hangul=True)})?(?![가-힣])"
_TR: Final = r"(?:[dt][ae]|y[aei]|[aeiu])?\b"
_MONTH: Final = rf"(?P<month>{_any_of(_MONTHS)})"
_HOUR: Final = r"(?<!\d)(?P<hour>[01]?\d|2[0-3])"
_AM_PM: Final = r"\s*(?P<half_day>[ap])\.?m\b\.?"
_PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d)(?P<month>\d\d?)월\s*(?P<day>\d\d?)일{_KO}",
        rf"\b(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}{_TR}{_SHORT}",
        rf"\b{_MONTH}\s+(?:the\s+)?(?P<day>\d\d?)(?:st|nd|rd|th)?\b",
        rf"(?<![가-힣])(?P<weekday>{_any_of(_WEEKDAYS, hangul=True)}){_KO}",
        rf"\b(?P<weekday>{_any_of(_WEEKDAYS)}){_TR}",
        rf"{_HOUR}[:.](?P<minute>[0-5]\d)(?!\d)(?:{_AM_PM}|{_TR})",
        rf"{_HOUR}{_AM_PM}",
        rf"{_HOUR}\s*시\s*(?P<minute>\d\d?)분{_KO}",
        rf"{_HOUR}\s*시{_HALF_KO}{_KO}",
        rf"{_HOUR_KO}\s*시{_HALF_KO}{_KO}",
        rf"{_HOUR}\s+(?P<half>bucuk){_TR}",
        rf"\b(?:saat|at)\s+{_HOUR}(?:\s*oclock|[dt][ae])?\b",
        rf"{_HOUR}(?:\s*oclock|[dt][ae]|h)\b",
        rf"(?<!good )\b(?P<part>{_any_of(words.PARTS)})\b",
        rf"(?P<part>{_any_of(words.PARTS, hangul=True)}){_KO}",
    )
)


@dataclass(slots=True)
class _Said:
    """What a reply says about time; all of it has to be true of the time that is meant."""

    dates: set[tuple[int, int]] = field(default_factory=set)
    weekdays: set[int] = field(default_factory=set)
    clocks: set[tuple[int, int]] = field(default_factory=set)
    parts: set[tuple[int, int]] = field(default_factory=set)

    def anything(self) -> bool:
        return bool(self.dates or self.weekdays or self.clocks or self.parts)

    def add(self, said: Mapping[str, str | None]) -> None:
        if day := said.get("day"):
            month = str(said["month"])
            self.dates.add((int(month) if month.isdecimal() else _MONTHS[month], int(day)))
        if weekday := said.get("weekday"):
            self.weekdays.add(_WEEKDAYS[weekday])
        if hour := said.get("hour"):
            minute = 30 if said.get("half") else int(said.get("minute") or 0)
            self.clocks.add((words.HOURS_KO.get(hour) or int(hour), minute))
        if half_day := said.get("half_day"):
            self.parts.add(_AM if half_day == "a" else _PM)
        if part := said.get("part"):
            self.parts.add(words.PARTS[part])

    def holds(self, at: datetime) -> bool:
        return (
            self.dates <= {(at.month, at.day)}
            and self.weekdays <= {at.weekday()}
            and self.clocks <= _clocks(at)
            and all(start <= at.hour < end for start, end in self.parts)
        )


def times_named(times: tuple[datetime, ...], reply: str, options: int) -> set[int] | None:
    """Give the places, from 1, of the times that `reply` may mean; None where it names no time.

    The times are the first of so many numbered `options`. Whatever else is said beside a time has
    to be harmless: "Tuesday is bad" and "after 10" name none that could be booked.
    """
    said = _Said()
    rest = _take_out(fold(reply), said)
    numbers = [int(word) for word in rest if word.isdecimal()]
    if not said.anything():
        if len(rest) != 1 or not numbers or numbers[0] <= options:
            return None
        said.clocks.add((numbers.pop(), 0))  # "10", where there are five options
    elif not all(word.isdecimal() or word in words.HARMLESS for word in rest):
        return set()
    held = {place for place, at in enumerate(times, start=1) if said.holds(at)}
    if not numbers:
        return held
    # "Tuesday 10" has an hour in it, "2, Tuesday" the option's number.
    chosen = {place for place in held if numbers == [place]}
    if said.clocks:
        return chosen
    return chosen | {
        place for place in held if {(one, 0) for one in numbers} <= _clocks(times[place - 1])
    }


def _take_out(text: str, said: _Said) -> list[str]:
    """Add everything in `text` that tells a time to `said`; give the other words."""

    def add(found: re.Match[str]) -> str:
        said.add(found.groupdict())
        return " "

    for pattern in _PATTERNS:
        text = pattern.sub(add, text)
    return plain(text).split()


def _clocks(at: datetime) -> set[tuple[int, int]]:
    """Give the hour and minute of a time as people say them: 14:00 is 2 as well."""
    return {(at.hour, at.minute), (at.hour % 12 or 12, at.minute)}
