"""What a fact led to: everything that is saved with it, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

from stayline.domain.calendar import Seat
from stayline.domain.contact import Contact
from stayline.domain.due import Due
from stayline.domain.message import Message
from stayline.domain.spend import Charge

_NOTHING: Mapping[str, str] = {}


class Line(NamedTuple):
    """A line of the ledger: what was decided, and because of what, in words.

    `judged` is what a text was let go, held or refused by: rule, place, packs, local time.
    """

    rule: str
    because: str
    journey: str = ""
    step: str = ""
    message_id: str = ""
    judged: Mapping[str, str] = _NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Something a person of the business has to do or to know; `about` may say when."""

    id: str
    contact_id: str
    kind: str
    title: str
    opened_at: datetime
    journey: str = ""
    about: str = ""
    status: Literal["open", "closed"] = "open"


@dataclass(frozen=True, slots=True)
class Vote:
    """An answer that counts: `about` is the question (journey.step), `value` what was answered."""

    about: str
    value: int


class Decision(NamedTuple):
    """Saved in one transaction, or not at all.

    `contact` is the contact afterwards; where it equals the one before, it is not written.
    `messages` are new ones, or known ones with a new status. `due` rows are put, `done` removed.
    Seats are `booked`, which nobody else may have done meanwhile, and `released`.
    `charges` are what texts cost, or give back.
    """

    contact: Contact
    messages: tuple[Message, ...] = ()
    cases: tuple[Case, ...] = ()
    due: tuple[Due, ...] = ()
    done: tuple[Due, ...] = ()
    lines: tuple[Line, ...] = ()
    votes: tuple[Vote, ...] = ()
    booked: tuple[Seat, ...] = ()
    released: tuple[Seat, ...] = ()
    charges: tuple[Charge, ...] = ()

    def is_of_one_text(self, seen: Contact) -> bool:
        """Tell whether nothing is changed or begun but one text, known before; rows may go."""
        more = (self.cases, self.due, self.votes, self.booked, self.released, self.charges)
        return self.contact == seen and not any(more) and len(self.messages) <= 1
