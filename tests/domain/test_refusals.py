"""Every row of Twilio's table of codes, and what follows from it for a text, a contact, a sender.

The rows stand here as reference has them and not as the file does: a code that slips into another
class is seen.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from stayline.adapters import codes
from stayline.content import playbook
from stayline.domain import limits, refusals, sending
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.engine import decide
from stayline.domain.facts import ProfilePut, ReceiptCame, TextReceived
from stayline.domain.message import Message, claimed
from stayline.domain.refusals import EFFECTS, Refusal
from stayline.domain.sending import Answer
from tests.builders import planned

BOOK = playbook()
NOW = datetime(2026, 3, 2, 17, tzinfo=UTC)
ANA = Contact(id="ana", phone="+12025550101", known=True, language="en")
TABLE: dict[Refusal, str] = {
    "never_again": "21610 30004 63014 63033 30640",
    "bad_number": "21211 21214 21217 21614 30006 63003 63024",
    "doubtful_number": "30005",
    "our_set_up": "10001 20003 20005 20006 20008 20403 20404 21607 21608 70051 90010 21606 21212"
    " 21601 21603 21659 21703 21704 21705 30002 30032 30033 30034 30035 63007 63016"
    " 63040 63041 63042",
    "our_route": "21408 21612 30018 30024",
    "content": "21602 21617 21619 30007 30019 63005 63013 63021",
    "transient": "20429 21611 30001 30003 30008 30017 30020 30021 30036 30047 30450 30610 14107"
    " 63009 63010 63012 63017 63018 63038",
    "daily_cap": "30022 30023 30027",
    "ambiguous": "20500 20503 30410",
    "unheard_of": "12345 99999",
}
ROWS = [(code, refusal) for refusal, codes in TABLE.items() for code in codes.split()]
UNDER_WAY = claimed(planned(NOW), "a1", NOW)


def refused(code: str, message: Message = UNDER_WAY, contact: Contact = ANA) -> Decision:
    """Decide about a text that was refused with a code at the provider's door."""
    refusal, words = codes.read("twilio", code)
    answer = Answer("refused", code=code, words=words, refusal=refusal)
    return decide(contact, sending.end(message, "a1", answer, NOW), NOW, BOOK)


def failed(code: str, contact: Contact = ANA, at: datetime = NOW) -> Decision:
    """Decide about a text that was accepted, and whose failure came with a receipt."""
    refusal, words = codes.read("twilio", code)
    fact = ReceiptCame(
        message=replace(UNDER_WAY, status="sent"),
        status="undelivered",
        provider_message_id="SM1",
        at=at,
        code=code,
        because=words,
        refusal=refusal,
    )
    return decide(contact, fact, at, BOOK)


def end(decision: Decision) -> str:
    (message,) = (one for one in decision.messages if one.id == UNDER_WAY.id)
    return message.status


def cases(decision: Decision) -> list[str]:
    return [one.kind for one in decision.cases]


@pytest.mark.parametrize(("code", "refusal"), ROWS)
def test_the_file_has_every_row_of_the_table(code: str, refusal: Refusal) -> None:
    assert codes.read("twilio", code).refusal == refusal


def test_the_table_has_every_row_of_the_file() -> None:
    assert set(codes.codes("twilio")) == {code for code, kind in ROWS if kind != "unheard_of"}


AT_THE_DOOR: dict[Refusal, tuple[str, timedelta | None, list[str]]] = {
    "never_again": ("unsendable", None, []),
    "bad_number": ("unsendable", None, ["unreachable"]),
    "doubtful_number": ("unsendable", None, []),
    "our_set_up": ("planned", timedelta(minutes=5), []),
    "our_route": ("planned", timedelta(minutes=5), []),
    "content": ("unsendable", None, ["refused_text"]),
    "transient": ("planned", timedelta(seconds=30), []),
    "daily_cap": ("planned", timedelta(hours=15), []),  # midnight in Los Angeles
    "ambiguous": ("unknown", timedelta(minutes=5), []),
    "unheard_of": ("unsendable", None, ["unknown_code"]),
}


@pytest.mark.parametrize(("code", "refusal"), ROWS)
def test_what_becomes_of_a_text_that_is_refused(code: str, refusal: Refusal) -> None:
    decision = refused(code)
    (message,) = decision.messages
    status, again, opened = AT_THE_DOOR[refusal]
    assert (message.status, cases(decision)) == (status, opened)
    assert [row.due_at - NOW for row in decision.due if row.kind != "notice"] == (
        [again] if again else []
    )


@pytest.mark.parametrize(("code", "refusal"), ROWS)
def test_what_failed_after_it_was_accepted_is_never_sent_again(code: str, refusal: Refusal) -> None:
    decision = failed(code)
    assert end(decision) == "undelivered"
    assert [row.kind for row in decision.due if row.kind in ("message", "lookup")] == []
    assert cases(decision) == AT_THE_DOOR[refusal][2]


@pytest.mark.parametrize(("code", "refusal"), ROWS)
@pytest.mark.parametrize("came", [refused, failed])
def test_what_is_known_of_the_contact_since(code: str, refusal: Refusal, came: object) -> None:
    contact = came(code).contact  # type: ignore[operator]  # one of two functions
    assert bool(contact.opted_out_at) == (refusal == "never_again")
    assert bool(contact.unreachable_at) == (refusal == "bad_number")


def test_every_class_says_what_follows() -> None:
    assert set(EFFECTS) == {*TABLE, ""}


def test_a_text_refused_for_our_set_up_has_not_used_up_an_attempt() -> None:
    last = replace(UNDER_WAY, attempts=sending.MOST_ATTEMPTS)
    (message,) = refused("30034", last).messages
    assert (message.status, message.attempts) == ("planned", sending.MOST_ATTEMPTS - 1)


def test_a_transient_trouble_that_stays_ends_the_text() -> None:
    last = replace(UNDER_WAY, attempts=sending.MOST_ATTEMPTS)
    assert end(refused("30001", last)) == "unsendable"


def test_an_unknown_handset_is_believed_the_second_time() -> None:
    first = failed("30005").contact
    second = failed("30005", first)
    assert (first.unreachable_at, second.contact.unreachable_at) == (None, NOW)
    assert cases(second) == ["unreachable"]


def test_what_was_delivered_in_between_clears_the_doubt() -> None:
    doubted = failed("30005").contact
    fact = ReceiptCame(
        message=replace(UNDER_WAY, status="sent"),
        status="delivered",
        provider_message_id="SM1",
        at=NOW,
    )
    cleared = decide(doubted, fact, NOW, BOOK).contact
    assert failed("30005", cleared).contact.unreachable_at is None


def test_nothing_is_planned_for_a_bad_number() -> None:
    lost = failed("30006").contact
    ruling = limits.stay(lost, planned(NOW, lane="bulk"), BOOK, NOW)
    assert (ruling.verdict, ruling.rule) == ("never", "unreachable")
    assert ruling.because == "the number cannot be texted: a landline, or an unreachable carrier"


def test_a_case_is_opened_once_for_a_bad_number() -> None:
    lost = failed("30006").contact
    assert cases(failed("30006", lost)) == []


@pytest.mark.parametrize(
    "fact",
    [TextReceived(id="SM9", body="hi", at=NOW), ProfilePut(id="9", at=NOW)],
    ids=["they text", "put again"],
)
def test_a_number_is_believed_in_again(fact: TextReceived | ProfilePut) -> None:
    lost = failed("30006").contact
    found = decide(lost, fact, NOW, BOOK).contact
    assert (found.unreachable_at, found.unreachable_because) == (None, "")


@pytest.mark.parametrize(
    ("at", "midnight"),
    [
        ("2026-03-08T07:59:00+00:00", "2026-03-08T08:00:00+00:00"),
        ("2026-03-08T08:00:00+00:00", "2026-03-09T07:00:00+00:00"),  # a day of 23 hours
        ("2026-07-01T12:00:00+00:00", "2026-07-02T07:00:00+00:00"),
    ],
)
def test_the_providers_day_ends_at_midnight_in_los_angeles(at: str, midnight: str) -> None:
    assert refusals.next_day(datetime.fromisoformat(at)).isoformat() == midnight
