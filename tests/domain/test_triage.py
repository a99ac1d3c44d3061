"""A free text is triaged as a careful person would, and never so that a danger is missed."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain import triage
from stayline.domain.judgement import Triage
from tests.domain.labelled import rows
from tests.domain.weigh_triage import heard, weigh

LABELLED = rows("triage.tsv")
LANGUAGES = ("en", "ko", "tr")
SEVERITIES = ("none", "low", "high")
PARTS = ("tuned", "aside")
READ = [(row, triage.read(row[-1], row[2])) for row in LABELLED]
WORDS = sorted({word for row in LABELLED for word in row[-1].split()})
ANY_TEXT = st.text(st.characters()) | st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


def share(*, of: list[bool]) -> float:
    return sum(of) / len(of)


def of_part(part: str) -> list[tuple[tuple[str, ...], Triage]]:
    return [(row, found) for row, found in READ if row[0] == part]


def test_no_text_that_a_person_must_see_now_is_read_as_harmless() -> None:
    missed = [row[-1] for row, found in READ if row[4] == "high" and found.severity == "none"]
    assert not missed


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_severity_is_read_right_nine_times_of_ten(language: str, part: str) -> None:
    mine = [(row, found) for row, found in of_part(part) if row[2] == language]
    assert share(of=[found.severity == row[4] for row, found in mine]) >= 0.9


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_sentiment_is_read_right_mostly(language: str, part: str) -> None:
    mine = [(row, found) for row, found in of_part(part) if row[2] == language]
    assert share(of=[found.sentiment == row[3] for row, found in mine]) >= 0.85


def test_spam_is_found_and_little_else_is_taken_for_it() -> None:
    taken = [row[5] == "spam" for row, found in READ if found.spam]
    found = [found.spam for row, found in READ if row[5] == "spam"]
    assert share(of=taken) >= 0.9
    assert share(of=found) >= 0.9


def test_the_corpus_is_as_large_and_as_hard_as_it_must_be() -> None:
    languages = Counter(row[2] for row in LABELLED)
    assert min(languages[language] for language in LANGUAGES) >= 100
    assert share(of=[row[1] == "3" for row in LABELLED]) >= 0.25
    severities = Counter("spam" if row[5] == "spam" else row[4] for row in LABELLED)
    least = {"high": 80, "low": 90, "none": 120, "spam": 25}
    assert {kind: severities[kind] >= number for kind, number in least.items()} == dict.fromkeys(
        least, True
    )


@given(text=ANY_TEXT, language=st.sampled_from([*LANGUAGES, "", "xx", "ko-KR"]))
def test_any_text_at_all_gets_a_triage_and_its_reasons(text: str, language: str) -> None:
    found = triage.read(text, language)
    assert found.sentiment in {"negative", "neutral", "positive"}
    assert found.severity in SEVERITIES
    assert found.reasons or (found.severity == "none" and not found.spam)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["I will sue you", "변호사 선임했습니다", "avukatıma verdim", "The oven caught fire",
     "해지하겠습니다", "aboneligimi iptal edin"],
)  # fmt: skip
def test_a_severe_text_is_severe_whatever_language_the_contact_has(
    text: str, language: str
) -> None:
    assert triage.read(text, language).severity == "high"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("They groked the whole wotsit", "low"),
        ("They groked our daughter in the wotsit", "high"),
        ("Groked the wotsit twice or more", "low"),
        ("Grok the wotsit at 9 or so", "none"),
        ("Could you grok the wotsit, please", "none"),
        ("Does it grok our daughter in the wotsit?", "none"),
        ("wotsit", "none"),
    ],
)
def test_what_is_not_known_to_be_harmless_is_looked_at(text: str, severity: str) -> None:
    assert triage.read(text, "en").severity == severity


@pytest.mark.parametrize(
    ("text", "language", "sentiment", "severity"),
    [
        ("parcel sat in the depot five days", "en", "negative", "low"),
        ("셰프님이 직접 나와서 인사해주심", "ko", "positive", "none"),
        ("koltuk yerine milim milim oturdu", "tr", "positive", "none"),
    ],
)
def test_a_text_that_no_word_settles_is_taken_for_what_it_sounds_like(
    text: str, language: str, sentiment: str, severity: str
) -> None:
    found = triage.read(text, language)
    assert (found.sentiment, found.severity) == (sentiment, severity)


def test_what_complaints_have_and_praise_lacks_weighs_for_a_complaint() -> None:
    bad, good = {"bad": True, "good": False}, {"bad": False, "good": True}
    weights = weigh(
        [(heard(text, "en"), said | {"high": False})
         for text, said in (("grim broth", bad), ("grim rooms", bad), ("glad crew", good),
                            ("glad pals", good))]
    )  # fmt: skip
    complaint, praise, _ = weights["grim"]
    assert complaint > 0 > praise


def test_tears_are_a_complaint_unless_they_are_of_joy() -> None:
    assert triage.read("진짜ㅠㅠ", "ko").sentiment == "negative"
    assert triage.read("진짜 맛있어요ㅠㅠ", "ko").sentiment == "positive"


@pytest.mark.parametrize(
    ("text", "language", "spam"),
    [
        ("we design websites for salons from 99 dollars", "en", True),
        ("i designed my website with you and it is down", "en", False),
        ("사장님 블로그 리뷰 대행 상담 드려요", "ko", True),
        ("사장님 블로그 리뷰 보고 갔는데 별로예요", "ko", False),
        ("isletmenize pos cihazi komisyonsuz", "tr", True),
        ("isletmenizde pos cihazi bozuktu", "tr", False),
    ],
)
def test_an_offer_to_a_business_is_spam_and_a_complaint_in_its_words_is_not(
    text: str, language: str, *, spam: bool
) -> None:
    assert triage.read(text, language).spam == spam


def test_a_complaint_that_praise_turns_to_is_heard_in_words_nobody_listed() -> None:
    assert triage.read("Great food, but the wotsit groks badgers", "en").sentiment == "negative"
    assert triage.read("Great food, and the wotsit groks badgers", "en").sentiment == "positive"


def test_nothing_a_person_wrote_is_quoted_beyond_the_word_that_was_matched() -> None:
    found = triage.read("My lawyer will call you about flat 12, Example Road", "en")
    assert found.reasons == ("legal steps or a regulator (lawyer)",)
