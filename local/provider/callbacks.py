"""How Twilio calls a webhook: signed, form-encoded, tried again only as the URL's fragment says."""

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import parse_qsl, urldefrag, urlencode, urlsplit

from twilio.request_validator import (
    RequestValidator,
)

_LONGEST_ANSWER = 64 * 1024
_PAUSE = 0.05  # seconds before the second try, doubled each time; Twilio does not publish its own


@dataclass(frozen=True)
class Overrides:
    """How one URL is called; times in seconds.

    https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
    """

    connect: float = 5.0
    read: float = 15.0
    total: float = 15.0
    retries: int = 1
    on: frozenset[str] = frozenset({"ct"})


@dataclass(frozen=True)
class Try:
    """One call. `failure` is empty or what `rp` calls it: ct, rt, 4xx, 5xx."""

    status: int = 0
    content_type: str = ""
    body: bytes = b""
    failure: str = ""

    @property
    def error(self) -> int:
        """Twilio's code: 11205 could not connect, 11200 anything else that is no 2xx answer."""
        return {"": 0, "ct": 11205}.get(self.failure, 11200)


def overrides(fragment: str) -> Overrides:
    """`rc=3&rp=all` and its friends, held to Twilio's ranges; what is unknown is ignored."""
    given = dict(parse_qsl(fragment))

    def within(key: str, low: int, high: int, default: float) -> float:
        text = given.get(key, "")
        return min(max(int(text), low), high) if text.isdecimal() else default

    return Overrides(
        connect=within("ct", 100, 10_000, 5_000) / 1000,
        read=within("rt", 100, 15_000, 15_000) / 1000,
        total=within("tt", 100, 15_000, 15_000) / 1000,
        retries=int(within("rc", 0, 5, 1)),
        on=frozenset(given.get("rp", "ct").split(",")),
    )


def call(url: str, params: Mapping[str, str], auth_token: str, told: Callable[[Try], None]) -> Try:
    """POST `params`, signed, until answered or out of tries; `told` hears of each. The last try.

    The fragment steers the tries; it is neither sent nor signed.
    """
    bare, fragment = urldefrag(url)
    rules = overrides(fragment)
    headers = _headers(bare, params, auth_token)
    ends = time.monotonic() + rules.total
    for tried in range(rules.retries + 1):
        last = _post(bare, urlencode(params).encode(), headers, rules, ends)
        told(last)
        pause = _PAUSE * 2**tried
        may_retry = last.failure and not rules.on.isdisjoint({last.failure, "all"})
        if not may_retry or tried == rules.retries or time.monotonic() + pause > ends:
            break
        time.sleep(pause)
    return last


def _headers(url: str, params: Mapping[str, str], auth_token: str) -> dict[str, str]:
    signature = RequestValidator(auth_token).compute_signature(url, params)
    return {
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        "X-Twilio-Signature": signature,
        "I-Twilio-Idempotency-Token": str(uuid.uuid4()),
        "User-Agent": "TwilioProxy/1.1",
        "Accept": "*/*",
        "Connection": "close",
    }


def _post(url: str, form: bytes, headers: Mapping[str, str], rules: Overrides, ends: float) -> Try:
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    left = max(ends - time.monotonic(), 0.05)
    connection = kind(parts.hostname or "", parts.port, timeout=min(rules.connect, left))
    try:
        connection.connect()
    except OSError:
        connection.close()
        return Try(failure="ct")
    try:
        connection.sock.settimeout(min(rules.read, left))
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", target, form, dict(headers))
        answer = connection.getresponse()
        body = answer.read(_LONGEST_ANSWER)
    except (OSError, HTTPException):
        return Try(failure="rt")
    finally:
        connection.close()
    is_fine = 200 <= answer.status < 300  # noqa: PLR2004  HTTP's own numbers
    failure = "" if is_fine else f"{answer.status // 100}xx"
    return Try(answer.status, answer.headers.get("Content-Type", ""), body, failure)
