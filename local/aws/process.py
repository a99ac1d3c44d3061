"""Starts, asks and ends the process that emulates AWS on this machine."""

import contextlib
import fcntl
import os
import signal
import socket
import subprocess
import time
import urllib.request
import zlib
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import IO, Any

import boto3

from local.aws import sam_cli
from local.aws.sam_cli import ROOT

PYTHON = ROOT / ".venv-ministack" / "bin" / "python"
PORTS = range(20000, 30000)  # below those that outgoing connections are given
READY_WITHIN_SECONDS = 120  # where it ends instead, that is said at once
STOPPED_WITHIN_SECONDS = 20


class EndedError(RuntimeError):
    """The emulator's process is gone, and nobody here ended it."""


class Emulator:
    """One ministack, with all that it remembers in one folder."""

    def __init__(self, data: Path) -> None:
        self.data = data.resolve()
        self.logs = self.data / "emulator.log"
        self.port = 0
        self.process: subprocess.Popen[bytes] | None = None
        self.clients: dict[str, Any] = {}

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def begin(self) -> None:
        """Return once the emulator answers. Raises RuntimeError when it cannot."""
        if not PYTHON.exists():
            raise RuntimeError("The emulator is not installed here: make setup")
        self.data.mkdir(parents=True, exist_ok=True)
        with self.own_folder() as lock, self.logs.open("a") as log:
            self.port = self.choose_port()
            self.process = subprocess.Popen(
                [PYTHON, "-m", "local.aws.emulator", str(self.port), self.data],
                stdin=subprocess.PIPE,  # never written to: it closes when this process ends
                stdout=log,
                stderr=log,
                cwd=ROOT,
                env=sam_cli.lambda_environment(),
                start_new_session=True,
                pass_fds=[lock.fileno()],  # held for as long as it writes there
            )
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"The emulator did not start; {self.logs} says why.")
            time.sleep(0.05)

    def own_folder(self, within: float = STOPPED_WITHIN_SECONDS) -> IO[str]:
        """Return the folder's lock, once what the last start left behind has saved and ended."""
        lock = (self.data / "lock").open("w")
        deadline = time.monotonic() + within
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > deadline:
                    lock.close()
                    raise RuntimeError(f"{self.data} is in use; by another demo?") from None
                time.sleep(0.1)
            else:
                return lock

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """Say of what fails in here, where the emulator has ended, that this is why.

        Raises:
            EndedError: it has ended by itself, or something killed it.
        """
        try:
            yield
        finally:
            if self.process:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(0.2)  # its sockets close a little before it is gone
            self.must_run()

    def must_run(self) -> None:
        """Return if the emulator runs, or was not begun.

        Raises:
            EndedError: it has ended by itself, or something killed it.
        """
        if self.process and self.process.poll() is not None:
            raise EndedError(
                f"The emulator (process {self.process.pid}) has ended, and not by us; "
                f"{self.logs} has what it said last."
            )

    def choose_port(self) -> int:
        """Return the port of last time, which stored addresses hold; the first time, a free one."""
        remembered = self.data / "port"
        if not (remembered.exists() and remembered.read_text()):
            remembered.write_text(str(free_port(str(self.data))))
        port = int(remembered.read_text())
        if not is_free(port):
            raise RuntimeError(
                f"Port {port} is taken, and what {self.data} remembers was made on it. "
                "Stop what runs there (another demo?), or remove the folder to begin anew."
            )
        return port

    def answers(self) -> bool:
        try:
            health = urllib.request.urlopen(f"{self.endpoint}/_ministack/health", timeout=5)  # noqa: S310 - our own endpoint
        except OSError:
            return False
        with health:
            return bool(health.status == HTTPStatus.OK)

    def client(self, service: str) -> Any:
        """Return a boto3 client that talks to this emulator and to nothing else."""
        if service not in self.clients:
            session = boto3.session.Session(
                aws_access_key_id=sam_cli.DUMMY_AWS["AWS_ACCESS_KEY_ID"],
                aws_secret_access_key=sam_cli.DUMMY_AWS["AWS_SECRET_ACCESS_KEY"],
                region_name=sam_cli.DUMMY_AWS["AWS_DEFAULT_REGION"],
            )
            self.clients[service] = session.client(service, endpoint_url=self.endpoint)  # type: ignore[call-overload] # a name known only at run time
        return self.clients[service]

    def have(self, done: str) -> None:
        """Have everything written to the folder (`save`) or every function started (`warm`)."""
        request = urllib.request.Request(f"{self.endpoint}/_stayline/{done}", method="POST")  # noqa: S310 - our own endpoint
        urllib.request.urlopen(request, timeout=60).close()  # noqa: S310 - our own endpoint

    def stop(self) -> None:
        """Let what runs end, save everything, and end every process that began with this one."""
        if self.process is not None:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(STOPPED_WITHIN_SECONDS)
        self.kill()

    def kill(self) -> None:
        """Cut the power: nothing ends in order, nothing more is saved."""
        for client in self.clients.values():
            client.close()
        self.clients = {}
        if self.process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)  # its workers too
        self.process.communicate()
        self.process = None


def free_port(name: str) -> int:
    """Return a free port, the same for the same name if that can be."""
    start = zlib.crc32(name.encode()) % len(PORTS)
    in_turn: list[int] = [*PORTS[start:], *PORTS[:start]]
    return next(port for port in in_turn if is_free(port))


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
