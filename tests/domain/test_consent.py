"""Consent is a fold: in whatever order and however often its events come, it ends the same."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

from hypothesis import example, given
from hypothesis import strategies as st

from stayline.domain.consent import Given, Source
from stayline.domain.contact import Contact
from stayline.domain.engine import decide
from stayline.domain.facts import ConsentGiven, ConsentWithdrawn, Fact, TextReceived
from stayline.domain.provider_log import Logged
from tests.domain.law import BOOK

START = datetime(2026, 3, 2, 17, tzinfo=UTC)
ANA = Contact(id="ana", phone="+12025550101", known=True)
LATER = START + timedelta(minutes=10)  # a START is believed within the hour


def agreed(at: datetime, source: Source = "form") -> ConsentGiven:
    consent = Given(to="marketing", at=at, basis="written", source=source)
    return ConsentGiven(id=f"{at}{source}", given=consent, at=at)


def event(kind: str, minute: int) -> Fact:
    at = START + timedelta(minutes=minute)
    name = f"{kind}{minute}"
    match kind:
        case "STOP" | "START":
            return TextReceived(id=name, body=kind, at=at, logged=Logged(at))
        case "form" | "import":
            return agreed(at, kind)
        case "no offers":
            return ConsentWithdrawn(id=name, to="marketing", at=at, source="api")
    return ConsentWithdrawn(id=name, to="all", at=at, source="list")


KINDS = ("STOP", "START", "form", "import", "no offers", "all")
events = st.lists(st.builds(event, st.sampled_from(KINDS), st.integers(0, 3)), max_size=5)


def after(facts: tuple[Fact, ...]) -> Contact:
    """Give the contact after facts that come in this order, at any time after they happened."""
    contact = ANA
    for number, fact in enumerate(facts):
        contact = decide(contact, fact, LATER + timedelta(minutes=number), BOOK).contact
    return contact


def standing(contact: Contact) -> object:
    return contact.opted_out_at, contact.stopped_at, contact.started_at, contact.consents


@given(events)
@example([event("STOP", 3), event("START", 0)])
def test_all_orders_and_repeats_end_in_one_state(facts: list[Fact]) -> None:
    ends = [standing(after(order)) for order in permutations(facts)]
    ends += [standing(after((*facts, *facts)))]
    assert ends == [standing(after(tuple(facts)))] * len(ends)


@given(events)
def test_nobody_is_subscribed_while_a_stop_is_latest_or_tied(facts: list[Fact]) -> None:
    stops = [
        fact.at
        for fact in facts
        if (isinstance(fact, TextReceived) and fact.body == "STOP")
        or (isinstance(fact, ConsentWithdrawn) and fact.to == "all")
    ]
    starts = [fact.at for fact in facts if isinstance(fact, TextReceived) and fact.body == "START"]
    is_stopped = bool(stops) and max(stops) >= max(starts, default=START - timedelta(days=1))
    assert (after(tuple(facts)).opted_out_at is not None) == is_stopped


def test_an_import_revives_nothing() -> None:
    withdrawn = event("no offers", 1)
    contact = after((event("form", 0), withdrawn, event("import", 3)))
    assert contact.consents["marketing"].withdrawn()
    assert not after((withdrawn, event("form", 2))).consents["marketing"].withdrawn()


def test_a_consent_lifts_no_stop() -> None:
    assert after((event("STOP", 0), event("form", 3))).opted_out_at
