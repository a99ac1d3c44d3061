"""Whether an English score ends a reply that sets no stop ahead of it."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.tokens import ARTICLES, WORD, Token

_COURTEOUS: Final = frozenset({"filler", "address", "greet"})
_SUPPOSED: Final = frozenset({"unreal", "past", "other"})
_LITTLE: Final = frozenset({"address", "follow"})
_LONG: Final = 3
_MORE: Final = frozenset({"new", "other", "more", "extra", "different"})  # "love my new 3"
_OPINED: Final = frozenset({"good", "bad", "view", "misdeed", "negated_good", "negated_bad", "no"})
_MEND: Final = frozenset({"sort", "fix", "improve", "lower", "train", "hire", "answer", "buck"})
_DETERMINERS: Final = frozenset(
    {"the", "a", "an", "my", "your", "our", "ur", "this", "that", "his", "her", "their", "no",
     "any", "of", "every", "each"}
)  # fmt: skip
_ENDS_A_CLAUSE: Final = frozenset(
    {"everywhere", "anywhere", "nowhere", "somewhere", "overnight", "outside", "inside",
     "home", "upstairs", "downstairs", "online", "instead", "either", "neither", "anyway",
     "anyhow", "already", "through", "away", "out", "back", "again", "yet", "anymore",
     "ever", "together", "finish", "open", "around", "round", "along", "soon",
     "straightaway", "came", "arrived", "went", "helped", "ago", "whatsoever", "quickly",
     "quick", "properly", "nicely", "regularly", "em", "tho", "issue", "issues", "problem",
     "problems", "improve", "bother", "fault", "faults", "hassle", "fuss", "times"}
)  # fmt: skip


def rounds_off(reading: Reading, rating: Rating, before: Token) -> bool:
    """Whether it ends an English opinion that has no stop: "cant fault the engineer 9"."""
    last = all(
        token.kind != WORD or token.roles & _COURTEOUS for token in reading.tokens[rating.after :]
    )
    if reading.language.startswith(("tr", "ko")) or not last or not _alone(reading):
        return False
    sentence = reading.sentence(rating.at)
    words = sum(token.kind == WORD for token in reading.clause(rating.at))
    judged = any(token.roles & _OPINED for token in sentence) or reading.plays("contrast")
    judged = judged or sentence[0].text in _MEND
    named = reading.beside(rating.at - 2, rating.at)
    one = named.text in ARTICLES and before.plays("label")  # "losing a day 4"
    thing = (before.roles <= _LITTLE or one) and before.text not in _MORE
    told = before.text in _ENDS_A_CLAUSE or (
        thing and (named.text in _DETERMINERS or bool(named.roles & _OPINED))
    )
    counted = any(
        other.unit == "quantity"
        and rating.at - other.after == (reading.token(other.at - 1).text in ARTICLES)
        for other in reading.ratings
    )  # "took 3 weeks 3", "a 10 min chat 2"
    return rating.unit == "" and (counted or (told and (judged or words > _LONG)))


def goes_on(reading: Reading, rating: Rating, after: Token) -> bool:
    """Whether an English number opens a reply ahead of a word it cannot count: "8 done".

    English counts in plurals, and two unknown words may be "4 bedroom house".
    """
    beyond = reading.beside(rating.after + 1, rating.at)
    return (
        not reading.language.startswith(("tr", "ko"))
        and (rating.value or 0) > 1 and rating.at == 0 and rating.unit == ""
        and not after.roles and not after.glued and not reading.vocabulary.unit(after.text)
        and (beyond.kind != WORD or bool(beyond.roles))
        and _alone(reading)
    )  # fmt: skip


def _alone(reading: Reading) -> bool:
    return sum(not rating.stances & _SUPPOSED for rating in reading.kept()) == 1
