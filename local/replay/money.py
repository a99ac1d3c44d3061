"""What a tally's segments cost."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from local.replay.tally import Tally
from stayline.domain.prices import Direction, Price

_DIRECTIONS: Mapping[str, Direction] = {"inbound": "inbound", "outbound": "outbound"}


def cents(
    tally: Tally, prices: Mapping[str, Price]
) -> Iterator[tuple[tuple[str, str, str, str], Decimal]]:
    """Give US cents by (month, country, journey, direction); a country without price costs 0."""
    for key, count in sorted(tally.segments.items()):
        _, country, _, direction = key
        price = prices.get(country)
        yield key, price.of(count, _DIRECTIONS[direction]) if price else Decimal(0)


def dollars(amount: Decimal | float) -> str:
    """Write US cents as dollars: 1,234.56."""
    return f"{amount / 100:,.2f}"
