"""Caps: how many texts a contact gets in a day, a week, a month, and in any so many hours."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from stayline.domain.changing import changed
from stayline.domain.contact import Contact, Texted
from stayline.domain.law import PRECEDENCE, Cap, Purpose
from stayline.domain.message import Message
from stayline.domain.permits import Laws
from stayline.domain.playbook import Allowance
from stayline.domain.ruling import Full

Period = Literal["day", "week", "month"]

_KEPT = timedelta(days=32)
_PERIODS: Mapping[Period, timedelta] = {
    "day": timedelta(days=2),
    "week": timedelta(days=8),
    "month": _KEPT,
}
"""Each with a time that is longer than any of its kind, with whatever the clocks do."""


def counting(contact: Contact, message: Message, at: datetime) -> Contact:
    """Give a contact with one more text counted; those that no cap asks about any more go.

    Answers are not counted: how many there are is up to the contact.
    """
    if message.lane == "urgent":
        return contact
    since = at - _KEPT
    kept = [one for one in contact.texted if one.at > since]
    one = Texted(at=at, purpose=message.purpose, message=message.id)
    return changed(contact, texted=(*kept, one))


def uncounted(contact: Contact, message: Message) -> Contact:
    """Give a contact without a text that turned out not to have gone."""
    kept = tuple(one for one in contact.texted if one.message != message.id)
    return changed(contact, texted=kept) if len(kept) < len(contact.texted) else contact


def full(
    contact: Contact,
    purpose: Purpose,
    laws: Laws,
    caps: Mapping[str, Allowance],
    now: datetime,
) -> Full | None:
    """Give the cap that leaves no room for a text now; of several, the one that lasts longest.

    The law counts a text as what it is there, the business as what its journey is for.
    """
    counted = laws.counted(purpose)
    reached = [*_by_law(contact, counted, laws, now), *_by_us(contact, purpose, laws, caps, now)]
    return max(reached, key=lambda one: one.until, default=None)


def _by_law(contact: Contact, purpose: Purpose, laws: Laws, now: datetime) -> Iterator[Full]:
    for pack, rule in laws.of(Cap, purpose):
        recent = sorted(
            one.at
            for one in contact.texted
            if laws.counted(one.purpose) in rule.purposes and now - one.at < rule.within
        )
        if len(recent) >= rule.most:
            until = recent[-rule.most] + rule.within
            counted = f"{len(recent)} of {rule.most}"
            yield Full(
                f"{pack.place}/{rule.id}", f"cap of {pack.place}: {rule.says}", until, counted
            )


def _by_us(
    contact: Contact,
    purpose: Purpose,
    laws: Laws,
    caps: Mapping[str, Allowance],
    now: datetime,
) -> Iterator[Full]:
    own = [one.at for one in contact.texted if one.purpose == purpose]
    before = [one.at for one in contact.texted if PRECEDENCE[one.purpose] <= PRECEDENCE[purpose]]
    for name, texted in ((purpose, own), ("all", before)):
        allowance = caps.get(name)
        for period, longest in _PERIODS.items() if allowance else ():
            most: int | None = getattr(allowance, period)
            # Most often there are too few, or they are too old for any clock.
            if most is None or (most and (len(texted) < most or now - texted[-most] > longest)):
                continue
            zone = ZoneInfo(contact.zone or laws.zones[0])
            began_at, ends_at = _period(period, now.astimezone(zone).date(), zone)
            count = sum(began_at <= at < ends_at for at in texted)
            if count >= most:
                because = f"cap: {most} {'texts' if name == 'all' else name} a {period}"
                yield Full(f"cap/{name}/{period}", because, ends_at, f"{count} of {most}")


def _period(period: Period, today: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Give the first instant of a local day, its week or its month, and that of the next."""
    if period == "day":
        first, after = today, today + timedelta(days=1)
    elif period == "week":
        first = today - timedelta(days=today.weekday())
        after = first + timedelta(days=7)
    else:
        first = today.replace(day=1)
        after = (first + timedelta(days=31)).replace(day=1)
    return _midnight(first, zone), _midnight(after, zone)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
