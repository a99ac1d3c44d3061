"""Why a text went or did not: what is told of each decision, and of how a contact stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from stayline.content import playbook
from stayline.domain.consent import Given, Standing
from stayline.domain.contact import Contact, Texted
from stayline.domain.law import Hours, Needs, Pack
from stayline.domain.link import MARK
from stayline.domain.playbook import Allowance, Country
from stayline.domain.whereabouts import Gazetteer, Place
from stayline.domain.why import NOT_WRITTEN, Decided, decisions, standing

NIGHT = Hours(
    id="night",
    says="No advertising from 21 until 8.",
    source="Network Act Art. 50(3)",
    as_of=date(2026, 3, 1),
    confidence="read",
    opens=time(8),
    closes=time(21),
)
CONSENT = Needs(
    id="consent",
    says="Advertising needs consent given before.",
    source="Network Act Art. 50(1)",
    as_of=date(2026, 3, 1),
    confidence="read",
    bases={"express": 24},
)
KR = Pack(place="KR", title="Korea", version=date(2026, 3, 1), rules=(NIGHT, CONSENT))
DEFAULT = Pack(place="default", title="Elsewhere", version=date(2026, 3, 1), rules=())
PLAYBOOK = replace(
    playbook(),
    packs={"KR": KR, "default": DEFAULT},
    gazetteer=Gazetteer({"82": Place("KR", (), ("Asia/Seoul",))}, {}),
    business=replace(
        playbook().business, quiet_until=time(7), countries={"KR": Country(two_way=True)}
    ),
    caps={"survey": Allowance(day=1)},
)
JI = Contact(id="ji", phone="+821000000101", known=True, zone="Asia/Seoul")
AT = "2026-03-02T12:00:00+00:00"
EVENING = datetime(2026, 3, 2, 13, tzinfo=UTC)  # 22:00 in Seoul
AGREED = Given(
    to="marketing",
    at=datetime(2026, 1, 5, tzinfo=UTC),
    basis="express",
    source="form",
    expires_on=date(2028, 1, 5),
)
MESSAGE = {
    "sk": "message#ji.1",
    "id": "ji.1",
    "body": f"Spring sale:\n20 % off everything, see {MARK}",
}


def fact(*lines: dict[str, Any], kind: str = "due", at: str = AT, **more: Any) -> dict[str, Any]:
    sk = f"fact#{kind}#{at}"
    return {"sk": sk, "fact": kind, "decided_at": at, "lines": list(lines), **more}


def line(rule: str, because: str = "so", **about: Any) -> dict[str, Any]:
    return {"rule": rule, "because": because, **about}


def only(*rows: dict[str, Any]) -> Decided:
    (one,) = decisions(rows, PLAYBOOK)
    return one


@pytest.mark.parametrize(
    ("rule", "verdict"),
    [
        ("text planned", "planned"),
        ("held", "held"),
        ("released", "held"),
        ("put off", "held"),
        ("accepted", "sent"),
        ("not sent", "refused"),
        ("unsendable", "refused"),
        ("not asked", "refused"),
        ("dropped", "refused"),
        ("not started", "not started"),
        ("held out", "not started"),
        ("unknown", "unknown"),
        ("opted out", "opted out"),
        ("opted in", "opted in"),
        ("not believed", "no change"),
        ("doubted", "doubted"),
        ("consent given", "consent given"),
        ("consent withdrawn", "consent withdrawn"),
    ],
)
def test_each_decision_has_one_word(rule: str, verdict: str) -> None:
    assert only(fact(line(rule))).verdict == verdict


@pytest.mark.parametrize("rule", ["kept", "enrolled", "activity", "triage", "receipt", "stale"])
def test_what_decides_about_no_text_is_left_to_the_story(rule: str) -> None:
    assert (
        decisions([fact(line(rule), kind="receipt", status="delivered"), MESSAGE], PLAYBOOK) == []
    )


def test_a_receipt_that_says_it_did_not_arrive_is_told() -> None:
    row = fact(line("receipt", "sent → undelivered 30003"), kind="receipt", status="undelivered")
    assert (only(row).verdict, only(row).because) == ("not delivered", "sent → undelivered 30003")


@pytest.mark.parametrize("kind", ["consent", "withdrawal"])
def test_a_consent_that_changes_nothing_is_told(kind: str) -> None:
    assert only(fact(line("kept"), kind=kind)).verdict == "no change"


@pytest.mark.parametrize(
    ("about", "text"),
    [
        (
            {"message_id": "ji.1", "journey": "promotion"},
            "Spring sale: 20 % off everything, see {l…",
        ),
        ({"journey": "promotion", "step": "offer"}, NOT_WRITTEN),
        ({"step": "help"}, NOT_WRITTEN),
        ({}, ""),
    ],
)
def test_a_text_is_told_by_its_first_words(about: dict[str, str], text: str) -> None:
    assert only(fact(line("not sent", **about)), MESSAGE).text == text


def test_a_short_text_is_told_whole() -> None:
    short = {**MESSAGE, "body": "Hello"}
    assert only(fact(line("held", message_id="ji.1")), short).text == "Hello"


@pytest.mark.parametrize(
    ("rule", "because", "says"),
    [
        ("KR/consent", "no consent on record", CONSENT.says),
        (
            "quiet hours",
            "quiet hours (KR/night): it goes at 2026-03-03 08:00 Asia/Seoul",
            NIGHT.says,
        ),
        ("quiet hours", "quiet hours: it goes at 2026-03-03 09:00 Asia/Seoul", "business's own"),
        ("opted out", "the contact has opted out", "until the contact texts START"),
        ("KR/repealed", "it was forbidden then", ""),
        ("cap/all/day", "cap: 3 texts a day", ""),
    ],
)
def test_a_rule_says_what_it_says_in_its_pack(rule: str, because: str, says: str) -> None:
    judged = {"rule": rule, "country": "KR", "local": "Mon 22:00 Asia/Seoul"}
    one = only(fact(line("not sent", because, judged=judged)))
    assert one.rule is not None
    assert says in one.rule.says
    assert one.inputs == {"country": "KR", "local": "Mon 22:00 Asia/Seoul"}


def test_a_rule_of_law_comes_with_its_source_and_pack() -> None:
    one = only(fact(line("not sent", judged={"rule": "KR/night"})))
    assert one.rule is not None
    assert (one.rule.source, one.rule.pack) == ("Network Act Art. 50(3)", "KR of 2026-03-01")


def test_what_was_judged_when_a_text_was_claimed_stands_with_the_send() -> None:
    row = fact(
        line("unsendable", "KR: no consent on record", message_id="ji.1"),
        line("opted out", "the provider knows of an opt-out that we missed"),
        kind="sent",
        judged={"rule": "KR/consent", "packs": "KR of 2026-03-01"},
    )
    refused, opted_out = decisions([row, MESSAGE], PLAYBOOK)
    assert refused.rule is not None
    assert refused.rule.id == "KR/consent"
    assert refused.inputs == {"packs": "KR of 2026-03-01"}
    assert (opted_out.rule, opted_out.inputs, opted_out.text) == (None, {}, "")


def test_the_newest_decision_comes_first_and_those_of_one_fact_stay_in_order() -> None:
    later = "2026-03-02T12:00:00.500000+00:00"
    rows = [fact(line("not started", "1")), fact(line("held", "2"), line("held", "3"), at=later)]
    assert [one.because for one in decisions(rows, PLAYBOOK)] == ["2", "3", "1"]


def test_a_ruling_is_told_for_each_purpose() -> None:
    surveyed = (Texted(at=EVENING.replace(hour=4), purpose="survey", message="ji.0"),)
    contact = replace(
        JI, consents={"marketing": Standing(given=AGREED)}, doubted_at=None, texted=surveyed
    )
    told = {one.purpose: one for one in standing(contact, PLAYBOOK, EVENING).purposes}
    marketing, survey = told["marketing"], told["survey"]
    assert (marketing.verdict, marketing.until) == ("hold", EVENING.replace(hour=23))
    assert marketing.because == "quiet hours (ours, KR/night)"
    assert marketing.rule is not None
    assert marketing.rule.says == NIGHT.says
    assert marketing.inputs["local"] == "Mon 22:00 Asia/Seoul"
    assert (survey.verdict, survey.because) == ("hold", "cap: 1 survey a day")
    assert survey.inputs["counted"] == "1 of 1"


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({}, "no consent on record"),
        ({"opted_out_at": EVENING}, "the contact has opted out"),
        ({"phone": "+12025550101"}, "numbers of an unknown country are not enabled"),
        ({"doubted_at": EVENING}, "marketing is paused"),
    ],
)
def test_what_speaks_against_marketing_is_told(changes: Any, because: str) -> None:
    told = standing(replace(JI, **changes), PLAYBOOK, EVENING)
    marketing = next(one for one in told.purposes if one.purpose == "marketing")
    assert (marketing.verdict, marketing.until) == ("never", None)
    assert because in marketing.because


@pytest.mark.parametrize(
    ("one", "now", "how"),
    [
        (Standing(given=AGREED), EVENING, "stands"),
        (Standing(given=AGREED), datetime(2028, 1, 5, tzinfo=UTC), "does not"),
        (Standing(given=AGREED, withdrawn_at=EVENING), EVENING, "does not"),
        (Standing(withdrawn_at=EVENING), EVENING, "does not"),
    ],
)
def test_a_consent_is_told_with_whether_it_stands(one: Standing, now: datetime, how: str) -> None:
    (told,) = standing(replace(JI, consents={"marketing": one}), PLAYBOOK, now).consents
    assert (told.to, told.stands, told.given) == ("marketing", how == "stands", one.given)
    assert told.withdrawn_at == one.withdrawn_at


def test_of_who_has_no_number_only_the_objection_is_told() -> None:
    told = standing(Contact(id="ji", phone="", opted_out_at=EVENING), PLAYBOOK, EVENING)
    assert (told.opted_out_at, told.purposes) == (EVENING, ())
