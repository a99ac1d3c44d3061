"""A small HTTP server on 127.0.0.1: requests in, answers out, each in a thread of its own."""

import base64
import binascii
import json
import re
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

_LARGEST_BODY = 1024 * 1024


@dataclass(frozen=True)
class Request:
    """What arrived; `path_values` are the groups of the route's pattern, unquoted."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]  # names in small letters
    body: bytes
    path_values: tuple[str, ...] = ()

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip()

    @property
    def credentials(self) -> tuple[str, str]:
        """User and password of Basic authentication, or two empty strings."""
        kind, _, encoded = self.headers.get("authorization", "").partition(" ")
        try:
            text = base64.b64decode(encoded, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            return "", ""
        user, _, secret = text.partition(":")
        return (user, secret) if kind.lower() == "basic" else ("", "")

    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(errors="replace"), keep_blank_values=True))


@dataclass(frozen=True)
class Answer:
    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    is_cut: bool = False  # say nothing and drop the line


def as_json(value: Any, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value, ensure_ascii=False).encode())


@dataclass(frozen=True)
class Route:
    """`pattern` is matched against the whole path as it came, percent signs and all."""

    method: str
    pattern: str
    answer: Callable[[Request], Answer]


class Server:
    """A running server at `url`, until `close()`."""

    def __init__(self, routes: Sequence[Route], port: int = 0) -> None:
        self._http = _Http(("127.0.0.1", port), type("Handler", (_Handler,), {"routes": routes}))
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        # A short poll, because close() waits for one to pass.
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Http(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a browser keeps its connection open for as long as it likes
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser or a client that hangs up is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one packet
    disable_nagle_algorithm = True
    timeout = 60
    routes: Sequence[Route] = ()

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_DELETE = do_GET  # noqa: N815  the names http.server looks for

    def _serve(self) -> None:
        answer = self._route(self._request())
        if answer.is_cut:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.body:
            self.send_header("Content-Type", f"{answer.content_type}; charset=utf-8")
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def _request(self) -> Request:
        parts = urlsplit(self.path)
        length = min(int(self.headers.get("Content-Length") or 0), _LARGEST_BODY)
        return Request(
            method=self.command,
            path=parts.path,
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length),
        )

    def _route(self, request: Request) -> Answer:
        for route in self.routes:
            match = re.fullmatch(route.pattern, request.path)
            if match and route.method == request.method:
                values = tuple(unquote(value) for value in match.groups())
                return route.answer(replace(request, path_values=values))
        return as_json({"message": "There is nothing here."}, 404)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  its name in http.server
        """Paths hold phone numbers, so nothing is logged."""
