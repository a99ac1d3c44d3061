"""The table: all or nothing, once, and never over somebody else's save."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

import pytest

from stayline.adapters import aws as clients
from stayline.adapters import keys
from stayline.adapters.due_rows import DueRows
from stayline.adapters.story import Story
from stayline.adapters.table import ChangedError, ConflictError, RepeatError, Table
from stayline.domain import sending
from stayline.domain.contact import Contact
from stayline.domain.decision import Case, Decision, Line
from stayline.domain.due import Due
from stayline.domain.facts import TextReceived
from stayline.domain.link import Link
from stayline.domain.message import claimed, waiting_row
from tests.builders import planned

ANA = Contact(id="ana", phone="+12025550101", known=True, name="Ana")


@pytest.fixture
def table(aws: None) -> Table:  # noqa: ARG001  the account it is in
    return Table(clients.dynamodb(), "stayline")


def text(sid: str, at: datetime) -> TextReceived:
    return TextReceived(id=sid, body="8", at=at)


def scan(table: Table) -> list[dict[str, Any]]:
    return cast("list[dict[str, Any]]", table.client.scan(TableName=table.name)["Items"])


def a_text(now: datetime) -> Decision:
    one = planned(now)
    return Decision(contact=ANA, messages=(one,), due=(waiting_row(one),))


def test_what_is_saved_is_read_back(table: Table, now: datetime) -> None:
    due = Due(kind="start", id="ana.s", contact_id="ana", due_at=now, journey="welcome")
    contact = replace(ANA, tags=frozenset({"a", "b"}), opted_out_at=now, armed={"welcome.0": due})
    table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, Decision(contact=contact))
    assert table.contact("ana") == replace(contact, version=1)


def test_a_contact_is_listed_from_when_the_business_names_them_and_never_moves(
    table: Table, now: datetime
) -> None:
    def shard() -> object:
        item = table.client.get_item(TableName=table.name, Key=keys.contact("ana"))["Item"]
        return item.get("contacts")

    found, seen = [], Contact(id="ana", phone=ANA.phone)
    for number, contact in enumerate([replace(ANA, known=False), ANA, replace(ANA, name="Other")]):
        seen = table.save(seen, text(f"SM{number}", now), now, Decision(contact=contact)).contact
        found.append(shard())
    stranger, *named = found
    assert stranger is None
    assert named == [{"S": "2"}, {"S": "2"}]


def test_a_repeated_fact_changes_nothing(table: Table, now: datetime) -> None:
    stranger = Contact(id="ana", phone=ANA.phone)
    saved = table.save(stranger, text("SM1", now), now, Decision(contact=ANA))
    other = replace(saved.contact, name="Other")
    with pytest.raises(RepeatError):
        table.save(saved.contact, text("SM1", now), now, Decision(contact=other))
    assert table.contact("ana") == saved.contact


def test_the_loser_of_two_facts_at_once_saves_nothing(table: Table, now: datetime) -> None:
    stranger = Contact(id="ana", phone=ANA.phone)
    winner = table.save(stranger, text("SM1", now), now, Decision(contact=ANA))
    case = Case(id="ana.c", contact_id="ana", kind="x", title="x", opened_at=now)
    late = Decision(contact=replace(ANA, name="Late"), cases=(case,))
    with pytest.raises(ConflictError):
        table.save(stranger, text("SM2", now), now, late)
    assert table.contact("ana") == winner.contact
    assert not [row for row in Story(table.client, table.name).rows("ana") if "case" in row["sk"]]


def test_a_text_shows_in_its_contacts_version_and_the_end_of_a_send_in_its_texts(
    table: Table, now: datetime
) -> None:
    """So an erasure sees that more has come than it has read."""
    saved = table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, a_text(now))
    table.save(saved.contact, text("SM2", now), now, Decision(contact=saved.contact))
    ana = table.contact("ana")
    assert ana == replace(saved.contact, version=2)
    (message,) = saved.messages
    ended = sending.end(message, "one", sending.Answer("accepted"), now)
    table.save(ana, ended, now, Decision(contact=ana, messages=(message,)))
    assert table.contact("ana") == ana


def test_a_message_is_claimed_by_one(table: Table, now: datetime) -> None:
    saved = table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, a_text(now))
    first = saved.messages[0]
    table.claim(first, claimed(first, "one", now), saved.contact)
    with pytest.raises(ConflictError):
        table.claim(first, claimed(first, "two", now), replace(saved.contact, version=2))
    assert table.together(["ana.1"])[1]["ana.1"].owner == "one"


@pytest.mark.parametrize("state", ["opted out", "erased"])
def test_a_claim_asks_for_permission_in_the_same_breath(
    table: Table, now: datetime, state: str
) -> None:
    saved = table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, a_text(now))
    if state == "erased":
        table.client.delete_item(TableName=table.name, Key=keys.contact("ana"))
    else:
        out = Decision(contact=replace(saved.contact, opted_out_at=now))
        table.save(saved.contact, text("SM2", now), now, out)
    first = saved.messages[0]
    with pytest.raises(ChangedError):
        table.claim(first, claimed(first, "one", now), saved.contact)
    assert table.together(["ana.1"])[1]["ana.1"].status == "planned"


def test_a_claim_leaves_the_row_by_which_the_outcome_is_looked_up(
    table: Table, now: datetime
) -> None:
    saved = table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, a_text(now))
    first = saved.messages[0]
    table.claim(first, claimed(first, "one", now), saved.contact)
    later = now + timedelta(hours=1)
    rows = [*DueRows(table.client, "stayline").come(later)]
    assert [(row.kind, row.about) for row in rows] == [("message", "ana.1")]


def test_due_rows_come_in_order_and_only_when_due(table: Table, now: datetime) -> None:
    moments = [now + timedelta(minutes=minute) for minute in (5, -5, 0, -500)]
    due = tuple(
        Due(kind="start", id=f"ana.{number}", contact_id="ana", due_at=at)
        for number, at in enumerate(moments)
    )
    table.save(
        Contact(id="ana", phone=ANA.phone), text("SM1", now), now, Decision(contact=ANA, due=due)
    )
    rows = [*DueRows(table.client, "stayline").come(now)]
    assert [row.id for row in rows] == ["ana.3", "ana.1", "ana.2"]


def test_a_queued_row_rests_until_its_job_is_believed_lost(table: Table, now: datetime) -> None:
    rows = DueRows(table.client, "stayline")
    row = Due(kind="message", id="ana.m", contact_id="ana", due_at=now)
    decision = Decision(contact=ANA, due=(row,))
    table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, decision)
    rows.rest(row, now + timedelta(minutes=5))

    def come(at: datetime) -> list[Due]:
        return list(rows.come(at))

    assert come(now + timedelta(minutes=4)) == []
    assert come(now + timedelta(minutes=6)) == [row]


def test_a_texts_link_is_saved_with_it_and_once(table: Table, now: datetime) -> None:
    one = planned(now, journey="spring", step="offer", link="https://example.com", token="a" * 10)
    decision = Decision(contact=ANA, messages=(one,), due=(waiting_row(one),))
    saved = table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, decision)
    assert table.link("a" * 10) == Link.of(one)
    table.client.delete_item(TableName=table.name, Key=keys.link("a" * 10))
    later = Decision(contact=saved.contact, messages=saved.messages)
    table.save(saved.contact, text("SM2", now), now, later)
    assert table.link("a" * 10) is None


def test_a_text_without_a_link_puts_none(table: Table, now: datetime) -> None:
    table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, a_text(now))
    found = {item["pk"]["S"].partition("#")[0] for item in scan(table)}
    assert found == {"contact", "due"}


def test_erasing_leaves_nothing_but_the_opt_out(table: Table, now: datetime) -> None:
    due = Due(kind="start", id="ana.s", contact_id="ana", due_at=now, journey="welcome")
    contact = replace(ANA, opted_out_at=now, armed={"welcome.0": due})
    lines = (Line(rule="kept", because="no question is open"),)
    decision = a_text(now)._replace(contact=contact, lines=lines)
    linked = replace(decision.messages[0], link="https://example.com", token="a" * 10)
    decision = decision._replace(due=(*decision.due, due), messages=(linked,))
    saved = table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, decision)
    Story(table.client, table.name).erase(saved.contact.id, now)
    assert scan(table) == [
        {
            **keys.contact("ana"),
            "id": {"S": "ana"},
            "phone": {"S": ""},
            "version": {"N": "3"},  # the mark before it deletes, and what stays, are a write each
            "opted_out_at": {"S": now.isoformat()},
            "erased_at": {"S": now.isoformat()},
        }
    ]


def test_an_opt_out_that_comes_during_the_erasure_is_kept(table: Table, now: datetime) -> None:
    stranger = Contact(id="ana", phone=ANA.phone)
    read = table.save(stranger, text("SM1", now), now, a_text(now)).contact
    out = Decision(contact=replace(read, opted_out_at=now))
    table.save(read, text("SM2", now), now, out)
    Story(table.client, table.name).erase(read.id, now)
    left = Contact(id="ana", phone="", version=4, opted_out_at=now, erased_at=now)
    assert table.contact("ana") == left
    assert len(scan(table)) == 1


def test_a_message_that_two_rows_name_is_read_once(table: Table, now: datetime) -> None:
    table.save(Contact(id="ana", phone=ANA.phone), text("SM1", now), now, a_text(now))
    contacts, messages = table.together(["ana.1", "ana.1"])
    assert (list(contacts), list(messages)) == (["ana"], ["ana.1"])
