"""Chance that can be taken apart: every draw follows from the seed and from what it is for.

A common generator would give all later calls other numbers as soon as one call is left out, and a
failing history could not be made shorter.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

_MASK = (1 << 64) - 1
_HALF = 1 << 32


def mixed(number: int) -> int:
    """Give 64 bits that look like chance (splitmix64: https://prng.di.unimi.it/splitmix64.c)."""
    number = (number + 0x9E3779B97F4A7C15) & _MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & _MASK
    return number ^ (number >> 31)


def seeded(seed: int, name: str) -> int:
    """Give the 64 bits that belong to a name in the history of a seed."""
    digest = hashlib.blake2b(f"{seed}|{name}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def share(bits: int) -> float:
    """Give a number from 0 up to 1, out of the lower half of 64 bits."""
    return (bits % _HALF) / _HALF


def other(bits: int) -> float:
    """Give another number from 0 up to 1, out of the upper half."""
    return (bits >> 32) / _HALF


RATES: Mapping[str, float] = {
    # calls of DynamoDB, SQS and the bus
    "throttled": 1.0,
    "down": 0.5,
    "conflict": 1.0,
    "lost": 1.0,
    "vanished": 1.0,
    "slow": 1.0,
    "stale": 3.0,
    "crash": 1.0,
    "crash after": 1.0,
    "some failed": 1.0,
    # the provider's API
    "refused": 1.0,
    "too many": 4.0,
    "broken": 1.0,
    "broken after": 3.0,
    "cut": 1.0,
    "cut after": 3.0,
    "garbled": 1.0,
    "hangs": 1.0,
    "late": 1.0,
    "opted out": 0.5,
    "bad number": 0.5,
    "disabled": 2.0,
    # what brings the work
    "twice": 2.0,
    "answer lost": 2.0,
    "missed": 2.0,
    "clock": 2.0,
}
"""How often each kind of fault is drawn, in the hundredth part, at an intensity of 1."""


@dataclass
class Faults:
    """The faults of one history.

    `intensity` scales all rates, `kinds` are those there are in this history; `only`, where it is
    given, names the places (a call of a task) that may still fail, for shortening a history.
    """

    intensity: float
    kinds: frozenset[str]
    only: frozenset[str] | None = None
    stopped: bool = False
    injected: dict[str, str] = field(default_factory=dict)
    _menus: dict[tuple[str, ...], tuple[tuple[float, str], ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, seed: int) -> "Faults":
        """Draw how rough a history is, and which kinds of fault there are in it.

        Half of the kinds, not all: what only one kind brings about would otherwise drown.
        """
        bits = seeded(seed, "faults")
        intensity = (0.5, 1.0, 2.0, 4.0)[bits % 4]
        kinds = frozenset(kind for kind in RATES if seeded(seed, kind) % 2)
        return cls(intensity, kinds)

    def drawn(self, place: str, number: int, menu: tuple[str, ...], bits: int) -> str:
        """Give the fault that befalls the call of this number at a place; '' for none."""
        if self.stopped:
            return ""
        if (weighed := self._menus.get(menu)) is None:
            weighed = self._weigh(menu)
        if not weighed or (chance := share(bits)) >= weighed[-1][0]:
            return ""
        name = f"{place}/{number}"
        if self.only is not None and name not in self.only:
            return ""
        kind = next(kind for below, kind in weighed if chance < below)
        self.injected[name] = kind
        return kind

    def _weigh(self, menu: tuple[str, ...]) -> tuple[tuple[float, str], ...]:
        weighed, total = [], 0.0
        for kind in menu:
            if kind in self.kinds:
                total += RATES[kind] * self.intensity / 100
                weighed.append((total, kind))
        self._menus[menu] = tuple(weighed)
        return self._menus[menu]
