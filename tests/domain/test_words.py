"""Words are compared in one form, and a contact's own language comes first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain.words import LANGUAGES, for_language
from stayline.domain.words.normalise import fold, plain


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("İPTAL", "iptal"), ("IPTAL", "iptal"), ("iptal", "iptal"), ("ıptal", "iptal"),
        ("ÇIK", "cik"), ("çık", "cik"), ("ｓｔｏｐ", "stop"), ("수신거부!", "수신거부"),
        ("don’t", "dont"), ("8️⃣", "8"), ("\u202bdur\u202c", "dur"), ("s\u200bt\u200bop", "stop"),
        ("Straße", "strasse"), ("  a  b ", "a b"), ("...", ""),
    ],
)  # fmt: skip
def test_typed_words_fold_to_what_is_meant(typed: str, meant: str) -> None:
    assert plain(typed) == meant


@given(st.text(st.characters()))
def test_folding_is_done_once(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert isinstance(fold(text), str)


@pytest.mark.parametrize("code", ["en", "EN-gb", "xx", "", "zh-Hant"])
def test_an_unknown_language_is_read_as_english(code: str) -> None:
    assert for_language(code) is for_language("en")


def test_a_word_of_two_languages_is_read_in_the_contacts_own() -> None:
    assert "on" not in for_language("en").numbers
    assert for_language("tr").numbers["on"] == 10


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("word", "value"), [("eight", 8), ("sekiz", 8), ("dort", 4), ("uc", 3)])
def test_number_words_of_every_language_are_known_to_all(
    language: str, word: str, value: int
) -> None:
    assert for_language(language).numbers[word] == value


@pytest.mark.parametrize(
    ("word", "role"), [("친절했어요", "good"), ("mükemmeldi", "good"), ("terrible", "bad")]
)
def test_a_word_plays_its_role_whatever_its_ending(word: str, role: str) -> None:
    assert role in for_language("en").roles(fold(word))


@pytest.mark.parametrize(
    ("word", "unit"),
    [("점이요", "points"), ("시간", "quantity"), ("시에", "time"), ("dk", "quantity")],
)
def test_a_word_after_a_number_is_known_as_its_unit(word: str, unit: str) -> None:
    assert for_language("ko").unit(fold(word)) == unit
