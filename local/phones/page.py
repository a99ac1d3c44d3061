"""The virtual phones: a page of handsets beside the story of whom they belong to, and why."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from local.phones.web_server import Answer, Request, Route, Server, as_json
from local.provider import aws_wire, wire
from local.provider.double import Provider

Told = Callable[[str], dict[str, Any] | None]

_PAGE = Path(__file__).with_name("phones.html")
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
    "connect-src 'self'; img-src data:"
)


def serve(provider: Provider, story: Told, why: Told, port: int = 0) -> Server:
    """The phones and the providers' wire protocols on 127.0.0.1, in threads, until `close()`.

    `story(number)` is what is known of the contact with that number: `contact` and `entries`;
    `why(number)` how they stand and what was decided about their texts: `standing`, `decisions`.
    """
    phones = _Phones(provider)
    number = r"/phones/([^/]+)"
    return Server(
        [
            Route("GET", "/", phones.page),
            Route("GET", "/phones", phones.list),
            Route("POST", f"{number}/texts", phones.text),
            Route("GET", f"{number}/story", _telling(story)),
            Route("GET", f"{number}/why", _telling(why)),
            *wire.routes(provider),
            *aws_wire.routes(provider),
        ],
        port,
    )


class _Phones:
    def __init__(self, provider: Provider) -> None:
        self._provider = provider

    def page(self, _: Request) -> Answer:
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
        return Answer(200, _PAGE.read_bytes(), "text/html", headers)

    def list(self, _: Request) -> Answer:
        return as_json(
            [
                asdict(phone)
                | {
                    "is_stopped": self._provider.is_stopped(phone.number),
                    "messages": [
                        asdict(bubble) | {"at": bubble.at.isoformat()}
                        for bubble in self._provider.conversation(phone.number)
                    ],
                }
                for phone in self._provider.phones()
            ]
        )

    def text(self, request: Request) -> Answer:
        """Only JSON, so that no other site open in the browser can text on the phone's behalf."""
        if request.content_type != "application/json":
            return as_json({"message": "Send JSON."}, 415)
        number = request.path_values[0]
        if number not in {phone.number for phone in self._provider.phones()}:
            return as_json({"message": "There is no such phone."}, 404)
        body = _body(request)
        if not body.strip():
            return as_json({"message": "A text needs a body."}, 400)
        return as_json({"sid": self._provider.text_in(number, body)}, 201)


def _telling(told: Told) -> Callable[[Request], Answer]:
    return lambda request: as_json(told(request.path_values[0]))


def _body(request: Request) -> str:
    try:
        given = json.loads(request.body)
    except ValueError:
        return ""
    body = given.get("body") if isinstance(given, dict) else None
    return body if isinstance(body, str) else ""
