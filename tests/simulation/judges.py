"""What must hold of every history. Judged by the provider's ledger and by what was recorded.

The table is asked only for what nobody else can know: whether a thing is in it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from json import JSONDecodeError
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as NoConnectionError
from twilio.base.exceptions import TwilioException

from stayline.adapters import keys
from stayline.adapters.table import ConflictError
from stayline.adapters.twilio_http import AnswerLostError, NotSentError
from stayline.domain import pacing
from stayline.domain.message import RANK
from stayline.domain.senders import serving
from stayline.domain.sending import MOST_LOOKS
from tests.simulation.evidence import Evidence, Judge, Thanked, status_of
from tests.simulation.plan import MOST_A_DAY, ZONE, contact_of, content
from tests.simulation.provider import sender_of
from tests.simulation.run import Run
from tests.simulation.settled import IN_THE_END

if TYPE_CHECKING:
    from tests.simulation.store import Key

_EXPECTED = (
    AnswerLostError, ConflictError, HTTPClientError, JSONDecodeError, NoConnectionError,
    NotSentError,
)  # fmt: skip
_PASSING = frozenset({
    "ProvisionedThroughputExceededException", "ThrottlingException", "TransactionConflictException",
    "TransactionCanceledException",
})  # fmt: skip
_OWN_WORDS = ("jobs not queued", "event not taken", "too little time left")
_TAKEN = RANK["accepted"]


def sent_once(seen: Evidence) -> Iterator[str]:
    """At most one accepted send to a message; where nobody can be asked, a second that is wanted.

    AWS has no list in which a first send would be found that nobody had an answer to.
    """
    ledger = seen.run.deployment.ledger.accepted
    counts = Counter((one.sender, one.message_id, seen.era(one.to, one.at)) for one in ledger)
    for (sender, name, _), count in counts.items():
        if count > 1 + (sender == "aws" and name in seen.seconds):
            yield f"{name} was accepted {count} times"


def same_words_once(seen: Evidence) -> Iterator[str]:
    """No text twice to a contact: each has one occasion at most, but for confirmations."""
    confirming = {claim.id for _, claim in seen.claims if claim.confirms}
    texts = {
        (one.to, one.body, seen.era(one.to, one.at), one.message_id)
        for one in seen.run.deployment.ledger.accepted
        if one.message_id not in confirming
    }
    counts = Counter(text[:3] for text in texts)
    yield from (f"{count} times: {body}" for (_, body, _), count in counts.items() if count > 1)


def sent_by_their_sender(seen: Evidence) -> Iterator[str]:
    """A contact's texts go by the sender of their country, and the other is never asked."""
    for post in seen.run.deployment.ledger.posts:
        if post.sender != sender_of(post.to):
            yield f"{post.message_id} was posted at {post.sender}"


def stopped_for_its_own_trouble(seen: Evidence) -> Iterator[str]:
    """A sender's texts are stopped only after it has refused one for our set-up itself."""
    posts = seen.run.deployment.ledger.posts
    for at, (pk, _), item in seen.written:
        if item is None or not pk.startswith("circuit#"):
            continue
        sender = pk.removeprefix("circuit#")
        if not any(
            one.fault == "disabled" and one.sender == sender and one.at <= at for one in posts
        ):
            yield f"{sender} was stopped at {at:.3f}, and had refused nothing"


def paces_hold(seen: Evidence) -> Iterator[str]:
    """No sweep hands out more planned texts of a sender than it passes on in a minute."""
    out: dict[tuple[str, str], set[str]] = {}
    for one in seen.history:
        if one.what != "written" or not one.task.startswith("sweep"):
            continue
        item = one.about[1]
        if item and "is_out" in item and "place" in item:
            message = item["about"]["S"]
            if seen.status_at(message, one.at) == "planned":  # else its first row had got lost
                out.setdefault((one.task, item["country"]["S"]), set()).add(message)
    senders = content().senders
    for (sweep, country), texts in out.items():
        most = pacing.room(serving(country, senders).segments_per_second)
        if len(texts) > most:
            yield f"{len(texts)} texts to {country} left in {sweep}"


def unknown_is_not_repeated(seen: Evidence) -> Iterator[str]:
    """A post whose end is not clear is its message's last: what came of it is looked up.

    Where its journey wants it so there is one more, after both looks.
    """
    unclear: dict[tuple[str, int], list[float]] = {}
    for post in seen.run.deployment.ledger.posts:
        before = unclear.setdefault((post.message_id, seen.era(post.to, post.at)), [])
        if len(before) > (post.message_id in seen.seconds):
            yield f"{post.message_id} was posted again at {post.at:.3f}, though it may have gone"
        elif before and seen.looks(post.message_id, before[-1], post.at) < MOST_LOOKS:
            yield f"{post.message_id} was posted again at {post.at:.3f}, before both looks"
        if not post.is_clear:
            before.append(post.at)


def nothing_claimed_after_stop(seen: Evidence) -> Iterator[str]:
    """Once a wish for no more texts was thanked for, no text of that contact is claimed."""
    for at, claim in seen.claims:
        if claim.confirms:  # it says that the texts have stopped, once
            continue
        stopped = _stopped(seen, claim.to, claim.contact_id, at)
        if stopped is not None:
            yield f"{claim.id} was claimed at {at:.3f}, after the STOP thanked for at {stopped:.3f}"


def nothing_sent_after_stop(seen: Evidence) -> Iterator[str]:
    """The stronger one: nothing is accepted by the provider either. It takes a wait for leases."""
    confirming = {claim.id for _, claim in seen.claims if claim.confirms}
    for one in seen.run.deployment.ledger.accepted:
        if one.message_id in confirming:
            continue
        contact = contact_of(one.to)
        stopped = _stopped(seen, one.to, contact, one.at)
        if stopped is not None:
            late = one.at - stopped
            yield f"{one.message_id} was accepted {late:.3f} s after STOP was thanked for"


def _stopped(seen: Evidence, phone: str, contact: str, at: float) -> float | None:
    """Give when the wish was thanked for that forbids a text at a moment; None where none does."""
    for saved, thanked, is_stop in reversed(seen.wishes(phone, contact)):
        if not is_stop and saved <= at:
            return None
        if is_stop and thanked is not None and thanked < at:
            return thanked
    return None


def wishes_stand(seen: Evidence) -> Iterator[str]:
    """Who asked for no more texts, and was thanked for it, is opted out until they say START."""
    for phone in {event.phone for event in seen.run.plan.events}:
        contact = contact_of(phone)
        if _stopped(seen, phone, contact, float("inf")) is None:
            continue
        item = seen.item(keys.contact(contact))
        if item is None or "opted_out_at" not in item:
            yield f"{phone} is not opted out at the end"


def nothing_thanked_for_is_lost(seen: Evidence) -> Iterator[str]:
    """Every text, receipt and activity that a function took in is in the table."""
    for _, one in seen.thanked:
        contact = contact_of(one.phone)
        if contact not in seen.erased and not _is_kept(seen, contact, one):
            yield f"{one.kind} {one.about} was thanked for, and is not in the table"


def _is_kept(seen: Evidence, contact: str, one: Thanked) -> bool:
    if one.kind != "receipt":
        return seen.item(keys.fact(contact, f"{one.kind}#{one.about[0]}")) is not None
    text, *receipt = one.about
    item = seen.item(keys.message(contact, text))
    heard = item["heard"]["M"] if item and "heard" in item else ()
    return "#".join(("receipt", *receipt)) in heard


def no_save_is_overwritten(seen: Evidence) -> Iterator[str]:
    """Every save of a contact or a message is the next one: its version is one more."""
    versions: dict[Key, int] = {}
    for at, key, item in seen.written:
        if item is None:
            versions.pop(key, None)
        elif "version" in item:
            version = int(item["version"]["N"])
            if version != versions.get(key, 0) + 1:
                yield f"{key[1]} was saved over another's save at {at:.3f}"
            versions[key] = version


def nothing_counts_twice(seen: Evidence) -> Iterator[str]:
    """A fact is taken in once, and a vote is counted for each answer and for nothing else."""
    facts = Counter(key for _, key, item in seen.written if item and key[1].startswith("fact#"))
    for (pk, sk), count in facts.items():
        # Who has been erased is a stranger, and what they text comes for the first time.
        if count > 1 and pk.removeprefix("contact#") not in seen.erased:
            yield f"{sk} was taken in {count} times"
    sent = Counter(contact_of(one.phone) for one in seen.run.plan.events if one.kind == "text")
    taken_in = Counter(pk for pk, sk in facts if sk.startswith("fact#text#"))
    for pk, count in taken_in.items():
        if count > sent[pk.removeprefix("contact#")]:
            yield f"{count} texts were taken in for {pk}, who had sent fewer"
    scored = sum(
        line["M"]["rule"] == {"S": "scored"}
        for _, (_, sk), item in seen.written
        if item and sk.startswith("fact#")
        for line in item["lines"]["L"]
    )
    store = seen.run.deployment.dynamodb.store
    votes = sum(int(item["votes"]["N"]) for (pk, _), item in store.all() if pk.startswith("votes#"))
    if votes != scored:
        yield f"{votes} votes were counted for {scored} answers"


def statuses_move_forward(seen: Evidence) -> Iterator[str]:
    """Once the provider has a text, its status never goes back, and its last one stays."""
    for name, states in seen.messages.items():
        before = "planned"
        for at, item in states:
            status = status_of(item)
            rank, was = RANK[status], RANK[before]
            if was >= _TAKEN and (rank < was or (rank == was and status != before)):
                yield f"{name} went from {before} to {status} at {at:.3f}"
            before = status


def nothing_unforeseen(seen: Evidence) -> Iterator[str]:
    """No code stumbles: what fails is what the world let fail, or a race that was lost."""
    for one in seen.history:
        if one.what in {"ended", "failed"} and not _is_foreseen(one.about):
            yield f"{one.task}: {one.about!r}"


def _is_foreseen(failure: BaseException) -> bool:
    if isinstance(failure, ClientError):
        return failure.response["Error"]["Code"] in _PASSING
    if isinstance(failure, TwilioException):
        return True  # a look-up that was answered with an error
    if isinstance(failure, RuntimeError | TimeoutError):
        return any(words in f"{failure}" for words in _OWN_WORDS)
    return isinstance(failure, _EXPECTED) or not isinstance(failure, Exception)


def quiet_hours_are_quiet(seen: Evidence) -> Iterator[str]:
    """Nothing but answers is claimed between 21:00 and 9:00 there, by its claimer's own clock."""
    for _, claim in seen.claims:
        local = (claim.claimed_at or claim.planned_at).astimezone(ZoneInfo(ZONE))
        if claim.lane == "bulk" and not 9 <= local.hour < 21:
            yield f"{claim.id} was claimed at {local:%H:%M:%S} local time"


def caps_hold(seen: Evidence) -> Iterator[str]:
    """No contact gets more texts of marketing in a day than its cap allows."""
    capped = {claim.id for _, claim in seen.claims if claim.purpose == "marketing"}
    zone = ZoneInfo(ZONE)
    days = Counter(
        (one.to, seen.run.world.at(one.at).astimezone(zone).date(), seen.era(one.to, one.at))
        for one in seen.run.deployment.ledger.accepted
        if one.message_id in capped
    )
    yield from (
        f"{to} got {n} texts on {day}" for (to, day, _), n in days.items() if n > MOST_A_DAY
    )


ALWAYS: Mapping[str, Judge] = {
    judge.__name__: judge
    for judge in (
        sent_once,
        same_words_once,
        sent_by_their_sender,
        stopped_for_its_own_trouble,
        paces_hold,
        unknown_is_not_repeated,
        nothing_claimed_after_stop,
        wishes_stand,
        nothing_thanked_for_is_lost,
        no_save_is_overwritten,
        nothing_counts_twice,
        statuses_move_forward,
        nothing_unforeseen,
        quiet_hours_are_quiet,
        caps_hold,
    )
}
"""What holds at any time, whatever fails."""


def violations(run: Run, *more: Judge) -> list[str]:
    """Give all that is wrong with a history, each thing after its judge's name."""
    seen = Evidence(run)
    judges = [*ALWAYS.values(), *more]
    judges += IN_THE_END.values() if run.mode == "liveness" else ()
    return [f"{judge.__name__}: {wrong}" for judge in judges for wrong in judge(seen)]
