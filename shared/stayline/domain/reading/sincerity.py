"""Whether the words around a score agree with it, or mock it."""

from itertools import pairwise
from typing import Final

from stayline.domain.reading.layout import Reading
from stayline.domain.reading.tokens import BREAK, WORD, Token

# Of the scale's width: where praise or blame alone would contradict the score.
_TOP_BAND, _BOTTOM_BAND = 0.75, 0.25
_BUT_ENDS: Final = ("지만", "는데도", "긴한데", "니다만")
# "9점인데 …": a score, although.
_ALTHOUGH: Final = ("인데", "지만", "인데요", "지만요", "데도")
# "10점은 아깝고 9점": the blame is for what is lacking.
_EXPLAINS: Final = frozenset({"a deduction", "negated"})
_BLAME: Final = frozenset({"bad", "misdeed", "negated_good"})
_OPINIONS: Final = frozenset({"good", "bad", "negated_good", "negated_bad"})
_TOO_BAD: Final = frozenset({"misdeed", "worst"})  # to be made small
_REACH_OF_A_DENIAL: Final = 2
_OF_ONESELF: Final = frozenset({"miyim", "muyum", "miyiz", "muyuz"})  # "tavsiye eder miyim? hayır"
_NONE: Final = frozenset({"yok", "degil", "yoktu", "degildi"})


def contradicted(reading: Reading, value: int) -> bool:
    """Whether a top score comes with blame alone, or a bottom score with praise alone."""
    share = (value - reading.low) / max(reading.high - reading.low, 1)
    if reading.choosing or reading.plays("contrast") or _BOTTOM_BAND < share < _TOP_BAND:
        return False
    explained = any(
        rating.dropped in _EXPLAINS or (rating.dropped == "a label" and rating.unit == "points")
        for rating in reading.ratings
    )
    conceding = any(
        reading.token(rating.at + 1).text.endswith(_ALTHOUGH) for rating in reading.kept()
    )
    conceding = conceding or any(token.text.endswith(_BUT_ENDS) for token in reading.tokens)
    if explained or conceding:
        return False
    praise, blame = _tally(reading)
    mostly_blame = blame > praise == 0 or reading.plays("misdeed")
    mostly_blame = mostly_blame and not (value < reading.high and _only_a_niggle(reading))
    mostly_praise = praise > blame == 0 and not reading.plays("grudging")
    return (share >= _TOP_BAND and mostly_blame) or (share <= _BOTTOM_BAND and mostly_praise)


def _only_a_niggle(reading: Reading) -> bool:
    """Whether the only blame is made small, or only bothers: "4, çorba biraz soğuktu"."""
    blame = [at for at, token in enumerate(reading.tokens) if token.roles & _BLAME]
    if len(blame) != 1:
        return False
    (at,) = blame
    made_small = reading.beside(at - 1, at).plays("slightly")
    token = reading.tokens[at]
    return token.plays("nuisance") or (made_small and not token.roles & _TOO_BAD)


def _tally(reading: Reading) -> tuple[int, int]:
    """Count praise and blame, but not of the past, of one's spelling or what one asks oneself.

    "Great 10 years ago, now it's a 3", "10, this autocorrect is hopeless", "tavsiye eder miyim?
    hayır, 3".
    """
    praise = blame = 0
    if reading.roles.isdisjoint(_OPINIONS):
        return praise, blame
    scored = {reading.clauses[rating.at] for rating in reading.kept()}
    aside = {
        clause
        for clause, token in zip(reading.clauses, reading.tokens, strict=True)
        if ((token.plays("past") or token.text in _OF_ONESELF) and clause not in scored)
        or token.plays("typing")
    }
    for at, token in enumerate(reading.tokens):
        if reading.clauses[at] in aside:
            continue
        good = token.plays("good") or token.plays("negated_bad")
        bad = token.plays("bad") or token.plays("negated_good")
        if good != bad:
            denied = _denied(reading, at)
            praise += good != denied
            blame += bad != denied
    return praise, blame


def _denied(reading: Reading, at: int) -> bool:
    before = [reading.beside(place, at) for place in range(at - _REACH_OF_A_DENIAL, at)]
    spoken = any(word.plays("no") or word.text in {"안", "못"} for word in before)
    behind = (reading.beside(at + 1, at), reading.beside(at + 2, at))
    return spoken or behind[0].plays("not_after") or behind[1].text in _NONE


def sarcastic(reading: Reading) -> bool:
    """Whether the reply says plainly not to mean it: "yeah right, 10", "10... not", "10 /s"."""
    if reading.plays("sarcasm") or _jokes(reading) or _on_a_bad_scale(reading):
        return True
    words = [token for token in reading.tokens if token.kind == WORD]
    mocks = (
        reading.plays("mock")
        and any(token.plays("mock") for token in words)
        and not any(token.plays("good") and not token.plays("mock") for token in words)
    )
    if mocks or _would_again(words) or _mock_praise(words):
        return True
    texts = [token.text for token in reading.tokens]
    if "not" not in texts:
        return texts[-2:] == ["/", "s"]
    last = reading.clause(len(reading.tokens) - 1)
    tagged = texts[-2:] == ["/", "s"] or _taken_back_at_last(reading)
    return tagged or [token.text for token in last if token.kind != BREAK] == ["not"]


def _jokes(reading: Reading) -> bool:
    if not reading.plays("joke"):
        return False
    given = max((rating.at for rating in reading.kept()), default=0)
    return any(token.plays("joke") for token in reading.tokens[given:])


def _taken_back_at_last(reading: Reading) -> bool:
    """Whether a last "not" stands behind the number: "10 NOT", "10 or not"."""
    said = [token for token in reading.tokens if token.kind != BREAK]
    return (
        len(said) > 1
        and said[-1].text == "not"
        and (said[-2].kind != WORD or said[-2].text == "or")
    )


def _on_a_bad_scale(reading: Reading) -> bool:
    """Whether it measures something bad: "10 on the worst experience scale"."""
    return reading.plays("bad") and any(
        token.text in {"scale", "meter"}
        and any(reading.beside(at - back, at).plays("bad") for back in range(1, 4))
        for at, token in enumerate(reading.tokens)
    )


def _would_again(words: list[Token]) -> bool:
    """Whether it mocks: "10/10 would wait on hold again"; "would buy again" does not."""
    texts = [token.text for token in words]
    if "would" not in texts or "again" not in texts:
        return False
    places = {text: at for at, text in enumerate(texts)}
    said = words[places["would"] + 1 : places["again"]]
    return bool(said) and not any(token.plays("again") or token.plays("good") for token in said)


def _mock_praise(words: list[Token]) -> bool:
    """Whether a score is given "for ruining my day": for doing something that is no service."""
    mocked = any(
        token.text in {"for", "at"} and deed.text.endswith("ing") and not deed.roles
        for token, deed in pairwise(words)
    )
    return mocked and not any(word.plays("good") for word in words)
