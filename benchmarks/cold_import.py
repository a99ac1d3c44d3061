"""A cold start as whole processes: receive_message as built, with other bytecode, and bare."""

import sys
import tempfile
from pathlib import Path

from benchmarks.built import ALONE, build
from benchmarks.environment import FUNCTIONS
from benchmarks.row import Row, ratio
from benchmarks.side_by_side import Times, process_time, time_all

_ROUNDS = 11
_METHOD = f"wall time of whole processes, python {' '.join(ALONE)}, {_ROUNDS} rounds A B A B"
_IMPORT = "import app"
_BOTO3 = "import boto3; boto3.client('dynamodb')"
_BOTOCORE = "import botocore.session; botocore.session.Session().create_client('dynamodb')"


def measure() -> list[Row]:
    with build() as built, tempfile.TemporaryDirectory() as scratch:
        without = built.copy(Path(scratch, "without"), bytecode=False)
        without.date_as_sam_does()
        stale = built.copy(Path(scratch, "stale"), bytecode=False)
        stale.compile_with_times()
        stale.date_as_sam_does()
        commands = {
            "bare": [sys.executable, *ALONE, "-c", "pass"],
            "built": built.run(_IMPORT),
            "without": without.run(_IMPORT),
            "stale": stale.run(_IMPORT),
            "boto3": built.run(_BOTO3),
            "botocore": built.run(_BOTOCORE),
        }
        subjects = {name: process_time(one, FUNCTIONS) for name, one in commands.items()}
        return _rows(time_all(subjects, _ROUNDS))


def _rows(times: Times) -> list[Row]:
    ms = {name: f"{times.median(name) * 1e3:.0f} ms" for name in times.seconds}
    return [
        ratio(
            "import as built ÷ bare Python",
            times.ratios("built", "bare"),
            f"clients made, nothing called; {_METHOD}; here {ms['built']} and {ms['bare']}",
        ),
        ratio(
            "no bytecode ÷ as built",
            times.ratios("without", "built"),
            f"what `sam build` ships by itself: no __pycache__; here {ms['without']}",
        ),
        ratio(
            "ordinary bytecode, files dated 1980 ÷ as built",
            times.ratios("stale", "built"),
            f"timestamps no longer fit, so all is compiled again; here {ms['stale']}",
        ),
        ratio(
            "ordinary bytecode, files dated 1980 ÷ no bytecode",
            times.ratios("stale", "without"),
            "what adding bytecode gains if it is of the ordinary kind",
        ),
        ratio(
            "import as built ÷ one boto3 DynamoDB client",
            times.ratios("built", "boto3"),
            f"from the same layer; ours makes three clients of one session; here {ms['boto3']}",
        ),
        ratio(
            "one boto3 DynamoDB client ÷ the same of botocore",
            times.ratios("boto3", "botocore"),
            f"boto3 brings s3transfer and boto3.resources along; here {ms['botocore']}",
        ),
    ]
