"""Runs ministack as one process, with the Python of .venv-ministack, which alone has it."""

import asyncio
import importlib
import os
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path

from local.aws import amendments
from local.aws.keeper import Keeper


def main() -> None:
    """Serve on the port (first argument) from the data folder (second) until stdin closes."""
    port, data = int(sys.argv[1]), Path(sys.argv[2])
    # First of all: what is imported below takes seconds, and the folder is locked as long.
    threading.Thread(target=stop_with_parent, daemon=True).start()
    settle(port, data)
    amendments.make(data / "scratch")
    try:
        asyncio.run(serve(port, data))
    finally:
        importlib.import_module("ministack.core.lambda_runtime").reset()
        shutil.rmtree(data / "scratch", ignore_errors=True)


def settle(port: int, data: Path) -> None:
    """Point ministack, which reads its environment on import, at this folder and this port."""
    scratch = data / "scratch"
    shutil.rmtree(scratch, ignore_errors=True)  # workers of a process that was killed
    scratch.mkdir(parents=True)
    tempfile.tempdir = str(scratch)
    os.environ |= {
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "PERSIST_STATE": "1",
        "STATE_DIR": str(data / "state"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(data / "s3"),
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
    }


def stop_with_parent() -> None:
    """The parent holds the other end of stdin: when it is gone, however it went, so are we.

    At once, and the workers with us: an orderly end waits for functions that ask us in vain, for
    a minute. The journal has what would be saved.
    """
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.killpg(os.getpid(), signal.SIGKILL)


async def serve(port: int, data: Path) -> None:
    hypercorn = importlib.import_module("hypercorn.asyncio")
    config = importlib.import_module("hypercorn.config").Config()
    config.bind = [f"127.0.0.1:{port}"]
    config.keep_alive_timeout = 75
    config.graceful_timeout = 1
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    keeper = Keeper(data)
    saving = asyncio.create_task(keeper.save_queues_forever())
    await hypercorn.serve(keeper.app, config, shutdown_trigger=stop.wait)
    saving.cancel()


if __name__ == "__main__":
    main()
