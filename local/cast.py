"""Who plays in the demo: phones, and what the business knows of the people who hold them."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Place:
    """Where numbers of this form are from; those that begin so are nobody's."""

    zone: str
    numbers: str

    def hour(self, now: datetime) -> int:
        return now.astimezone(ZoneInfo(self.zone)).hour

    def is_day(self, now: datetime) -> bool:
        """Tell whether texts that nobody asked for go there now, a date's reminder among them."""
        return _EARLIEST <= self.hour(now) <= _LATEST + 1

    def phone(self, number: int) -> str:
        return self.numbers.format(number)


# A date's reminder or greeting goes from 10:00 to 20:00, and a demo takes a while.
_EARLIEST, _LATEST = 10, 18
SEOUL = Place("Asia/Seoul", "+821000000{:03}")
ISTANBUL = Place("Europe/Istanbul", "+905000000{:03}")
LONDON = Place("Europe/London", "+447700900{:03}")
WASHINGTON = Place("America/New_York", "+12025550{:03}")
LOS_ANGELES = Place("America/Los_Angeles", "+12135550{:03}")
_PLACES = (LONDON, SEOUL, WASHINGTON, LOS_ANGELES)


def by_day(now: datetime) -> Place:
    """Give a place where it is day, and stays so for as long as a demo takes."""
    return next(place for place in _PLACES if _EARLIEST <= place.hour(now) <= _LATEST)


def by_night(now: datetime) -> Place:
    """Give a place where the law lets no promotion go now."""
    return next(place for place in (SEOUL, ISTANBUL, WASHINGTON) if not 8 <= place.hour(now) < 21)  # noqa: PLR2004


BEGAN = datetime.fromisoformat(os.environ.get("STAYLINE_BEGAN") or datetime.now(UTC).isoformat())
"""When the run began, in UTC. Who goes on with one is told: the same people, the same days."""

HOME = by_day(BEGAN)
"""Where they all live: a number tells where somebody may be, and nothing is texted there at night.

What language they speak is another matter.
"""


@dataclass(frozen=True)
class Person:
    """A contact with a phone."""

    name: str
    language: str
    number: int
    place: Place = HOME

    @property
    def phone(self) -> str:
        return self.place.phone(self.number)


ANA = Person("Ana", "en", 101)
MINJI = Person("민지", "ko", 102)
ELIF = Person("Elif", "tr", 103)
BEN = Person("Ben", "en", 104)
SORA = Person("소라", "ko", 105)
CAN = Person("Can", "tr", 106)
CAST = (ANA, MINJI, ELIF, BEN, SORA, CAN)

ADA = Person("Ada", "en", 107)
HAEUN = Person("하은", "ko", 108)
DENIZ = Person("Deniz", "tr", 109)
LEO = Person("Leo", "en", 110)
GUESTS = (ADA, HAEUN, DENIZ, LEO)
"""They come later, for the programs of the second part."""

NARI = Person("나리", "ko", 111, SEOUL)
EMRE = Person("Emre", "tr", 112, ISTANBUL)
OWL = Person("Nora", "en", 113, by_night(BEGAN))
EVE = Person("Eve", "en", 114)
SAM = Person("Sam", "en", 115)
JUDGED = (NARI, EMRE, OWL, EVE, SAM)
"""Their texts go, wait or never go, by law or by the business's own limits: the third part."""
