"""Every benchmark there is: a module of this package, and what it measures.

A new one is a module with `measure() -> list[Row]`, and a line here.
"""

import contextlib
import importlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from benchmarks.environment import FUNCTIONS
from benchmarks.row import Row

BENCHMARKS: Mapping[str, str] = {
    "aws_calls": "what one text, send, receipt, timer and idle minute ask of AWS",
    "cost": "what AWS charges for 1,000 texts, from what their whole life uses",
    "sweep": "a minute's sweep beside 100,000 contacts and beside 10,000,000",
    "sending": "texts posted at 50 in flight, beside bare http.client",
    "layer": "what is shipped, and what a text's function loads of it",
    "first_answer": "from the start of Python to the first answer, over TLS, rung by rung",
    "cold_import": "a cold start of the function that texts come in by",
    "warm_text": "the processor time of one text, once warm",
    "deciding": "the engine: one fact, one decision",
    "reading": "a reply read as an answer",
    "replaying": "a contact's year in the replay",
    "signature": "is this webhook genuine?",
}


def run(name: str) -> list[Row]:
    """Measure, in a process that knows nothing of this machine but where programs are."""
    kept = {word: os.environ[word] for word in ("PATH", "HOME") if word in os.environ}
    os.environ.clear()
    os.environ.update(kept | FUNCTIONS)
    # Functions log to the output; what is measured of them includes writing that, not reading it.
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        # Imported only now: functions read the environment when they are.
        benchmark = importlib.import_module(f"benchmarks.{name}")
        return cast("list[Row]", benchmark.measure())
