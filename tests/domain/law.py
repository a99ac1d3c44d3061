"""A playbook whose law fits on a page, for tests of how any law is obeyed."""

from datetime import date, time, timedelta
from typing import Any

from stayline.content import playbook
from stayline.domain.law import Cap, CountsAs, Hours, Needs, Pack, Rule, Wording
from stayline.domain.playbook import Allowance, Business, Country, Playbook
from stayline.domain.whereabouts import Gazetteer, Place

SAID: dict[str, Any] = {
    "says": "it says so",
    "source": "a law",
    "as_of": date(2026, 11, 22),
    "confidence": "read",
}
ANYTHING: Any = {"relationship": 0, "express": 0, "written": 0}


def rule(kind: type[Rule], name: str, **given: Any) -> Any:
    return kind(id=name, **SAID, **given)


def pack(place: str, *rules: Any, days_off: tuple[date, ...] = ()) -> Pack:
    version = date(2026, 11, 22)
    return Pack(place=place, title=place, version=version, rules=rules, days_off=days_off)


US = pack(
    "US",
    rule(CountsAs, "greetings", purposes=("greeting",), counts_as="service"),
    rule(Needs, "service", purposes=("service", "survey"), bases=ANYTHING),
    rule(Needs, "consent", bases={"written": 0}),
    rule(Hours, "hours", opens=time(8), closes=time(21)),
    rule(Wording, "stop", last={"": " STOP ends it."}, or_has=("STOP",)),
)
US_FL = pack(
    "US-FL",
    rule(CountsAs, "greetings", purposes=("greeting",)),
    rule(Hours, "hours", opens=time(8), closes=time(20)),
    rule(Cap, "cap", most=3, within=timedelta(days=1)),
)
KR = pack(
    "KR",
    rule(CountsAs, "greetings", purposes=("greeting",)),
    rule(Needs, "consent", bases={"express": 24, "purchase": 6}),
    rule(Hours, "night", opens=time(8), closes=time(21), lifted_by="night_marketing"),
    rule(Wording, "sender", first={"": "{sender}: "}, or_has=("{sender}",)),
    rule(Wording, "mark", first={"": "(ad) "}),
    rule(Wording, "refusal", last={"": " free: {refusal_number}"}),
)
TR = pack("TR", rule(Needs, "consent", bases={"express": 0}, registry="İYS"))
DE = pack(
    "DE",
    rule(CountsAs, "surveys", purposes=("survey",)),
    rule(Needs, "consent", bases={"express": 0}),
    rule(Hours, "hours", opens=time(9), closes=time(20), days=(0, 1, 2, 3, 4, 5), holidays=False),
    days_off=(date(2026, 3, 2),),
)
DEFAULT = pack("default", rule(Needs, "consent", bases={"written": 0}))

BOOK = Playbook(
    business=Business(
        name="Fernhill",
        language="en",
        zone="UTC",
        quiet_from=time(23),
        quiet_until=time(7),
        countries=dict.fromkeys(("US", "KR", "TR", "DE", "FR"), Country()),
        identity={"refusal_number": "080"},
    ),
    journeys={},
    activities={},
    wording=playbook().wording,
    placeholders={},
    packs={one.place: one for one in (US, US_FL, KR, TR, DE, DEFAULT)},
    gazetteer=Gazetteer(
        {
            "1202": Place("US", ("US-DC",), ("America/New_York",)),
            "1305": Place("US", ("US-FL",), ("America/New_York",)),
            "1850": Place("US", ("US-FL",), ("America/New_York", "America/Chicago")),
            "82": Place("KR", (), ("Asia/Seoul",)),
            "90": Place("TR", (), ("Europe/Istanbul",)),
            "49": Place("DE", (), ("Europe/Berlin",)),
            "33": Place("FR", (), ("Europe/Paris",)),
            "44": Place("GB", (), ("Europe/London",)),
            "979": Place("FR"),
        },
        {"US": {"90": Place("US", ("US-CA",), ("America/Los_Angeles",))}},
    ),
    caps={
        "marketing": Allowance(day=2, week=3),
        "survey": Allowance(day=1),
        "all": Allowance(month=5),
    },
)
"""GB is not enabled; FR has no pack; nobody knows the time of numbers in +979."""
