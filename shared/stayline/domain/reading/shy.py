"""Whether a Turkish number word that may mean something else is a score: yedi is also "ate"."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.tokens import WORD
from stayline.domain.words import terms, tr

NOTHING: Final = "sifir"
"""Zero, and none of it."""

_VERBS: Final = frozenset({"yedi"})  # seven, and "ate"
_TO: Final = ("e", "a")  # "hizmete yedi"
_LEADS_TO_A_NUMBER: Final = frozenset(
    {"cue", "concludes", "decides", "yes", "now", "overall", "not_after"}
)
_VERB_ENDS: Final = tuple(terms(tr.VERB_ENDS))
_ARTICLES: Final = frozenset({"bir", "bi"})


def stands_shyly(reading: Reading, rating: Rating) -> bool:
    before = reading.beside(rating.at - 1, rating.at)
    after = reading.beside(rating.after, rating.at)
    token = reading.tokens[rating.at]
    told = rating.unit in {"points", "stars"} or rating.over is not None or after.kind != WORD
    told = told or (after.plays("filler") and (after.plays("says") or before.plays("cue")))
    told = told or (after.plays("address") and token.text not in _ARTICLES)
    ended = before.text.endswith(_VERB_ENDS) and reading.tokens[-1] is token
    opening = rating.at == 0 and (after.plays("cue") or after.plays("yes"))  # "on bence"
    if (
        opening
        or rating.over is not None
        or after.plays("gives")
        or (ended and token.text not in _VERBS)
    ):
        return True
    ten = token.text == "on" and after.kind != WORD and not before.plays("label")
    ten = ten and not reading.vocabulary.unit(before.text)
    to = before.plays("aspect") and before.text.endswith(_TO)
    return told and (ten or to or before.kind != WORD or bool(before.roles & _LEADS_TO_A_NUMBER))


def is_nothing(reading: Reading, rating: Rating, plain: Rating) -> bool:
    """Whether Turkish says that there was none of it: "sıfır ilgi 2", "ilgi sıfır, 2"."""
    after = reading.beside(rating.after, rating.at)
    behind = reading.beside(rating.at - 1, rating.at).plays("aspect")
    named = behind or after.plays("aspect")
    low = 2 * (plain.value or 0) <= reading.low + reading.high
    between = 1 if behind else 2
    rated = (
        reading.beside(plain.at - 1, plain.at).plays("aspect") and plain.at > rating.at + between
    )
    return reading.tokens[rating.at].text == NOTHING and named and low and not rated
