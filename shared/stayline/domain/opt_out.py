"""Whether a reply asks for no more texts, for texts again, or for help."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from stayline.domain.words.wishes import Wishes, clauses_of, wishes

PROVIDER_KEYWORDS: Final[Mapping[str, frozenset[str]]] = {
    "stop": frozenset(
        {"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"}
    ),
    "start": frozenset({"start", "unstop", "yes"}),
    "help": frozenset({"help", "info"}),
}
