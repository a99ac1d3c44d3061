"""Where the storm comes down: the service as it is deployed, with AWS behind a proxy."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

from local.aws.sam_cli import ROOT, SOURCES
from local.service import Service
from local.storm.people import AWS_COUNTRIES
from local.storm.proxy import Proxy

DATA = ROOT / ".stayline" / "storm"
SEGMENTS_PER_SECOND = 20
"""A short code's pace: a long code's, one a second, would make a thousand texts last for ever."""

SEND_CONCURRENCY = 6

_SENDERS = f"""
[twilio]
segments_per_second = {SEGMENTS_PER_SECOND:.1f}
answers_keywords = true

[aws]
countries = {json.dumps(AWS_COUNTRIES)}
segments_per_second = {SEGMENTS_PER_SECOND:.1f}
answers_keywords = false
"""


def service(progress: Callable[[str], None]) -> Service:
    """Give the service, not yet started, with nothing left of an earlier storm but the build."""
    shutil.rmtree(DATA / "run", ignore_errors=True)
    return Service(
        progress,
        fresh=False,
        data=DATA / "run",
        source=_with_senders(DATA / "source"),
        parameters={"SendConcurrency": str(SEND_CONCURRENCY)},
    )


def _with_senders(source: Path) -> Path:
    """Copy all that is built, with two senders in its content that are as fast as a short code."""
    for name in SOURCES:
        shutil.rmtree(source / name, ignore_errors=True)
        origin, copy = ROOT / name, source / name
        if origin.is_dir():
            shutil.copytree(origin, copy, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(origin, copy)
    # What the layer's build takes from beside it: our Python, and packages it installed before.
    for kept in (ROOT / ".venv", ROOT / ".stayline" / "layer"):
        kept.mkdir(parents=True, exist_ok=True)
        link = source / kept.relative_to(ROOT)
        link.parent.mkdir(exist_ok=True)
        if not link.is_symlink():
            link.symlink_to(kept)
    senders = source / "shared/stayline/content/senders.toml"
    senders.write_text(_SENDERS, encoding="utf-8")
    return source


def lead_through(running: Service, proxy: Proxy) -> None:
    """Have every function reach AWS through the proxy. The emulator itself stays as it is."""
    functions = running.stack.client("lambda")
    for page in functions.get_paginator("list_functions").paginate():
        for one in page["Functions"]:
            known = one["Environment"]["Variables"]
            functions.update_function_configuration(
                FunctionName=one["FunctionName"],
                Environment={"Variables": {**known, "AWS_ENDPOINT_URL": proxy.url}},
            )
    running.stack.have("warm")
