"""What the tests of a restore share: contacts, a copy of the table, the carrying over."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from functions.receive_message.app import receive
from operations.carrying_over import CarryOver, contacts
from stayline.adapters.table import Table
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ProfilePut
from tests.functions.conftest import KEY, Service

HOUR = timedelta(hours=1)
PHONES = {
    name: f"+1202555010{number}" for number, name in enumerate(("ana", "ben", "chi", "dee"), 1)
}
IDS = {name: contact_id(phone, KEY) for name, phone in PHONES.items()}


def meet(service: Service, name: str, at: datetime) -> None:
    """The business names a contact who may be surveyed at this hour."""
    told = ProfilePut(id=name, at=at, zone="America/New_York", language="en", name=name.title())
    service.intake.take(told, Contact(id=IDS[name], phone=PHONES[name]), at)


def text(service: Service, name: str, body: str, sid: str, at: datetime) -> None:
    form = {"From": PHONES[name], "Body": body, "MessageSid": sid}
    receive(form, KEY, service.intake, at)


def freeze(service: Service, copy: Table) -> None:
    """Make the copy what the table is now, as a restore to this moment would."""
    for item in service.intake.table.client.scan(TableName="stayline")["Items"]:
        copy.client.put_item(TableName=copy.name, Item=item)


def everything(table: Table) -> list[dict[str, Any]]:
    items = table.client.scan(TableName=table.name)["Items"]
    return sorted(items, key=lambda item: (item["pk"]["S"], item["sk"]["S"]))


def drill(service: Service, copy: Table, since: datetime, *, go: bool = True) -> Counter[str]:
    carry = CarryOver(service.intake.table, copy, since, go)
    return carry.contacts(contacts(service.intake.table)) + carry.happened()
