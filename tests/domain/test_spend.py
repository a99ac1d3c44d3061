"""What a text costs, what is counted of it, and when a budget is used up."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain import limits, sending, spend
from stayline.domain.contact import Contact
from stayline.domain.engine import decide
from stayline.domain.facts import TextReceived
from stayline.domain.law import Purpose
from stayline.domain.message import Lane, claimed
from stayline.domain.playbook import Budget, Playbook
from stayline.domain.prices import Price
from stayline.domain.sending import Answer
from stayline.domain.spend import ALL, DOLLAR, SHARES, Counted, Period, Term
from tests.builders import planned
from tests.domain.law import BOOK

AT = datetime(2026, 3, 2, 17, tzinfo=UTC)
MONTH, DAY = Term("month", "2026-03"), Term("day", "2026-03-02")
ANA = Contact(id="ana", phone="+12025550101", known=True)


def price(prefix: str, outbound: str) -> Price:
    cents, inbound = Decimal(outbound), Decimal("0.83")
    return Price(prefix=prefix, outbound=cents, inbound=inbound, source="", as_of=date(2026, 3, 1))


PRICES = {"US": price("+1", "1.18"), "KR": price("+82", "5.24")}


def book(**budgets: Budget) -> Playbook:
    return replace(BOOK, prices=PRICES, budgets=budgets)


def in_new_york(budget: Budget) -> Playbook:
    business = replace(BOOK.business, zone="America/New_York")
    return replace(book(all=budget), business=business)


def used(amount: int, term: Term = DAY, program: str = ALL) -> Counted:
    """Give counters whose shares together have counted so much."""
    parts = (amount // SHARES + (share < amount % SHARES) for share in range(SHARES))
    return {(term, share): {program: part} for share, part in enumerate(parts)}


@pytest.mark.parametrize(
    ("body", "phone", "amount", "words"),
    [
        ("Hello", "+12025550101", 11_800, "1.18 US cents, 1 segment"),
        ("a" * 161, "+12025550101", 23_600, "2.36 US cents, 2 segments"),
        ("a" * 70 + "’", "+12025550101", 23_600, "2.36 US cents, 2 segments"),
        ("한" * 70, "+821000000101", 52_400, "5.24 US cents, 1 segment"),
        ("Hi", "+4915700000101", 0, "counted as nothing, the country has no price: 1 segment"),
    ],
)
def test_a_text_costs_its_segments_at_its_countrys_price(
    body: str, phone: str, amount: int, words: str
) -> None:
    assert spend.cost(body, phone, "outbound", PRICES) == (amount, words)


def test_sums_of_many_texts_are_exact() -> None:
    one = spend.cost("Hello", ANA.phone, "inbound", PRICES).amount
    assert 1_000_000 * one == 8_300 * DOLLAR


@pytest.mark.parametrize(
    ("zone", "at", "names"),
    [
        ("America/New_York", "2026-04-01T03:59:59+00:00", ("2026-03", "2026-03-31")),
        ("America/New_York", "2026-04-01T04:00:00+00:00", ("2026-04", "2026-04-01")),
        ("Asia/Seoul", "2026-12-31T15:00:00+00:00", ("2027-01", "2027-01-01")),
    ],
)
def test_days_and_months_are_the_businesss(zone: str, at: str, names: tuple[str, str]) -> None:
    business = replace(BOOK.business, zone=zone)
    found = spend.terms(datetime.fromisoformat(at), business)
    assert tuple(term.name for term in found) == names


def test_a_text_counts_in_all_and_in_its_journey_in_its_month_and_where_limited_its_day() -> None:
    budgets = dict.fromkeys(("all", "renewal"), Budget(day=DOLLAR))
    charges = spend.charges(11_800, "renewal", "ana", book(**budgets), AT)
    assert [(one.term, one.program) for one in charges] == [
        (MONTH, ALL),
        (MONTH, "renewal"),
        (DAY, ALL),
        (DAY, "renewal"),
    ]
    assert {one.amount for one in charges} == {11_800}
    assert len({one.share for one in charges}) == 1


def test_a_day_without_a_limit_is_not_counted() -> None:
    charges = spend.charges(11_800, "renewal", "ana", book(renewal=Budget(day=DOLLAR)), AT)
    assert [one.program for one in charges if one.term == DAY] == ["renewal"]


def test_what_costs_nothing_is_not_counted() -> None:
    assert spend.charges(0, "renewal", "ana", book(), AT) == ()


def test_only_what_has_a_budget_is_limited_to_its_shares_part() -> None:
    playbook = book(renewal=Budget(day=80 * DOLLAR))
    charges = spend.within(spend.charges(11_800, "renewal", "ana", playbook, AT), playbook)
    limited = [(one.term, one.program, one.most) for one in charges if one.most is not None]
    assert limited == [(DAY, "renewal", 10 * DOLLAR)]


@given(
    st.integers(1, 10_000),
    st.lists(st.integers(-500, 2_000), min_size=SHARES, max_size=SHARES),
    st.integers(1, 800),
)
def test_a_text_goes_as_long_as_there_is_room_anywhere_and_never_beyond(
    most: int, shares: list[int], amount: int
) -> None:
    playbook = book(all=Budget(day=most))
    counted = {(DAY, share): {ALL: one} for share, one in enumerate(shares)}
    full = spend.full(amount, "", playbook, AT, counted)
    assert (full is None) == (sum(shares) + amount <= most)
    if full is None:
        wanted = spend.charges(amount, "", "ana", playbook, AT)
        parts = [one for one in spend.within(wanted, playbook, counted) if one.term == DAY]
        assert sum(one.amount for one in parts) == amount
        for one in parts:
            assert one.amount > 0
            assert one.most is not None
            assert shares[one.share] + one.amount <= one.most


@given(st.integers(1, 10_000))
def test_the_shares_of_a_budget_are_the_budget(most: int) -> None:
    playbook = book(all=Budget(day=most))
    wanted = spend.charges(most, "", "ana", playbook, AT)
    parts = Counter(
        {one.share: one.amount for one in spend.within(wanted, playbook, {}) if one.term == DAY}
    )
    assert parts.total() == most
    assert max(parts.values()) - min(parts[share] for share in range(SHARES)) <= 1


@pytest.mark.parametrize(
    ("program", "period", "because", "until"),
    [
        ("all", "day", "spend brake: 50.00 USD a day are used up", "2026-03-03T00:00Z"),
        ("all", "month", "spend brake: 50.00 USD a month are used up", "2026-04-01T00:00Z"),
        ("nps", "day", "spend brake: 50.00 USD a day for nps are used up", "2026-03-03T00:00Z"),
    ],
)
def test_a_budget_that_is_used_up_says_which_until_when_and_how_far(
    program: str, period: Period, because: str, until: str
) -> None:
    playbook = book(**{program: Budget(**{period: 50 * DOLLAR})})
    counted = used(50 * DOLLAR - 11_799, DAY if period == "day" else MONTH, program)
    full = spend.full(11_800, "nps", playbook, AT, counted)
    assert full == (
        f"spend/{program}/{period}",
        because,
        datetime.fromisoformat(until),
        "49.9882 of 50.00 USD",
    )
    assert spend.full(11_799, "nps", playbook, AT, counted) is None


def test_the_budget_that_lasts_longest_is_named() -> None:
    playbook = book(all=Budget(day=DOLLAR, month=DOLLAR))
    counted = {**used(DOLLAR), **used(DOLLAR, MONTH)}
    full = spend.full(1, "", playbook, AT, counted)
    assert full is not None
    assert full.rule == "spend/all/month"


def test_the_alarm_looks_at_the_budget_that_is_used_most() -> None:
    playbook = book(all=Budget(day=100, month=1000), nps=Budget(day=50))
    assert spend.percent(playbook, AT, {}) == 0
    counted = {(DAY, 1): {ALL: 60, "nps": 20}, (DAY, 2): {"nps": 20}, (MONTH, 0): {ALL: 700}}
    assert spend.percent(playbook, AT, counted) == 80
    assert spend.percent(book(), AT, counted) == 0


@pytest.mark.parametrize(
    ("lane", "purpose", "held_until"),
    [
        # The day ends at midnight in New York, and the quiet hours of the business at 7.
        ("bulk", "survey", "2026-03-03T12:00Z"),
        ("urgent", "service", "2026-03-03T12:00Z"),
    ],
)
def test_a_braked_text_an_answer_too_waits_for_the_next_day_in_the_contacts_hours(
    lane: Lane, purpose: Purpose, held_until: str
) -> None:
    playbook = in_new_york(Budget(day=DOLLAR))
    message = planned(AT, lane=lane, purpose=purpose)
    ruling = limits.stay(ANA, message, playbook, AT, used(DOLLAR))
    assert (ruling.verdict, ruling.rule) == ("hold", "spend/all/day")
    assert ruling.until == datetime.fromisoformat(held_until)
    assert ruling.judged["counted"] == "1.0000 of 1.00 USD"
    assert ruling.judged["cost"] == "1.18 US cents, 1 segment"
    assert limits.stay(ANA, message, playbook, ruling.until, {}).verdict == "go"


def test_what_would_be_over_by_then_is_never_sent() -> None:
    message = planned(AT, not_after=datetime(2026, 3, 3, 9, tzinfo=UTC))
    ruling = limits.stay(ANA, message, in_new_york(Budget(day=DOLLAR)), AT, used(DOLLAR))
    assert (ruling.verdict, ruling.rule) == ("never", "too late")
    assert ruling.because.startswith("spend brake: 1.00 USD a day are used up, and ")


BRAKED = book(all=Budget(day=DOLLAR))


def test_the_confirmation_of_an_opt_out_is_not_braked_and_costs_what_it_costs() -> None:
    gone = replace(ANA, opted_out_at=AT)
    message = planned(AT, confirms=True)
    ruling = limits.stay(gone, message, BRAKED, AT, used(DOLLAR))
    assert (ruling.verdict, ruling.cost) == ("go", 11_800)


def test_a_text_that_comes_in_is_charged() -> None:
    decision = decide(ANA, TextReceived(id="SM1", body="8", at=AT), AT, BRAKED)
    found = [(one.term, one.program, one.amount, one.most) for one in decision.charges]
    assert found == [(MONTH, ALL, 8_300, None), (DAY, ALL, 8_300, None)]


@pytest.mark.parametrize(
    ("answer", "back"),
    [
        (Answer("accepted", provider_message_id="SM2"), 0),
        (Answer("unknown"), 0),
        (Answer("refused", code="21602"), -11_800),
        (Answer("try_again", code="20429"), -11_800),
    ],
)
def test_only_what_the_provider_has_not_taken_gives_its_cost_back(
    answer: Answer, back: int
) -> None:
    """To the day on which it was charged."""
    message = claimed(planned(AT), "one", AT, 11_800)
    later = datetime(2026, 3, 3, 0, 1, tzinfo=UTC)
    decision = decide(ANA, sending.end(message, "one", answer, later), later, BRAKED)
    charged = {one.term: one.amount for one in decision.charges}
    assert charged == ({MONTH: back, DAY: back} if back else {})
    assert decision.messages[0].cost == 11_800 + back


def test_what_a_look_later_does_not_find_stays_spent() -> None:
    message = replace(claimed(planned(AT), "one", AT, 11_800), status="unknown", looks=2)
    decision = decide(ANA, sending.end(message, "x", Answer("unknown"), AT), AT, book())
    assert (decision.charges, decision.messages[0].cost) == ((), 11_800)
