"""The business's side: contacts through the IAM-signed API, activities on the bus."""

import json
import urllib.error
import urllib.request
import uuid
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from local.aws.sam_cli import DUMMY_AWS
from local.aws.stack import Stack

_CREDENTIALS = Credentials(DUMMY_AWS["AWS_ACCESS_KEY_ID"], DUMMY_AWS["AWS_SECRET_ACCESS_KEY"])


class ApiError(Exception):
    """The API answered otherwise than with 2xx; the message holds its status and its words."""


class Business:
    """Calls the deployed service as a business's own systems do."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack

    def put_contact(self, **profile: Any) -> str:
        """Describe a contact; give their id."""
        return str(self._call("PUT", "/contacts", profile)["contact_id"])

    def story(self, contact_id: str) -> dict[str, Any] | None:
        """Give a contact's state and entries, None where there is nobody of that id."""
        return self._found(f"/contacts/{contact_id}/story")

    def why(self, contact_id: str) -> dict[str, Any] | None:
        """Give how a contact stands and what was decided, None where there is nobody of that id."""
        return self._found(f"/contacts/{contact_id}/why")

    def consent(self, contact_id: str, **given: Any) -> list[dict[str, str]]:
        """Record a consent of a contact; give what was decided."""
        answer = self._call("POST", f"/contacts/{contact_id}/consents", given)
        decided: list[dict[str, str]] = answer["decided"]
        return decided

    def enrol(self, contact_id: str, journey: str) -> list[dict[str, str]]:
        """Ask for a journey to begin; give what was decided."""
        answer = self._call("POST", f"/contacts/{contact_id}/enrolments", {"journey": journey})
        decided: list[dict[str, str]] = answer["decided"]
        return decided

    def announce(self, journey: str, at: datetime | None = None) -> str:
        """Have an announcement counted, to begin `at` or when its journey says; give its id."""
        asked = {"journey": journey, **({"at": at.isoformat()} if at else {})}
        return str(self._call("POST", "/announcements", asked)["announcement_id"])

    def announcement(self, announcement_id: str) -> dict[str, Any]:
        """Give an announcement's state and its numbers."""
        return self._call("GET", f"/announcements/{announcement_id}")

    def let_go(self, announcement_id: str) -> None:
        """Have a counted announcement made.

        Raises:
            ApiError: it may not go, and why.
        """
        self._call("POST", f"/announcements/{announcement_id}/go", {})

    def votes(self, journey: str, step: str) -> dict[str, Any]:
        return self._call("GET", f"/votes/{journey}/{step}")

    def report(self, kind: str, phone: str, occurred_at: datetime, **detail: Any) -> None:
        """Put an activity on the bus."""
        given = {"phone": phone, "occurred_at": occurred_at.isoformat(), **detail}
        entry = {
            "EventBusName": self._stack.outputs["BusName"],
            "Source": "demo.business",
            "DetailType": kind,
            "Detail": json.dumps({"activity_id": str(uuid.uuid4()), **given}),
        }
        self._stack.client("events").put_events(Entries=[entry])

    def _found(self, path: str) -> dict[str, Any] | None:
        try:
            return self._call("GET", path)
        except ApiError as error:
            if str(error).startswith("404"):
                return None
            raise

    def _call(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        url = self._stack.api_url + path
        headers = {"Content-Type": "application/json", "Host": urlsplit(url).netloc}
        signed = AWSRequest(method, url, data=data, headers=headers)
        SigV4Auth(_CREDENTIALS, "execute-api", DUMMY_AWS["AWS_DEFAULT_REGION"]).add_auth(signed)
        request = urllib.request.Request(  # noqa: S310  our own stack
            url, data, dict(signed.headers.items()), method=method
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  our own stack
                text = answer.read()
        except urllib.error.HTTPError as error:
            raise ApiError(f"{error.code} {error.read().decode(errors='replace')}") from None
        answered: dict[str, Any] = json.loads(text) if text else {}
        return answered
