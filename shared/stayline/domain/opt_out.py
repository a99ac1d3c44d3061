"""Whether a reply asks for no more texts, for texts again, or for help."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

PROVIDER_KEYWORDS: Final[Mapping[str, frozenset[str]]] = {
    "stop": frozenset(
        {"stop", "unsubscribe", "end", "quit", "stopall", "revoke", "optout", "cancel"}
    ),
    "start": frozenset({"start", "unstop", "yes"}),
    "help": frozenset({"help", "info"}),
}


@dataclass(frozen=True, slots=True)
class OptOut:
    kind: Literal["certain", "likely", "start", "help", "none"]
    because: str


def is_provider_keyword(reply: str) -> str | None:
    """Return 'stop', 'start' or 'help' if the provider itself acts on this body, else None."""
    word = reply.strip().casefold()
    return next((kind for kind, words in PROVIDER_KEYWORDS.items() if word in words), None)


def read(reply: str, language: str) -> OptOut:
    """First cut: the provider's keywords alone."""
    kind = is_provider_keyword(reply)
    if kind == "stop":
        return OptOut("certain", "a keyword alone")
    if kind == "start" and reply.strip().casefold() != "yes":
        return OptOut("start", "a keyword alone")
    return OptOut("help" if kind == "help" else "none", f"no keyword in {language}")
