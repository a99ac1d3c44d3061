"""Which scores hang on an "if": "8 if you fix it", "고쳐주면 8점", but not "빨랐으면 좋겠어요"."""

from typing import Final

from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.maxima import joined
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tokens import NUMBER, WORD
from stayline.domain.words import ko, terms, tr

# "But only if ..." still opens with its condition.
_OPENERS: Final = frozenset({"but", "and", "only", "so", "then", "just", "ama", "fakat"})
_REACH: Final = 5
_WHEN: Final = frozenset({"when", "once", "after", "wen"})
_SHALL: Final = frozenset({"ill", "will", "youll", "ull", "gonna", "ill give", "can have", "shall"})
_NOT_A_CONDITION: Final = frozenset(terms(f"{ko.NOT_A_CONDITION}, {tr.NOT_A_CONDITION}"))
_IF_ONLY: Final = frozenset({"하면", "아니면"})  # behind "만"
_IF_ONLY_IT: Final = "keske"  # "8, keşke otopark da olsa"
_IF_NONE: Final = "없으면"
_WOULD_HAVE: Final = ("텐데", "텐데요", "건데", "건데요")  # "줬을텐데", "줬을건데"
_WILL_DO: Final = ("되죠", "되나", "되지", "되겠", "될까", "됩니", "돼요")
_EVEN_HAD: Final = ("어도", "아도")
_THIS: Final = frozenset({"이", "그", "이런", "그런", "이만한", "그만한"})
_BIDS: Final = ("in", "un")  # "yetiştirin"
_BIDS_KO: Final = ("세요", "십시오", "시오", "줘", "줘요", "쇼", "라고요", "셈")
_NO_BID: Final = frozenset({"filler", "greet", "good", "yes"})  # "안녕하세요 그럼 9점"
_LETS: Final = ("sin", "sun", *_BIDS)  # "gelsin"
_EVEN_IF: Final = ("sa", "se", "seler", "salar", "sek", "sak", "sem", "sam", "seniz", "saniz")
_THOUGH: Final = frozenset({"da", "de", "bile"})
_PROVIDED: Final = ("rse", "rsa", "rseniz", "rsaniz", "rsen", "rsan")
_TURKISH_CONDITIONS: Final = tuple(terms(tr.CONDITION_ENDS))


def suppose(reading: Reading) -> None:
    """Mark a score that alone hangs on an "if", beside one that does not: "8, 고치면 10"."""
    kept = reading.kept()
    for place, rating in enumerate(kept) if len(kept) > 1 else ():
        previous = kept[place - 1] if place else None
        together = previous and joined(reading.tokens[previous.after : rating.at])
        start = previous.after if previous and not together else 0
        end = kept[place + 1].at if place + 1 < len(kept) else len(reading.tokens)
        near = (at for at in range(start, end) if reading.clauses[at] == reading.clauses[rating.at])
        if any(_hangs_on(reading, rating, at) for at in near):
            rating.stances.add("unreal")


def _hangs_on(reading: Reading, rating: Rating, at: int) -> bool:
    token = reading.tokens[at]
    opens_another = reading.token(at - 1).text in _OPENERS and any(
        other.at > at for other in reading.kept()
    )
    for_the_next = reading.language.startswith("tr") and any(
        other.at > at and reading.clauses[other.at] == reading.clauses[at]
        for other in reading.kept()
    )
    if at == rating.after and _would_have(reading, at):
        return True
    ahead = at < rating.at or not (opens_another or for_the_next or is_hangul(token.text))
    return (
        token.kind == WORD and ahead and not (at < rating.at and _would_have(reading, at))
        and (_is_condition(reading, at) or _counterfactual(reading, rating, at))
        and not _is_a_wish(reading, at, rating)
    )  # fmt: skip


def conditional(reading: Reading, rating: Rating) -> bool:
    """Whether the score hangs on an "if": "8 if you fix it", "고쳐주면 8점"."""
    own, sentence = reading.clauses[rating.at], reading.sentences[rating.at]
    supposed = [
        other
        for other in reading.ratings
        if other is not rating and ("unreal" in other.stances or other.dropped == "negated")
    ]
    else_only = supposed and reading.token(rating.at - 1).text == "otherwise"
    if else_only or _hoped(reading, rating) or _bidden_first(reading, rating):
        return True
    first_then, offered = reading.plays("only_then"), _offered(reading, rating)
    opened: set[int] = set()
    for at, token in enumerate(reading.tokens):
        clause = reading.clauses[at]
        if token.kind != WORD or reading.sentences[at] != sentence:
            continue
        if supposed and any(_governs(reading, at, other, rating) for other in supposed):
            continue
        first = clause not in opened
        if not (first and token.text in _OPENERS):
            opened.add(clause)
        if offered and at < rating.at and _asks_for(reading, at, rating):
            return True
        if token.plays("if_anywhere") or (token.plays("if_then") and _repairs(reading, at)):
            return True
        put_off = at > rating.at and token.text in _WHEN and _promised(reading, rating)
        let_first = first_then and _let_first(reading, at)
        if put_off or let_first or _counterfactual(reading, rating, at):
            return True
        closing = at > rating.at and token.text.endswith(_PROVIDED)
        closing = closing and reading.beside(at + 1, at).kind != WORD  # "10 ama iade ederseniz"
        near = clause == own or first or closing or is_hangul(token.text)
        if near and _is_condition(reading, at) and not _is_a_wish(reading, at, rating):
            return True
    return False


def _counterfactual(reading: Reading, rating: Rating, at: int) -> bool:
    """Whether it says "빨랐어도 8점인데", "앱만 빨랐어도 8점": had only the app been fast, an 8."""
    text = reading.tokens[at].text
    if at >= rating.at or not (text.endswith(_EVEN_HAD) or text in _IF_ONLY):
        return False
    only = reading.token(at - 1)
    if only.text.endswith("만") and not only.plays("contrast"):
        return True
    rest = reading.token(rating.at + 1).text
    closing = reading.beside(rating.after, rating.at).kind != WORD
    return text.endswith(_EVEN_HAD) and closing and rest.endswith(("인데", "였을", "이었을"))


def _promised(reading: Reading, rating: Rating) -> bool:
    """Whether a score is put off: "I'll give you a 10 when my refund turns up"."""
    ahead = (reading.beside(rating.at - back, rating.at) for back in range(1, _REACH))
    return any(token.text in _SHALL for token in ahead)


def _hoped(reading: Reading, rating: Rating) -> bool:
    """Whether the score itself is what is hoped for: "8점이었으면 좋겠네요"."""
    last = reading.tokens[rating.after - 1].text
    return last.endswith("면") and reading.beside(rating.after, rating.at).plays("hoped_for")


def _bidden_first(reading: Reading, rating: Rating) -> bool:
    """Whether something is to be done first: "직원 교육 좀 시키세요 그럼 9점"."""
    if not reading.token(rating.at - 1).plays("only_then"):
        return False
    ahead = [token for token in reading.tokens[: rating.at - 1] if token.kind == WORD][-1:]
    return any(token.text.endswith(_BIDS_KO) and not token.roles & _NO_BID for token in ahead)


def _let_first(reading: Reading, at: int) -> bool:
    """Whether Turkish lets something happen first: "kargo gelsin o zaman 10 veririm"."""
    token = reading.tokens[at]
    wished = token.text.endswith(_LETS) and not token.plays("filler")
    return wished and reading.beside(at + 1, at).plays("only_then")


def _governs(reading: Reading, at: int, supposed: Rating, rating: Rating) -> bool:
    """Whether an "if" at `at` belongs to a score already known to be supposed only."""
    clause = reading.clauses[supposed.at]
    apart = clause != reading.clauses[rating.at] and reading.clauses[at] == clause
    between = rating.at < at < supposed.at or at < supposed.at < rating.at
    return apart or between or (at == supposed.after < rating.at and _would_have(reading, at))


def _would_have(reading: Reading, at: int) -> bool:
    """Whether it closes what might have been: "작년이었으면 10점 줬을텐데 올해는 7점"."""
    return reading.tokens[at].text.endswith(_WOULD_HAVE) and any(
        other.after == at for other in reading.kept()
    )


def _offered(reading: Reading, rating: Rating) -> bool:
    """Whether the score is offered for what is asked: "paramı iade edin 10 vereyim"."""
    return reading.beside(rating.after, rating.at).plays("offers")


def _asks_for(reading: Reading, at: int, rating: Rating) -> bool:
    token = reading.tokens[at]
    bidden = at == rating.at - 1 and reading.language.startswith("tr") and not token.roles
    return token.plays("want") or (bidden and token.text.endswith(_BIDS))


def _repairs(reading: Reading, at: int) -> bool:
    """Whether something is to be done first: "fix it and it's a 10", but not "5 of us and it's"."""
    return any(token.plays("repairs") for token in reading.sentence(at)[:_REACH])


def _is_a_wish(reading: Reading, at: int, rating: Rating) -> bool:
    """Whether an "if" hopes for better beside a score: "8점, 빨랐으면", "hızlı olsa iyi olur"."""
    follows = reading.beside(at + 1, at)
    hoped = follows.plays("hoped_for") or reading.beside(at + 2, at).plays("hoped_for")
    hoped = hoped or (at < rating.at and follows.text.startswith(_WILL_DO))  # "보내면 되죠 9"
    trails = at > rating.at and reading.tokens[at].text.endswith("으면") and follows.kind != NUMBER
    wished = any(token.text == _IF_ONLY_IT for token in reading.tokens[rating.at : at])
    return hoped or trails or (wished and rating.value != reading.high)


def although(reading: Reading, at: int) -> bool:
    """Whether a Turkish "if" concedes: "küçük olsa da 8"."""
    supposed = reading.tokens[at].text.endswith(_EVEN_IF)
    return supposed and reading.beside(at + 1, at).text in _THOUGH


def _is_condition(reading: Reading, at: int) -> bool:
    token, text = reading.tokens[at], reading.tokens[at].text
    if although(reading, at):
        return False
    if token.plays("if"):
        return True
    if text.endswith("면") and reading.token(at - 1).text in _THIS:
        return False  # "이 가격이면 9점"
    if text == _IF_NONE and any(
        other.dropped == "negated" and 0 < at - other.at <= _REACH for other in reading.ratings
    ):
        return False  # "0점은 없나요? 없으면 1점"
    if is_hangul(text):
        return text.endswith("면") and text not in _NOT_A_CONDITION and not token.plays("filler")
    return (
        reading.language.startswith("tr")
        and text.endswith(_TURKISH_CONDITIONS)
        and text not in _NOT_A_CONDITION
        and not (token.plays("filler") or token.plays("cue"))
    )
