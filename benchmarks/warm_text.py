"""Processor time of one text in a warm function, beside the least that could be done instead."""

import importlib
import os
from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

from aws_lambda_powertools import Logger

from benchmarks import asked
from benchmarks.environment import BASE_URL, PARAMETERS
from benchmarks.row import Row, ratio
from benchmarks.side_by_side import processor_time, time_all
from benchmarks.stub import serving
from benchmarks.webhooks import Context, signed, text

_ROUNDS = 21
_TIMES = 50
_METHOD = f"own processor time against a local stub, {_TIMES} times in each of {_ROUNDS} rounds"
_TOKEN = PARAMETERS["/stayline/twilio/auth-tokens"]


def measure() -> list[Row]:
    with serving(asked.answers()) as url:
        os.environ["AWS_ENDPOINT_URL"] = url
        app = importlib.import_module("functions.receive_message.app")

        def hear(body: str) -> Callable[[], object]:
            event = signed("receive_message", text(body), f"{BASE_URL}/twilio/texts", _TOKEN)
            return lambda: app.lambda_handler(event, Context())

        kept, sdk = hear("What?"), _Overheard(app.INTAKE.table.client)
        sdk.listen_to(kept)
        times = time_all(
            {
                "kept": processor_time(kept, _TIMES),
                "answered": processor_time(hear("8"), _TIMES),
                "sdk": processor_time(sdk.repeat, _TIMES),
                "raw": processor_time(_raw(url, sdk.bodies), _TIMES),
                "logging": processor_time(_bare_handler("text received"), _TIMES * 10),
                "bare": processor_time(_bare_handler(), _TIMES * 10),
            },
            _ROUNDS,
        )
    ms = {name: f"{times.median(name) * 1e3:.3f} ms" for name in times.seconds}
    return [
        ratio(
            "a text kept ÷ its two SDK calls alone",
            times.ratios("kept", "sdk"),
            f"what all our own code adds to botocore; {_METHOD}; here {ms['kept']} and {ms['sdk']}",
        ),
        ratio(
            "a text kept ÷ two raw http.client calls",
            times.ratios("kept", "raw"),
            f"the same bodies to the same stub, unsigned and unread; here {ms['raw']}",
        ),
        ratio(
            "a text kept ÷ a Powertools handler that logs one line",
            times.ratios("kept", "logging"),
            f"no call to anywhere; here {ms['logging']}",
        ),
        ratio(
            "a text kept ÷ a bare Powertools handler",
            times.ratios("kept", "bare"),
            f"Logger.inject_lambda_context around nothing at all; here {ms['bare']}",
        ),
        ratio(
            "a reply scored and answered ÷ a text kept",
            times.ratios("answered", "kept"),
            f"three SDK calls against two, and a larger transaction; here {ms['answered']}",
        ),
    ]


class _Overheard:
    """The SDK calls a handler makes: their arguments and their bodies, to be made again."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._calls: list[tuple[str, dict[str, Any]]] = []
        self.bodies: list[tuple[str, bytes]] = []

    def listen_to(self, act: Callable[[], object]) -> None:
        events = self._client.meta.events
        events.register("provide-client-params", self._note_arguments)
        events.register("before-send", self._note_body)
        act()
        events.unregister("provide-client-params", self._note_arguments)
        events.unregister("before-send", self._note_body)

    def repeat(self) -> None:
        for name, arguments in self._calls:
            getattr(self._client, name)(**arguments)

    def _note_arguments(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        methods = self._client.meta.method_to_api_mapping
        name = next(method for method, operation in methods.items() if operation == model.name)
        self._calls.append((name, params))

    def _note_body(self, request: Any, **_: Any) -> None:
        self.bodies.append((request.headers["X-Amz-Target"].decode(), request.body))


def _raw(url: str, bodies: list[tuple[str, bytes]]) -> Callable[[], object]:
    connection = HTTPConnection(urlsplit(url).netloc)

    def call() -> None:
        for target, body in bodies:
            connection.request("POST", "/", body, {"X-Amz-Target": target})
            connection.getresponse().read()

    return call


def _bare_handler(line: str = "") -> Callable[[], object]:
    logger = Logger(service="bare")

    @logger.inject_lambda_context
    def handler(_event: dict[str, Any], _context: Context) -> None:
        if line:
            logger.info(line)

    return lambda: handler({}, Context())
