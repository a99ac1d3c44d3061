"""How results are shown and kept: a table for people, JSON for whatever compares runs."""

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from benchmarks.registry import BENCHMARKS
from benchmarks.row import Row

KEPT = Path(__file__).parents[1] / ".stayline" / "bench.json"


def machine() -> str:
    """Say where and when this was measured, and how busy it was there."""
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} × {platform.machine()}, {platform.python_implementation()} "
        f"{platform.python_version()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, load {load:.1f}"
    )


def show(console: Console, name: str, rows: list[Row]) -> None:
    """Print one benchmark's rows."""
    table = Table(title=f"{name}: {BENCHMARKS[name]}", title_justify="left", expand=True)
    table.add_column("what", ratio=3)
    table.add_column("median (min–max)", justify="right", ratio=2)
    table.add_column("budget", justify="right")
    for row in rows:
        what = Text(row.what).append(f"\n{row.method}", style="dim italic")
        table.add_row(what, _value(row), _budget(row), end_section=row is not rows[-1])
    console.print(table)


def keep(machine_line: str, results: Mapping[str, list[Row]]) -> None:
    """Write what was measured to .stayline/bench.json."""
    KEPT.parent.mkdir(exist_ok=True)
    rows = {name: [asdict(row) for row in measured] for name, measured in results.items()}
    kept = {"machine": machine_line, "benchmarks": rows}
    KEPT.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _value(row: Row) -> str:
    middle = f"{_number(row.median)} {row.unit}"
    if row.low == row.high:
        return middle
    return f"{middle} ({_number(row.low)}–{_number(row.high)})"


def _number(value: float) -> str:
    return f"{value:.3g}" if value < 100 else f"{value:,.0f}"


def _budget(row: Row) -> Text:
    if row.most is not None:
        words = f"≤ {row.most:g}"
    elif row.least is not None:
        words = f"≥ {row.least:g}"
    else:
        return Text("")
    return Text(words, style="green" if row.is_kept else "bold red")
