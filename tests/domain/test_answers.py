"""A reply is scored if it says one number plainly, and asked about again if in doubt."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stayline.domain import answers
from stayline.domain.survey import Choice, Question, Scale, Words
from stayline.domain.words import LANGUAGES, for_language
from tests.domain.asked import ASKED
from tests.domain.labelled import rows

LABELLED = rows("replies.tsv")
WORDS = sorted({word for *_, reply in LABELLED for word in reply.split()})
ANY_REPLY = st.text(st.characters()) | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


def brief(answer: answers.Answer) -> str:
    return str(answer.value) if answer.kind == "scored" else answer.kind


@pytest.mark.parametrize(("scale", "language", "expected", "reply"), LABELLED)
def test_a_labelled_reply_reads_as_labelled(
    scale: str, language: str, expected: str, reply: str
) -> None:
    low, high = scale.split("-")
    answer = answers.read(Scale(int(low), int(high)), reply, language)
    assert brief(answer) == expected, answer.because


@pytest.mark.parametrize(("asked", "language", "expected", "reply"), rows("choices.tsv"))
def test_a_labelled_choice_reads_as_labelled_however_often(
    asked: str, language: str, expected: str, reply: str
) -> None:
    first, again = (answers.read(ASKED[asked], reply, language) for _ in range(2))
    assert brief(first) == expected, first.because
    assert again == first


REASONS = Choice(
    ("Cheaper elsewhere", "Missing feature", "No longer needed", "Too many technical problems",
     "Hard to use", "Below expectations", "Bad support", "Other"),
    (("price", "too expensive", "expensive", "cost"), ("lacks a feature", "features"),
     ("don't need it", "not needed"), ("bugs", "crashes", "technical issues"),
     ("complicated", "confusing"), ("disappointed", "not what I expected"),
     ("customer service", "rude staff", "poor support"), ("something else", "none of these")),
)  # fmt: skip
REASONS_KO = Choice(
    ("다른 곳이 더 저렴해서", "필요한 기능이 없어서", "더 이상 필요 없어서", "기타"),
    (("가격", "비싸"), ("기능",), ("필요없",), ()),
)
REASONS_TR = Choice(
    ("Başka yerde daha ucuz", "Eksik özellik", "Artık ihtiyacım yok", "Diğer"),
    (("fiyat", "pahalı"), ("özellik",), ("gerek kalmadı",), ()),
)
YES_OR_NO = Choice(("Yes", "No"))
SLOTS = Choice(("Tue 3pm", "Wed 10am", "Thu 5pm"))

CHOSEN = [
    (REASONS, "en", "3", {"3", "#3", "3.", "3)", "three", "option 3", "Number 3", "no 3", "3rd",
        "the third one", "No longer needed", "no longer needed it", "3 because I moved",
        "3 no longer needed", "not 1, 3", "1 no 3"}),
    (REASONS, "en", "1", {"1️⃣", "cheaper", "price", "it was too expensive", "1 cheaper elsewhere",
        "1. Cheaper elsewhere", "the price was too high"}),
    (REASONS, "en", "7", {"support", "your support was awful", "7 rude staff",
        "not the price, the support"}),
    (REASONS, "en", "8", {"other", "Other - moved house", "something else"}),
    (REASONS, "en", "4", {"bugs", "technical problems", "it crashes all the time"}),
    (REASONS, "en", "unclear", {"3 cheaper elsewhere", "1 and 3", "1,3", "1 or 3", "1-3", "2.5",
        "9", "0", "13", "price and support", "bad", "I loved it", "yes", "all of them", "",
        "I used it for 3 years", "expensive but support was fine", "1, 4 and 7"}),
    (REASONS, "en", "not_an_answer", {"who is this?", "STOP", "call me at 5"}),
    (REASONS_KO, "ko", "3", {"3", "3번", "3번이요", "삼번", "세번째", "더 이상 필요 없어서"}),
    (REASONS_KO, "ko", "1", {"가격", "가격이 비싸요", "1번 저렴해서"}),
    (REASONS_KO, "ko", "unclear", {"1번 3번", "1번이랑 3번", "9번"}),
    (REASONS_TR, "tr", "3", {"3", "üç", "uc", "üçüncü", "3. seçenek", "artık ihtiyacım yok"}),
    (REASONS_TR, "tr", "1", {"pahalı", "pahali", "fiyatı yüksek"}),
    (REASONS_TR, "tr", "4", {"diğer", "DİĞER"}),
    (REASONS_TR, "tr", "unclear", {"1 ve 3", "9"}),
    (YES_OR_NO, "en", "1", {"yes", "yep", "네", "evet", "yes please"}),
    (YES_OR_NO, "tr", "2", {"hayır", "no", "아니요"}),
    (YES_OR_NO, "en", "unclear", {"maybe", "yes and no"}),
    (SLOTS, "en", "1", {"Tue", "3pm", "Tuesday 3pm"}),
    (SLOTS, "en", "2", {"10am", "the second", "Wed 10am"}),
    (SLOTS, "en", "unclear", {"tue or thu"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "language", "expected", "reply"),
    [
        (ask, lang, expected, reply)
        for ask, lang, expected, replies in CHOSEN
        for reply in sorted(replies)
    ],
)
def test_an_option_is_named_by_number_or_by_words(
    question: Choice, language: str, expected: str, reply: str
) -> None:
    answer = answers.read(question, reply, language)
    assert brief(answer) == expected, answer.because


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("  too slow \n", "too slow"),
        ("8", "8"),
        ("Why did I leave? because of the price", "Why did I leave? because of the price"),
        ("", "unclear"),
        (" \u200b ", "unclear"),
        ("who is this?", "not_an_answer"),
        ("hi", "not_an_answer"),
        ("자동응답 중입니다", "not_an_answer"),
        ("please stop texting me", "not_an_answer"),
    ],
)
def test_an_open_question_takes_the_contacts_own_words(reply: str, expected: str) -> None:
    assert brief(answers.read(Words(), reply, "en")) == expected


@given(
    st.sampled_from([Scale(1, 10), Scale(0, 5), Scale(0, 10), YES_OR_NO, REASONS, Words()]),
    ANY_REPLY,
    st.sampled_from(["en", "ko", "tr", "", "xx"]),
)
@example(Scale(1, 10), "ONDA0", "en")
def test_any_text_is_read_and_a_score_lies_on_its_scale(
    question: Question, reply: str, language: str
) -> None:
    answer = answers.read(question, reply, language)
    assert (answer.kind == "scored") == (answer.value is not None)
    if isinstance(question, Scale) and answer.kind == "scored":
        assert answer.value in range(question.low, question.high + 1)
    if isinstance(question, Choice) and answer.kind == "scored":
        assert answer.value in range(1, len(question.options) + 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_of_any_language_is_read_beside_a_number(language: str) -> None:
    """A word of one language's lists may be another word, or no number, in another's."""
    for vocabulary in map(for_language, LANGUAGES):
        listed = vocabulary.numbers.keys() | vocabulary.ordinals.keys() | vocabulary.located
        listed |= vocabulary.words.keys() | vocabulary.units.keys() | vocabulary.singles
        for word in sorted(listed):
            answers.read(Scale(0, 10), f"{word} 0", language)


@given(st.integers(0, 10), st.sampled_from(["{}", "{}점", "{} puan", "{}/10", "I'd say {}", "{}!"]))
def test_every_whole_step_can_be_given_plainly(score: int, wording: str) -> None:
    reply = wording.replace("{}", str(score))
    assert answers.read(Scale(0, 10), reply, "en").value == score


@pytest.mark.parametrize("zero", ["0", "٠", "०", "０", "𝟎", "๐"])
def test_digits_of_every_script_count(zero: str) -> None:
    for step in range(10):
        digit = chr(ord(zero) + step)
        assert answers.read(Scale(0, 10), digit, "en").value == step


@pytest.mark.parametrize("part", ["8 ", "8점 ", "not a ", "1/", "if ", "★", "((8", "stop "])
def test_a_long_reply_costs_no_more_than_its_length(part: str) -> None:
    answer = answers.read(Scale(1, 10), part * 4000, "en")
    assert answer.kind != "scored"
