"""A judgement of a free text: the form in which word lists and models give theirs."""

from dataclasses import dataclass
from typing import Literal

Sentiment = Literal["negative", "neutral", "positive"]
Severity = Literal["none", "low", "high"]


@dataclass(frozen=True, slots=True)
class Triage:
    """`reasons` say why in English, each with the word that was heard at most."""

    sentiment: Sentiment
    severity: Severity
    spam: bool
    reasons: tuple[str, ...]


class JudgementNeeded(Exception):  # noqa: N818  no error: the decision is made with it, once it is there
    """A model is to judge a text before it can be decided about; `language` is the contact's."""

    def __init__(self, language: str) -> None:
        super().__init__("a model is to judge it first")
        self.language = language
