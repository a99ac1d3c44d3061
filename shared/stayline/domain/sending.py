"""What became of a send: attempts that ended, receipts that came."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from stayline.domain import caps, circuit, enrolments, limits, opting, reaching, refusals
from stayline.domain.changing import changed
from stayline.domain.draft import Draft
from stayline.domain.due import Due
from stayline.domain.facts import Outcome, ReceiptCame, SendEnded
from stayline.domain.message import (
    NO_RECEIPT,
    RANK,
    RECEIPT_WITHIN,
    Message,
    looked_at,
    moves_on,
    waiting_row,
)
from stayline.domain.refusals import EFFECTS, Refusal
from stayline.domain.ruling import Ruling
from stayline.domain.under_way import undone

MISSED = "the provider knows of an opt-out that we missed"
MOST_ATTEMPTS = 8
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(minutes=30)
MOST_LOOKS = 2
LOOK_AGAIN = timedelta(minutes=5)

MISSING = "missing"
"""In place of a receipt's status: none came, and the provider, asked once, had no last word."""

# A job may come twice. Who comes late to a message that another has claimed may say nothing of it:
# a text that may have gone would be held, and posted again.
_NOT_CLAIMED, _CLAIMED = frozenset({"planned"}), frozenset({"claimed", "unknown"})
_ENDS: Mapping[Outcome, frozenset[str]] = {
    "held": _NOT_CLAIMED,
    "withheld": _NOT_CLAIMED,
    "released": _CLAIMED,
    "refused": _CLAIMED,
    "unknown": _CLAIMED,
}
"""The statuses of a message that an attempt's end may follow."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the provider made of a send: its id for it, or its code and what that means in words.

    try_again means provably not taken; unknown means that nobody can tell; what follows from
    refused is up to the class of the code, `refusal`.
    """

    meaning: Literal["accepted", "refused", "try_again", "unknown"]
    provider_message_id: str = ""
    code: str = ""
    words: str = ""
    refusal: Refusal = ""


_MEANINGS: Mapping[str, Literal["refused", "try_again", "unknown"]] = {
    "ends": "refused",
    "later": "try_again",
    "tomorrow": "try_again",
    "waits": "try_again",
    "looked_up": "unknown",
}
"""What a refusal comes to, by what becomes of its message (refusals.py)."""


def end(
    message: Message,
    attempt: str,
    answer: Answer,
    now: datetime,
    judged: Mapping[str, str] | None = None,
) -> SendEnded:
    """Give the end of an attempt, and when the next one (or the next look) is due.

    `judged` is what it was let go by.

    Only what the provider provably has not taken is tried again, with pauses that double. What is
    unknown is looked up, at least twice; then `ended` asks its journey.
    """
    outcome: Outcome
    again_at = None
    then = EFFECTS[answer.refusal].message
    meaning = _MEANINGS[then] if answer.meaning == "refused" else answer.meaning
    if meaning == "try_again":
        is_last = message.attempts >= MOST_ATTEMPTS and then != "waits"
        outcome = "refused" if is_last else "released"
        again_at = _again_at(message, then, now)
    else:
        outcome = meaning
    if outcome == "unknown" and message.looks < MOST_LOOKS:
        again_at = now + LOOK_AGAIN
    return SendEnded(
        message=message,
        attempt=attempt,
        outcome=outcome,
        at=now,
        provider_message_id=answer.provider_message_id,
        code=answer.code,
        because=answer.words,
        again_at=again_at,
        judged=judged or {},
        refusal=answer.refusal,
    )


def _again_at(message: Message, then: str, now: datetime) -> datetime:
    if then == "tomorrow":
        return refusals.next_day(now)
    if then == "waits":
        return now + circuit.PAUSES[0]
    pause: timedelta = FIRST_PAUSE * 2 ** (message.attempts - 1)
    return now + min(pause, LONGEST_PAUSE)


def stays(message: Message, attempt: str, ruling: Ruling, now: datetime) -> SendEnded:
    """Give the end of an attempt that was none, because the message may not go now."""
    is_held = ruling.verdict == "hold"
    return SendEnded(
        message=message,
        attempt=attempt,
        outcome="held" if is_held else "withheld",
        at=now,
        because=ruling.because,
        again_at=ruling.until if is_held else None,
        judged=ruling.judged,
    )


def asked(
    message: Message, status: str, code: str, meaning: tuple[Refusal, str], now: datetime
) -> ReceiptCame:
    """Give what the provider answers when it is asked, as the receipt that never came.

    `meaning` is the class of its code, and that in words.
    """
    is_last = RANK.get(status, -1) >= RANK["delivered"]
    return ReceiptCame(
        message=message,
        status=status if is_last else MISSING,
        provider_message_id=message.provider_message_id,
        at=now,
        code=code if is_last else "",
        refusal=meaning[0] if is_last else "",
        because=meaning[1] if is_last else "",
    )


def ended(draft: Draft, fact: SendEnded) -> None:
    """Record an attempt's end: put the message's new state and what has to follow it."""
    message = fact.message
    about = {"journey": message.journey, "step": message.step, "message_id": message.id}
    if fact.outcome == "accepted":
        draft.note("accepted", "the provider has it", **about)
        _on_the_wire(draft, message, fact.at, "accepted", fact.provider_message_id)
    elif message.status not in _ENDS[fact.outcome]:
        draft.note("stale", f"the message is {message.status} already", **about)
    elif fact.outcome in ("released", "held"):
        again_at = fact.again_at or fact.at
        message = _uncounted(draft, message)
        if EFFECTS[fact.refusal].message == "waits":  # it was no fault of the text's
            message = changed(message, attempts=message.attempts - 1)
        draft.note(fact.outcome, f"{fact.because}: it goes at {draft.local(again_at)}", **about)
        _keep(draft, message, status="planned", owner="", sender="", due_at=again_at)
    elif fact.outcome == "unknown" and fact.again_at:
        draft.note("unknown", "the provider's answer never came: it is looked up", **about)
        looked = changed(message, looks=message.looks + 1)
        _keep(draft, looked, status="unknown", due_at=fact.again_at)
    elif fact.outcome == "unknown" and limits.may_go_again(message, draft.playbook):
        draft.note("released", "the provider does not know of it: it goes again, once", **about)
        draft.change(texted=caps.uncounted(draft.contact, message).texted)
        # What it cost stays charged: it may have gone.
        again = changed(message, is_second=True, looks=0, cost=0)
        _keep(draft, again, status="planned", owner="", sender="", due_at=fact.at)
    elif fact.outcome == "unknown" or message.is_second:
        why = "the provider does not know of it"
        if fact.outcome != "unknown":  # that is the second post: the first may have gone
            why, message = fact.because, _uncounted(draft, message)
            _learn(draft, fact, why)
        draft.note("unknown", f"{why}: it is not repeated", **about)
        draft.open_case("send_unknown", "A text that may or may not have gone", message.journey)
        _await_answer(draft, message, fact.at)  # it may have gone, and a journey has to go on
        _give_up(draft, message, "unknown", "the outcome of the send stayed unknown", "")
    else:
        because = fact.because or f"the provider refused it with {fact.code}"
        draft.note("unsendable", because, **about)
        message = _uncounted(draft, message)
        _give_up(draft, message, "unsendable", because, fact.code)
        _learn(draft, fact, because)
        if message.asked and limits.is_open(draft.contact, message):
            enrolments.leave(draft, message.journey, f"unsendable: {because}")


def receipt(draft: Draft, fact: ReceiptCame) -> None:
    """Move a message's status on, or leave it: a receipt may be late, repeated or out of order."""
    message = fact.message
    about = {"journey": message.journey, "step": message.step, "message_id": message.id}
    row = _waiting(message)
    if row and row.kind == "receipt" and fact.status == MISSING:
        draft.note("no receipt", f"{NO_RECEIPT}, and the provider has none either", **about)
        draft.drop(row)
        draft.record(changed(message, because=NO_RECEIPT))
        return
    if not moves_on(message.status, fact.status):
        draft.note("receipt kept", f"{message.status} does not go back to {fact.status}", **about)
        return
    draft.note("receipt", f"{message.status} → {fact.status} {fact.code}".strip(), **about)
    _on_the_wire(draft, message, fact.at, fact.status, fact.provider_message_id, code=fact.code)
    if fact.status == "delivered":
        reaching.find(draft, "a text was delivered")
    _learn(draft, fact, fact.because or f"code {fact.code}")


def _learn(draft: Draft, fact: SendEnded | ReceiptCame, because: str) -> None:
    """Keep what a refusal says of the contact, and tell people what they have to see."""
    effect = EFFECTS[fact.refusal]
    if effect.contact == "opted_out":
        opting.opt_out(draft, MISSED, draft.now)
    elif effect.contact:
        reaching.lose(draft, because, certain=effect.contact == "unreachable")
    kind, title = effect.case
    if kind:
        draft.open_case(kind, title, fact.message.journey, about=f"{fact.code} {because}")


def _on_the_wire(
    draft: Draft, message: Message, at: datetime, status: str, its_id: str, *, code: str = ""
) -> None:
    """The provider has the message and gives its own id.

    The wait for its answer begins, once. Its due row stays for the provider's last word.
    """
    _await_answer(draft, message, at)
    status = status if moves_on(message.status, status) else message.status
    is_closed = message.because == NO_RECEIPT and RANK[status] < RANK["delivered"]
    heard = changed(
        message,
        status=status,
        provider_message_id=message.provider_message_id or its_id,
        error_code=code or message.error_code,
        because=NO_RECEIPT if is_closed else "",
        sent_at=message.sent_at or at,
    )
    if not looked_at(heard):
        draft.drop(_waiting(message))
    elif message.status == "unknown":  # nobody looked any more, or does so minutes from now
        _keep(draft, heard, status, due_at=at + RECEIPT_WITHIN)
        return
    draft.record(heard)


def _await_answer(draft: Draft, message: Message, at: datetime) -> None:
    if message.clock and message.sent_at is None:
        draft.put(
            Due(
                kind="step",
                id=f"{message.run}.{message.turn}.{message.asked}.step",
                contact_id=message.contact_id,
                due_at=at + message.clock,
                journey=message.journey,
                run=message.run,
                turn=message.turn,
                asked=message.asked,
            )
        )


def _keep(draft: Draft, message: Message, status: str, due_at: datetime, **changes: str) -> None:
    """Save a message that still waits, and move its due row."""
    draft.drop(_waiting(message))
    waiting = changed(message, status=status, due_at=due_at, **changes)
    draft.put(waiting_row(waiting))
    draft.record(waiting)


def _give_up(draft: Draft, message: Message, status: str, because: str, code: str) -> None:
    """Nothing more is tried."""
    draft.drop(_waiting(message))
    draft.record(changed(message, status=status, because=because, error_code=code, owner=""))


def _uncounted(draft: Draft, message: Message) -> Message:
    """Take a text that has not gone off the caps' count, and give back what was charged for it."""
    draft.contact = undone(draft.contact, message)
    if not message.cost:
        return message
    draft.charge(-message.cost, message.journey, message.claimed_at or draft.now)
    return changed(message, cost=0)


def _waiting(message: Message) -> Due | None:
    """Give the row that stands for a message; none once it ended, or was closed without an end."""
    return waiting_row(message) if looked_at(message) else None
