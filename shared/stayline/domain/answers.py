"""What a reply to a survey question says: a score, nothing certain, or no answer at all."""

from dataclasses import dataclass
from typing import Final, Literal

from stayline.domain import opt_out
from stayline.domain.reading.choices import options_named
from stayline.domain.reading.conditions import conditional
from stayline.domain.reading.layout import Rating, Reading, lay_out
from stayline.domain.reading.not_scores import drop_what_is_no_score
from stayline.domain.reading.parts import of_one_thing, rated_apart, rest_is_praised
from stayline.domain.reading.questions import asks, drop_what_is_asked, requests
from stayline.domain.reading.sincerity import contradicted, sarcastic
from stayline.domain.reading.stances import choose_between, take_stances
from stayline.domain.reading.standing import stands, without_counts
from stayline.domain.reading.tokens import WORD
from stayline.domain.survey import Choice, Question, Scale, Words
from stayline.domain.words import for_language

_MOST_NUMBERS: Final = 12  # nobody means one of so many; it also bounds the work
_SHORT_QUESTION: Final = 5
_USUAL_STARS: Final = 5
_PAIR: Final = 2
_ARRANGED: Final = frozenset({"a time of day", "a date", "a phone number", "a time to call"})


@dataclass(frozen=True, slots=True)
class Answer:
    """`value`: the score, the option's number from 1, the contact's own words, or None."""

    kind: Literal["scored", "unclear", "not_an_answer"]
    value: int | str | None
    because: str


def read(question: Question, reply: str, language: str) -> Answer:
    """Read `reply` as an answer to `question`; `language` is the contact's, such as 'ko'.

    Wrong and silent is the worst outcome: whatever is doubtful comes back as 'unclear', so that
    the contact can be asked once more. Never raises.
    """
    wish = opt_out.read(reply, language)
    if wish.kind == "certain" and not _is_an_option(question, reply):
        return Answer("not_an_answer", None, "a wish for no more texts")
    if isinstance(question, Words):
        return _own_words(reply, language)
    if isinstance(question, Choice):
        return _choice(question, reply, language, wish)
    return _score(_find_score(question, reply, language), wish)


def _is_an_option(question: Question, reply: str) -> bool:
    options = question.options if isinstance(question, Choice) else ()
    return reply.strip().casefold() in {option.strip().casefold() for option in options}


def _find_score(question: Scale | Choice, reply: str, language: str) -> Reading:
    """Run the stages that leave only those numbers which may be the score."""
    choosing = isinstance(question, Choice)
    if isinstance(question, Choice):
        question = Scale(1, len(question.options))
    reading = lay_out(reply, question, for_language(language), language, choosing=choosing)
    if 0 < len(reading.ratings) <= _MOST_NUMBERS:
        drop_what_is_no_score(reading)
        take_stances(reading)
        drop_what_is_asked(reading)
    return reading


def _own_words(reply: str, language: str) -> Answer:
    text = reply.strip()
    reading = lay_out(text, Scale(0, 0), for_language(language), language, choosing=False)
    words = [token for token in reading.tokens if token.kind == WORD]
    asked = text.endswith(("?", "？")) and bool(words) and len(words) <= _SHORT_QUESTION
    if not reading.tokens:
        return Answer("unclear", None, "nothing written")
    if reading.plays("auto_sure"):
        return Answer("not_an_answer", None, "an automatic reply")
    if words == reading.tokens and all(token.plays("greet") for token in words):
        return Answer("not_an_answer", None, "a greeting")
    if asked and (words[0].plays("ask") or words[0].plays("exclaim")):
        return Answer("not_an_answer", None, "a question back")
    return Answer("scored", text, "the contact's own words")


def _score(reading: Reading, wish: opt_out.OptOut) -> Answer:
    if reading.plays("auto_sure"):
        return Answer("not_an_answer", None, "an automatic reply")
    if len(reading.ratings) > _MOST_NUMBERS:
        return Answer("unclear", None, "too many numbers")
    chosen = without_counts(reading, choose_between(reading))
    if not chosen:
        return _no_score(reading, wish)
    doubt = _doubt(reading, chosen)
    if doubt:
        return Answer("unclear", None, doubt)
    return Answer("scored", chosen[0].value, "one number that stands as a score")


def _doubt(reading: Reading, chosen: list[Rating]) -> str:
    """Return the first reason not to trust the numbers left, or '' if there is none."""
    values = {rating.value for rating in chosen}
    value = chosen[0].value
    doubt = next((rating.doubt for rating in chosen if rating.doubt), "")
    if doubt and not (
        len(values) == 1 and any(not rating.doubt and stands(reading, rating) for rating in chosen)
    ):
        return doubt
    if value is None or len(values) > 1:
        return "more than one score" if len(values) > 1 else "between two steps"
    reasons = (
        ("whose score, or of when, is open", _open_stance(reading, chosen)),
        ("another maximum", any(rating.over not in {None, reading.high} for rating in chosen)),
        ("stars are mostly out of five", _usual_stars(reading, chosen)),
        ("a number that may not be a score", not any(stands(reading, each) for each in chosen)),
        ("a condition", any(conditional(reading, rating) for rating in chosen)),
        ("outside the scale", not reading.low <= value <= reading.high),
        ("undecided", _undecided(reading)),
        ("for a part only", _for_a_part(reading, chosen) or rated_apart(reading, chosen)),
        ("sarcasm", sarcastic(reading, value)),
        ("the number contradicts its words", contradicted(reading, value)),
    )
    return next((reason for reason, holds in reasons if holds), "")


def _open_stance(reading: Reading, chosen: list[Rating]) -> bool:
    if not all(rating.stances for rating in chosen):
        return False
    lacking = reading.plays("contrast") or any(token.text == "with" for token in reading.tokens)
    open_stances = {"other", "past", "unreal"} | ({"would"} if lacking else set())
    return all(rating.stances & open_stances for rating in chosen)


def _undecided(reading: Reading) -> bool:
    """Whether it goes back and forth: "9, no, 10, no, 9, no idea"."""
    if not reading.plays("undecided"):
        return False
    back_and_forth = len(reading.ratings) > _PAIR
    taken_back = {"corrected", "negated"} if back_and_forth else {"corrected"}
    corrected = any(rating.dropped in taken_back for rating in reading.ratings)
    last = max(reading.kept(), key=lambda rating: rating.at)
    wavers = reading.beside(last.after, last.at).plays("joint")  # "8 mi versem bilemedim"
    several = len({rating.value for rating in reading.kept()}) > 1  # "8, she says 3, you decide"
    return (corrected or wavers or several) and any(
        token.plays("undecided") for token in reading.tokens[last.at :]
    )


def _for_a_part(reading: Reading, chosen: list[Rating]) -> bool:
    """Whether it was said what one part deserves, and something else of the rest."""
    whole = any(rating.stances & {"overall", "own"} for rating in chosen) or any(
        rating.dropped == "a deduction" for rating in reading.ratings
    )
    if reading.choosing or whole:
        return False
    if reading.plays("the_rest"):
        return not any(rest_is_praised(reading, rating) for rating in chosen)
    return any(of_one_thing(reading, rating) for rating in chosen)


def _usual_stars(reading: Reading, chosen: list[Rating]) -> bool:
    stars = [rating.value or 0 for rating in chosen if rating.unit == "stars"]
    return reading.high > _USUAL_STARS and any(value <= _USUAL_STARS for value in stars)


def _no_score(reading: Reading, wish: opt_out.OptOut) -> Answer:
    words = [token for token in reading.tokens if token.kind == WORD]
    dropped = {rating.dropped for rating in reading.ratings}
    idle = all(token.plays("greet") or token.plays("filler") for token in words)
    opinion = any(token.plays("yes") or token.plays("good") for token in words)
    reasons = (
        ("not_an_answer", "perhaps a wish for no more texts", wish.kind == "likely"),
        ("unclear", "only what the score is not", "negated" in dropped),
        ("not_an_answer", "a question back", asks(reading) or "asked" in dropped),
        ("not_an_answer", "a greeting", reading.plays("greet") and idle and not opinion),
        ("not_an_answer", "an automatic reply", reading.plays("auto")),
        ("not_an_answer", "a request", requests(reading) or _orders(reading)),
        ("not_an_answer", "a time, a date or a phone number", bool(dropped & _ARRANGED)),
        ("unclear", "no score in it", True),
    )  # fmt: skip
    kind, reason = next((kind, reason) for kind, reason, holds in reasons if holds)
    return Answer("unclear" if kind == "unclear" else "not_an_answer", None, reason)


def _orders(reading: Reading) -> bool:
    """Whether so many of something are asked for: "send 3 more please"."""
    counted = any(rating.dropped in {"a quantity", "a label"} for rating in reading.ratings)
    return counted and any(token.plays("orders") for token in reading.tokens[:2])


def _choice(question: Choice, reply: str, language: str, wish: opt_out.OptOut) -> Answer:
    slots = len(question.times)  # named by day, date and hour alone, and ahead of all others
    worded = Choice(question.options[slots:], question.synonyms[slots:]) if slots else question
    named = {slots + place for place in options_named(worded, reply, for_language(language))}
    if question.times:
        # Its patterns take a while to compile, and most questions offer no times.
        from stayline.domain.reading.times import times_named  # noqa: PLC0415

        timed = times_named(question.times, reply, len(question.options))
        if timed is not None:
            return _timed(set() if named else timed)
    reading = _find_score(question, reply, language)
    by_number = _score(reading, wish)
    numbers = {rating.value for rating in choose_between(reading) if not rating.doubt}
    if named and named == numbers:
        return Answer("scored", named.pop(), "the number and the words of one option")
    if not named:
        return by_number
    if numbers or (asks(reading) and not reading.plays("polite")):
        return Answer("unclear", None, "the number and the words differ, or it is a question")
    if len(named) > 1:
        return Answer("unclear", None, "more than one option")
    return Answer("scored", named.pop(), "the words of one option")


def _timed(places: set[int]) -> Answer:
    if len(places) == 1:
        return Answer("scored", places.pop(), "the time of one option")
    return Answer("unclear", None, "not the time of one option alone")
