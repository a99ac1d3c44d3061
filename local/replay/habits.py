"""What happens in somebody's year whether we text them or not, as the business would report it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple, cast
from zoneinfo import ZoneInfo

from local.replay.draws import Draws
from local.replay.people import PERIODS, Person
from stayline.domain.consent import Given
from stayline.domain.facts import ActivityReported, ConsentGiven, Fact, ProfilePut
from stayline.domain.moments import months_after

if TYPE_CHECKING:
    from stayline.domain.law import Basis

RECENT = timedelta(days=14)
"""Who joined so lately before go-live is reported as joined, so that their series begins."""
TRIAL = timedelta(days=14)

_GAPS = {"steady": (5, 13), "sparse": (10, 26), "away": (5, 13), "fades": (5, 9)}
_FADES_BY = 1.5
_GIVES_UP = 50  # days without use after which who fades away has left
_CASE_CLOSED, _PURCHASED, _ASKED, _EXPORTED, _COMES_BACK = 0.35, 0.2, 0.08, 0.4, 0.2
_WISHES = 0.06
_QUESTIONS = {
    "en": "Which of your two addresses is the right one?",
    "ko": "두 주소 중 어느 쪽이 맞나요?",
    "tr": "İki adresinizden hangisi doğru?",
}
_WISHED = {
    "en": ("Idea: dark mode", "idea", "Feature request: work offline"),
    "ko": ("제안: 다크 모드", "제안", "기능 요청"),
    "tr": ("öneri: koyu tema", "öneri"),
}


class Happening(NamedTuple):
    """A fact, or a text of theirs, and when we learn of it."""

    at: datetime
    fact: Fact | str


class Year(NamedTuple):
    """The virtual year: from `start` (aware UTC) up to and without `end`."""

    start: datetime
    end: datetime

    @classmethod
    def of(cls, first: date, days: int) -> "Year":
        start = datetime.combine(first, time(0), UTC)
        return cls(start, start + timedelta(days=days))


def own_year(person: Person, year: Year, draws: Draws) -> list[Happening]:
    """Give everything the business would report of a person in a year, in time order."""
    habits = _Habits(person, year, draws)
    found = sorted(habits.happenings(), key=lambda one: one.at)
    return [one for one in found if one.at < year.end]


class _Habits:
    def __init__(self, person: Person, year: Year, draws: Draws) -> None:
        self._person = person
        self._draws = draws
        self._year = year
        self._zone = ZoneInfo(person.zone)
        self._first = max(person.joined_on, year.start.date())
        self._count = 0

    def happenings(self) -> Iterator[Happening]:
        left_on = self._left_on()
        last = left_on or self._year.end.date()
        yield from self._arrival()
        yield from self._uses(self._first, last)
        yield from self._renewals(last)
        yield from self._now_and_then(last)
        if left_on:
            yield from self._leaving(left_on)

    def _arrival(self) -> Iterator[Happening]:
        person, start = self._person, self._year.start
        dates = {"joined_on": person.joined_on}
        dates |= {"plan_ends_on": person.plan_ends_on} if person.plan_ends_on else {}
        dates |= {"born_on": person.born_on} if person.born_on else {}
        joined_at = self._at(person.joined_on, "joining")
        known_at = max(start, joined_at)
        if joined_at > start - RECENT:
            dates |= {"trial_ends_on": person.joined_on + TRIAL}
        profile = ProfilePut(
            id="profile",
            at=known_at,
            name=person.name or None,
            language=person.language,
            zone=person.zone,
            postcode=person.postcode or None,
            attributes={"plan": person.plan} if person.plan else {},
            dates=dates,
        )
        yield Happening(known_at, profile)
        if person.consent:
            yield Happening(known_at, self._consent(known_at, joined_at))
        if joined_at > start - RECENT:
            yield Happening(known_at, self._activity("joined", joined_at))
        if person.last_active_on and person.last_active_on < start.date():
            noon = datetime.combine(person.last_active_on, time(12), self._zone).astimezone(UTC)
            yield Happening(known_at, self._activity("was_active", noon))

    def _consent(self, at: datetime, joined_at: datetime) -> ConsentGiven:
        """Give the consent they gave when they joined, which a Turkish register holds too."""
        given = Given(
            to="marketing",
            at=joined_at,
            basis=cast("Basis", self._person.consent),
            source="import",
            registry="İYS" if self._person.phone.startswith("+90") else "",
        )
        return ConsentGiven(id="consent", given=given, at=at)

    def _uses(self, first: date, last: date) -> Iterator[Happening]:
        low, high = _GAPS[self._person.use]
        away = range(0)
        if self._person.use == "away":
            leaves = self._draws.between(20, 250, "goes away")
            away = range(leaves, leaves + self._draws.between(40, 90, "stays away"))
        slower, day = 1.0, first
        while True:
            gap = self._draws.between(low, high, f"use after {day}") * slower
            if self._person.use == "fades":
                slower *= _FADES_BY if slower > 1 or day > self._fades_from() else 1
            day += timedelta(days=round(gap))
            if day >= last or gap > _GIVES_UP:
                return
            if (day - first).days not in away:
                yield self._report("was_active", day)

    def _fades_from(self) -> date:
        return self._first + timedelta(days=self._draws.between(15, 240, "fades from"))

    def _left_on(self) -> date | None:
        """Give the day on which the contact cancels, None for who stays the year."""
        person = self._person
        if person.use == "fades":
            return self._fades_from() + timedelta(days=self._draws.between(60, 130, "gives up"))
        if person.renews != "leaves" or not person.plan_ends_on:
            return None
        stays = self._draws.between(0, 8, "renews before") if person.period == "monthly" else 0
        ends_on = months_after(person.plan_ends_on, stays * PERIODS[person.period])
        if ends_on <= self._first:
            return None
        return max(self._first, ends_on - timedelta(days=self._draws.between(0, 6, "cancels")))

    def _renewals(self, last: date) -> Iterator[Happening]:
        """Renew as is their habit; who waits to be asked does so in the end, if nothing came."""
        person = self._person
        if not person.plan_ends_on:
            return
        ends_on, months = person.plan_ends_on, PERIODS[person.period]
        earliest = 5 if person.period == "monthly" else 38
        for _ in range(14):
            next_ends_on = months_after(ends_on, months)
            about = f"renewal of {ends_on}"
            days = {
                "early": -self._draws.between(1, earliest, about),
                "late": self._draws.between(1, 6, about),
            }.get(person.renews, 0)
            renewed_on = ends_on + timedelta(days=days)
            if renewed_on >= last:
                return
            if renewed_on > self._first:
                yield self._report("renewed", renewed_on, plan_ends_on=next_ends_on)
            ends_on = next_ends_on

    def _now_and_then(self, last: date) -> Iterator[Happening]:
        span = (last - self._first).days - 1
        odds = {"case_closed": _CASE_CLOSED, "purchased": _PURCHASED, "question_asked": _ASKED}
        for activity, probability in odds.items():
            for turn in range(2):
                about = f"{activity} {turn}"
                if span > 0 and self._draws.happens(probability / (turn + 1), about):
                    days = self._draws.between(1, span, f"{about} day")
                    yield self._report(activity, self._first + timedelta(days=days))
        if span > 0 and self._draws.happens(_WISHES, "wishes"):
            days = self._draws.between(1, span, "wishes on")
            spoken = self._person.language if self._person.language in _WISHED else "en"
            wish = self._draws.one_of(_WISHED[spoken], "wish")
            yield Happening(self._at(self._first + timedelta(days=days), "wishes"), wish)

    def _leaving(self, left_on: date) -> Iterator[Happening]:
        exported_on = left_on - timedelta(days=self._draws.between(1, 12, "exports"))
        if exported_on > self._first and self._draws.happens(_EXPORTED, "exports at all"):
            yield self._report("exported_data", exported_on)
        yield self._report("cancelled", left_on)
        if self._draws.happens(_COMES_BACK, "comes back"):
            back_on = left_on + timedelta(days=self._draws.between(25, 160, "comes back on"))
            dates = {}
            if self._person.period:
                dates["plan_ends_on"] = months_after(back_on, PERIODS[self._person.period])
            yield self._report("joined", back_on, **dates)
            if self._person.use != "fades":
                yield from self._uses(back_on, self._year.end.date())

    def _report(self, activity: str, day: date, **dates: date) -> Happening:
        at = self._at(day, activity)
        return Happening(at, self._activity(activity, at, **dates))

    def _activity(self, activity: str, at: datetime, **dates: date) -> ActivityReported:
        self._count += 1
        asked = _QUESTIONS.get(self._person.language, _QUESTIONS["en"])
        return ActivityReported(
            id=f"{activity}{self._count}",
            activity=activity,
            at=at,
            dates=dates,
            attributes={"question": asked} if activity == "question_asked" else {},
        )

    def _at(self, day: date, about: str) -> datetime:
        """Give a moment of a local day: people use things from seven to midnight."""
        minute = self._draws.between(7 * 60, 24 * 60 - 1, f"{about} on {day}")
        local = datetime.combine(day, time(minute // 60, minute % 60), self._zone)
        return local.astimezone(UTC)
