"""The provider: its API at the level of HTTP, its ledger of accepted texts, its receipts.

The ledger and the log of posts are what sends are judged by, whatever the table says.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from stayline.adapters.twilio_http import NotSentError
from tests.simulation.chance import other, seeded
from tests.simulation.world import CrashError, World

_POST = (
    "refused", "too many", "broken", "broken after", "cut", "cut after", "garbled", "hangs", "late",
    "slow", "crash", "crash after",
)  # fmt: skip
_GET = ("refused", "too many", "broken", "cut", "garbled", "slow", "crash")
_MOST = 0.4  # seconds that a request takes at most, unless it is slow
_READ_SECONDS = 10.0  # when adapters/twilio_http.py gives an answer up
_UNTAKEN = frozenset({"refused", "too many", "broken", "cut"})
_CLEARLY_UNTAKEN = frozenset({"refused", "too many"})


@dataclass(frozen=True, slots=True)
class Accepted:
    """A line of the provider's ledger."""

    sid: str
    at: float
    to: str
    body: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Post:
    """A request to send: `is_clear` where its sender was told for sure that it was not taken."""

    at: float
    to: str
    message_id: str
    is_clear: bool


@dataclass
class Provider:
    """What it has accepted, whom it lets nobody text any more, and what it was asked."""

    world: World
    receipt: Callable[[Accepted], object] = lambda _: None
    ledger: list[Accepted] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    blocked: set[str] = field(default_factory=set)
    heard: dict[str, tuple[str, float]] = field(default_factory=dict)

    def hear(self, sid: str, phone: str, body: str) -> str:
        """A contact texts: act on the keywords the provider acts on itself, and say on which."""
        self.heard[sid] = phone, self.world.time
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
        message_id = urlsplit(form["StatusCallback"]).path.rpartition("/")[2]
        fault = self.world.call(_POST, _MOST)
        self.posts.append(Post(self.world.time, form["To"], message_id, fault in _CLEARLY_UNTAKEN))
        if fault in _UNTAKEN:
            return self._not_taken(fault)
        if form["To"] in self.blocked:
            answer = 400, json.dumps({"code": 21610, "message": "unsubscribed", "status": 400})
        elif fault == "late":
            late = self.world.chance() * 20
            self.world.later(_READ_SECONDS + late, lambda: self._take(form, message_id))
        else:
            answer = 201, self._take(form, message_id)
        if fault in {"hangs", "late"}:
            self.world.rest(_READ_SECONDS)
            raise TimeoutError
        return self._answered(fault, answer)

    def _not_taken(self, fault: str) -> tuple[int, str]:
        if fault == "refused":
            raise NotSentError(fault)
        if fault == "cut":
            raise ConnectionResetError
        if fault == "too many":
            return 429, json.dumps({"code": 20429, "message": "Too many requests", "status": 429})
        return 500, json.dumps({"code": 20500, "message": "Internal error", "status": 500})

    def _answered(self, fault: str, answer: tuple[int, str]) -> tuple[int, str]:
        if fault == "broken after":
            return self._not_taken("broken")
        if fault == "cut after":
            raise ConnectionResetError
        if fault == "garbled":
            return 201, answer[1][:20]
        if fault == "slow":
            self.world.rest(self.world.chance() * (_READ_SECONDS - 1))
        elif fault == "crash after":
            self.world.rest(self.world.chance())
            raise CrashError(fault)
        return answer

    def _take(self, form: Mapping[str, str], message_id: str) -> str:
        nth = sum(1 for one in self.ledger if one.message_id == message_id)
        digits = seeded(self.world.seed, f"{message_id} {nth}")
        sid = f"SM{digits:032x}"
        taken = Accepted(sid, self.world.time, form["To"], form["Body"], message_id)
        self.ledger.append(taken)
        self.world.note("accepted", (message_id, form["Body"]))
        self.receipt(taken)
        return json.dumps(self._resource(taken))

    def _looked_up(self, target: str) -> tuple[int, str]:
        """Give one text, or list those to a number since a moment, the newest first."""
        fault = self.world.call(_GET, _MOST)
        if fault in _UNTAKEN:
            return self._not_taken(fault)
        path, _, query = target.partition("?")
        if query:
            return self._answered(fault, (200, json.dumps(self._page(query))))
        sid = path.rpartition("/")[2].removesuffix(".json")
        if sid not in self.heard:
            return 404, json.dumps({"code": 20404, "message": "Not found", "status": 404})
        phone, at = self.heard[sid]
        text = {"direction": "inbound", "from": phone, "date_created": self._written(at)}
        return self._answered(fault, (200, json.dumps({"sid": sid, **text})))

    def _page(self, query: str) -> dict[str, Any]:
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        since = datetime.fromisoformat(asked["DateSent>"])
        found = [
            self._resource(one)
            for one in reversed(self.ledger)
            if one.to == asked["To"] and self.world.at(one.at) >= since
        ]
        return {"messages": found, "next_page_uri": None, "page_size": 100, "page": 0}

    def _written(self, at: float) -> str:
        return format_datetime(self.world.at(at).replace(microsecond=0))

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


def course(seed: int, sid: str) -> list[tuple[float, str, str]]:
    """Give what becomes of an accepted text: the seconds until each receipt, status and code."""
    bits = seeded(seed, f"{sid} course")
    last = ("delivered", "")
    if (draw := bits % 20) > 17:
        return []
    if draw == 0:
        last = ("undelivered", "30005")
    elif draw == 1:
        last = ("undelivered", "30004")
    elif draw == 2:
        last = ("failed", "30007")
    spread = 0.5 + 200 * other(bits) ** 4  # seconds as a rule, minutes now and then
    first = [(spread * 0.2, "queued", "")] if bits % 3 == 0 else []
    return [*first, (spread * 0.5, "sent", ""), (spread, *last)]
