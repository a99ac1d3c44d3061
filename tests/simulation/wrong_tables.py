"""Wrong designs of what is asked of the table."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from stayline.adapters import keys
from stayline.adapters.story import Story
from stayline.adapters.table import ChangedError, ConflictError, RepeatError, Table
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.message import Message, waiting_row


class Client:
    """The table's client, with every transaction's parts changed on their way."""

    def __init__(self, client: Any, change: Callable[[list[Any]], list[Any]]) -> None:
        self._client = client
        self._change = change

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def transact_write_items(self, TransactItems: list[Any], **more: Any) -> Any:  # noqa: N803  boto3's name
        return self._client.transact_write_items(TransactItems=self._change(TransactItems), **more)


def unconditional(kind: str) -> Callable[[list[Any]], list[Any]]:
    """Leave out the condition of every put of a kind of item."""

    def change(parts: list[Any]) -> list[Any]:
        return [_bare(one) if _is_put_of(one, kind) else one for one in parts]

    return change


def _is_put_of(part: Mapping[str, Any], kind: str) -> bool:
    return "Put" in part and part["Put"]["Item"]["sk"]["S"].startswith(kind)


def _bare(part: Mapping[str, Any]) -> dict[str, Any]:
    return {"Put": {name: part["Put"][name] for name in ("TableName", "Item")}}


def _without_rows(parts: list[Any]) -> list[Any]:
    """Leave out the due rows of texts that are to go."""
    return [one for one in parts if one.get("Put", {}).get("Item", {}).get("kind") != _MESSAGE]


def _without_contact(parts: list[Any]) -> list[Any]:
    """Ask nothing of the contact, and write nothing of them."""
    nothing = {"pk": {"S": "nothing"}, "sk": {"S": "nothing"}}
    holds = {"TableName": "", "Key": nothing, "ConditionExpression": "attribute_not_exists(pk)"}
    return [{"ConditionCheck": holds} if _is_put_of(one, "contact") else one for one in parts]


def _bent(table: Table, change: Callable[[list[Any]], list[Any]]) -> Table:
    client: Any = Client(table.client, change)
    return Table(client, table.name)


_MESSAGE = {"S": "message"}


class ClaimsWithoutVersion(Table):
    """Claims a text whoever has claimed it before."""

    def claim(self, *args: Any) -> tuple[Contact, Message]:
        return _bent(self, unconditional("message#")).claim(*args)


class ConsentReadBefore(Table):
    """Reads whether the contact may be texted, and claims whatever has happened since."""

    def claim(self, *args: Any) -> tuple[Contact, Message]:
        (contact,) = (one for one in args if isinstance(one, Contact))
        now = self.contact(contact.id)
        if now is None or now.opted_out_at:
            raise ChangedError(now)
        return _bent(self, _without_contact).claim(*args)


class OverwritesContacts(Table):
    """Reads a contact, changes them and writes them back, whoever else has meanwhile."""

    def save(self, *args: Any) -> Decision:
        return _bent(self, unconditional("contact")).save(*args)


class OverwritesMessages(Table):
    """Writes a text's last state over any other."""

    def save(self, *args: Any) -> Decision:
        return _bent(self, unconditional("message#")).save(*args)


class HearsBlindly(Table):
    """Writes a text with its receipt over whatever state it is in by then."""

    def save(self, *args: Any) -> Decision:
        client: Any = _Puts(self.client)
        return Table(client, self.name).save(*args)


class _Puts:
    """The table's client, whose single puts ask for nothing."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def put_item(self, **put: Any) -> Any:
        return self._client.put_item(**_bare({"Put": put})["Put"])


class ClaimsWithTheRow(Table):
    """Removes a text's due row as soon as it is claimed."""

    def claim(self, message: Message, *args: Any) -> tuple[Contact, Message]:
        saved = super().claim(message, *args)
        self.client.delete_item(TableName=self.name, Key=keys.due(waiting_row(message)))
        return saved


class TakesRepeats(Table):
    """Takes a fact in as often as it comes."""

    def save(self, *args: Any) -> Decision:
        return _bent(self, unconditional("fact#")).save(*args)


class TrustsTheQueue(Table):
    """Puts no due row for a text: it has been queued, after all."""

    def save(self, *args: Any) -> Decision:
        return _bent(self, _without_rows).save(*args)


class ErasesBlindly(Story):
    """Puts the erased contact in the place of whatever there is by then."""

    def _replace(self, seen: Contact, by: Contact) -> None:
        now = next(row["version"] for row in self.rows(seen.id) if row["sk"] == "contact")
        super()._replace(replace(seen, version=int(now)), by)


class TakesAnyLostRaceForARepeat(Table):
    """Thinks that whoever lost a race had been before."""

    def save(self, *args: Any) -> Decision:
        try:
            return super().save(*args)
        except ConflictError as error:
            raise RepeatError from error
