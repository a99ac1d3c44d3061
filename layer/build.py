"""Knows how the layer and a function become what Lambda unpacks: pruned, validated, compiled."""

import compileall
import hashlib
import py_compile
import runpy
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import aws_data

HERE = Path(__file__).resolve().parent
SHARED = HERE.parent / "shared"
LOCK = SHARED / "requirements.txt"
CONTENTS = HERE / "contents.toml"
KEPT_BUILDS = HERE.parent / ".stayline" / "layer"
# A compiled extension's file name carries its machine, so both fit side by side and one build
# serves whichever Architecture is deployed. It costs a second pydantic_core (4 MB).
PLATFORMS = ("manylinux2014_aarch64", "manylinux2014_x86_64")
NEVER_SHIPPED = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


def main() -> None:
    """Build `layer` or `function` (first argument) into a folder (second argument)."""
    kind, artifacts = sys.argv[1], Path(sys.argv[2])
    if sys.version_info[:2] != (3, 11):
        sys.exit(f"Lambda's Python is 3.11, and this is {sys.version.split()[0]}: make setup")
    if kind == "layer":
        build_layer(artifacts / "python")
    else:
        shutil.copytree(Path.cwd(), artifacts, dirs_exist_ok=True, ignore=NEVER_SHIPPED)
        compile_unchecked(artifacts, runs_in="/var/task")


def build_layer(packages: Path) -> None:
    shutil.copytree(dependencies(), packages, dirs_exist_ok=True)
    shutil.copytree(
        SHARED / "stayline", packages / "stayline", dirs_exist_ok=True, ignore=NEVER_SHIPPED
    )
    write_compiled(packages)
    compile_texts(packages)
    compile_unchecked(packages / "stayline", runs_in="/opt/python/stayline")


def dependencies() -> Path:
    """Return the pruned third-party packages, installed once for each lock and list of contents."""
    recipe = b"".join(path.read_bytes() for path in (LOCK, CONTENTS, *HERE.glob("*.py")))
    kept = KEPT_BUILDS / hashlib.sha256(recipe).hexdigest()[:16]
    if kept.exists():
        return kept
    shutil.rmtree(KEPT_BUILDS, ignore_errors=True)
    scratch = KEPT_BUILDS / "scratch"
    trees = [scratch / platform for platform in PLATFORMS]
    installs = [install(*pair) for pair in zip(PLATFORMS, trees, strict=True)]
    failed = [running for running in installs if running.wait()]
    if failed:
        sys.exit("The layer's packages could not be installed; pip says why above.")
    first, *others = trees
    for tree in others:
        for extension in tree.rglob("*.so"):
            shutil.copy2(extension, first / extension.relative_to(tree))
    prune(first)
    compile_unchecked(first, runs_in="/opt/python")
    first.rename(kept)
    shutil.rmtree(scratch)
    return kept


def install(platform: str, into: Path) -> subprocess.Popen[bytes]:
    """Start pip for one platform. The lock is complete and hashed, so nothing is resolved."""
    return subprocess.Popen([  # noqa: S603 - no word of it comes from outside
        *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
        *("--root-user-action=ignore", "--no-compile", "--no-deps", "--require-hashes"),
        *("--only-binary=:all:", "--implementation=cp", "--python-version=3.11"),
        *("--platform", platform, "--target", str(into), "--requirement", str(LOCK)),
    ])  # fmt: skip


def prune(packages: Path) -> None:
    contents = tomllib.loads(CONTENTS.read_text())
    for rule in contents["keep_only"]:
        for path in (packages / rule["folder"]).iterdir():
            if path.name not in rule["names"]:
                remove(path)
    for rule in contents["leave_out"]:
        for pattern in rule["paths"]:
            found = list(packages.glob(pattern))
            if not found:
                sys.exit(f"layer/contents.toml leaves out {pattern!r}, which is not there any more")
            for path in found:
                remove(path)
    for rule in contents["stand_in"]:
        path = packages / rule["file"]
        if not path.exists():
            sys.exit(f"layer/contents.toml replaces {rule['file']!r}, which is not there any more")
        path.write_text(rule["text"].lstrip(), encoding="utf-8")
    aws_data.trim(packages / "botocore", contents["aws_operations"])
    roots = contents["aws_roots"]
    aws_data.choose_roots(
        packages / "certifi/cacert.pem", roots["labels"], packages / roots["file"]
    )


def remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def write_compiled(packages: Path) -> None:
    """Validate all content and write it as a module, so that no function validates it again.

    What the readers of replies look words up in is written with it.
    """
    if not (SHARED / "stayline" / "content" / "compile.py").exists():
        return
    sys.path.insert(0, str(SHARED))
    sys.path.append(str(packages))  # for a machine that has pydantic nowhere else
    sys.argv = ["compile", str(packages / "stayline")]
    sys.dont_write_bytecode = True
    runpy.run_module("stayline.content.compile", run_name="__main__")


def compile_texts(packages: Path) -> None:
    """Compile what every start would compile from text; in a process that has imported nothing."""
    alone = (sys.executable, "-I", "-S", "-B")
    subprocess.run([*alone, HERE / "texts.py", packages], check=True)  # noqa: S603 - our own words


def compile_unchecked(folder: Path, *, runs_in: str) -> None:
    """Compile everything; tracebacks name the place the file has in Lambda.

    Nothing can change a file there, so no source is read to see whether its bytecode still holds.
    """
    compiled = compileall.compile_dir(
        folder,
        quiet=1,
        stripdir=str(folder),
        prependdir=runs_in,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not compiled:
        sys.exit(f"Not everything in {folder.name} compiles; the errors are above.")


if __name__ == "__main__":
    main()
