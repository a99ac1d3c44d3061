"""`make restore`: the table as it was at a moment, under a new name and fit to go live.

Without go=1 it says what there would be to carry over, and changes nothing.
"""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from operations import deployed
from operations.carrying_over import CarryOver, contacts, counted
from stayline.adapters.table import Table
from stayline.domain.contact import Contact

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

_TRIES = 540  # of 20 seconds: a restore takes AWS as long as it takes


def restore(client: "DynamoDBClient", old: str, into: str, at: datetime) -> None:
    """Restore a table to a moment, under a new name, with the settings a restore leaves out.

    https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.Tutorial.html
    """
    if not is_there(client, into):
        client.restore_table_to_point_in_time(
            SourceTableName=old, TargetTableName=into, RestoreDateTime=at
        )
    client.get_waiter("table_exists").wait(
        TableName=into, WaiterConfig={"Delay": 20, "MaxAttempts": _TRIES}
    )
    lives = client.describe_time_to_live(TableName=into)["TimeToLiveDescription"]
    if lives.get("TimeToLiveStatus") not in ("ENABLED", "ENABLING"):
        ttl = {"Enabled": True, "AttributeName": "expires_at"}
        client.update_time_to_live(TableName=into, TimeToLiveSpecification=ttl)  # type: ignore[arg-type]
    client.update_continuous_backups(
        TableName=into, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    client.update_table(TableName=into, DeletionProtectionEnabled=True)


def is_there(client: "DynamoDBClient", name: str) -> bool:
    try:
        client.describe_table(TableName=name)
    except client.exceptions.ResourceNotFoundException:
        return False
    return True


def moment(written: str) -> datetime:
    """Read a moment; without an offset it would be that of whoever's clock."""
    at = datetime.fromisoformat(written)
    if at.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{written} has no offset: write {written}+00:00 for UTC")
    return at


def listed(file: Path) -> Iterator[Contact]:
    """Read who was erased, and when, from what the log told: `contact_id,erased_at`, a line each.

    For where the table that was in use is gone, and its tombstones with it.
    """
    with file.open(encoding="utf-8", newline="") as rows:
        for contact_id, erased_at in csv.reader(rows):
            yield Contact(id=contact_id, phone="", erased_at=datetime.fromisoformat(erased_at))


def told(title: str, found: Counter[str]) -> str:
    lines = (f"  {count:>8}  {what}" for what, count in sorted(found.items()) if count)
    return "\n".join([title, *(list(lines) or ["         -  nothing"])])


def drill(carry: CarryOver, known: Iterable[Contact], *, is_old_there: bool) -> Iterator[str]:
    """Carry over, and say what had to be; no number and no body of a text is in it."""
    yield told("Of contacts, carried over:", carry.contacts(known))
    if is_old_there:
        yield told("Of what happened since, carried over:", carry.happened())
        yield told(f"{carry.old.name} holds:", counted(carry.old))
    yield told(f"{carry.restored.name} holds:", counted(carry.restored))


def next_step(into: str) -> str:
    """Say what follows, in the order in which nothing is lost and nothing goes twice.

    What is heard or sent after the last run and before the switch is in the old table alone.
    """
    return (
        "Did all functions stand still meanwhile? If not, stop them, and run this once more.\n"
        f"Then, and only then, deploy with RestoredTable={into}: docs/operations.md, A restore."
    )


def main() -> None:
    asked = argparse.ArgumentParser(prog="make restore", description=__doc__)
    asked.add_argument("stack")
    asked.add_argument("into", help="the new table's name")
    asked.add_argument("at", type=moment, help="2026-03-02T12:00:00+00:00")
    asked.add_argument("--erased", type=Path, help="the old table is gone: a list from the log")
    asked.add_argument("--go", action="store_true")
    said = asked.parse_args()
    client = deployed.client("dynamodb")
    old = Table(client, deployed.output(said.stack, "TableName"))
    if said.into == old.name:
        sys.exit(f"{old.name} is the table in use already.")
    if said.go and not said.erased:
        restore(client, old.name, said.into, said.at)
    elif not is_there(client, said.into):
        sys.exit(f"There is no table {said.into} yet. go=1 makes it, and changes no other.")
    carry = CarryOver(old, Table(client, said.into), said.at, said.go)
    known = listed(said.erased) if said.erased else contacts(old)
    for lines in drill(carry, known, is_old_there=not said.erased):
        print(lines)
    print(next_step(said.into) if said.go else "Nothing was changed.")


if __name__ == "__main__":
    deployed.run(main)
