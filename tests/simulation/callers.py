"""Who brings the functions their work, how often, and what they do where it failed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from tests.simulation.chance import mixed, other, seeded
from tests.simulation.world import World

_WEBHOOK, _ACCEPT, _API = 10.0, 30.0, 29.0
_WEBHOOK_TRIES, _ACCEPT_TRIES, _API_TRIES = 4, 3, 3

Ended = Callable[[BaseException | None], object]


class _Errand(NamedTuple):
    """Something to be brought: again after `pause` seconds or sooner, `tries` times at most."""

    name: str
    work: Callable[[], None]
    lasts: float
    tries: int
    pause: float


@dataclass(frozen=True)
class Callers:
    """Those of a world. All of them may bring a thing again that was taken in."""

    world: World

    def webhook(self, name: str, deliver: Callable[[], None]) -> None:
        """Bring it as Twilio does: until it is thanked, or it gives up."""
        self._until_done(_Errand(name, deliver, _WEBHOOK, _WEBHOOK_TRIES, 15.0))
        self._twice(name, deliver, _WEBHOOK, 20)

    def bus(self, name: str, deliver: Callable[[], None]) -> None:
        """Bring it as the event bus does: three times at most."""
        self._until_done(_Errand(name, deliver, _ACCEPT, _ACCEPT_TRIES, 60.0))

    def api(self, name: str, ask: Callable[[], None]) -> None:
        """Ask as the business does, which repeats what failed."""
        self._until_done(_Errand(name, ask, _API, _API_TRIES, 5.0))

    def _twice(self, name: str, deliver: Callable[[], None], lasts: float, within: float) -> None:
        """Bring it once more now and then, done or not."""
        bits = seeded(self.world.seed, name)
        if self.world.faults.drawn(name, -1, ("twice",), bits):
            self._try(f"{name} twice", deliver, lasts, other(bits) * within)

    def _until_done(self, errand: _Errand) -> None:
        self._attempt(errand, 0, other(seeded(self.world.seed, errand.name)))

    def _attempt(self, errand: _Errand, number: int, delay: float) -> None:
        name = errand.name

        def ended(failure: BaseException | None) -> None:
            bits = mixed(seeded(self.world.seed, name) + number)
            unheard = self.world.faults.drawn(name, -2 - number, ("answer lost",), bits)
            if (failure or unheard) and number + 1 < errand.tries:
                self._attempt(errand, number + 1, errand.pause * other(bits))

        self._try(f"{name} try {number}", errand.work, errand.lasts, delay, ended)

    def _try(
        self,
        name: str,
        work: Callable[[], None],
        lasts: float,
        delay: float,
        ended: Ended = lambda _: None,
    ) -> None:
        self.world.later(delay, lambda: self.world.start(name, work, lasts, ended))


@dataclass(frozen=True)
class Clock:
    """The world's time for who waits in it."""

    world: World

    def monotonic(self) -> float:
        return self.world.time

    def sleep(self, seconds: float, /) -> None:
        self.world.rest(seconds)
