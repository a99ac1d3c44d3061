"""One line of the results: what was measured, how it came out, how it was measured."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`most` and `least` are the budget, where there is one; counts and sizes have low = high."""

    what: str
    median: float
    low: float
    high: float
    unit: str
    method: str
    most: float | None = None
    least: float | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the budget is kept; what has none keeps it."""
        above = self.most is not None and self.median > self.most
        return not (above or (self.least is not None and self.median < self.least))


def ratio(what: str, ratios: Sequence[float], method: str) -> Row:
    """Give the row of a ratio that was measured many times."""
    return measured(what, ratios, "×", method)


def measured(what: str, values: Sequence[float], unit: str, method: str) -> Row:
    """Give the row of a quantity that was measured many times and says something here alone."""
    return Row(
        what=what,
        median=median(values),
        low=min(values),
        high=max(values),
        unit=unit,
        method=method,
    )


def figure(
    what: str,
    value: float,
    unit: str,
    method: str,
    *,
    most: float | None = None,
    least: float | None = None,
) -> Row:
    """Give the row of something counted or weighed: the same whenever it is done."""
    return Row(
        what=what,
        median=value,
        low=value,
        high=value,
        unit=unit,
        method=method,
        most=most,
        least=least,
    )
