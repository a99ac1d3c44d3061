"""What the packs say of one moment, consent or text, rule by rule: the judge's plain stand-in.

It looks at one place at a time and knows nothing of contacts.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import TypeVar

from stayline.domain.law import Basis, CountsAs, Hours, Needs, Pack, Purpose, Rule, Wording

R = TypeVar("R", bound=Rule)


def counted(pack: Pack, purpose: Purpose) -> Purpose:
    """Give what a purpose counts as."""
    return next(
        (
            rule.counts_as
            for rule in pack.rules
            if isinstance(rule, CountsAs) and purpose in rule.purposes
        ),
        purpose,
    )


def rules(pack: Pack, kind: type[R], purpose: Purpose) -> Iterator[R]:
    """Give the rules of one type that are about a purpose, after counting."""
    about = counted(pack, purpose)
    return (rule for rule in pack.rules if isinstance(rule, kind) and about in rule.purposes)


def may_go_at(pack: Pack, purpose: Purpose, at: datetime) -> bool:
    """Tell whether the hours let it go at a local moment."""
    hours = list(rules(pack, Hours, purpose))
    today = [rule for rule in hours if at.weekday() in rule.days]
    if hours and not today:
        return False
    return all(
        rule.opens <= at.time() < rule.closes and (rule.holidays or at.date() not in pack.days_off)
        for rule in today
    )


def may_rest_on(pack: Pack, purpose: Purpose, basis: Basis, months: int) -> bool:
    """Tell whether a consent that is so many months old allows it."""
    lasts = (rule.bases.get(basis) for rule in rules(pack, Needs, purpose))
    return all(one is not None and (one == 0 or months < one) for one in lasts)


def worded(pack: Pack, purpose: Purpose, language: str, text: str, slots: dict[str, str]) -> str:
    """Give the text with what its pack adds.

    Rules are taken in their order: what the last one puts first stands at the very front. What the
    text says already is looked up in it as it was.
    """
    before = text
    for rule in rules(pack, Wording, purpose):
        if any(one.format(**slots) in before for one in rule.or_has):
            continue
        first, last = (
            (texts or {}).get(language, (texts or {}).get("", "")).format(**slots)
            for texts in (rule.first, rule.last)
        )
        text = text if text.startswith(first) else first + text
        text = text if text.endswith(last) else text + last
    return text
