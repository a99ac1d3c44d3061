"""What the build compiled from text is what Python would compile from it at each start."""

from pathlib import Path

import pytest

from tests.test_build import build, run_on_the_layer_alone

__all__ = ["build"]

pytestmark = pytest.mark.local

# CPython compares patterns by their code, and code objects by theirs.
DIFFERENT = """
import importlib, marshal, re
from stayline.start import COMPILED, pattern_compiler
_, methods, patterns = marshal.loads(COMPILED.read_bytes())
given = pattern_compiler(patterns, None, re._compiler._sre.compile)
library = importlib.reload(re._compiler)
print(len(methods) > 500, len(patterns) > 100, [
    *(text for text, made in methods.items()
        if marshal.loads(made) != compile(text, "<string>", "exec")),
    *(key for key in patterns if given(*key) != library.compile(*key)),
])
"""
CLASSES = """
import dataclasses, importlib, pkgutil, stayline
if {fresh}:
    del dataclasses.exec
for module in pkgutil.walk_packages(stayline.__path__, "stayline."):
    if not module.name.startswith("stayline.content."):
        importlib.import_module(module.name)
def told(value):
    if not hasattr(value, "__code__"):
        return type(value).__name__
    code = value.__code__
    consts = [sorted(one) if isinstance(one, frozenset) else getattr(one, "co_code", one)
        for one in code.co_consts]
    return code.co_code, code.co_names, code.co_varnames, consts, sorted(value.__annotations__)
for name in sorted(name for name in sys.modules if name.startswith("stayline.")):
    for one in vars(sys.modules[name]).values():
        if isinstance(one, type) and dataclasses.is_dataclass(one) and one.__module__ == name:
            print(one, one.__doc__, one.__dataclass_params__, one.__match_args__)
            print([(field.name, field.type, field.kw_only) for field in dataclasses.fields(one)])
            print([(name, told(value)) for name, value in sorted(vars(one).items())])
"""


def test_what_was_compiled_is_what_python_compiles(build: Path) -> None:
    assert run_on_the_layer_alone(build, DIFFERENT) == "True True []\n"


def test_a_class_is_the_same_with_methods_that_were_compiled(build: Path) -> None:
    ready = run_on_the_layer_alone(build, CLASSES.format(fresh=False))
    fresh = run_on_the_layer_alone(build, CLASSES.format(fresh=True))
    assert ready == fresh
    assert ready.count("\n") > 300
