"""Whether a reply asks or requests something instead of answering, and which numbers it asks of."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading, drop
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import BREAK, NUMBER, WORD, Token

_QUESTION_MARKS: Final = frozenset({"?", "؟"})
_VERBS_THAT_ASK: Final = frozenset({"is", "are", "does", "do", "did", "should", "can"})
# "좋았어요", "괜찮았음", "맛은 있는데".
_TELLS: Final = ("요", "다", "음", "데", "지만", "서")
_NOT_ASKED: Final = frozenset({"hedge", "not_asked"})
_INSISTS: Final = "니까요"  # "8점이라니까요", "친절했으니까요"
_LONGEST_ENDING: Final = 6
_PAIR: Final = 2
_ARRIVED: Final = frozenset({"oldu", "olmus", "gitti", "gitmis", "geldi", "ulasti", "dogru"})
_NEITHER: Final = "ne"
_WHATEVER: Final = ("sem", "sam", "sek", "sak")
_TURKISH_ASKS: Final = frozenset({"mi", "mu"})
_ASKED_OF: Final = frozenset({"good", "bad", "scale_end"})
_ENDS: Final = frozenset({"good", "bad"})
_BARE: Final = frozenset(
    {"filler", "hedge", "overall", "own", "now", "correct", "ratio", "max_first", "article"}
)


def drop_what_is_asked(reading: Reading) -> None:
    """Drop the numbers of a question back: "is 10 the best?"; keep the one in "8?"."""
    for rating in reading.kept():
        clause = [token for token in reading.clause(rating.at) if token.kind in {WORD, NUMBER}]
        if (
            _asked_at_once(reading, rating)
            or _opens(clause)
            or (_closes(reading, clause) and not _told(reading, rating))
            or (_marked(reading.sentence(rating.at)) and not _is_bare(_said_last(reading, rating)))
        ):
            rating.dropped = "asked"
    _answer_what_was_asked(reading)


def _told(reading: Reading, rating: Rating) -> bool:
    """Whether it says to have given a score, then asks of that: "8 yazdım olmuş mu"."""
    verb, asked = (reading.beside(rating.after + ahead, rating.at) for ahead in (0, 1))
    given = verb.plays("gives") or verb.plays("says") or verb.plays("typed")
    return given and asked.text in _ARRIVED


def _marked(sentence: list[Token]) -> bool:
    return any(token.text in _QUESTION_MARKS for token in sentence)


def _said_last(reading: Reading, rating: Rating) -> list[Token]:
    """Leave out the Korean verb, and what is ahead of it, that ends before: "좋았어요 한 7점?"."""
    said = reading.clause(rating.at)
    ahead = len(reading.ahead(rating.at))
    ends = [
        at for at, token in enumerate(said[:ahead], 1)
        if is_hangul(token.text)
        and (token.text.endswith(_TELLS) or (" " in token.text and token.roles & _ENDS))
    ]  # fmt: skip
    return [token for token in said[max(ends, default=0) :] if token.kind in {WORD, NUMBER}]


def _asked_at_once(reading: Reading, rating: Rating) -> bool:
    """Whether Turkish asks of a number right behind it: "10 mu en iyi"."""
    if reading.beside(rating.after, rating.at).text not in _TURKISH_ASKS:
        return False
    of = reading.beside(rating.after + 1, rating.at)
    return not of.roles.isdisjoint(_ASKED_OF)


def _answer_what_was_asked(reading: Reading) -> None:
    """Drop what was said before a question about the scale that the last number takes up.

    "1.. oh, is 5 the best? then 5".
    """
    kept = reading.kept()
    asked = [rating for rating in reading.ratings if rating.dropped == "asked"]
    if len(kept) < _PAIR or not any(
        kept[-2].at < rating.at < kept[-1].at and rating.value == kept[-1].value for rating in asked
    ):
        return
    drop(kept[:-1], "corrected")


def asks(reading: Reading) -> bool:
    """Whether some clause is a question: by its mark, its first word or its ending."""
    if any(
        token.text in _QUESTION_MARKS or token.plays("ask_anywhere") for token in reading.tokens
    ):
        return True
    opened: set[int] = set()
    for at, token in enumerate(reading.tokens):
        first = reading.clauses[at] not in opened
        opened.add(reading.clauses[at])
        following = reading.token(at + 1).kind
        closes = following == BREAK and token.plays("ask_last")
        if closes or (first and _opens([token])) or _ends_in(reading, token, "ask_end"):
            return True
    return False


def requests(reading: Reading) -> bool:
    return reading.plays("want") or any(
        _ends_in(reading, token, "want_end") for token in reading.tokens
    )


def _opens(clause: list[Token]) -> bool:
    if not clause or clause[0].kind != WORD or clause[0].plays("exclaim"):
        return False
    if clause[0].text == _NEITHER and any(
        token.text == _NEITHER or token.text.endswith(_WHATEVER) for token in clause[1:]
    ):
        return False  # "ne iyi ne kötü", "ne yapsam olmadı"
    asked_of = clause[2:] if clause[1:2] and clause[1].text == "the" else clause[1:]
    kinds = [token.kind for token in asked_of[:2]]
    verb_first = clause[0].text in _VERBS_THAT_ASK and len(kinds) > 1 and kinds[0] == NUMBER
    return clause[0].plays("ask") or verb_first


def _closes(reading: Reading, clause: list[Token]) -> bool:
    last = len(clause) - 1
    while last > 0 and clause[last].plays("ask_tail"):
        last -= 1
    return bool(clause) and (
        clause[last].plays("ask_last") or _ends_in(reading, clause[last], "ask_end")
    )


def _is_bare(clause: list[Token]) -> bool:
    """Whether nothing but a number is in question: "8?", "maybe 8 points?"."""
    numbers = sum(token.kind == NUMBER for token in clause)
    words = [
        token
        for token in clause
        if token.kind == WORD and (not token.roles & _BARE or token.roles & _ENDS)
    ]
    if any(token.roles & _ENDS for token in words):
        return False  # "5가 좋은거죠?"
    return all(token.glued for token in words) or len(words) == numbers == 1


def _ends_in(reading: Reading, token: Token, role: str) -> bool:
    insists = token.text.endswith(_INSISTS)
    if token.kind != WORD or token.text.isascii() or token.roles & _NOT_ASKED or insists:
        return False
    sizes = range(1, min(len(token.text), _LONGEST_ENDING) + 1)
    return any(role in reading.vocabulary.roles(token.text[-size:]) for size in sizes)
