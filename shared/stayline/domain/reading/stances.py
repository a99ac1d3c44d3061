"""How each number of a reply is meant: whose, when, taken back, bounded, on what condition."""

from itertools import takewhile
from typing import Final

from stayline.domain.reading.conditions import suppose
from stayline.domain.reading.corrections import drop_what_is_taken_back
from stayline.domain.reading.differences import signed
from stayline.domain.reading.given_up import is_over, told_now
from stayline.domain.reading.layout import Rating, Reading
from stayline.domain.reading.maxima import joined, past_the_end
from stayline.domain.reading.negations import drop_what_is_denied, falls_short
from stayline.domain.reading.numbers import is_hangul
from stayline.domain.reading.sides import LINKS, just_ahead, stances_of
from stayline.domain.reading.tales import (
    held_against,
    is_hearsay,
    moved,
    sets_apart,
    told,
)
from stayline.domain.reading.tokens import FRACTION, WORD, Token

# Which side counts where two are told apart; against '' for where it counts over any other.
_PREFERRED: Final = (
    ("overall", ""), ("now", ""), ("own", "other"), ("now", "past"), ("yours", "other"),
    ("yours", "past"),
)  # fmt: skip
_PAIR: Final = 2
_BOUND: Final = "a bound, not a score"
_BOUNDS: Final = frozenset("+<>≤≥")
_TAKEN_BACK: Final = frozenset({"corrected", "negated"})
_HOPES: Final = frozenset({"umarim", "insallah"})
_TELLING: Final = frozenset({"gave", "typed", "meant_to"})
_IF_I: Final = ("rsem", "rsek", "rsam", "rsak")
_PLACED: Final = frozenset({"on", "in", "under", "with"})
_TOLD: Final = frozenset({"past", "other", "now"})
_MINE: Final = frozenset({"me", "im", "mine"})
_THEIRS: Final = frozenset({"him", "her", "hes", "shes", "theyre"})
_TIMES: Final = frozenset({"past", "later"})
_LATER: Final = ("다음", "담", "나중", "앞으로")
_REACH: Final = 5
_SINCE: Final = frozenset({"after", "afterwards", "since"})
_SOON: Final = 3
_SUMS: Final = 2


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
        near = (just_ahead(reading, rating), reading.beside(rating.after, rating.at))
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
        against = held_against(reading, rating) or just_ahead(reading, rating).plays("versus")
        if bracketed or hearsay or against:
            rating.stances.add("other")
    if not any(rating.dropped in {"corrected", "negated"} for rating in reading.ratings):
        for rating in reading.kept():
            ahead = just_ahead(reading, rating)
            unreal = ahead.plays("should") or _given_otherwise(reading, rating, ahead)
            rating.stances |= {"past"} if ahead.text == "from" and moved(reading, rating) else set()
            rating.stances |= {"unreal"} if unreal else set()


def _told_of(reading: Reading) -> None:
    """Mark what somebody else gave, or what one was going to give: "o 5 dedi, bence 7"."""
    kept = reading.kept()
    if len(kept) == _PAIR and sets_apart(reading, *kept):
        kept[0].stances.add("other")
    for rating in kept if len(kept) > 1 else ():
        verb = reading.beside(rating.after, rating.at)
        if verb.text.endswith(_IF_I) and not verb.plays("filler"):
            rating.stances.add("would")  # "9 verem 10 verirsem şımarırsınız"
    named = [just_ahead(reading, rating).text for rating in kept if len(kept) == _PAIR]
    if len(_MINE.intersection(named)) == 1:  # "me 8 him 6"
        for rating, name in zip(kept, named, strict=True):
            rating.stances |= {"own"} if name in _MINE else {"other"} if name in _THEIRS else set()
    if reading.roles.isdisjoint(_TELLING):
        return
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
        chosen = [
            rating
            for rating in kept
            if preferred in rating.stances
            and (rating.value or 0) <= _SUMS * reading.high
            and not (preferred == "overall" and "past" in rating.stances)
        ]  # "was 20 a month now 35" tells of sums
        others = [rating for rating in kept if rating not in chosen]
        opposed = any(against in rating.stances for rating in others) if against else bool(chosen)
        told = preferred == "now" and len(kept) == _PAIR and told_now(reading, kept)
        late = preferred != "now" or (chosen and chosen[-1] is kept[-1])
        if chosen and (opposed or told) and late:
            kept = [each for each in kept if each in chosen or _alternative(reading, each, chosen)]
    bounded = [rating for rating in kept if rating.doubt == _BOUND]
    if bounded and kept[-1] not in bounded and not _held_together(reading, bounded[-1], kept[-1]):
        kept = [rating for rating in kept if rating not in bounded]
    for against in ("unreal", "would", "other", "past"):
        left = [rating for rating in kept if against not in rating.stances]
        kept = left or kept
    return [rating for rating in kept if not past_the_end(reading, rating, kept)]


def _given_otherwise(reading: Reading, rating: Rating, ahead: Token) -> bool:
    """Whether it is what another, lower score would be: "6 because of the wait, otherwise 9"."""
    return ahead.text in {"otherwise", "else", "or else"} and any(
        (other.value or 0) < (rating.value or 0) for other in reading.kept()
    )


def _alternative(reading: Reading, rating: Rating, chosen: list[Rating]) -> bool:
    """Whether it hangs on a chosen number, as 9 does in "call it 8 or 9"."""
    return any(
        0 < rating.at - other.at <= _REACH
        and _held_together(reading, other, rating)
        and not any(token.text in LINKS for token in reading.tokens[other.after : rating.at])
        for other in chosen
    )


def _held_together(reading: Reading, first: Rating, second: Rating) -> bool:
    return joined(reading.tokens[first.at + 1 : second.at])


def _doubt(reading: Reading, rating: Rating) -> None:
    before = reading.beside(rating.at - 1, rating.at)
    after = reading.beside(rating.after, rating.at)
    third = reading.beside(rating.after + 1, rating.at)
    unit = reading.vocabulary.unit(after.text) if after.kind == WORD else ""
    if (
        rating.value is None
        or "half" in (rating.unit, unit)
        or FRACTION in (before.text, after.text, third.text)
        or (after.kind == WORD and after.plays("half"))
    ):
        rating.doubt = "between two steps"
    elif rating.unit == "bound" or _bounded(reading, rating, unit):
        rating.doubt = _BOUND
    elif before.plays("minus") and len(reading.ratings) == 1:
        rating.doubt = "a negative number"
    elif signed(reading, rating):
        rating.doubt = "a negative number or a range"


def _bounded(reading: Reading, rating: Rating, unit: str) -> bool:
    at = rating.at - 1
    while reading.beside(at, rating.at).text in {"a", "an"}:
        at -= 1
    before, after = reading.beside(at, rating.at), reading.beside(rating.after, rating.at)
    most = before.text == "최고" or after.text.startswith(("az", "bile az"))
    if (most or falls_short(reading, rating)) and rating.value == reading.high:
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
    marked = before.text in _BOUNDS or after.text in _BOUNDS
    return marked or unit == "bound" or after.plays("bound_after")


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
            said_after = bool(gaps[1]) and gaps[1][0].text in _behind(reading)
            behind = (
                stances_of(gaps[1][:_REACH]) if said_after else stances_of(gaps[1][:1]) - {"other"}
            )
            behind &= _TOLD if gaps[1] and gaps[1][0].text in _PLACED else behind
            behind -= {"later"} if _hopes(gaps[1]) else set()
            behind -= _TIMES if _tells_more(gaps[1]) else set()
            past = {"past"} if is_over(reading, ratings[0]) else set()
            ahead = stances_of(gaps[0])
            only_told = told(reading, ratings[0], gaps[0], ahead)
            blundered = reading.plays("blunder") and any(
                token.plays("blunder") for token in gaps[0]
            )
            mended = {"past"} if blundered else set()  # "sent 6 earlier by accident its 9"
            ratings[0].stances |= (ahead - only_told - mended) | behind | past
            continue
        trailing = bool(stances_of(gaps[-1])) or any(
            token.text.startswith("from") for token in gaps[1][:1]
        )
        opens = ratings[0].at == start and reading.token(ratings[-1].after).text in _SINCE
        trailing = trailing or opens  # "9 before the bill 5 after"
        trailing = trailing and not stances_of(gaps[0]) and not told_now(reading, ratings)
        for rating, side in zip(ratings, gaps[1:] if trailing else gaps[:-1], strict=True):
            rating.stances |= stances_of(side)
            if is_over(reading, rating):
                rating.stances.add("past")


def _behind(reading: Reading) -> set[str]:
    """Give the words behind a score that tell whose it is: "8 for me, 4 for the wife"."""
    mine = any(token.text == "for me" for token in reading.tokens)
    several = len(reading.kept()) > 1
    return {"from", "says"} | (_PLACED if several else set()) | ({"for"} if mine else set())


def _hopes(side: list[Token]) -> bool:  # "3 umarım düzeltirsiniz"
    return len(side) > 1 and side[0].text in _HOPES and side[1].kind == WORD


def _tells_more(side: list[Token]) -> bool:
    """Whether Korean, whose verbs come last, only goes on to a time: "8점 어제 왔는데 좋았어요"."""
    if not (side and is_hangul(side[0].text)):
        return False
    said = list(takewhile(lambda token: token.kind == WORD, side))
    later = said and said[0].plays("later") and not said[0].text.startswith(_LATER)
    return len(said) > 1 and not (later or said[-1].plays("gives"))


def _conclusion(reading: Reading) -> None:
    """Mark a last number drawn from the others as overall: "price 4, quality 8, so 6"."""
    kept = reading.kept()
    values = [rating.value for rating in kept if rating.value is not None]
    if len(kept) < _PAIR or len(values) < len(kept):
        return
    ahead = just_ahead(reading, kept[-1])
    drawn = ahead.plays("concludes") and len(kept) > _PAIR
    sums = [token.text for token in reading.tokens].count("=") == 1  # "8 for speed 6 for price = 7"
    if (len(kept) == _PAIR and ahead.text == "so") or (sums and ahead.text == "="):
        kept[-1].stances.add("overall")
    if drawn and min(values[:-1]) <= values[-1] <= max(values[:-1]):
        kept[-1].stances.add("overall")
