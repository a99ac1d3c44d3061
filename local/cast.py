"""Who plays in the demo: phones, and what the business knows of the people who hold them."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

# One of these is always between eleven and seven, so that nobody's quiet hours stop the demo.
_ZONES = (
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "Europe/Lisbon",
    "Europe/Istanbul",
    "Asia/Dubai",
    "Asia/Bangkok",
    "Asia/Seoul",
    "Pacific/Auckland",
    "Pacific/Honolulu",
)
_EARLIEST, _LATEST = 11, 19


@dataclass(frozen=True)
class Person:
    """A contact with a phone."""

    name: str
    language: str
    phone: str


ANA = Person("Ana", "en", "+12025550101")
MINJI = Person("민지", "ko", "+821000000102")
ELIF = Person("Elif", "tr", "+905000000103")
BEN = Person("Ben", "en", "+12025550104")
SORA = Person("소라", "ko", "+821000000105")
CAN = Person("Can", "tr", "+905000000106")
CAST = (ANA, MINJI, ELIF, BEN, SORA, CAN)

ADA = Person("Ada", "en", "+12025550107")
HAEUN = Person("하은", "ko", "+821000000108")
DENIZ = Person("Deniz", "tr", "+905000000109")
LEO = Person("Leo", "en", "+12025550110")
GUESTS = (ADA, HAEUN, DENIZ, LEO)
"""They come later, for the programs of the second part."""


def zone_by_day(now: datetime) -> str:
    """Give a zone in which it is the middle of the day."""
    hours = {zone: now.astimezone(ZoneInfo(zone)).hour for zone in _ZONES}
    return next(zone for zone, hour in hours.items() if _EARLIEST <= hour < _LATEST)
