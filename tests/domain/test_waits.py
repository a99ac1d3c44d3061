"""What is texted while a journey waits leads it on where it says so, and only there."""

import pytest

from tests.domain.calls import JOURNEY, booked, talk


def test_a_wish_to_move_while_another_question_is_open_is_for_a_person() -> None:
    one = talk()
    one.hear("3")
    one.enrol("onboarding_check_in")
    one.hear("can we move our call?")
    assert one.contact.asking == "onboarding_check_in"
    assert one.contact.enrolments[JOURNEY].step == "until_day_before"
    assert one.cases[-1].kind == "asked_meanwhile"
    one.hear("cancel our call")  # no question: that can be done at once
    assert JOURNEY not in one.contact.enrolments
    assert one.seats == set()


@pytest.mark.parametrize(
    ("body", "step"),
    [
        ("can we reschedule?", "other_times"),
        ("Something came up, could we talk later?", "other_times"),
        ("시간을 바꿔야 할 것 같아요", "other_times"),
        ("o gün uygun değilim", "other_times"),
        ("görüşmemizi başka güne alalım", "other_times"),
        ("No call please", ""),
        ("görüşmeyi iptal etmek istiyorum", ""),
        ("통화 취소해 주세요", ""),
    ],
)
def test_a_wish_about_the_booking_is_heard_without_a_question(body: str, step: str) -> None:
    one = talk()
    one.hear("1")
    one.hear(body)
    run = one.contact.enrolments.get(JOURNEY)
    assert (run.step if run else "") == step


@pytest.mark.parametrize(
    "body",
    [
        "We are moving house",
        "2",
        "our",
        "Can you call me about my bill?",
        "Thank you!",
        "I will not cancel our call",
        "통화 취소하지 마세요",
        "통화 취소 안 할게요",
        "görüşmeyi iptal etmeyin",
        "görüşmeyi iptal etmek istemiyorum",
        "Can we move the call? Or no, cancel the call",
    ],
)
def test_what_only_resembles_a_wish_changes_no_booking(body: str) -> None:
    one = talk()
    one.hear("1")
    one.hear(body)
    assert one.contact.enrolments[JOURNEY].step == "until_day_before"
    assert booked(one)
