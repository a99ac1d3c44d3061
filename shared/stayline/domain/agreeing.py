"""Consents of a contact: given, withdrawn, and about to end."""

from dataclasses import replace
from datetime import datetime

from stayline.domain import consent, enrolments, permits
from stayline.domain.consent import Given
from stayline.domain.draft import Draft
from stayline.domain.law import ConsentTo, Duty, Notice, Purpose
from stayline.domain.writing import dates

_TOLD = frozenset({"import", "text"})
"""What was recorded elsewhere was told there, and who texts is answered in the journey's words."""


def give(draft: Draft, given: Given, **about: str) -> None:
    """Take in a consent. It revives nothing that was withdrawn after it, nor a stopped number."""
    laws = permits.laws_for(draft.contact, draft.playbook)
    if given.expires_on is None:
        packs = laws.inputs.get("packs", "")
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
    draft.note("consent given", f"to {given.to}, {given.basis}, by {given.source}", **about)
    if standing.withdrawn():
        draft.note("kept", f"their consent to {given.to} was withdrawn, and stays so")
    elif before != standing and given.source not in _TOLD:
        _tell(draft, given.to, "consent_given")


def no_more(
    draft: Draft, to: ConsentTo, at: datetime, because: str, *, tell: bool = True, **about: str
) -> None:
    """Withdraw one consent: journeys that need it end, but for the one that it is `about`."""
    standing = consent.with_withdrawn(consent.standing_of(draft.contact.consents, to), at)
    draft.change(consents={**draft.contact.consents, to: standing})
    draft.note("consent withdrawn", f"to {to}: {because}", **about)
    if not standing.withdrawn():
        draft.note("kept", f"a consent to {to} was given after it")
        return
    if tell:
        _tell(draft, to, "consent_withdrawn")
    for journey_id in tuple(draft.contact.enrolments):
        journey = draft.playbook.journeys.get(journey_id)
        # The journey that has asked it has a word of its own to say.
        if journey and journey.purpose == to and journey_id != about.get("journey"):
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


def revokes_all(draft: Draft, purpose: Purpose) -> bool:
    """Tell whether the law takes a refusal of one kind of text for a refusal of all."""
    rules = permits.laws_for(draft.contact, draft.playbook).of(Duty, purpose)
    return any(
        rule.revokes_all_from and draft.today.date >= rule.revokes_all_from for _, rule in rules
    )


def by_text(draft: Draft, to: ConsentTo, *, given: bool, **about: str) -> None:
    """Take the contact's own text for a consent to what they have just been asked, or its end."""
    if not given:
        because = "they said so when they were asked"
        no_more(draft, to, draft.fact.at, because, tell=False, **about)
        return
    standing = consent.standing_of(draft.contact.consents, to)
    agreed = Given(
        to=to,
        at=draft.fact.at,
        basis="written",
        source="text",
        language=draft.language,
        zone=f"{draft.zone}",
        evidence=draft.fact.key,
        registry=standing.given.registry if standing.given else "",
    )
    give(draft, agreed, **about)


def ends(draft: Draft, to: ConsentTo) -> dict[str, str]:
    """Give what a text about a consent that ends may mention: when it was given, when it ends."""
    given = consent.standing_of(draft.contact.consents, to).given
    if given is None or given.expires_on is None:
        return {}
    days = {"consent_given_on": given.at.date(), "consent_ends_on": given.expires_on}
    phone, today = draft.contact.phone, draft.today.date
    return {name: dates.written(day, draft.language, phone, today) for name, day in days.items()}
