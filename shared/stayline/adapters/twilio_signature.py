"""Twilio's webhook signature: https://www.twilio.com/docs/usage/security#validating-requests."""

import base64
import hmac
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit, urlunsplit

_STANDARD_PORTS = {"https": 443, "http": 80}


def is_genuine(
    url: str, pairs: Iterable[tuple[str, str]], signature: str | None, tokens: Iterable[str]
) -> bool:
    """Tell whether `signature` is Twilio's for this request, under any of the auth tokens.

    `url` is the address as configured at Twilio; `pairs` are the form's names and values as they
    arrived; two tokens are valid while one is being replaced. Never raises: what cannot be checked
    is not genuine.
    """
    if not signature:
        return False
    values: dict[str, set[str]] = {}
    for name, value in pairs:
        values.setdefault(name, set()).add(value)
    form = "".join(name + value for name in sorted(values) for value in sorted(values[name]))
    try:
        given = signature.encode("ascii")
        said = [(address + form).encode() for address in _as_signed(url)]
    except ValueError:  # a lone surrogate, a letter no signature has, a port no host has
        return False
    keys = [token.encode() for token in tokens if token]
    # The algorithm is the provider's choice, not ours: HMAC-SHA1 over the secret token.
    signed = [base64.b64encode(hmac.digest(key, text, "sha1")) for key in keys for text in said]
    return any(hmac.compare_digest(given, one) for one in signed)


def _as_signed(url: str) -> Iterator[str]:
    """Give the address with and without the standard port: Twilio signs either."""
    parts = urlsplit(url.partition("#")[0])
    standard = _STANDARD_PORTS.get(parts.scheme)
    yield url.partition("#")[0]
    if parts.port is None and standard:
        yield urlunsplit(parts._replace(netloc=f"{parts.netloc}:{standard}"))
    elif parts.port == standard and standard:
        yield urlunsplit(parts._replace(netloc=parts.netloc.rpartition(":")[0]))
