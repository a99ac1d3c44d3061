"""The ledger: what came, and why what followed did, as one record."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from stayline.domain.decision import Decision
from stayline.domain.facts import Fact
from stayline.domain.records import to_record


def entry(fact: Fact, now: datetime, decision: Decision) -> dict[str, Any]:
    """Give the ledger's row: the fact (messages and due rows by id), and why what followed did."""
    record = {name: getattr(fact, name) for name in (field.name for field in fields(fact))}
    for part in ("message", "due"):
        if part in record:
            record[f"{part}_id"] = record.pop(part).id
    return {
        **{name: to_record(part) for name, part in record.items() if part},
        "fact": fact.key.partition("#")[0],
        "decided_at": now.isoformat(),
        "lines": [to_record(line) for line in decision.lines],
    }
