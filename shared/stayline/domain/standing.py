"""Whether a number stands where a score stands, and whether the words around it agree with it."""

from typing import Final

from stayline.domain.numbers import is_hangul
from stayline.domain.reading import Rating, Reading
from stayline.domain.tokens import MARK, NUMBER, WORD, Token

_TOP_BAND, _BOTTOM_BAND = 0.75, 0.25
_ARTICLES: Final = frozenset({"a", "an", "the", "bir"})
_KNOWN: Final = frozenset(
    {"filler", "follow", "hedge", "good", "bad", "aspect", "overall", "own", "now", "correct", "contrast",
     "yes", "greet", "want", "bound", "top", "past", "other", "reject", "no", "cue", "says", "exclaim",
     "negated_good", "negated_bad", "sarcasm", "auto", "if", "later", "if_harmless", "signature"}
)  # fmt: skip
_SURE_UNITS: Final = frozenset({"stars", "top"})
_BACK: Final = 2


def stands(reading: Reading, rating: Rating) -> bool:
    """Whether the number stands alone, behind a word such as "give", or before a reason."""
    at = rating.at - 1
    while reading.beside(at, rating.at).plays("hedge") or reading.beside(at, rating.at).text in _ARTICLES:
        at -= 1
    before, after = reading.beside(at, rating.at), reading.beside(rating.after, rating.at)
    if reading.tokens[rating.at].plays("shy"):
        return _stands_shyly(reading, rating)
    if rating.unit in _SURE_UNITS or rating.over is not None:
        return True
    if rating.unit == "points" and not reading.token(rating.at + 1).text.isascii():
        return True
    if rating.unit == "points" and reading.token(rating.at + 1).text.startswith(("puan", "not")):
        return True
    return _fits(before) and _follows(reading, rating, before, after)


def _stands_shyly(reading: Reading, rating: Rating) -> bool:
    before, after = reading.beside(rating.at - 1, rating.at), reading.beside(rating.after, rating.at)
    spoken_for = before.kind != WORD or before.plays("cue")
    return spoken_for and (rating.unit in {"points", "stars"} or rating.over is not None or after.kind != WORD)


def _fits(token: Token) -> bool:
    return token.kind != WORD or bool(token.roles & _KNOWN)


def _follows(reading: Reading, rating: Rating, before: Token, after: Token) -> bool:
    if _fits(after):
        return True
    return is_hangul(after.text) and _fits(before) and not after.glued


def contradicted(reading: Reading, value: int) -> bool:
    """Whether a top score comes with nothing but blame, or a bottom score with nothing but praise."""
    share = (value - reading.low) / max(reading.high - reading.low, 1)
    praise, blame = _tally(reading)
    if reading.choosing or any(token.plays("contrast") for token in reading.tokens):
        return False
    return (share >= _TOP_BAND and blame > praise == 0) or (share <= _BOTTOM_BAND and praise > blame == 0)


def _tally(reading: Reading) -> tuple[int, int]:
    praise = blame = 0
    for at, token in enumerate(reading.tokens):
        good = token.plays("good") or token.plays("negated_bad")
        bad = token.plays("bad") or token.plays("negated_good")
        if good == bad:
            continue
        before = [reading.beside(place, at) for place in range(at - _BACK, at)]
        denied = any(word.plays("no") or word.text in {"안", "못"} for word in before if word.kind == WORD)
        denied = denied or reading.beside(at + 1, at).plays("not_after")
        praise += good != denied
        blame += bad != denied
    return praise, blame


def sarcastic(reading: Reading) -> bool:
    """Whether the reply says plainly that it is not meant: "yeah right, 10", "10... not", "10 /s"."""
    if reading.plays("sarcasm"):
        return True
    words = [token for token in reading.tokens if token.kind == WORD]
    if not words:
        return False
    last = reading.clause(len(reading.tokens) - 1)
    tagged = [token.text for token in reading.tokens[-2:]] == ["/", "s"]
    return tagged or (words[-1].text == "not" and [t.text for t in last if t.kind in {WORD, NUMBER}] == ["not"])


def drop_what_is_asked(reading: Reading) -> None:
    """Drop the numbers of a question back: "is 10 the best?"; keep the one in "8?"."""
    for rating in reading.kept():
        clause = [token for token in reading.clause(rating.at) if token.kind in {WORD, NUMBER}]
        sentence = reading.sentence(rating.at)
        marked = any(token.text in {"?", "؟"} for token in sentence)
        bare = all(
            token.kind == NUMBER or token.plays("filler") or token.plays("hedge") or token.plays("correct")
            or token.plays("joint") or place + 1 == len(clause) and rating.unit
            for place, token in enumerate(clause)
        )  # fmt: skip
        opens = clause and clause[0].plays("ask") and not clause[0].plays("exclaim")
        closes = clause and clause[-1].plays("ask") and clause[-1].kind == WORD
        if (marked and not bare) or opens or closes:
            rating.dropped = "asked"


MARKS: Final = MARK
