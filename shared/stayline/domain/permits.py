"""Permission: which packs apply to a contact, and whether what they agreed to is enough."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar

from stayline.domain.consent import Given, Standing, standing_of
from stayline.domain.contact import Contact
from stayline.domain.law import PRECEDENCE, ConsentTo, CountsAs, Duty, Needs, Pack, Purpose, Rule
from stayline.domain.moments import months_after
from stayline.domain.playbook import Country, Playbook
from stayline.domain.ruling import Reason
from stayline.domain.whereabouts import LONGEST, NOWHERE, whereabouts

Kind = TypeVar("Kind", bound=Rule)
OPTED_OUT = "the contact has opted out"
UNREACHABLE = "the number cannot be texted"
EVERYWHERE_ELSE = "default"
"""The place of the pack for countries that have none: the strictest rules of all."""


_MOST_KNOWN = 4096
_ANY = Country(two_way=True)


@dataclass(frozen=True, eq=False)
class Laws:
    """The packs that apply to a contact, wherever they may be: one value for all of one place."""

    country: str
    zones: tuple[str, ...]
    packs: tuple[Pack, ...]
    enabled: Country | None
    _found: dict[tuple[type[Rule], Purpose], Any] = field(default_factory=dict)

    def of(self, kind: type[Kind], purpose: Purpose) -> tuple[tuple[Pack, Kind], ...]:
        """Give the rules of one kind that are about a purpose, each with its pack."""
        found: tuple[tuple[Pack, Kind], ...] | None = self._found.get((kind, purpose))
        if found is None:
            found = self._found[kind, purpose] = tuple(
                (pack, rule)
                for pack in self.packs
                for rule in pack.rules
                if isinstance(rule, kind) and purpose in rule.purposes
            )
        return found

    def counted(self, purpose: Purpose) -> Purpose:
        """Give what a text for `purpose` counts as here: of several packs the strictest holds."""
        return self._counted[purpose]

    @cached_property
    def _counted(self) -> Mapping[Purpose, Purpose]:
        return {purpose: self._strictest(purpose) for purpose in PRECEDENCE}

    def _strictest(self, purpose: Purpose) -> Purpose:
        found = self.of(CountsAs, purpose)
        if not found:
            return "service" if purpose == "greeting" else purpose
        return max((rule.counts_as for _, rule in found), key=PRECEDENCE.__getitem__)

    @cached_property
    def inputs(self) -> Mapping[str, str]:
        """What the ledger keeps of them: the country, and the packs with their versions."""
        packs = ", ".join(f"{pack.place} of {pack.version}" for pack in self.packs)
        return {"country": self.country, "packs": packs} if packs else {}


def laws_for(contact: Contact, playbook: Playbook) -> Laws:
    """Give the packs of everywhere a contact may be; contacts of one place share them."""
    known = playbook.laws
    key = contact.phone[: LONGEST + 1], contact.zone, contact.postcode
    found: Laws | None = known.get(key)
    if found is None:
        if len(known) > _MOST_KNOWN:
            known.clear()
        found = known[key] = _laws_for(contact, playbook)
    return found


def _laws_for(contact: Contact, playbook: Playbook) -> Laws:
    if not playbook.packs:  # a playbook without law: only its own quiet hours hold
        return Laws("", (contact.zone or playbook.business.zone,), (), _ANY)
    where = whereabouts(contact.phone, contact.zone, contact.postcode, playbook.gazetteer)
    country = playbook.packs.get(where.country, playbook.packs[EVERYWHERE_ELSE])
    states = (playbook.packs.get(region) for region in where.regions)
    packs = (country, *(pack for pack in states if pack))
    enabled = playbook.business.countries.get(where.country)
    return Laws(where.country, where.zones, packs, enabled)


def against(
    contact: Contact, purpose: Purpose, laws: Laws, now: datetime, *, answers: bool
) -> Reason | None:
    """Tell what speaks against texting a contact for a purpose at any hour.

    Where a survey counts as marketing, neither may have been withdrawn.
    """
    if found := _anyhow(contact, laws):
        return found
    if answers:
        return None
    counted = laws.counted(purpose)
    return _withdrawn(contact, (purpose, counted)) or _unasked(contact, counted, laws, now)


def _anyhow(contact: Contact, laws: Laws) -> Reason | None:
    """Give what speaks against any text, also one that answers them."""
    if contact.opted_out_at:
        return Reason("opted out", OPTED_OUT)
    if contact.unreachable_at:
        return Reason("unreachable", f"{UNREACHABLE}: {contact.unreachable_because}")
    if not laws.enabled:
        where = "of an unknown country" if laws.country == NOWHERE else f"in {laws.country}"
        return Reason("country", f"numbers {where} are not enabled")
    return None


def _withdrawn(contact: Contact, purposes: Iterable[Purpose]) -> Reason | None:
    for purpose in purposes:
        standing = standing_of(contact.consents, purpose)
        if standing.withdrawn():
            on = f"{standing.withdrawn_at:%Y-%m-%d}"
            return Reason("withdrawn", f"they withdrew their consent to {purpose} on {on}")
    return None


def _unasked(contact: Contact, purpose: Purpose, laws: Laws, now: datetime) -> Reason | None:
    """Give what speaks against a text that they have not asked for just now."""
    if not laws.zones:
        return Reason("zone", "nobody can tell what time it is where they are")
    if contact.doubted_at and purpose == "marketing":
        return Reason("doubt", "marketing is paused: a text of theirs reads like an opt-out")
    for pack, rule in laws.of(Duty, purpose):
        if rule.unless and not getattr(laws.enabled, rule.unless):
            return Reason(f"{pack.place}/{rule.id}", rule.says)
    return _without_consent(contact, purpose, laws, now.date())


def _without_consent(contact: Contact, purpose: Purpose, laws: Laws, today: date) -> Reason | None:
    standing = standing_of(contact.consents, purpose)
    for pack, needs in laws.of(Needs, purpose):
        if lacking := _lacking(contact, standing, needs, today):
            return Reason(f"{pack.place}/{needs.id}", f"{pack.place}: {lacking}", _shown(standing))
    return None


def refusal(
    contact: Contact, purpose: Purpose, playbook: Playbook, now: datetime, *, answers: bool = False
) -> Reason | None:
    """Tell why nothing may be texted to a contact for a purpose at any hour; None where it may."""
    laws = laws_for(contact, playbook)
    if found := against(contact, purpose, laws, now, answers=answers):
        inputs = {"purpose": laws.counted(purpose), **laws.inputs, **found.inputs}
        return Reason(found.rule, found.because, inputs)
    return None


def agreed(contact: Contact, to: ConsentTo, today: date) -> bool:
    """Tell whether a contact has agreed to something that has neither ended nor been withdrawn."""
    standing = standing_of(contact.consents, to)
    return (
        standing.given is not None and not standing.given.ended(today) and not standing.withdrawn()
    )


def expires_on(given: Given, laws: Laws) -> date | None:
    """Give the day on which a consent ends here, by what it rests on; None where it does not."""
    months = [
        rule.bases[given.basis]
        for _, rule in laws.of(Needs, "marketing" if given.to == "night_marketing" else given.to)
        if rule.bases.get(given.basis)
    ]
    return months_after(given.at.date(), min(months)) if months else None


def _lacking(contact: Contact, standing: Standing, rule: Needs, today: date) -> str:
    """Tell what a rule misses in a consent; '' where it is enough."""
    if contact.known and "relationship" in rule.bases:
        return ""
    given = standing.given
    if given is None:
        return "no consent on record"
    if given.basis not in rule.bases:
        return f"the consent rests on {given.basis} only"
    if given.ended(today):
        return f"the consent ended on {given.expires_on}"
    if rule.registry and not given.registry:
        return f"the consent is not on record with {rule.registry}"
    return ""


def _shown(standing: Standing) -> dict[str, str]:
    given = standing.given
    return {"consent": f"{given.basis} of {given.at.date()} ({given.source})"} if given else {}
