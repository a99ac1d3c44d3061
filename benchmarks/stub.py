"""AWS as a server of one page: it gives each operation a fixed answer, in a process of its own.

So the processor time of whoever asks can be measured without that of whoever answers.
"""

import json
import multiprocessing
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.environment import PARAMETERS


class Canned(NamedTuple):
    """The answer to an operation whose request holds these words."""

    operation: str
    words: str
    answer: dict[str, Any]


_SECRETS = [{"Name": name, "Value": value} for name, value in PARAMETERS.items()]
EVERYWHERE = (
    Canned("GetItem", "", {}),
    Canned("TransactWriteItems", "", {}),
    Canned("GetParameters", "", {"Parameters": _SECRETS, "InvalidParameters": []}),
    Canned("SendMessageBatch", "", {"Successful": [], "Failed": []}),
)


@contextmanager
def serving(answers: Sequence[Canned] = (), certificate: Path | None = None) -> Iterator[str]:
    """Serve these answers, and an empty one to everything else we call; give the address.

    With a certificate (a PEM file with its key and chain) it is served over TLS.
    """
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    server = spawn.Process(
        target=_serve, args=((*answers, *EVERYWHERE), certificate, theirs), daemon=True
    )
    server.start()
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{ours.recv()}"
    finally:
        server.terminate()
        server.join()


def _serve(answers: Sequence[Canned], certificate: Path | None, parent: Connection) -> None:
    canned = [(one.operation, one.words.encode(), json.dumps(one.answer)) for one in answers]

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            operation = self.headers["X-Amz-Target"].rpartition(".")[2]
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            answer = next(
                text for name, words, text in canned if name == operation and words in asked
            )
            self.send_response(200)
            self.send_header("Content-Type", "application/x-amz-json-1.0")
            self.send_header("Content-Length", str(len(answer.encode())))
            self.end_headers()
            self.wfile.write(answer.encode())

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    parent.send(server.server_port)
    server.serve_forever()
