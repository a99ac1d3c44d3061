"""Chance that can be repeated: what is drawn depends on the seed, on whom and on what about."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")
_BYTES = 8
_MOST: float = 2.0 ** (8 * _BYTES)


class Draws:
    """One contact's draws. No draw depends on another, so none shifts when something is added."""

    def __init__(self, seed: int, who: str) -> None:
        self._stem = blake2b(f"{seed}|{who}|".encode(), digest_size=_BYTES)

    def share(self, about: str) -> float:
        """Draw a number from 0 up to, and without, 1."""
        drawn = self._stem.copy()
        drawn.update(about.encode())
        return int.from_bytes(drawn.digest(), "big") / _MOST

    def happens(self, probability: float, about: str) -> bool:
        return self.share(about) < probability

    def between(self, low: int, high: int, about: str) -> int:
        """Draw a whole number from `low` to `high`, both included."""
        return low + int(self.share(about) * (high - low + 1))

    def one_of(self, things: tuple[T, ...], about: str) -> T:
        return things[int(self.share(about) * len(things))]

    def weighed(self, weights: Mapping[T, float], about: str) -> T:
        """Draw one of the keys; their weights need not add up to anything."""
        left = self.share(about) * sum(weights.values())
        last, *before = reversed(tuple(weights.items()))
        for thing, weight in reversed(before):
            left -= weight
            if left < 0:
                return thing
        return last[0]
