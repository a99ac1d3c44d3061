"""What a text costs: its segments are counted as the provider counts them."""

import unicodedata

import pytest
import regex  # type: ignore[import-untyped]  # it ships no stubs
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain.graphemes import clusters
from stayline.domain.segments import Segments, count

FAMILY = "👨‍👩‍👧‍👦"
HAN = unicodedata.normalize("NFD", "한")

# From Twilio's own calculator (npm sms-segments-calculator 1.3.0).
VECTORS = [
    ("", 1), ("a" * 160, 1), ("a" * 161, 2), ("a" * 306, 2), ("a" * 307, 3),
    ("€" * 80, 1), ("€" * 81, 2), ("a" * 152 + "€" + "a" * 152, 3),
    ("가" * 70, 1), ("가" * 71, 2), ("가" * 134, 2), ("가" * 135, 3),
    ("😀" * 35, 1), ("😀" * 36, 2), ("가" * 66 + "😀" + "가" * 66, 3),
    ("가" * 60 + FAMILY + "가" * 63, 3), (HAN * 25, 2), ("한" * 25, 1),
    ("가" * 66 + "\r\n" + "가" * 66, 2),
]  # fmt: skip

# Texts as people write them, in pieces that must not be torn apart or glued together.
PIECES = [
    "a", "Z", " ", "\n", "\r\n", "\r", "\t", "é", "e\u0301", "ç", "ğ", "ı", "가", "각", HAN, "ㅋ",
    "\u1100", "\u1161", "\u11a8", "😀", FAMILY, "👍🏽", "❤️", "🇰🇷", "🇹🇷", "🇺", "1️⃣", "©", "™", "☀",
    "🏳️‍🌈", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏻‍🦰",
    "\u200d", "\u200c", "\ufe0f", "\u0301", "षि", "กำ", "ﷺ", "\u0600", "€", "{", "`",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES) | st.characters(codec="utf-16", max_codepoint=0x2FF)).map(
    "".join
)


@pytest.mark.parametrize(("body", "segments"), VECTORS)
def test_a_body_costs_what_the_provider_says(body: str, segments: int) -> None:
    assert count(body).segments == segments


@pytest.mark.parametrize(
    ("body", "counted"),
    [
        ("", Segments("GSM-7", 1, 0)),
        ("8€", Segments("GSM-7", 1, 3)),
        ("\f^{}\\[~]|€", Segments("GSM-7", 1, 20)),
        ("ÇÖÜöü", Segments("GSM-7", 1, 5)),
        ("ğ", Segments("UCS-2", 1, 1)),
        ("€ş", Segments("UCS-2", 1, 2)),
        ("😀", Segments("UCS-2", 1, 2)),
        ("₺₩`\t\u00a0", Segments("UCS-2", 1, 5)),
    ],
)
def test_one_letter_outside_gsm_7_turns_the_whole_body_to_ucs_2(
    body: str, counted: Segments
) -> None:
    assert count(body) == counted


@pytest.mark.parametrize("letter", "çğĞıİşŞ")
def test_most_turkish_letters_cost_ucs_2(letter: str) -> None:
    assert count(letter).encoding == "UCS-2"


@given(texts)
def test_written_characters_are_told_apart_as_unicode_says(text: str) -> None:
    assert clusters(text) == regex.findall(r"\X", text)


@given(st.text(st.characters()))
def test_any_text_comes_back_whole_and_counted(text: str) -> None:
    assert "".join(clusters(text)) == text
    assert count(text).segments >= 1


@given(st.text(st.sampled_from([*"ab{€", "가", "😀", "ğ"]), min_size=1, max_size=400))
def test_no_segment_is_wasted_or_overfull(body: str) -> None:
    counted = count(body)
    alone, joined = (160, 153) if counted.encoding == "GSM-7" else (70, 67)
    if counted.units <= alone:
        assert counted.segments == 1
    else:
        assert -(-counted.units // joined) <= counted.segments <= -(-counted.units // (joined - 1))
