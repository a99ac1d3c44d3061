"""What is AWS's alone: how its one connection is kept, and when it is not trusted any more."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from local.phones.web_server import Answer, Route, Server
from stayline.adapters.aws_sms import AwsSms
from stayline.adapters.provider import IDLE_SECONDS

PHONE = "+12025550101"


class Counting(ThreadingHTTPServer):
    """A server that takes every text, and counts the connections that are made to it."""

    daemon_threads = True
    connections = 0

    def get_request(self) -> Any:
        self.connections += 1
        return super().get_request()


class Taking(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        said = json.dumps({"MessageId": "out-1"}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@dataclass
class Wall:
    """A clock that stands until it is moved."""

    now: float = 1000.0


@dataclass
class Kept:
    sms: AwsSms
    server: Counting
    clock: Wall = field(default_factory=Wall)

    def send(self) -> str:
        return self.sms.send("ana.1", PHONE, "Hi").meaning


@pytest.fixture
def kept() -> Iterator[Kept]:
    server, clock = Counting(("127.0.0.1", 0), Taking), Wall()
    Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    sms = AwsSms("an-arn", "stayline", url, monotonic=lambda: clock.now)
    yield Kept(sms, server, clock)
    sms.close()
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("exception", "refusal", "code"),
    [
        ("AccessDeniedException", "our_set_up", "AccessDeniedException"),
        ("ServiceQuotaExceededException", "our_set_up", "ServiceQuotaExceededException"),
        ("ValidationException", "unheard_of", "SOMETHING_NEW"),
    ],
)
def test_a_reason_that_nobody_described_is_what_its_exception_is(
    exception: str, refusal: str, code: str
) -> None:
    said = json.dumps({"__type": exception, "Reason": "SOMETHING_NEW"}).encode()
    server = Server([Route("POST", "/.*", lambda _: Answer(400, said))])
    sms = AwsSms("arn", "stayline", server.url)
    answer = sms.send("ana.1", PHONE, "Hi")
    sms.close()
    server.close()
    assert (answer.refusal, answer.code) == (refusal, code)


def test_one_connection_serves_text_after_text(kept: Kept) -> None:
    assert [kept.send() for _ in range(3)] == ["accepted"] * 3
    assert kept.server.connections == 1


def test_a_connection_that_has_idled_is_not_trusted_again(kept: Kept) -> None:
    kept.send()
    kept.clock.now += IDLE_SECONDS + 1
    assert kept.send() == "accepted"
    assert kept.server.connections == 2
