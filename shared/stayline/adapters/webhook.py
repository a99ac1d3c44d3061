"""The provider's webhooks: is this request genuine, what does it say, how is it answered."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from stayline.adapters import aws, settings
from stayline.adapters.settings import Secrets
from stayline.adapters.twilio_forms import Fields, is_plain
from stayline.adapters.twilio_signature import is_genuine

_MOST_BYTES = 64 * 1024
_MOST_LETTERS = 4 * -(-_MOST_BYTES // 3)  # of so many bytes in base64
_MOST_FIELDS = 200

# Twilio texts a text/plain answer to the contact, and takes an empty <Response/> for silence:
# https://www.twilio.com/docs/messaging/twiml
THANKS = {
    "statusCode": 200,
    "headers": {"Content-Type": "text/xml"},
    "body": "<Response/>",
}
FORBIDDEN = {"statusCode": 403, "body": ""}


@dataclass(frozen=True)
class Webhook:
    """What genuine requests are known by: the address the provider calls, the tokens it signs with.

    The address is configuration: headers that claim another one are never looked at.
    """

    secrets: Secrets
    base_url_parameter: str
    tokens_parameter: str
    fields: Fields

    def form(self, event: Mapping[str, Any]) -> dict[str, str] | None:
        """Give the form of a genuine request; None where it is forged, altered or malformed.

        Malformed is also one that lacks one of its `fields`, or that others are signed alike.
        """
        pairs = _pairs(event)
        headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
        signature = headers.get("x-twilio-signature")
        if pairs is None or not signature:
            return None
        form = dict(pairs)
        # A text has no repeated fields, and which of two would count is not ours to guess. And a
        # fragment steers the provider, which keeps it to itself: no request has one.
        if len(form) < len(pairs) or "#" in event["rawPath"]:
            return None
        is_ours = self._is_genuine(event, pairs, signature)
        return form if is_ours and is_plain(form, self.fields) else None

    def _is_genuine(
        self, event: Mapping[str, Any], pairs: list[tuple[str, str]], signature: str
    ) -> bool:
        if self._fits(event, pairs, signature):
            return True
        # Perhaps the token was rotated since it was read.
        return self.secrets.renew() and self._fits(event, pairs, signature)

    def _fits(self, event: Mapping[str, Any], pairs: list[tuple[str, str]], signature: str) -> bool:
        url = self.secrets[self.base_url_parameter] + event["rawPath"]
        if query := event.get("rawQueryString"):
            url = f"{url}?{query}"
        tokens = self.secrets[self.tokens_parameter].split(",")
        return is_genuine(url, pairs, signature, [token.strip() for token in tokens])


def from_environment(*more: str, fields: Fields) -> Webhook:
    """Build the webhook of a deployed function; `more` are further variables naming parameters."""
    base_url, tokens, *others = settings.read(
        "PUBLIC_BASE_URL_PARAMETER", "AUTH_TOKENS_PARAMETER", *more
    )
    return Webhook(Secrets(aws.ssm(), (base_url, tokens, *others)), base_url, tokens, fields)


def _pairs(event: Mapping[str, Any]) -> list[tuple[str, str]] | None:
    """Read the form as it arrived, blank values included; None where it is no form of sane size."""
    body = event.get("body") or ""
    if len(body) > _MOST_LETTERS:  # the gateway lets ten million through
        return None
    try:
        raw = (
            base64.b64decode(body, validate=True) if event.get("isBase64Encoded") else body.encode()
        )
        if len(raw) > _MOST_BYTES:
            return None
        return parse_qsl(
            raw.decode(),
            keep_blank_values=True,
            strict_parsing=bool(raw),
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except (ValueError, binascii.Error):
        return None
