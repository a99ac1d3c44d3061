"""The words Twilio handles itself on a long code, and the texts it answers with.

https://help.twilio.com/articles/223134027: the whole body, one word, any case. The text goes on to
the webhook all the same.
"""

from dataclasses import dataclass

STOP = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT"})
START = frozenset({"START", "UNSTOP"})
HELP = frozenset({"HELP", "INFO"})

STOPPED_TEXT = (
    "You have successfully been unsubscribed. You will not receive any more messages "
    "from this number. Reply START to resubscribe."
)
STARTED_TEXT = (
    "You have successfully been re-subscribed to messages from this number. "
    "Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."
)
HELP_TEXT = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."


@dataclass(frozen=True)
class Keyword:
    """What a text did before any webhook heard of it; `answer` is Twilio's own text, or empty."""

    is_stopped: bool
    answer: str


def read(body: str, *, is_stopped: bool) -> Keyword:
    """The pair's state after this text. A second STOP gets no second confirmation."""
    word = body.strip().upper()
    if word in STOP:
        return Keyword(is_stopped=True, answer="" if is_stopped else STOPPED_TEXT)
    # YES is an everyday word: it means START only to somebody who had said STOP.
    if word in START or (word == "YES" and is_stopped):
        return Keyword(is_stopped=False, answer=STARTED_TEXT)
    return Keyword(is_stopped=is_stopped, answer=HELP_TEXT if word in HELP else "")
