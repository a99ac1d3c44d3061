"""Whether the words around a score agree with it, or mock it."""

from itertools import pairwise, zip_longest
from typing import Final

from stayline.domain.reading.conditions import although
from stayline.domain.reading.layout import Reading
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import BREAK, WORD, Token

# Of the scale's width: where praise or blame alone would contradict the score.
_TOP_BAND, _BOTTOM_BAND = 0.75, 0.25
_BUT_ENDS: Final = ("지만", "는데도", "긴한데", "니다만")
# "9점인데 …": a score, although.
_ALTHOUGH: Final = ("인데", "지만", "인데요", "지만요", "데도")
# "10점은 아깝고 9점": the blame is for what is lacking.
_EXPLAINS: Final = frozenset({"a deduction", "negated"})
_BLAME: Final = frozenset({"bad", "misdeed", "negated_good"})
_OPINIONS: Final = frozenset({"good", "bad", "negated_good", "negated_bad", "misdeed"})
_TOO_BAD: Final = frozenset({"misdeed", "worst"})  # to be made small
_REACH_OF_A_DENIAL: Final = 3
_NOT_SO: Final = ("지", "지는", "지도", "질", "진")
_NOUNS: Final = ("거", "것", "점", "일", "도", "이", "는")
# Hangul syllables come in blocks of 28 that differ in the final consonant; ㄴ is the 4th.
_FINALS, _FINAL_N = 28, 4
_OF_ONESELF: Final = frozenset({"miyim", "muyum", "miyiz", "muyuz"})  # "tavsiye eder miyim? hayır"
_ELSEWHERE: Final = frozenset({"past", "unreal"})
# "My sister told me youd be rubbish": what was only looked for.
_LOOKED_FOR: Final = frozenset({"youd", "itd", "theyd", "dreading", "dreaded"})
_OF_OTHERS: Final = frozenset({"other", "past"})
_TELLING: Final = ("는데", "은데", "지만", "더니", "고", "그런지")
_STAFF: Final = ("사장", "팀장", "원장", "부장", "과장", "차장", "선생", "상사", "이사")
_HEARD_OF: Final = ("다길래", "다더니", "다던데", "다해서", "대서")
_HEARD: Final = ("소문", "해서", "들", "난리")  # "좋다고 소문나서 갔더니 2점"
_KINDLY: Final = ("주셔서", "주셨어요", "주셨네요", "주셨음", "주셨습니다", "주심", "주시고")
_REACH_OF_A_SUBJECT, _A_REASON = 5, 2
_NONE: Final = frozenset({"yok", "degil", "yoktu", "degildi"})


def contradicted(reading: Reading, value: int) -> bool:
    """Whether a top score comes with blame alone, or a bottom score with praise alone."""
    share = (value - reading.low) / max(reading.high - reading.low, 1)
    if reading.choosing or reading.plays("contrast") or _BOTTOM_BAND < share < _TOP_BAND:
        return False
    if reading.roles.isdisjoint(_OPINIONS):
        return False
    praise, blame = _tally(reading)
    mostly_blame = (blame > praise == 0 and not _helped(reading)) or reading.plays("misdeed")
    mostly_blame = mostly_blame and not (value < reading.high and _only_a_niggle(reading))
    mostly_praise = praise > blame == 0 and not reading.plays("grudging")
    against = mostly_blame if share >= _TOP_BAND else mostly_praise
    return against and not _accounted_for(reading, value)


def _accounted_for(reading: Reading, value: int) -> bool:
    """Whether the reply itself says why the number is not as its words are."""
    explained = any(
        rating.dropped in _EXPLAINS or (rating.dropped == "a label" and rating.unit == "points")
        for rating in reading.ratings
    )
    conceding = any(
        reading.token(rating.at + 1).text.endswith(_ALTHOUGH) for rating in reading.kept()
    )
    conceding = conceding or any(token.text.endswith(_BUT_ENDS) for token in reading.tokens)
    conceding = conceding or _praised_first(reading)
    conceding = conceding or any(although(reading, at) for at in range(len(reading.tokens)))
    higher = any(
        (rating.value or 0) > value and rating.stances & _ELSEWHERE for rating in reading.kept()
    )  # "gave 10 last time, 9 as parking got worse"
    return explained or higher or conceding


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
    """Count praise and blame, but not of the past, of others, of spelling or asked of oneself.

    "Great 10 years ago, now it's a 3", "10, this autocorrect is hopeless", "tavsiye eder miyim?
    hayır, 3".
    """
    praise = blame = 0
    kept = reading.kept()
    given = [one for one in kept if len(kept) == 1 or not one.stances & _OF_OTHERS]
    scored = {reading.clauses[rating.at] for rating in given}
    aside = {reading.clauses[rating.at] for rating in kept} - scored
    aside |= {
        clause
        for clause, token in zip(reading.clauses, reading.tokens, strict=True)
        if ((token.plays("past") or token.text in _OF_ONESELF) and clause not in scored)
        or token.plays("typing")
        or token.text in _LOOKED_FOR
    }
    for at, token in enumerate(reading.tokens):
        if reading.clauses[at] in aside or _of_another(reading, at):
            continue
        good = token.plays("good") or token.plays("negated_bad")
        bad = token.plays("bad") or token.plays("negated_good")
        if good != bad:
            denied = _denied(reading, at)
            praise += good != denied
            blame += bad != denied
    return praise, blame


def _of_another(reading: Reading, at: int) -> bool:
    """Whether Korean blames another before it comes to the score: "딴데는 별로였는데 여긴 9점"."""
    if not is_hangul(reading.tokens[at].text):
        return False
    told = [reading.beside(place, at) for place in range(at - _REACH_OF_A_SUBJECT, at)]
    start = max((p for p, token in enumerate(told) if token.text.endswith(_TELLING)), default=-1)
    others = any(
        (token.plays("other") and not token.text.startswith(_STAFF)) or token.plays("past")
        for token in told[start + 1 :]
    )
    heard = reading.tokens[at].text.endswith(_HEARD_OF) or (
        reading.tokens[at].text.endswith("다고")
        and reading.beside(at + 1, at).text.startswith(_HEARD)
    )
    return heard or (others and _told_before_a_score(reading, at))


def _told_before_a_score(reading: Reading, at: int) -> bool:
    after = [rating.at for rating in reading.kept() if rating.at > at]
    between = reading.tokens[at : min(after, default=at)]
    return any(token.text.endswith(_TELLING) for token in between)


def _praised_first(reading: Reading) -> bool:
    """Whether a Korean "but" follows praise: "물건은 좋은데 기사가 욕해서 1점"."""
    return any(
        token.plays("good") and token.text.endswith(("데", "으나", "었으나", "했으나"))
        and any(rating.at > at + _A_REASON for rating in reading.kept())
        for at, token in enumerate(reading.tokens)
    )  # fmt: skip


def _helped(reading: Reading) -> bool:
    """Whether somebody's help is told of: "고장나서 급했는데 당일 와주셔서 9점"."""
    return any(
        token.text.endswith(_KINDLY) and not reading.beside(at - 1, at).roles & _BLAME
        for at, token in enumerate(reading.tokens)
    )


def _denied(reading: Reading, at: int) -> bool:
    before = [reading.beside(place, at) for place in range(at - _REACH_OF_A_DENIAL, at)]
    spoken = any(word.plays("no") or word.text in {"안", "못"} for word in before)
    behind = [reading.beside(place, at) for place in range(at + 1, at + 1 + _REACH_OF_A_DENIAL)]
    if is_hangul(reading.tokens[at].text) and _lacking(reading.tokens[at].text, behind):
        return True
    return spoken or behind[0].plays("not_after") or behind[1].text in _NONE


def _lacking(word: str, behind: list[Token]) -> bool:
    """Whether Korean says there is none of it: "불편한 점이 없었어요", "실망시키질 않네요"."""
    if word.endswith(_NOT_SO):
        return behind[0].text.startswith(("않", "안"))
    nothing = any(token.text.startswith("없") for token in behind)
    return nothing and ((ord(word[-1]) - ord("가")) % _FINALS == _FINAL_N or word.endswith(_NOUNS))


def sarcastic(reading: Reading, value: int) -> bool:
    """Whether the reply says plainly not to mean it: "yeah right, 10", "10... not", "10 /s".

    A low score may well stand beside scorn in Korean: "어이없어서 1점".
    """
    meant = reading.language.startswith("ko") and 2 * value <= reading.low + reading.high
    if (reading.plays("sarcasm") and not meant) or _jokes(reading) or _on_a_bad_scale(reading):
        return True
    words = [token for token in reading.tokens if token.kind == WORD]
    mocks = (
        reading.plays("mock")
        and any(
            token.plays("mock") and not following.roles & _BLAME
            for token, following in zip_longest(words, words[1:], fillvalue=Token(WORD, ""))
        )
        and not any(token.plays("good") and not token.plays("mock") for token in words)
    )
    if mocks or _would_again(words) or _mock_praise(words):
        return True
    texts = [token.text for token in reading.tokens]
    tagged = texts[-2:] == ["/", "s"]
    if tagged or "not" not in texts:
        return tagged
    last = reading.clause(len(reading.tokens) - 1)
    alone = [token.text for token in last if token.kind != BREAK] == ["not"]
    return alone or _taken_back_at_last(reading)


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
    mocked = [
        deed for token, deed in pairwise(words)
        if deed.text.endswith("ing") and token.text in {"for", "at"} and not deed.roles
    ]  # fmt: skip
    return bool(mocked) and not any(word.plays("good") for word in words)
