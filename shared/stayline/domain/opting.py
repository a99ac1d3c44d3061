"""Permission to text a contact: given, doubted, given up, given again."""

from dataclasses import replace
from datetime import datetime

from stayline.domain import consent, enrolments, permits, starts
from stayline.domain.draft import Draft
from stayline.domain.facts import ConsentGiven, ConsentWithdrawn
from stayline.domain.law import ConsentTo, Notice, Purpose
from stayline.domain.writing import dates


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
    starts.disarm(draft)
    draft.change(stopped_at=stopped_at, opted_out_at=stopped_at, doubted_at=None)
    draft.note("opted out", because)
    if confirm and not was_out:
        draft.say(draft.worded("opted_out"), lane="urgent", step="opted_out", confirms=True)


def opt_in(draft: Draft, because: str, at: datetime) -> None:
    """Only a START brings a contact back who had opted out, and only a later one."""
    contact = draft.contact
    started_at = max(contact.started_at or at, at)
    if consent.is_stopped(contact.stopped_at, started_at):
        draft.change(started_at=started_at)
        draft.note("kept", f"{because}, but a STOP came with or after it")
        return
    draft.change(started_at=started_at, opted_out_at=None, doubted_at=None)
    draft.note("opted in", because)


def doubt(draft: Draft, because: str) -> None:
    """Pause marketing, let a person look, and ask once whether it was a wish for no more texts."""
    if draft.contact.doubted_at:
        draft.note("kept", f"{because}: they were asked already whether the texts shall stop")
        return
    draft.change(doubted_at=draft.now)
    draft.note("doubted", f"{because}: marketing is paused")
    draft.open_case("opt_out_to_confirm", "This reads like an opt-out, but may not be one")
    draft.say_worded("opt_out_doubt")


def give(draft: Draft, fact: ConsentGiven) -> None:
    """Take in a consent. It revives nothing that was withdrawn after it, nor a stopped number."""
    given = fact.given
    laws = permits.laws_for(draft.contact, draft.playbook)
    if given.expires_on is None:
        packs = laws.inputs()["packs"]
        given = replace(given, expires_on=permits.expires_on(given, laws), pack=packs)
    before = consent.standing_of(draft.contact.consents, given.to)
    standing = consent.with_given(before, given)
    draft.change(consents={**draft.contact.consents, given.to: standing}, known=True)
    if (
        draft.contact.doubted_at
        and given.source != "import"
        and given.at > draft.contact.doubted_at
    ):
        draft.change(doubted_at=None)
    draft.note("consent given", f"to {given.to}, {given.basis}, by {given.source}")
    if standing.withdrawn():
        draft.note("kept", f"their consent to {given.to} was withdrawn, and stays so")
    elif before != standing:
        _tell(draft, given.to, "consent_given")


def withdraw(draft: Draft, fact: ConsentWithdrawn) -> None:
    """Take in that a consent was withdrawn, or everything was."""
    if fact.to == "all":
        opt_out(draft, f"withdrawn by {fact.source}", fact.at)
    else:
        no_more(draft, fact.to, fact.at, f"withdrawn by {fact.source}")
        _tell(draft, fact.to, "consent_withdrawn")


def no_more(draft: Draft, to: ConsentTo, at: datetime, because: str) -> None:
    """Withdraw one consent: journeys that need it end."""
    standing = consent.with_withdrawn(consent.standing_of(draft.contact.consents, to), at)
    draft.change(consents={**draft.contact.consents, to: standing})
    draft.note("consent withdrawn", f"to {to}: {because}")
    if not standing.withdrawn():
        draft.note("kept", f"a consent to {to} was given after it")
        return
    for journey_id in tuple(draft.contact.enrolments):
        journey = draft.playbook.journeys.get(journey_id)
        if journey and journey.purpose == to:
            enrolments.break_off(draft, journey_id, f"no more {to}")


def _tell(draft: Draft, to: ConsentTo, words: str) -> None:
    """Tell the contact what was recorded, where the law owes them that (in Korea)."""
    laws = permits.laws_for(draft.contact, draft.playbook)
    purpose: Purpose = "marketing" if to == "night_marketing" else to
    if any(laws.of(Notice, purpose)) and not draft.contact.opted_out_at:
        today = dates.written(
            draft.today.date, draft.language, draft.contact.phone, draft.today.date
        )
        draft.say(draft.worded(words), step=words, slots={"today": today})
