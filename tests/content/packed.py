"""What the judge makes of a moment, a consent or a text by one pack alone, in one zone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from stayline.domain import limits, permits, required_words
from stayline.domain.consent import Given, Standing
from stayline.domain.contact import Contact
from stayline.domain.law import Basis, Pack, Purpose, Rule, Wording
from stayline.domain.moments import months_after
from stayline.domain.permits import Laws
from stayline.domain.playbook import Business, Country

R = TypeVar("R", bound=Rule)
HERE = ZoneInfo("UTC")
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
NOBODY = Contact(id="ana", phone="")


def laws(pack: Pack) -> Laws:
    return Laws(pack.place, ("UTC",), (pack,), Country(two_way=True))


def counted(pack: Pack, purpose: Purpose) -> Purpose:
    """Give what a purpose counts as."""
    return laws(pack).counted(purpose)


def rules(pack: Pack, kind: type[R], purpose: Purpose) -> Iterator[R]:
    """Give the rules of one type that are about a purpose, after counting."""
    law = laws(pack)
    return (rule for _, rule in law.of(kind, law.counted(purpose)))


def may_go_at(pack: Pack, purpose: Purpose, at: datetime) -> bool:
    """Tell whether the hours let it go at a local moment."""
    law = laws(pack)
    windows = limits.windows(NOBODY, law.counted(purpose), law, at.date())
    return all(window.closing(at.replace(tzinfo=UTC), HERE) for window in windows)


def may_rest_on(pack: Pack, purpose: Purpose, basis: Basis, months: int) -> bool:
    """Tell whether a consent that is so many months old allows it."""
    law = laws(pack)
    to = law.counted(purpose)
    assert to != "greeting"
    at = months_after(NOW.date(), -months)
    given = Given(to=to, at=datetime.combine(at, time(), UTC), basis=basis, source="form")
    given = replace(given, registry="42", expires_on=permits.expires_on(given, law))
    known = basis == "relationship"
    ana = Contact(id="ana", phone="", known=known, consents={to: Standing(given=given)})
    return permits.against(ana, to, law, NOW, answers=False) is None


def worded(pack: Pack, purpose: Purpose, language: str, text: str, business: Business) -> str:
    """Give the text with what its pack adds."""
    law = laws(pack)
    found = law.of(Wording, law.counted(purpose))
    return required_words.worded(text, found, business, language)
