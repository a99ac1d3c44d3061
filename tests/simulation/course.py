"""What becomes of a text that a provider has: its words on it, some late, some never."""

from collections.abc import Iterator, Mapping

from tests.simulation import aws_account, twilio_account
from tests.simulation.chance import other, seeded
from tests.simulation.provider import Accepted, Word

_WORDS: Mapping[str, Mapping[str, tuple[Word, ...]]] = {
    "twilio": twilio_account.WORDS,
    "aws": aws_account.WORDS,
}
_LATE = 900.0  # after both look-ups of a send whose outcome is unknown


def course(seed: int, taken: Accepted) -> Iterator[tuple[float, Word]]:
    """Give each word on an accepted text, with the seconds until it comes."""
    bits = seeded(seed, f"{taken.sid} course")
    if (draw := bits % 20) > 17:
        return
    words = _WORDS[taken.sender]
    spread = 0.5 + 200 * other(bits) ** 4  # seconds as a rule, minutes now and then
    late = _LATE if bits % 11 == 0 else 0.0
    which = bits >> 12
    if bits % 3 == 0:
        yield late + spread * 0.2, _one(words["first"], which)
    yield late + spread * 0.5, _one(words["sent"], which)
    failed = words["failed"]
    yield late + spread, failed[draw] if draw < len(failed) else _one(words["delivered"], which)


def _one(of: tuple[Word, ...], bits: int) -> Word:
    return of[bits % len(of)]
