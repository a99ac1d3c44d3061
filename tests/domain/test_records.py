"""Records: what goes into the table comes out the same."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stayline.domain.contact import Contact, Enrolment
from stayline.domain.due import Due
from stayline.domain.message import Message
from stayline.domain.records import from_record, to_record
from tests.builders import planned

instants = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  made aware
words = st.text(max_size=20)
dues = st.builds(
    Due,
    kind=st.sampled_from(["start", "step", "message", "lookup", "notice"]),
    id=words,
    contact_id=words,
    due_at=instants,
)
enrolments = st.builds(
    Enrolment,
    journey=words,
    version=st.integers(0, 99),
    cycle=words,
    run=words,
    step=words,
    began_at=instants,
    answers=st.dictionaries(words, words | st.integers(0, 10)),
    deadline=dues | st.none(),
)
contacts = st.builds(
    Contact,
    id=words,
    phone=words,
    tags=st.frozensets(words),
    attributes=st.dictionaries(words, words),
    dates=st.dictionaries(words, st.dates(date(1900, 1, 1), date(2100, 1, 1))),
    opted_out_at=instants | st.none(),
    paused_until=st.dates(date(2020, 1, 1), date(2100, 1, 1)) | st.none(),
    enrolments=st.dictionaries(words, enrolments, max_size=2),
    armed=st.dictionaries(words, dues, max_size=2),
)


@given(contacts)
def test_a_contact_comes_back_as_it_went(contact: Contact) -> None:
    assert from_record(Contact, json.loads(json.dumps(to_record(contact)))) == contact


def test_a_message_comes_back_with_its_clock() -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)
    message = planned(now, clock=timedelta(days=2), claimed_at=now, attempts=3)
    assert from_record(Message, json.loads(json.dumps(to_record(message)))) == message


def test_what_is_at_its_default_is_left_out() -> None:
    assert to_record(Contact(id="ana", phone="")) == {"id": "ana", "phone": ""}


def test_what_a_newer_version_added_is_passed_over() -> None:
    record = {"id": "ana", "phone": "", "colour": "red"}
    assert from_record(Contact, record) == Contact(id="ana", phone="")


def test_a_record_that_lacks_what_it_needs_is_refused() -> None:
    with pytest.raises(TypeError, match="phone"):
        from_record(Contact, {"id": "ana"})
