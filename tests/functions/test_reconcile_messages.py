"""What the webhook never saw is fetched from the provider, once; what is unknown is counted."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from functions.receive_message.app import receive
from functions.reconcile_messages.app import reconcile
from stayline.adapters import keys, metrics
from stayline.adapters.items import to_item
from stayline.adapters.missed_texts import Found, take_in_missed
from stayline.domain.contact import Contact, contact_id
from stayline.domain.facts import ProfilePut
from tests.functions.conftest import KEY, Service
from tests.functions.missing import ANA, BEN, HOUR, MINUTE, SECOND, Phones, phones_in


@pytest.fixture
def phones(tmp_path: Path, now: datetime) -> Iterator[Phones]:
    yield from phones_in(tmp_path, now)


def number(which: int) -> str:
    return f"+1202555{which:04}"


def run(service: Service, phones: Phones, now: datetime, hours: int = 6) -> Found:
    return take_in_missed(phones.sms.came_in(now - hours * HOUR), KEY, service.intake, now)


def texts_of(service: Service, phone: str) -> list[str]:
    rows = service.facts(contact_id(phone, KEY))
    return [row["body"] for row in rows if row["fact"] == "text"]


def webhook(service: Service, sid: str, phone: str, body: str, at: datetime) -> list[str]:
    return receive({"MessageSid": sid, "From": phone, "Body": body}, KEY, service.intake, at)


def out(service: Service, phone: str) -> datetime | None:
    return service.contact(contact_id(phone, KEY)).opted_out_at


def test_of_half_an_hour_without_a_webhook_every_text_is_found_once(
    service: Service, phones: Phones, now: datetime
) -> None:
    began = now - 40 * MINUTE
    for which in range(100):
        phones.text(number(which), f"text {which}", began + which * 18 * SECOND)
    assert run(service, phones, now) == Found(texts=100)
    assert [texts_of(service, number(which)) for which in range(100)] == [
        [f"text {which}"] for which in range(100)
    ]
    before = service.intake.table.client.scan(TableName="stayline")["Items"]
    assert run(service, phones, now) == Found()
    assert run(service, phones, now + 15 * MINUTE) == Found()
    assert service.intake.table.client.scan(TableName="stayline")["Items"] == before


def test_what_the_webhook_saw_is_not_found(service: Service, phones: Phones, now: datetime) -> None:
    sids = [phones.text(number(which), "hello", now - 9 * MINUTE) for which in range(20)]
    for which in range(0, 20, 2):
        webhook(service, sids[which], number(which), "hello", now - 9 * MINUTE)
    assert run(service, phones, now) == Found(texts=10)
    assert all(len(texts_of(service, number(which))) == 1 for which in range(20))


def test_a_webhook_that_comes_late_and_at_the_same_time_makes_none_twice(
    service: Service, phones: Phones, now: datetime
) -> None:
    sids = [phones.text(number(which), "8", now - 9 * MINUTE) for which in range(10)]
    late = iter(range(10))

    def webhook_comes() -> bool:
        """Between the look at the table and the taking in, every second text comes by itself."""
        which = next(late)
        if which % 2:
            webhook(service, sids[which], number(which), "8", now)
        return True

    listed = phones.sms.came_in(now - HOUR)
    assert take_in_missed(listed, KEY, service.intake, now, webhook_comes).texts == 5
    for which in range(10):  # and all of them once more, after it
        assert webhook(service, sids[which], number(which), "8", now + MINUTE) == []
        assert texts_of(service, number(which)) == ["8"]


def test_a_text_counts_at_the_time_it_was_sent(
    service: Service, phones: Phones, now: datetime
) -> None:
    sent_at = now - 31 * MINUTE
    phones.text(ANA, "hello", sent_at)
    run(service, phones, now)
    (row,) = service.facts(contact_id(ANA, KEY))
    assert (row["at"], row["decided_at"]) == (sent_at.isoformat(), now.isoformat())


@pytest.mark.parametrize(("age", "found"), [(2 * MINUTE - SECOND, 0), (2 * MINUTE, 1)])
def test_the_webhook_has_its_turn_first(
    service: Service, phones: Phones, now: datetime, age: timedelta, found: int
) -> None:
    phones.text(ANA, "hello", now - age)
    assert run(service, phones, now).texts == found


def test_it_looks_back_so_many_hours_and_no_more(
    service: Service, phones: Phones, now: datetime
) -> None:
    phones.text(ANA, "hello", now - 7 * HOUR)
    assert run(service, phones, now).texts == 0
    assert run(service, phones, now, hours=48).texts == 1


def test_a_stop_is_obeyed_from_when_it_was_sent(
    service: Service, phones: Phones, now: datetime
) -> None:
    phones.text(ANA, "STOP", now - 20 * MINUTE)
    run(service, phones, now)
    assert out(service, ANA) == now - 20 * MINUTE


def test_a_stop_and_a_start_that_were_both_missed_bring_a_contact_back(
    service: Service, phones: Phones, now: datetime
) -> None:
    phones.text(ANA, "STOP", now - 20 * MINUTE)
    phones.text(ANA, "START", now - 10 * MINUTE)
    assert run(service, phones, now).texts == 2
    assert out(service, ANA) is None
    assert len(texts_of(service, ANA)) == 2


def test_a_stop_that_a_start_came_after_undoes_nothing(
    service: Service, phones: Phones, now: datetime
) -> None:
    phones.text(ANA, "STOP", now - 20 * MINUTE)
    sid = phones.text(ANA, "START", now - 10 * MINUTE)
    webhook(service, sid, ANA, "START", now - 10 * MINUTE)  # the webhook is back, but missed a STOP
    assert run(service, phones, now).texts == 1
    assert out(service, ANA) is None


@pytest.mark.parametrize("words", [("STOP", "START"), ("START", "STOP")])
def test_texts_are_taken_in_in_the_order_they_were_sent(
    service: Service, phones: Phones, now: datetime, words: tuple[str, str]
) -> None:
    phones.text(ANA, words[0], now - 20 * MINUTE)
    phones.text(ANA, words[1], now - 20 * MINUTE)  # in the same second
    run(service, phones, now)
    assert [text.body for _, text in phones.sms.came_in(now - HOUR)] == [*words]
    assert out(service, ANA) == now - 20 * MINUTE  # a tie is a STOP


@pytest.mark.parametrize("minutes", [59, 60, 61])
def test_a_start_is_believed_only_while_it_is_fresh(
    service: Service, phones: Phones, now: datetime, minutes: int
) -> None:
    sid = phones.text(ANA, "STOP", now - 2 * HOUR)
    webhook(service, sid, ANA, "STOP", now - 2 * HOUR)
    phones.text(ANA, "START", now - minutes * MINUTE)
    run(service, phones, now)
    assert (out(service, ANA) is None) == (minutes <= 60)
    assert texts_of(service, ANA) in (["STOP", "START"], ["START", "STOP"])


def test_a_number_that_was_sent_before_the_question_answers_it_not(
    service: Service, phones: Phones, now: datetime
) -> None:
    ana = Contact(id=contact_id(ANA, KEY), phone=ANA)
    described = ProfilePut(id="1", at=now, zone="UTC", language="en")
    service.intake.take(described, ana, now)
    service.ask(ana, "onboarding_check_in", now)
    phones.text(ANA, "8", now - 5 * MINUTE)
    phones.text(ANA, "3", now + 5 * MINUTE)
    assert run(service, phones, now + 10 * MINUTE).texts == 2
    enrolment = service.contact(ana.id).enrolments["onboarding_check_in"]
    assert enrolment.answers == {"learning": 3}


def test_a_text_that_fails_keeps_no_other_waiting(
    service: Service, phones: Phones, now: datetime
) -> None:
    for which, phone in enumerate((ANA, number(7), BEN)):
        phones.text(phone, "hello", now - (9 - which) * MINUTE)
    bad = keys.contact(contact_id(number(7), KEY))
    broken = to_item(bad, {"id": "bad"})  # a contact nobody can read: it has no number
    service.intake.table.client.put_item(TableName="stayline", Item=broken)
    found = run(service, phones, now)
    assert (found.texts, len(found.failures)) == (3, 1)
    assert (texts_of(service, ANA), texts_of(service, BEN)) == (["hello"], ["hello"])
    service.intake.table.client.delete_item(TableName="stayline", Key=bad)
    assert run(service, phones, now + 15 * MINUTE) == Found(texts=1)


def test_what_there_is_no_time_for_is_found_by_the_next(
    service: Service, phones: Phones, now: datetime
) -> None:
    for which in range(5):
        phones.text(number(which), "hello", now - 9 * MINUTE)
    left = iter([True, True, False])
    listed = phones.sms.came_in(now - HOUR)
    assert take_in_missed(listed, KEY, service.intake, now, lambda: next(left)).texts == 2
    assert run(service, phones, now).texts == 3


def test_texts_of_the_erased_do_not_come_back(
    service: Service, phones: Phones, now: datetime
) -> None:
    sid = phones.text(ANA, "my secret", now - 9 * MINUTE)
    webhook(service, sid, ANA, "my secret", now - 9 * MINUTE)
    service.intake.take(
        ProfilePut(id="1", at=now, name="Ana"), Contact(id=contact_id(ANA, KEY), phone=ANA), now
    )
    service.story.erase(contact_id(ANA, KEY), now - 5 * MINUTE)
    phones.text(ANA, "STOP", now - 4 * MINUTE)
    assert run(service, phones, now).texts == 1
    assert texts_of(service, ANA) == ["STOP"]
    assert out(service, ANA) == now - 4 * MINUTE


def test_the_alarms_are_told_of_both_and_nobody_of_a_number(
    service: Service, phones: Phones, now: datetime, capsys: pytest.CaptureFixture[str]
) -> None:
    assert service.is_empty()
    phones.text(ANA, "Do not repeat this", now - 9 * MINUTE)
    metrics.tell(
        "stayline",
        "TextsFound",
        metrics.COUNT,
        reconcile(phones.sms, now - HOUR, now, lambda: True),
    )
    written = capsys.readouterr()
    told = json.loads(written.out.splitlines()[-1])
    assert (told["TextsFound"], told["stack"], told["service"]) == ([1.0], "stayline", "stayline")
    (about,) = told["_aws"]["CloudWatchMetrics"]
    assert (about["Namespace"], about["Dimensions"]) == ("Stayline", [["stack", "service"]])
    assert "Do not repeat" not in written.out + written.err
    assert ANA[1:] not in written.out + written.err
