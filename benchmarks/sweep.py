"""A minute's sweep with the same texts due, beside few contacts and beside many.

A sweep meets nobody's items but theirs of whom something is due. What else it could meet are the
due rows of all others, which lie in the future. So these are seeded: in the shards they would be
in, over the year to come. A shard's query stops at the present moment, and reads what is before it.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import Any, NamedTuple

from benchmarks.account import account
from benchmarks.lifetime import COMES, TOLD, clients, minute, tell
from benchmarks.meter import Meter
from benchmarks.row import Row, figure
from benchmarks.scenes import INTAKE
from stayline.adapters import aws, keys
from stayline.adapters.items import to_item
from stayline.domain.due import Due

FEW, MANY = 100_000, 10_000_000
MOST = 1.02
ONE_IN = 10_000
"""One contact in so many is seeded, or a run would take hours."""

_DUE = 10
_EACH = 2  # a birthday, say, and a survey
_YEAR = timedelta(days=365)


class Minute(NamedTuple):
    """What one minute asked of AWS: how many requests, and units of reading and of writing."""

    requests: int
    reads: float
    writes: float


def measure() -> list[Row]:
    few, many = (sweep(contacts, ONE_IN) for contacts in (FEW, MANY))
    how = f"{_DUE} texts due; of 1 contact in {ONE_IN:,} the {_EACH} due rows in the future seeded"
    rows = []
    for name in Minute._fields:
        one, other = getattr(few, name), getattr(many, name)
        words = f"{how}; {other:g} and {one:g}"
        what = f"{name} of a minute at {MANY:,} contacts ÷ at {FEW:,}"
        rows.append(figure(what, other / one, "×", words, most=MOST))
    return rows


def sweep(contacts: int, one_in: int) -> Minute:
    """Sweep a minute in which ten texts are due, in a deployment with so many contacts."""
    with account():
        for number in range(_DUE):
            tell("greeting", number)
        minute(TOLD)
        _seed(contacts // one_in)
        meter = Meter(clients(), aws.dynamodb())
        with meter.reading() as used:
            minute(COMES)
        return Minute(len(meter.calls), used.reads, used.writes)


def _seed(contacts: int) -> None:
    client, table = INTAKE.table.client, INTAKE.table.name
    future = _future(contacts)
    while rows := list(islice(future, 25)):
        puts: Any = [{"PutRequest": {"Item": to_item(keys.due(row), row)}} for row in rows]
        client.batch_write_item(RequestItems={table: puts})


def _future(contacts: int) -> Iterator[Due]:
    for number in range(contacts * _EACH):
        yield Due(
            kind="start",
            id=f"{number:026}.0123456789abcdef.start",
            contact_id=f"{number // _EACH:026}",
            due_at=COMES + timedelta(seconds=1) + _YEAR * number / (contacts * _EACH),
            journey="birthday",
            cycle="2026-03-10",
        )
