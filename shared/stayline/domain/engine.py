"""The one pure function every fact goes through: facts in, decisions out."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from stayline.domain import (
    agreeing,
    asking,
    enrolments,
    latest_word,
    opting,
    reaching,
    replies,
    sending,
    spend,
    starts,
    steps,
)
from stayline.domain.calendar import Taken
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.draft import Draft
from stayline.domain.facts import (
    ActivityReported,
    AnnouncementMade,
    AnswerWaited,
    ConsentGiven,
    ConsentWithdrawn,
    DueCame,
    EnrolmentRequested,
    Fact,
    LinkOpened,
    ProfilePut,
    ReceiptCame,
    SendEnded,
    TextReceived,
)
from stayline.domain.journey import Journey
from stayline.domain.playbook import Playbook
from stayline.domain.step import Ask

_ABOUT_A_TEXT_OF_OURS = (SendEnded, ReceiptCame, AnswerWaited)
"""Facts that nothing begins with."""


def decide(  # noqa: C901, PLR0912  a case for each kind of fact
    contact: Contact,
    fact: Fact,
    now: datetime,
    playbook: Playbook,
    taken: Taken | None = None,
) -> Decision:
    """Decide what follows from one fact about one contact.

    `contact` is the contact as saved, or a fresh one at version 0; `now` is aware UTC. The same
    arguments give the same decision, in Lambda, in the tests and in a replay. `taken` are the seats
    that are booked from now on, of those calendars that were asked for.

    Raises:
        JudgementNeeded: the text is free and a model is to judge it; decide again with its word.
        LogNeeded: it is a START, and the provider's log is to say how old; decide again with that.
        SlotsNeededError: names a calendar whose slots it takes to decide, and that `taken` lacks.
    """
    draft = Draft(contact, fact, now, playbook, taken or {})
    match fact:
        case TextReceived():
            _charge(draft, fact)
            replies.hear(draft, fact)
        case AnswerWaited():
            _waited(draft, fact)
        case ActivityReported():
            _report(draft, fact)
        case ProfilePut():
            _describe(draft, fact)
        case EnrolmentRequested():
            _enrol(draft, fact)
        case DueCame():
            _came(draft, fact)
        case SendEnded():
            sending.ended(draft, fact)
        case ReceiptCame():
            sending.receipt(draft, fact)
        case LinkOpened():
            _follow(draft, fact)
        case AnnouncementMade():
            starts.announce(draft, fact)
        case ConsentGiven():
            agreeing.give(draft, fact.given)
        case ConsentWithdrawn():
            opting.withdraw(draft, fact)
    if not isinstance(fact, _ABOUT_A_TEXT_OF_OURS):
        starts.arm(draft)
    asking.pass_the_turn(draft)
    return draft.decision()


def _charge(draft: Draft, text: TextReceived) -> None:
    """Count what it costs to be texted, which nothing can hold back."""
    phone = draft.contact.phone
    cost = spend.cost(text.body, phone, "inbound", draft.playbook.prices)
    draft.charge(cost.amount, "", draft.now)


def _waited(draft: Draft, fact: AnswerWaited) -> None:
    end = "and it was on its way still" if fact.left else "until it was recorded"
    draft.note("waited", f"a text was on its way: {fact.milliseconds / 1000:.1f} s, {end}")


def _report(draft: Draft, fact: ActivityReported) -> None:
    contact, kind = draft.contact, draft.playbook.activities.get(fact.activity)
    dates = fact.dates
    draft.note("activity", fact.activity)
    if kind and kind.sets_date:
        dates = {**dates, kind.sets_date: fact.at.astimezone(draft.zone).date()}
    last_active_at, reported = contact.last_active_at, contact.reported
    if kind and kind.is_use:
        last_active_at = max(last_active_at or fact.at, fact.at)
    if kind and kind.remembered:
        latest = max(reported.get(fact.activity, fact.at), fact.at)
        reported = {**reported, fact.activity: latest}
    if tags := draft.playbook.reported_tags.get(fact.activity):
        _tag(draft, tags)
    draft.change(known=True, last_active_at=last_active_at, reported=reported)
    if dates or fact.attributes or fact.name or fact.language:  # of most there is no more to know
        own = {"name": fact.name, "language": fact.language}
        said = {name: value for name, value in own.items() if value}
        _learn(draft, said, dates, fact.attributes)
    starts.stop(draft, fact.activity)


def _tag(draft: Draft, says: Mapping[str, bool]) -> None:
    """Add and take away the tags of an activity, but for those of which a later word is known."""
    had = {tag: tag in draft.contact.tags for tag in says}
    has = latest_word.of_each(draft, "tags", says, had)
    if has != had:
        adds = tuple(tag for tag in says if has[tag] > had[tag])
        removes = tuple(tag for tag in says if has[tag] < had[tag])
        steps.tag(draft, adds, removes)


def _describe(draft: Draft, fact: ProfilePut) -> None:
    draft.note("profile", "the business described the contact")
    if fact.tags is not None:
        before = draft.contact.tags
        # It says nothing of a tag that it neither names nor takes away: `cancelled` may still come.
        reported = draft.playbook.all_reported_tags & (fact.tags | before)
        says = {tag: tag in fact.tags for tag in reported}
        had = {tag: tag in before for tag in reported}
        has = latest_word.of_each(draft, "tags", says, had)
        draft.change(tags=(fact.tags - reported) | {tag for tag in reported if has[tag]})
    # No report brings these: nothing comes late.
    draft.change(known=True, **_given(fact, "zone", "postcode", "paused_until"))
    _learn(draft, _given(fact, "name", "language"), fact.dates, fact.attributes)
    reaching.find(draft, "the business put the number again")


def _given(fact: ProfilePut, *names: str) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(fact, name)) is not None}


def _learn(
    draft: Draft, own: Mapping[str, Any], dates: Mapping[str, date], attributes: Mapping[str, str]
) -> None:
    """Take in what the business says of a contact, but for that of which a later word is known."""
    contact = draft.contact
    known = {name: getattr(contact, name) for name in own}
    draft.change(
        dates=latest_word.of_each(draft, "dates", dates, contact.dates),
        attributes=latest_word.of_each(draft, "attributes", attributes, contact.attributes),
        **latest_word.of_each(draft, "own", own, known),
    )


def _enrol(draft: Draft, fact: EnrolmentRequested) -> None:
    journey = draft.playbook.journeys[fact.journey]
    if against := enrolments.refusal(draft, journey):
        enrolments.decline(draft, journey.id, against)
    elif missing := sorted(_dates(journey) - set(draft.contact.dates)):
        because = f"the contact has no {', '.join(missing)}"
        draft.note("not started", because, journey=journey.id)
    else:
        cycle = starts.present_cycle(draft, journey) or fact.id
        steps.enrol(draft, journey, cycle, "", "the business asked for it")


def _follow(draft: Draft, fact: LinkOpened) -> None:
    by = "a person" if fact.by == "human" else "a preview or a scanner"
    about = {"journey": fact.journey, "step": fact.step, "message_id": fact.message_id}
    draft.note("link opened", f"by {by}", **about)
    if fact.activity:
        starts.stop(draft, fact.activity)


def _came(draft: Draft, fact: DueCame) -> None:
    due = fact.due
    draft.drop(due)
    if due.kind == "start":
        starts.came(draft, due)
    elif due.run != getattr(draft.contact.enrolments.get(due.journey), "run", None):
        draft.note("stale", "the journey has ended since", journey=due.journey)
    else:
        steps.came(draft, due)


def _dates(journey: Journey) -> set[str]:
    """Give the dates that a journey's questions close on: without them it cannot run."""
    asks = (step for step in journey.steps.values() if isinstance(step, Ask))
    return {step.closes.date for step in asks if step.closes and step.closes.date}
