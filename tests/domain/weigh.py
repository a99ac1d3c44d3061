"""PYTHONPATH=shared:. python -m tests.domain.weigh: learn what wishes look like from the lists.

Writes words/resemblance.tsv: a trait, its weight for a wish, and for a certain one among wishes,
in tenths of log odds. The same lists and rules give the same file. It may be older than they are,
as long as each labelled reply is read right; what it then reads wrong wants a rule.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import exp, sqrt
from random import Random

from stayline.domain import opt_out
from stayline.domain.reading.resemblance import LEARNT, traits
from stayline.domain.reading.weights import BIAS, listing
from stayline.domain.reading.wishes import clauses_of
from tests.domain.confusion import WISHES
from tests.domain.labelled import rows

_ROUNDS = 15
_STEP = 0.3
_RARE = 2
_KEPT = 3_000

Example = tuple[tuple[str, ...], bool]


def labelled() -> list[tuple[str, str]]:
    """Give kind and reply: the opt-outs, and of other lists what no rule takes for a wish."""
    others = [row[-1] for name in ("replies.tsv", "triage.tsv") for row in rows(name)]
    plain = [("none", reply) for reply in others if not by_rule(reply)]
    return [(kind, reply) for kind, reply in rows("opt_outs.tsv")] + plain


def by_rule(reply: str) -> bool:
    return opt_out.by_rule(reply, clauses_of(reply), "en").kind in WISHES


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Fit a logistic regression by AdaGrad; traits too rare to tell anything are left out."""
    seen = Counter(trait for found, _ in examples for trait in found)
    weights = {trait: 0.0 for trait, times in seen.items() if times >= _RARE}
    slopes = dict.fromkeys(weights, 1e-8)
    kept = [([trait for trait in found if trait in weights], meant) for found, meant in examples]
    order = Random(0)  # noqa: S311 - an order, no secret
    for _ in range(_ROUNDS):
        order.shuffle(kept)
        for found, meant in kept:
            odds = sum(weights[trait] for trait in found)
            wrong = meant - 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
            for trait in found:
                slopes[trait] += wrong * wrong
                weights[trait] += _STEP * wrong / sqrt(slopes[trait])
    return weights


def weightiest(examples: Sequence[Example]) -> set[str]:
    """Give the traits that decide most, a heavy one seen often before a heavy one seen twice."""
    seen = Counter(trait for found, _ in examples for trait in found)
    weights = learn(examples)
    by_weight = sorted(weights, key=lambda trait: -abs(weights[trait]) * sqrt(seen[trait]))
    return {BIAS, *by_weight[:_KEPT]}


def weigh(replies: Iterable[tuple[str, str]]) -> dict[str, tuple[int, int]]:
    """Give the two weights, in tenths, of each trait that is kept."""
    found = [(kind, {BIAS, *traits(clauses_of(reply))}) for kind, reply in replies]
    examples = [(tuple(sorted(one)), kind in WISHES) for kind, one in found]
    kept = weightiest(examples)
    wishes = learn([(tuple(sorted(one & kept)), kind in WISHES) for kind, one in found])
    certain = learn(
        [(tuple(sorted(one & kept)), kind == "certain") for kind, one in found if kind in WISHES]
    )
    return {
        trait: (round(weight * 10), round(certain.get(trait, 0) * 10))
        for trait, weight in sorted(wishes.items())
    }


def keep(learnt: str, weights: Mapping[str, tuple[int, ...]]) -> None:
    lines = ("\t".join([trait, *map(str, found)]) + "\n" for trait, found in weights.items())
    listing(learnt).write_text("".join(lines), encoding="utf-8")


def main() -> int:
    keep(LEARNT, weigh(labelled()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
