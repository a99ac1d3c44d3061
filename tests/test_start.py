"""A start takes what the build compiled where the text is the same, and nothing else."""

import dataclasses
import gc
import marshal
import re
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any

import pytest

from stayline import start

SHARED = Path(start.__file__).parents[1]
TEXT = "def __create_fn__():\n def f(self):\n  return 1\n return f"


def refuse(*_: Any) -> Any:
    raise AssertionError("compiled although it was compiled before")


def test_a_method_that_was_compiled_is_not_compiled_again() -> None:
    other = compile(TEXT.replace("1", "2"), "<string>", "exec")
    made: dict[str, Any] = {}
    start.method_runner({TEXT: marshal.dumps(other)})(TEXT, {}, made)
    assert made["__create_fn__"]()(None) == 2


def test_a_method_of_another_text_is_compiled_as_ever() -> None:
    made: dict[str, Any] = {}
    start.method_runner({})(TEXT, {}, made)
    assert made["__create_fn__"]()(None) == 1


def test_a_pattern_that_was_compiled_is_not_compiled_again() -> None:
    handed = marshal.dumps(("x", 32, [1], 0, {}, (None,)))
    given = start.pattern_compiler({("x", 0): handed}, refuse, lambda *code: code)  # type: ignore[arg-type]
    assert given("x", 0) == ("x", 32, [1], 0, {}, (None,))


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_a_pattern_with_other_flags_is_compiled_as_ever(flags: int) -> None:
    given = start.pattern_compiler({("x", int(re.MULTILINE)): b""}, re.compile, refuse)
    assert given("x", flags) == re.compile("x", flags)


def begun(folder: Path, written: tuple[bytes, dict[str, bytes], dict[str, bytes]]) -> str:
    """Begin a start, in a process of its own, with what a build wrote; tell what came of it."""
    (folder / "texts").write_bytes(marshal.dumps(written))
    code = f"""
import dataclasses, gc, pathlib, re, sys; sys.path.append({str(SHARED)!r})
from stayline import start
library = re._compiler.compile
start.begin(pathlib.Path({str(folder / "texts")!r}))
print("exec" in vars(dataclasses), re._compiler.compile is library, gc.get_threshold()[0])
"""
    command = [sys.executable, "-I", "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603


def test_a_start_after_a_build_hands_out_what_was_compiled(tmp_path: Path) -> None:
    assert begun(tmp_path, (MAGIC_NUMBER, {}, {})) == "True False 100000"


def test_a_start_of_another_python_compiles_everything_itself(tmp_path: Path) -> None:
    assert begun(tmp_path, (b"another", {}, {})) == "False True 100000"


def test_a_start_without_a_build_changes_nothing() -> None:
    assert "exec" not in vars(dataclasses)
    assert gc.get_threshold()[0] < 100_000


@pytest.mark.parametrize(
    "app", sorted((SHARED.parent / "functions").glob("*/app.py")), ids=lambda app: app.parent.name
)
def test_a_function_says_when_its_start_is_over(app: Path) -> None:
    assert "\nstart.over()\n\n\n" in app.read_text(encoding="utf-8")
