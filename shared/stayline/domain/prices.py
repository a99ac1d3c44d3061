"""What a segment costs, by country (content/prices.toml), and which country a number is of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

NOWHERE = "??"
"""The country of a number that has no price."""

Direction = Literal["outbound", "inbound"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """US cents a segment, what the networks add to outbound ones, and where that was read."""

    prefix: str
    outbound: Decimal
    inbound: Decimal
    source: str
    as_of: date
    surcharge: Decimal = Decimal(0)

    def of(self, segments: int, direction: Direction) -> Decimal:
        """Give the price of so many segments in US cents."""
        each = self.inbound if direction == "inbound" else self.outbound + self.surcharge
        return segments * each


def country_of(phone: str, prices: Mapping[str, Price]) -> str:
    """Give the country whose prefix a number has; the longest prefix wins."""
    found = [
        (len(one.prefix), code) for code, one in prices.items() if phone.startswith(one.prefix)
    ]
    return max(found)[1] if found else NOWHERE
