"""What a reply to a survey question says: a score, nothing certain, or no answer at all."""

from dataclasses import dataclass
from typing import Literal

from stayline.domain.survey import Choice, Question, Scale, Words


@dataclass(frozen=True, slots=True)
class Answer:
    """`value`: the score, the option's number from 1, the contact's own words, or None."""

    kind: Literal["scored", "unclear", "not_an_answer"]
    value: int | str | None
    because: str


def read(question: Question, reply: str, language: str) -> Answer:
    """First cut: a bare number or words; the rest is unclear."""
    text = reply.strip()
    if isinstance(question, Words):
        return Answer("scored", text, "own words") if text else Answer("unclear", None, "empty")
    low, high = (
        (question.low, question.high) if isinstance(question, Scale) else (1, len(question.options))
    )
    if text.isdecimal() and low <= int(text) <= high:
        return Answer("scored", int(text), "a bare number")
    return Answer("unclear", None, f"no plain number in {language}")
