"""Whether a number stands where a score stands: alone, behind "give", before a reason."""

import re
from itertools import pairwise
from typing import Final

from stayline.domain.reading.differences import lowered_to
from stayline.domain.reading.endings import goes_on, rounds_off
from stayline.domain.reading.layout import Rating, Reading, is_turkish_plural
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.shy import NOTHING, is_nothing, stands_shyly
from stayline.domain.reading.tokens import WORD, Token
from stayline.domain.words import ko, terms, tr

# Words that may stand right before a score. Any other may be what the number counts or names.
_KNOWN: Final = frozenset(
    terms("""
        filler, view, hedge, good, bad, aspect, overall, own, now, correct, contrast, yes, greet,
        want, bound, top, past, other, reject, no, cue, says, exclaim, not_after, negated_good,
        negated_bad, sarcasm, auto, unreal, would, if, later, if_harmless, signature, decides,
        if_then, misdeed, joint, joke, past_behind, settles, rounds, deducted, deducts, blunder,
        the_rest, should, yours, same, hoped_for, former, concludes, versus, address, truth,
        scale_end, supposed
    """)
)
_ARTICLES: Final = frozenset({"a", "an", "the", "bir", "bi"})
_ONES: Final = frozenset({"one", "option", "please", "pls", "thanks"})
_MILD: Final = frozenset({"own", "now"})
# Hangul syllables come in blocks of 28 that differ in the final consonant; ㅁ is the 16th.
_FINALS, _FINAL_M = 28, 16
_DATING: Final = frozenset({"before", "after", "since", "until"})
_THE: Final = frozenset({"the", "that", "this", "my", "your", "our"})
_KOREAN_VERB_ENDS, _TURKISH_VERB_ENDS = tuple(terms(ko.VERB_ENDS)), tuple(terms(tr.VERB_ENDS))
_ONTO: Final = frozenset({"로", "으로"})
_STAR, _PIECES = "별", "개"  # "별 4개" rates, but "쿠폰 2개" counts
_SURE_UNITS: Final = frozenset({"stars", "top"})
_CHOSEN_UNITS: Final = frozenset({"ordinal", "number_of"})
_COPULAS: Final = frozenset({"is", "are", "was", "were", "isnt", "wasnt"})
_UNFAIR: Final = frozenset({"too", "the", "not", "higher", "a", "an", "way", "out", "where"})
_CHANCES: Final = frozenset({"a", "ten", "10", "100", "hundred", "1000"})
_SPOKEN_TWO, _SPOKEN_FOUR = 2, 4
_ONE_OF_MANY: Final = frozenset({"a", "an"})  # "it's gotta be a 6" can name nothing
_TALE: Final = 2
_SET_ASIDE: Final = frozenset({"past", "other", "would"})
_CALLED: Final = frozenset({"address"})
_COURTEOUS: Final = frozenset({"filler", "address", "greet"})
_TO_SOMEBODY: Final = ("miza", "mize", "muza", "niza", "nize", "nuza")  # "hocamıza 9"
_BY_DOING: Final = ("erek", "arak")  # "5 üzülerek"
_YOU_ARE: Final = frozenset(terms("siniz, sunuz, liksiniz, luksunuz"))
_WHEN: Final = ("nca", "nce")
_IF_OR_WHEN: Final = (*_WHEN, "sa", "se")
_CLOCK: Final = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_MODALS: Final = frozenset({"could", "might", "may", "would", "should", "into", "from"})
_JUDGED: Final = frozenset({"good", "bad", "view", "aspect", "misdeed"})


def stands(reading: Reading, rating: Rating) -> bool:
    """Whether `rating` stands as a score, by its unit or by its neighbours."""
    at = rating.at - 1
    while _leads_on(reading.beside(at, rating.at)):
        at -= 1
    before, after = reading.beside(at, rating.at), reading.beside(rating.after, rating.at)
    if reading.tokens[rating.at].plays("shy"):
        return stands_shyly(reading, rating)
    if rating.unit in _SURE_UNITS or rating.over is not None or _counts_points(reading, rating):
        return True
    if reading.choosing and (rating.unit in _CHOSEN_UNITS or before.plays("label_choice")):
        return _chooses(rating, after)
    if _means_another_thing(reading, rating, at):
        return False
    you_are = rating.unit == "copula" and reading.token(rating.at + 1).text in _YOU_ARE
    settled = (
        you_are or _corrects(reading, rating) or after.plays("stays") or lowered_to(reading, rating)
    )
    given = after.plays("says") or after.plays("gives")
    onto = reading.token(rating.at + 1).text in _ONTO and after.plays("settles")  # "10으로 수정"
    if onto or (reading.language.startswith("tr") and (given or settled)):
        return True
    headed = (
        after.plays("label_choice") and reading.token(rating.after + 1).text == ":"
    )  # "rating: 7 reason: slow"
    plural = after.kind == WORD and is_turkish_plural(after, reading.language)
    follows = plural or _follows(after) or goes_on(reading, rating, after)
    opinion = headed or follows or _turkish_opinion(reading, rating)
    return opinion and _fits(reading, rating, before, after)


def without_counts(reading: Reading, ratings: list[Rating]) -> list[Rating]:
    """Leave out what counts something, beside one plain score: "2 çocuğum var, ikisi sevdi, 7"."""
    if len(ratings) <= 1:
        return ratings
    plain = [rating for rating in ratings if _is_plain(reading, rating)]
    others = [rating for rating in ratings if rating not in plain]
    counts = bool(plain) and all(_counts(reading, rating, plain[-1]) for rating in others)
    return plain if counts and len({rating.value for rating in plain}) == 1 else ratings


def _chooses(rating: Rating, after: Token) -> bool:
    if rating.unit == "ordinal":
        return after.kind != WORD or after.plays("label_choice") or after.text in _ONES
    return rating.unit in _CHOSEN_UNITS or _follows(after)


def _corrects(reading: Reading, rating: Rating) -> bool:
    """Whether it stands right behind what it is not: "yedi değil altı"."""
    ahead = (reading.token(at).text for at in (rating.at - 1, rating.at - 2))
    return "degil" in ahead and any(other.dropped == "negated" for other in reading.ratings)


def _is_plain(reading: Reading, rating: Rating) -> bool:
    on_the_scale = rating.value is not None and reading.low <= rating.value <= reading.high
    after = reading.beside(rating.after, rating.at)
    starred = reading.token(rating.at - 1).text == _STAR
    closing = after.kind != WORD or after.plays("gives") or after.plays("opens") or starred
    closing = closing or _counts_points(reading, rating)
    named = reading.beside(rating.at - 1, rating.at).plays("aspect")
    closing = closing and not (reading.tokens[rating.at].text == NOTHING and named)
    return on_the_scale and closing and not rating.doubt and stands(reading, rating)


def _counts(reading: Reading, rating: Rating, plain: Rating) -> bool:
    if reading.token(rating.at + 1).text.startswith(_PIECES):
        return reading.token(rating.at - 1).text != _STAR and not rating.stances - _MILD
    aged = rating.unit == "copula" and (rating.value or 0) > reading.high
    if (rating.unit and not aged) or rating.over is not None or rating.stances - _MILD:
        return False
    return _counts_bare(reading, rating, plain)


def _counts_bare(reading: Reading, rating: Rating, plain: Rating) -> bool:
    """Whether a bare number counts something, by the words beside it."""
    number = reading.tokens[rating.at]
    before, after = (
        reading.beside(rating.at - 1, rating.at),
        reading.beside(rating.after, rating.at),
    )
    if number.plays("shy") and before.kind == WORD != after.kind:
        return not before.roles & _KNOWN  # "I know one when I see one. 9"
    if number.text in ko.NATIVE and after.kind == WORD:
        return not after.plays("gives")  # "딱 하나 포장만"
    if rating.value is None:
        timed = bool(_CLOCK.fullmatch(number.text))  # "seen 10.20"
        aside = "own" in plain.stances and not _follows(after)
        return timed or aside or after.plays("label")
    if rating.at > plain.at and reading.beside(plain.after, plain.at).plays("gives"):
        return after.plays("label")  # "8 verdim ama 6 ..." may take the 8 back
    if is_nothing(reading, rating, plain):
        return True
    turkish = reading.language.startswith("tr")  # "botun altı", beside "one to three"
    unsaid = turkish and number.plays("shy") and not stands(reading, rating)
    counted = _means_another_thing(reading, rating, rating.at - 1) or not _follows(after)
    said = [token for token in reading.clause(rating.at) if token.kind == WORD]
    beyond = rating.value > reading.high and not all(token.plays("filler") for token in said)
    return unsaid or counted or beyond


def _means_another_thing(reading: Reading, rating: Rating, at: int) -> bool:
    """Whether a phrase claims the number: "10 is too high", "1 in a million", "fix it then 10"."""
    before, after = reading.beside(at, rating.at), reading.beside(rating.after, rating.at)
    beyond, alone = (
        reading.beside(rating.after + 1, rating.at),
        reading.beside(at - 1, rating.at).kind != WORD,
    )
    return (
        (after.text in _COPULAS and (beyond.text in _UNFAIR or not beyond.roles))
        or (after.text == "in" and beyond.text in _CHANCES)
        or (before.text == "then" and not alone and not _after_a_legend(reading))
        or reading.token(rating.at - 1).text == "are"  # "we are 4" counts people
        or _there_were(reading, rating)
        or _spoken_digit(rating, before if alone else Token(WORD, ""), after)
    )


def _there_were(reading: Reading, rating: Rating) -> bool:
    ahead = [reading.beside(rating.at - back, rating.at).text for back in (3, 2, 1)]
    return any(pair in {("there", "were"), ("there", "are")} for pair in pairwise(ahead))


def _after_a_legend(reading: Reading) -> bool:
    return any(rating.dropped == "the scale itself" for rating in reading.ratings)


def _leads_on(token: Token) -> bool:
    return token.plays("hedge") or token.text in _ARTICLES


def _counts_points(reading: Reading, rating: Rating) -> bool:
    """Whether it says 8점 or 8 puan; English points may be points to make."""
    unit = reading.token(rating.at + 1).text
    return rating.unit == "points" and (is_hangul(unit) or unit.startswith(("puan", "not")))


def _spoken_digit(rating: Rating, before: Token, after: Token) -> bool:
    """Whether the digit stands for a word, as texters write: "u 2", "2 much", "4 sure"."""
    if rating.value == _SPOKEN_FOUR:
        return after.plays("for_what") or (before.plays("thanking") and after.kind == WORD)
    if rating.value != _SPOKEN_TWO:
        return False
    return after.plays("too_what") or (before.plays("you_too") and after.kind != WORD)


def _fits(reading: Reading, rating: Rating, before: Token, after: Token) -> bool:
    """Whether a score may stand behind `before`; a verb may close a clause ahead of it."""
    named = (
        before.roles & _KNOWN == _CALLED and reading.beside(rating.at - 2, rating.at).kind == WORD
    )
    known = before.roles & _KNOWN and not named  # "reis 9", but not "saw doc 3"
    if before.kind != WORD or known or after.plays("gives") or _dated(reading, rating):
        return True
    if reading.token(rating.at - 1).text in _ONE_OF_MANY and not _may_be(reading, rating):
        return after.kind != WORD or after.plays("address")
    turkish = reading.language.startswith("tr")
    judged = after.plays("filler") or after.text.startswith("daha ")  # "düşündüm 8 daha adil"
    if after.kind == WORD and not (turkish and judged):
        return False
    ends = (_closes_a_tale, _since, rounds_off)
    if any(end(reading, rating, before) for end in ends):
        return True
    if is_hangul(before.text):
        return before.text.endswith(_KOREAN_VERB_ENDS) or _ends_in_m(before.text)
    return turkish and before.text.endswith((*_TURKISH_VERB_ENDS, *_TO_SOMEBODY))


def _closes_a_tale(reading: Reading, rating: Rating, before: Token) -> bool:
    """Whether it ends a whole sentence of a language that counts ahead of what it counts.

    "Usta çok efendi adam 9": what stands before a Turkish or Korean number can only name it.
    """
    said = [token for token in reading.clause(rating.at) if token.kind == WORD]
    head_last = reading.language.startswith(("tr", "ko")) and len(said) >= _TALE
    alone = all(one is rating or one.stances & _SET_ASIDE for one in reading.kept())
    last = all(
        token.kind != WORD or token.roles & _COURTEOUS for token in reading.tokens[rating.at :]
    )
    turkish = reading.language.startswith("tr")
    judged = turkish or len(said) > _TALE or any(token.roles & _JUDGED for token in said)
    praised = any(token.plays("good") for token in said)
    open_yet = before.plays("label") or (before.text.endswith(_IF_OR_WHEN) and not praised)
    return head_last and last and alone and judged and not open_yet


def _since(reading: Reading, rating: Rating, before: Token) -> bool:
    """Whether a Turkish "when" gives the reason of a low score; a high one may hang on it."""
    low = rating.value is not None and 2 * rating.value <= reading.low + reading.high
    turkish = reading.language.startswith("tr") and before.text.endswith(_WHEN)
    return turkish and low and len(reading.kept()) == 1


def _may_be(reading: Reading, rating: Rating) -> bool:
    said = {token.text for token in reading.clause(rating.at)}
    return bool(said & _MODALS)


def _ends_in_m(word: str) -> bool:
    """Whether a Korean word ends like 기다림, as verbs in notes do."""
    return (ord(word[-1]) - ord("가")) % _FINALS == _FINAL_M


def _dated(reading: Reading, rating: Rating) -> bool:
    """Whether an event and no label stands before the number: "before the update 9"."""
    if reading.beside(rating.at - 1, rating.at).plays("label"):
        return False
    ahead = [reading.beside(rating.at - back, rating.at) for back in (4, 3, 2)]
    return any(one.text in _DATING and other.text in _THE for one, other in pairwise(ahead))


def _turkish_opinion(reading: Reading, rating: Rating) -> bool:
    """Turkish counts in the singular, so that only an opinion tells "9 öğrenmesi kolaydı" apart."""
    if not reading.language.startswith("tr"):
        return False
    clause = reading.clause(rating.at)
    good, bad, view = (
        any(token.plays(role) for token in clause) for role in ("good", "bad", "view")
    )
    return good != bad or (view and not good)


def _follows(after: Token) -> bool:
    if after.kind != WORD or after.roles & _KNOWN or after.plays("follow"):
        return True
    return after.text.endswith(_BY_DOING) or (is_hangul(after.text) and not after.glued)
