"""Which sender a contact's texts go by: it follows from their number, and from nothing else."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from local.conversation import Conversation
from stayline.content import playbook
from stayline.domain import limits
from stayline.domain.contact import Contact
from stayline.domain.engine import decide
from stayline.domain.facts import TextReceived
from stayline.domain.senders import Provider, Sender, serving
from tests.builders import ana

TWILIO, AWS = Sender(name="twilio"), Sender(name="aws", countries=("GB", "DE"))
BOTH = {"twilio": TWILIO, "aws": AWS}
BOOK = replace(playbook(), senders=BOTH)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)

PHONES = st.sampled_from(["+1202555", "+1416555", "+44770090", "+4915", "+8210", "+9053", "+999"])


@pytest.mark.parametrize(("country", "name"), [("US", "twilio"), ("GB", "aws"), ("DE", "aws")])
def test_the_sender_that_lists_a_country_goes_before_the_one_that_lists_none(
    country: str, name: str
) -> None:
    assert serving(country, BOTH).name == name
    assert serving(country, dict(reversed(BOTH.items()))).name == name


def test_a_country_that_nobody_serves_is_the_first_senders() -> None:
    listed = {"aws": AWS, "twilio": replace(TWILIO, countries=("US",))}
    assert serving("KR", listed) == AWS
    assert serving("", listed) == AWS


@given(
    phone=PHONES,
    rest=st.text("0123456789", min_size=4, max_size=6),
    zone=st.sampled_from(["", "Europe/London", "Asia/Seoul", "America/New_York"]),
    postcode=st.sampled_from(["", "10115", "SW1A 1AA", "99501"]),
    language=st.sampled_from(["", "en", "ko", "tr"]),
)
def test_one_number_has_one_sender_whatever_else_is_known_of_the_contact(
    phone: str, rest: str, zone: str, postcode: str, language: str
) -> None:
    stranger = Contact(id="ana", phone=phone + rest)
    known = replace(stranger, known=True, zone=zone, postcode=postcode, language=language)
    senders = {limits.sender(one, BOOK).name for one in (stranger, known)}
    assert senders == {"aws" if phone in ("+44770090", "+4915") else "twilio"}


@pytest.mark.parametrize("keyword", ["HELP", "STOP"])
@pytest.mark.parametrize(
    ("home", "answered"), [("Europe/London", True), ("America/New_York", False)]
)
def test_a_keyword_is_answered_by_us_where_the_contacts_sender_does_not(
    keyword: str, home: str, *, answered: bool
) -> None:
    senders = {"twilio": TWILIO, "aws": replace(AWS, answers_keywords=False)}
    talk = Conversation(replace(BOOK, senders=senders), ana(home), NOON)
    talk.hear(keyword)
    assert bool(talk.texts) == answered


@pytest.mark.parametrize("keyword", ["HELP", "STOP"])
@pytest.mark.parametrize("home", ["Europe/London", "America/New_York"])
@pytest.mark.parametrize(("sender", "answered"), [("aws", True), ("twilio", False)])
def test_a_keyword_to_another_senders_number_is_answered_where_that_one_does_not(
    keyword: str, home: str, sender: Provider, *, answered: bool
) -> None:
    """A country that moved from one sender to the other has old threads on its phones."""
    senders = {"twilio": TWILIO, "aws": replace(AWS, answers_keywords=False)}
    text = TextReceived(id="1", body=keyword, at=NOON, sender=sender)
    decision = decide(ana(home), text, NOON, replace(BOOK, senders=senders))
    assert bool(decision.messages) == answered
