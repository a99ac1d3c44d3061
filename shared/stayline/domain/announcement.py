"""An announcement: a journey made known to everybody it is for; counted first, then made.

The dry run takes the very decisions that are taken when it is made, and keeps none of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from operator import itemgetter
from typing import Any, Literal
from zoneinfo import ZoneInfo

from stayline.domain import limits, segments, voting
from stayline.domain.calendar import Taken
from stayline.domain.contact import Contact
from stayline.domain.decision import Line
from stayline.domain.engine import decide
from stayline.domain.facts import AnnouncementMade
from stayline.domain.message import Message
from stayline.domain.playbook import Playbook
from stayline.domain.prices import Price, country_of
from stayline.domain.reasons import general
from stayline.domain.senders import Sender, serving

State = Literal["counting", "counted", "going", "gone"]

NOT_NOW: Mapping[State, str] = {
    "counting": "it is still being counted",
    "going": "it is going already",
    "gone": "it has gone already",
}
"""Why an announcement in a state other than counted may not be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How contacts fare with an announcement, and the texts it begins with; counts add up.

    contacts: those looked at; audience: those it begins for; excluded: the others, by reason
    put_off: those of the audience whose open question has to be answered first
    texts: by language; segments: by country; held: texts that wait until the quiet hours end
    not_sent: texts of the audience that go neither now nor later, by reason
    moments: segments by country and the moment (ISO 8601, UTC) from which on they may go
    """

    contacts: int = 0
    audience: int = 0
    excluded: Mapping[str, int] = field(default_factory=dict)
    put_off: int = 0
    held: int = 0
    not_sent: Mapping[str, int] = field(default_factory=dict)
    texts: Mapping[str, int] = field(default_factory=dict)
    segments: Mapping[str, int] = field(default_factory=dict)
    moments: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: "Count") -> "Count":
        sums: dict[str, Any] = {}
        for one in fields(self):
            mine, theirs = getattr(self, one.name), getattr(other, one.name)
            is_number = isinstance(mine, int)
            sums[one.name] = mine + theirs if is_number else dict(Counter(mine) + Counter(theirs))
        return Count(**sums)

    def cents(self, prices: Mapping[str, Price]) -> dict[str, Decimal]:
        """Give what the texts cost in US cents by country; one without a price is left out."""
        return {
            country: prices[country].of(count, "outbound")
            for country, count in self.segments.items()
            if country in prices
        }

    def finished_at(self, senders: Mapping[str, Sender]) -> datetime | None:
        """Give when the last text has left, each sender at its pace; None where there is none."""
        free_at: dict[str, datetime] = {}
        for moment, sender, count in sorted(self._waves(senders), key=itemgetter(0)):
            takes = timedelta(seconds=count / sender.segments_per_second)
            free_at[sender.name] = max(free_at.get(sender.name, moment), moment) + takes
        return max(free_at.values(), default=None)

    def senders(self, senders: Mapping[str, Sender]) -> set[str]:
        """Give the names of those whose texts these are."""
        return {sender.name for _, sender, _ in self._waves(senders)}

    def _waves(self, senders: Mapping[str, Sender]) -> Iterator[tuple[datetime, Sender, int]]:
        for name, count in self.moments.items():
            country, _, moment = name.rpartition(" ")
            yield datetime.fromisoformat(moment), serving(country, senders), count


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """How far an announcement is; `version` counts its saves.

    `at` is when it begins. `cursor` is where the next page of contacts begins; what the pages
    before it came to is in `forecast` (the dry run) and `so_far` (it is made), saved with it, so
    that no contact counts twice. `through_at` is when each sender would be through with those
    counted. `votes` are the answers its texts tell of, by value. `tries` counts those of the
    present page.
    """

    id: str
    journey: str
    at: datetime
    state: State = "counting"
    version: int = 0
    cursor: str = ""
    tries: int = 0
    through_at: Mapping[str, datetime] = field(default_factory=dict)
    votes: Mapping[str, int] = field(default_factory=dict)
    forecast: Count = field(default_factory=Count)
    so_far: Count = field(default_factory=Count)

    def made_to(self, contact: Contact, at: datetime, playbook: Playbook) -> AnnouncementMade:
        """Give the fact that this contact is told, what it mentions in their language."""
        values = {}
        if step := voting.counted(playbook, tally_of(self.journey, playbook)):
            votes = {int(value): count for value, count in self.votes.items()}
            language = playbook.spoken(contact.language)
            values["result"] = voting.result(step, votes, language)
        return AnnouncementMade(id=self.id, journey=self.journey, at=at, values=values)


def begins(journey_id: str, playbook: Playbook, now: datetime) -> datetime:
    """Give when a journey announced now begins: at its moment, or at once where that has passed."""
    start = playbook.announced.get(journey_id)
    zone = ZoneInfo(playbook.business.zone)
    return max(start.moment(zone), now) if start else now


def tally_of(journey_id: str, playbook: Playbook) -> str:
    """Give the question (journey.step) whose count an announcement's texts tell of, or ''."""
    start = playbook.announced.get(journey_id)
    return start.tally if start else ""


def refusal(one: Announcement, playbook: Playbook, now: datetime) -> str:
    """Tell why an announcement may not be made; '' where it may."""
    if one.state in NOT_NOW:
        return NOT_NOW[one.state]
    if one.journey not in playbook.announced:
        return "the playbook does not announce it any more"
    ends_at = playbook.journeys[one.journey].ends(ZoneInfo(playbook.business.zone))
    if ends_at and ends_at <= max(one.at, now):
        return f"it ends at {ends_at:%Y-%m-%d %H:%MZ}, before it could begin"
    return ""


def counted(
    one: Announcement,
    contacts: Iterable[Contact],
    playbook: Playbook,
    taken: Taken | None = None,
) -> Announcement:
    """Give the announcement with more contacts counted, as if it were made to them.

    Each is judged at the moment their sender would get to them: who comes late in a long row may be
    in their quiet hours by then, or beyond the journey's end.

    Raises:
        SlotsNeededError: it offers slots of a calendar that `taken` lacks.
    """
    forecast, through_at = one.forecast, dict(one.through_at)
    for contact in contacts:
        sender = limits.sender(contact, playbook)
        at = through_at.get(sender.name, one.at)
        decision = decide(contact, one.made_to(contact, at, playbook), at, playbook, taken)
        texts = decision.messages
        forecast += told(decision.lines, one.journey) + _texts(texts, contact, one.at, playbook)
        takes = timedelta(seconds=leaving(texts, at) / sender.segments_per_second)
        through_at[sender.name] = at + takes
    return replace(one, forecast=forecast, through_at=through_at)


def told(lines: Iterable[Line], journey_id: str) -> Count:
    """Count one contact by what the ledger says of the journey that was announced to them."""
    said = [line for line in lines if line.journey == journey_id]
    rules = Counter(line.rule for line in said)
    excluded = [line.because for line in said if line.rule in ("held out", "not started")]
    return Count(
        contacts=1,
        audience=min(rules["enrolled"], 1),
        excluded={} if rules["enrolled"] else dict(Counter(map(general, excluded[:1]))),
        put_off=rules["put off"],
        held=rules["held"],
        not_sent=dict(Counter(general(line.because) for line in said if line.rule == "not sent")),
    )


def leaving(texts: Iterable[Message], now: datetime) -> int:
    """Count the segments of those texts that may go now."""
    return sum(segments.count(one.body).segments for one in texts if one.due_at <= now)


def _texts(texts: tuple[Message, ...], contact: Contact, at: datetime, playbook: Playbook) -> Count:
    """Count what one contact is sent at first; what may go at once belongs to the beginning."""
    if not texts:
        return Count()
    moments: Counter[str] = Counter()
    for one in texts:
        moment = one.due_at if one.due_at > one.planned_at else at
        name = f"{one.country} {moment.astimezone(UTC).isoformat()}"
        moments[name] += segments.count(one.body).segments
    country = country_of(contact.phone, playbook.prices)
    return Count(
        texts={playbook.spoken(contact.language): len(texts)},
        segments={country: moments.total()},
        moments=dict(moments),
    )
