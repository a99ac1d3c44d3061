"""A webhook's door with one fault: what is often written, and what an attack has to notice."""

import base64
import posixpath
from collections.abc import Mapping
from urllib.parse import parse_qsl

from stayline.adapters.twilio_forms import RECEIPT, TEXT, is_plain
from stayline.adapters.twilio_signature import is_genuine
from tests.adapters.hostile import Check
from tests.adapters.signed import BASE_URL, TOKEN, Event, sign

FAULTS = (
    "believes the Host header",
    "believes X-Forwarded-Proto",
    "tidies the path",
    "leaves the query out",
    "drops blank values",
    "acts on the first of two fields and checks the last",
    "compares the first half of the signature",
    "compares signatures whatever their case",
    "takes what is unsigned",
    "takes the token of another account",
    "takes any form that was signed alike",
    "lets a missing header raise",
    "lets a bad body raise",
)


def door(fault: str) -> Check:
    """Give a door with this fault, or with none where there is no such fault."""

    def form(event: Event) -> Mapping[str, str] | None:
        pairs = _pairs(event, fault)
        headers = event["headers"] or {}
        if fault == "lets a missing header raise":
            signature = headers["x-twilio-signature"]
        else:
            signature = {name.lower(): one for name, one in headers.items()}.get(
                "x-twilio-signature"
            )
        if pairs is None:
            return None
        form = dict(pairs)
        if fault == "acts on the first of two fields and checks the last":
            checked, form = list(form.items()), dict(reversed(pairs))
        elif len(form) < len(pairs):
            return None
        else:
            checked = pairs
        fields = TEXT if event["rawPath"] == "/twilio/texts" else RECEIPT
        if fault != "takes any form that was signed alike" and not is_plain(form, fields):
            return None
        return form if _fits(_url(event, fault), checked, signature, fault) else None

    return form


def _pairs(event: Event, fault: str) -> list[tuple[str, str]] | None:
    keep = fault != "drops blank values"
    body = event["body"] or ""
    try:
        raw = base64.b64decode(body, validate=True) if event["isBase64Encoded"] else body.encode()
        return parse_qsl(raw.decode(), keep_blank_values=keep, errors="strict", max_num_fields=200)
    except ValueError:
        if fault == "lets a bad body raise":
            raise
        return None


def _url(event: Event, fault: str) -> str:
    base, path, query = BASE_URL, event["rawPath"].partition("#")[0], event["rawQueryString"]
    headers = event["headers"] or {}
    if path != event["rawPath"]:
        path = ""  # no request has a fragment
    if fault == "believes the Host header":
        base = f"https://{headers.get('host')}"
    if fault == "believes X-Forwarded-Proto":
        base = f"{headers.get('x-forwarded-proto', 'https')}://{BASE_URL.partition('//')[2]}"
    if fault == "tidies the path":
        path = "/" + posixpath.normpath(path).strip("/")
    return f"{base}{path}?{query}" if query and fault != "leaves the query out" else base + path


def _fits(url: str, pairs: list[tuple[str, str]], signature: str | None, fault: str) -> bool:
    if not signature:
        return fault == "takes what is unsigned"
    expected = sign(url, pairs)
    if fault == "compares the first half of the signature":
        return expected[:14] == signature[:14]
    if fault == "compares signatures whatever their case":
        return expected.lower() == signature.lower()
    others = ["12345"] if fault == "takes the token of another account" else []
    return is_genuine(url, pairs, signature, [TOKEN, *others])
