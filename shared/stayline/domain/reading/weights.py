"""What labelled texts taught: the weights of each trait that a text may have."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Final, cast

BIAS: Final = ""
"""The trait that every text has."""


def odds(learnt: str, traits: Iterable[str]) -> tuple[int, ...]:
    """Return what a text's traits amount to by a list's name, for each of its weights.

    In tenths of log odds: 36 is about 97 in 100. Whole numbers, whose sum knows no order. A text
    of which nothing is known has the odds of any text.
    """
    known = _weights(learnt)
    found = [known[trait] for trait in {BIAS, *traits} if trait in known]
    return tuple(map(sum, zip(*found, strict=True)))


def listing(learnt: str) -> Path:
    """Return where what was learnt is kept: a trait a line, then its weights."""
    return Path(__file__).parents[1] / "words" / f"{learnt}.tsv"


def listed(learnt: str) -> dict[str, tuple[int, ...]]:
    """Return the weights as they are kept."""
    lines = (line.split("\t") for line in listing(learnt).read_text(encoding="utf-8").splitlines())
    return {trait: tuple(map(int, weights)) for trait, *weights in lines}


@lru_cache(maxsize=2)
def _weights(learnt: str) -> Mapping[str, tuple[int, ...]]:
    try:
        # Written by the layer's build (content/compile.py); without a build the list is read.
        compiled = import_module(f"stayline.domain.reading.compiled_{learnt}")
    except ImportError:
        return listed(learnt)
    return cast("Mapping[str, tuple[int, ...]]", compiled.WEIGHTS)
