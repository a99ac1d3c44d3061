"""A crowd to announce something to, and the sweeps that do."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from functions.advance_due.app import FAN_OUT, ROWS, SWEEP
from stayline.adapters import keys
from stayline.adapters.announcements import Announcements
from stayline.adapters.fan_out import FanOut
from stayline.adapters.items import to_item
from stayline.adapters.sweep import Done
from stayline.domain.announcement import Announcement
from stayline.domain.contact import Contact, contact_id
from tests.builders import AGREED
from tests.functions.conftest import KEY, Service

EARLY = datetime(2027, 4, 1, 12, tzinfo=UTC)
AT = datetime(2027, 4, 5, 14, tzinfo=UTC)  # ten in the morning where the business is
ANNOUNCEMENTS = Announcements(FAN_OUT.intake.table, FAN_OUT.intake.playbook)
IN_PAGES = replace(FAN_OUT, contacts_a_page=5)
ZONES = {"en": "America/New_York", "ko": "Asia/Seoul"}


def person(number: int, language: str = "en", **changes: object) -> Contact:
    area = (202, 212, 617)[number // 100]
    phone = f"+8210{number:08}" if language == "ko" else f"+1{area}55501{number % 100:02}"
    one = Contact(
        id=contact_id(phone, KEY),
        phone=phone,
        version=1,
        known=True,
        language=language,
        zone=ZONES[language],
        consents={"marketing": AGREED},
    )
    return replace(one, **changes)  # type: ignore[arg-type]  # fields by name


def listed(*contacts: Contact) -> None:
    """Save contacts as the table does."""
    for one in contacts:
        key = keys.contact(one.id) | keys.listed(one)
        ROWS.client.put_item(TableName=ROWS.name, Item=to_item(key, one))


def people(most: int) -> list[Contact]:
    """Give so many: a tenth opted out, a tenth have left, a fifth are in their night."""
    tenth = most // 10
    found = [person(number, "ko" if number < 2 * tenth else "en") for number in range(most)]
    out = [replace(one, opted_out_at=EARLY) for one in found[-2 * tenth : -tenth]]
    left = [replace(one, tags=frozenset({"has_left"})) for one in found[-tenth:]]
    return [*found[: -2 * tenth], *out, *left]


def saved(most: int) -> list[Contact]:
    """Save so many people, and give them: four in five are the audience of a promotion."""
    listed(*(found := people(most)))
    return found


def pages(count: int) -> Callable[[], bool]:
    """Give a clock that leaves time for so many pages."""
    left = iter(range(count))
    return lambda: next(left, None) is not None


def sweep(
    now: datetime, has_time: Callable[[], bool] = lambda: True, by: FanOut = IN_PAGES
) -> Done:
    done = SWEEP.run(list(ROWS.come(now)), now)
    by.run(done, now, has_time)
    return done


def found(one: Announcement) -> Announcement:
    again = ANNOUNCEMENTS.find(one.id)
    assert again
    return again


def counted(journey: str = "promotion", now: datetime = EARLY) -> Announcement:
    one = ANNOUNCEMENTS.draft(f"{journey}-1", journey, now)
    assert sweep(now).failures == []
    return found(one)


def made(one: Announcement, by: FanOut = IN_PAGES) -> Announcement:
    """Let it go, and sweep every minute until it is gone."""
    going = ANNOUNCEMENTS.make(one, EARLY)
    now = going.at
    while found(going).state == "going" and now < going.at + timedelta(hours=1):
        sweep(now, by=by)
        now += timedelta(minutes=1)
    return found(going)


def texts(service: Service, people: list[Contact]) -> Counter[str]:
    """Count the texts planned for each; it is a scan, as nothing else finds them all."""
    wanted = {one.id for one in people}
    items = service.intake.table.client.get_paginator("scan").paginate(TableName="stayline")
    rows = [item for page in items for item in page["Items"]]
    owners = [row["contact_id"]["S"] for row in rows if row["sk"]["S"].startswith("message#")]
    return Counter(owner for owner in owners if owner in wanted)
