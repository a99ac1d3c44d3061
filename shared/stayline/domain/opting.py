"""Permission to text a contact: given, doubted, given up, given again."""

from datetime import datetime

from stayline.domain import agreeing, consent, enrolments, starts
from stayline.domain.contact import ALL_JOURNEYS, Contact
from stayline.domain.draft import Draft
from stayline.domain.facts import ConsentWithdrawn


def opt_out(draft: Draft, because: str, at: datetime, *, confirm: bool = False) -> None:
    """Stop everything: every journey ends, and nothing is planned any more.

    `confirm` says so to the contact, once: unless the provider did.
    """
    contact = draft.contact
    was_out = contact.opted_out_at is not None
    stopped_at = max(contact.stopped_at or at, at)
    if not consent.is_stopped(stopped_at, contact.started_at):
        draft.change(stopped_at=stopped_at)
        draft.note("kept", f"{because}, but a START came after it")
        return
    for journey_id in tuple(contact.enrolments):
        enrolments.break_off(draft, journey_id, "opted out")
    enrolments.call_off(draft, ALL_JOURNEYS)
    starts.disarm(draft)
    draft.change(stopped_at=stopped_at, opted_out_at=stopped_at, doubted_at=None)
    draft.note("opted out", because)
    if confirm and not was_out:
        draft.say(draft.worded("opted_out"), lane="urgent", step="opted_out", confirms=True)


def opt_in(draft: Draft, because: str, at: datetime) -> None:
    """Only a START brings a contact back who had opted out, and only a later one."""
    remember_start(draft, at)
    if consent.is_stopped(draft.contact.stopped_at, draft.contact.started_at):
        draft.note("kept", f"{because}, but a STOP came with or after it")
        return
    draft.change(opted_out_at=None, doubted_at=None)
    draft.note("opted in", because)


def remember_start(draft: Draft, at: datetime) -> None:
    draft.change(started_at=max(draft.contact.started_at or at, at))


def doubt(draft: Draft, because: str) -> None:
    """Pause marketing, let a person look, and ask once whether it was a wish for no more texts."""
    if draft.contact.doubted_at:
        draft.note("kept", f"{because}: they were asked already whether the texts shall stop")
        return
    draft.change(doubted_at=draft.now)
    draft.note("doubted", f"{because}: marketing is paused")
    draft.open_case("opt_out_to_confirm", "This reads like an opt-out, but may not be one")
    draft.say_worded("opt_out_doubt")


def suppressed(contact: Contact, at: datetime) -> Contact:
    """Give what is left of who is erased `at`: what they objected to, and when they took it back.

    And that they were erased: the provider's log has their texts still, which must not come back.
    """
    objections = {
        to: consent.Standing(withdrawn_at=standing.withdrawn_at)
        for to, standing in contact.consents.items()
        if standing.withdrawn()
    }
    return Contact(
        id=contact.id,
        phone="",
        version=contact.version + 1,
        opted_out_at=contact.opted_out_at,
        stopped_at=contact.stopped_at,
        started_at=contact.started_at,
        doubted_at=contact.doubted_at,
        consents=objections,
        erased_at=at,
    )


def withdraw(draft: Draft, fact: ConsentWithdrawn) -> None:
    """Take in that a consent was withdrawn, or everything was."""
    if fact.to == "all":
        opt_out(draft, f"withdrawn by {fact.source}", fact.at)
    else:
        agreeing.no_more(draft, fact.to, fact.at, f"withdrawn by {fact.source}")
