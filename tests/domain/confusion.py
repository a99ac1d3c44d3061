"""PYTHONPATH=shared:. python -m tests.domain.confusion: how the labelled corpora are read.

A table for each says what was meant and what was read; a rate that is too high ends with 1.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from stayline.domain import answers, opt_out, triage
from stayline.domain.survey import Scale
from tests.domain.labelled import rows

LANGUAGES = ("en", "ko", "tr")
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """One labelled text to a contact of `language`; `part` is the part of the corpus it is of."""

    language: str
    meant: str
    read: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Gate:
    """Of what was `meant` as one of these, at most this share may be `read` as one of those."""

    name: str
    meant: tuple[str, ...]
    read: tuple[str, ...]
    most: float

    def rate(self, readings: Iterable[Reading]) -> float:
        """Give the share; 0 where nothing of the kind was meant."""
        wrong = [one.read in self.read for one in readings if one.meant in self.meant]
        return sum(wrong) / len(wrong) if wrong else 0.0


@dataclass(frozen=True, slots=True)
class Corpus:
    """Texts of one file, as read now; `kinds` are what may be meant, `reads` what may be read."""

    name: str
    kinds: tuple[str, ...]
    reads: tuple[str, ...]
    readings: Sequence[Reading]
    gates: tuple[Gate, ...] = ()

    def of(self, language: str) -> list[Reading]:
        return [one for one in self.readings if one.language == language]

    def failed(self) -> list[tuple[Gate, str]]:
        """Give the gates that do not hold, each with its language."""
        return [
            (gate, language)
            for gate in self.gates
            for language in LANGUAGES
            if gate.rate(self.of(language)) > gate.most
        ]


SCORE, OTHER = "scored", "another score"
ANSWERS = (SCORE, "unclear", "not_an_answer")
WISHES, NO_WISHES = ("certain", "likely"), ("start", "help", "none")
SEVERITIES = ("none", "low", "high")
SENTIMENTS = ("negative", "neutral", "positive")

ANSWER_GATES = (
    Gate("silently wrong", ANSWERS, (OTHER,), 0.01),
    Gate("needlessly asked", (SCORE,), ("unclear", "not_an_answer"), 0.08),
)
OPT_OUT_GATES = (
    Gate("certain ones not certain", ("certain",), ("likely", *NO_WISHES), 0),
    Gate("missed", WISHES, NO_WISHES, 0.02),
    Gate("false stops", NO_WISHES, WISHES, 0.01),
)
SEVERITY_GATES = (Gate("high read as none", ("high",), ("none",), 0),)


def corpora() -> list[Corpus]:
    """Read the three files as the service would."""
    texts = [(row, triage.read(row[-1], row[2])) for row in rows("triage.tsv")]
    severities = [Reading(row[2], row[4], found.severity, row[0]) for row, found in texts]
    sentiments = [Reading(row[2], row[3], found.sentiment, row[0]) for row, found in texts]
    spam = [Reading(row[2], row[5], "spam" if found.spam else "-", row[0]) for row, found in texts]
    wishes = [
        Reading(language, kind, opt_out.read(reply, language).kind)
        for kind, reply in rows("opt_outs.tsv")
        for language in LANGUAGES
    ]
    replies = [answered(*row) for row in rows("replies.tsv")]
    kinds = (*WISHES, *NO_WISHES)
    return [
        Corpus("Answers", ANSWERS, (SCORE, OTHER, *ANSWERS[1:]), replies, ANSWER_GATES),
        Corpus("Opt-outs, by the contact's language", kinds, kinds, wishes, OPT_OUT_GATES),
        Corpus("Triage: severity", SEVERITIES, SEVERITIES, severities, SEVERITY_GATES),
        Corpus("Triage: sentiment", SENTIMENTS, SENTIMENTS, sentiments),
        Corpus("Triage: spam", ("spam", "-"), ("spam", "-"), spam),
    ]


def answered(scale: str, language: str, expected: str, reply: str) -> Reading:
    """Read a reply to a question with this scale; `expected` is a score or another kind."""
    low, high = scale.split("-")
    answer = answers.read(Scale(int(low), int(high)), reply, language)
    is_other = answer.kind == "scored" and str(answer.value) != expected
    meant = SCORE if expected.isdecimal() else expected
    return Reading(language, meant, OTHER if is_other else answer.kind)


def table(corpus: Corpus) -> Table:
    """Count what was read in what was meant, language by language."""
    shown = Table("", "meant \\ read", title=corpus.name, title_justify="left", box=SIMPLE_HEAD)
    for kind in (*corpus.reads, "right"):
        shown.add_column(kind, justify="right")
    for language in LANGUAGES:
        counted = Counter((one.meant, one.read) for one in corpus.of(language))
        for meant in corpus.kinds:
            counts = [counted[meant, read] for read in corpus.reads]
            right = f"{counted[meant, meant] / sum(counts):.1%}" if sum(counts) else ""
            cells = (str(count) if count else "·" for count in counts)
            shown.add_row(language, meant, *cells, right)
    return shown


def parts(corpus: Corpus) -> str:
    """Say how much of each part of a corpus is read right; "" where it has none."""
    names = dict.fromkeys(one.part for one in corpus.readings if one.part)
    right = {
        name: [one.read == one.meant for one in corpus.readings if one.part == name]
        for name in names
    }
    return ", ".join(f"{name} {sum(found) / len(found):.1%} right" for name, found in right.items())


def show(corpus: Corpus, console: Console) -> None:
    console.print(table(corpus))
    if said := parts(corpus):
        console.print(f"  {said}")
    for gate in corpus.gates:
        rates = (f"{language} {gate.rate(corpus.of(language)):.1%}" for language in LANGUAGES)
        console.print(f"  {gate.name}: {', '.join(rates)} (at most {gate.most:.0%})")


def main(found: Iterable[Corpus], console: Console) -> int:
    """Print all tables; give 1 where a rate is too high."""
    whole = list(found)
    for corpus in whole:
        show(corpus, console)
    failed = [(gate, language) for corpus in whole for gate, language in corpus.failed()]
    for gate, language in failed:
        console.print(f"Too many: {gate.name}, {language}", style="bold red")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(corpora(), Console(highlight=False, width=_WIDTH)))
