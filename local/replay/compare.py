"""What a change of the playbook changes: the same contacts' year under both, text by text."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from itertools import zip_longest
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table

from local.replay.money import cents, dollars
from local.replay.tally import Tally
from stayline.domain.decision import Decision
from stayline.domain.facts import Fact, SendEnded
from stayline.domain.prices import Price

KINDS = ("new", "gone", "moved", "reworded")


class Sent(NamedTuple):
    """A text that went."""

    journey: str
    step: str
    at: datetime
    body: str


class Ear:
    """Notes what one contact is sent."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []

    def watch(self, at: datetime, fact: Fact, _: Decision) -> None:
        if isinstance(fact, SendEnded) and fact.outcome == "accepted":
            message, body = fact.message, fact.message.body
            if message.token:  # another token in the same words is no other text
                body = body.replace(message.token, "…")
            self.sent.append(Sent(message.journey, message.step, at, body))


@dataclass
class Changes:
    """Texts by (kind of change, journey, month); `contacts` counts whose year is another."""

    contacts: int = 0
    texts: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def add(self, other: "Changes") -> None:
        self.contacts += other.contacts
        self.texts.update(other.texts)

    def note(self, before: Iterable[Sent], after: Iterable[Sent]) -> None:
        """Compare what one contact was sent before and after."""
        texts: Counter[tuple[str, str, str]] = Counter()
        was, now = _by_step(before), _by_step(after)
        for step in was.keys() | now.keys():
            texts.update(_changes(was.get(step, []), now.get(step, [])))
        self.contacts += bool(texts)
        self.texts.update(texts)


def record(changes: Changes, before: Tally, after: Tally, prices: Mapping[str, Price]) -> Any:
    """Give the difference as plain data: in all, by journey and by month; money in US cents."""
    journeys = {journey for tally in (before, after) for _, _, journey, _ in tally.segments}
    months = {month for tally in (before, after) for month, _, _, _ in tally.segments}
    return {
        "contacts": after.contacts,
        "contacts_changed": changes.contacts,
        **_part(changes, before, after, prices),
        "journeys": {
            name or "(no journey)": _part(changes, before, after, prices, journey=name)
            for name in sorted(journeys)
        },
        "months": {
            name: _part(changes, before, after, prices, month=name) for name in sorted(months)
        },
    }


def show(difference: Mapping[str, Any], console: Console) -> None:
    """Print a difference: one sentence, and a table by journey and by month."""
    touched = sum(difference[kind] for kind in KINDS)
    console.print(
        f"[bold]This change moves {touched:,} texts, {signed(difference['cents'])} USD[/bold] "
        f"in the year of {difference['contacts']:,} contacts: it is another year for "
        f"{difference['contacts_changed']:,} of them.",
        highlight=False,
    )
    for part in ("journeys", "months"):
        table = Table(part[:-1], *KINDS, "USD before", "USD after", "USD")
        for column in table.columns[1:]:
            column.justify = "right"
        for name, row in difference[part].items():
            if any(row[kind] for kind in KINDS) or row["cents"]:
                money = (dollars(row["cents_before"]), dollars(row["cents_after"]))
                counts = (f"{row[kind]:,}" for kind in KINDS)
                table.add_row(name, *counts, *money, signed(row["cents"]))
        console.print(table)


def signed(amount: float) -> str:
    """Write cents as dollars with their sign: +310.20."""
    return f"{'+' if amount >= 0 else '-'}{dollars(abs(amount))}"


def _part(
    changes: Changes,
    before: Tally,
    after: Tally,
    prices: Mapping[str, Price],
    *,
    journey: str | None = None,
    month: str | None = None,
) -> dict[str, Any]:
    counts: Counter[str] = Counter()
    for (kind, of_journey, of_month), count in changes.texts.items():
        if journey in (None, of_journey) and month in (None, of_month):
            counts[kind] += count
    was, now = (_cents(tally, prices, journey, month) for tally in (before, after))
    return {
        **{kind: counts[kind] for kind in KINDS},
        "cents_before": float(was),
        "cents_after": float(now),
        "cents": float(now - was),
    }


def _cents(
    tally: Tally, prices: Mapping[str, Price], journey: str | None, month: str | None
) -> Decimal:
    return sum(
        (
            amount
            for (of_month, _, of_journey, _), amount in cents(tally, prices)
            if journey in (None, of_journey) and month in (None, of_month)
        ),
        Decimal(0),
    )


def _by_step(sent: Iterable[Sent]) -> dict[tuple[str, str], list[Sent]]:
    found: dict[tuple[str, str], list[Sent]] = defaultdict(list)
    for one in sent:
        found[one.journey, one.step].append(one)
    return found


def _changes(before: list[Sent], after: list[Sent]) -> Counter[tuple[str, str, str]]:
    """Pair a step's texts: those of one moment first, the others in the order they went."""
    texts: Counter[tuple[str, str, str]] = Counter()
    was, now = {one.at: one for one in before}, {one.at: one for one in after}
    for at in was.keys() & now.keys():
        if was[at].body != now[at].body:
            texts["reworded", now[at].journey, f"{at:%Y-%m}"] += 1
    only_before = [one for one in before if one.at not in now]
    only_after = [one for one in after if one.at not in was]
    for old, new in zip_longest(only_before, only_after):
        kind = "gone" if new is None else "new" if old is None else "moved"
        one = new or old
        texts[kind, one.journey, f"{one.at:%Y-%m}"] += 1
    return texts
