"""Why a contact did or did not get a text: each decision, what it rests on, how they stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, get_args

from stayline.domain import limits
from stayline.domain.consent import Given, Standing
from stayline.domain.contact import Contact
from stayline.domain.law import Purpose
from stayline.domain.limits import About
from stayline.domain.link import MARK
from stayline.domain.playbook import Playbook

SHOWN = 40
"""So many characters of a text tell which it was."""

NOT_WRITTEN = "(not written)"
"""In place of a text that was refused before it was written."""

_VERDICTS = {
    "text planned": "planned",
    "held": "held",
    "not sent": "refused",
    "accepted": "sent",
    "released": "held",
    "unknown": "unknown",
    "unsendable": "refused",
    "not started": "not started",
    "held out": "not started",
    "not asked": "refused",
    "dropped": "refused",
    "put off": "held",
    "opted out": "opted out",
    "opted in": "opted in",
    "not believed": "no change",
    "no receipt": "unknown",
    "doubted": "doubted",
    "consent given": "consent given",
    "consent withdrawn": "consent withdrawn",
}
"""What lines of the ledger come to: what became of a text, or of the leave to send any."""

_OF_CONSENT = {"consent", "withdrawal"}
_LOST = {"undelivered", "failed", "canceled"}

_OURS = {
    "answer": "An answer to what they have just texted goes at any hour, and no cap counts it.",
    "circuit": "What the provider refuses for our set-up is tried again by one text at a time.",
    "confirmation": "One text may say that the texts have stopped, at once and never again.",
    "country": "Texts go to the countries that content/business.toml enables.",
    "doubt": "What may be an opt-out pauses marketing until the contact says otherwise.",
    "opted out": "After a STOP nothing goes until the contact texts START.",
    "quiet hours": "Planned texts keep the business's own quiet hours: content/business.toml.",
    "unreachable": "A number the provider calls dead gets nothing until it texts or is put again.",
    "withdrawn": "Who withdrew a consent has to give it again themself; an import revives nothing.",
    "zone": "Where nobody can tell what time it is, no planned text goes.",
}
"""What our own rules say; those of law are in the packs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleShown:
    """A rule: what it says and where that was found, as `pack` of its date has it today."""

    id: str
    says: str = ""
    source: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What was decided, about which text, because of what, and what that was judged by (`inputs`).

    `text` is how it begins; '' where the decision is about the contact and no text.
    """

    at: str
    verdict: str
    because: str
    journey: str = ""
    step: str = ""
    message_id: str = ""
    text: str = ""
    rule: RuleShown | None = None
    inputs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentShown:
    """How one purpose stands: the latest consent, and when it was last withdrawn."""

    to: str
    stands: bool
    given: Given | None = None
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeShown:
    """Whether a planned text for a purpose may go now: `until` is when one that is held goes."""

    purpose: Purpose
    verdict: Literal["go", "hold", "never"]
    because: str
    until: datetime | None = None
    rule: RuleShown | None = None
    inputs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingShown:
    """How a contact stands; nothing is said of purposes where there is no number to text to."""

    opted_out_at: datetime | None = None
    doubted_at: datetime | None = None
    consents: tuple[ConsentShown, ...] = ()
    purposes: tuple[PurposeShown, ...] = ()


def decisions(rows: Sequence[Mapping[str, Any]], playbook: Playbook) -> list[Decided]:
    """Give every decision about a contact's texts, the newest first, from their stored rows."""
    bodies = {row["id"]: row["body"] for row in rows if row["sk"].startswith("message#")}
    facts = [row for row in rows if row["sk"].startswith("fact#")]
    found = [one for row in facts for one in _decided(row, bodies, playbook)]
    return sorted(found, key=lambda one: one.at, reverse=True)


def standing(contact: Contact, playbook: Playbook, now: datetime) -> StandingShown:
    """Give how a contact stands, and what would become of a text planned now for each purpose."""
    return StandingShown(
        opted_out_at=contact.opted_out_at,
        doubted_at=contact.doubted_at,
        consents=tuple(
            _consent(to, one, now.date()) for to, one in sorted(contact.consents.items())
        ),
        purposes=tuple(_purposes(contact, playbook, now)) if contact.phone else (),
    )


def _decided(
    row: Mapping[str, Any], bodies: Mapping[str, str], playbook: Playbook
) -> Iterator[Decided]:
    for line in row["lines"]:
        verdict = _verdict(row, line)
        if not verdict:
            continue
        # What was judged when a text was claimed stands with the fact, all else with its line.
        judged = line.get("judged") or (row.get("judged", {}) if "message_id" in line else {})
        yield Decided(
            at=row["decided_at"],
            verdict=verdict,
            because=line["because"],
            journey=line.get("journey", ""),
            step=line.get("step", ""),
            message_id=line.get("message_id", ""),
            text=_text(line, bodies),
            rule=_rule(judged.get("rule", ""), line["because"], playbook),
            inputs={name: part for name, part in judged.items() if name != "rule"},
        )


def _verdict(row: Mapping[str, Any], line: Mapping[str, Any]) -> str:
    if line["rule"] == "receipt" and row.get("status") in _LOST:
        return "not delivered"
    if line["rule"] == "kept" and row["fact"] in _OF_CONSENT:
        return "no change"
    return _VERDICTS.get(line["rule"], "")


def _text(line: Mapping[str, Any], bodies: Mapping[str, str]) -> str:
    if line.get("message_id") not in bodies:
        return NOT_WRITTEN if "journey" in line or "step" in line else ""
    body = " ".join(bodies[line["message_id"]].replace(MARK, "{link}").split())
    return body if len(body) <= SHOWN else f"{body[:SHOWN].rstrip()}…"


def _rule(name: str, because: str, playbook: Playbook) -> RuleShown | None:
    """Give the rule of a pack that a decision names, or else our own."""
    for found in re.findall(r"[\w-]+/\w+", f"{name} {because}"):
        place, _, rule_id = found.partition("/")
        pack = playbook.packs.get(place)
        for rule in pack.rules if pack else ():
            if pack and rule.id == rule_id:
                version = f"{pack.place} of {pack.version}"
                return RuleShown(id=found, says=rule.says, source=rule.source, pack=version)
    return RuleShown(id=name, says=_OURS.get(name, "")) if name else None


def _consent(to: str, one: Standing, today: date) -> ConsentShown:
    ends_on = one.given.expires_on if one.given else None
    stands = one.given is not None and not one.withdrawn() and not (ends_on and today >= ends_on)
    return ConsentShown(to=to, stands=stands, given=one.given, withdrawn_at=one.withdrawn_at)


def _purposes(contact: Contact, playbook: Playbook, now: datetime) -> Iterator[PurposeShown]:
    for purpose in get_args(Purpose):
        ruling = limits.permit(contact, About(purpose, "bulk"), playbook, now)
        yield PurposeShown(
            purpose=purpose,
            verdict=ruling.verdict,
            because=ruling.because,
            until=ruling.until if ruling.verdict == "hold" else None,
            rule=_rule(ruling.rule, ruling.because, playbook),
            inputs=ruling.inputs,
        )
