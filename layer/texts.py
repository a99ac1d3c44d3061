"""Knows what Python compiles from text at every start, and compiles it once, in the build.

A dataclass has its methods written as text, and a regular expression is one: compiling them was a
third of a cold start. `stayline/start.py` hands out what is made here.

It runs by itself, when nothing is imported yet: python -I -S -B layer/texts.py FOLDER, which is the
one with the layer's packages.
"""

import builtins
import dataclasses
import importlib
import marshal
import pkgutil
import re
import sys
from collections.abc import Callable
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import SimpleNamespace
from typing import Any

# What checks the content is for builds, and would only lengthen what each start reads.
NOT_AT_A_START = "stayline.content."
LIBRARY: dict[str, Any] = vars(vars(re)["_compiler"])
COMPILE: Callable[..., Any] = LIBRARY["compile"]

Pattern = tuple[str | bytes, int]


def main(packages: Path) -> None:
    """Import all that a function may, and write what was compiled from text for it into a file."""
    texts, patterns = record()
    sys.path.append(str(packages))
    for module in pkgutil.walk_packages([str(packages / "stayline")], "stayline."):
        if not module.name.startswith(NOT_AT_A_START):
            importlib.import_module(module.name)
    methods = {text: marshal.dumps(compile(text, "<string>", "exec")) for text in texts}
    codes = {pattern: marshal.dumps(code_of(*pattern)) for pattern in tuple(patterns)}
    compiled = marshal.dumps((MAGIC_NUMBER, methods, codes))
    (packages / "stayline" / "compiled_texts").write_bytes(compiled)


def record() -> tuple[dict[str, None], dict[Pattern, None]]:
    """Write down, from now on, the text of each method of a dataclass, and each pattern."""
    texts: dict[str, None] = {}
    patterns: dict[Pattern, None] = {}

    def run(text: str, names: dict[str, Any], into: dict[str, Any]) -> None:
        texts[text] = None
        builtins.exec(text, names, into)  # noqa: S102 - as dataclasses does

    def compiled(pattern: str | bytes, flags: int = 0) -> re.Pattern[Any]:
        patterns[pattern, int(flags)] = None
        return COMPILE(pattern, flags)

    vars(dataclasses)["exec"] = run
    LIBRARY["compile"] = compiled
    return texts, patterns


def code_of(pattern: str | bytes, flags: int) -> tuple[Any, ...]:
    """Give what `re` would hand to its engine for a pattern, in values that can be marshalled."""
    engine = LIBRARY["_sre"]
    LIBRARY["_sre"] = SimpleNamespace(**{**vars(engine), "compile": lambda *handed: handed})
    try:
        _, all_flags, code, groups, by_name, names = COMPILE(pattern, flags)
    finally:
        LIBRARY["_sre"] = engine
    return pattern, int(all_flags), [int(one) for one in code], groups, dict(by_name), names


if __name__ == "__main__":
    main(Path(sys.argv[1]))
