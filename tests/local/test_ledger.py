"""What counts as the same end of two runs."""

from typing import Any

from local.ledger import Ledger, difference, lines

STORY: dict[str, Any] = {
    "contact": {"tags": ["onboarding_high"], "enrolments": []},
    "entries": [
        {"at": "2026-11-22T20:57:54+00:00", "kind": "text", "words": "8", "why": ["scored: 8"]},
        {"at": "2026-11-22T20:57:55+00:00", "kind": "case", "words": "call_back: Call them"},
    ],
}
WHY = {
    "decisions": [
        {"verdict": "held", "because": "it goes at 2026-11-23 09:00", "rule": {"id": "US/hours"}}
    ]
}


def text(body: str, direction: str = "outbound-api") -> dict[str, Any]:
    return {"direction": direction, "body": body, "status": "delivered", "sid": "SM1"}


def ledger(*texts: dict[str, Any]) -> Ledger:
    return {"Ana": lines(texts, STORY, WHY)}


def test_dates_codes_and_links_may_differ() -> None:
    one = text("BACK-K3V7-Q2M4 until 6 December, 09:30: https://fern.example/l/k3v7q2m4xb")
    other = text("BACK-ISTR-EN7K until 7 December, 14:00: https://fern.example/l/aaaaaaaaaa")
    assert difference(ledger(one), ledger(other)) == []


def test_a_text_that_came_twice_is_a_difference() -> None:
    once, twice = ledger(text("Hi")), ledger(text("Hi"), text("Hi"))
    assert difference(once, twice) == ["Ana  +outbound-api: Hi (delivered)"]


def test_a_text_that_never_came_is_a_difference() -> None:
    assert difference(ledger(text("Hi")), ledger()) == ["Ana  -outbound-api: Hi (delivered)"]


def test_the_order_of_a_talk_counts() -> None:
    hi, bye = text("Hi"), text("Bye", "inbound")
    assert difference(ledger(hi, bye), ledger(bye, hi))


def test_another_reason_or_rule_is_a_difference() -> None:
    other = {"decisions": [{**WHY["decisions"][0], "rule": {"id": "cap/marketing/day"}}]}
    assert difference({"Ana": lines([], STORY, WHY)}, {"Ana": lines([], STORY, other)})


def test_another_score_is_a_difference() -> None:
    other = {"entries": [{**STORY["entries"][0], "why": ["scored: 3"]}]}
    told: Any = STORY["entries"][:1]
    found = difference({"Ana": lines([], {"entries": told}, {})}, {"Ana": lines([], other, {})})
    assert found == ["Ana  -text: #: scored: 8", "Ana  +text: #: scored: 3"]


def test_how_often_it_was_tried_is_no_difference() -> None:
    tried = {"kind": "due", "words": "a moment came", "why": ["unknown: no answer", "held for"]}
    more = {**STORY, "entries": [*STORY["entries"], tried]}
    assert difference({"Ana": lines([], STORY, WHY)}, {"Ana": lines([], more, WHY)}) == []


def test_somebody_missing_is_a_difference() -> None:
    assert difference(ledger(text("Hi")), {}) != []
