"""The house keeps its shape: imports point inward, rooms stay small, nothing is named utils."""

import ast
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
OURS = ("functions", "shared", "operations", "local", "layer", "benchmarks", "tests")
FILES = sorted(path for folder in OURS for path in (ROOT / folder).rglob("*.py"))
MOST_LINES, MOST_LINES_OF_A_FUNCTION, MOST_LINES_OF_AN_APP = 300, 50, 80
NO_NAMES = {"common", "core", "helpers", "manager", "misc", "utils"}


def test_imports_point_one_way() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_one_small_room(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= (MOST_LINES_OF_AN_APP if path.name == "app.py" else MOST_LINES)
    assert path.stem not in NO_NAMES
    assert path.parent.name not in NO_NAMES


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_function_fits_on_a_screen(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long = [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION
    ]
    assert long == []
