"""The layer as it ships: how large, how much of its bytecode holds, and what a text loads of it."""

import importlib.util
from pathlib import Path

from benchmarks import imports
from benchmarks.built import Built, build
from benchmarks.imports import UNWANTED
from benchmarks.row import Row, figure

_UNCHECKED_HASH = b"\x01\x00\x00\x00"


def measure() -> list[Row]:
    with build() as built:
        return [_size(built), _bytecode(built), _loaded(built)]


def _size(built: Built) -> Row:
    files = [path for path in built.layer.rglob("*") if path.is_file()]
    mega = sum(path.stat().st_size for path in files) / 1e6
    return figure("unzipped size", mega, "MB", f"{len(files):,} files, bytecode included", most=60)


def _bytecode(built: Built) -> Row:
    sources = [path for folder in built for path in folder.rglob("*.py")]
    share = 100 * sum(map(_holds, sources)) / len(sources)
    method = f"right for its source, and not checked at a start; {len(sources):,} modules"
    return figure("modules with valid bytecode", share, "%", method, least=100)


def _holds(source: Path) -> bool:
    compiled = Path(importlib.util.cache_from_source(str(source)))
    if not compiled.exists():
        return False
    expected = _UNCHECKED_HASH + importlib.util.source_hash(source.read_bytes())
    return compiled.read_bytes()[4:16] == expected


def _loaded(built: Built) -> Row:
    modules = imports.loaded(built.run(imports.LIST))
    found = imports.of(UNWANTED, modules)
    return figure(
        "modules receive_message should not load",
        len(found),
        "modules",
        f"found: {', '.join(found) or 'none'}, of {len(modules)}; looked for {', '.join(UNWANTED)}",
        most=0,
    )
