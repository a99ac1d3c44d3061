"""What the words beside a number say of it: whose it is, and of when."""

from itertools import pairwise
from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import WORD, Token
from stayline.domain.words import terms, tr

LINKS: Final = frozenset({"and", "a", "an", "the", "it", "ve", ":"})
"""Words that only link others."""

WAS: Final = frozenset({"was", "were", "got", "deserved", "wouldve"})
"""What tells of the past wherever it stands ahead of a score."""

_STANCES: Final = frozenset(
    {"overall", "own", "yours", "other", "past", "now", "later", "unreal", "would"}
)
_POSSESSIVE: Final = frozenset({"제", "내", "우리", "저희"})  # "제 동생은 …"
_QUOTES: Final = ("다고", "라고", "다며", "라며", "자고")  # "엄마는 맛있다고 9점"
_BY: Final = "으로"  # "제 폰으로"
_FIRST, _TOPICS = "처음", ("은", "는", "건")  # "이런 친절은 처음"
_THAN: Final = ("보다", "보단", "비해", "대비", "처럼", "만큼")
# Behind an unknown word these tell what somebody gave: "Tom gave you 9".
_THIRD_PERSON: Final = frozenset({"gave", "gives", "says", "said", "rated", "rates", "scored"})
_CALLED: Final = frozenset({"address"})
_EVERY: Final = frozenset({"다", "전부", "모두", "herkes", "icin"})
_WHO: Final = frozenset({"who", "which", "that"})
_I_DO: Final = tuple(terms(tr.I_DO))
_NEAR: Final = 2


def just_ahead(reading: Reading, rating: Rating) -> Token:
    """Give the word ahead of a number, without what only links the two."""
    at = rating.at - 1
    while reading.beside(at, rating.at).text in LINKS:
        at -= 1
    return reading.beside(at, rating.at)


def stances_of(side: list[Token]) -> set[str]:
    """Return the stances named in `side`; of two that exclude each other, the later one."""
    words = [token for token in side if token.kind == WORD and token.text not in LINKS]
    if not words:
        return set()
    found = {
        stance: place
        for place, token in enumerate(words)
        for stance in _STANCES & token.roles
        if _holds(stance, words, place)
    }
    for place, (subject, verb) in enumerate(pairwise(words)):
        if verb.text in _THIRD_PERSON and not subject.roles - _CALLED:
            found["other"] = place
    former = [place for place, token in enumerate(words) if token.plays("former")]
    if former and _was(words, former[0]):
        found["past"] = former[0]
    # "Verizon, who I'd give a 4": the number is still Verizon's.
    if "other" in found and any(word.text in _WHO for word in words[found["other"] + 1 :][:1]):
        found.pop("own", None)
    if "past" in found and any(token.plays("same") for token in words):
        del found["past"]
    for one, other in (("own", "other"), ("past", "now"), ("later", "now")):
        if one in found and other in found:
            del found[one if found[one] < found[other] else other]
    return set(found)


def _holds(stance: str, words: list[Token], place: int) -> bool:
    """Whether others really speak, and the past is more than what is compared with."""
    if stance == "own" and words[place].text in _POSSESSIVE:
        return not any(
            token.plays("other") or (not token.roles and token.text.endswith(_BY))
            for token in words[place + 1 : place + 2]
        )
    compared = any(word.text.startswith("비하") for word in words[place + 1 : place + 2])
    than = place > 0 and words[place - 1].text.endswith("than")
    if stance == "past":
        never = (
            place > 0 and words[place].text == _FIRST and words[place - 1].text.endswith(_TOPICS)
        )
        return not (never or compared or than or words[place].text.endswith(_THAN))
    if than and words[place].text == "most":
        return False  # "better than most 7"
    if stance != "other":
        return True
    behind_a_verb = place > 0 and words[place - 1].text.endswith(_I_DO)
    called = is_hangul(words[place].text) or behind_a_verb
    if words[place].plays("address") and called:
        return False  # "언니 9점이요", "vermiyorum kardeşim 1"
    speaks = any(
        later.plays("says") or later.plays("would") or later.text.endswith(_QUOTES)
        for later in words[place:]
    )
    return speaks or all(later.plays("cue") or later.text in _EVERY for later in words[place + 1 :])


def _was(words: list[Token], former: int) -> bool:
    """Whether "the old team" is what the score is for: right ahead of it, or with a "was"."""
    return former >= len(words) - _NEAR or any(
        word.text.split()[-1] in WAS for word in words[former:]
    )
