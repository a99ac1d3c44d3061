"""What both providers have: contacts to text, a ledger of what was accepted, words on each text.

The ledger and the log of posts are what sends are judged by, whatever the table says.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from tests.simulation.chance import seeded
from tests.simulation.world import CrashError, World

T = TypeVar("T")

PHONES: Mapping[str, tuple[str, ...]] = {
    "twilio": ("+12025550101", "+12025550102"),
    "aws": ("+14165550103", "+14165550104"),
}
"""Who is texted by which provider: the numbers of the US, and those of Canada."""

MOST = 0.4  # seconds that a request takes at most, unless it is slow
READ_SECONDS = 10.0  # when our adapters give an answer up
_CLEARLY_UNTAKEN = frozenset({"refused", "too many", "opted out", "bad number", "disabled"})
_UNTAKEN = _CLEARLY_UNTAKEN | {"broken", "cut"}
_LOST = {"broken after": "broken", "cut after": "cut", "garbled": "garbled"}
_POST = (*sorted(_UNTAKEN), *_LOST, "hangs", "late", "slow", "crash", "crash after")


def sender_of(phone: str) -> str:
    """Give the provider that texts a number."""
    return next(name for name, phones in PHONES.items() if phone in phones)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A line of the ledger: a text, and which provider has it."""

    sender: str
    sid: str
    at: float
    to: str
    body: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Post:
    """A request to send, and the fault that befell it; '' for none."""

    sender: str
    at: float
    to: str
    message_id: str
    fault: str

    @property
    def is_clear(self) -> bool:
        """Tell whether who asked was told for sure that the text was not taken."""
        return self.fault in _CLEARLY_UNTAKEN


class Word(NamedTuple):
    """What a provider says of a text it has: as it is written, and the status and code it means."""

    written: Mapping[str, Any]
    status: str
    code: str = ""


@dataclass
class Ledger:
    """What the providers were asked to send and what they accepted, which `receipt` is told of."""

    world: World
    receipt: Callable[[Accepted], object] = lambda _: None
    accepted: list[Accepted] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)

    def post(
        self,
        sender: str,
        to: str,
        message_id: str,
        take: Callable[[], T],
        fail: Callable[[str], T],
    ) -> T:
        """Have a provider take a text, or not; `fail` says (or raises) what it says of a failure.

        Raises:
            CrashError: the asking process died.
        """
        fault = self.world.call(_POST, MOST)
        self.posts.append(Post(sender, self.world.time, to, message_id, fault))
        if fault in _UNTAKEN:
            return fail(fault)
        if fault == "late":
            self.world.later(READ_SECONDS + self.world.chance() * 20, take)
        if fault in {"hangs", "late"}:
            if fault == "hangs":
                take()
            self.world.rest(READ_SECONDS)
            return fail("silence")
        answer = take()
        if fault in _LOST:
            return fail(_LOST[fault])
        self.dawdle(fault)
        return answer

    def dawdle(self, fault: str) -> None:
        """Let pass what a slow answer takes; or the asking process die before it has come."""
        if fault == "slow":
            self.world.rest(self.world.chance() * (READ_SECONDS - 1))
        elif fault == "crash after":
            self.world.rest(self.world.chance())
            raise CrashError(fault)

    def take(self, sender: str, to: str, body: str, message_id: str) -> Accepted:
        nth = sum(1 for one in self.accepted if one.message_id == message_id)
        sid = f"SM{seeded(self.world.seed, f'{message_id} {nth}'):032x}"
        taken = Accepted(sender, sid, self.world.time, to, body, message_id)
        self.accepted.append(taken)
        self.world.note("accepted", (message_id, body))
        self.receipt(taken)
        return taken
