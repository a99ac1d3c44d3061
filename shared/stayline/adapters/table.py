"""The table: one read of a contact, one transaction for all that a fact leads to."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from botocore.exceptions import ClientError

from stayline.adapters import heard, keys, ledger
from stayline.adapters.items import from_item
from stayline.adapters.writes import IS_NEW, Writes, token
from stayline.domain.calendar import Seat
from stayline.domain.changing import changed
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import DueCame, Fact, ReceiptCame, SendEnded
from stayline.domain.link import Link
from stayline.domain.message import Message, owner_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

    from stayline.domain.announcement import Announcement
    from stayline.domain.due import Due
    from stayline.domain.spend import Charge

_BATCH = 100  # what DynamoDB reads in one request


class RepeatError(Exception):
    """The fact was taken in before: nothing was changed now."""


class ConflictError(Exception):
    """Something else changed the contact or the message in between: read and decide again."""


class BusyError(Exception):
    """A write at the same moment got in the way; nothing else speaks against it: try again."""


class FullError(Exception):
    """A counter has no room for what a text costs."""


class ChangedError(Exception):
    """What a claim was decided by has changed: `contact` is who they are now, None for nobody."""

    def __init__(self, contact: Contact | None) -> None:
        super().__init__("the contact has changed")
        self.contact = contact


@dataclass(frozen=True)
class Table:
    """What is stored, in the words of the domain."""

    client: "DynamoDBClient"
    name: str

    @cached_property
    def _writes(self) -> Writes:
        return Writes(self.name)

    def contact(self, contact_id: str) -> Contact | None:
        """Read a contact as it is now."""
        answer = self.client.get_item(
            TableName=self.name, Key=keys.contact(contact_id), ConsistentRead=True
        )
        return from_item(Contact, answer["Item"]) if "Item" in answer else None

    def has(self, contact_id: str, fact: Fact) -> bool:
        """Tell whether a fact about this contact was taken in before."""
        key = keys.fact(contact_id, fact.key)
        found = self.client.get_item(
            TableName=self.name, Key=key, ConsistentRead=True, ProjectionExpression="pk"
        )
        return "Item" in found

    def had(self, facts: "Iterable[tuple[str, Fact]]") -> set[str]:
        """Give the keys of those facts, each under its contact's id, that were taken in before."""
        wanted = [keys.fact(contact_id, fact.key) for contact_id, fact in facts]
        return {item["sk"]["S"].removeprefix("fact#") for item in self.items(wanted)}

    def link(self, token: str) -> Link | None:
        """Read where a short link leads."""
        answer = self.client.get_item(TableName=self.name, Key=keys.link(token))
        return from_item(Link, answer["Item"]) if "Item" in answer else None

    def together(
        self, message_ids: "Iterable[str]"
    ) -> tuple[dict[str, Contact], dict[str, Message]]:
        """Read messages and the contacts they are for, a hundred items to a call."""
        ids = list(message_ids)
        wanted = [keys.contact(one) for one in sorted({owner_of(one) for one in ids})]
        wanted += [keys.message(owner_of(one), one) for one in ids]
        contacts: dict[str, Contact] = {}
        messages: dict[str, Message] = {}
        for item in self.items(wanted):
            if item["sk"] == {"S": "contact"}:
                contact = from_item(Contact, item)
                contacts[contact.id] = contact
            else:
                message = from_item(Message, item)
                messages[message.id] = message
        return contacts, messages

    def items(self, wanted: "Sequence[keys.Key]") -> "Iterator[dict[str, Any]]":
        """Read what there is under these keys, as it is now and in no order."""
        # DynamoDB refuses a request that names a key twice.
        left: Any = list({(key["pk"]["S"], key["sk"]["S"]): key for key in wanted}.values())
        while left:
            answer = self.client.batch_get_item(
                RequestItems={self.name: {"Keys": left[:_BATCH], "ConsistentRead": True}}
            )
            yield from answer["Responses"].get(self.name, [])
            unread = answer["UnprocessedKeys"]
            left = left[_BATCH:]
            left += unread[self.name]["Keys"] if self.name in unread else []

    def save(self, seen: Contact, fact: Fact, now: datetime, decision: Decision) -> Decision:
        """Save a fact and its decision, all or nothing; give the decision as it was saved.

        Raises:
            RepeatError: the fact was taken in before.
            ConflictError: the contact or a message changed since it was read, or somebody else has
                booked the same seat.
        """
        if isinstance(fact, ReceiptCame):
            if heard.name(fact) in fact.message.heard:
                raise RepeatError
            if decision.is_of_one_text(seen):
                return self._save_receipt(seen, fact, now, decision)
            decision = heard.marked(decision, fact)
        # An erasure takes what it has read, and then the contact if their version says that this is
        # all; what ends a text shows in the text's.
        is_of_a_text = isinstance(fact, SendEnded | ReceiptCame) and decision.messages
        saved = _with_versions(seen, decision, is_news=not is_of_a_text)
        writes = [
            self._writes.put(
                keys.fact(seen.id, fact.key), ledger.entry(fact, now, decision), IS_NEW
            )
        ]
        if saved.contact != seen:
            key = keys.contact(seen.id) | keys.listed(saved.contact)
            writes.append(self._writes.put_versioned(key, saved.contact))
        writes += [
            self._writes.put_versioned(keys.message(seen.id, message.id), message)
            for message in saved.messages
        ]
        writes += [self._writes.put(keys.case(seen.id, one.id), one, IS_NEW) for one in saved.cases]
        # The row of a moment that came goes afterwards (sweep.py): its fact says that it has come.
        came = (fact.due,) if isinstance(fact, DueCame) else ()
        done = (row for row in saved.done if row not in came)
        writes += self._writes.due(put=saved.due, done=done)
        writes += self._writes.links(saved.messages)
        writes += [
            self._writes.add_one(keys.votes(one.about, one.value, seen.id)) for one in saved.votes
        ]
        writes += self._writes.seats(saved.booked, seen.id)
        writes += self._writes.charges(saved.charges)
        # A contact has what it releases: its version, a condition of this transaction, says so.
        writes += [self._writes.delete(keys.seat(one)) for one in saved.released]
        try:
            self.client.transact_write_items(TransactItems=writes)
        except ClientError as error:
            if any(_failed(error)[:1]):
                raise RepeatError from error
            raise ConflictError from error
        return saved

    def _save_receipt(
        self, seen: Contact, fact: ReceiptCame, now: datetime, decision: Decision
    ) -> Decision:
        """Save a text with its receipt, in one write; a row that is done goes after it."""
        entry = heard.written(ledger.entry(fact, now, decision), fact)
        saved = _with_versions(seen, heard.marked(decision, fact, entry))
        (message,) = saved.messages
        if not heard.put(self.client, self.name, message):
            raise ConflictError
        for row in saved.done:  # should this fail, the sweep finds that its text has ended
            self.client.delete_item(TableName=self.name, Key=keys.due(row))
        return saved

    def save_announcement(
        self, one: "Announcement", *, put: "Iterable[Due]" = (), done: "Iterable[Due]" = ()
    ) -> "Announcement":
        """Save an announcement, and what is due with it, all or nothing; give it as it was saved.

        Raises:
            ConflictError: another sweep or request saved it since it was read.
        """
        saved = replace(one, version=one.version + 1)
        writes = [
            self._writes.put_versioned(keys.announcement(one.id), saved),
            *self._writes.due(put, done),
        ]
        try:
            self.client.transact_write_items(TransactItems=writes)
        except ClientError as error:
            _failed(error)
            raise ConflictError from error
        return saved

    def claim(
        self,
        message: Message,
        claimed: Message,
        contact: Contact,
        charges: "Iterable[Charge]" = (),
    ) -> tuple[Contact, Message]:
        """Save `message` as `claimed` and its contact, with the text counted, as `contact`.

        It holds only if the contact is as they were when that was decided: whatever may speak
        against a text is in the contact, and is judged by one piece of code. What it costs is
        charged in the same breath, within what each charge allows. Give both as saved.

        Raises:
            ConflictError: another attempt has it, or had it.
            ChangedError: the contact has changed since, or is no more; it holds them as they are.
            FullError: there is no room for its cost.
            BusyError: another transaction was at the same items.
        """
        claimed = changed(claimed, version=message.version + 1)
        contact = changed(contact, version=contact.version + 1)
        person = keys.contact(contact.id) | keys.listed(contact)
        found: Any = {"ReturnValuesOnConditionCheckFailure": "ALL_OLD"}
        writes = [
            self._writes.put_versioned(person, contact, **found),
            self._writes.put_versioned(keys.message(contact.id, message.id), claimed),
            *self._writes.charges(charges),
        ]
        try:
            # The same claim tried again may meet itself, where an answer was lost; by its token
            # DynamoDB then knows that it was carried out, for ten minutes.
            self.client.transact_write_items(TransactItems=writes, ClientRequestToken=token(writes))
        except ClientError as error:
            is_news, taken, *others = _failed(error) or [False, False]
            if taken and not is_news:
                raise ConflictError from error
            if not is_news:
                raise (FullError if any(others) else BusyError) from error
            item = cast("Any", error.response)["CancellationReasons"][0].get("Item")
            raise ChangedError(from_item(Contact, item) if item else None) from error
        return contact, claimed

    def votes(self, about: str) -> dict[int, int]:
        """Read how many gave each answer to a question whose answers are counted."""
        counts: dict[int, int] = {}
        pages = self.client.get_paginator("query").paginate(
            TableName=self.name,
            KeyConditionExpression="pk = :votes",
            ExpressionAttributeValues={":votes": keys.votes(about, 0, "")["pk"]},
        )
        for page in pages:
            for item in page["Items"]:
                value = int(item["sk"]["S"].partition("#")[0])
                counts[value] = counts.get(value, 0) + int(item["votes"]["N"])
        return counts

    def taken(self, calendar: str, now: datetime) -> frozenset[Seat]:
        """Read which seats of a calendar are booked from now on."""
        pages = self.client.get_paginator("query").paginate(
            TableName=self.name,
            KeyConditionExpression="pk = :slots AND sk >= :now",
            ExpressionAttributeValues={
                ":slots": {"S": keys.slots(calendar)},
                ":now": {"S": keys.moment(now)},
            },
            ConsistentRead=True,
        )
        return frozenset(from_item(Seat, item) for page in pages for item in page["Items"])


def _with_versions(seen: Contact, decision: Decision, *, is_news: bool = False) -> Decision:
    contact = decision.contact
    if contact != seen or (is_news and seen.version):
        contact = changed(contact, version=seen.version + 1)
    messages = tuple(changed(one, version=one.version + 1) for one in decision.messages)
    return decision._replace(contact=contact, messages=messages)


def _failed(error: ClientError) -> list[bool]:
    """Tell which of a transaction's conditions failed; anything but that is raised as it came."""
    if error.response["Error"]["Code"] == "TransactionConflictException":
        return []
    if error.response["Error"]["Code"] != "TransactionCanceledException":
        raise error
    reasons = cast("list[dict[str, str]]", error.response.get("CancellationReasons", []))
    codes = [reason.get("Code", "None") for reason in reasons]
    if set(codes) - {"None", "ConditionalCheckFailed", "TransactionConflict"}:
        raise error
    return [code == "ConditionalCheckFailed" for code in codes]
