"""A question whose options are times is answered by day, date and hour; in doubt by nothing."""

from datetime import UTC, datetime

import pytest

from stayline.domain import answers
from stayline.domain.survey import Choice
from stayline.domain.writing.times import written

TIMES = (
    datetime(2026, 12, 1, 10, tzinfo=UTC),  # a Tuesday
    datetime(2026, 12, 2, 14, tzinfo=UTC),
    datetime(2026, 12, 3, 10, 30, tzinfo=UTC),
)
OTHERS = {
    "en": ("none of these fits", "no call, thanks"),
    "ko": ("맞는 시간 없음", "통화는 괜찮아요"),
    "tr": ("hiçbiri uymuyor", "görüşmeye gerek yok"),
}


def read(reply: str, language: str, times: tuple[datetime, ...] = TIMES) -> answers.Answer:
    labels = tuple(written(at, language) for at in times) + OTHERS[language]
    question = Choice(labels, ((),) * len(labels), times)
    return answers.read(question, reply, language)


@pytest.mark.parametrize(
    ("language", "number", "replies"),
    [
        ("en", 1, "1|the first one|Tuesday|tue please|10am|10|at 10|10 o'clock|Dec 1"),
        ("en", 1, "Tuesday 10|1, Tuesday|Tue 1 Dec, 10:00|1 Tue 1 Dec, 10:00|Tuesday at 10 works"),
        ("en", 2, "2|second|Wednesday 14|wednesday 2|2pm|at 2|14:00|the afternoon one"),
        ("en", 3, "3|10:30|10.30 am|the 3rd of December|Thursday, thanks|Good morning, 3 please"),
        ("en", 4, "4|none of these"),
        ("en", 5, "5|no call"),
        ("ko", 1, "1번|첫 번째|화요일|화요일이요|12월 1일|12월 1일 (화) 10:00"),
        ("ko", 1, "10시|오전 10시 좋아요|열 시"),
        ("ko", 2, "2|수요일 2시로 할게요|오후 2시요|두 시|14시"),
        ("ko", 3, "목|10시 반|열 시 반이요|10시 30분이요|목요일에 전화 부탁드려요"),
        ("ko", 4, "맞는 시간 없음|4번이요"),
        ("tr", 1, "1|Salı|saat 10|10'da|salı günü saat 10 olur|1 Aralık|1 Aralık Sal 10:00"),
        ("tr", 2, "çarşamba|14:00|14.00 uygun|öğleden sonra|2 Aralık Çar 14:00|saat 14:00'te"),
        ("tr", 3, "perşembe lütfen|10 buçuk|10:30|3 Aralık'ta"),
        ("tr", 4, "hiçbiri uymuyor"),
    ],
)  # fmt: skip
def test_a_time_is_named_as_people_do(language: str, number: int, replies: str) -> None:
    for reply in replies.split("|"):
        answer = read(reply, language)
        assert (answer.kind, answer.value) == ("scored", number), reply


@pytest.mark.parametrize(
    ("language", "replies"),
    [
        ("en", "Tuesday is bad|not Tuesday|after 10|Tuesday or Wednesday|10pm|Tuesday at 3|Friday"),
        ("en", "any day but Tuesday|in the morning|2 Tue|Tuesday if it rains|no call on Tuesday"),
        ("ko", "화요일은 안 돼요|화요일 아니면 수요일|10시 이후|오전|금요일|화요일하고 수요일"),
        ("tr", "salı olmaz|10'dan sonra|salı ya da çarşamba|cuma|sabah|saat 3"),
    ],
)
def test_what_names_no_one_time_for_certain_books_nothing(language: str, replies: str) -> None:
    for reply in replies.split("|"):
        assert read(reply, language).kind != "scored", reply


def test_a_day_or_an_hour_names_a_time_only_where_it_is_the_only_one() -> None:
    both = (TIMES[0], TIMES[0].replace(hour=14), TIMES[1].replace(hour=10))
    assert read("Tuesday", "en", both).kind == "unclear"
    assert read("10am", "en", both).kind == "unclear"
    assert read("Tuesday 2pm", "en", both).value == 2
    assert read("Wednesday", "en", both).value == 3


def test_a_small_number_alone_is_always_an_options_number() -> None:
    at_two = (TIMES[1], TIMES[0], TIMES[2])
    assert read("2", "en", at_two).value == 2
    assert read("2pm", "en", at_two).value == 1


def test_a_telephone_is_no_tuesday() -> None:
    assert read("전화 주세요", "ko").kind != "scored"


def test_a_wish_for_no_more_texts_books_nothing() -> None:
    assert read("Tuesday? Stop texting me", "en").kind == "not_an_answer"
