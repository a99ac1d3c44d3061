"""How a free text is meant: its sentiment, how soon a person must see it, whether it is spam."""

from collections import Counter
from dataclasses import replace
from typing import Final

from stayline.domain.judgement import Sentiment, Triage
from stayline.domain.mentions import HIGH, LANGUAGES, LOW, NEGATIVE, Heard, hear
from stayline.domain.reading.impression import odds_of
from stayline.domain.words.mention import Mention

_WHY: Final = {
    "safety": "somebody may be in danger",
    "legal": "legal steps or a regulator",
    "fraud": "fraud, or a charge that is disputed",
    "staff": "abuse by staff",
    "leave": "says they are leaving",
    "peril": "not known to be harmless, and about somebody's family, body, money or home",
    "alarm": "reads like what a person must see now",
    "charge": "money taken wrongly",
    "sarcasm": "praise that is not meant",
    "trouble": "something is wrong, late or missing",
    "bad": "a complaint",
    "anger": "anger",
    "unclear": "nothing in it is known to be harmless",
    "ask": "asks for money back, help or the way out",
    "good": "praise",
    "thanks": "thanks",
    "spam_offer": "an offer to a business, or a chain letter",
    "spam_sure": "what unasked-for adverts and traps say",
    "spam_topic": "a subject of adverts and traps",
    "spam_lure": "a lure",
}
# What leaves no doubt how a text is meant.
_SETTLES: Final = frozenset({*HIGH, *LOW, "good", "thanks", "mine"})
_HARMLESS: Final = frozenset({"plain", "nothing", "spam_sure", "spam_offer"})
_LONG_ENOUGH_TO_HIDE: Final = 4
_LETTERS_IN_A_WORD: Final = 3
# In tenths of log odds: how sure the learnt weights must be to be heard, to call a person, to say
# more than a plain word, and to say that a text about a child or a card is harmless.
_HEARD, _ALARMING, _WARY = 10, 30, 30
_SURELY_BAD, _SURELY_GOOD = 100, 40
_SPAM_AT: Final = 4.0
_SHORT_TEXT: Final = 7
_LOUD_LETTERS, _LOUD_SHARE = 10, 0.6
_MOST_REASONS: Final = 5


def read(text: str, language: str) -> Triage:
    """Judge a free text; the contact's own language decides what a word of two languages means.

    High: a person must see it now (a legal threat or regulator, safety, fraud or a charge disputed
    in anger, leaving, abuse by staff). Low: any other complaint or call for help. Never raises.
    """
    base = language.casefold().replace("_", "-").partition("-")[0]
    heard = hear(text, base if base in LANGUAGES else "en")
    spam = _spam(heard)
    if spam:
        return Triage("neutral", "none", spam=True, reasons=_reasons(spam))
    mentions = _as_meant(heard, loud=_is_loud(text))
    sentiment = _sentiment(mentions, heard)
    if high := [m for kind in HIGH for m in mentions if m.kind == kind]:
        return Triage("negative", "high", spam=False, reasons=_reasons(high))
    if low := [m for kind in LOW for m in mentions if m.kind == kind]:
        return Triage(sentiment, "low", spam=False, reasons=_reasons(low))
    return Triage(sentiment, "none", spam=False, reasons=_reasons(mentions))


def _as_meant(heard: Heard, *, loud: bool) -> list[Mention]:
    """Leave out what is asked, was nearly done, is told of others or has been put right."""
    mentions = _settled(_nearly_done(_told_of_others(_asked(heard.mentions, heard))))
    angry = loud or any(m.kind == "anger" for m in mentions)
    praised = [m for m in mentions if m.kind == "good"]
    claims = {"charge": "fraud", "payback": "fraud"} if angry else {"payback": "ask"}
    claims |= {} if praised else {"sigh": "bad"}  # "so good ㅠㅠ" is moved to tears
    mentions = [_kind(m, claims[m.kind]) if m.kind in claims else m for m in mentions]
    stressed = {(m.sentence, at) for m in praised for at in range(m.start - 2, m.end + 1)}
    # "bloody brilliant", "efsane lan"
    mentions = [m for m in mentions if m.kind != "anger" or _place(m) not in stressed]
    return _praised_but(_doubted(mentions, heard), heard)


def _doubted(mentions: list[Mention], heard: Heard) -> list[Mention]:
    """Take a text that no word settles for what it sounds like, or where that is unsure, doubt it.

    "The lid does not close" is then trouble. A text of some length in which nothing is known to be
    harmless may hide a danger: where it speaks of a child, a body, a card or a home, a person looks
    at it now.
    """
    kinds = {m.kind for m in mentions}
    if not kinds.isdisjoint(_SETTLES):
        return mentions
    asked = {m.sentence for m in mentions if m.kind == "question"}
    asked |= {at for at, sentence in enumerate(heard.sentences) if sentence.asks}
    hides = not asked and kinds.isdisjoint(_HARMLESS) and _size(heard) >= _LONG_ENOUGH_TO_HIDE
    sounds = "" if asked else _sounds(heard, kinds)
    if sounds in {"good", "harmless"}:
        return [*mentions, _at_end(sounds, heard)]
    if hides and "stake" in kinds:
        return [_kind(m, "peril") if m.kind == "stake" else m for m in mentions]
    if sounds:
        return [*mentions, _at_end(sounds, heard)]
    doubts = {
        m
        for m in mentions
        if m.kind == "accuses" or (m.kind == "doubt" and m.sentence not in asked)
    }
    if doubts:
        return [_kind(m, "trouble") if m in doubts else m for m in mentions]
    return [*mentions, _at_end("unclear", heard)] if hides else mentions


def _at_end(kind: str, heard: Heard) -> Mention:
    return Mention(kind, "", "", len(heard.sentences), 0, 0)


def _sounds(heard: Heard, kinds: set[str]) -> str:
    """Return the kind of mention that the words as a whole amount to, "" where that is unsure."""
    if kinds & _HARMLESS - {"plain"}:
        return ""
    odds = odds_of(word for sentence in heard.sentences for word in sentence.words)
    surely = "plain" in kinds
    if odds.bad > (_SURELY_BAD if surely else _HEARD):
        return "alarm" if odds.high > _ALARMING else "bad"
    if odds.bad > -(_WARY if "stake" in kinds else _HEARD):
        return ""
    return "good" if odds.good > (_SURELY_GOOD if surely else _HEARD) else "harmless"


def _praised_but(mentions: list[Mention], heard: Heard) -> list[Mention]:
    """Take what follows "nice, but" for a complaint unless it is known to be harmless."""
    praise = max((_place(m) for m in mentions if m.kind == "good"), default=None)
    turns = [m for m in mentions if m.kind == "contrast" and praise and _place(m) > praise]
    if not turns or any(sentence.asks for sentence in heard.sentences):
        return mentions
    turn = turns[0]
    after = [m for m in mentions if _place(m) > _place(turn)]
    if any(m.kind in _SETTLES | {"resolved"} for m in after):
        return mentions
    if doubts := {m for m in after if m.kind == "doubt"}:
        return [_kind(m, "trouble") if m in doubts else m for m in mentions]
    if any(m.kind in _HARMLESS | {"question"} for m in after):
        return mentions
    rest = heard.sentences[turn.sentence]
    left = len(rest.letters) // _LETTERS_IN_A_WORD or len(rest.words)
    begun = turn.end // _LETTERS_IN_A_WORD if rest.letters else turn.end
    short = 2
    if left - begun < short:
        return mentions
    return [*mentions, Mention("unclear", "", "", turn.sentence, turn.end, turn.end)]


def _size(heard: Heard) -> int:
    """Count words; a few letters make one where words are written together."""
    return sum(max(len(s.words), len(s.letters) // _LETTERS_IN_A_WORD) for s in heard.sentences)


def _asked(mentions: list[Mention], heard: Heard) -> list[Mention]:
    """Take "how do I cancel?" for a question, unless there is anger in the text."""
    if any(m.kind == "anger" for m in mentions):
        return mentions
    asking = [m for m in mentions if m.kind == "asking"]
    wanted = {m.sentence for m in mentions if m.kind == "request"}
    asked = {at for at, sentence in enumerate(heard.sentences) if sentence.asks} - wanted
    return [
        _kind(m, "ask")
        if m.kind == "leave" and (m.sentence in asked or any(_governs(a, m) for a in asking))
        else m
        for m in mentions
    ]


def _governs(asking: Mention, leave: Mention) -> bool:
    near = 6
    return (
        asking.sentence == leave.sentence
        and asking.start <= leave.end
        and leave.start - asking.end <= near
    )


def _told_of_others(mentions: list[Mention]) -> list[Mention]:
    """Leave out what another firm did or another person said, if praise of us follows."""
    praise = max((_place(m) for m in mentions if m.kind == "good"), default=(-1, 0))
    others = {m.sentence: NEGATIVE - {"safety", "leave"} for m in mentions if m.kind == "away"}
    others |= {m.sentence: NEGATIVE - {"leave"} for m in mentions if m.kind == "elsewhere"}
    return [m for m in mentions if m.kind not in others.get(m.sentence, ()) or _place(m) > praise]


def _nearly_done(mentions: list[Mention]) -> list[Mention]:
    """Take "I almost cancelled" for a thing of the past, and for a complaint without praise."""
    nearly = {m.sentence for m in mentions if m.kind == "almost"}
    if not nearly:
        return mentions
    pleased = any(m.kind in {"good", "resolved"} for m in mentions)
    regretted = {"leave", "bad", "trouble", "anger", "ask"}
    kept = [m for m in mentions if m.sentence not in nearly or m.kind not in regretted]
    if pleased:
        return kept
    return [_kind(m, "bad") if m.kind == "leave" and m.sentence in nearly else m for m in mentions]


def _settled(mentions: list[Mention]) -> list[Mention]:
    """Leave out trouble that was put right before the text ends."""
    ends = [_place(m) for m in mentions if m.kind == "resolved"]
    if not ends:
        return mentions
    kept = [m for m in mentions if m.kind not in LOW or _place(m) > max(ends)]
    return [_kind(m, "good") if m.kind == "resolved" else m for m in kept]


def _kind(mention: Mention, kind: str) -> Mention:
    return replace(mention, kind=kind)


def _place(mention: Mention) -> tuple[int, int]:
    return mention.sentence, mention.start


def _sentiment(mentions: list[Mention], heard: Heard) -> Sentiment:
    """Weigh the kinds; in a mixed text the side after the last "but" is the one that is meant."""
    kinds = Counter(m.kind for m in mentions)
    bad = [_place(m) for m in mentions if m.kind in NEGATIVE]
    good = [_place(m) for m in mentions if m.kind == "good"]
    if bad:
        turned = any(
            max(bad) < _place(m) <= max(good, default=(0, 0))
            for m in mentions
            if m.kind == "contrast"
        )
        return "positive" if turned else "negative"
    if good and not kinds["ask"]:
        return "positive"
    short = sum(len(s.words) for s in heard.sentences) <= _SHORT_TEXT
    asks = kinds["ask"] or any(s.asks for s in heard.sentences)
    return "positive" if kinds["thanks"] and short and not asks else "neutral"


def _is_loud(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    shouted = sum(char.isupper() for char in letters)
    loud = len(letters) >= _LOUD_LETTERS and shouted >= _LOUD_SHARE * len(letters)
    return loud or "!!" in text or "！！" in text


def _spam(heard: Heard) -> list[Mention]:
    """Return what makes the text spam, or nothing. A contact's own complaint weighs against it."""
    said = {
        kind: {m.word: m for m in heard.mentions if m.kind == kind}
        for kind in ("spam_offer", "spam_sure", "spam_topic", "spam_lure")
    }
    most_topics, most_lures = 3, 3
    score = (
        5.0 * len(said["spam_offer"] | said["spam_sure"])
        + min(len(said["spam_topic"]), most_topics)
        + 1.5 * min(len(said["spam_lure"]), most_lures)
        + 2.5 * min(heard.links, 1)
    )
    own = any(m.kind == "own" for m in heard.mentions)
    offers = len(said["spam_offer"]) > 1  # which may say what is wrong with one's shop
    if not offers and (own or not heard.links) and any(m.kind in NEGATIVE for m in heard.mentions):
        score -= 4.0
    elif own or any(s.asks for s in heard.sentences):
        score -= 1.5
    return [m for found in said.values() for m in found.values()] if score >= _SPAM_AT else []


def _reasons(mentions: list[Mention]) -> tuple[str, ...]:
    said = (
        f"{_WHY[m.kind]} ({m.word})" if m.word else _WHY[m.kind] for m in mentions if m.kind in _WHY
    )
    return tuple(dict.fromkeys(said))[:_MOST_REASONS]
