"""Consent as it stands: a fold over what was given and withdrawn, in whatever order that came.

Each event is kept for good in the row of the fact that brought it. What is kept with the contact is
the fold: the latest given and the latest withdrawn of each purpose, and the latest STOP and START
of the number. Taking the later of two is the same in any order and however often; a tie, and any
doubt, is settled against sending.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from stayline.domain.law import Basis, ConsentTo, Purpose

Source = Literal["text", "form", "paper", "call", "shop", "system", "import"]
"""How a consent reached us. An import only repeats what was known elsewhere, at some time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A consent as it was given, with what proves it.

    `wording_hash` is the SHA-256 of what they agreed to, which the fact holds; `evidence` says
    where the proof is, `registry` what a public register (İYS) calls it. It ends on `expires_on`,
    by the rules of `pack` as they were then.
    """

    to: ConsentTo
    at: datetime
    basis: Basis
    source: Source
    wording_hash: str = ""
    language: str = ""
    zone: str = ""
    evidence: str = ""
    registry: str = ""
    expires_on: date | None = None
    pack: str = ""

    def ended(self, today: date) -> bool:
        return self.expires_on is not None and today >= self.expires_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one purpose stands: the latest consent, and when it was last withdrawn."""

    given: Given | None = None
    withdrawn_at: datetime | None = None

    def withdrawn(self) -> bool:
        """Tell whether it was withdrawn and not given again since, by the contact themself."""
        if self.withdrawn_at is None:
            return False
        return not self.given or self.given.source == "import" or self.given.at <= self.withdrawn_at


NO_STANDING = Standing()


def with_given(standing: Standing, given: Given) -> Standing:
    """Add a consent. What the contact gave weighs more than any import, whenever that was."""
    if standing.given and _weight(standing.given) >= _weight(given):
        return standing
    return replace(standing, given=given)


def with_withdrawn(standing: Standing, at: datetime) -> Standing:
    return replace(standing, withdrawn_at=max(standing.withdrawn_at or at, at))


def is_stopped(stopped_at: datetime | None, started_at: datetime | None) -> bool:
    """Tell whether a number is opted out: at its latest STOP, or one at the instant of a START."""
    return stopped_at is not None and (started_at is None or started_at <= stopped_at)


def standing_of(consents: Mapping[ConsentTo, Standing], to: ConsentTo | Purpose) -> Standing:
    """Give how a purpose stands; nobody agrees to greetings as such."""
    return NO_STANDING if to == "greeting" else consents.get(to, NO_STANDING)


def _weight(given: Given) -> tuple[bool, datetime, str]:
    return given.source != "import", given.at, repr(given)
