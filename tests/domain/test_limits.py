"""May this go now: send, hold until an instant, or never, because."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from stayline.content import playbook
from stayline.domain import caps, limits
from stayline.domain.caps import uncounted
from stayline.domain.consent import Given, Standing
from stayline.domain.contact import Contact
from stayline.domain.engine import decide
from stayline.domain.facts import TextReceived
from stayline.domain.law import Basis, ConsentTo, Purpose
from stayline.domain.limits import About, permit
from stayline.domain.required_words import dressed
from stayline.domain.ruling import Ruling
from tests.builders import planned
from tests.domain.law import BOOK

MONDAY_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
DC, FLORIDA, PENSACOLA = "+12025550101", "+13055550101", "+18505550101"
KOREA, TURKEY, GERMANY = "+821000000101", "+905000000101", "+4915700000101"


def agreed(to: ConsentTo = "marketing", basis: Basis = "written", **more: Any) -> Any:
    given = Given(to=to, at=AT, basis=basis, source="form", **more)
    return {to: Standing(given=given)}


def person(phone: str = DC, **more: Any) -> Contact:
    return Contact(id="ana", phone=phone, known=True, **{"consents": agreed(), **more})


def ruled(contact: Contact, purpose: Purpose = "marketing", now: str | datetime = "") -> Ruling:
    at = now if isinstance(now, datetime) else datetime.fromisoformat(now or "2026-03-02T17:00Z")
    return permit(contact, About(purpose, "bulk"), BOOK, at)


@pytest.mark.parametrize(
    ("contact", "purpose", "rule"),
    [
        (person(opted_out_at=AT), "service", "opted out"),
        (person("+447700900101"), "service", "country"),
        (person("+999"), "service", "country"),
        (person("+97900000"), "service", "zone"),
        (person(doubted_at=AT), "marketing", "doubt"),
        (person(consents={}), "marketing", "US/consent"),
        (person(consents=agreed(basis="express")), "marketing", "US/consent"),
        (person(consents={"survey": Standing(withdrawn_at=AT)}), "survey", "withdrawn"),
        (replace(person(), known=False), "survey", "US/service"),
        (person(KOREA, consents=agreed(basis="purchase", expires_on=AT.date())), "marketing",
         "KR/consent"),
        (person(TURKEY, consents=agreed(basis="express")), "marketing", "TR/consent"),
        # A satisfaction survey is advertising in Germany, a greeting in Korea.
        (person(GERMANY, consents={}), "survey", "DE/consent"),
        (person(KOREA, consents={}), "greeting", "KR/consent"),
        # A state may be stricter than the country, and is heard after it.
        (person(FLORIDA, consents={}), "greeting", "US/consent"),
        # A country without a pack takes the strictest.
        (person("+33639980101", consents=agreed(basis="express")), "marketing",
         "default/consent"),
    ],
)  # fmt: skip
def test_what_may_never_go_says_why(contact: Contact, purpose: Purpose, rule: str) -> None:
    ruling = ruled(contact, purpose)
    assert (ruling.verdict, ruling.rule) == ("never", rule)
    assert ruling.because


@pytest.mark.parametrize(
    ("contact", "purpose"),
    [
        (person(), "marketing"),
        (person(consents={}), "service"),
        (person(consents={}), "greeting"),
        (person(doubted_at=AT), "service"),
        (person(consents={"survey": Standing(withdrawn_at=AT)}), "service"),
        (person(TURKEY, consents=agreed(basis="express", registry="42")), "marketing"),
    ],
)
def test_what_is_allowed_goes_and_tells_what_it_was_judged_by(
    contact: Contact, purpose: Purpose
) -> None:
    ruling = ruled(contact, purpose)
    assert ruling.verdict == "go"
    assert {"purpose", "country", "packs", "local"} <= set(ruling.judged)


@pytest.mark.parametrize(
    ("contact", "now", "until"),
    [
        # In one place the law is stricter than the business, in another the business is.
        (person(), "2026-03-02T12:30Z", "2026-03-02T13:00Z"),
        (person(FLORIDA), "2026-03-03T01:30Z", "2026-03-03T13:00Z"),
        # Part of an area code is an hour behind, so the evening is that of both.
        (person(PENSACOLA), "2026-03-02T13:30Z", "2026-03-02T14:00Z"),
        # A number of the East, an address in the West: both have to be awake.
        (person(postcode="90210"), "2026-03-02T14:00Z", "2026-03-02T16:00Z"),
        (person(zone="Asia/Seoul"), "2026-03-02T14:00Z", "2026-03-02T23:00Z"),
        (person(KOREA, consents=agreed(basis="express")), "2026-03-02T13:00Z",
         "2026-03-02T23:00Z"),
        # Sunday, and the holiday after it.
        (person(GERMANY, consents=agreed(basis="express")), "2026-03-01T12:00Z",
         "2026-03-03T08:00Z"),
    ],
)  # fmt: skip
def test_what_comes_at_night_is_held_until_it_is_day_everywhere(
    contact: Contact, now: str, until: str
) -> None:
    ruling = ruled(contact, "marketing", now)
    assert (ruling.verdict, ruling.until) == ("hold", datetime.fromisoformat(until))
    assert ruling.rule.partition("/")[0] in ruling.inputs["packs"]
    assert ruling.because.startswith("quiet hours (")


def test_a_consent_of_its_own_lifts_the_korean_night() -> None:
    night = {**agreed(basis="express"), **agreed("night_marketing")}
    assert ruled(person(KOREA, consents=night), now="2026-03-02T13:00Z").verdict == "go"


def test_a_consent_that_has_ended_lifts_no_night() -> None:
    ended = agreed("night_marketing", expires_on=date(2026, 3, 2))
    night = {**agreed(basis="express"), **ended}
    assert ruled(person(KOREA, consents=night), now="2026-03-01T13:00Z").verdict == "go"
    ruling = ruled(person(KOREA, consents=night), now="2026-03-02T13:00Z")
    assert (ruling.verdict, ruling.rule) == ("hold", "KR/night")


def test_an_answer_goes_at_any_hour_but_not_to_a_country_that_is_not_enabled() -> None:
    about, night = About("marketing", "urgent"), datetime(2026, 3, 2, 7, tzinfo=UTC)
    assert permit(person(consents={}), about, BOOK, night).verdict == "go"
    assert permit(person("+447700900101"), about, BOOK, night).verdict == "never"


@pytest.mark.parametrize(("minutes", "verdict"), [(0, "go"), (30, "go"), (31, "hold")])
def test_an_answer_that_nobody_waits_for_any_more_keeps_the_hours(
    minutes: int, verdict: str
) -> None:
    night = datetime(2026, 3, 2, 7, tzinfo=UTC)
    since = night - timedelta(minutes=minutes)
    message = planned(since, to=DC, lane="urgent", purpose="service")
    assert limits.stay(person(), message, BOOK, night).verdict == verdict


def test_an_answer_to_a_text_that_was_fetched_late_waits_for_the_morning() -> None:
    night = datetime(2026, 3, 2, 7, tzinfo=UTC)
    fetched = TextReceived(id="SM1", body="yardım", at=night - timedelta(hours=5))
    (answer,) = decide(person(), fetched, night, BOOK).messages
    assert (answer.lane, answer.due_at) == ("urgent", datetime(2026, 3, 2, 12, tzinfo=UTC))


def texted(contact: Contact, purpose: Purpose, *moments: datetime) -> Contact:
    for number, at in enumerate(moments):
        message = planned(at, id=f"ana.{purpose}{number}", purpose=purpose, lane="bulk")
        contact = caps.counting(contact, message, at)
    return contact


def noons(*days: int) -> list[datetime]:
    return [datetime(2026, 3, day, 17, tzinfo=UTC) for day in days]


@pytest.mark.parametrize(
    ("purpose", "before", "until"),
    [
        ("marketing", {"marketing": noons(4, 4)}, "2026-03-05T13:00Z"),
        ("marketing", {"marketing": noons(2)}, ""),
        ("marketing", {"marketing": noons(2, 3, 4)}, "2026-03-09T12:00Z"),
        ("survey", {"survey": noons(4)}, "2026-03-05T12:00Z"),
        ("service", {"survey": noons(4), "marketing": noons(2, 3, 4)}, ""),
        # Of what is allowed in all, promotions get what service and surveys have left …
        ("marketing", {"service": noons(2, 2, 3, 3), "survey": noons(3)}, "2026-04-01T12:00Z"),
        # … and take nothing from them.
        ("service", {"service": noons(2, 2, 3), "marketing": noons(2, 3)}, ""),
        ("service", {"service": noons(2, 2, 3, 3, 4)}, "2026-04-01T11:00Z"),
    ],
)  # fmt: skip
def test_a_cap_holds_until_there_is_room(
    purpose: Purpose, before: dict[Purpose, list[datetime]], until: str
) -> None:
    contact, now = person(), datetime(2026, 3, 4, 18, tzinfo=UTC)
    for kind, moments in before.items():
        contact = texted(contact, kind, *moments)
    ruling = ruled(contact, purpose, now)
    assert ruling.verdict == ("hold" if until else "go")
    if until:
        assert ruling.until == datetime.fromisoformat(until)
        assert ruling.rule.startswith("cap/")
        assert ruling.inputs["counted"]


def test_a_cap_of_the_law_is_of_any_24_hours() -> None:
    evening = [datetime(2026, 3, 2, 23, minute, tzinfo=UTC) for minute in (0, 1, 2)]
    book = replace(BOOK, caps={})
    contact = texted(person(FLORIDA), "marketing", *evening)
    now = datetime(2026, 3, 3, 14, tzinfo=UTC)
    ruling = permit(contact, About("marketing", "bulk"), book, now)
    assert (ruling.rule, ruling.until) == ("US-FL/cap", evening[0] + timedelta(days=1))


def test_answers_are_not_counted_and_what_did_not_go_is_taken_off() -> None:
    now = MONDAY_NOON
    assert caps.counting(person(), planned(now, lane="urgent"), now).texted == ()
    message = planned(now, lane="bulk")
    contact = caps.counting(person(), message, now)
    assert [one.at for one in contact.texted] == [now]
    assert uncounted(contact, message).texted == ()
    later = now + timedelta(days=40)
    assert [one.at for one in caps.counting(contact, message, later).texted] == [later]


@pytest.mark.parametrize(
    ("phone", "purpose", "body", "becomes"),
    [
        (KOREA, "marketing", "Hi", "(ad) Fernhill: Hi free: 080"),
        (KOREA, "marketing", "Fernhill says hi", "(ad) Fernhill says hi free: 080"),
        (KOREA, "service", "Hi", "Hi"),
        (KOREA, "greeting", "Hi", "(ad) Fernhill: Hi free: 080"),
        (DC, "marketing", "Hi", "Hi STOP ends it."),
        (DC, "marketing", "Reply STOP", "Reply STOP"),
        (DC, "greeting", "Hi", "Hi"),
    ],
)
def test_a_text_begins_and_ends_with_what_the_law_wants(
    phone: str, purpose: Purpose, body: str, becomes: str
) -> None:
    assert dressed(body, person(phone), purpose, BOOK, "en") == becomes


def test_an_opt_out_is_confirmed_once_within_five_minutes() -> None:
    contact = person(opted_out_at=MONDAY_NOON)
    message = planned(MONDAY_NOON, confirms=True)
    assert limits.stay(contact, message, BOOK, MONDAY_NOON).verdict == "go"
    late = MONDAY_NOON + timedelta(minutes=6)
    assert limits.stay(contact, message, BOOK, late).verdict == "never"
    again = replace(contact, opted_out_at=None)
    assert limits.stay(again, message, BOOK, MONDAY_NOON).verdict == "never"


@pytest.mark.parametrize(
    ("texted", "verdict"),
    [
        (timedelta(seconds=-2), "go"),
        (timedelta(minutes=-6), "never"),  # too late to confirm when it was heard of
        (timedelta(seconds=1), "never"),  # another STOP, which has its own
    ],
)
def test_an_opt_out_counts_from_when_it_was_texted_not_from_when_it_was_heard(
    texted: timedelta, verdict: str
) -> None:
    contact = person(opted_out_at=MONDAY_NOON + texted)
    message = planned(MONDAY_NOON, confirms=True)
    assert limits.stay(contact, message, BOOK, MONDAY_NOON).verdict == verdict


@pytest.mark.parametrize(
    ("body", "day", "rules", "said"),
    [
        (
            "no more surveys please",
            "2026-03-02",
            ["consent withdrawn", "text planned"],
            "questions",
        ),
        ("stop sending me offers", "2026-03-02", ["consent withdrawn", "text planned"], "offers"),
        # From then on who refuses one kind of text in the US refuses all.
        ("no more surveys please", "2027-01-31", ["opted out", "text planned"], "no more texts"),
        ("please stop texting me", "2026-03-02", ["opted out", "text planned"], "no more texts"),
        ("STOP", "2026-03-02", ["opted out"], ""),
    ],
)
def test_who_wants_no_more_of_one_kind_is_told_so(
    body: str, day: str, rules: list[str], said: str
) -> None:
    now = datetime.fromisoformat(f"{day}T17:00Z")
    decision = decide(person(), TextReceived(id="SM1", body=body, at=now), now, playbook())
    assert [line.rule for line in decision.lines] == rules
    assert said in "".join(message.body for message in decision.messages)


def test_who_says_it_again_is_told_nothing_more_or_a_machine_would_go_on_for_ever() -> None:
    contact, told = person(), []
    for minute in range(3):
        now = datetime(2026, 3, 2, 17, minute, tzinfo=UTC)
        text = TextReceived(id=f"SM{minute}", body="stop sending me offers", at=now)
        decision = decide(contact, text, now, playbook())
        contact = decision.contact
        told.append(len(decision.messages))
    assert told == [1, 0, 0]
