"""One contact's whole story: told in time order, or erased."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from stayline.adapters import heard, keys
from stayline.adapters.due_rows import DueRows
from stayline.adapters.items import plain, to_item
from stayline.domain import opting, why
from stayline.domain.calendar import Seat
from stayline.domain.changing import changed
from stayline.domain.contact import Contact
from stayline.domain.playbook import Playbook
from stayline.domain.records import from_record, to_record
from stayline.domain.telling import profile, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mypy_boto3_dynamodb import DynamoDBClient

_BATCH = 25  # what DynamoDB deletes in one request


@dataclass(frozen=True)
class Story:
    """Everything under one contact's key."""

    client: "DynamoDBClient"
    name: str

    def tell(self, contact_id: str) -> dict[str, Any] | None:
        """Give a contact's state and the entries of their story; None where there are none.

        A stranger has a story too, and a state as soon as something about them had to be kept.
        """
        rows = self.rows(contact_id)
        if not rows:
            return None
        states = [from_record(Contact, row) for row in rows if row["sk"] == "contact"]
        state = profile(states[0]) if states else {"contact_id": contact_id}
        return {"contact": state, "entries": [to_record(entry) for entry in tell(rows)]}

    def why(self, contact_id: str, playbook: Playbook, now: datetime) -> dict[str, Any] | None:
        """Give how a contact stands, and why each text went or did not; None where nothing is."""
        rows = self.rows(contact_id)
        if not rows:
            return None
        states = [from_record(Contact, row) for row in rows if row["sk"] == "contact"]
        contact = states[0] if states else Contact(id=contact_id, phone="")
        decisions = [to_record(one) for one in why.decisions(rows, playbook)]
        standing = to_record(why.standing(contact, playbook, now))
        return {"contact_id": contact_id, "standing": standing, "decisions": decisions}

    def rows(self, contact_id: str) -> list[dict[str, Any]]:
        """Give all rows of a contact as plain records, `sk` telling what each is.

        Receipts that stand in the row of their text are given as rows of their own.
        """
        found = self._rows(contact_id)
        return [*found, *chain.from_iterable(map(heard.rows, found))]

    def _rows(self, contact_id: str) -> list[dict[str, Any]]:
        return [plain(item) for item in self._items(contact_id)]

    def erase(self, contact_id: str, at: datetime) -> int:
        """Delete everything about a contact; give how many rows went.

        What stays is the keyed hash that is the contact's id, and every objection with its times:
        it has to outlive the data (ICO guidance on suppression lists).
        """
        gone = 0
        while True:
            rows = self._rows(contact_id)
            known = next(from_record(Contact, row) for row in rows if row["sk"] == "contact")
            for run in known.enrolments.values():
                if run.booked:
                    self._release(run.booked, known.id)
            doomed = self._doomed(contact_id, rows)
            # First the mark, no older than any text that goes: brought again, it is none that came
            # since, wherever this is cut short.
            until = max(at, known.erased_at or at, *_came(rows))
            marked = changed(known, erased_at=until, version=known.version + 1)
            try:
                self._replace(known, marked if doomed else opting.suppressed(known, until))
            except self.client.exceptions.ConditionalCheckFailedException:
                continue  # something came in meanwhile, perhaps a STOP: again, with what is there
            if not doomed:
                return gone + 1
            for start in range(0, len(doomed), _BATCH):
                self._delete(doomed[start : start + _BATCH])
            gone += len(doomed)

    def _doomed(self, contact_id: str, rows: Iterable[Mapping[str, Any]]) -> list[keys.Key]:
        # First what would act on the contact: cut short, a repeat finishes it.
        doomed = [keys.due(row) for row in DueRows(self.client, self.name).of(contact_id)]
        # A message's token is the only way to its link, so the links go before the messages.
        doomed += [keys.link(row["token"]) for row in rows if "token" in row]
        doomed += [
            {"pk": {"S": row["pk"]}, "sk": {"S": row["sk"]}}
            for row in rows
            if row["sk"] != "contact"
        ]
        return doomed

    def _replace(self, seen: Contact, by: Contact) -> None:
        """Put `by` in a contact's place, if that is still as it was read."""
        self.client.put_item(
            TableName=self.name,
            Item=to_item(keys.contact(seen.id) | keys.listed(by), by),
            ConditionExpression="version = :seen",
            ExpressionAttributeValues={":seen": {"N": str(seen.version)}},
        )

    def _items(self, contact_id: str) -> "Iterator[dict[str, Any]]":
        pages = self.client.get_paginator("query").paginate(
            TableName=self.name,
            KeyConditionExpression="pk = :contact",
            ExpressionAttributeValues={":contact": keys.contact(contact_id)["pk"]},
            ConsistentRead=True,
        )
        for page in pages:
            yield from page["Items"]

    def _release(self, seat: Seat, contact_id: str) -> None:
        """Give a seat back, unless it was given back meanwhile and is somebody else's now."""
        with suppress(self.client.exceptions.ConditionalCheckFailedException):
            self.client.delete_item(
                TableName=self.name,
                Key=keys.seat(seat),
                ConditionExpression="contact_id = :contact",
                ExpressionAttributeValues={":contact": {"S": contact_id}},
            )

    def _delete(self, doomed: list[keys.Key]) -> None:
        requests: Any = [{"DeleteRequest": {"Key": key}} for key in doomed]
        while requests:
            answer = self.client.batch_write_item(RequestItems={self.name: requests})
            requests = answer["UnprocessedItems"].get(self.name)


def _came(rows: Iterable[Mapping[str, Any]]) -> "Iterator[datetime]":
    """Give when the texts and activities came that are brought again where an answer was lost."""
    for row in rows:
        if row.get("fact") in {"text", "activity"}:
            came = row.get("logged", {}).get("at") or row["decided_at"]
            yield datetime.fromisoformat(came)
