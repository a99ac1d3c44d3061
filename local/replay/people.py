"""Who might be in the contacts file: made-up people of four countries, each the same every time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from local.replay.draws import Draws
from stayline.content.gazetteer import gazetteer
from stayline.content.load import HERE
from stayline.domain.moments import months_after

ANSWERS = ("always", "often", "rarely", "never", "stops")
USE = ("steady", "sparse", "away", "fades")
RENEWS = ("early", "asked", "late", "leaves")
PERIODS = {"monthly": 1, "yearly": 12}
"""Months from one end of a plan to the next."""

MOST = 100_000
_YEARS_BACK = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A line of the contacts file: what the business knows, and how the contact will behave.

    `consent` is what their consent to marketing, given when they joined, rests on. `answers`, `use`
    and `renews` are the three assumptions; what each word stands for is in habits.py and
    answering.py.
    """

    phone: str
    name: str = ""
    language: str
    zone: str
    joined_on: date
    last_active_on: date | None = None
    born_on: date | None = None
    plan: str = ""
    period: str = ""
    plan_ends_on: date | None = None
    consent: str = ""
    answers: str
    use: str
    renews: str
    postcode: str = ""


_LANGUAGES = {
    "US": {"en": 93, "ko": 4, "tr": 3},
    "KR": {"ko": 95, "en": 5},
    "TR": {"tr": 94, "en": 6},
    "DE": {"en": 70, "tr": 30},
}
# In every ten contacts: no draw, so that a number can be counted out and never comes twice.
_IN_TEN = ("US", "KR", "DE", "TR", "US", "KR", "DE", "TR", "US", "KR")
_ZONES = {"KR": "Asia/Seoul", "TR": "Europe/Istanbul", "DE": "Europe/Berlin"}
_MOVED_TO = ("America/New_York", "America/Chicago", "America/Los_Angeles", "America/Phoenix")
_AREA_CODE, _FEW = 4, 4  # the 1 and its three digits; toll-free codes are of every state
_PREFIXES = {"KR": "+82100", "TR": "+90500", "DE": "+49000"}
"""Ranges in which nobody has a number: no plan assigns them."""

_NAMES = {
    "en": ("Ana", "Ben", "Chloe", "Dan", "Ella", "Finn", "Grace", "Hugo", "Iris", "Jack", "Kate"),
    "ko": ("민지", "서준", "하은", "도윤", "지우", "예준", "수아", "시우", "지민", "건우", "소라"),
    "tr": ("Elif", "Can", "Zeynep", "Emre", "Ayşe", "Mert", "Defne", "Kerem", "Ece", "Umut"),
}
_ANSWERS = {"always": 14, "often": 34, "rarely": 30, "never": 18, "stops": 4}
_USE = {"steady": 52, "sparse": 24, "away": 14, "fades": 10}
_CONSENTS = {"written": 62, "express": 12, "purchase": 14, "": 12}
_MOVED = 0.04
"""How many live elsewhere than their number is from."""
_RENEWS = {"early": 40, "asked": 30, "late": 12, "leaves": 18}


def behaviour(draws: Draws) -> dict[str, str]:
    """Draw what a contacts file may leave out: how somebody answers, uses, renews."""
    return {
        "answers": draws.weighed(_ANSWERS, "answers"),
        "use": draws.weighed(_USE, "use"),
        "renews": draws.weighed(_RENEWS, "renews"),
    }


def made_up(count: int, start: date, seed: int) -> Iterator[Person]:
    """Give `count` people, up to MOST, as they stand on `start`: the same for the same seed."""
    for number in range(count):
        yield _person(number, start, Draws(seed, f"person {number}"))


def _person(number: int, start: date, draws: Draws) -> Person:
    code = _IN_TEN[number % len(_IN_TEN)]
    phone, zone = _number(code, number)
    language = draws.weighed(_LANGUAGES[code], "language")
    joined_on = _joined_on(start, draws)
    period = draws.weighed({"yearly": 65, "monthly": 25, "": 10}, "period")
    last_active_on = None
    if joined_on < start:
        silent = draws.weighed({3: 60, 12: 22, 45: 12, 120: 6}, "silent for about")
        last_active_on = start - timedelta(days=draws.between(silent // 2, silent * 2, "silent"))
    if code == "US" and draws.happens(_MOVED, "has moved"):
        zone = draws.one_of(_MOVED_TO, "moved to")
    return Person(
        phone=phone,
        name=draws.one_of(_NAMES[language], "name") if draws.happens(0.92, "has a name") else "",
        language=language,
        zone=zone,
        joined_on=joined_on,
        last_active_on=max(last_active_on, joined_on) if last_active_on else None,
        born_on=_born_on(start, draws),
        plan=draws.weighed({"Basic": 55, "Plus": 35, "Pro": 10}, "plan") if period else "",
        period=period,
        plan_ends_on=_ends_on(joined_on, period, start),
        consent=draws.weighed(_CONSENTS, "consent"),
        **behaviour(draws),
    )


def _number(code: str, number: int) -> tuple[str, str]:
    """Give a number of a country that comes once, and a zone it is of."""
    tens, place = divmod(number, len(_IN_TEN))
    ordinal = tens * _IN_TEN.count(code) + _IN_TEN[:place].count(code)
    if code != "US":
        return f"{_PREFIXES[code]}{ordinal:07}", _ZONES[code]
    areas = _areas()
    last, area = divmod(ordinal, len(areas))
    digits, zone = areas[area]
    return f"+1{digits}55501{last:02}", zone  # kept for fiction in every area code


@cache
def _areas() -> tuple[tuple[str, str], ...]:
    """Give the area codes of the fifty states, each with a zone of it."""
    places = gazetteer(HERE).prefixes.items()
    found = [
        (digits[1:], place.zones[0])
        for digits, place in places
        if place.country == "US" and len(digits) == _AREA_CODE and len(place.regions) <= _FEW
    ]
    return tuple(sorted(found))


def _joined_on(start: date, draws: Draws) -> date:
    if draws.happens(0.25, "joins in the year"):
        return start + timedelta(days=draws.between(0, 364, "joins on"))
    # More joined lately than long ago.
    back = draws.share("joined ago") ** 1.6 * 365 * _YEARS_BACK
    return start - timedelta(days=int(back) + 1)


def _born_on(start: date, draws: Draws) -> date | None:
    if not draws.happens(0.7, "birthday is known"):
        return None
    return start - timedelta(days=draws.between(19 * 365, 75 * 365, "age"))


def _ends_on(joined_on: date, period: str, start: date) -> date | None:
    """Give the first end of a plan that began on joining and was always renewed."""
    if not period:
        return None
    periods = 1
    while (ends_on := months_after(joined_on, periods * PERIODS[period])) < start:
        periods += 1
    return ends_on
