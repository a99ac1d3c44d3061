"""May this go now? Asked when a text is planned, and again when it is claimed."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from stayline.domain import caps, circuit, hours, permits, spend
from stayline.domain.changing import changed
from stayline.domain.circuit import Circuit
from stayline.domain.contact import ALL_JOURNEYS, Contact
from stayline.domain.hours import Opening, Span, Window
from stayline.domain.law import ConsentTo, Hours, Purpose
from stayline.domain.message import Lane, Message
from stayline.domain.permits import OPTED_OUT, Laws
from stayline.domain.playbook import Business, Playbook
from stayline.domain.ruling import Ruling
from stayline.domain.senders import Sender, serving
from stayline.domain.spend import Counted
from stayline.domain.writing.moments import weekday_and_clock

TOO_LATE = "what it is about would be over by then"

CONFIRMED_WITHIN = timedelta(minutes=5)
"""A confirmation of an opt-out that comes later needs a reason: 47 CFR 64.1200(a)(12)."""

ANSWERED_WITHIN = timedelta(minutes=30)
"""An answer goes at any hour only while they may still wait for it; after that as all texts do."""

CONFIRMED = Ruling(verdict="go", rule="confirmation", because="it confirms the opt-out")


class About(NamedTuple):
    """What a text is: what for, whether it answers (urgent) or is planned (bulk).

    `texted_at` is when they texted what it answers.
    """

    purpose: Purpose
    lane: Lane
    journey: str = ""
    texted_at: datetime | None = None


def stay(
    contact: Contact,
    message: Message,
    playbook: Playbook,
    now: datetime,
    counted: Counted | None = None,
) -> Ruling:
    """Tell whether a planned message, in the words that are sent, may go now.

    `counted` is what was spent: whoever claims it need not know before a counter refuses the text.
    """
    if message.confirms:
        return _priced(_confirms(contact, message, now), message, playbook)
    if found := next(_over(contact, message, now), None):
        return _never(*found)
    about = About(message.purpose, message.lane, message.journey, message.planned_at)
    ruling = _priced(permit(contact, about, playbook, now), message, playbook)
    if ruling.verdict == "go" and counted is not None:
        ruling = _braked(ruling, contact, about, playbook, now, counted=counted)
    ends, until = message.not_after, ruling.until
    if ruling.verdict == "hold" and ends and until and until >= ends:
        return _never("too late", f"{ruling.because}, and {TOO_LATE}", ruling.inputs)
    return ruling


def _over(contact: Contact, message: Message, now: datetime) -> Iterator[tuple[str, str]]:
    """Give what makes a message pointless by now."""
    if contact.opted_out_at:
        yield "opted out", OPTED_OUT
    if message.planned_for <= contact.called_off.get(ALL_JOURNEYS, -1):
        yield "opted out", "they have opted out since it was planned"
    if message.planned_for <= contact.called_off.get(message.journey, -1):
        yield "journey", "its journey ended before it could go"
    if message.asked and not is_open(contact, message):
        yield "question", "its question is no longer open"
    if message.not_after and now >= message.not_after:
        yield "too late", TOO_LATE


def permit(contact: Contact, about: About, playbook: Playbook, now: datetime) -> Ruling:
    """Tell whether a text of that kind may go to a contact now, be held, or never go.

    Permission comes before hours: what nobody agreed to is not kept until morning. An answer is not
    capped, and goes at any hour while what it answers has just been texted.
    """
    laws = permits.laws_for(contact, playbook)
    purpose = laws.counted(about.purpose)
    inputs = {"purpose": purpose, **laws.inputs}
    answers = about.lane == "urgent"
    if against := permits.against(contact, about.purpose, laws, now, answers=answers):
        return _never(against.rule, against.because, {**inputs, **against.inputs})
    if answers and now - (about.texted_at or now) <= ANSWERED_WITHIN:
        return Ruling(verdict="go", rule="answer", because=_ALLOWED, inputs=inputs)
    full = None if answers else caps.full(contact, about.purpose, laws, playbook.caps, now)
    opens = _opening(contact, purpose, laws, playbook.business, full.until if full else now)
    inputs["local"] = _clocks(laws, now)
    if full:
        inputs["counted"] = full.counted
        if opens is None or _refuses(about, playbook):
            return _never(full.rule, full.because, inputs)
        return _hold(full.rule, full.because, opens.at, inputs)
    return _in_hours(opens, now, inputs)


def _in_hours(opens: Opening | None, now: datetime, inputs: Mapping[str, str]) -> Ruling:
    if opens is None:
        return _never("quiet hours", "no hour of the month is allowed everywhere", inputs)
    if opens.at > now:
        of_law = [rule for rule in opens.shut if rule != OURS]
        because = f"quiet hours ({', '.join(opens.shut)})" if of_law else "quiet hours"
        return _hold(next(iter(of_law), "quiet hours"), because, opens.at, inputs)
    return Ruling(verdict="go", rule="", because=_ALLOWED, until=opens.closes_at, inputs=inputs)


def _priced(ruling: Ruling, message: Message, playbook: Playbook) -> Ruling:
    """Say what a text that goes costs."""
    if ruling.verdict != "go":
        return ruling
    cost = spend.cost(message.body, message.to, "outbound", playbook.prices)
    return changed(ruling, inputs={**ruling.inputs, "cost": cost.words}, cost=cost.amount)


def _braked(
    ruling: Ruling,
    contact: Contact,
    about: About,
    playbook: Playbook,
    now: datetime,
    *,
    counted: Counted,
) -> Ruling:
    """Hold a text, an answer too, whose budget is used up until the next day or month has begun."""
    full = spend.full(ruling.cost, about.journey, playbook, now, counted)
    if full is None:
        return ruling
    inputs = {**ruling.inputs, "counted": full.counted}
    laws = permits.laws_for(contact, playbook)
    purpose = laws.counted(about.purpose)
    opens = _opening(contact, purpose, laws, playbook.business, full.until)
    if opens is None:
        return _never(full.rule, full.because, inputs)
    return _hold(full.rule, full.because, opens.at, inputs)


def stopped(by: Circuit, now: datetime) -> Ruling:
    """Hold what an open circuit stops; it is looked at again soon, for the circuit may close."""
    because = f"the sender's texts are stopped: {by.because}"
    return _hold("circuit", because, now + circuit.PAUSES[0], {"circuit": f"{by.code} {by.where}"})


def is_open(contact: Contact, message: Message) -> bool:
    """Tell whether the question a message asks is the one the contact stands at."""
    run = contact.enrolments.get(message.journey)
    moment = (message.run, message.turn, message.asked)
    return run is not None and (run.run, run.turn, run.asked) == moment


def country(contact: Contact, playbook: Playbook) -> str:
    """Give the country that a contact is texted in; '' where the playbook knows no law."""
    return permits.laws_for(contact, playbook).country


def sender(contact: Contact, playbook: Playbook) -> Sender:
    """Give the sender that a contact's texts go by: it follows from their number alone."""
    return serving(country(contact, playbook), playbook.senders)


def zone_of(contact: Contact, business: Business) -> ZoneInfo:
    """Give the contact's own zone, or the business's where nobody told us one."""
    return ZoneInfo(contact.zone or business.zone)


def is_daytime(at: datetime, zone: ZoneInfo, business: Business) -> bool:
    """Tell whether an instant lies outside the business's own quiet hours in a zone."""
    return _day(business).closing(at, zone) is not None


def _day(business: Business) -> Window:
    return _open_all_week(business.quiet_until, business.quiet_from)


@lru_cache(maxsize=16)
def _open_all_week(opens: time, closes: time) -> Window:
    return Window(OURS, (Span(opens, closes),) * 7)


def windows(contact: Contact, purpose: Purpose, laws: Laws, today: date) -> tuple[Window, ...]:
    """Give the hours that each pack lets a text go in.

    Of one pack's rules those that name a weekday hold on it, and a day that none names is shut.
    """
    liftable = (rule.lifted_by for _, rule in laws.of(Hours, purpose))
    lifted = frozenset(to for to in liftable if to and permits.agreed(contact, to, today))
    return _windows(laws, purpose, lifted)


# The contacts of one place share its laws, and but for what lifts a rule all that follows of them.
@lru_cache(maxsize=1024)
def _windows(laws: Laws, purpose: Purpose, lifted: frozenset[ConsentTo]) -> tuple[Window, ...]:
    return tuple(_by_pack(laws, purpose, lifted))


def _by_pack(laws: Laws, purpose: Purpose, lifted: frozenset[ConsentTo]) -> Iterator[Window]:
    for pack in laws.packs:
        rules = [rule for one, rule in laws.of(Hours, purpose) if one is pack]
        kept = [rule for rule in rules if rule.lifted_by not in lifted]
        if kept:
            name = f"{pack.place}/{kept[0].id}"
            days_off = () if all(rule.holidays for rule in kept) else pack.days_off
            yield Window(name, tuple(_span(day, kept) for day in range(7)), days_off)


def _span(day: int, rules: list[Hours]) -> Span | None:
    spans = [(rule.opens, rule.closes) for rule in rules if day in rule.days]
    if not spans:
        return None
    return Span(max(opens for opens, _ in spans), min(closes for _, closes in spans))


OURS = "ours"
"""The business's own quiet hours, among those of the packs."""

_ALLOWED = "it may go now"
_SHOWN = 3


def _confirms(contact: Contact, message: Message, now: datetime) -> Ruling:
    """One text may say that the texts have stopped, at once or not at all.

    The opt-out counts from when it was texted, which may be before we heard of it.
    """
    opted_out_at = contact.opted_out_at
    if opted_out_at is None or opted_out_at > message.planned_at:
        return _never("confirmation", "what it confirms has been decided otherwise since")
    if now - opted_out_at > CONFIRMED_WITHIN:
        return _never("confirmation", "it is too late to confirm the opt-out")
    return CONFIRMED


def may_go_again(message: Message, playbook: Playbook) -> bool:
    """Tell whether a text that may have gone is sent a second time: its journey wants it so.

    Nothing goes a third time.
    """
    journey = playbook.journeys.get(message.journey)
    return bool(journey and journey.when_unknown == "resend_once") and not message.is_second


# As hours.opening: all of a place ask at the same few times of day.
@lru_cache(maxsize=4096)
def _clocks(laws: Laws, now: datetime) -> str:
    """Give the time where they may be; of many zones the first few."""
    clocks = ((now.astimezone(ZoneInfo(zone)), zone) for zone in laws.zones[:_SHOWN])
    return ", ".join(f"{weekday_and_clock(at)} {zone}" for at, zone in clocks)


def _opening(
    contact: Contact, purpose: Purpose, laws: Laws, business: Business, at: datetime
) -> Opening | None:
    """Give when texts may go, from an instant on, wherever the contact may be."""
    zones = laws.zones or (business.zone,)
    return hours.opening(at, zones, (_day(business), *windows(contact, purpose, laws, at.date())))


def _refuses(about: About, playbook: Playbook) -> bool:
    journey = playbook.journeys.get(about.journey)
    return journey is not None and journey.when_capped == "refuse"


def _never(rule: str, because: str, inputs: Mapping[str, str] | None = None) -> Ruling:
    return Ruling(verdict="never", rule=rule, because=because, inputs=inputs or {})


def _hold(rule: str, because: str, until: datetime, inputs: Mapping[str, str]) -> Ruling:
    return Ruling(verdict="hold", rule=rule, because=because, until=until, inputs=inputs)
