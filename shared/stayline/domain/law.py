"""The law of a country or a state as rules, each with its source (content/countries/)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal

Purpose = Literal["service", "survey", "greeting", "marketing"]
"""What a journey texts for. A country may count surveys and greetings as marketing."""

PRECEDENCE: Mapping[Purpose, int] = {"service": 0, "survey": 1, "greeting": 2, "marketing": 3}
"""Who goes first: of a cap on all texts, a purpose uses what those before it have left."""

ConsentTo = Literal["service", "survey", "marketing", "night_marketing"]
"""What one can agree to: night marketing is a consent of its own in Korea."""

Basis = Literal["relationship", "inquiry", "purchase", "express", "written"]
"""What a consent rests on, from the weakest: the business knows them, they asked, they bought,
they said yes, they said yes in writing to a text that named the sender."""

Confidence = Literal["read", "second-hand", "assumed"]
"""read in the law or with the regulator or provider; told by others; our own caution."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What every rule has: what it says in words, and where that was found.

    `id` names it within its pack. `purposes` are those it is about, after counting (CountsAs).
    """

    id: str
    says: str
    source: str
    as_of: date
    confidence: Confidence
    purposes: tuple[Purpose, ...] = ("marketing",)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountsAs(Rule):
    """What is texted for one of `purposes` counts as `counts_as`."""

    counts_as: Purpose = "marketing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs(Rule):
    """It takes a consent that rests on one of `bases`; each lasts so many months, 0 for good.

    `registry` names the public register that has to hold the consent too (İYS in Turkey).
    `ask_before` is how long before its end the contact is asked whether it shall go on.
    """

    bases: Mapping[Basis, int]
    registry: str = ""
    ask_before: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours(Rule):
    """It may go from `opens` until `closes`, local, on `days` (0 is Monday) and no others.

    A pack's Hours for one purpose and day all apply; a purpose without any may go at all hours.
    With `holidays` false it goes on no public holiday. Who agreed to `lifted_by` is not held.
    """

    opens: time
    closes: time
    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    holidays: bool = True
    lifted_by: ConsentTo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap(Rule):
    """No more than `most` in any stretch of `within`."""

    most: int
    within: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording(Rule):
    """What a text has to begin and end with, by language ('' for all others).

    `{sender}` and the names in `identity` of business.toml (`{refusal_number}`, `{mersis}`) may
    stand in it. What is in the text already, or any of `or_has`, is not added again.
    """

    first: Mapping[str, str] | None = None
    last: Mapping[str, str] | None = None
    or_has: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Rule):
    """The contact is owed a notice, within so many days, that a consent was given or withdrawn."""

    within_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty(Rule):
    """What the business has to see to itself: kept records, registered senders, opt-out delays.

    `about` says which; it is told in docs/compliance.md. `unless` names a setting of business.toml
    without which texts for these purposes are refused there: `two_way`, where no reply comes back.
    From `revokes_all_from` on, who wants no more texts of one kind gets none of any.
    """

    about: Literal["records", "opt_out", "senders", "inbound", "identity", "liability"]
    unless: str = ""
    revokes_all_from: date | None = None


AnyRule = CountsAs | Needs | Hours | Cap | Wording | Notice | Duty


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The rules of one country (`KR`) or state (`US-FL`), as of `version`.

    `days_off` are its public holidays as far as known. A state's pack holds what it adds.
    """

    place: str
    title: str
    version: date
    rules: tuple[AnyRule, ...]
    days_off: tuple[date, ...] = ()
