"""Builds of receive_message and its layer, made by the project's own recipe, and altered copies."""

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from local.aws import sam_cli

ROOT = Path(__file__).parents[1]
FUNCTION = ROOT / "functions" / "receive_message"
_RECIPE = ROOT / "layer" / "build.py"
_SAM_DATES_FILES = 315_532_800.0  # 1980-01-01, as seconds since 1970


class Built(NamedTuple):
    """Folders as Lambda unpacks them: /var/task, and /opt/python."""

    function: Path
    layer: Path

    def run(self, code: str, *arguments: str) -> list[str]:
        """Give the command that runs code with nothing to import but Python's own and this."""
        path = f"import sys; sys.path[:0] = {[str(self.function), str(self.layer)]!r}\n"
        return [sys.executable, *ALONE, "-c", path + code, *arguments]

    def copy(self, into: Path, *, bytecode: bool) -> "Built":
        ignored = () if bytecode else ("__pycache__",)
        for name, folder in zip(("function", "layer"), self, strict=True):
            shutil.copytree(folder, into / name, ignore=shutil.ignore_patterns(*ignored))
        return Built(into / "function", into / "layer")

    def compile_with_times(self) -> None:
        """Compile as `python -m compileall` does: bytecode good for a source of this very date."""
        for folder in self:
            for source in folder.rglob("*.py"):
                os.utime(source)  # compiled on the day it was written, not on SAM's
            compileall.compile_dir(
                folder,
                quiet=2,
                force=True,
                workers=0,
                invalidation_mode=py_compile.PycInvalidationMode.TIMESTAMP,
            )

    def date_as_sam_does(self) -> None:
        """Date every file 1980, as they are once Lambda has unpacked what SAM packed."""
        for folder in self:
            for path in folder.rglob("*"):
                os.utime(path, (_SAM_DATES_FILES, _SAM_DATES_FILES))


# Isolated, without site-packages, and leaving no bytecode behind that the next would find.
ALONE = ("-I", "-S", "-B")


@contextmanager
def build() -> Iterator[Built]:
    """Build both, for as long as they are needed."""
    with tempfile.TemporaryDirectory(prefix="stayline-bench-") as scratch:
        layer, function = Path(scratch, "layer"), Path(scratch, "function")
        with sam_cli.one_at_a_time():  # the recipe keeps installed packages where others build too
            _make("layer", layer, _RECIPE.parent)
            _make("function", function, FUNCTION)
        built = Built(function, layer / "python")
        built.date_as_sam_does()
        yield built


def _make(kind: str, into: Path, source: Path) -> None:
    into.mkdir()
    # Not ours to inherit: a path to shared/ would hide what a build has to find by itself.
    command = [sys.executable, "-E", str(_RECIPE), kind, str(into)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{_RECIPE.name} could not build the {kind}:\n{done.stderr}")
