"""The words of times in a reply, folded: days of the week, parts of the day, what may stand by."""

from typing import Final

from stayline.domain.words import terms

# From Monday. Short Turkish names that mean something elsewhere (per, cum) only count in a date.
WEEKDAYS: Final = tuple(
    tuple(terms(names))
    for names in (
        "monday, mon, 월요일, 월, pazartesi, pzt",
        "tuesday, tues, tue, 화요일, 화, salı, sal",
        "wednesday, weds, wed, 수요일, 수, çarşamba",
        "thursday, thurs, thur, thu, 목요일, 목, perşembe",
        "friday, fri, 금요일, 금, cuma",
        "saturday, sat, 토요일, 토, cumartesi, cmt",
        "sunday, sun, 일요일, pazar",
    )
)
SHORT_TR: Final = tuple(terms("pzt, sal, çar, per, cum, cmt, paz"))
HOURS_KO: Final = {
    word: hour
    for hour, word in enumerate(
        terms("한, 두, 세, 네, 다섯, 여섯, 일곱, 여덟, 아홉, 열, 열한, 열두"), start=1
    )
}
# From this hour on, and before that one.
PARTS: Final = {
    name: hours
    for hours, names in {
        (0, 12): "morning, 오전, 아침, sabah, öğleden önce",
        (12, 18): "afternoon, öğleden sonra",
        (12, 24): "오후",
        (17, 24): "evening, 저녁, akşam",
    }.items()
    for name in terms(names)
}
# What may stand beside a time without changing what it says: a reply with anything else in it is
# asked about once more, because "after 10" and "Tuesday is bad" must book nothing.
HARMLESS: Final = frozenset(
    terms(
        """
        a, at, be, best, book, booked, can, choose, cool, do, fine, for, free, good, great,
        happy, hello, hey, hi, i, id, ill, im, is, it, lets, like, make, me, my, ok, okay, on,
        one, option, pick, perfect, please, prefer, reply, sounds, slot, suit, suits, sure,
        take, thank, thanks, that, thats, the, then, there, this, time, to, us, want, we, well,
        will, with, wonderful, work, works, would, yeah, yep, yes, you,
        가능해요, 가능합니다, 감사합니다, 고마워요, 괜찮아요, 괜찮습니다, 그때, 날, 네, 넵,
        부탁드려요, 부탁드립니다, 부탁해요, 시간, 예, 예약, 예약할게요, 예약해, 으로, 전화,
        전화해, 좋겠어요, 좋습니다, 좋아요, 좋을, 것, 같아요, 주세요, 통화, 할게요, 해, 하고,
        싶어요,
        alayım, arayın, bana, benim, ben, bekliyorum, böyle, çok, evet, gün, günü, için,
        istiyorum, iyi, kabul, lütfen, merhaba, müsaidim, müsaitim, olabilir, olsun, olur, saat,
        saati, seçiyorum, tamam, tercih, ederim, teşekkürler, teşekkür, uygun, uygundur, uyar
        """
    )
)
# What may be written onto a Korean word of time.
ENDINGS_KO: Final = (
    "이요", "요", "이에요", "예요", "입니다", "에", "에요", "로", "으로", "로요", "으로요", "이",
    "가", "은", "는", "날", "이면", "면", "로할게요", "에할게요", "좋아요",
)  # fmt: skip
