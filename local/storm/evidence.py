"""What is known of a storm once it is over: the provider's ledger, the table, and its history."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from local.provider.double import Provider
from stayline.adapters.aws_sms import MESSAGE_ID
from stayline.adapters.items import from_item, plain
from stayline.domain.due import Due
from stayline.domain.message import Message

_OK, _PUBLISHED = "answered 200", "published"
_STOPPED = 21610

Item = Mapping[str, Any]
FactKey = tuple[str, str]
"""A contact's id, and the key of a fact about them."""


@dataclass(frozen=True)
class Sent:
    """A text that the provider took, Twilio or AWS; `at` in seconds since 1970."""

    message_id: str
    to: str
    body: str
    at: float
    by_aws: bool = False


@dataclass(frozen=True)
class Replied:
    """A text that a phone sent us; `thanked_at` is when its webhook was answered well.

    Nobody is thanked for one that came `by_aws`: its queue brings it until it is in.
    """

    id: str
    phone: str
    at: float
    thanked_at: float | None
    is_stop: bool = False
    by_aws: bool = False


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The judge's papers.

    sent, replied: the provider's ledger
    refused: numbers, and when the provider refused a text to them because they had said STOP
    receipts: the receipts that were answered well, or published, as message and status
    saved: every state that each message was ever saved in, in order
    claimed_late: messages claimed when their contact's opt-out was in the table already
    taken_in: how often each fact was saved
    lines: the ledger lines of each fact, as they stand in the table
    due: what is still to happen; cases: whom people were told of, and of what
    contacts: their ids by number; enrolled: the ids of those whose enrolment was answered well
    now: when all this was read
    """

    contacts: Mapping[str, str]
    enrolled: frozenset[str]
    sent: Sequence[Sent]
    refused: Sequence[tuple[str, float]]
    replied: Sequence[Replied]
    receipts: Sequence[tuple[str, str]]
    saved: Mapping[str, Sequence[Message]]
    claimed_late: frozenset[str]
    taken_in: Mapping[FactKey, int]
    lines: Mapping[FactKey, Sequence[Mapping[str, Any]]]
    due: Sequence[Due]
    cases: frozenset[tuple[str, str]]
    now: datetime


def of_provider(provider: Provider, stops: frozenset[str]) -> dict[str, Any]:
    """Read the ledger; `stops` are the ids of the texts that ask for no more."""
    notes = provider.notes()
    aws = provider.aws.number if provider.aws else ""
    to_aws = {text.sid for text in provider.log("to_ = ?", [aws], most=-1)}
    names = {text.sid: _message_id(text.status_callback) for text in provider.accepted()}
    thanked: dict[str, float] = {}
    for note in notes:
        if note.kind == "webhook" and note.words == _OK:
            thanked.setdefault(note.sid, note.at)
    return {
        "sent": [
            Sent(names[text.sid], text.to, text.body, text.at.timestamp(), text.from_ == aws)
            for text in provider.accepted()
        ],
        "refused": [(note.number, note.at) for note in notes if note.code == _STOPPED],
        "replied": [
            Replied(
                note.sid,
                note.number,
                note.at,
                thanked.get(note.sid),
                is_stop=note.sid in stops,
                by_aws=note.sid in to_aws,
            )
            for note in notes
            if note.kind == "inbound"
        ],
        "receipts": [
            (names[note.sid], status)
            for note in notes
            for status, _, words in [note.words.partition(" ")]
            if note.kind == "receipt" and words in {_OK, _PUBLISHED}
        ],
    }


def _message_id(status_callback: str) -> str:
    """Give our id of a text from what brings its receipts home: a URL, or a context as JSON."""
    if status_callback.startswith("{"):
        return str(json.loads(status_callback)[MESSAGE_ID])
    return urlsplit(status_callback).path.rpartition("/")[2]


def of_journal(journal: Path) -> dict[str, Any]:
    """Read the history that the emulator keeps of what was written (local/aws/keeper.py)."""
    saved: dict[str, list[Message]] = {}
    taken_in: Counter[FactKey] = Counter()
    opted_out, claimed_late = set(), set()
    for item in _written(journal):
        contact, sk = item["pk"]["S"].removeprefix("contact#"), item["sk"]["S"]
        kind, _, name = sk.partition("#")
        if kind == "message":
            states = saved.setdefault(name, [])
            states.append(from_item(Message, item))
            if contact in opted_out and _is_claim(states):
                claimed_late.add(name)
        elif kind == "fact":
            taken_in[contact, name] += 1
            if any(line["rule"] == "opted out" for line in plain(item)["lines"]):
                opted_out.add(contact)
    return {"saved": saved, "taken_in": taken_in, "claimed_late": frozenset(claimed_late)}


def _is_claim(states: Sequence[Message]) -> bool:
    before, last = [one.status for one in states[:-1]], states[-1].status
    return last == "claimed" and before[-1:] != ["claimed"]


def _written(journal: Path) -> Iterator[Item]:
    """Give the items that were put, in order. A transaction tried again was carried out once."""
    carried_out: set[str] = set()
    with journal.open(encoding="utf-8") as lines:
        next(lines)  # names the snapshot that it goes on from
        for line in lines:
            _account, _region, target, body = json.loads(line)
            asked = json.loads(body)
            token = asked.get("ClientRequestToken")
            if target.endswith(".PutItem"):
                yield asked["Item"]
            elif target.endswith(".TransactWriteItems") and token not in carried_out:
                carried_out.add(token)
                yield from (one["Put"]["Item"] for one in asked["TransactItems"] if "Put" in one)


def of_table(client: Any, name: str) -> dict[str, Any]:
    """Read what is in the table now."""
    lines: dict[FactKey, Sequence[Mapping[str, Any]]] = {}
    due, cases = [], set()
    for page in client.get_paginator("scan").paginate(TableName=name, ConsistentRead=True):
        for item in page["Items"]:
            contact, (kind, _, about) = item["pk"]["S"], item["sk"]["S"].partition("#")
            contact = contact.removeprefix("contact#")
            if contact.startswith("due#"):
                due.append(from_item(Due, item))
            elif kind == "fact":
                lines[contact, about] = plain(item)["lines"]
            elif kind == "case":
                cases.add((contact, plain(item)["kind"]))
    return {"lines": lines, "due": due, "cases": frozenset(cases)}
