"""The sender's pace: when each text of a minute leaves, so that none waits at the provider.

What the provider has to keep waiting is out of our hands, and would go in the night.
"""

from collections.abc import Iterable, Iterator

from stayline.domain import segments
from stayline.domain.message import Message

MINUTE = 60


def room(segments_per_second: float) -> float:
    """Give how many segments leave in a minute."""
    return segments_per_second * MINUTE


def delays(texts: Iterable[Message], segments_per_second: float) -> Iterator[int | None]:
    """Give the second of the minute in which each text leaves; None for those that do not fit.

    They leave in the order given. Answers leave at once, and what follows waits for them too.
    """
    ahead = 0
    for one in texts:
        second = int(ahead / segments_per_second)
        if one.lane == "bulk" and second >= MINUTE:
            yield None
            continue
        yield second if one.lane == "bulk" else 0
        ahead += segments.count(one.body).segments
