"""How a function in Lambda starts: with what its layer's build compiled, and without sweeping.

Where nothing was built, as in the tests, nothing of this happens.
"""

import dataclasses
import gc
import marshal
import re
from collections.abc import Callable, Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any

Pattern = str | bytes

# Until its first answer a function makes some eighty thousand objects that the collector minds, and
# nearly all of them stay: at Python's 700 it goes through them a hundred times and finds nothing.
_OBJECTS_TO_A_COLLECTION = 100_000
COMPILED = Path(__file__).with_name("compiled_texts")
"""Written by the layer's build (layer/texts.py)."""


def begin(written: Path = COMPILED) -> None:
    """Begin a start, before any other module of ours is imported; `written` is the build's."""
    try:
        version, methods, patterns = marshal.loads(written.read_bytes())  # noqa: S302  our own build's
    except FileNotFoundError:
        return
    gc.set_threshold(_OBJECTS_TO_A_COLLECTION)
    if version == MAGIC_NUMBER:
        use(methods, patterns)


def over() -> None:
    """End a start, when all is imported and made: it stays, so the collector need not mind it."""
    if COMPILED.exists():
        gc.freeze()


def use(
    methods: Mapping[str, bytes],
    patterns: Mapping[tuple[Pattern, int], bytes],
) -> None:
    """Let dataclasses and re take what was compiled from the same text; all else as ever.

    `dataclass` writes the methods of a class as text and has Python compile it; `re.compile` parses
    its pattern. Both give the same for the same text, at every start. There is no public place to
    hand them the result, so each is given it where it asks the compiler.
    """
    vars(dataclasses)["exec"] = method_runner(methods)
    library = vars(vars(re)["_compiler"])
    engine = library["_sre"]
    library["compile"] = pattern_compiler(patterns, library["compile"], engine.compile)


def method_runner(
    methods: Mapping[str, bytes],
) -> Callable[[str, dict[str, Any], dict[str, Any]], None]:
    """Give an `exec` that does not compile a text which is among `methods`."""

    def run(text: str, names: dict[str, Any], into: dict[str, Any]) -> None:
        ready = methods.get(text)
        exec(marshal.loads(ready) if ready else text, names, into)  # noqa: S102, S302

    return run


def pattern_compiler(
    patterns: Mapping[tuple[Pattern, int], bytes],
    compile_text: Callable[[Pattern, int], re.Pattern[Any]],
    from_code: Callable[..., re.Pattern[Any]],
) -> Callable[[Pattern, int], re.Pattern[Any]]:
    """Give a `compile` that does not parse a pattern which is, with its flags, among `patterns`."""

    def compiled(pattern: Pattern, flags: int = 0) -> re.Pattern[Any]:
        ready = patterns.get((pattern, int(flags)))
        return from_code(*marshal.loads(ready)) if ready else compile_text(pattern, flags)  # noqa: S302

    return compiled
