"""What a provider does on a bad day: the faults the double can be told to commit."""

import random
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

# rate_limited: 429, nothing taken.        broken: 500, nothing taken.
# broken_after: 500, yet taken.            cut_after: taken, and the line goes dead at once.
# hang_after: taken, and silence for `hang_seconds` before the line goes dead.
# garbled_after: taken, and half of the answer's JSON.
Fault = Literal[
    "rate_limited", "broken", "broken_after", "cut_after", "hang_after", "garbled_after"
]


@dataclass(frozen=True)
class Fate:
    """How a message ends: Twilio's status and error code, such as undelivered with 30005.

    `event` is what AWS calls it, where it has failed.
    """

    status: str = "delivered"
    error: int = 0
    event: str = "TEXT_UNKNOWN"


@dataclass
class Mischief:
    """Faults still to be committed, one per send; unruly receipts; numbers with a bad fate.

    `sends` has None for a send that goes well. `receipt_repeats` is the share of receipts that come
    once more, `silent` are the numbers of whose texts no receipt ever comes. `text_repeats` is the
    share of phones' texts that SNS, which promises no more than at least once, hands over twice.
    """

    sends: deque[Fault | None] = field(default_factory=deque)
    hang_seconds: float = 20.0
    receipt_copies: int = 1
    receipt_repeats: float = 0.0
    receipt_delay: float = (
        0.0  # each receipt waits up to this long, so that they overtake each other
    )
    text_repeats: float = 0.0
    fates: dict[str, Fate] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    seed: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311  faults, not secrets

    def next_send(self) -> Fault | None:
        with self._lock:
            return self.sends.popleft() if self.sends else None

    def receipt_delays(self, number: str) -> list[float]:
        """One delay per copy to post of a receipt of a text to this number."""
        if number in self.silent:
            return []
        with self._lock:
            copies = self.receipt_copies + (self._random.random() < self.receipt_repeats)
            return [self._random.uniform(0, self.receipt_delay) for _ in range(copies)]

    def text_delays(self) -> list[float]:
        """One delay per copy to publish of a text from a phone."""
        with self._lock:
            is_repeated = self._random.random() < self.text_repeats
            return [0.0, self._random.uniform(0, self.receipt_delay)][: 1 + is_repeated]

    def fate(self, number: str) -> Fate:
        return self.fates.get(number, Fate())
