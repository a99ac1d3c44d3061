"""What a change costs: prices, and two playbooks compared text by text."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from local.replay import compare, crowd
from local.replay.compare import Changes, Ear, Sent
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import SendEnded
from stayline.domain.prices import country_of
from tests.builders import planned
from tests.local.replayed import PLAYBOOK, SCENE, crowd_of


def test_a_number_has_the_country_of_its_longest_prefix() -> None:
    table = PLAYBOOK.prices
    canada = {**table, "CA": replace(table["US"], prefix="+1604")}
    assert country_of("+16045550101", canada) == "CA"
    assert country_of("+12025550101", canada) == "US"
    assert country_of("+990000000", canada) == "??"


def test_every_price_says_where_and_when_it_was_read() -> None:
    for price in PLAYBOOK.prices.values():
        assert price.source.startswith("https://")
        assert price.outbound > 0


def test_a_price_is_exact_in_cents() -> None:
    price = replace(PLAYBOOK.prices["US"], outbound=Decimal("0.83"), surcharge=Decimal("0.35"))
    assert price.of(1_000_000, "outbound") == 1_180_000
    assert price.of(3, "inbound") == Decimal("2.49")


def sent(day: int, step: str = "ask", body: str = "Hello") -> Sent:
    return Sent("nps", step, SCENE.year.start + timedelta(days=day), body)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([sent(1)], [sent(1)], {}),
        ([sent(1)], [sent(2)], {"moved": 1}),
        ([sent(1)], [sent(1, body="Hi")], {"reworded": 1}),
        ([sent(1)], [], {"gone": 1}),
        ([], [sent(1)], {"new": 1}),
        ([sent(1), sent(5)], [sent(5), sent(9), sent(12)], {"moved": 1, "new": 1}),
        ([sent(1)], [sent(1, step="why")], {"gone": 1, "new": 1}),
    ],
)
def test_a_text_is_new_or_gone_or_moved_or_reworded(
    before: list[Sent], after: list[Sent], expected: dict[str, int]
) -> None:
    changes = Changes()
    changes.note(before, after)
    found: Counter[str] = Counter()
    for (kind, _, _), count in changes.texts.items():
        found[kind] += count
    assert found == expected
    assert changes.contacts == bool(expected)


def test_another_token_in_the_same_words_is_no_other_text() -> None:
    ear, now = Ear(), SCENE.year.start
    for token in ("aaaaaaaaaa", "bbbbbbbbbb"):
        message = planned(now, body=f"See https://fern.example/l/{token}", token=token)
        ended = SendEnded(message=message, attempt="1", outcome="accepted", at=now)
        ear.watch(now, ended, Decision(contact=Contact(id="ana", phone="")))
    first, second = ear.sent
    assert first == second


def test_a_playbook_compared_with_itself_changes_nothing() -> None:
    both = crowd.count(crowd_of(15), replace(SCENE, against=PLAYBOOK))
    found = compare.record(both.changes, both.before, both.tally, PLAYBOOK.prices)
    assert both.before == both.tally
    assert found["contacts_changed"] == found["cents"] == found["moved"] == 0


def test_a_journey_taken_away_is_seen_in_texts_and_in_money() -> None:
    less = replace(
        PLAYBOOK, journeys={k: v for k, v in PLAYBOOK.journeys.items() if k != "renewal"}
    )
    both = crowd.count(crowd_of(40), replace(SCENE, playbook=less, against=PLAYBOOK))
    found = compare.record(both.changes, both.before, both.tally, PLAYBOOK.prices)
    gone = found["journeys"]["renewal"]
    assert gone["gone"] > 0
    assert gone["cents"] == -gone["cents_before"] < 0
    for kind in ("new", "gone", "moved", "reworded"):
        assert found[kind] == sum(month[kind] for month in found["months"].values())
