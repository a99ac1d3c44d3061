"""What a reply to a survey question says: a score, nothing certain, or no answer at all."""

from dataclasses import dataclass
from typing import Final, Literal

from stayline.domain import opt_out
from stayline.domain.choices import options_named
from stayline.domain.not_scores import drop_what_is_no_score
from stayline.domain.reading import Reading, lay_out
from stayline.domain.stances import choose_between, conditional, take_stances
from stayline.domain.standing import contradicted, drop_what_is_asked, sarcastic, stands
from stayline.domain.survey import Choice, Question, Scale, Words
from stayline.domain.tokens import WORD
from stayline.domain.words import for_language

_FIVE: Final = 5
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
    if wish.kind == "certain" and not _is_an_option(question, reply, language):
        return Answer("not_an_answer", None, "a wish for no more texts")
    if isinstance(question, Words):
        return _own_words(reply, language)
    if isinstance(question, Choice):
        return _choice(question, reply, language, wish)
    return _score(_lay_out(question, reply, language), wish)


def _is_an_option(question: Question, reply: str, language: str) -> bool:
    if not isinstance(question, Choice) or reply.strip() == "":
        return False
    return reply.strip().casefold() in {option.strip().casefold() for option in question.options}


def _lay_out(question: Scale | Choice, reply: str, language: str) -> Reading:
    choosing = isinstance(question, Choice)
    low, high = (1, len(question.options)) if isinstance(question, Choice) else (question.low, question.high)
    vocabulary = for_language(language)
    reading = lay_out(reply, low, high, vocabulary, language=language, choosing=choosing)
    drop_what_is_no_score(reading)
    take_stances(reading)
    drop_what_is_asked(reading)
    return reading


def _own_words(reply: str, language: str) -> Answer:
    text = reply.strip()
    reading = lay_out(text, 0, 0, for_language(language), language=language, choosing=False)
    words = [token for token in reading.tokens if token.kind == WORD]
    if not reading.tokens:
        return Answer("unclear", None, "nothing written")
    if reading.plays("auto_sure"):
        return Answer("not_an_answer", None, "an automatic reply")
    if words and len(words) == len(reading.tokens) and all(token.plays("greet") for token in words):
        return Answer("not_an_answer", None, "a greeting")
    asked = text.endswith(("?", "？")) and bool(words) and words[0].plays("ask")
    if asked and len(words) <= _FIVE:
        return Answer("not_an_answer", None, "a question back")
    return Answer("scored", text, "the contact's own words")


def _score(reading: Reading, wish: opt_out.OptOut) -> Answer:
    if reading.plays("auto_sure"):
        return Answer("not_an_answer", None, "an automatic reply")
    chosen = choose_between(reading)
    if not chosen:
        return _no_score(reading, wish)
    doubt = next((rating.doubt for rating in chosen if rating.doubt), "")
    doubt = doubt or next(("whose or when is open" for r in chosen if r.stances & {"other", "past"}), "")
    if any(rating.over not in {None, reading.high} for rating in chosen):
        doubt = doubt or "another maximum"
    values = {rating.value for rating in chosen}
    if len(values) > 1:
        doubt = doubt or "more than one score"
    if any(rating.unit == "stars" and (rating.value or 0) <= _FIVE < reading.high for rating in chosen):
        doubt = doubt or "stars are mostly out of five"
    if not all(stands(reading, rating) for rating in chosen):
        doubt = doubt or "a number that may not be a score"
    if any(conditional(reading, rating) for rating in chosen):
        doubt = doubt or "a condition"
    value = values.pop()
    if doubt or value is None:
        return Answer("unclear", None, doubt or "between two steps")
    if not reading.low <= value <= reading.high:
        return Answer("unclear", None, "outside the scale")
    if sarcastic(reading):
        return Answer("unclear", None, "sarcasm")
    if contradicted(reading, value):
        return Answer("unclear", None, "the number contradicts its words")
    return Answer("scored", value, "one number that stands as a score")


def _no_score(reading: Reading, wish: opt_out.OptOut) -> Answer:
    if wish.kind == "likely":
        return Answer("not_an_answer", None, "perhaps a wish for no more texts")
    if reading.asks():
        return Answer("not_an_answer", None, "a question back")
    words = [token for token in reading.tokens if token.kind == WORD]
    if words and all(token.plays("greet") for token in words):
        return Answer("not_an_answer", None, "a greeting")
    if reading.plays("auto"):
        return Answer("not_an_answer", None, "an automatic reply")
    if reading.requests():
        return Answer("not_an_answer", None, "a request")
    if any(rating.dropped in _ARRANGED for rating in reading.ratings):
        return Answer("not_an_answer", None, "a time, a date or a phone number")
    if any(token.plays("greet") and not token.plays("filler") for token in words):
        return Answer("not_an_answer", None, "a greeting")
    return Answer("unclear", None, "no score in it")


def _choice(question: Choice, reply: str, language: str, wish: opt_out.OptOut) -> Answer:
    vocabulary = for_language(language)
    named = options_named(question, reply, vocabulary)
    reading = _lay_out(question, reply, language)
    by_number = _score(reading, opt_out.OptOut("none", ""))
    if by_number.kind == "scored":
        if named and named != {by_number.value}:
            return Answer("unclear", None, "the number and the words name different options")
        return by_number
    if len(named) == 1 and not choose_between(reading):
        return Answer("scored", named.pop(), "the words of one option")
    if named:
        return Answer("unclear", None, "more than one option")
    if wish.kind == "likely":
        return Answer("not_an_answer", None, "perhaps a wish for no more texts")
    return by_number
