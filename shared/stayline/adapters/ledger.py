"""The ledger: what came, and why what followed did, as one record."""

from dataclasses import fields
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from stayline.adapters import keys
from stayline.adapters.items import plain
from stayline.domain.decision import Decision, Line
from stayline.domain.facts import Fact
from stayline.domain.records import from_record, to_record

if TYPE_CHECKING:
    from stayline.adapters.table import Table


def entry(fact: Fact, now: datetime, decision: Decision) -> dict[str, Any]:
    """Give the ledger's row: the fact (messages and due rows by id), and why what followed did."""
    record = {name: getattr(fact, name) for name in _names(cast("Any", type(fact)))}
    for part in ("message", "due"):
        if part in record:
            record[f"{part}_id"] = record.pop(part).id
    return {
        **{name: to_record(part) for name, part in record.items() if part},
        "fact": fact.key.partition("#")[0],
        "decided_at": now.isoformat(),
        "lines": [to_record(line) for line in decision.lines],
    }


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def said(table: "Table", contact_id: str, fact: Fact) -> tuple[Line, ...]:
    """Read what was decided of a fact that was taken in before."""
    items = table.items([keys.fact(contact_id, fact.key)])
    return tuple(from_record(Line, line) for item in items for line in plain(item)["lines"])
