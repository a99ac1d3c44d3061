"""What holds of a history besides, once faults have stopped for two days: all has settled."""

from collections.abc import Iterator, Mapping

from stayline.adapters import keys
from stayline.adapters.items import from_item
from stayline.domain.limits import may_go_again
from stayline.domain.message import RANK, Message, owner_of
from tests.simulation.evidence import Evidence, Judge, Thanked
from tests.simulation.plan import content


def queues_are_empty(seen: Evidence) -> Iterator[str]:
    for name, queue in seen.run.deployment.queues.items():
        if queue.messages:
            yield f"{len(queue.messages)} jobs are left in the {name} queue"


def nothing_is_overdue(seen: Evidence) -> Iterator[str]:
    """What was to happen later has happened."""
    now = keys.moment(seen.run.world.at(seen.run.world.time))
    for (pk, sk), _ in seen.run.deployment.dynamodb.store.all():
        if pk.startswith("due#") and sk < now:
            yield f"overdue since {sk}"


def no_text_is_left(seen: Evidence) -> Iterator[str]:
    """No text waits to go, or for its outcome; one whose outcome stays unknown is a case."""
    for (pk, sk), item in seen.run.deployment.dynamodb.store.all():
        if not sk.startswith("message#"):
            continue
        message = from_item(Message, item)
        if owner_of(message.id) in seen.erased:  # an erasure may have been given up half-way
            continue
        if message.status in {"planned", "claimed"}:
            yield f"{message.id} is still {message.status}"
        elif message.status == "unknown" and not _is_case(seen, pk, "send_unknown"):
            yield f"{message.id} is unknown, and nobody was told"
        elif message.status == "unknown" and may_go_again(message, content()):
            yield f"{message.id} was not posted again, though its journey wants it so"


def _is_case(seen: Evidence, pk: str, kind: str) -> bool:
    rows = seen.run.deployment.dynamodb.store.under(pk)
    return any(sk.startswith("case#") and item["kind"]["S"] == kind for sk, item in rows)


def no_journey_is_stuck(seen: Evidence) -> Iterator[str]:
    """These journeys last minutes: after two days every contact has come to an end of theirs."""
    for (_, sk), item in seen.run.deployment.dynamodb.store.all():
        left = sk == "contact" and item.get("enrolments", {"M": {}})["M"]
        if left and item["id"]["S"] not in seen.erased:  # an erasure may have been given up
            names = ", ".join(item["enrolments"]["M"])
            yield f"{item['phone']['S']} is still in {names}"


def the_providers_word_is_last(seen: Evidence) -> Iterator[str]:
    """A text ends as the provider said, where that was heard; and what it took it has taken."""
    said = {
        (one.about[0], seen.era(one.phone, at)): one.about[1]
        for at, one in seen.thanked
        if _is_last(one)
    }
    for one in seen.run.deployment.provider.ledger:
        message = seen.item(keys.message(owner_of(one.message_id), one.message_id))
        if message is None:
            continue
        if seen.era(one.to, float("inf")) > seen.era(one.to, one.at):
            continue  # what is under its id now is of a stranger
        status = message.get("status", {"S": "planned"})["S"]
        wanted = said.get((one.message_id, seen.era(one.to, one.at)), status)
        if status != wanted or RANK[status] < RANK["accepted"] or status == "unsendable":
            yield f"{one.message_id} ended as {status}, and the provider had it: {wanted}"


def _is_last(one: Thanked) -> bool:
    return one.kind == "receipt" and RANK[one.about[1]] >= RANK["delivered"]


IN_THE_END: Mapping[str, Judge] = {
    judge.__name__: judge
    for judge in (
        queues_are_empty,
        nothing_is_overdue,
        no_text_is_left,
        no_journey_is_stuck,
        the_providers_word_is_last,
    )
}
