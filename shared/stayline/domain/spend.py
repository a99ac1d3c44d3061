"""Spend: what a text costs, the counters it is added to, and the brake where a budget is used up.

Amounts are whole millionths of a US dollar. Days and months are those of the business's zone.

A counter is spread over shares, so that sends at the same moment do not get in each other's way. A
contact's texts are counted in one share, up to its part of the budget; once that is full, a text
is counted wherever there is room. So a budget can be used up to the last millionth, and no send
needs to know the whole as long as nothing is full.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple
from zlib import crc32
from zoneinfo import ZoneInfo

from stayline.domain import segments
from stayline.domain.playbook import Business, Playbook
from stayline.domain.prices import Direction, Price, country_of
from stayline.domain.ruling import Full

ALL = "all"
"""The program of everything: every text counts in it, and in its journey."""

SHARES = 8
CENT, DOLLAR = 10_000, 1_000_000

Period = Literal["day", "month"]
PERIODS: tuple[Period, ...] = ("day", "month")


class Term(NamedTuple):
    """A day (`2026-11-22`) or a month (`2026-11`)."""

    period: Period
    name: str

    @property
    def month(self) -> "Term":
        """Give the month that it is, or is a day of."""
        return Term("month", self.name[:7])

    def days_before(self, days: int) -> "Term":
        """Give the day so many days before it began."""
        return Term("day", (self.first - timedelta(days=days)).isoformat())

    @property
    def first(self) -> date:
        return date.fromisoformat(self.name if self.period == "day" else f"{self.name}-01")

    def ends(self, zone: ZoneInfo) -> datetime:
        """Give the instant at which the next one begins."""
        ahead = timedelta(days=1 if self.period == "day" else 31)
        after = self.first + ahead
        if self.period == "month":
            after = after.replace(day=1)
        return datetime.combine(after, time(), zone).astimezone(UTC)


class Cost(NamedTuple):
    """What a text costs, and how that is made up."""

    amount: int
    words: str


class Charge(NamedTuple):
    """What is to be added to one share of a program's counter, so that it stays within `most`."""

    term: Term
    program: str
    share: int
    amount: int
    most: int | None = None


Counted = Mapping[tuple[Term, int], Mapping[str, int]]
"""What the shares of each day or month have counted, by program."""


def cost(body: str, phone: str, direction: Direction, prices: Mapping[str, Price]) -> Cost:
    """Give the cost of a text to (or from) a number; a country without a price costs nothing."""
    count = segments.count(body).segments
    words = f"{count} segment{'s' if count > 1 else ''}"
    price = prices.get(country_of(phone, prices))
    if price is None:
        return Cost(0, f"counted as nothing, the country has no price: {words}")
    cents = price.of(count, direction)
    return Cost(amount_of(cents), f"{cents} US cents, {words}")


def amount_of(cents: Decimal) -> int:
    """Give US cents in whole millionths of a dollar; no price of the content is finer."""
    return int(cents * CENT)


def terms(at: datetime, business: Business) -> tuple[Term, Term]:
    """Give the month and the day of an instant."""
    return _terms(at.astimezone(ZoneInfo(business.zone)).date())


@lru_cache(maxsize=512)
def _terms(day: date) -> tuple[Term, Term]:
    return Term("month", day.isoformat()[:7]), Term("day", day.isoformat())


def charges(
    amount: int, journey: str, contact_id: str, playbook: Playbook, at: datetime
) -> tuple[Charge, ...]:
    """Give what a text for a contact adds to their share of the counters, whatever they hold."""
    if not amount:
        return ()
    share = crc32(contact_id.encode()) % SHARES
    counted_in = counters(journey, playbook, at)
    return tuple(Charge(term, program, share, amount) for term, program in counted_in)


def counters(journey: str, playbook: Playbook, at: datetime) -> list[tuple[Term, str]]:
    """Give the counters of a text, each a term's of a program.

    Every month is counted, and the days of what has a budget for a day.
    """
    programs = (ALL, journey) if journey else (ALL,)
    return [
        (term, program)
        for term in terms(at, playbook.business)
        for program in programs
        if term.period == "month" or _most(program, term, playbook) is not None
    ]


def within(
    wanted: Iterable[Charge], playbook: Playbook, counted: Counted | None = None
) -> tuple[Charge, ...]:
    """Give the same charges with what each share may hold.

    Once it was too much for a share, and one knows what is `counted`, a charge is spread over those
    that have room; `full` says whether there is enough of it.
    """
    return tuple(part for one in wanted for part in _within(one, playbook, counted))


def full(
    amount: int, journey: str, playbook: Playbook, at: datetime, counted: Counted
) -> Full | None:
    """Give the budget that has no room for a text; of several, the one that lasts longest."""
    zone = ZoneInfo(playbook.business.zone)
    for term in terms(at, playbook.business):
        for program in (ALL, journey):
            most, used = _most(program, term, playbook), _used(program, term, counted)
            if most is not None and used + amount > most:
                of_whom = "" if program == ALL else f" for {program}"
                because = f"spend brake: {_usd(most)} a {term.period}{of_whom} are used up"
                told = f"{Decimal(used) / DOLLAR:,.4f} of {_usd(most)}"
                return Full(f"spend/{program}/{term.period}", because, term.ends(zone), told)
    return None


def percent(playbook: Playbook, at: datetime, counted: Counted) -> float:
    """Give how much of the budget that is used most is used, in percent."""
    return max(
        (
            100 * _used(program, term, counted) / most
            for term in terms(at, playbook.business)
            for program in playbook.budgets
            if (most := _most(program, term, playbook))
        ),
        default=0.0,
    )


def _within(one: Charge, playbook: Playbook, counted: Counted | None) -> Iterator[Charge]:
    most = _most(one.program, one.term, playbook)
    if most is None:
        yield one
        return
    left = one.amount
    for ahead in range(SHARES):
        share = (one.share + ahead) % SHARES
        ours = most // SHARES + (share < most % SHARES)
        part = left
        if counted is not None:
            room = ours - counted.get((one.term, share), {}).get(one.program, 0)
            part = min(left, max(room, 0))
        if part:
            yield one._replace(share=share, amount=part, most=ours)
        left -= part
        if not left:
            return


def _most(program: str, term: Term, playbook: Playbook) -> int | None:
    budget = playbook.budgets.get(program)
    return getattr(budget, term.period) if budget else None


def _used(program: str, term: Term, counted: Counted) -> int:
    return sum(counted.get((term, share), {}).get(program, 0) for share in range(SHARES))


def _usd(amount: int) -> str:
    return f"{Decimal(amount) / DOLLAR:,.2f} USD"
