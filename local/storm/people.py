"""Who is texted in the storm, where it is day, and what each of them will text back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain, zip_longest
from random import Random

from local.service import AWS_NUMBER, CONTACT_KEY, SENDER
from stayline.content import playbook
from stayline.domain import limits
from stayline.domain.contact import Contact, contact_id

LANGUAGES = ("en", "ko", "tr")
JOURNEYS = ("onboarding_check_in", "support_csat")
"""Both ask at once for a number, 1 to 10 and 0 to 5, and follow up what is low."""

AWS_COUNTRIES = ("CA", "KR")
"""Whom the second sender texts.

Some of them and some of the others are awake, but from 5 to 9 UTC (Korea alone) and from 12 to 14
(Britain alone).
"""

_BY_AWS = 1 / 3

_LASTS = timedelta(minutes=25)
_AREAS = {
    "America/New_York": (202, 203, 212, 305, 404, 617),
    "America/Toronto": (416, 514),
    "America/Chicago": (312, 405, 713),
    "America/Denver": (303,),
    "America/Los_Angeles": (206, 213, 425, 503, 702),
    "America/Vancouver": (604,),
}


@dataclass(frozen=True)
class Place:
    """A zone, and numbers that are nobody's: `numbers` is their form, `most` how many there are."""

    zone: str
    numbers: str
    most: int

    def phones(self) -> list[str]:
        """Give the numbers, without those that the business texts from."""
        numbers = (self.numbers.format(number) for number in range(self.most))
        return [number for number in numbers if number not in {SENDER, AWS_NUMBER}]

    @property
    def texted_by(self) -> str:
        """Give our number, that of the sender of their country."""
        country = limits.country(self.somebody, playbook())
        return AWS_NUMBER if country in AWS_COUNTRIES else SENDER

    @property
    def somebody(self) -> Contact:
        return Contact(id="somebody", phone=self.phones()[0], known=True, zone=self.zone)


PLACES = (
    Place("Europe/London", "+447700900{:03}", 1000),
    Place("Asia/Seoul", "+821000000{:03}", 1000),
    *(
        Place(zone, f"+1{area}55501{{:02}}", 100)
        for zone, areas in _AREAS.items()
        for area in areas
    ),
)


@dataclass(frozen=True)
class Reply:
    """What somebody texts: so many seconds after so many texts came (0: after the enrolment)."""

    after_texts: int
    seconds: float
    body: str
    is_stop: bool = False


@dataclass(frozen=True)
class Person:
    """A contact of the storm: whom the business names, and what they will do.

    `texted_by` is our number that texts them, and that they text.
    """

    phone: str
    texted_by: str
    zone: str
    language: str
    journey: str
    replies: tuple[Reply, ...]

    @property
    def id(self) -> str:
        return contact_id(self.phone, CONTACT_KEY.encode())


_HIGH = {"onboarding_check_in": "9", "support_csat": "5"}
_LOW = {"onboarding_check_in": "2", "support_csat": "1"}
_WORDS = {
    "en": "The menus, I never find anything.",
    "ko": "메뉴가 어려워요",
    "tr": "Menüler çok karışık",
}
_WISHES = {
    "en": ("stop texting me", "please take me off your list"),
    "ko": ("문자 그만 보내세요", "수신거부"),
    "tr": ("artık mesaj atmayın", "beni listeden çıkarın"),
}


def _is_glad(journey: str, _language: str, random: Random) -> Iterator[Reply]:
    yield Reply(1, random.uniform(0, 4), _HIGH[journey])


def _is_sorry(journey: str, language: str, random: Random) -> Iterator[Reply]:
    """A low score is followed up: a question in open words in one journey, a call in both."""
    yield Reply(1, random.uniform(0, 4), _LOW[journey])
    if journey == "onboarding_check_in":
        yield Reply(2, random.uniform(0, 4), _WORDS[language])
    yield Reply(3 if journey == "onboarding_check_in" else 2, random.uniform(0, 4), "2")


def _is_unclear(journey: str, _language: str, random: Random) -> Iterator[Reply]:
    yield Reply(1, random.uniform(0, 4), "hmm")
    yield Reply(2, random.uniform(0, 4), _HIGH[journey])


def _texts_twice(journey: str, language: str, random: Random) -> Iterator[Reply]:
    """The second text comes while the first is being answered."""
    first = random.uniform(0, 4)
    yield Reply(1, first, _HIGH[journey])
    yield Reply(1, first + random.uniform(0, 0.3), _WORDS[language])


def _stops(_journey: str, language: str, random: Random) -> Iterator[Reply]:
    """In the provider's own word, which it obeys too, or in words that only we can read."""
    body = random.choice(("STOP", *_WISHES[language]))
    yield Reply(1, random.uniform(0, 4), body, is_stop=True)


def _stops_amid(journey: str, language: str, random: Random) -> Iterator[Reply]:
    """While the answer to what they have just texted is on its way."""
    first = random.uniform(0, 4)
    yield Reply(1, first, _LOW[journey])
    yield Reply(1, first + random.uniform(0, 1.5), random.choice(_WISHES[language]), is_stop=True)


def _stops_early(_journey: str, language: str, random: Random) -> Iterator[Reply]:
    """Before the question, or while that is on its way."""
    yield Reply(0, random.uniform(0, 90), random.choice(_WISHES[language]), is_stop=True)


_HABITS = {
    _is_glad: 0.64,
    _is_sorry: 0.12,
    _is_unclear: 0.06,
    _texts_twice: 0.06,
    _stops: 0.04,
    _stops_amid: 0.04,
    _stops_early: 0.04,
}


def draw(random: Random, count: int, now: datetime) -> list[Person]:
    """Draw so many people from all places in turn where the law lets a survey go for a while.

    A third of them is the second sender's, more or fewer where others are asleep.

    Raises:
        RuntimeError: there is no such place at this hour, or there are too few numbers.
    """
    is_open = [place for place in PLACES if is_day(place, now)]
    places = {phone: place for place in is_open for phone in place.phones()}
    by_aws, others = (
        list(_in_turn(place for place in is_open if place.texted_by == ours))
        for ours in (AWS_NUMBER, SENDER)
    )
    share = max(round(_BY_AWS * count), count - len(others))
    phones = by_aws[:share] + others[: count - min(share, len(by_aws))]
    if len(phones) < count:
        raise RuntimeError(f"Only {len(phones)} fictional numbers are where it is day now.")
    random.shuffle(phones)
    return [_person(random, phone, places[phone]) for phone in phones]


def _in_turn(places: Iterable[Place]) -> Iterator[str]:
    numbers = chain.from_iterable(zip_longest(*(place.phones() for place in places)))
    return (number for number in numbers if number)


def _person(random: Random, phone: str, place: Place) -> Person:
    language, journey = random.choice(LANGUAGES), random.choice(JOURNEYS)
    habits: Sequence[float] = [*_HABITS.values()]
    habit = random.choices([*_HABITS], habits)[0]
    replies = tuple(habit(journey, language, random))
    return Person(phone, place.texted_by, place.zone, language, journey, replies)


def is_day(place: Place, now: datetime) -> bool:
    """Tell whether a survey may go there now, and for as long as a storm lasts."""
    about = limits.About("survey", "bulk", JOURNEYS[0])
    ruling = limits.permit(place.somebody, about, playbook(), now)
    return ruling.verdict == "go" and (ruling.until is None or ruling.until > now + _LASTS)
