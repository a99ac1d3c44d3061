"""What is decided about a text, and by what: the ruling, the reason, a limit that is reached."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple


@dataclass(frozen=True)
class Reason:
    """Why something was decided so: `because` in words, `inputs` what it was judged by.

    `rule` is what it follows from: a rule's id in its pack (`KR/night`), a word for one of ours, or
    '' where it is none of permission's.
    """

    rule: str
    because: str
    inputs: Mapping[str, str] = field(default_factory=dict)

    @property
    def judged(self) -> dict[str, str]:
        """What the ledger keeps: the rule and what it was judged by."""
        return {**({"rule": self.rule} if self.rule else {}), **self.inputs}


@dataclass(frozen=True, kw_only=True)
class Ruling(Reason):
    """Whether a text may go.

    A text that goes, goes before `until`, if there is any; one that is held is looked at again
    then. `cost` is that of a text that goes, in millionths of a US dollar.
    """

    verdict: Literal["go", "hold", "never"]
    until: datetime | None = None
    cost: int = 0


class Full(NamedTuple):
    """A cap or a budget without room: the rule, in words, until when, and what was counted."""

    rule: str
    because: str
    until: datetime
    counted: str
