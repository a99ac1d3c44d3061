"""Runs the real `sam build` and `sam deploy`, and knows when the last build is still good."""

import fcntl
import hashlib
import os
import platform
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
SAM = ROOT / ".venv-sam" / "bin" / "sam"
BUILT = ROOT / ".aws-sam" / "build"
# In the build folder itself, so that anyone else's `sam build` takes it away.
FINGERPRINT = ".aws-sam/build/fingerprint"
SOURCES = ("template.yaml", "samconfig.toml", "functions", "shared", "layer")
DUMMY_AWS = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
}


class SamError(Exception):
    """A `sam` command ended badly; the message is its output."""


def local_environment(**more: str) -> dict[str, str]:
    """Return this process's environment without anything that leads to a real AWS account."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return kept | DUMMY_AWS | more


def lambda_environment() -> dict[str, str]:
    """Return what the emulator and its functions may know of this machine: nearly nothing."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return kept | DUMMY_AWS


def fingerprint(root: Path = ROOT) -> str:
    """Return a hash of everything the build is made from."""
    digest = hashlib.sha256()
    for source in SOURCES:
        top = root / source
        for path in sorted([top, *top.rglob("*")]):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(root)}\0".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keep two stacks of this checkout, a demo and a test say, off each other's build."""
    lock = ROOT / ".stayline" / "build.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("w") as file:
        # `sam` has it too: where we are killed, the next start waits for what goes on without us.
        os.set_inheritable(file.fileno(), True)
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_built(wanted: str, root: Path = ROOT) -> bool:
    found = root / FINGERPRINT
    return found.exists() and found.read_text() == wanted


def build(wanted: str, log: Path, root: Path = ROOT) -> None:
    """Build, unless what lies there is a build of the same fingerprint."""
    if is_built(wanted, root):
        return
    with TemporaryDirectory() as scratch:  # it leaves a folder there for each function
        environment = local_environment(SAM_CLI_TELEMETRY="0", TMPDIR=scratch)
        run(["build", "--parallel"], environment, log, root)
    (root / FINGERPRINT).write_text(wanted)


def deploy(endpoint: str, parameters: Mapping[str, str], log: Path, root: Path = ROOT) -> None:
    """Deploy what is built, with samconfig's local settings, to the emulator at the endpoint."""
    environment = local_environment(
        SAM_CLI_TELEMETRY="0", SAM_CLI_POLL_DELAY="0.2", AWS_ENDPOINT_URL=endpoint
    )
    overrides = [f"{name}={value}" for name, value in parameters.items()]
    command = ["deploy", "--config-env", "local", "--no-progressbar"]
    run([*command, "--parameter-overrides", *overrides], environment, log, root)


def run(arguments: list[str], environment: dict[str, str], log: Path, root: Path = ROOT) -> None:
    if not SAM.exists():
        raise SamError("SAM CLI is not installed here: make setup")
    with log.open("a") as file:
        start = file.tell()
        done = subprocess.run(
            [SAM, *arguments],
            cwd=root,
            env=environment,
            stdout=file,
            stderr=file,
            check=False,
            close_fds=False,  # so that the lock is handed on
        )
    if done.returncode:
        said = log.read_text()[start:]
        raise SamError(f"sam {arguments[0]} failed ({log}):\n{said[-4000:]}")


def architecture() -> str:
    """Return this machine's, in Lambda's words."""
    return {"aarch64": "arm64", "arm64": "arm64"}.get(platform.machine(), "x86_64")
