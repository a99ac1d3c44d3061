"""Reads the tables of labelled replies that lie beside the tests."""

from pathlib import Path


def rows(name: str) -> list[tuple[str, ...]]:
    """Return the rows of a tab-separated table; the last field may be empty."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    lines = (line for line in text.split("\n") if line and not line.startswith("# "))
    return [tuple(line.split("\t")) for line in lines]
