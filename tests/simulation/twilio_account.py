"""Twilio: its API at the level of HTTP, the keywords it acts on itself, its receipts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from stayline.adapters.twilio_http import NotSentError
from tests.simulation.provider import MOST, Accepted, Ledger, Word

_GET = ("refused", "too many", "broken", "cut", "garbled", "slow", "crash")
_REFUSALS: Mapping[str, tuple[int, int]] = {
    "too many": (429, 20429),
    "broken": (500, 20500),
    "opted out": (400, 21610),
    "bad number": (400, 21211),
    "disabled": (401, 20003),
}
"""The HTTP status and the code of what it says."""


@dataclass
class TwilioAccount:
    """The ledger it writes, whom it lets nobody text any more, and the texts that came in."""

    ledger: Ledger
    blocked: set[str] = field(default_factory=set)
    heard: dict[str, tuple[str, float]] = field(default_factory=dict)

    def hear(self, sid: str, phone: str, body: str) -> str:
        """A contact texts: act on the keywords the provider acts on itself, and say on which."""
        self.heard[sid] = phone, self.ledger.world.time
        word = body.strip().upper()
        if word == "STOP":
            self.blocked.add(phone)
        elif word == "START":
            self.blocked.discard(phone)
        return word if word in {"STOP", "START", "HELP"} else ""

    def answer(self, method: str, target: str, form: Mapping[str, str]) -> tuple[int, str]:
        """Answer one request, or do not.

        Raises:
            NotSentError: no connection could be made.
            OSError: the connection broke, or nothing came in time.
            CrashError: the asking process died.
        """
        if method != "POST":
            return self._looked_up(target)
        to, message_id = form["To"], urlsplit(form["StatusCallback"]).path.rpartition("/")[2]

        def take() -> tuple[int, str]:
            if to in self.blocked:
                return _failed("opted out")
            taken = self.ledger.take("twilio", to, form["Body"], message_id)
            return 201, json.dumps(self._resource(taken))

        return self.ledger.post("twilio", to, message_id, take, _failed)

    def _looked_up(self, target: str) -> tuple[int, str]:
        """Give one text, or list those to a number since a moment, the newest first."""
        fault = self.ledger.world.call(_GET, MOST)
        if fault in {"refused", "too many", "broken", "cut", "garbled"}:
            return _failed(fault)
        path, _, query = target.partition("?")
        sid = path.rpartition("/")[2].removesuffix(".json")
        self.ledger.dawdle(fault)
        if query:
            return 200, json.dumps(self._page(query))
        if sid not in self.heard:
            return 404, json.dumps({"code": 20404, "message": "Not found", "status": 404})
        phone, at = self.heard[sid]
        text = {"direction": "inbound", "from": phone, "date_created": self._written(at)}
        return 200, json.dumps({"sid": sid, **text})

    def _page(self, query: str) -> dict[str, Any]:
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        since = datetime.fromisoformat(asked["DateSent>"])
        found = [
            self._resource(one)
            for one in reversed(self.ledger.accepted)
            if one.to == asked["To"] and self.ledger.world.at(one.at) >= since
        ]
        return {"messages": found, "next_page_uri": None, "page_size": 100, "page": 0}

    def _written(self, at: float) -> str:
        return format_datetime(self.ledger.world.at(at).replace(microsecond=0))

    def _resource(self, one: Accepted) -> dict[str, Any]:
        moment = self._written(one.at)
        return {
            "sid": one.sid,
            "to": one.to,
            "body": one.body,
            "status": "queued",
            "date_created": moment,
            "date_sent": moment,
        }


def _failed(fault: str) -> tuple[int, str]:
    if fault == "refused":
        raise NotSentError(fault)
    if fault == "cut":
        raise ConnectionResetError
    if fault == "silence":
        raise TimeoutError
    if fault == "garbled":
        return 201, '{"sid": "SM0000000'
    status, code = _REFUSALS[fault]
    return status, json.dumps({"code": code, "message": fault, "status": status})


def _word(status: str, code: str = "") -> Word:
    return Word({"MessageStatus": status, "ErrorCode": code}, status, code)


WORDS: Mapping[str, tuple[Word, ...]] = {
    "first": (_word("queued"),),
    "sent": (_word("sent"),),
    "delivered": (_word("delivered"),),
    "failed": (
        _word("undelivered", "30005"),
        _word("undelivered", "30004"),
        _word("failed", "30007"),
    ),
}
"""What its receipts say, by how far a text is."""
