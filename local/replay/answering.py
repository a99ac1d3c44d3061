"""What somebody texts back: whether at all, after how long, and in which words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from local.replay.draws import Draws
from stayline.domain.facts import Reader
from stayline.domain.survey import Choice, Question, Scale

Manner = Literal["plain", "unclear", "beside", "stop", "start", "thanks"]


@dataclass(frozen=True, slots=True)
class Temper:
    """Shares of the texts somebody gets: of questions, but for `stops`, which counts for all.

    late: of the answers, those that come after days; unclear, beside: of the answers, those that
    name no one value, and those that are about something else; opens: of the texts with a link,
    those whose link is opened.
    """

    answers: float
    late: float = 0.04
    unclear: float = 0.04
    beside: float = 0.04
    stops: float = 0.002
    opens: float = 0.1


TEMPERS: Mapping[str, Temper] = {
    "always": Temper(answers=0.9, late=0.02, opens=0.5),
    "often": Temper(answers=0.5, late=0.08, unclear=0.06, opens=0.3),
    "rarely": Temper(answers=0.14, late=0.2, unclear=0.08, stops=0.006),
    "never": Temper(answers=0.0, stops=0.001, opens=0.04),
    "stops": Temper(answers=0.3, stops=0.3),
}
PREVIEWED = 0.3
"""The share of texts with a link that software looks at as soon as they arrive."""
THANKS = 0.02
"""The share of texts that ask nothing and are answered all the same."""
COMES_BACK = 0.1
"""The share of those who opted out that text START some weeks later."""

_PLAIN_WORDS = {
    "en": (
        "The menus took me a while",
        "It does what I need, but setup was long",
        "Too many emails",
    ),
    "ko": ("메뉴가 조금 복잡했어요", "설정하는 데 오래 걸렸어요", "가격이 부담돼요"),
    "tr": ("Menüler biraz karışık", "Kurulum uzun sürdü", "Fiyatı bana göre yüksek"),
}
_NUMBERS = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "ko": ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구", "십"],
    "tr": ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"],
}
_SAID: Mapping[Manner, Mapping[str, tuple[str, ...]]] = {
    "unclear": {
        "en": ("5 or 6", "not sure", "it was okay"),
        "ko": ("5 아니면 6", "잘 모르겠어요", "그냥 그래요"),
        "tr": ("5 ya da 6", "emin değilim", "fena değil"),
    },
    "beside": {
        "en": ("When is my next invoice?", "Hi, who is this?", "Can you resend the link?"),
        "ko": ("다음 결제일이 언제예요?", "누구세요?", "링크 다시 보내 주세요"),
        "tr": ("Bir sonraki fatura ne zaman?", "Kimsiniz?", "Linki tekrar atar mısınız?"),
    },
    "stop": {
        "en": ("STOP", "Stop texting me", "unsubscribe"),
        "ko": ("수신거부", "그만 보내세요", "STOP"),
        "tr": ("RET", "Artık mesaj atmayın", "STOP"),
    },
    "start": {"en": ("START",), "ko": ("START",), "tr": ("START",)},
    "thanks": {
        "en": ("Thanks!", "thank you", "👍"),
        "ko": ("감사합니다", "네", "👍"),
        "tr": ("Teşekkürler", "Sağ olun", "👍"),
    },
}
_HIGH_IS_LIKELY = 0.6
"""Below 1, more of the answers on a scale are high."""


_FIRST_IS_LIKELY = 1.6
"""Above 1, more choose one of the first options."""


def manner(
    temper: Temper, *, asks: bool, is_open: bool, draws: Draws, moment: str
) -> Manner | None:
    """Draw how somebody takes a text; None: without a word."""
    if draws.happens(temper.stops, f"{moment} stops"):
        return "stop"
    if not asks:
        is_polite = draws.happens(THANKS, f"{moment} thanks") and temper.answers > 0
        return "thanks" if is_polite and not is_open else None
    if not draws.happens(temper.answers, f"{moment} answers"):
        return None
    odds: dict[Manner, float] = {
        "plain": 1 - temper.unclear - temper.beside,
        "unclear": temper.unclear,
        "beside": temper.beside,
    }
    return draws.weighed(odds, f"{moment} manner")


def delay(temper: Temper, draws: Draws, moment: str) -> timedelta:
    """Draw how long it takes: minutes mostly, hours often, and days for who is late."""
    if draws.happens(temper.late, f"{moment} late"):
        return timedelta(minutes=draws.between(36 * 60, 8 * 24 * 60, f"{moment} days"))
    return timedelta(seconds=30 + int(draws.share(f"{moment} minutes") ** 4 * 14 * 3600))


def openings(temper: Temper, draws: Draws, moment: str) -> Iterator[tuple[Reader, timedelta]]:
    """Draw who opens the link of a text, and how long after it came."""
    if draws.happens(PREVIEWED, f"{moment} preview"):
        yield "preview", timedelta(seconds=draws.between(2, 16, f"{moment} preview after"))
    if draws.happens(temper.opens, f"{moment} opens"):
        yield "human", delay(temper, draws, f"{moment} opening")


def words(said: Manner, question: Question | None, language: str, draws: Draws, moment: str) -> str:
    """Give the text itself; `question` is what is answered, None where nothing was asked."""
    spoken = language if language in _NUMBERS else "en"
    about = f"{moment} words"
    if said != "plain":
        return draws.one_of(_SAID[said][spoken], about)
    if isinstance(question, Scale):
        return _score(question, spoken, draws, about)
    if isinstance(question, Choice):
        share = draws.share(f"{about} option") ** _FIRST_IS_LIKELY
        number = 1 + int(share * len(question.options))
        if draws.happens(0.15, f"{about} by its label"):
            return question.options[number - 1]
        return str(number)
    return draws.one_of(_PLAIN_WORDS[spoken], about)


def _score(scale: Scale, language: str, draws: Draws, about: str) -> str:
    share = draws.share(f"{about} score") ** _HIGH_IS_LIKELY
    value = scale.low + int(share * (scale.high - scale.low + 1))
    if value < len(_NUMBERS[language]) and draws.happens(0.08, f"{about} spelt"):
        return _NUMBERS[language][value]
    if draws.happens(0.08, f"{about} over"):
        return f"{value}/{scale.high}"
    return str(value)
