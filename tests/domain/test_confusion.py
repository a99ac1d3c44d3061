"""The labelled corpora are counted whole, and a rate that is too high is named and fails."""

from io import StringIO

import pytest
from rich.console import Console

from tests.domain.confusion import (
    ANSWER_GATES,
    ANSWERS,
    LANGUAGES,
    OPT_OUT_GATES,
    OTHER,
    SCORE,
    SEVERITIES,
    SEVERITY_GATES,
    Corpus,
    Gate,
    Reading,
    answered,
    corpora,
    main,
)
from tests.domain.labelled import rows

GATES = {gate.name: gate for gate in (*ANSWER_GATES, *OPT_OUT_GATES, *SEVERITY_GATES)}


def printed(*found: Corpus) -> tuple[int, str]:
    out = StringIO()
    return main(found, Console(file=out, width=120)), out.getvalue()


def read(gate: Gate, wrong: int, of: int = 100) -> list[Reading]:
    """Give so many texts of what a gate watches, with so many of them read wrong."""
    meant = gate.meant[0]
    return [Reading("ko", meant, gate.read[0] if number < wrong else meant) for number in range(of)]


def test_every_labelled_row_is_counted() -> None:
    answers, wishes, *triaged = corpora()
    assert len(answers.readings) == len(rows("replies.tsv"))
    assert len(wishes.readings) == len(rows("opt_outs.tsv")) * len(LANGUAGES)
    assert [len(one.readings) for one in triaged] == [len(rows("triage.tsv"))] * 3
    for corpus in (answers, wishes, *triaged):
        for one in corpus.readings:
            assert (one.language in LANGUAGES, one.meant in corpus.kinds) == (True, True)
            assert one.read in corpus.reads


def test_the_corpora_are_read_well_enough() -> None:
    code, out = printed(*corpora())
    assert code == 0, out


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("silently wrong", 1),
        ("needlessly asked", 8),
        ("certain ones not certain", 0),
        ("missed", 2),
        ("false stops", 1),
        ("high read as none", 0),
    ],
)
def test_a_rate_in_one_language_fails_as_soon_as_it_is_too_high(name: str, most: int) -> None:
    gate = GATES[name]
    enough, too_many = (
        Corpus("some", gate.meant, gate.read, read(gate, wrong), (gate,))
        for wrong in (most, most + 1)
    )
    assert enough.failed() == []
    assert too_many.failed() == [(gate, "ko")]


def test_what_fails_is_named_and_ends_with_1() -> None:
    gate = GATES["high read as none"]
    code, out = printed(Corpus("severity", SEVERITIES, SEVERITIES, read(gate, 1), (gate,)))
    assert code == 1
    assert "Too many: high read as none, ko" in out


@pytest.mark.parametrize(
    ("expected", "reply", "reading"),
    [
        ("8", "8", (SCORE, SCORE)),
        ("7", "8", (SCORE, OTHER)),
        ("8", "8 or 9", (SCORE, "unclear")),
        ("unclear", "8", ("unclear", OTHER)),
        ("unclear", "8 or 9", ("unclear", "unclear")),
        ("not_an_answer", "who is this?", ("not_an_answer", "not_an_answer")),
    ],
)
def test_another_score_than_meant_counts_as_wrong(
    expected: str, reply: str, reading: tuple[str, str]
) -> None:
    found = answered("1-10", "en", expected, reply)
    assert (found.meant, found.read) == reading


def test_the_table_has_each_count_in_its_cell() -> None:
    readings = [Reading("en", SCORE, OTHER), *[Reading("en", SCORE, SCORE)] * 3]
    corpus = Corpus("Answers", ANSWERS, (SCORE, OTHER, *ANSWERS[1:]), readings)
    row = next(line for line in printed(corpus)[1].splitlines() if line.split()[:1] == ["en"])
    assert row.split() == ["en", "scored", "3", "1", "·", "·", "75.0%"]
