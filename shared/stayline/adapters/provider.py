"""What a provider is to us: it takes a text once, and says what became of it if it can."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from stayline.adapters import codes
from stayline.adapters.codes import Code
from stayline.domain.sending import Answer

_NOT_LET_IN = frozenset({401, 402, 403})
_TOO_MANY = 429
_SERVER_ERROR = 500
CONNECT_SECONDS = 3.0
READ_SECONDS = 7.0  # with the three to connect it is what a STOP waits for (under_way.py)
IDLE_SECONDS = 10.0  # a longer idle connection may be closed at the other end already


class Word(NamedTuple):
    """The provider's word on a text it took: a status of ours (message.py), and why in its code."""

    status: str = ""
    code: str = ""
    meaning: Code = Code()


class Provider(Protocol):
    """One account at one provider, with one sender."""

    def send(
        self, message_id: str, to: str, body: str, valid_for: timedelta | None = None
    ) -> Answer:
        """Hand one text over, once. What cannot be known is `unknown`, never a guess.

        Receipts bring `message_id` back. What could not be passed on within `valid_for` is dropped.
        """

    def find(self, to: str, body: str, since: datetime) -> Answer:
        """Look a send up: accepted, with the first text to `to` of this body since; or unknown.

        Raises whatever the provider's adapter names where it could not be asked.
        """

    def status(self, its_id: str) -> Word:
        """Ask for the last word on a text, by the provider's id for it; an empty one for none."""

    def close(self) -> None:
        """Give the connection up."""


Providers = Callable[[str], Provider]
"""Gives the provider of a sender, by the sender's name; made when it is first asked for."""


def refused(provider: str, code: str, status: int) -> Answer:
    """Give what an error means that came with an HTTP status.

    What came with 429 was never processed; after 5xx nobody can tell, whatever the code. Not to be
    let in is our set-up, by whatever code that nobody described: no text is lost for it.
    """
    refusal, words = codes.read(provider, code)
    if refusal == "unheard_of" and status in _NOT_LET_IN:
        refusal, words = "our_set_up", f"the provider does not let us in: {status}"
    if status == _TOO_MANY:
        return Answer("try_again", code=code, words=words)
    if status >= _SERVER_ERROR:
        return Answer("unknown", code=code, words=f"the provider answered {status}")
    return Answer("refused", code=code, words=words, refusal=refusal)


def seconds(valid_for: timedelta | None, shortest: int, longest: int) -> int:
    """Give a validity as a provider takes it: whole seconds, the longest for none."""
    if valid_for is None:
        return longest
    return max(shortest, min(int(valid_for.total_seconds()), longest))
