"""Texts that the webhook never saw: found in the provider's log, taken in as if they had come."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

from stayline.adapters.intake import Intake
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import TextReceived

WEBHOOKS_TURN = timedelta(minutes=2)
"""Younger texts are left to the webhook, which the provider gives up after 15 seconds."""


_SLICE = timedelta(hours=6)  # so much is listed before the first of it is taken in
_OVERLAP = timedelta(minutes=5)  # a text is listed by one time and counts by another


@dataclass
class Found:
    """How many texts had been missed, those that failed among them; why these did, by their ids.

    `listed` are all that came in.
    """

    texts: int = 0
    failures: dict[str, Exception] = field(default_factory=dict)
    listed: int = field(default=0, compare=False)


def fetch(
    came_in: Callable[[datetime, datetime | None], list[tuple[str, TextReceived]]],
    since: datetime,
    key: bytes,
    take_in: Intake,
    now: datetime,
    *,
    has_time: Callable[[], bool],
) -> Found:
    """List what came in since, slice by slice, and take in what was missed of each.

    So that a run for which the whole list is too long has taken in its beginning.
    """
    found = Found()
    while since < now and has_time():
        ends = since + _SLICE
        listed = came_in(since, ends + _OVERLAP if ends < now else None)
        of_slice = take_in_missed(listed, key, take_in, now, has_time)
        found.texts += of_slice.texts
        found.failures |= of_slice.failures
        found.listed += len(listed)
        since = ends
    return found


def take_in_missed(
    listed: Iterable[tuple[str, TextReceived]],
    key: bytes,
    take_in: Intake,
    now: datetime,
    has_time: Callable[[], bool] = lambda: True,
) -> Found:
    """Take in which of the texts, each with its number, were not yet; what fails delays no other.

    A text counts at the time it was sent. What fails, or what there is no time for, is missing
    still when the list is next gone through.
    """
    judged_by: Literal["words", "model"] = "model" if take_in.judge else "words"
    come = [
        (Contact(id=contact_id(phone, key), phone=phone), replace(text, judged_by=judged_by))
        for phone, text in listed
        if now - text.at >= WEBHOOKS_TURN
    ]
    had = take_in.table.had((contact.id, text) for contact, text in come)
    found = Found()
    for contact, text in come:
        if text.key in had:
            continue
        if not has_time():
            break
        try:
            found.texts += take_in.take(text, contact, now) is not None
        except Exception as failure:  # noqa: BLE001  the edge of one text's trouble
            found.texts += 1
            found.failures[text.id] = failure
    return found
