"""The rungs of a cold start: what the build does for it, each taken out of a copy alone."""

import compileall
import marshal
import os
import py_compile
import shutil
from collections.abc import Callable, Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import NamedTuple

import boto3
import botocore
import urllib3

from benchmarks.built import Built

_UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH
_NO_BYTECODE = shutil.ignore_patterns("__pycache__")
_AWS, _START = "stayline/adapters/aws.py", "stayline/start.py"


class Rung(NamedTuple):
    """What a copy of the build lacks, and how it is taken out of that copy."""

    lacks: str
    take_out: Callable[[Built], None]


def copy(built: Built, into: Path, *rungs: Rung) -> Built:
    """Copy a build and take these rungs out. Files are linked, so a change must replace them."""
    for name, folder in zip(("function", "layer"), built, strict=True):
        shutil.copytree(folder, into / name, copy_function=os.link)
    changed = Built(into / "function", into / "layer")
    for rung in rungs:
        rung.take_out(changed)
    return changed


def _bytecode(built: Built) -> None:
    for folder in built:
        for compiled in list(folder.rglob("__pycache__")):
            shutil.rmtree(compiled)


def _one_session(built: Built) -> None:
    _edit(built.layer / _AWS, "SESSION.create_client(", "Session().create_client(")


def _our_handlers(built: Built) -> None:
    _edit(built.layer / _AWS, "SESSION = session()", "SESSION = Session()")


def _no_boto3(built: Built) -> None:
    _edit(built.layer / _AWS, "from botocore.session", "import boto3\nfrom botocore.session")


def _trimmed_data(built: Built) -> None:
    """Put the data of AWS back as it is installed here, which is the version of the layer."""
    for package in (boto3, botocore):
        data = built.layer / package.__name__ / "data"
        shutil.rmtree(data, ignore_errors=True)
        data.symlink_to(Path(package.__path__[0], "data"))


def _stand_ins(built: Built) -> None:
    """Put back what is imported and not asked, as it is installed here."""
    for package, folder in ((botocore, "docs"), (urllib3, "http2")):
        standing = built.layer / package.__name__ / folder
        shutil.rmtree(standing)
        shutil.copytree(Path(package.__path__[0], folder), standing, ignore=_NO_BYTECODE)
        compileall.compile_dir(standing, quiet=2, invalidation_mode=_UNCHECKED)


def _compiled_words(built: Built) -> None:
    _remove(built.layer / "stayline" / "domain", "compiled*")


def _compiled_playbook(built: Built) -> None:
    _remove(built.layer / "stayline" / "content", "compiled*")


def _compiled_texts(built: Built) -> None:
    texts = built.layer / "stayline" / "compiled_texts"
    texts.unlink()
    texts.write_bytes(marshal.dumps((MAGIC_NUMBER, {}, {})))


def _no_sweeping(built: Built) -> None:
    _edit(built.layer / _START, "    gc.set_threshold(_OBJECTS_TO_A_COLLECTION)\n", "")
    _edit(built.layer / _START, "gc.freeze()", "pass")


def _edit(path: Path, old: str, new: str) -> None:
    source = path.read_text("utf-8")
    if old not in source:
        raise RuntimeError(f"{path.name} has no {old!r} any more")
    path.unlink()
    path.write_text(source.replace(old, new), encoding="utf-8")
    # It takes the place of the build's bytecode, which is linked here and stays as it is there.
    py_compile.compile(str(path), doraise=True, invalidation_mode=_UNCHECKED)


def _remove(folder: Path, pattern: str) -> None:
    found = list(folder.rglob(pattern))
    if not found:
        raise RuntimeError(f"{folder.name} has no {pattern} any more")
    for path in found:
        path.unlink()


RUNGS: Mapping[str, Rung] = {
    "data": Rung("botocore's data whole", _trimmed_data),
    "session": Rung("a session for each client", _one_session),
    "boto3": Rung("boto3 imported beside botocore", _no_boto3),
    "handlers": Rung("botocore's handlers for all services", _our_handlers),
    "stand-ins": Rung("botocore's manual and HTTP/2 imported", _stand_ins),
    "texts": Rung("dataclasses' methods and patterns compiled from text", _compiled_texts),
    "collector": Rung("the collector at work as often as Python has it", _no_sweeping),
    "words": Rung("the readers' words looked up in lists, not compiled", _compiled_words),
    "playbook": Rung("the playbook read from TOML, not compiled", _compiled_playbook),
    # Last, because the others leave bytecode of what they have changed.
    "bytecode": Rung("no bytecode, as `sam build` ships it", _bytecode),
}
