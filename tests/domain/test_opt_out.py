"""Who wants no more texts is heard in any wording, and nobody else is cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain import opt_out
from stayline.domain.reading.spelling import as_meant, words_meant
from tests.domain.labelled import rows
from tests.domain.weigh import weigh

LABELLED = rows("opt_outs.tsv")
SCOPES = rows("opt_out_scopes.tsv")
WORDS = sorted({word for _, reply in LABELLED for word in reply.split()})


@pytest.mark.parametrize(("kind", "reply"), LABELLED)
def test_a_wish_is_heard_whatever_the_contacts_language(kind: str, reply: str) -> None:
    assert {opt_out.read(reply, language).kind for language in ("en", "ko", "tr")} == {kind}


@pytest.mark.parametrize(("scope", "reply"), SCOPES)
def test_a_certain_wish_covers_what_it_names_and_all_in_doubt(scope: str, reply: str) -> None:
    found = {opt_out.read(reply, language) for language in ("en", "ko", "tr")}
    assert {(wish.kind, wish.scope) for wish in found} == {("certain", scope)}


@pytest.mark.parametrize("reply", ["not taking your survey", "no offers", "thanks for the survey"])
def test_only_a_certain_wish_is_narrowed(reply: str) -> None:
    found = opt_out.read(reply, "en")
    assert (found.kind == "certain", found.scope) == (False, "all")


@pytest.mark.parametrize("reply", [str(number) for number in range(11)])
def test_digits_never_opt_out(reply: str) -> None:
    assert opt_out.read(reply, "en").kind == "none"


@pytest.mark.parametrize("reply", ["YES", "yes", "evet", "네", "예"])
def test_a_bare_yes_may_answer_a_question(reply: str) -> None:
    assert opt_out.read(reply, "en").kind == "none"


@pytest.mark.parametrize(
    ("reply", "language", "kind"),
    [
        ("red", "tr", "certain"),
        ("red", "en", "none"),
        ("para", "en", "certain"),
        ("para", "tr", "none"),
    ],
)
def test_a_word_of_two_languages_means_what_it_means_in_the_contacts(
    reply: str, language: str, kind: str
) -> None:
    assert opt_out.read(reply, language).kind == kind


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("STOP", "stop"),
        (" stop\n", "stop"),
        ("Cancel", "stop"),
        ("YES", "start"),
        ("unstop", "start"),
        ("Info", "help"),
        ("stop please", None),
        ("수신거부", None),
        ("", None),
    ],
)
def test_the_provider_acts_on_its_own_single_words_only(reply: str, kind: str | None) -> None:
    assert opt_out.is_provider_keyword(reply) == kind


@pytest.mark.parametrize("word", sorted(opt_out.PROVIDER_KEYWORDS["stop"]))
def test_every_stop_word_of_the_provider_is_one_of_ours(word: str) -> None:
    assert opt_out.read(word.upper(), "ko").kind == "certain"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("수신거부", "certain"),
        ("해제", "certain"),
        ("수신거부 해제", "start"),
        ("수신거부 취소", "none"),
        ("시작", "start"),
        ("시작합니다", "none"),
        ("Unstop. I did it by accident", "start"),
        ("Start. I did it by accident", "none"),
        ("should I text unstop", "none"),
    ],
)
def test_only_what_can_mean_nothing_else_asks_for_texts_again(reply: str, kind: str) -> None:
    assert {opt_out.read(reply, language).kind for language in ("en", "ko", "tr")} == {kind}


@pytest.mark.parametrize("word", sorted(opt_out.PROVIDER_KEYWORDS["start"] - {"yes"}))
def test_every_start_word_of_the_provider_is_one_of_ours(word: str) -> None:
    assert opt_out.read(word.upper(), "ko").kind == "start"


@pytest.mark.parametrize("reply", ["m e s a j a t m a", "n o m o r e t e x t s", "수 신 거 부"])
def test_a_wish_spelled_letter_by_letter_is_heard(reply: str) -> None:
    assert opt_out.read(reply, "tr").kind == "certain"


@pytest.mark.parametrize(
    "decoration", ["{}!!", "«{}»", "*{}*", "{} 🙏", "\u202e{}\u202c", "{}\ufe0f"]
)
@pytest.mark.parametrize("word", ["stop", "ｓｔｏｐ", "수신거부", "İPTAL", "ıptal"])
def test_a_decorated_keyword_is_still_one(word: str, decoration: str) -> None:
    assert opt_out.read(decoration.replace("{}", word), "en").kind == "certain"


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        ("Don't call me", "likely"),
        ("Don't call me, text me", "none"),
        ("Don't call or text me", "certain"),
        ("전화하지 마세요", "likely"),
        ("beni aramayın", "likely"),
    ],
)
def test_who_refuses_calls_alone_may_still_want_texts(reply: str, kind: str) -> None:
    assert opt_out.read(reply, "en").kind == kind


@pytest.mark.parametrize(
    ("reply", "meant"),
    [
        ("remve", "remove"),
        ("aloneee", "alone"),
        ("txtng", "texting"),
        ("atmyn", "atmayin"),
        ("massage", "massage"),
        ("gondermeyi", "gondermeyi"),
    ],
)
def test_a_word_is_put_right_only_if_it_is_no_other_word(reply: str, meant: str) -> None:
    assert as_meant(reply) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("pleasestop", ("please", "stop")),
        ("mesajatmayin", ("mesaj", "atmayin")),
        ("silermisiniz", ("siler", "misiniz")),
        ("istemiyom", ("istemiyorum",)),
        ("pleeease", ("please",)),
        ("t3xt", ("text",)),
        ("stopover", ("stopover",)),
        ("thinks", ("thinks",)),
    ],
)
def test_words_run_together_or_held_down_are_taken_apart(
    written: str, meant: tuple[str, ...]
) -> None:
    assert words_meant(written) == meant


def test_what_wishes_have_and_other_replies_lack_weighs_for_a_wish() -> None:
    weights = weigh(
        [
            ("certain", "no texts"),
            ("certain", "no texts please"),
            ("none", "see you"),
            ("none", "see you soon"),
        ]
    )
    assert weights["no texts"][0] > 0 > weights["see you"][0]


@given(st.text() | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join), st.text(max_size=5))
def test_any_text_is_read_without_raising(reply: str, language: str) -> None:
    assert opt_out.read(reply, language).because
