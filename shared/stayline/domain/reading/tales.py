"""What is told around a score: of another time, of somebody else, or by hearsay."""

from itertools import pairwise
from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import WORD, Token
from stayline.domain.words import ko, terms, tr

_TOLD: Final = frozenset({"past", "other"})
_HEARSAY: Final = tuple(terms(ko.HEARSAY_ENDS))
_HEARD: Final = ("던데", "던데요", "더라", "더라고요", "더라구요", "더군요")
_WAS_KO: Final = ("었", "였", "했", "줬", "드렸")
# "처음엔 …" speaks of the past until something else is set against it; "어제 …" until a verb.
_JUST_NOW: Final = ("어제", "지난주", "저번주", "지난달", "저번달", "아까")
_TOPICS: Final = ("는", "은", "엔", "땐", "도", "긴")
_TURNS_KO: Final = ("는데", "은데", "지만", "다가", "더니")
_CLOSES: Final = tuple(terms(ko.TALE_ENDS))
_ON_A_DAY: Final = ("dun", "gecen", "once", "ilk")
_I_DID: Final = tuple(terms(tr.I_DID))
_I_DO: Final = tuple(terms(tr.I_DO))  # "dün geldim ben 7 veriyorum"
_SENT: Final = ("보냈", "썼", "적었", "눌렀", "찍었", "답했", "답장했")
_SUBJECT: Final = 3
_THEN: Final = frozenset(
    {"joined", "started", "first", "signed", "moved", "began", "ran", "owned", "managed", "was"}
)
_GAVE: Final = frozenset({"was", "were", "got", "gave", "given", "had", "said", "put", "scored"})
_ITS: Final = frozenset({"its", "it", "this", "i", "id"})


def told(reading: Reading, rating: Rating, side: list[Token], stances: set[str]) -> set[str]:
    """Return which of the stances ahead of a score are but told, and say nothing of the score."""
    found = {one for one in stances & _TOLD if _only_told(reading, rating, side, one)}
    return found | ({"past"} if _tells(reading, side, rating) else set())


def is_hearsay(reading: Reading, rating: Rating) -> bool:
    suffix = reading.token(rating.at + 1)
    if not (suffix.glued and is_hangul(suffix.text)):
        return False
    theirs = reading.token(rating.after).plays("theirs") or suffix.text.endswith(_HEARD)
    ahead = reading.tokens[: rating.at]
    others = theirs and any(token.plays("other") and not token.plays("address") for token in ahead)
    return others or suffix.text.endswith(_HEARSAY)


def sets_apart(reading: Reading, first: Rating, last: Rating) -> bool:
    """Whether another place is rated ahead of this one: "이사 오기 전 동네는 4점 여긴 9점"."""
    here, topic = reading.beside(last.at - 1, last.at), reading.beside(first.at - 1, first.at)
    told = first.stances | last.stances
    return (
        here.plays("yours") and is_hangul(here.text) and here.text.endswith(_TOPICS)
        and not topic.plays("aspect") and not told & {"own", "now", "overall", "other"}
    )  # fmt: skip


def _only_told(reading: Reading, rating: Rating, side: list[Token], stance: str) -> bool:
    """Whether the past, or of another, is but told ahead of a score: "어제 갔는데 9점"."""
    at = max((place for place, token in enumerate(side) if token.plays(stance)), default=-1)
    after = reading.token(rating.after)
    if at < 0 or not is_hangul(side[at].text) or _was_given(reading, rating):
        return False
    if stance == "past" and len(reading.kept()) == 1 and _was_sent(after):
        return True
    reach = _SUBJECT if stance == "past" and not side[at].text.startswith(_JUST_NOW) else 1
    topic = any(token.text.endswith(_TOPICS) for token in side[at : at + reach])
    closed = any(token.text.endswith(_TURNS_KO if topic else _CLOSES) for token in side[at:])
    return closed or (stance == "past" and after.plays("gives") and not topic)


def _was_sent(verb: Token) -> bool:
    """Whether Korean repeats what was sent before: "아까 8점이라고 보냈는데요"."""
    return verb.text.startswith(_SENT) and verb.text.endswith(("요", "다", "음", "네"))


def _was_given(reading: Reading, rating: Rating) -> bool:
    suffix, after = reading.token(rating.at + 1), reading.token(rating.after)
    was = suffix.glued and any(past in suffix.text for past in _WAS_KO)
    return was or (after.plays("says") and not after.plays("gives"))


def _tells(reading: Reading, side: list[Token], rating: Rating) -> bool:
    """Whether the past is when something happened to a Turk: "dün geldim, 3"; not "geçen ay 3"."""
    if not reading.language.startswith("tr"):
        return False
    when = [at for at, token in enumerate(side) if token.text.startswith(_ON_A_DAY)]
    if not when:
        return False
    after = reading.beside(rating.after, rating.at)
    given = after.plays("gives") and not after.text.endswith(_I_DO)
    return not given and any(token.text.endswith(_I_DID) for token in side[when[-1] :])


def was_then(reading: Reading, rating: Rating) -> bool:
    """Whether one of two was given long ago: "an 8 two years ago", "you got 9 off me in march"."""
    ahead = reading.ahead(rating.at)
    changed = reading.plays("now") and not any(token.plays("now") for token in ahead)
    gave = changed or any(token.text in _GAVE for token in ahead)  # "8 now, 4 a year ago"
    said = reading.clause(rating.at)[len(ahead) + rating.after - rating.at :]
    then = any(
        token.plays("past") or (token.text == "in" and following.plays("date"))
        or (token.text == "when" and any(each.text in _THEN for each in said))
        for token, following in pairwise([*said, Token(WORD, "")])
    )  # fmt: skip
    return gave and then


def held_against(reading: Reading, rating: Rating) -> bool:
    """Whether another is only held against it: "compared to my last lot who were a 3 its a 6"."""
    if not reading.plays("versus"):
        return False
    ahead = reading.ahead(rating.at)
    held = max((at for at, token in enumerate(ahead) if token.plays("versus")), default=len(ahead))
    said = ahead[held:]
    ours = any(token.plays("yours") or token.text in _ITS or token.value for token in said)
    return len(reading.kept()) > 1 and bool(said) and not ours


def moved(reading: Reading, rating: Rating) -> bool:
    """Whether it is where a score has come from: "down to a 2 from a 5"."""
    told = any(token.plays("changes") or token.plays("now") for token in reading.ahead(rating.at))
    return told and any(other.at < rating.at for other in reading.kept())
