"""What 1,000 texts cost at AWS: what their whole life uses is counted, some of it assumed."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from benchmarks import lifetime
from benchmarks.lifetime import KINDS, Life, live
from benchmarks.meter import Used
from benchmarks.row import Row, figure

_PRICES = tomllib.loads(Path(__file__).with_name("prices.toml").read_text("utf-8"))
MILLION: Mapping[str, float] = _PRICES["million"]
ASSUMED: Mapping[str, float] = _PRICES["assumed"]
AIM, BUDGET = 0.007, 0.021
"""What we aim at for 1,000 texts, which is not reached, and what they may cost meanwhile."""
MINUTES = 30 * 24 * 60


def measure() -> list[Row]:
    return [row for kind in KINDS for row in _rows(kind, priced(live(kind)))]


def priced(life: Life) -> Life:
    """Add what is assumed to what was counted: Lambda, the API's log, the queue's far end."""
    batch = ASSUMED["texts_in_a_job_batch"]
    for name, used in life.parts.items():
        if name == lifetime.SENT:
            used.invocations = 1 / batch
            used.queued += 2 / batch  # received and deleted, ten at a time
            used.seconds = ASSUMED["send_seconds"]
        elif name.startswith(lifetime.RECEIPT):
            used.invocations = used.http = 1
            used.seconds = ASSUMED["receipt_seconds"]
        used.log_bytes += used.http * ASSUMED["access_log_bytes"]
    return life


def usd(used: Used) -> float:
    """Give what a thousand times this costs."""
    return sum(float(getattr(used, name)) * price for name, price in MILLION.items()) / 1_000


def total(life: Life) -> Used:
    used = Used()
    for part in life.parts.values():
        used.add(part)
    return used


def _rows(kind: str, life: Life) -> Iterator[Row]:
    for name, used in life.parts.items():
        yield figure(f"{kind}: {name}", usd(used), "USD", _words(used))
    whole = total(life)
    yield figure(f"1,000 texts of the kind {kind}", usd(whole), "USD", _words(whole), most=BUDGET)
    month = usd(life.idle) * MINUTES / 1_000
    yield figure("a month with nothing due", month, "USD", f"each minute: {_words(life.idle)}")


def _words(used: Used) -> str:
    kinds = asdict(used).items()
    return ", ".join(f"{part:.3g} {name.replace('_', ' ')}" for name, part in kinds if part)
