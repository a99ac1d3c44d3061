"""From the start of Python to the first answer of receive_message, with AWS behind TLS."""

import json
import sys
import tempfile
import venv
from collections.abc import Callable, Mapping
from pathlib import Path

import certifi

from benchmarks import asked, certificate, rungs
from benchmarks.built import Built, build
from benchmarks.environment import BASE_URL, FUNCTIONS, PARAMETERS
from benchmarks.row import Row, ratio
from benchmarks.rungs import RUNGS
from benchmarks.side_by_side import Times, process_time, process_work, time_all
from benchmarks.stub import Canned, serving
from benchmarks.webhooks import signed, text

_ROUNDS = 7
# Isolated, and leaving no bytecode behind that the next would find; with `site`, as Lambda has it.
_FLAGS = ("-I", "-B")
_CONVENTIONAL = Path(__file__).with_name("conventional")
_ANSWER = """
import sys; sys.path[:0] = {folders!r}
import app, json, types
context = types.SimpleNamespace(function_name="f", memory_limit_in_mb=512,
    invoked_function_arn="arn", aws_request_id="1", get_remaining_time_in_millis=lambda: 10_000)
event = json.loads(open(sys.argv[1]).read())
sys.exit(app.lambda_handler(event, context)["statusCode"] != 200)
"""
_CUT = _ANSWER.replace("import sys;", "import os, sys;").replace("sys.exit", "os._exit")
_Measure = Callable[[list[str], Mapping[str, str]], Callable[[], float]]
_ASKED_FOR = ("PUBLIC_BASE_URL_PARAMETER", "AUTH_TOKENS_PARAMETER", "CONTACT_KEY_PARAMETER")
_SECRETS = [{"Name": FUNCTIONS[name], "Value": PARAMETERS[FUNCTIONS[name]]} for name in _ASKED_FOR]
# What Powertools must be answered: its parameters take no more than they asked for, and its
# idempotency writes into the table.
_TO_POWERTOOLS = (
    Canned("GetParameters", "", {"Parameters": _SECRETS, "InvalidParameters": []}),
    Canned("PutItem", "", {}),
    Canned("UpdateItem", "", {}),
)


def measure() -> list[Row]:
    with build() as built, tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        shown, root = certificate.make(scratch)
        with serving([*asked.answers(), *_TO_POWERTOOLS], shown) as url:
            return _rows(time_all(_subjects(built, scratch, root, url), _ROUNDS))


def _subjects(
    built: Built, scratch: Path, root: Path, url: str
) -> Mapping[str, Callable[[], float]]:
    """Give every start to be timed. Copies are linked, so each is made in a moment."""
    python = _bare_python(scratch)
    event = scratch / "event.json"
    token = PARAMETERS["/stayline/twilio/auth-tokens"]
    reply = signed("receive_message", text("8"), f"{BASE_URL}/twilio/texts", token)
    event.write_text(json.dumps(reply), encoding="utf-8")
    amazons, worlds = scratch / "amazons.pem", scratch / "worlds.pem"
    amazons.write_bytes((built.layer / "aws-roots.pem").read_bytes() + root.read_bytes())
    worlds.write_bytes(Path(certifi.where()).read_bytes() + root.read_bytes())

    def start(
        function: Path,
        layer: Path,
        roots: Path,
        measure: _Measure = process_time,
        code: str = _ANSWER,
    ) -> Callable[[], float]:
        filled = code.format(folders=[str(function), str(layer)])
        environment = {**FUNCTIONS, "AWS_ENDPOINT_URL": url, "AWS_CA_BUNDLE": str(roots)}
        return measure([python, *_FLAGS, "-c", filled, str(event)], environment)

    def bare(measure: _Measure, code: str = "pass") -> Callable[[], float]:
        return measure([python, *_FLAGS, "-c", code], {})

    subjects = {
        "bare": bare(process_time),
        "built": start(*built, amazons),
        "bare work": bare(process_work),
        "built work": start(*built, amazons, process_work),
        "bare cut": bare(process_work, "import os; os._exit(0)"),
        "built cut": start(*built, amazons, process_work, _CUT),
        "roots": start(*built, worlds),
    }
    for name, rung in RUNGS.items():
        subjects[name] = start(*rungs.copy(built, scratch / name, rung), amazons)
    common = rungs.copy(built, scratch / "common", *RUNGS.values())
    subjects["common"] = start(*common, worlds)
    for name, measure in (("conventional", process_time), ("conventional work", process_work)):
        subjects[name] = start(_CONVENTIONAL, common.layer, worlds, measure)
    return subjects


def _bare_python(scratch: Path) -> str:
    """Give a Python that has no packages of its own, so that what is missing cannot be found."""
    venv.create(scratch / "python", symlinks=True)
    return str(scratch / "python" / "bin" / Path(sys.executable).name)


def _rows(times: Times) -> list[Row]:
    ms = {name: f"here {times.median(name) * 1e3:.0f} ms" for name in times.seconds}
    method = f"wall time of whole processes, python {' '.join(_FLAGS)}, {_ROUNDS} rounds A B A B"
    lacking = {name: rung.lacks for name, rung in RUNGS.items()}
    lacking["roots"] = "all the world's roots and not only Amazon's"
    return [
        ratio(
            "start to first answer ÷ bare Python start",
            times.ratios("built", "bare"),
            f"{method}; TLS to three services, four calls; {ms['built']}, bare: {ms['bare']}",
        ),
        ratio(
            "the same in processor time",
            times.ratios("built work", "bare work"),
            f"which waits for nobody; {ms['built work']}, bare: {ms['bare work']}",
        ),
        ratio(
            "the same, neither taken down when it is done",
            times.ratios("built cut", "bare cut"),
            f"as Lambda keeps it: both end by os._exit; {ms['built cut']}, bare: {ms['bare cut']}",
        ),
        ratio(
            "conventional handler and build ÷ as built",
            times.ratios("conventional", "built"),
            "Powertools' resolver, Parser, Idempotency, parameters, Metrics; boto3.resource; as "
            f"`sam build` ships it; {ms['conventional']}",
        ),
        ratio(
            "the same two in processor time",
            times.ratios("conventional work", "built work"),
            ms["conventional work"],
        ),
        ratio(
            "our handler, conventional build ÷ as built",
            times.ratios("common", "built"),
            f"all rungs taken out at once; {ms['common']}",
        ),
        *(
            ratio(f"without: {name} ÷ as built", times.ratios(name, "built"), f"{why}; {ms[name]}")
            for name, why in lacking.items()
        ),
    ]
