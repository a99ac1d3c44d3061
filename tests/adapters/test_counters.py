"""The counters: charged with the claim, refused at the limit to the last millionth."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier, Lock
from typing import Any, cast

import pytest
from botocore.exceptions import ClientError

from stayline.adapters import aws as clients
from stayline.adapters import keys
from stayline.adapters.counters import counted
from stayline.adapters.desk import Desk
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job, Outbox
from stayline.adapters.table import ConflictError, FullError, Table
from stayline.adapters.twilio_sms import TwilioSms
from stayline.domain import spend
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.facts import TextReceived
from stayline.domain.message import claimed, waiting_row
from stayline.domain.playbook import Budget, Playbook
from stayline.domain.sending import Answer
from tests.builders import planned
from tests.domain.law import BOOK
from tests.domain.test_spend import PRICES

CENT, DOLLAR = 10_000, 1_000_000
COST = 11_800
"""What `planned`'s text costs."""


class Taker(TwilioSms):
    """A provider that takes every text, and makes no connection."""

    def __init__(self) -> None:
        self.taken: list[str] = []

    def send(self, _: str, to: str, *__: object) -> Answer:
        self.taken.append(to)
        return Answer("accepted", provider_message_id=f"SM{len(self.taken):032}")


@pytest.fixture
def table(aws: None) -> Table:  # noqa: ARG001  the account it is in
    return Table(clients.dynamodb(), "stayline")


def limited(**budgets: Budget) -> Playbook:
    return replace(BOOK, prices=PRICES, budgets=budgets)


def desk(table: Table, book: Playbook) -> Desk:
    queue = "https://sqs.us-east-1.amazonaws.com/123456789012"
    outbox = Outbox(clients.sqs(), {lane: f"{queue}/{lane}" for lane in ("urgent", "bulk")})
    return Desk(Intake(table, outbox, book), lambda _: Taker(), "https://fern.example/l")


def jobs(table: Table, now: datetime, number: int) -> Iterator[Job]:
    """Plan a text to each of so many contacts."""
    for count in range(number):
        name, phone = f"c{count}", f"+1202555{count:04}"
        contact = Contact(id=name, phone=phone, known=True, name=name)
        message = planned(now, id=f"{name}.1", contact_id=name, to=phone, journey="nps")
        decision = Decision(contact=contact, messages=(message,), due=(waiting_row(message),))
        fact = TextReceived(id="SM0", body="", at=now)
        saved = table.save(Contact(id=name, phone=""), fact, now, decision)
        yield Job(saved.contact, saved.messages[0])


def totals(table: Table, book: Playbook, now: datetime) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for (term, _), shares in counted(table, spend.terms(now, book.business)).items():
        for program, amount in shares.items():
            found[term.name, program] += amount
    return found


def test_a_claim_charges_all_and_the_journey(table: Table, now: datetime) -> None:
    book = limited(all=Budget(day=100 * COST))
    (job,) = jobs(table, now, 1)
    assert desk(table, book).send(job, "a", now) == "accepted"
    assert totals(table, book, now) == {
        ("2026-03", "all"): COST,
        ("2026-03", "nps"): COST,
        ("2026-03-02", "all"): COST,
    }
    assert table.together(["c0.1"])[1]["c0.1"].cost == COST


def test_a_claim_that_a_counter_refuses_changes_nothing(table: Table, now: datetime) -> None:
    book = limited(all=Budget(day=COST))  # room for one, but in no share alone
    (job,) = jobs(table, now, 1)
    wanted = spend.within(spend.charges(COST, "nps", "c0", book, now), book)
    ours = claimed(job.message, "one", now, COST)
    with pytest.raises(FullError):
        table.claim(job.message, ours, job.contact, wanted)
    assert table.together(["c0.1"])[1]["c0.1"] == job.message
    assert totals(table, book, now) == {}


@pytest.mark.parametrize("texts", [1, 5, 11, 20])
@pytest.mark.parametrize("program", ["all", "nps"])
def test_exactly_as_many_go_as_the_budget_pays(
    table: Table, now: datetime, texts: int, program: str
) -> None:
    """Whichever shares they are counted in: where one is full, another has room."""
    book = limited(**{program: Budget(day=texts * COST + COST // 2)})
    sender = desk(table, book)
    outcomes = Counter(sender.send(job, "a", now) for job in jobs(table, now, texts + 3))
    assert outcomes == {"accepted": texts, "held": 3}
    assert totals(table, book, now)["2026-03-02", program] == texts * COST


def test_many_at_once_never_spend_more(table: Table, now: datetime) -> None:
    """moto does one transaction at a time, DynamoDB has them in each other's way: both happen."""
    book, texts = limited(all=Budget(day=12 * COST)), 20
    waiting = list(jobs(table, now, texts))
    crowded = Crowded(table.client)
    sender = desk(replace(table, client=crowded), book)  # type: ignore[arg-type]
    together = Barrier(2)

    def seen_to(job: Job) -> str:
        while True:
            try:
                return sender.send(job, "a", now)
            except ConflictError:  # lost five races; the queue brings it again
                continue

    def work(mine: list[Job]) -> list[str]:
        together.wait()
        return [seen_to(job) for job in mine]

    with ThreadPoolExecutor(2) as pool:
        outcomes = Counter(
            outcome for found in pool.map(work, (waiting[::2], waiting[1::2])) for outcome in found
        )
    assert outcomes == {"accepted": 12, "held": 8}
    assert crowded.conflicts > 5
    assert totals(table, book, now)["2026-03-02", "all"] == 12 * COST


class Crowded:
    """A client whose every fourth claim meets another transaction at the same counter."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._lock = Lock()
        self._calls = self.conflicts = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def transact_write_items(self, *, TransactItems: list[Any], **more: Any) -> Any:  # noqa: N803  AWS's name
        with self._lock:
            is_claim = any("ConditionExpression" in one.get("Update", {}) for one in TransactItems)
            self._calls += is_claim
            if is_claim and self._calls % 4 == 0:
                self.conflicts += 1
                reasons: Any = [{"Code": "None"} for _ in TransactItems]
                reasons[-1] = {"Code": "TransactionConflict"}
                raise ClientError(
                    {
                        "Error": {"Code": "TransactionCanceledException", "Message": ""},
                        "CancellationReasons": reasons,
                    },
                    "TransactWriteItems",
                )
            return self._client.transact_write_items(TransactItems=TransactItems, **more)

    def batch_get_item(self, **wanted: Any) -> Any:
        with self._lock:
            return self._client.batch_get_item(**wanted)


def test_what_comes_back_makes_room_again(table: Table, now: datetime) -> None:
    book = limited(all=Budget(day=2 * COST))
    sender = desk(table, book)
    first, second, third = jobs(table, now, 3)
    assert sender.send(first, "a", now) == "accepted"
    refused = replace(sender, providers=lambda _: Refuser())
    assert refused.send(second, "a", now) == "refused"
    assert totals(table, book, now)["2026-03-02", "all"] == COST
    assert sender.send(third, "a", now) == "accepted"


class Refuser(Taker):
    def send(self, *_: object) -> Answer:
        return Answer("refused", code="21211", words="no such number")


def charge(table: Table, book: Playbook, at: datetime, *programs: str) -> dict[str, Any]:
    """Charge a contact's texts, one of each program; give the item they are counted in."""
    charges = {
        (one.term, one.program): one
        for program in programs
        for one in spend.charges(999 * 1_000_000, program, "ana", book, at)
    }
    decision = Decision(contact=Contact(id="ana", phone=""), charges=tuple(charges.values()))
    fact = TextReceived(id=f"{at}", body="", at=at)
    table.save(Contact(id="ana", phone=""), fact, at, decision)
    (term, _), one = next(iter(charges.items()))
    found = table.client.get_item(TableName=table.name, Key=keys.share(term, one.share))
    return cast("dict[str, Any]", found["Item"])


def test_counters_are_small_and_expire(table: Table, now: datetime) -> None:
    """A write is billed by the kilobyte of its item, and these are written with every text."""
    names = [f"a_journey_with_a_long_name_{number}" for number in range(20)]
    limits = dict.fromkeys(("all", names[0]), Budget(day=DOLLAR))
    for day in range(29):
        item = charge(table, limited(**limits), now + timedelta(days=day), *names)
    size = sum(len(name) + (9 if "N" in value else len(value["S"])) for name, value in item.items())
    assert size < 1024
    expires_at = datetime.fromtimestamp(int(item["expires_at"]["N"]), tz=now.tzinfo)
    assert (expires_at - datetime(2026, 4, 1, tzinfo=now.tzinfo)).days == 400


def test_a_day_is_counted_beside_its_month_until_two_days_later(
    table: Table, now: datetime
) -> None:
    book = limited(nps=Budget(day=DOLLAR))
    items = [charge(table, book, now + timedelta(days=day), "nps") for day in range(3)]
    counters = [sorted(name for name in item if "#" in name) for item in items]
    assert counters == [
        ["#all", "#nps", "02#nps"],
        ["#all", "#nps", "02#nps", "03#nps"],
        ["#all", "#nps", "03#nps", "04#nps"],
    ]
