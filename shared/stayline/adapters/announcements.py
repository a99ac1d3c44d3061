"""Announcements as they are stored, and the list of all contacts that they go through."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from stayline.adapters import keys
from stayline.adapters.items import from_item, plain
from stayline.adapters.table import ConflictError, Table
from stayline.domain import announcement
from stayline.domain.announcement import Announcement
from stayline.domain.contact import Contact
from stayline.domain.decision import Line
from stayline.domain.due import Due
from stayline.domain.facts import AnnouncementMade
from stayline.domain.playbook import Playbook
from stayline.domain.records import from_record

_INDEX = "contacts"
_BEFORE_ALL = "contact#"  # every contact's key comes after it


class NotNowError(Exception):
    """The announcement may not be made; the message says why."""


class Page(NamedTuple):
    """Contacts as they are now, and where the next page begins; None after the last."""

    contacts: list[Contact]
    cursor: str | None


@dataclass(frozen=True)
class Announcements:
    """What the table holds of announcements."""

    table: Table
    playbook: Playbook

    def find(self, announcement_id: str) -> Announcement | None:
        """Read an announcement as it is now."""
        items = self.table.items([keys.announcement(announcement_id)])
        return next((from_item(Announcement, item) for item in items), None)

    def draft(
        self, announcement_id: str, journey: str, now: datetime, at: datetime | None = None
    ) -> Announcement:
        """Keep a new announcement, to be counted by the next sweeps.

        It begins `at` the moment asked for, or at the one its journey names, and never before now.

        Raises:
            ConflictError: there is one of that id.
        """
        begins = max(at, now) if at else announcement.begins(journey, self.playbook, now)
        one = Announcement(id=announcement_id, journey=journey, at=begins)
        return self.table.save_announcement(one, put=[_row(one, now)])

    def make(self, one: Announcement, now: datetime) -> Announcement:
        """Have it made, from its moment on.

        Raises:
            NotNowError: it has not been counted, it has been made, or it is too late.
        """
        if against := announcement.refusal(one, self.playbook, now):
            raise NotNowError(against)
        begins = max(one.at, now)
        going = replace(one, state="going", at=begins, cursor="", tries=0)
        try:
            return self.table.save_announcement(going, put=[_row(going, begins)])
        except ConflictError:  # somebody said so at the same moment
            raise NotNowError(announcement.NOT_NOW["going"]) from None

    def page(self, cursor: str, most: int) -> Page:
        """Read the next contacts of the list, up to `most` of them; '' begins it.

        Who was named or erased in the last second may be missing, or still be listed.
        """
        shard, _, after = cursor.partition("#")
        answer = self.table.client.query(
            TableName=self.table.name,
            IndexName=_INDEX,
            KeyConditionExpression="contacts = :shard AND pk > :after",
            ExpressionAttributeValues={
                ":shard": {"S": shard or "0"},
                ":after": {"S": after or _BEFORE_ALL},
            },
            Limit=most,
        )
        listed = (plain(one)["pk"].removeprefix(_BEFORE_ALL) for one in answer["Items"])
        items = self.table.items([keys.contact(one) for one in listed])
        contacts = (from_item(Contact, item) for item in items)
        known = sorted((one for one in contacts if one.phone), key=lambda one: one.id)
        return Page(known, _next(int(shard or 0), answer.get("LastEvaluatedKey")))

    def said(self, contact_id: str, fact: AnnouncementMade) -> tuple[Line, ...]:
        """Read what the ledger says of a fact that had been taken in before."""
        items = self.table.items([keys.fact(contact_id, fact.key)])
        return tuple(from_record(Line, line) for item in items for line in plain(item)["lines"])


def _row(one: Announcement, due_at: datetime) -> Due:
    return Due(
        kind="announcement",
        id=f"{one.id}.{one.state}",
        contact_id="",
        due_at=due_at,
        about=one.id,
    )


def _next(shard: int, last: Mapping[str, Any] | None) -> str | None:
    """Give the cursor of the page after the one that ended with key `last` of a shard."""
    if last:
        return f"{shard}#{last['pk']['S']}"
    return f"{shard + 1}#" if shard + 1 < keys.SHARDS else None
