"""Which numbers of a reply are no scores: times, dates, phone numbers, quantities, labels.

Each stage drops numbers, or notes what a number is out of; none of them chooses a score.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from stayline.domain.reading.differences import drop_ages, drop_deductions
from stayline.domain.reading.layout import Rating, Reading, drop, has_mark
from stayline.domain.reading.maxima import maxima, ranges, scale_mentions
from stayline.domain.reading.quantities import drop_quantities
from stayline.domain.reading.stars import star_units
from stayline.domain.reading.tokens import ARTICLES, MARK, NUMBER, WORD, Token
from stayline.domain.words import ko, terms

# "My room was 4", "you owe me 10": what is numbered stands before these.
_PASSED_OVER: Final = frozenset(
    {"is", "was", "are", "were", "me", "us", "you", "him", "her", "them"}
)
_DATIVE: Final = frozenset({"e", "a", "ye", "ya"})
_ABLATIVE: Final = frozenset({"den", "dan", "ten", "tan"})
# "At ten to 5", "8 and 1 tomorrow".
_CLOCK_JOINTS: Final = (["to"], ["past"], ["or"])
_LISTED: Final = ([","], ["and"])
_SPAN_JOINTS: Final = (["to"], ["and"], ["or"])
_TIMES: Final = frozenset({"a time of day", "a date"})
_NUMBER_JOINTS: Final = frozenset({"-", "/"})
_LISTING: Final = frozenset({"and", "or", "&", "+", ","})
_OWNING: Final = frozenset({"the", "your", "their", "ur"})
_CLAUSE_ENDS: Final = tuple(terms(ko.VERB_ENDS))
_THEN: Final = frozenset({"sonra", "once"})
_NEVER_BEHIND: Final = frozenset({"yarin", "haftaya"})  # "7 yarın açık mısınız"
_PLACED: Final = frozenset({"at", "in", "from", "house", "of"})
_CURRENCY: Final = frozenset("$€£₺₩¥")
_ARRANGED: Final = frozenset(
    terms(
        "appointment, appt, booking, booked, reservation, reserved, scheduled, slot, due, arranged"
    )
)
_TOO_BIG: Final = 101
_QUALITIES: Final = frozenset({"good", "bad", "view", "adverb"})
_CALLING: Final = frozenset({"call", "call_last"})
_PHONE_DIGITS, _PHONE_CHUNK = 7, 3


def drop_what_is_no_score(reading: Reading) -> None:
    """Run every stage, in order: later ones rely on what earlier ones dropped."""
    for stage in _STAGES:
        stage(reading)


def _phone_numbers(reading: Reading) -> None:
    if sum(len(reading.tokens[rating.at].text) for rating in reading.ratings) < _PHONE_DIGITS:
        return
    run: list[Rating] = []
    for rating in reading.ratings:
        apart = (
            "".join(token.text for token in reading.tokens[run[-1].at + 1 : rating.at])
            if run
            else ""
        )
        ended = "." in apart and not reading.tokens[rating.at].glued  # "till 10.35. 9/10"
        if run and not ended and not apart.strip("-.()+/~"):
            run.append(rating)
        else:
            run = [rating]
        texts = (reading.tokens[part.at].text for part in run)
        chunks = [text for text in texts if text[0].isdecimal()] or [""]
        if sum(map(len, chunks)) >= _PHONE_DIGITS and max(map(len, chunks)) >= _PHONE_CHUNK:
            drop(run, "a phone number")


def _dates_and_clocks(reading: Reading) -> None:
    for first, second in pairwise(reading.ratings):
        between = reading.tokens[first.at + 1 : second.at]
        minutes = reading.tokens[second.at]
        if has_mark(between, {":"}) and minutes.glued and len(minutes.text) == 2:  # noqa: PLR2004 - hh:mm
            drop([first, second], "a time of day")
        if reading.tokens[first.at].text.count(".") > 1:
            drop([first], "a date")
    for one, two, three in zip(
        reading.ratings, reading.ratings[1:], reading.ratings[2:], strict=False
    ):
        gaps = reading.tokens[one.at + 1 : two.at] + reading.tokens[two.at + 1 : three.at]
        digits = all(reading.tokens[part.at].text[0].isdecimal() for part in (one, two, three))
        digits = digits and all(reading.tokens[part.at].glued for part in (two, three))
        apart = all(gap.text in {"/", "-", "."} and gap.glued for gap in gaps)
        if digits and apart and len(gaps) == 2:  # noqa: PLR2004 - day, month, year
            drop([one, two, three], "a date")
    for rating in reading.kept() if reading.plays("date") else ():
        near = (reading.beside(rating.at - 1, rating.at), reading.beside(rating.after, rating.at))
        if any(
            token.plays("date")
            for token in near
            if token.kind == WORD and not (token is near[1] and token.text in _NEVER_BEHIND)
        ):
            drop([rating], "a date")


def _times(reading: Reading) -> None:
    for rating in reading.kept():
        at = rating.at - 1
        while reading.beside(at, rating.at).plays("hedge"):
            at -= 1
        before = reading.beside(at, rating.at)
        locative = rating.unit == "locative" and not _settled_on(reading, rating)
        if rating.unit == "time" or locative or _at(before) or _booked(reading, rating, before):
            drop([rating], "a time of day")
        elif (
            before.plays("governs")
            and not _listed(reading, rating)
            and _governed(reading, before, at)
        ):
            drop([rating], "part of a phrase")
        elif _until(reading, rating):
            drop([rating], "a time of day")
        elif rating.unit in {"", "bound", "about"} and _asked_to_call(reading, rating):
            drop([rating], "a time to call")
    for one, other in pairwise(reading.ratings):
        told = [token.text for token in reading.tokens[one.at + 1 : other.at]]
        if one.dropped == "a time of day" and not other.dropped and told in _CLOCK_JOINTS:
            drop([other], "a time of day")
        elif other.dropped in _TIMES and not one.dropped and told in _SPAN_JOINTS:
            drop([one], "a time of day")


def _clock_lists(reading: Reading) -> None:
    """Drop what goes on after a time of day: "rang at 9, 10 and 11"."""
    for one, two, three in zip(
        reading.ratings, reading.ratings[1:], reading.ratings[2:], strict=False
    ):
        if one.dropped != "a time of day":
            continue
        gaps = (reading.tokens[a.at + 1 : b.at] for a, b in ((one, two), (two, three)))
        if tuple([token.text for token in gap] for gap in gaps) == _LISTED:
            drop([two, three], "a time of day")


def _booked(reading: Reading, rating: Rating, before: Token) -> bool:
    """Whether it is when something was arranged for: "the appointment was for nine"."""
    if before.text != "for" or rating.unit:
        return False
    ahead = [reading.beside(place, rating.at) for place in range(rating.at - 4, rating.at)]
    after = reading.beside(rating.after, rating.at)
    counts = after.kind == WORD and not after.plays("follow")  # "2 adults"
    return not counts and any(token.text in _ARRANGED for token in ahead)


def _settled_on(reading: Reading, rating: Rating) -> bool:
    """Whether the contact stays with a number: "3'te bıraktım", "7'de karar kıldım"."""
    return reading.beside(rating.after, rating.at).plays("stays")


def _at(before: Token) -> bool:
    return before.kind == WORD and before.plays("at") and not before.plays("filler")


def _governed(reading: Reading, before: Token, at: int) -> bool:
    """A rating of 8 is a score; in 8, on 8 and the rest of 8 are not."""
    governor = reading.token(at - 1)
    return not (before.text == "of" and (governor.plays("filler") or governor.plays("overall")))


def _listed(reading: Reading, rating: Rating) -> bool:
    """Whether options are listed: "a mix of 1 and 4"."""
    following = reading.token(rating.at + 1).text
    return reading.choosing and following in _LISTING


def _until(reading: Reading, rating: Rating) -> bool:
    """Whether Turkish endings make it an hour: "6ya kadar evdeyim", "5'ten sonra arar mısınız"."""
    ending = reading.token(rating.at + 1)
    if not ending.glued:
        return False
    behind = [reading.token(rating.at + ahead).text for ahead in range(2, 5)]
    return (ending.text in _DATIVE and behind[0] == "kadar") or (
        ending.text in _ABLATIVE and ("kadar" in behind or behind[0] in _THEN)
    )


def _asked_to_call(reading: Reading, rating: Rating) -> bool:
    """Whether the number is when to call: "call me 5", and verb last "3'ten sonra arayın"."""
    if reading.roles.isdisjoint(_CALLING):
        return False
    clause = reading.clauses[rating.at]
    return any(
        (token.plays("call") and index < rating.at)
        or (token.plays("call_last") and index > rating.at)
        for index, token in enumerate(reading.tokens)
        if reading.clauses[index] == clause
    )


def _labels(reading: Reading) -> None:
    for rating in reading.kept():
        before = _named(reading, rating)
        token = reading.tokens[rating.at]
        quality = token.text == "one" and before.roles & _QUALITIES  # "quite ok one"
        ordinal = before.text in reading.vocabulary.ordinals
        if token.plays("shy") and (quality or before.plays("which_one") or ordinal):
            drop([rating], "a pronoun")
            continue
        hanging = before.kind == WORD and token.glued and before.text.isascii()
        abbreviated = (
            reading.token(rating.at - 1).text == "." and reading.token(rating.at - 1).glued
            and reading.token(rating.at - 2).text in {"no", "nr"}
            and not (token.glued is False and _answers_itself(reading, rating))
        )  # fmt: skip
        addressed = before.plays("no") and reading.token(rating.at - 2).text in _PLACED
        choice = before.plays("label_choice") or abbreviated or before.text == "#"
        if choice and reading.choosing:
            continue
        named = before.kind == WORD and before.plays("label") and not before.plays("filler")
        named = named and reading.token(rating.at - 2).text not in ARTICLES  # "losing a day 4"
        glued_name = hanging and not before.plays("cue") and rating.unit != "stars"
        money = before.kind == MARK and before.text in _CURRENCY
        pointed = rating.unit == "points" and (token.value or 0) < _TOO_BIG
        if named and (pointed or _rates_a_thing(reading, rating)):
            continue
        answered = before.plays("no") or before.plays("filler")  # "cevap 7dir"
        numbered = (choice and not answered) or abbreviated or addressed
        if named or glued_name or money or numbered:
            drop([rating], "a label")
            joined = reading.token(rating.at + 1)
            behind = 2 if joined.text in _NUMBER_JOINTS and joined.glued else 1
            drop([other for other in reading.kept() if other.at == rating.at + behind], "a label")
        elif token.value is not None and token.value >= _TOO_BIG and len(reading.kept()) > 1:
            drop([rating], "a reference")


def _answers_itself(reading: Reading, rating: Rating) -> bool:
    """Whether the "no" ahead answers a number: "4? no. 2."."""
    return any(token.kind == NUMBER for token in reading.tokens[: rating.at - 2]) and (
        reading.token(rating.at - 3).kind != WORD
    )


def _rates_a_thing(reading: Reading, rating: Rating) -> bool:
    """Whether "the office 3" rates the office beside another score, and numbers none."""
    if reading.beside(rating.at - 2, rating.at).text in _PLACED:
        return False  # "in ward 4"
    owned = reading.beside(rating.at - 2, rating.at).text in _OWNING
    others = [
        other
        for other in reading.kept()
        if other is not rating and reading.clauses[other.at] == reading.clauses[rating.at]
    ]
    likewise = (reading.beside(other.at - 1, other.at) for other in others)
    likewise = (token for token in likewise if not token.text.endswith(_CLAUSE_ENDS))
    return (owned and bool(others)) or any(
        token.kind == WORD and (token.plays("aspect") or not token.roles) for token in likewise
    )


def _named(reading: Reading, rating: Rating) -> Token:
    """Return what the number numbers: "room 4", "my room was 4"."""
    at = rating.at - 1
    while reading.beside(at, rating.at).text in _PASSED_OVER:
        at -= 1
    return reading.beside(at, rating.at)


_STAGES: Final[tuple[Callable[[Reading], None], ...]] = (
    _phone_numbers, _dates_and_clocks, star_units, maxima, ranges, _labels, _times, _clock_lists,
    drop_quantities, scale_mentions, drop_ages,
    drop_deductions,
)  # fmt: skip
