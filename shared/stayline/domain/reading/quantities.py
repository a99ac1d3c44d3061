"""Which numbers of a reply count something: "3 calls", "2 very rude agents", "3. kez arıyorum"."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading, drop
from stayline.domain.reading.tokens import MARK, NUMBER, WORD, Token

_CURRENCY: Final = frozenset("$€£₺₩¥")
_AHEAD: Final = 3
IRREGULAR_PLURALS: Final = frozenset({"people", "men", "women", "children", "ppl", "staff"})
# "3번이나" is three whole times, but "1번이나 4번" one option or the other.
_OR_THE_NEXT: Final = frozenset({"번이나", "번이랑", "번하고", "개나", "개랑", "개하고"})
_COUNTING: Final = frozenset(
    {"got", "get", "received", "had", "used", "did", "found", "saw", "took"}
)
_OF_THEM: Final = frozenset({"i", "u", "si", "su"})
_GIVEN: Final = frozenset({"filler", "says", "gives", "not_after"})
_NO_PLURALS: Final = ("ss", "us", "is", "ous")
_OPENERS: Final = frozenset({"yes", "greet", "hedge", "cue"})
_ADDRESSED: Final = frozenset({"guys", "folks", "ladies", "dudes", "lads"})


def drop_quantities(reading: Reading) -> None:
    for rating in reading.kept():
        following = reading.beside(rating.after, rating.at)
        if _or_the_next(reading, rating):
            rating.unit = "number_of" if reading.choosing else "stars"
        measured = following.kind == MARK and (following.text == "%" or following.text in _CURRENCY)
        if (
            measured
            or _ten_thousands(reading, rating)
            or rating.unit == "quantity"
            or _turkish_ordinal(reading, rating)
        ):
            drop([rating], "a quantity")
        elif rating.unit in {"number_of", "ordinal"}:
            if not (
                reading.choosing or (rating.unit == "number_of" and _says_nothing_else(reading))
            ):
                drop([rating], "a quantity")
        elif (
            (rating.unit == "" and _counted_on(reading, rating))
            or _one_of_them(reading, rating)
            or ((rating.unit == "" or rating.over is not None) and _plural_ahead(reading, rating))
        ):
            drop([rating], "a quantity")


def _or_the_next(reading: Reading, rating: Rating) -> bool:
    """Whether it says one or the other, "1번이나 4번", and not as many as one, "1번이나"."""
    counter = reading.token(rating.at + 1).text
    if counter not in _OR_THE_NEXT:
        return False
    other = reading.token(rating.at + 3).text
    together = reading.token(rating.at + 2).kind == NUMBER and counter[:1] == other[:1]
    return reading.choosing or together


def _ten_thousands(reading: Reading, rating: Rating) -> bool:
    """Whether "5만" goes on as money does, "5만 5천원"."""
    return reading.token(rating.at + 1).text == "만" and any(
        other.unit == "quantity" for other in reading.ratings if other.at == rating.at + 2
    )


def _counted_on(reading: Reading, rating: Rating) -> bool:
    """Whether it leaves out what it counts: "paid for 10 sessions and got 7"."""
    before, after = (reading.beside(at, rating.at) for at in (rating.at - 1, rating.after))
    if before.text not in _COUNTING and after.text != "were":  # "2 were useful"
        return False
    return any(
        other.dropped in {"a quantity", "a label"}
        and reading.clauses[other.at] == reading.clauses[rating.at]
        for other in reading.ratings
        if other.at < rating.at
    )


def _one_of_them(reading: Reading, rating: Rating) -> bool:
    """Whether a Turkish ending picks some of what was counted: "6 tane aldım 1i bozuk çıktı"."""
    ending, after = reading.token(rating.at + 1), reading.beside(rating.after, rating.at)
    picked = rating.unit == "copula" and ending.glued and ending.text in _OF_THEM
    told = after.kind == WORD and not after.roles & _GIVEN
    return (
        picked
        and told
        and any(
            other.dropped == "a quantity"
            and reading.clauses[other.at] == reading.clauses[rating.at]
            for other in reading.ratings
            if other.at < rating.at
        )
    )


def _says_nothing_else(reading: Reading) -> bool:
    words = [token for token in reading.tokens if token.kind == WORD]
    return len(reading.ratings) == 1 and len(words) <= 1


def _turkish_ordinal(reading: Reading, rating: Rating) -> bool:
    """In Turkish a dot makes an ordinal: "3. kez arıyorum" is the third call."""
    dot = reading.token(rating.at + 1)
    if dot.text != "." or not (dot.glued and reading.language.startswith("tr")):
        return False
    noun = reading.token(rating.at + 2)
    return (
        reading.tokens[rating.at].text.isdecimal()
        and noun.kind == WORD
        and (reading.vocabulary.unit(noun.text) == "quantity" or noun.plays("label"))
    )


def _plural_ahead(reading: Reading, rating: Rating) -> bool:
    """English counts in plurals: "3 phone calls", "2 very rude agents"; but "5/5 lovely girls"."""
    reach = _AHEAD if rating.over is None else 1
    for place, at in enumerate(range(rating.after, rating.after + reach)):
        token = reading.beside(at, rating.at)
        if token.plays("adverb") or (place and token.plays("aspect")):
            continue
        beyond = reading.beside(at + 1, rating.at)
        if token.plays("concludes") or (
            token.plays("address") and beyond.kind != WORD and _opens(reading, rating)
        ):
            return False
        if place == 0 and token.text in _ADDRESSED and beyond.kind == WORD:
            return True
        timed = token.plays("now") or token.plays("past")  # "4 these days"
        if token.kind != WORD or timed or (token.plays("follow") and not token.plays("good")):
            return False
        if token.plays("hedge"):
            continue
        if (token.plays("filler") or token.plays("correct")) and not token.plays("good"):
            return False
        counted = place and _plural_unit(reading, token)
        if counted or token.text in IRREGULAR_PLURALS or _ends_in_plural(token):
            return True
    return False


def _ends_in_plural(token: Token) -> bool:
    ends = token.text.endswith("s") and not token.text.endswith(_NO_PLURALS)
    ends = ends and " " not in token.text
    return ends and token.text.isascii() and len(token.text) > _AHEAD and not token.plays("good")


def _opens(reading: Reading, rating: Rating) -> bool:
    """Whether nothing is ahead of it: "9 lads", but not "came with 4 lads"."""
    before = reading.beside(rating.at - 1, rating.at)
    return before.kind != WORD or bool(before.roles & _OPENERS)


def _plural_unit(reading: Reading, token: Token) -> bool:
    plural = token.text.endswith("s") and not token.text.endswith("ss")  # "less"
    return plural and reading.vocabulary.unit(token.text) == "quantity"
