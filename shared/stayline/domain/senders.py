"""The senders, and which of them texts the numbers of a country."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Literal

Provider = Literal["twilio", "aws"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """A messaging service or a pool of numbers, named by its provider.

    countries: those whose numbers it texts; none where it texts all that no other sender lists
    segments_per_second: how fast the provider passes its texts on
    answers_keywords: whether the provider answers STOP, START and HELP itself
    """

    name: Provider
    countries: tuple[str, ...] = ()
    segments_per_second: float = 1.0
    answers_keywords: bool = True


ALONE: Mapping[str, Sender] = {"twilio": Sender(name="twilio")}
"""The senders of a playbook that names none."""


def serving(country: str, senders: Mapping[str, Sender]) -> Sender:
    """Give the sender for the numbers of a country; `senders` has one at least.

    Where none serves it, the first: a number that may not be texted has due rows and replies too.
    """
    everyone = senders.values()
    listing = (one for one in everyone if country in one.countries)
    others = (one for one in everyone if not one.countries)
    return next(chain(listing, others, everyone))
