"""The transport under Twilio's client: one kept connection, and a plain word on what was sent.

Twilio has no key that makes a send repeatable, so the one thing to know of a failure is whether the
request may have reached it. The library's own transport cannot tell; this one connects first.
"""

import http.client
import logging
import ssl
import time
from base64 import b64encode
from urllib.parse import urlencode, urlsplit

from twilio.http import HttpClient
from twilio.http.response import Response

from stayline.adapters.provider import CONNECT_SECONDS, IDLE_SECONDS, READ_SECONDS


class NotSentError(Exception):
    """The request provably never left: no connection could be made."""


class AnswerLostError(Exception):
    """The request may have been taken, and the answer never came."""


class KeptConnection(HttpClient):  # type: ignore[misc]  # the library ships no types
    """One connection to one host, for one thread: what a Lambda worker is.

    Nothing is logged: the library's transport writes numbers into its log lines.
    """

    def __init__(self, read_seconds: float = READ_SECONDS) -> None:
        super().__init__(logging.getLogger(__name__), is_async=False)
        self._connection: http.client.HTTPConnection | None = None
        self._read_seconds = read_seconds
        self._used_at = 0.0
        self._tls: ssl.SSLContext | None = None

    def request(  # noqa: PLR0917  the library's own signature
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,  # noqa: FBT001, FBT002  the library's own signature
    ) -> Response:
        """Send one request, once.

        Raises:
            NotSentError: no connection could be made.
            AnswerLostError: the connection broke, or nothing came in time.
        """
        del timeout, allow_redirects
        parts = urlsplit(uri)
        connection = self._connected(parts.scheme, parts.netloc)
        # The address of a list's next page brings its own.
        query = "&".join(filter(None, (parts.query, urlencode(params or {}))))
        target = f"{parts.path}?{query}" if query else parts.path
        body = urlencode(data, doseq=True).encode() if data else None
        try:
            connection.request(method, target, body, _headers(headers or {}, auth, body))
            answer = connection.getresponse()
            text = answer.read().decode()
        except (OSError, http.client.HTTPException, UnicodeDecodeError) as error:
            self.close()
            raise AnswerLostError(type(error).__name__) from error
        self._used_at = time.monotonic()
        return Response(answer.status, text, dict(answer.getheaders()))

    def _connected(self, scheme: str, host: str) -> http.client.HTTPConnection:
        if self._connection and time.monotonic() - self._used_at < IDLE_SECONDS:
            return self._connection
        self.close()
        connection: http.client.HTTPConnection
        if scheme == "https":
            self._tls = self._tls or ssl.create_default_context()
            connection = http.client.HTTPSConnection(
                host, timeout=CONNECT_SECONDS, context=self._tls
            )
        else:
            connection = http.client.HTTPConnection(host, timeout=CONNECT_SECONDS)
        try:
            connection.connect()
        except OSError as error:
            raise NotSentError(type(error).__name__) from error
        connection.sock.settimeout(self._read_seconds)
        self._connection = connection
        return connection

    def close(self) -> None:
        """Give the connection up; the next request makes a new one."""
        if self._connection:
            self._connection.close()
        self._connection = None


def _headers(
    headers: dict[str, str], auth: tuple[str, str] | None, body: bytes | None
) -> dict[str, str]:
    if body is not None:
        headers = {**headers, "Content-Type": "application/x-www-form-urlencoded"}
    if auth:
        credentials = b64encode(f"{auth[0]}:{auth[1]}".encode()).decode()
        headers = {**headers, "Authorization": f"Basic {credentials}"}
    return headers
