"""What the provider's own log says of a text: what a START is believed by.

A webhook's signature has no date, so whoever has seen one can send it again, years later.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

FRESH = timedelta(hours=1)
"""For so long a text is believed: longer than the provider tries, shorter than anybody waits."""


@dataclass(frozen=True, slots=True)
class Logged:
    """When the provider took the text in from that number; None where its log has no such text."""

    at: datetime | None = None

    def against(self, now: datetime, opted_out_at: datetime) -> str:
        """Say what speaks against believing a START; empty where nothing does."""
        if self.at is None:
            return "the provider's log has no such text"
        if now - self.at > FRESH:
            return "the provider took it in more than an hour ago"
        # The log's times are whole seconds, and a STOP counts from when it reached us, which is
        # later than it was written: in doubt the STOP is the last word.
        if self.at <= opted_out_at:
            return "it was written before the contact opted out, or as they did"
        return ""


class LogNeeded(Exception):  # noqa: N818  no error: the decision is made with it, once it is there
    """The provider's log is to be looked at before a START can be decided about."""
