"""A provider that takes every text and answers after 80 ms, in a process of its own."""

import asyncio
import json
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

LATENCY = 0.08
_TEXT = json.dumps({
    "sid": "SM00000000000000000000000000000002",
    "account_sid": "AC00000000000000000000000000000000",
    "api_version": "2010-04-01",
    "body": "Happy birthday, Ana! Everyone at Fernhill wishes you a wonderful day.",
    "date_created": "Tue, 10 Mar 2026 15:00:00 +0000",
    "date_sent": None,
    "date_updated": "Tue, 10 Mar 2026 15:00:00 +0000",
    "direction": "outbound-api",
    "error_code": None,
    "error_message": None,
    "from": "+12025550100",
    "messaging_service_sid": None,
    "num_media": "0",
    "num_segments": "1",
    "price": None,
    "price_unit": "USD",
    "status": "queued",
    "subresource_uris": {"media": "/2010-04-01/Accounts/AC0/Messages/SM0/Media.json"},
    "to": "+12025550101",
    "uri": "/2010-04-01/Accounts/AC0/Messages/SM0.json",
}).encode()  # fmt: skip
_ANSWER = (
    b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
    b"Twilio-Concurrent-Requests: 1\r\nTwilio-Request-Id: RQ0\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(_TEXT), _TEXT)
)


@contextmanager
def answering() -> Iterator[str]:
    """Serve it; give the address."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    server = spawn.Process(target=_run, args=(theirs,), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        server.terminate()
        server.join()


def _run(parent: Connection) -> None:
    asyncio.run(_serve(parent))


async def _serve(parent: Connection) -> None:
    server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0)
    parent.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Answering(asyncio.Protocol):
    """One connection: reads a request to its end, and answers later."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._read = b""

    def data_received(self, data: bytes) -> None:
        self._read += data
        head, found, body = self._read.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
        if found and len(body) >= int(length):
            self._read = b""
            asyncio.get_running_loop().call_later(LATENCY, self._answer)

    def _answer(self) -> None:
        if isinstance(self._transport, asyncio.Transport):
            self._transport.write(_ANSWER)
