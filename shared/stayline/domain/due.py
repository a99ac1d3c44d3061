"""What must happen later: a row with a `due_at`, saved with the change it belongs to."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from stayline.domain.changing import filled

Kind = Literal[
    "start", "step", "message", "lookup", "receipt", "notice", "code", "announcement", "circuit"
]


@filled
@dataclass(frozen=True, kw_only=True)
class Due:
    """A due row.

    kind:
        start: a journey may begin (`journey`, `cycle`, `start`: which of its starts, `about`: what
            its moment follows from)
        step: an enrolment's step waited long enough (`journey`, `run`, `turn`, `asked`)
        message: a message may go (`about`: its id; `place`: 0 goes before 1; `country`: where its
            number is of)
        lookup: a send whose outcome is unknown is to be looked up (`about`: the message's id)
        receipt: the provider is to be asked what became of a text (`about`: the message's id)
        notice: people are to be told of a case (`about`: its id, `cycle`: what it is about)
        code: your systems are to be told of a promo code (`about`: it, `cycle`: its last day)
        circuit: people are to be told that texts are stopped (`about`: the provider's code and
            words, `cycle`: the country whose texts they are, or everywhere, `sender`: whose)
        announcement: one is to be counted, or made (`about`: its id); it stays until all is done

    `rests_until` is set once a row has come and is left alone for a while. With `is_out` its text
    was handed out then, and has left, most likely.
    """

    kind: Kind
    id: str
    contact_id: str
    due_at: datetime
    journey: str = ""
    cycle: str = ""
    run: str = ""
    start: int = 0
    turn: int = 0
    asked: int = 0
    about: str = ""
    place: int = 0
    country: str = ""
    sender: str = ""
    rests_until: datetime | None = field(default=None, compare=False)
    is_out: bool = field(default=False, compare=False)
