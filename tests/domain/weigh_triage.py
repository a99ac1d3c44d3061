"""PYTHONPATH=shared:. python -m tests.domain.weigh_triage: learn what complaints sound like.

Writes words/impressions.tsv: a trait, its weights for a complaint, for praise and for what a person
must see now, in tenths of log odds. It learns from the tuned rows of triage.tsv and from the words
that the rules know; the file may be older than both, as that of `weigh`.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from math import sqrt

from stayline.domain.mentions import NEGATIVE, hear
from stayline.domain.reading.impression import LEARNT, traits
from stayline.domain.reading.weights import BIAS
from stayline.domain.words.triage import SPOKEN
from tests.domain.labelled import rows
from tests.domain.weigh import keep, learn

_KEPT = 4_000
_SIDES = ("bad", "good", "high")

Example = tuple[frozenset[str], dict[str, bool]]


def heard(text: str, language: str) -> frozenset[str]:
    words = [word for sentence in hear(text, language).sentences for word in sentence.words]
    return frozenset({BIAS, *traits(words)})


def labelled() -> Iterator[Example]:
    """Give the tuned texts, but for adverts, which are told apart before."""
    for part, _, language, sentiment, severity, spam, text in rows("triage.tsv"):
        if part == "tuned" and spam != "spam":
            bad = sentiment == "negative" or severity != "none"
            yield (
                heard(text, language),
                {"bad": bad, "good": sentiment == "positive", "high": severity == "high"},
            )


def listed() -> Iterator[Example]:
    """Give the terms of praise and complaint, each by its first alternatives."""
    for language, kinds in SPOKEN.items():
        for kind, terms in kinds:
            if kind in {"good", "bad", "trouble"}:
                for term in terms.split(","):
                    places = [place for place in term.split() if not place.startswith("~")]
                    text = " ".join(re.split(r"[/*]", place.lstrip("^"))[0] for place in places)
                    said = {"bad": kind in NEGATIVE, "good": kind == "good", "high": False}
                    yield heard(text, language), said


def weigh(examples: list[Example]) -> dict[str, tuple[int, ...]]:
    """Give the weights of the traits that decide most, in tenths, in the order of `_SIDES`."""
    seen = Counter(trait for found, _ in examples for trait in found)
    first = _learnt(examples)
    heaviest = sorted(
        seen, key=lambda trait: -sqrt(seen[trait]) * max(abs(one.get(trait, 0)) for one in first)
    )
    kept = {BIAS, *heaviest[:_KEPT]}
    again = _learnt([(found & kept, said) for found, said in examples])
    return {
        trait: tuple(round(10 * weights.get(trait, 0)) for weights in again)
        for trait in sorted(kept)
    }


def _learnt(examples: list[Example]) -> list[dict[str, float]]:
    return [
        learn([(tuple(sorted(found)), said[side]) for found, said in examples]) for side in _SIDES
    ]


def main() -> int:
    keep(LEARNT, weigh([*labelled(), *listed()]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
