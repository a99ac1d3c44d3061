"""Waiting, before a STOP is answered, for the texts that were on their way when it came.

No text is claimed once a STOP is saved: a claim holds only for the contact it was judged by. But
one that was claimed a moment before may be at the provider's door.
"""

import time
from datetime import datetime, timedelta
from typing import Protocol

from stayline.adapters.intake import Intake
from stayline.domain import under_way
from stayline.domain.contact import Contact
from stayline.domain.facts import AnswerWaited

_LOOK_AGAIN = 0.15


class Clock(Protocol):
    """What waiting takes: the module `time`, or a test's."""

    def monotonic(self) -> float:
        """Give seconds from any beginning."""

    def sleep(self, seconds: float, /) -> None:
        """Let so many seconds pass."""


def wait(
    intake: Intake, contact: Contact, text_id: str, now: datetime, clock: Clock = time
) -> bool:
    """Wait until each text on its way to a contact who has opted out is recorded or must be there.

    `contact` is the contact as the STOP left them. The ledger says how long it took; False where
    there was nothing to wait for. Nothing is asked of AWS unless a text was claimed just now.
    """
    leases = under_way.left(contact, now)
    waiting = _on_their_way(intake, tuple(leases)) if leases else ()
    if not waiting:
        return False
    began, waited = clock.monotonic(), timedelta()
    while waiting and waited < under_way.WAITS:
        if all(leases[one] <= now + waited for one in waiting):
            break
        clock.sleep(_LOOK_AGAIN)
        waited = timedelta(seconds=clock.monotonic() - began)
        waiting = _on_their_way(intake, waiting)
    milliseconds = int(waited / timedelta(milliseconds=1))
    fact = AnswerWaited(id=text_id, at=now, milliseconds=milliseconds, left=waiting)
    intake.take(fact, contact, now)
    return True


def _on_their_way(intake: Intake, messages: tuple[str, ...]) -> tuple[str, ...]:
    _, found = intake.table.together(messages)
    return tuple(one for one in messages if one in found and found[one].status == "claimed")
