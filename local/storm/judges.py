"""What must hold of a storm, judged by the provider's ledger, the table and its history."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import pairwise

from local.storm.evidence import Evidence, Replied
from stayline.domain.due import Due
from stayline.domain.message import RANK, Message, owner_of

Judge = Callable[[Evidence], Iterator[str]]
"""Says what is wrong, thing by thing and without anybody's number; nothing where all is well."""


_UNDECIDED = frozenset({"claimed", "unknown"})
_SWEPT_WITHIN = timedelta(minutes=2)


def nothing_thanked_for_is_lost(seen: Evidence) -> Iterator[str]:
    """Every reply that was answered with thanks is in the table, and counted there once."""
    for reply in seen.replied:
        if reply.thanked_at and _fact(seen, reply) not in seen.lines:
            yield f"{reply.id} was thanked for, and is not in the table"


def no_reply_is_lost(seen: Evidence) -> Iterator[str]:
    """Nor is any other: Twilio's list has what the webhook missed, a queue brings AWS's again."""
    for reply in seen.replied:
        if not reply.thanked_at and _fact(seen, reply) not in seen.lines:
            yield f"{reply.id} was never taken in"


def no_reply_counts_twice(seen: Evidence) -> Iterator[str]:
    """A reply is saved once, and no contact scores twice on their one question of a number."""
    for reply in seen.replied:
        if (count := seen.taken_in.get(_fact(seen, reply), 0)) > 1:
            yield f"{reply.id} was taken in {count} times"
    scores = Counter(
        contact
        for (contact, _), lines in seen.lines.items()
        for line in lines
        if line["rule"] == "scored"
    )
    yield from (f"{contact} scored {count} times" for contact, count in scores.items() if count > 1)


def sent_once(seen: Evidence) -> Iterator[str]:
    """At most one accepted send of a message, and no words twice to a phone."""
    counts = Counter(one.message_id for one in seen.sent)
    yield from (f"{name} was accepted {count} times" for name, count in counts.items() if count > 1)
    words = Counter((one.to, one.body) for one in seen.sent)
    names = {(one.to, one.body): one.message_id for one in seen.sent}
    yield from (
        f"the words of {names[text]} went {count} times"
        for text, count in words.items()
        if count > 1
    )


def nothing_goes_after_stop(seen: Evidence) -> Iterator[str]:
    """Once a STOP was thanked for nothing is accepted, nor tried, but what confirms it.

    Nor is anything claimed once it is in the table, which is all that can be said of AWS's, for
    which nobody is thanked.
    """
    thanked = stops(seen)
    for name in seen.claimed_late:
        if not _last(seen, name).confirms:
            yield f"{name} was claimed after a STOP was in the table"
    for one in seen.sent:
        if one.at > thanked.get(one.to, float("inf")) and not _last(seen, one.message_id).confirms:
            yield f"{one.message_id} was accepted {one.at - thanked[one.to]:.3f} s after a STOP"
    for phone, at in seen.refused:
        if at > thanked.get(phone, float("inf")):
            yield f"a text was tried {at - thanked[phone]:.3f} s after a STOP"


def everybody_was_asked_or_says_why(seen: Evidence) -> Iterator[str]:
    """Whoever was enrolled has got the question, or their ledger says why not."""
    asked = {owner_of(one.message_id) for one in seen.sent}
    for contact in seen.enrolled - asked:
        states = [each for name, each in seen.saved.items() if owner_of(name) == contact]
        stopped = any(
            line["rule"] == "opted out"
            for (owner, _), lines in seen.lines.items()
            if owner == contact
            for line in lines
        )
        if not stopped and not any(_says_why(seen, each[-1]) for each in states):
            yield f"{contact} has got no text, and nothing says why"


def every_text_went_or_says_why(seen: Evidence) -> Iterator[str]:
    """What was planned has gone, is to go at a stated time, or carries its reason."""
    for name, states in seen.saved.items():
        if not has_gone(states[-1]) and not _says_why(seen, states[-1]):
            yield f"{name} is {states[-1].status}, and nothing says why or until when"


def _says_why(seen: Evidence, message: Message) -> bool:
    if message.status == "unsendable":
        return bool(message.because)
    if message.status == "unknown" and (message.contact_id, "send_unknown") in seen.cases:
        return True
    return any(row.about == message.id and not _is_overdue(seen, row) for row in seen.due)


def _is_overdue(seen: Evidence, row: Due) -> bool:
    return _comes_at(row) <= seen.now - _SWEPT_WITHIN


def _comes_at(row: Due) -> datetime:
    """Give when a sweep finds a row: when it is due, or has rested."""
    return max(row.due_at, row.rests_until or row.due_at)


def what_the_provider_took_is_known(seen: Evidence) -> Iterator[str]:
    """No text that was accepted stands here as if it had not gone.

    AWS cannot be asked. Of a text of its that no event told of, it may be unknown: until a stated
    time, or as a case for people.
    """
    told = {name for name, _ in seen.receipts}
    for one in seen.sent:
        last = _last(seen, one.message_id)
        is_open = one.by_aws and one.message_id not in told and last.status in _UNDECIDED
        if not has_gone(last) and not (is_open and _says_why(seen, last)):
            yield f"{one.message_id} is {last.status}, and the provider has it"


def nothing_is_overdue(seen: Evidence) -> Iterator[str]:
    """What came due was dealt with by the next minute's sweep."""
    for row in seen.due:
        if _is_overdue(seen, row):
            yield f"a {row.kind} of {row.contact_id} is overdue since {_comes_at(row):%H:%M:%S}"


def statuses_move_forward(seen: Evidence) -> Iterator[str]:
    """Once the provider has a text its status never goes back, and every save is the next one."""
    for name, states in seen.saved.items():
        for before, after in pairwise(states):
            rank, was = RANK[after.status], RANK[before.status]
            if was >= RANK["accepted"] and (rank < was or (rank == was and _other(before, after))):
                yield f"{name} went from {before.status} to {after.status}"
            if after.version != before.version + 1:
                yield f"{name} was saved over another's save"


def _other(before: Message, after: Message) -> bool:
    return before.status != after.status


def the_providers_word_is_last(seen: Evidence) -> Iterator[str]:
    """No text stands lower than a receipt of it that was thanked for."""
    for name, status in seen.receipts:
        last = _last(seen, name)
        if RANK[last.status] < RANK[status]:
            yield f"{name} ended as {last.status}; {status} was thanked for"


JUDGES: Mapping[str, Judge] = {
    judge.__name__: judge
    for judge in (
        nothing_thanked_for_is_lost,
        no_reply_is_lost,
        no_reply_counts_twice,
        sent_once,
        nothing_goes_after_stop,
        everybody_was_asked_or_says_why,
        every_text_went_or_says_why,
        what_the_provider_took_is_known,
        nothing_is_overdue,
        statuses_move_forward,
        the_providers_word_is_last,
    )
}


def violations(seen: Evidence) -> dict[str, list[str]]:
    """Give all that is wrong, by judge."""
    return {name: list(judge(seen)) for name, judge in JUDGES.items()}


def has_gone(message: Message) -> bool:
    """Tell whether the provider has it, as far as is known here."""
    return RANK[message.status] >= RANK["accepted"] and message.status != "unsendable"


def stops(seen: Evidence) -> dict[str, float]:
    """Give when the first STOP of each phone was thanked for."""
    thanked: dict[str, float] = {}
    for reply in seen.replied:
        if reply.is_stop and reply.thanked_at:
            thanked[reply.phone] = min(reply.thanked_at, thanked.get(reply.phone, reply.thanked_at))
    return thanked


def on_the_wire(seen: Evidence) -> int:
    """Count the texts accepted between a STOP's being texted and its being thanked for."""
    thanked = stops(seen)
    texted = {reply.phone: reply.at for reply in seen.replied if reply.is_stop}
    return sum(
        texted[one.to] < one.at <= thanked[one.to] and not _last(seen, one.message_id).confirms
        for one in seen.sent
        if one.to in thanked
    )


def _fact(seen: Evidence, reply: Replied) -> tuple[str, str]:
    return seen.contacts[reply.phone], f"text#{reply.id}"


def _last(seen: Evidence, message_id: str) -> Message:
    return seen.saved[message_id][-1]
