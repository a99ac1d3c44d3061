"""The crowd: the business puts and enrols them, their phones take texts, and they text back."""

import heapq
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPException
from itertools import count

from local.api import ApiError
from local.service import Service
from local.storm.people import Person, Reply

_AT_ONCE = 8
_PAUSES = (0.5, 1, 2, 4, *(20 * (8,)))
_LOOK_EVERY = 0.25


@dataclass
class Crowd:
    """What is under way: who was enrolled, whose texts came, which replies wait for it.

    `stops` are the ids of the texts that ask for no more, as the provider gave them, and `repeated`
    counts the calls of the API that had to be tried again; `enrolled` are the ids of those who are.
    """

    service: Service
    people: Sequence[Person]
    stops: set[str] = field(default_factory=set)
    replies: int = 0
    repeated: int = 0
    enrolled: set[str] = field(default_factory=set)
    _came: Counter[str] = field(default_factory=Counter)
    _seen: int = 0
    _waiting: list[tuple[float, int, Person, Reply]] = field(default_factory=list)
    _turns: Iterator[int] = field(default_factory=count)

    def live(self, until: float, show: Callable[[], None]) -> None:
        """Enrol everybody and see them text back, until all is said or `until` (monotonic)."""
        by_phone = {person.phone: person for person in self.people}
        pool = ThreadPoolExecutor(_AT_ONCE)
        asked = {pool.submit(self._enrol, person): person for person in self.people}
        try:
            while time.monotonic() < until and not self.is_done:
                self._hear_of(asked)
                self._look_at(by_phone)
                self._text()
                show()
                time.sleep(_LOOK_EVERY)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)

    @property
    def is_done(self) -> bool:
        """Whether everybody was enrolled and has texted all they will."""
        return (
            len(self.enrolled) == len(self.people)
            and not self._waiting
            and all(self._has_said_all(person) for person in self.people)
        )

    @property
    def told(self) -> str:
        """How far it is, in words."""
        return (
            f"{len(self.enrolled):,} enrolled, {len(self._came):,} have got a text, "
            f"{self.replies:,} replies"
        )

    def _has_said_all(self, person: Person) -> bool:
        return all(self._came[person.phone] >= one.after_texts for one in person.replies)

    def _hear_of(self, asked: dict[Future[None], Person]) -> None:
        for one in [one for one in asked if one.done()]:
            person = asked.pop(one)
            one.result()
            self.enrolled.add(person.id)
            self._plan(person, 0)

    def _look_at(self, by_phone: dict[str, Person]) -> None:
        """See which texts are new, and plan what is texted back."""
        where = "direction = 'outbound-api' AND seq > ?"
        for text in reversed(self.service.provider.log(where, [self._seen], most=-1)):
            self._seen = text.seq
            if person := by_phone.get(text.to_):
                self._came[person.phone] += 1
                self._plan(person, self._came[person.phone])

    def _plan(self, person: Person, texts: int) -> None:
        for one in person.replies:
            if one.after_texts == texts:
                at = time.monotonic() + one.seconds
                heapq.heappush(self._waiting, (at, next(self._turns), person, one))

    def _text(self) -> None:
        while self._waiting and self._waiting[0][0] <= time.monotonic():
            *_, person, one = heapq.heappop(self._waiting)
            sid = self.service.provider.text_in(person.phone, one.body, to=person.texted_by)
            self.replies += 1
            if one.is_stop:
                self.stops.add(sid)

    def _enrol(self, person: Person) -> None:
        """Put and enrol somebody as a business's system does: again, where no good answer came."""
        business = self.service.business

        def put() -> None:
            business.put_contact(
                phone=person.phone, name="Kim", language=person.language, zone=person.zone
            )

        self._insist(put)
        self._insist(lambda: business.enrol(person.id, person.journey))

    def _insist(self, call: Callable[[], object]) -> None:
        for pause in _PAUSES:
            try:
                call()
            except (ApiError, OSError, HTTPException):
                self.repeated += 1
                time.sleep(pause)
            else:
                return
        call()
