"""What happens to the service in one history: drawn from the seed, and short enough to be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from stayline.content import load, playbook
from stayline.domain.contact import Contact, contact_id
from stayline.domain.law import Pack
from stayline.domain.playbook import Allowance, Playbook
from stayline.domain.senders import Sender
from tests.simulation.deployment import KEY, Deployment
from tests.simulation.provider import PHONES

ZONE = "America/New_York"
MOST_A_DAY = 1
_PHONES = [phone for phones in PHONES.values() for phone in phones]
_SENDERS = {
    "twilio": Sender(name="twilio"),
    # Slow, so that texts of a minute have to wait for the next.
    "aws": Sender(
        name="aws", countries=("CA",), segments_per_second=1 / 60, answers_keywords=False
    ),
}
_NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)
_EVENING = datetime(2026, 3, 3, 1, 57, tzinfo=UTC)  # three minutes before quiet hours begin there
_WISHES = ("stop texting me", "please remove me from your list", "STOP")
_ANSWERS = ("8", "3", "9", "hmm", "8 or 9", "what is this about?")


@dataclass(frozen=True)
class Event:
    """One thing that somebody outside does."""

    at: float
    kind: str
    phone: str
    id: str
    body: str = ""

    @property
    def wish(self) -> bool | None:
        """True for a wish for no more texts, False for one to have them again, else None."""
        if self.kind != "text" or self.body not in {*_WISHES, "START"}:
            return None
        return self.body != "START"

    def happen(self, to: Deployment) -> None:
        contact = Contact(id=contact_of(self.phone), phone=self.phone)
        if self.kind == "text":
            to.text(self.id, self.phone, self.body)
        elif self.kind == "profile":
            to.profile(contact, self.id, zone=ZONE, language="en")
        elif self.kind == "erase":
            to.erase(contact.id)
        else:
            detail = {"phone": self.phone}
            time = to.world.at(self.at - 600).isoformat()
            event = {"id": self.id, "detail-type": self.body, "detail": detail, "time": time}
            to.activity(event)


@dataclass(frozen=True)
class Plan:
    begins: datetime
    events: tuple[Event, ...]

    @classmethod
    def of(cls, seed: int) -> "Plan":
        random = Random(seed)  # noqa: S311  no secret
        begins = _EVENING if random.random() < 0.1 else _NOON
        phones = random.sample(_PHONES, 1 if random.random() < 0.85 else 2)
        events = [event for phone in phones for event in _life(random, phone)]
        return cls(begins, tuple(sorted(events, key=lambda event: event.at)))


def _life(random: Random, phone: str) -> Iterator[Event]:
    """Give what one contact does and what is done with them, within ten minutes."""
    end = phone[-1]
    if random.random() < 0.2:
        yield Event(random.uniform(0, 30), "profile", phone, f"P{end}")
    yield Event(random.uniform(0, 50), "activity", phone, f"J{end}", "joined")
    if random.random() < 0.4:
        yield Event(random.uniform(0, 100), "activity", phone, f"B{end}", "purchased")
    # Texts come when there is most going on: about the sweep that asks, and about the next.
    at = random.choice((60, 120)) + random.gauss(0, 1)
    for number in range(random.choice((1, 1, 2, 2, 3))):
        at += random.uniform(0, 1) if random.random() < 0.5 else random.uniform(0, 200)
        body = random.choice(_ANSWERS if random.random() < 0.65 else _WISHES)
        yield Event(at, "text", phone, f"SM{end}{number}", body)
    if random.random() < 0.15:
        yield Event(at + random.uniform(0, 20), "text", phone, f"SM{end}8", "START")
    if random.random() < 0.1:
        yield Event(at + random.uniform(0, 9), "text", phone, f"SM{end}9", "HELP")
    if random.random() < 0.3:
        yield Event(random.uniform(0, 100), "activity", phone, f"A{end}", "exported_data")
    if random.random() < 0.15:
        yield Event(at + random.uniform(-0.4, 0.4), "erase", phone, f"E{end}")


@cache
def contact_of(phone: str) -> str:
    """Give the id of whoever has a number."""
    return contact_id(phone, KEY)


@cache
def content() -> Playbook:
    """Give the playbook as it ships, with journeys of minutes in the place of its own.

    Without law and without prices, which are judged elsewhere: what may go, goes. By two senders,
    whose contacts share a zone.
    """
    shipped = playbook()
    files = sorted((Path(__file__).parent / "journeys").glob("*.toml"))
    journeys = [load.journey(path, shipped, {}) for path in files]
    business = replace(shipped.business, rest_between_questions=timedelta(minutes=1))
    return replace(
        shipped,
        business=business,
        journeys={one.id: one for one in journeys},
        packs={"default": Pack(place="default", title="", version=date(2026, 1, 1), rules=())},
        senders=_SENDERS,
        prices={},
        caps={"marketing": Allowance(day=MOST_A_DAY)},
    )
