"""The storm's judges pass what is well, and each of them fails on what it is there for."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from local.provider.aws_account import AwsAccount
from local.provider.carrier import Pace
from local.provider.double import Provider
from local.provider.refusals import Draft
from local.service import AWS_NUMBER, SENDER
from local.storm import evidence, judges
from local.storm.evidence import Evidence, Replied, Sent
from stayline.adapters import keys
from stayline.adapters.items import to_item
from stayline.domain.due import Due
from stayline.domain.message import Message

PHONE, CONTACT, NOW = "+12025550101", "ana", datetime(2026, 11, 22, 18, tzinfo=UTC)
OTHER = "+12025550102", "ben"
T = NOW.timestamp() - 600
TEXT, FACT = "SM1", (CONTACT, "text#SM1")

QUESTION = Message(
    id=f"{CONTACT}.1",
    contact_id=CONTACT,
    to=PHONE,
    body="How was it?",
    lane="bulk",
    purpose="survey",
    journey="support_csat",
    step="support",
    planned_at=NOW,
    due_at=NOW,
    version=1,
)


def states(*statuses: str, message: Message = QUESTION) -> list[Message]:
    return [
        replace(message, status=status, version=number)
        for number, status in enumerate(statuses, start=1)
    ]


WELL = Evidence(
    contacts={PHONE: CONTACT},
    enrolled=frozenset({CONTACT}),
    sent=[Sent(QUESTION.id, PHONE, QUESTION.body, T)],
    refused=[],
    replied=[Replied(TEXT, PHONE, T + 5, T + 6)],
    receipts=[(QUESTION.id, "sent"), (QUESTION.id, "delivered"), (QUESTION.id, "sent")],
    saved={QUESTION.id: states("planned", "claimed", "unknown", "sent", "delivered")},
    claimed_late=frozenset(),
    taken_in={FACT: 1},
    lines={FACT: [{"rule": "scored"}]},
    due=[Due(kind="step", id="s", contact_id=CONTACT, due_at=NOW + timedelta(days=2))],
    cases=frozenset(),
    now=NOW,
)
STOPPED = replace(WELL, replied=[Replied(TEXT, PHONE, T + 5, T + 6, is_stop=True)])


def of(judge: judges.Judge, seen: Evidence) -> list[str]:
    return list(judge(seen))


def ended(*statuses: str, **changes: object) -> Evidence:
    """Give a storm in which nothing went, and the question is as the last of these."""
    saved = states(*statuses)
    saved[-1] = replace(saved[-1], **changes)  # type: ignore[arg-type]  # fields by name
    return replace(WELL, sent=[], receipts=[], saved={QUESTION.id: saved})


def after_stop(seconds: float, *, confirms: bool = False) -> Evidence:
    message = replace(QUESTION, id=f"{CONTACT}.2", confirms=confirms)
    return replace(
        STOPPED,
        sent=[*WELL.sent, Sent(message.id, PHONE, "Another", T + 6 + seconds)],
        saved={**WELL.saved, message.id: states("planned", "claimed", "sent", message=message)},
    )


UNKNOWN = ended("planned", "claimed", "unknown")
CASE = frozenset({(CONTACT, "send_unknown")})
BY_AWS = replace(
    WELL,
    sent=[replace(WELL.sent[0], by_aws=True)],
    replied=[Replied(TEXT, PHONE, T + 5, None, by_aws=True)],
)


LOOK = Due(
    kind="lookup",
    id="l",
    contact_id=CONTACT,
    about=QUESTION.id,
    due_at=NOW + timedelta(minutes=5),
)


def unknown_at_aws(*statuses: str, **changes: object) -> Evidence:
    """Give a storm in which AWS took the question, and no event ever said so."""
    seen = replace(BY_AWS, receipts=[], saved={QUESTION.id: states(*statuses)})
    return replace(seen, **changes)  # type: ignore[arg-type]  # fields by name


def test_all_judges_pass_what_is_well() -> None:
    assert not any(judges.violations(WELL).values())
    assert not any(judges.violations(STOPPED).values())
    assert not any(judges.violations(BY_AWS).values())


WRONG: dict[Callable[..., object], list[Evidence]] = {
    judges.nothing_thanked_for_is_lost: [replace(WELL, lines={})],
    judges.no_reply_is_lost: [
        replace(WELL, replied=[Replied(TEXT, PHONE, T, None)], lines={}, taken_in={}),
        replace(BY_AWS, lines={}, taken_in={}),
    ],
    judges.no_reply_counts_twice: [
        replace(WELL, taken_in={FACT: 2}),
        replace(BY_AWS, taken_in={FACT: 2}),
        replace(WELL, lines={FACT: [{"rule": "scored"}, {"rule": "scored"}]}),
    ],
    judges.sent_once: [
        replace(WELL, sent=2 * [*WELL.sent]),
        replace(WELL, sent=[*WELL.sent, replace(WELL.sent[0], message_id=f"{CONTACT}.2")]),
    ],
    judges.nothing_goes_after_stop: [
        after_stop(0.1),
        replace(STOPPED, refused=[(PHONE, T + 7)]),
        replace(BY_AWS, claimed_late=frozenset({QUESTION.id})),
    ],
    judges.everybody_was_asked_or_says_why: [
        replace(WELL, enrolled=frozenset({CONTACT, OTHER[1]})),
        ended("planned"),
    ],
    judges.every_text_went_or_says_why: [
        ended("planned"),
        ended("planned", "claimed"),
        UNKNOWN,
        replace(UNKNOWN, due=[replace(LOOK, due_at=NOW - timedelta(minutes=2))]),
        ended("planned", "unsendable"),  # and because of nothing
    ],
    judges.what_the_provider_took_is_known: [
        replace(WELL, saved={QUESTION.id: states("planned", "claimed", "unknown")}),
        replace(WELL, saved={QUESTION.id: states("planned", "unsendable")}),
        replace(WELL, saved=UNKNOWN.saved, cases=CASE),  # Twilio can be asked
        unknown_at_aws("planned", "claimed", "unknown"),
        unknown_at_aws("planned", "claimed", "unknown", cases=CASE, receipts=WELL.receipts),
        unknown_at_aws("planned", "claimed", "planned", due=[LOOK]),  # it would go again
    ],
    judges.nothing_is_overdue: [
        replace(
            WELL,
            due=[Due(kind="lookup", id="l", contact_id=CONTACT, due_at=NOW - timedelta(minutes=2))],
        )
    ],
    judges.statuses_move_forward: [
        replace(WELL, saved={QUESTION.id: states("planned", "sent", "queued", "delivered")}),
        replace(WELL, saved={QUESTION.id: states("planned", "delivered", "failed")}),
        replace(WELL, saved={QUESTION.id: [*WELL.saved[QUESTION.id], WELL.saved[QUESTION.id][-1]]}),
    ],
    judges.the_providers_word_is_last: [
        replace(WELL, saved={QUESTION.id: states("planned", "claimed", "sent")}),
        unknown_at_aws("planned", "claimed", "unknown", receipts=[(QUESTION.id, "sending")]),
    ],
}


def test_every_judge_is_tried() -> None:
    assert {judge.__name__ for judge in WRONG} == set(judges.JUDGES)


@pytest.mark.parametrize(
    ("judge", "seen"),
    [(judge, seen) for judge, each in WRONG.items() for seen in each],
    ids=lambda one: getattr(one, "__name__", "wrong"),
)
def test_a_judge_fails_what_is_wrong(judge: judges.Judge, seen: Evidence) -> None:
    assert of(judge, seen)


def test_what_confirms_a_stop_may_go_after_it() -> None:
    assert not of(judges.nothing_goes_after_stop, after_stop(0.1, confirms=True))


def test_what_was_on_the_wire_when_a_stop_came_is_counted_and_no_violation() -> None:
    on_the_wire = after_stop(-0.5)
    assert judges.on_the_wire(on_the_wire) == 1
    assert not of(judges.nothing_goes_after_stop, on_the_wire)


@pytest.mark.parametrize(
    "seen",
    [
        ended("planned", "unsendable", because="opted out"),
        replace(UNKNOWN, cases=CASE),
        replace(UNKNOWN, due=[LOOK]),
        replace(UNKNOWN, due=[replace(LOOK, due_at=NOW - timedelta(seconds=50))]),
    ],
    ids=["a reason", "a case", "a row", "a row that the next sweep finds"],
)
def test_a_text_that_has_not_gone_may_say_why(seen: Evidence) -> None:
    assert not of(judges.every_text_went_or_says_why, seen)
    assert not of(judges.everybody_was_asked_or_says_why, seen)


@pytest.mark.parametrize("how", [{"cases": CASE}, {"due": [LOOK]}], ids=["a case", "a look"])
def test_what_aws_took_may_be_unknown_where_that_is_said(how: dict[str, object]) -> None:
    seen = unknown_at_aws("planned", "claimed", "unknown", **how)
    assert not of(judges.what_the_provider_took_is_known, seen)


def test_what_confirms_a_stop_may_be_claimed_once_the_stop_is_in_the_table() -> None:
    seen = after_stop(0.1, confirms=True)
    late = replace(seen, claimed_late=frozenset({f"{CONTACT}.2"}))
    assert not of(judges.nothing_goes_after_stop, late)


def test_who_stopped_before_the_question_was_planned_says_so() -> None:
    lines = {FACT: [{"rule": "opted out"}]}
    assert not of(
        judges.everybody_was_asked_or_says_why, replace(WELL, sent=[], saved={}, lines=lines)
    )


def written(journal: Path, *statuses: str, stop: int) -> Path:
    """Write the history of a question, with a STOP that is saved before one of its statuses."""
    put = [to_item(keys.message(CONTACT, QUESTION.id), one) for one in states(*statuses)]
    put.insert(stop, to_item(keys.fact(*FACT), {"lines": [{"rule": "opted out"}]}))
    asked = [json.dumps({"Item": item}) for item in put]
    lines = ["the snapshot", *(["", "", "DynamoDB_20120810.PutItem", body] for body in asked)]
    journal.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return journal


@pytest.mark.parametrize(
    ("stop", "late"), [(1, {QUESTION.id}), (2, set()), (3, set())], ids=["before", "amid", "after"]
)
def test_a_claim_is_late_if_a_stop_was_saved_before_it(
    tmp_path: Path, stop: int, late: set[str]
) -> None:
    journal = written(tmp_path / "journal", "planned", "claimed", "claimed", "sent", stop=stop)
    seen = evidence.of_journal(journal)
    assert seen["claimed_late"] == late
    assert [one.status for one in seen["saved"][QUESTION.id]][-1] == "sent"
    assert seen["taken_in"] == {FACT: 1}


def a_double(directory: Path, published: list[tuple[str, str]]) -> Provider:
    account = AwsAccount(AWS_NUMBER, "arn", "stayline", lambda *one: published.append(one))
    return Provider(
        directory,
        account_sid="AC0",
        auth_token="token",
        api_key_sid="SK0",
        api_key_secret="secret",
        sender=SENDER,
        aws=account,
        pace=Pace(0, 0, 0),
    )


def test_aws_half_of_the_ledger_is_read_like_twilios(tmp_path: Path) -> None:
    """Its events are receipts of the message that their context names, its texts thank nobody."""
    published: list[tuple[str, str]] = []
    double = a_double(tmp_path, published)
    double.mischief.text_repeats = 1.0
    double.webhook_url = "http://127.0.0.1:9"
    double.send_by_aws(Draft(PHONE, AWS_NUMBER, "Hi", json.dumps({"message_id": QUESTION.id})))
    text = double.text_in(OTHER[0], "STOP", to=AWS_NUMBER)
    double.wait_for(lambda: not double.owes(), 5)
    seen = evidence.of_provider(double, frozenset({text}))
    double.close()
    assert [(one.message_id, one.by_aws) for one in seen["sent"]] == [(QUESTION.id, True)]
    statuses = ("sending", "sent", "delivered")
    assert sorted(seen["receipts"]) == sorted((QUESTION.id, status) for status in statuses)
    (reply,) = seen["replied"]
    assert (reply.id, reply.phone, reply.thanked_at) == (text, OTHER[0], None)
    assert reply.is_stop
    assert reply.by_aws
    assert Counter(topic for topic, _ in published) == {"receipts": 3, "texts": 2}
