"""How each number of a reply is meant: whose, when, taken back, bounded, on what condition."""

from itertools import pairwise, takewhile
from typing import Final

from stayline.domain.reading.conditions import suppose
from stayline.domain.reading.corrections import drop_what_is_taken_back
from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.maxima import joined
from stayline.domain.reading.negations import drop_what_is_denied
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.tales import is_hearsay, told
from stayline.domain.reading.tokens import FRACTION, WORD, Token

_STANCES: Final = frozenset(
    {"overall", "own", "yours", "other", "past", "now", "later", "unreal", "would"}
)
# Which side counts where two are told apart; against '' for where it counts over any other.
_PREFERRED: Final = (
    ("overall", ""), ("now", ""), ("own", "other"), ("now", "past"), ("yours", "other"),
    ("yours", "past"),
)  # fmt: skip
_LINKS: Final = frozenset({"and", "a", "an", "the", "it", "ve"})
_PAIR: Final = 2
_BOUND: Final = "a bound, not a score"
_POSSESSIVE: Final = frozenset({"제", "내", "우리", "저희"})  # "제 동생은 …"
_WAS_ENDS: Final = ("이었는데", "였는데", "이었지만", "였지만", "였었는데")
_TAKEN_BACK: Final = frozenset({"corrected", "negated"})
_THAN: Final = ("보다", "보단", "비해", "대비")
# Behind an unknown word these tell what somebody gave: "Tom gave you 9".
_THIRD_PERSON: Final = frozenset({"gave", "gives", "says", "said", "rated", "rates", "scored"})
_CALLED: Final = frozenset({"address"})
_EVERY: Final = frozenset({"다", "전부", "모두", "herkes"})
_WHO: Final = frozenset({"who", "which", "that"})
_WAS: Final = frozenset({"was", "were", "got", "deserved", "wouldve"})
_TURNS: Final = frozenset({"then", "they", "now", "since", "after", "lately", "recently"})
_TELLING: Final = frozenset({"gave", "typed", "meant_to"})
_REACH: Final = 5
_NEAR, _SOON = 2, 3


def take_stances(reading: Reading) -> None:
    """Note beside each number left what its neighbours say about it."""
    for rating in reading.kept():
        _doubt(reading, rating)
        if not rating.dropped:
            drop_what_is_denied(reading, rating)
    drop_what_is_taken_back(reading)
    _sides(reading)
    suppose(reading)
    for rating in reading.kept() if reading.choosing else ():
        near = (_just_ahead(reading, rating), reading.beside(rating.after, rating.at))
        rating.stances |= {"overall"} if any(token.plays("mainly") for token in near) else set()
    _conclusion(reading)
    _told_of(reading)
    for rating in reading.kept():
        hearsay = is_hearsay(reading, rating) and "own" not in rating.stances
        bracketed = reading.token(rating.at - 1).text == "(" and any(
            token.plays("other") for token in reading.clause(rating.at)
        )
        if hearsay:
            rating.stances.discard("overall")
        if bracketed or hearsay or _just_ahead(reading, rating).plays("versus"):
            rating.stances.add("other")
    if not any(rating.dropped in {"corrected", "negated"} for rating in reading.ratings):
        for rating in reading.kept():
            ahead = _just_ahead(reading, rating)
            unreal = ahead.plays("should") or _given_otherwise(reading, rating, ahead)
            rating.stances |= (
                {"past"} if ahead.text == "from" and _moved(reading, rating) else set()
            )
            rating.stances |= {"unreal"} if unreal else set()


def _told_of(reading: Reading) -> None:
    """Mark what somebody else gave, or what one was going to give: "o 5 dedi, bence 7"."""
    if reading.roles.isdisjoint(_TELLING):
        return
    kept = reading.kept()
    verbs = [reading.beside(rating.after, rating.at) for rating in kept]
    typed = any(verb.plays("typed") for verb in verbs)
    given_up = "typed" if typed and any(verb.plays("meant_to") for verb in verbs) else "meant_to"
    for rating in kept:
        behind = [reading.beside(rating.after + ahead, rating.at) for ahead in range(_SOON)]
        words = list(takewhile(lambda token: token.kind == WORD, behind))
        alone = len(kept) == 1 and not any(token.plays("other") for token in words)
        if not alone and any(token.plays("gave") for token in words):
            rating.stances.add("other")  # "9 verdi annem"
        if behind[0].plays(given_up) and len(kept) > 1 and (typed or rating is not kept[-1]):
            rating.stances.add("would")


def choose_between(reading: Reading) -> list[Rating]:
    """Keep the overall score, the one given now, the contact's own, if one stands out."""
    kept = [rating for rating in reading.kept() if "later" not in rating.stances]
    if len(kept) < _PAIR:
        return kept
    for preferred, against in _PREFERRED:
        chosen = [rating for rating in kept if preferred in rating.stances]
        others = [rating for rating in kept if rating not in chosen]
        opposed = any(against in rating.stances for rating in others) if against else bool(chosen)
        told = preferred == "now" and len(kept) == _PAIR and _told_now(reading, kept)
        late = preferred != "now" or (chosen and chosen[-1] is kept[-1])
        if chosen and (opposed or told) and late:
            kept = [each for each in kept if each in chosen or _alternative(reading, each, chosen)]
    bounded = [rating for rating in kept if rating.doubt == _BOUND]
    if bounded and kept[-1] not in bounded and not _held_together(reading, bounded[-1], kept[-1]):
        kept = [rating for rating in kept if rating not in bounded]
    for against in ("unreal", "would", "other", "past"):
        left = [rating for rating in kept if against not in rating.stances]
        kept = left or kept
    return kept


def _given_otherwise(reading: Reading, rating: Rating, ahead: Token) -> bool:
    """Whether it is what another, lower score would be: "6 because of the wait, otherwise 9"."""
    return ahead.text == "otherwise" and any(
        (other.value or 0) < (rating.value or 0) for other in reading.kept()
    )


def _moved(reading: Reading, rating: Rating) -> bool:
    """Whether it is where a score has come from: "down to a 2 from a 5"."""
    moved = any(
        token.plays("changes") or token.plays("now")
        for token, clause in zip(reading.tokens[: rating.at], reading.clauses, strict=False)
        if clause == reading.clauses[rating.at]
    )
    return moved and any(other.at < rating.at for other in reading.kept())


def _told_now(reading: Reading, kept: list[Rating]) -> bool:
    """Whether "now" stands right ahead of the last one: "used to get 10 off me, now 3"."""
    return _just_ahead(reading, kept[-1]).plays("now")


def _alternative(reading: Reading, rating: Rating, chosen: list[Rating]) -> bool:
    """Whether it hangs on a chosen number, as 9 does in "call it 8 or 9"."""
    return any(
        0 < rating.at - other.at <= _REACH
        and _held_together(reading, other, rating)
        and not any(token.text in _LINKS for token in reading.tokens[other.after : rating.at])
        for other in chosen
    )


def _held_together(reading: Reading, first: Rating, second: Rating) -> bool:
    return joined(reading.tokens[first.at + 1 : second.at])


def _doubt(reading: Reading, rating: Rating) -> None:
    before = reading.beside(rating.at - 1, rating.at)
    after = reading.beside(rating.after, rating.at)
    third = reading.beside(rating.after + 1, rating.at)
    if (
        rating.value is None
        or rating.unit == "half"
        or FRACTION in (before.text, after.text, third.text)
        or (after.kind == WORD and after.plays("half"))
        or (after.kind == WORD and reading.vocabulary.unit(after.text) == "half")
    ):
        rating.doubt = "between two steps"
    elif rating.unit == "bound" or _bounded(reading, rating):
        rating.doubt = _BOUND
    elif before.plays("minus") and len(reading.ratings) == 1:
        rating.doubt = "a negative number"
    elif reading.token(rating.at - 1).text == "-" and reading.tokens[rating.at].glued:
        rating.doubt = "a negative number or a range"


def _bounded(reading: Reading, rating: Rating) -> bool:
    at = rating.at - 1
    while reading.beside(at, rating.at).text in {"a", "an"}:
        at -= 1
    before, after = reading.beside(at, rating.at), reading.beside(rating.after, rating.at)
    most = before.text == "최고" or after.text.startswith(("az", "bile az"))
    if most and rating.value == reading.high:
        return False
    if before.plays("bound") and not (before.plays("filler") and after.kind == WORD):
        return True
    suffix = reading.token(rating.at + 1)
    korean = suffix.kind == WORD and is_hangul(suffix.text) and rating.unit in {"points", "bound"}
    rest = suffix.text.removeprefix("점") if korean else ""
    if rest and "bound_after" in reading.vocabulary.roles(rest):
        return True
    if after.text == "+" and reading.beside(rating.after + 1, rating.at).text == "+":
        return False  # "10+++" is but loud
    marks = {before.text, after.text} & {"+", "<", ">", "≤", "≥"}
    bound_unit = after.kind == WORD and reading.vocabulary.unit(after.text) == "bound"
    return bool(marks) or bound_unit or after.plays("bound_after")


def _sides(reading: Reading) -> None:
    """Give each number the stance words on its side: before it, or behind it by habit."""
    by_clause: dict[int, list[Rating]] = {}
    for rating in reading.kept():
        by_clause.setdefault(reading.clauses[rating.at], []).append(rating)
    for clause, ratings in by_clause.items():
        start = reading.clauses.index(clause)
        end = start + reading.clauses.count(clause)
        taken_back = [
            rating.after for rating in reading.ratings
            if rating.dropped in _TAKEN_BACK and start <= rating.at < ratings[0].at
        ]  # fmt: skip
        starts = [max([start, *taken_back]), *(rating.after for rating in ratings)]
        ends = [*(rating.at for rating in ratings), end]
        gaps = [reading.tokens[a:b] for a, b in zip(starts, ends, strict=True)]
        if len(ratings) == 1:
            said_after = [token.text for token in gaps[1][:1]] in (["from"], ["says"])
            behind = _stances(gaps[1][:_REACH]) if said_after else _stances(gaps[1][:1]) - {"other"}
            past = {"past"} if _is_over(reading, ratings[0]) else set()
            ahead = _stances(gaps[0])
            only_told = told(reading, ratings[0], gaps[0], ahead)
            ratings[0].stances |= (ahead - only_told) | behind | past
            continue
        trailing = bool(_stances(gaps[-1])) or any(
            token.text.startswith("from") for token in gaps[1][:1]
        )
        trailing = trailing and not _stances(gaps[0]) and not _told_now(reading, ratings)
        for rating, side in zip(ratings, gaps[1:] if trailing else gaps[:-1], strict=True):
            rating.stances |= _stances(side)
            over = reading.token(rating.at + 1).text.endswith(_WAS_ENDS)
            if over or reading.token(rating.after).plays("past_behind"):
                rating.stances.add("past")


def _conclusion(reading: Reading) -> None:
    """Mark a last number drawn from the others as overall: "price 4, quality 8, so 6"."""
    kept = reading.kept()
    values = [rating.value for rating in kept if rating.value is not None]
    if len(kept) <= _PAIR or len(values) < len(kept):
        return
    drawn = _just_ahead(reading, kept[-1]).plays("concludes")
    if drawn and min(values[:-1]) <= values[-1] <= max(values[:-1]):
        kept[-1].stances.add("overall")


def _just_ahead(reading: Reading, rating: Rating) -> Token:
    at = rating.at - 1
    while reading.beside(at, rating.at).text in _LINKS:
        at -= 1
    return reading.beside(at, rating.at)


def _is_over(reading: Reading, rating: Rating) -> bool:
    """Whether a score was given up: "8 until yesterday", "it was 9 but then they cut it"."""
    behind = reading.token(rating.after)
    turned = behind.text == "but" and reading.token(rating.after + 1).text in _TURNS
    was = _just_ahead(reading, rating).text in _WAS
    return (turned and was) or behind.plays("past_behind")


def _stances(side: list[Token]) -> set[str]:
    """Return the stances named in `side`; of two that exclude each other, the later one."""
    words = [token for token in side if token.kind == WORD and token.text not in _LINKS]
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
    former = next((place for place, token in enumerate(words) if token.plays("former")), None)
    if former is not None and _was(words, former):
        found["past"] = former
    # "Verizon, who I'd give a 4": the number is still Verizon's.
    if "other" in found and any(word.text in _WHO for word in words[found["other"] + 1 :][:1]):
        found.pop("own", None)
    if "past" in found and any(token.plays("same") for token in words):
        del found["past"]
    for one, other in (("own", "other"), ("past", "now")):
        if one in found and other in found:
            del found[one if found[one] < found[other] else other]
    return set(found)


def _holds(stance: str, words: list[Token], place: int) -> bool:
    """Whether others really speak, and the past is more than what is compared with."""
    if stance == "own" and words[place].text in _POSSESSIVE:
        return not any(token.plays("other") for token in words[place + 1 : place + 2])
    if stance == "past":
        than = place > 0 and words[place - 1].text == "than"
        return not (than or words[place].text.endswith(_THAN))
    if stance != "other":
        return True
    if words[place].plays("address") and is_hangul(words[place].text):
        return False  # "언니 9점이요"
    speaks = any(later.plays("says") or later.plays("would") for later in words[place:])
    return speaks or all(later.plays("cue") or later.text in _EVERY for later in words[place + 1 :])


def _was(words: list[Token], former: int) -> bool:
    """Whether "the old team" is what the score is for: right ahead of it, or with a "was"."""
    return former >= len(words) - _NEAR or any(word.text in _WAS for word in words[former:])
