"""python -m local.compliance: docs/compliance.md, the rule packs as a page to be read."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path

from stayline.content import playbook
from stayline.domain import law
from stayline.domain.calendar import WEEKDAYS
from stayline.domain.playbook import Playbook

FILE = Path(__file__).parents[1] / "docs" / "compliance.md"
DEFAULT = "default"
HEAD = Path(__file__).with_name("compliance_head.md").read_text("utf-8")
FOOT = """
## Every other country

A country without a file of its own is held to these, if `business.toml` enables it.
"""


def written(book: Playbook) -> str:
    """Give the whole page: countries by name, each with its states, and all others at the end."""
    packs = book.packs
    order = sorted(packs.values(), key=lambda pack: (_title(packs, pack), pack.place))
    parts = [HEAD]
    for pack in order:
        if pack.place != DEFAULT:
            level = "###" if "-" in pack.place else "##"
            parts.append(f"\n{level} {pack.title} (`{pack.place}`)\n\n{_table(pack)}")
    parts.append(f"{FOOT}\n{_table(packs[DEFAULT])}")
    return "".join(parts)


def _title(packs: Mapping[str, law.Pack], pack: law.Pack) -> str:
    return packs[pack.place.partition("-")[0]].title


def _table(pack: law.Pack) -> str:
    lines = [
        "| rule | it says | source | as of | confidence | the engine |",
        "|---|---|---|---|---|---|",
    ]
    for rule in pack.rules:
        cells = (f"`{rule.id}`", rule.says, rule.source, str(rule.as_of), rule.confidence)
        acts = "; ".join(_acts(rule))
        lines.append("| " + " | ".join(_cell(one) for one in (*cells, acts)) + " |")
    return "\n".join(lines) + "\n"


def _acts(rule: law.AnyRule) -> Iterator[str]:
    """Give what the engine does with a rule, in words."""
    whom = " and ".join(rule.purposes)
    match rule:
        case law.CountsAs():
            yield f"takes {whom} texts for {rule.counts_as}"
        case law.Needs():
            yield f"refuses {whom} without a consent that rests on: {_bases(rule.bases)}"
            yield from _more(rule)
        case law.Hours():
            yield from _hours(rule, whom)
        case law.Cap():
            yield f"lets no more than {rule.most} {whom} texts go in {_span(rule.within)}"
        case law.Wording():
            yield from _adds(rule)
        case law.Notice():
            yield f"sends the notice within {rule.within_days} days"
        case law.Duty():
            yield from _duty(rule)


def _more(rule: law.Needs) -> Iterator[str]:
    if rule.registry:
        yield f"refuses it without proof from {rule.registry}"
    if rule.ask_before:
        yield f"asks {rule.ask_before.days} days before it ends"


def _hours(rule: law.Hours, whom: str) -> Iterator[str]:
    names = [WEEKDAYS[day].capitalize()[:3] for day in rule.days]
    days = "" if len(names) == len(WEEKDAYS) else f", {' to '.join((names[0], names[-1]))}"
    if len(names) == 1:
        days = f", {names[0]}"
    yield f"lets {whom} go from {rule.opens:%H:%M} until {rule.closes:%H:%M}{days}, else holds it"
    if not rule.holidays:
        yield "holds it on public holidays"
    if rule.lifted_by:
        yield f"lets it go at any hour to who agreed to {rule.lifted_by}"


def _duty(rule: law.Duty) -> Iterator[str]:
    if rule.unless:
        yield f"refuses every text there unless `{rule.unless} = true` in `business.toml`"
    elif rule.revokes_all_from:
        yield f"from {rule.revokes_all_from} on stops all texts, whatever kind was refused"
    elif rule.about == "opt_out":
        yield "stops at once; what reaches you elsewhere is *yours*"
    elif rule.about == "liability":
        yield "nothing: this is what is at stake"
    else:
        yield "*yours*"


def _bases(bases: Mapping[law.Basis, int]) -> str:
    return ", ".join(f"{one} ({months} months)" if months else one for one, months in bases.items())


def _span(span: timedelta) -> str:
    hours = int(span.total_seconds() // 3600)
    return f"{hours} hours" if hours <= 24 else f"{span.days} days"  # noqa: PLR2004  a day


def _adds(rule: law.Wording) -> Iterator[str]:
    for where, texts in (("first", rule.first), ("last", rule.last)):
        if texts:
            said, *others = (f"`{text.strip()}`" for text in texts.values())
            tongue = ", in the contact's language," if others else ""
            yield f"puts {said}{tongue} {where}" + (", if not said yet" if rule.or_has else "")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    FILE.write_text(written(playbook()), "utf-8")
