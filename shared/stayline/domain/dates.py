"""Dates and times as each language writes them; an unknown language reads English."""

from datetime import date, datetime

MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    "tr": (
        "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
        "Kasım", "Aralık",
    ),
}  # fmt: skip
WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ko": ("월", "화", "수", "목", "금", "토", "일"),
    "tr": ("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
}


def in_words(day: date, language: str) -> str:
    """Write a date as the language does: 3 May, 5월 3일, 3 Mayıs."""
    if language == "ko":
        return f"{day.month}월 {day.day}일"
    return f"{day.day} {MONTHS.get(language, MONTHS['en'])[day.month - 1]}"


def slot_in_words(at: datetime, language: str) -> str:
    """Write a local time: Tue 1 Dec, 10:00; 12월 1일 (화) 10:00; 1 Aralık Sal 10:00."""
    weekday = WEEKDAYS.get(language, WEEKDAYS["en"])[at.weekday()]
    if language == "ko":
        return f"{in_words(at, language)} ({weekday}) {at:%H:%M}"
    if language == "tr":
        return f"{in_words(at, language)} {weekday} {at:%H:%M}"
    return f"{weekday} {at.day} {MONTHS['en'][at.month - 1][:3]}, {at:%H:%M}"
