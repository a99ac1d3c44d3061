"""A year's tally as plain data: what report.json holds, and the page is drawn from."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from local.replay.crowd import Scene
from local.replay.money import cents
from local.replay.tally import WITH_REASONS, Tally
from stayline.domain.playbook import Playbook
from stayline.domain.prices import NOWHERE, Price
from stayline.domain.spend import CENT, PERIODS

_ALL = ("planned", "sent", *WITH_REASONS)
_MINUTES_AN_HOUR = 60


def record(tally: Tally, scene: Scene) -> dict[str, Any]:
    """Give everything that was counted; money in US cents, moments in UTC."""
    year, prices = scene.year, scene.playbook.prices
    days = (year.end - year.start).days
    return {
        "year": {"first_day": f"{year.start:%Y-%m-%d}", "days": days, "seed": scene.seed},
        "business": scene.playbook.business.name,
        "journeys": {name: one.title for name, one in scene.playbook.journeys.items()},
        "totals": _totals(tally, prices),
        "days": {what: _by_day(tally, what, days) for what in _ALL},
        "reasons": _rows(tally.reasons, "what", "journey", "because", first=WITH_REASONS),
        "collisions": _rows(tally.collisions, "journey", "open"),
        "outcomes": _rows(tally.outcomes, "journey", "outcome"),
        "cases": _rows(tally.cases, "kind", "journey"),
        "opt_outs": dict(sorted(tally.opt_outs.items())),
        "cost": _cost(tally, prices),
        "brake": list(_brake(tally, scene.playbook)),
        "busiest": _busiest(tally, scene),
        "rules": _rows(tally.rules, "rule", "journey", "because"),
        "prices": {
            country: {
                "outbound": float(price.outbound + price.surcharge),
                "inbound": float(price.inbound),
                "source": price.source,
                "as_of": f"{price.as_of}",
            }
            for country, price in prices.items()
        },
    }


def _totals(tally: Tally, prices: Mapping[str, Price]) -> dict[str, Any]:
    whole = sum((amount for _, amount in cents(tally, prices)), Decimal(0))
    return {
        "contacts": tally.contacts,
        **{what: tally.all_of(what) for what in _ALL},
        "received": _over(tally.texts, "inbound"),
        "segments": _over(tally.segments, "outbound"),
        "segments_received": _over(tally.segments, "inbound"),
        "cents": float(whole),
        "opted_out": sum(tally.opt_outs.values()),
        "cases": sum(tally.cases.values()),
        "without_price": sum(
            count for (_, country, _, _), count in tally.texts.items() if country == NOWHERE
        ),
    }


def _over(counts: Counter[tuple[str, str, str, str]], direction: str) -> int:
    return sum(count for key, count in counts.items() if key[3] == direction)


def _by_day(tally: Tally, what: str, days: int) -> dict[str, list[int]]:
    """Give, for each journey of which any text became `what`, how many did on each day."""
    found: dict[str, list[int]] = defaultdict(lambda: [0] * days)
    for (day, journey, became), count in tally.days.items():
        if became == what:
            found[journey][day] += count
    return dict(sorted(found.items(), key=lambda one: (-sum(one[1]), one[0])))


def _rows(counts: Counter[Any], *names: str, first: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Give counts as rows, the largest first; `first` orders what the first column holds."""
    order = {name: place for place, name in enumerate(first)}
    ordered = sorted(counts.items(), key=lambda one: (order.get(one[0][0], 0), -one[1], one[0]))
    return [{**dict(zip(names, key, strict=True)), "count": count} for key, count in ordered]


def _cost(tally: Tally, prices: Mapping[str, Price]) -> list[dict[str, Any]]:
    """Give what each month cost in each country, and on which journeys."""
    amounts = dict(cents(tally, prices))
    return [
        {
            "month": month,
            "country": country,
            "journey": journey,
            "direction": direction,
            "texts": tally.texts[month, country, journey, direction],
            "segments": segments,
            "cents": float(amounts[month, country, journey, direction]),
        }
        for (month, country, journey, direction), segments in sorted(tally.segments.items())
    ]


def _brake(tally: Tally, playbook: Playbook) -> Iterator[dict[str, Any]]:
    """Give for each limit how many days or months would have gone over it, and the dearest one.

    Each contact's year is played alone, so no text was held: what is here would have been.
    """
    for program, budget in playbook.budgets.items():
        for period in PERIODS:
            most = getattr(budget, period)
            if most is None:
                continue
            spent = {
                term.name: amount
                for (term, of), amount in tally.spent.items()
                if (term.period, of) == (period, program)
            }
            name, dearest = min(spent.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
            yield {
                "program": program,
                "period": period,
                "limit_cents": most / CENT,
                "over": sum(amount > most for amount in spent.values()),
                "dearest": name,
                "dearest_cents": dearest / CENT,
            }


def _busiest(tally: Tally, scene: Scene) -> dict[str, Any]:
    hours: Counter[int] = Counter()
    for minute, count in tally.minutes.items():
        hours[minute // _MINUTES_AN_HOUR] += count
    found = {}
    for name, counts, length in (
        ("minute", tally.minutes, timedelta(minutes=1)),
        ("hour", hours, timedelta(hours=1)),
    ):
        # The earliest of equals, so that the order of counting makes no difference.
        which, count = min(counts.items(), key=lambda one: (-one[1], one[0]), default=(0, 0))
        found[name] = {"at": f"{scene.year.start + which * length:%Y-%m-%d %H:%M}", "texts": count}
    return found
