"""Runs microburst as one process, with the Python of .venv-microburst, which alone has it."""

import importlib
import logging
import os
import random
import signal
import sys
import threading


def main() -> None:
    """Stand on a port (second argument) before the upstream (third) until stdin closes.

    The first argument seeds the draws of its rules, which it takes from Python's own generator.
    """
    seed, port, upstream = sys.argv[1:]
    random.seed(int(seed))
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)  # a line for each call
    threading.Thread(target=die_with_parent, daemon=True).start()
    proxy = importlib.import_module("microburst.cli")
    sys.exit(proxy.main(["--port", port, "--upstream", upstream]))


def die_with_parent() -> None:
    """The parent holds the other end of stdin. It does not end on SIGTERM while it is busy."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
