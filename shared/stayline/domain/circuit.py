"""A circuit: a sender whose texts are refused for our set-up sends no more until a trial passes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from stayline.domain.refusals import EFFECTS, Refusal

PAUSES = (timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1))
"""How long nothing is tried, at first, then, and from then on."""

EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circuit:
    """An open circuit. `where` is the country whose texts it stops, or everywhere.

    At `trial_at` one text is let through, the `trials`+1st. What the provider refused at once is
    mended when it accepts the trial. What it accepted and failed later (`by_receipt`) is mended
    when the trial has been delivered, for it would accept all the others too; or, since some routes
    never say so, when the trial (`tried` is its message) went and still stands at `sent` by the
    time of the next one.
    """

    where: str
    code: str
    because: str
    opened_at: datetime
    trial_at: datetime
    trials: int = 0
    by_receipt: bool = False
    tried: str = ""


def opened_by(refusal: Refusal, country: str) -> str:
    """Tell where texts are to be stopped after a refusal; '' where it is none of our set-up."""
    stops = EFFECTS[refusal].stops
    return (country or EVERYWHERE) if stops == "country" else EVERYWHERE if stops else ""


def stopping(circuits: Mapping[str, Circuit], country: str) -> Circuit | None:
    """Give the circuit that stops texts to a country, if one does."""
    return circuits.get(EVERYWHERE) or circuits.get(country)


def pause(trials: int) -> timedelta:
    """Give how long to wait after so many trials."""
    return PAUSES[min(trials, len(PAUSES) - 1)]
