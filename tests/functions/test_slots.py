"""Slots in the table: whoever books first has the seat, and the other is told and asked again."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from functions.advance_due.app import ROWS
from stayline.adapters import keys
from stayline.adapters.bus import Bus
from stayline.adapters.story import Story
from stayline.adapters.sweep import Sweep
from stayline.adapters.table import Table
from stayline.domain.calendar import Seat
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import (
    ActivityReported,
    Fact,
    ProfilePut,
    TextReceived,
)
from tests.functions.conftest import Service

JOURNEY, CALENDAR = "evaluation_call", "evaluation_calls"


def contact(number: int) -> Contact:
    return Contact(id=f"contact{number}", phone=f"+120255501{number:02}")


@dataclass(frozen=True)
class Overtaken(Table):
    """A table that lets others in between a decision and its save: each act once."""

    acts: list[Callable[[], object]] = field(default_factory=list)

    def save(self, seen: Contact, fact: Fact, now: datetime, decision: Decision) -> Decision:
        if self.acts:
            self.acts.pop()()
        return super().save(seen, fact, now, decision)


def offered(service: Service, number: int, now: datetime) -> None:
    """Put a contact in front of free slots."""
    who = contact(number)
    told = ProfilePut(id="1", at=now, name="Ana", language="en", zone="America/New_York")
    service.intake.take(told, who, now)
    service.ask(who, JOURNEY, now)


def hear(service: Service, number: int, body: str, now: datetime, sid: str = "") -> Decision:
    fact = TextReceived(id=f"SM{sid or body}", body=body, at=now)
    decision = service.intake.take(fact, contact(number), now)
    assert decision is not None
    return decision


def seats(service: Service) -> dict[str, str]:
    """Give the booked seats of the calendar, and who has each."""
    items = service.intake.table.client.scan(TableName="stayline")["Items"]
    taken = [item for item in items if item["pk"]["S"] == keys.slots(CALENDAR)]
    return {item["sk"]["S"]: item["contact_id"]["S"] for item in taken}


def booked(service: Service, number: int) -> Seat | None:
    return service.contact(contact(number).id).enrolments[JOURNEY].booked


@contextmanager
def requests(service: Service) -> Iterator[Counter[str]]:
    sent: Counter[str] = Counter()
    events = service.intake.table.client.meta.events

    def count(event_name: str, **_: Any) -> None:
        sent[event_name.rpartition(".")[2]] += 1

    events.register_first("before-send", count)
    try:
        yield sent
    finally:
        events.unregister("before-send", count)


def test_a_booking_is_read_decided_and_saved_in_three_requests(
    service: Service, now: datetime
) -> None:
    offered(service, 1, now)
    with requests(service) as sent:
        hear(service, 1, "1", now)
    assert sent == {"GetItem": 1, "Query": 1, "TransactWriteItems": 1}


def test_what_books_nothing_reads_no_calendar(service: Service, now: datetime) -> None:
    offered(service, 1, now)
    with requests(service) as sent:
        hear(service, 1, "Who is this?", now)
    assert sent == {"GetItem": 1, "TransactWriteItems": 1}


def test_a_booked_seat_is_an_item_that_goes_by_itself_afterwards(
    service: Service, now: datetime
) -> None:
    offered(service, 1, now)
    hear(service, 1, "1", now)
    seat = booked(service, 1)
    assert seat
    assert service.intake.table.taken(CALENDAR, now) == {seat}
    assert service.intake.table.taken(CALENDAR, seat.at + timedelta(seconds=1)) == frozenset()
    item = service.intake.table.client.get_item(TableName="stayline", Key=keys.seat(seat))["Item"]
    assert int(item["expires_at"]["N"]) == int((seat.at + timedelta(days=1)).timestamp())


@pytest.mark.parametrize("crowd", [2, 3, 5])
def test_of_all_who_choose_a_slot_at_once_as_many_have_it_as_it_has_seats(
    service: Service, now: datetime, crowd: int
) -> None:
    """Each is overtaken by the next between the decision and the save: the last comes first."""
    for number in range(crowd):
        offered(service, number, now)
    slot = service.contact("contact0").enrolments[JOURNEY].offered[0]

    def chooses(number: int) -> object:
        acts = [lambda: chooses(number + 1)] if number + 1 < crowd else []
        table = Overtaken(service.intake.table.client, "stayline", acts)
        fact = TextReceived(id="SM1", body="1", at=now)
        return replace(service.intake, table=table).take(fact, contact(number), now)

    chooses(0)
    have = [seat for number in range(crowd) if (seat := booked(service, number))]
    assert len(have) == len(set(have)) == min(2, crowd)
    assert {seat.at for seat in have} == {slot}
    assert len(seats(service)) == len(have)
    for number in range(crowd - 2):
        (row,) = [row for row in service.facts(f"contact{number}") if row["sk"] == "fact#text#SM1"]
        assert "slot gone" in {line["rule"] for line in row["lines"]}
        assert slot not in service.contact(f"contact{number}").enrolments[JOURNEY].offered


def test_two_texts_of_one_contact_at_once_book_one_slot(service: Service, now: datetime) -> None:
    offered(service, 1, now)
    acts: list[Callable[[], object]] = [lambda: hear(service, 1, "2", now)]
    table = Overtaken(service.intake.table.client, "stayline", acts)
    fact = TextReceived(id="SM1", body="1", at=now)
    replace(service.intake, table=table).take(fact, contact(1), now)
    assert set(seats(service).values()) == {"contact1"}
    assert len(seats(service)) == 1


def test_moving_puts_and_takes_in_one_transaction(service: Service, now: datetime) -> None:
    offered(service, 1, now)
    hear(service, 1, "1", now)
    hear(service, 1, "can we move our call?", now)
    with requests(service) as sent:
        hear(service, 1, "2", now)
    assert sent["TransactWriteItems"] == 1
    seat = booked(service, 1)
    assert seat
    assert list(seats(service)) == [keys.seat(seat)["sk"]["S"]]


@pytest.mark.parametrize("end", ["STOP", "cancelled", "erased"])
def test_who_leaves_gives_the_seat_back(service: Service, now: datetime, end: str) -> None:
    offered(service, 1, now)
    hear(service, 1, "1", now)
    if end == "erased":
        Story(service.intake.table.client, "stayline").erase("contact1", now)
    elif end == "STOP":
        hear(service, 1, "STOP", now)
    else:
        gone = ActivityReported(id="1", activity=end, at=now)
        service.intake.take(gone, contact(1), now)
    assert seats(service) == {}


def test_erasing_takes_no_seat_from_who_has_it_by_now(service: Service, now: datetime) -> None:
    offered(service, 1, now)
    offered(service, 2, now)
    hear(service, 1, "1", now)
    before = service.contact("contact1")
    hear(service, 1, "STOP", now)
    hear(service, 2, "1", now)
    Story(service.intake.table.client, "stayline").erase(before.id, now)
    assert list(seats(service).values()) == ["contact2"]


def test_people_and_the_story_are_told_when_the_call_is(service: Service, now: datetime) -> None:
    told: list[dict[str, str]] = []

    class Heard(Bus):
        def tell(self, kind: str, detail: dict[str, str]) -> None:  # noqa: ARG002  one kind here
            told.append(detail)

    offered(service, 1, now)
    hear(service, 1, "1", now)
    sweep = Sweep(service.intake, ROWS, Heard(ROWS.client, "bus"))  # type: ignore[arg-type]  # unused
    sweep.run([row for row in ROWS.come(now) if row.kind == "notice"], now)
    assert [detail["about"] for detail in told] == ["Wed 4 Mar, 12:00 America/New_York"]
    story = Story(service.intake.table.client, "stayline").tell("contact1")
    assert story
    assert "Wed 4 Mar, 12:00 America/New_York" in json.dumps(story)
