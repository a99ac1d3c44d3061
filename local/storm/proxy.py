"""The proxy between the functions and AWS: started, told what to do wrong, asked, and ended."""

import json
import subprocess
import time
import urllib.request
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from local.aws.process import is_free
from local.aws.sam_cli import ROOT, lambda_environment

PYTHON = ROOT / ".venv-microburst" / "bin" / "python"
PORTS = range(30000, 31000)
READY_WITHIN_SECONDS = 20


class Proxy:
    """One microburst in front of `upstream`, at `url`; `log` has what it says of itself."""

    def __init__(self, upstream: str, seed: int, log: Path) -> None:
        if not PYTHON.exists():
            raise RuntimeError("microburst is not installed here: make storm installs it")
        port = next(port for port in PORTS if is_free(port))
        self.url = f"http://127.0.0.1:{port}"
        self._kinds: dict[int, str] = {}
        self._log = log.open("a")
        self._process = subprocess.Popen(
            [PYTHON, "-m", "local.storm.proxied", str(seed), str(port), upstream],
            stdin=subprocess.PIPE,  # never written to: it closes when this process ends
            stdout=self._log,
            stderr=self._log,
            cwd=ROOT,
            env=lambda_environment(),
        )

    def __enter__(self) -> Self:
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.__exit__()
                raise RuntimeError(f"microburst did not start; {self._log.name} says why.")
            time.sleep(0.1)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()
        self._log.close()

    def begin(self, rules: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
        """Have the faults of these kinds committed from now on, in place of those before."""
        kinds = [kind for kind, of_kind in rules.items() for _ in of_kind]
        given = self._ask("rules", [rule for of_kind in rules.values() for rule in of_kind])
        self._kinds |= {rule["id"]: kind for rule, kind in zip(given, kinds, strict=True)}

    def end(self) -> None:
        """Let every call through from now on."""
        self._ask("rules", [])

    def fired(self) -> Counter[str]:
        """Count the faults committed since the start, by their kind."""
        counts: Counter[str] = Counter()
        for rule in self._ask("stats")["by_rule"]:
            counts[self._kinds[rule["id"]]] += rule["fired"]
        return counts

    def calls(self) -> Counter[str]:
        """Count the calls that came through here, by service."""
        services = self._ask("stats")["by_service"]
        return Counter({one["service"]: one["requests"] for one in services})

    def _answers(self) -> bool:
        try:
            return bool(self._ask("health")["status"] == "ok")
        except OSError:
            return False

    def _ask(self, what: str, given: Any = None) -> Any:
        data = None if given is None else json.dumps(given).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.url}/_microburst/{what}", data, headers)  # noqa: S310  our own
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310  our own
            return json.load(answer)
