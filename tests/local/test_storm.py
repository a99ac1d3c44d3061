"""The storm's judges pass what is well, and each of them fails on what it is there for."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from local.provider.mischief import Mischief
from local.storm import faults, judges, people
from local.storm.evidence import Evidence, Replied, Sent
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


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311  no secret


def test_all_judges_pass_what_is_well() -> None:
    assert not any(judges.violations(WELL).values())
    assert not any(judges.violations(STOPPED).values())


WRONG: dict[Callable[..., object], list[Evidence]] = {
    judges.nothing_thanked_for_is_lost: [replace(WELL, lines={})],
    judges.no_reply_is_lost: [
        replace(WELL, replied=[Replied(TEXT, PHONE, T, None)], lines={}, taken_in={})
    ],
    judges.no_reply_counts_twice: [
        replace(WELL, taken_in={FACT: 2}),
        replace(WELL, lines={FACT: [{"rule": "scored"}, {"rule": "scored"}]}),
    ],
    judges.sent_once: [
        replace(WELL, sent=2 * [*WELL.sent]),
        replace(WELL, sent=[*WELL.sent, replace(WELL.sent[0], message_id=f"{CONTACT}.2")]),
    ],
    judges.nothing_goes_after_stop: [
        after_stop(0.1),
        replace(STOPPED, refused=[(PHONE, T + 7)]),
    ],
    judges.everybody_was_asked_or_says_why: [
        replace(WELL, enrolled=frozenset({CONTACT, OTHER[1]})),
        ended("planned"),
    ],
    judges.every_text_went_or_says_why: [
        ended("planned"),
        ended("planned", "claimed"),
        ended("planned", "claimed", "unknown"),
        ended("planned", "unsendable"),  # and because of nothing
    ],
    judges.what_the_provider_took_is_known: [
        replace(WELL, saved={QUESTION.id: states("planned", "claimed", "unknown")}),
        replace(WELL, saved={QUESTION.id: states("planned", "unsendable")}),
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
        replace(WELL, saved={QUESTION.id: states("planned", "claimed", "sent")})
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
        replace(
            ended("planned", "claimed", "unknown"), cases=frozenset({(CONTACT, "send_unknown")})
        ),
        replace(
            UNKNOWN,
            due=[
                Due(
                    kind="lookup",
                    id="l",
                    contact_id=CONTACT,
                    about=QUESTION.id,
                    due_at=NOW + timedelta(minutes=5),
                )
            ],
        ),
    ],
    ids=["a reason", "a case", "a row"],
)
def test_a_text_that_has_not_gone_may_say_why(seen: Evidence) -> None:
    assert not of(judges.every_text_went_or_says_why, seen)
    assert not of(judges.everybody_was_asked_or_says_why, seen)


def test_who_stopped_before_the_question_was_planned_says_so() -> None:
    lines = {FACT: [{"rule": "opted out"}]}
    assert not of(
        judges.everybody_was_asked_or_says_why, replace(WELL, sent=[], saved={}, lines=lines)
    )


def test_a_tenth_of_all_calls_is_to_fail() -> None:
    """Whatever is called: rules are asked in turn, and the first that fires is the last."""
    rules = [rule for each in faults.of_aws().values() for rule in each]
    for service, operation, length in (
        ("dynamodb", "TransactWriteItems", 6),
        ("dynamodb", "UpdateItem", 0),
        ("dynamodb", "GetItem", 0),
        ("sqs", "SendMessageBatch", 0),
        ("ssm", "GetParameters", 0),
    ):
        well = 1.0
        for rule in rules:
            is_meant = rule["service"] in {"*", service} and rule.get("operation") in {
                None,
                operation,
            }
            if is_meant and f"`{length}`" in rule.get("body", f"`{length}`"):
                well *= 1 - rule["probability"]
        assert 1 - well == pytest.approx(0.1), operation


def test_the_same_seed_draws_the_same_storm() -> None:
    noon = datetime(2026, 11, 24, 17, tzinfo=UTC)
    one, again, other = (people.draw(seeded(seed), 300, noon) for seed in (1, 1, 2))
    assert one == again
    assert one != other
    assert faults.of_posts(seeded(1), 500) == faults.of_posts(seeded(1), 500)
    assert len({person.phone for person in one}) == 300


def test_the_provider_fails_a_tenth_of_the_posts_in_five_ways() -> None:
    drawn = Counter(faults.of_posts(seeded(1), 20_000))
    assert set(drawn) == {*faults.POSTS, None}
    assert 0.09 < 1 - drawn[None] / 20_000 < 0.11


@pytest.mark.parametrize("hour", range(24))
def test_there_are_a_thousand_fictional_numbers_at_any_hour(hour: int) -> None:
    people.draw(seeded(1), 1000, datetime(2026, 11, 24, hour, 10, tzinfo=UTC))


def test_receipts_come_twice_for_a_share_and_never_for_the_silent() -> None:
    mischief = Mischief(receipt_repeats=0.25, silent=frozenset({PHONE}))
    copies = Counter(len(mischief.receipt_delays(OTHER[0])) for _ in range(1000))
    assert set(copies) == {1, 2}
    assert 200 < copies[2] < 300
    assert mischief.receipt_delays(PHONE) == []
