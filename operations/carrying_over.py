"""What a restored table must be told of what came after it: erasures, objections, what has gone.

A table that is restored to a moment knows nothing of the time since. Live as it is, it would bring
the erased back, text those who opted out, and send again what has gone.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from stayline.adapters import keys
from stayline.adapters.items import from_item, to_item
from stayline.adapters.story import Story
from stayline.adapters.table import Table
from stayline.adapters.writes import IS_NEW, Writes
from stayline.domain import consent
from stayline.domain.consent import Standing
from stayline.domain.contact import Contact
from stayline.domain.message import RANK, Message, waiting_row

_AS_IT_IS = ("announcement#", "circuit#", "link#", "slots#", "spend#", "votes#")
"""What is not about one contact: counted, booked, stopped and announced stays so."""

_ENDED = RANK["delivered"]  # and nothing waits for it any more


@dataclass(frozen=True)
class CarryOver:
    """The table as it was used until now, and the restored one. With `go`, it is written to.

    Both may be gone through as often as anybody likes before the switch. The last time has to be
    when nothing writes to the old one any more, and nothing to the restored one yet.
    """

    old: Table
    restored: Table
    since: datetime
    go: bool

    def contacts(self, known: Iterable[Contact]) -> Counter[str]:
        """Carry over who was erased, and who objected to what, and count what had to be."""
        found: Counter[str] = Counter()
        for old in known:
            found += self._fold(old)
        return found

    def _fold(self, old: Contact) -> Counter[str]:
        before = self.restored.contact(old.id)
        after = with_objections(before or Contact(id=old.id, phone=""), old)
        is_known = before is not None and before.erased_at == old.erased_at
        is_erased = old.erased_at is not None and not is_known
        found = Counter(
            {
                "erased since": is_erased,
                "objections since": objections(after) != objections(before),
                "new since, to be told of again": before is None and bool(old.phone),
            }
        )
        if not self.go or (before is None and not (is_erased or objections(after))):
            return found
        if after != before:
            after = replace(after, version=after.version + 1)
            if not self._put_contact(before, after):
                return self._fold(old)  # somebody wrote meanwhile: with what they wrote
        if is_erased and old.erased_at:
            Story(self.restored.client, self.restored.name).erase(after.id, old.erased_at)
        return found

    def happened(self) -> Counter[str]:
        """Carry over facts since, and what became of texts, so that neither comes again."""
        found: Counter[str] = Counter()
        there: dict[str, bool] = {}
        for item in _scan(self.old):
            owner = item["sk"]["S"].partition("#")[0]
            pk = item["pk"]["S"]
            if pk.startswith(_AS_IT_IS):
                found["others"] += self._copy(item)
            elif owner in ("fact", "message", "case"):
                if pk not in there:
                    there[pk] = self.restored.contact(pk.partition("#")[2]) is not None
                if there[pk]:
                    found[f"{owner}s"] += self._carry(owner, item)
        return found

    def _carry(self, kind: str, item: Mapping[str, Any]) -> bool:
        if kind == "fact":
            decided_at = datetime.fromisoformat(item["decided_at"]["S"])
            return decided_at > self.since and self._copy(item)
        before = self._item(item) if kind == "message" else None
        is_new = self._copy(item)
        if is_new and self.go and kind == "message":
            if before:
                row = waiting_row(from_item(Message, before))
                self.restored.client.delete_item(TableName=self.restored.name, Key=keys.due(row))
            message = from_item(Message, item)
            if RANK[message.status] < _ENDED:
                self._put(keys.due(row := waiting_row(message)), row)
        return is_new

    def _copy(self, item: Mapping[str, Any]) -> bool:
        """Put an item as it is, unless it is there; tell whether it had to be."""
        if self._item(item) == item:
            return False
        if self.go:
            self.restored.client.put_item(TableName=self.restored.name, Item=item)
        return True

    def _item(self, item: Mapping[str, Any]) -> Any:
        key = {"pk": item["pk"], "sk": item["sk"]}
        answer = self.restored.client.get_item(
            TableName=self.restored.name, Key=key, ConsistentRead=True
        )
        return answer.get("Item")

    def _put_contact(self, before: Contact | None, after: Contact) -> bool:
        """Put a contact if they are as they were read; tell whether they were."""
        key = keys.contact(after.id) | keys.listed(after)
        condition, values = IS_NEW, {}
        if before:
            seen = {":seen": {"N": str(before.version)}}
            condition, values = "version = :seen", {"ExpressionAttributeValues": seen}
        put: Any = Writes(self.restored.name).put(key, after, condition, **values)["Put"]
        try:
            self.restored.client.put_item(**put)
        except self.restored.client.exceptions.ConditionalCheckFailedException:
            return False
        return True

    def _put(self, key: keys.Key, value: object) -> None:
        self.restored.client.put_item(TableName=self.restored.name, Item=to_item(key, value))


def contacts(table: Table) -> Iterator[Contact]:
    """Give the state of everybody there is, strangers and the erased too."""
    only = {"FilterExpression": "sk = :contact"}
    values = {"ExpressionAttributeValues": {":contact": {"S": "contact"}}}
    return (from_item(Contact, item) for item in _scan(table, **only, **values))


def counted(table: Table) -> Counter[str]:
    """Count the rows of a table by what they are."""
    return Counter(
        item["sk"]["S"].partition("#")[0]
        if item["pk"]["S"].startswith("contact#")
        else item["pk"]["S"].partition("#")[0]
        for item in _scan(table)
    )


def with_objections(contact: Contact, later: Contact) -> Contact:
    """Give a contact with whatever they objected to later on; doubt is settled against sending."""
    stopped_at = _latest(contact.stopped_at, later.stopped_at)
    started_at = _latest(contact.started_at, later.started_at)
    is_out = consent.is_stopped(stopped_at, started_at)
    purposes = contact.consents.keys() | later.consents.keys()
    return replace(
        contact,
        # A text says for which version it was planned, and what calls it off up to which.
        version=max(contact.version, later.version),
        called_off={**contact.called_off, **later.called_off},
        stopped_at=stopped_at,
        started_at=started_at,
        opted_out_at=stopped_at if is_out else None,
        doubted_at=_latest(contact.doubted_at, later.doubted_at),
        consents={
            to: _folded(consent.standing_of(contact.consents, to), later.consents.get(to))
            for to in sorted(purposes)
        },
        texted=tuple(sorted({*contact.texted, *later.texted}, key=lambda one: one.at)),
        sending=later.sending or contact.sending,
        unreachable_at=later.unreachable_at or contact.unreachable_at,
        unreachable_because=later.unreachable_because or contact.unreachable_because,
    )


def objections(contact: Contact | None) -> tuple[object, ...]:
    """Give what a contact objects to; nothing for nobody."""
    if contact is None:
        return ()
    withdrawn = [to for to, standing in contact.consents.items() if standing.withdrawn()]
    found = (contact.opted_out_at, contact.doubted_at, *sorted(withdrawn))
    return found if any(found) else ()


def _folded(standing: Standing, later: Standing | None) -> Standing:
    if later and later.given:
        standing = consent.with_given(standing, later.given)
    if later and later.withdrawn_at:
        standing = consent.with_withdrawn(standing, later.withdrawn_at)
    return standing


def _latest(*moments: datetime | None) -> datetime | None:
    return max(filter(None, moments), default=None)


def _scan(table: Table, **more: Any) -> Iterator[dict[str, Any]]:
    pages = table.client.get_paginator("scan").paginate(
        TableName=table.name, ConsistentRead=True, **more
    )
    for page in pages:
        yield from page["Items"]
