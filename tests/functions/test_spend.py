"""Spend on the deployed parts: what a text costs, what the brake holds, what the alarm is told."""

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from functions.advance_due.app import lambda_handler, measure
from functions.receive_message.app import receive
from local.provider.double import Provider
from stayline.adapters.counters import counted
from stayline.adapters.desk import Desk
from stayline.adapters.outbox import Job
from stayline.adapters.story import Story
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import spend
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import TextReceived
from stayline.domain.message import Message, waiting_row
from stayline.domain.playbook import Budget
from tests.builders import planned
from tests.conftest import load_event
from tests.functions.conftest import KEY, Context, Service

CENT = 10_000
TEXT = 11_800
"""What a short text to a US number costs at the sample's prices."""
ANA = Contact(id="ana", phone="+12025550101", known=True, zone="America/New_York")
NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)


@pytest.fixture
def desk(service: Service, provider: TwilioSms) -> Desk:
    return Desk(service.intake, lambda _: provider, "https://example.com/l")


def limited(desk: Desk, **budgets: Budget) -> Desk:
    book = replace(desk.intake.playbook, budgets=budgets)
    return replace(desk, intake=replace(desk.intake, playbook=book))


def plan(service: Service, number: int, at: datetime) -> Job:
    """Plan a text to Ana, as one more thing that has happened."""
    contact = service.intake.table.contact("ana") or Contact(id="ana", phone="")
    message = planned(at, id=f"ana.{number}", journey="nps", step="thanks")
    decision = Decision(
        contact=replace(ANA, version=contact.version, texted=contact.texted),
        messages=(message,),
        due=(waiting_row(message),),
    )
    fact = TextReceived(id=f"SM{number}", body="", at=at)
    saved = service.intake.table.save(contact, fact, at, decision)
    return Job(saved.contact, saved.messages[0])


def again(service: Service, message: Message) -> Job:
    contacts, messages = service.intake.table.together([message.id])
    return Job(contacts["ana"], messages[message.id])


def total(service: Service, at: datetime) -> dict[tuple[str, str], int]:
    found: Counter[tuple[str, str]] = Counter()
    terms = spend.terms(at, service.intake.playbook.business)
    for (term, _), shares in counted(service.intake.table, terms).items():
        for program, amount in shares.items():
            found[term.name, program] += amount
    return dict(found)


def test_a_braked_text_is_held_with_its_reason_and_goes_the_next_day(
    service: Service, desk: Desk, double: Provider
) -> None:
    braked = limited(desk, all=Budget(day=TEXT))
    first, second = plan(service, 1, NOON), plan(service, 2, NOON)
    assert braked.send(first, "a1", NOON) == "accepted"
    assert braked.send(second, "a2", NOON) == "held"
    (waiting,) = [one for one in service.rows("ana") if one["sk"] == "message#ana.2"]
    due_at = datetime.fromisoformat(waiting["due_at"])
    assert due_at == datetime(2026, 3, 3, 14, tzinfo=UTC)  # 9 o'clock where she is
    table = service.intake.table
    told = Story(table.client, table.name).tell("ana")
    assert told is not None
    brake = "held: spend brake: 0.01 USD a day are used up"
    because = f"{brake}: it goes at 2026-03-03 09:00 America/New_York (nps/thanks)"
    assert because in [why for entry in told["entries"] for why in entry.get("why", ())]
    (fact,) = [one for one in service.facts("ana") if one.get("outcome") == "held"]
    assert fact["judged"]["rule"] == "spend/all/day"
    assert fact["judged"]["cost"] == "1.18 US cents, 1 segment"
    assert fact["judged"]["counted"] == "0.0118 of 0.01 USD"
    assert braked.send(again(service, second.message), "a3", due_at) == "accepted"
    assert len(double.accepted()) == 2


def test_of_a_month_as_much_goes_as_its_budget_pays_and_the_rest_in_the_next(
    service: Service, desk: Desk, double: Provider
) -> None:
    """A text a day for a month that pays for twenty, in the days of New York."""
    braked = limited(desk, nps=Budget(month=20 * TEXT))
    outcomes, waiting = [], []
    for day in range(30):
        at = NOON + timedelta(days=day)
        job = plan(service, day, at)
        outcomes.append((at.month, braked.send(job, f"a{day}", at)))
        waiting += [job] if outcomes[-1][1] == "held" else []
    march, april = Counter(outcomes), datetime(2026, 4, 1, 13, tzinfo=UTC)
    assert march[3, "accepted"] == 20
    assert march[3, "held"] == 30 - 20
    assert {again(service, job.message).message.due_at for job in waiting} == {april}
    for job in waiting:
        assert braked.send(again(service, job.message), "later", april) == "accepted"
    assert len(double.accepted()) == 30
    assert total(service, NOON)["2026-03", "nps"] == 20 * TEXT
    assert total(service, april)["2026-04", "nps"] == 10 * TEXT


def test_a_text_that_was_not_taken_costs_nothing_until_it_is(
    service: Service, desk: Desk, double: Provider
) -> None:
    job = plan(service, 1, NOON)
    double.mischief.sends.append("rate_limited")
    assert desk.send(job, "a1", NOON) == "released"
    assert set(total(service, NOON).values()) == {0}
    tomorrow = NOON + timedelta(days=1)
    assert desk.send(again(service, job.message), "a2", tomorrow) == "accepted"
    assert total(service, tomorrow) == {
        ("2026-03", "all"): TEXT,
        ("2026-03", "nps"): TEXT,
        ("2026-03-03", "all"): TEXT,
    }


def test_what_people_text_is_counted_and_counted_once(service: Service) -> None:
    form = {"From": ANA.phone, "Body": "a" * 161, "MessageSid": "SM1"}
    for _ in range(2):
        receive(form, KEY, service.intake, NOON)
    inbound = int(2 * 0.83 * CENT)
    assert total(service, NOON) == {("2026-03", "all"): inbound, ("2026-03-02", "all"): inbound}


def test_a_confirmed_opt_out_is_charged_and_not_braked(
    service: Service, desk: Desk, double: Provider
) -> None:
    braked = limited(desk, all=Budget(day=1))
    job = plan(service, 1, NOON)
    confirms = replace(job.message, confirms=True)
    contact = replace(job.contact, opted_out_at=NOON)
    assert braked.send(Job(contact, confirms), "a1", NOON) == "accepted"
    assert len(double.accepted()) == 1
    assert total(service, NOON)["2026-03-02", "all"] == TEXT


def test_the_minute_tells_the_alarm_how_much_is_used(
    service: Service, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    budgets = {"all": Budget(day=10 * TEXT), "nps": Budget(month=4 * TEXT)}
    limited(desk, **budgets).send(plan(service, 1, NOON), "a1", NOON)
    book = replace(service.intake.playbook, budgets=budgets)
    assert measure(replace(service.intake, playbook=book), NOON) == 25
    capsys.readouterr()
    lambda_handler(load_event("advance_due"), Context())
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (metric,) = [line for line in lines if "_aws" in line]
    assert metric["SpendShare"] == [0.0]
    (directive,) = metric["_aws"]["CloudWatchMetrics"]
    assert directive["Namespace"] == "Stayline"
    (names,) = directive["Dimensions"]
    # An alarm whose dimensions are others never rings (tests/test_template.py has the same two).
    assert {name: metric[name] for name in names} == {"stack": "stayline", "service": "stayline"}
