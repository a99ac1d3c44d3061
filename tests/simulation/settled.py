"""What holds of a history besides, once faults have stopped for two days: all has settled."""

from collections.abc import Iterator, Mapping

from stayline.adapters import keys
from stayline.adapters.items import from_item
from stayline.domain.limits import may_go_again
from stayline.domain.message import RANK, Message, owner_of
from tests.simulation.evidence import Evidence, Judge, status_of
from tests.simulation.plan import contact_of, content
from tests.simulation.provider import sender_of


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
    """A text ends as the provider said, where that was heard; and what it took it has taken.

    One that AWS took, and never spoke of, stays unknown: it cannot be asked.
    """
    heard, said = set[tuple[str, int]](), dict[tuple[str, int], set[str]]()
    for at, (kind, phone, about) in seen.thanked:
        if kind == "receipt":
            name = about[0], seen.era(phone, at)
            heard.add(name)
            if RANK[about[1]] >= RANK["delivered"]:
                said.setdefault(name, set()).add(about[1])
    for one in seen.run.deployment.ledger.accepted:
        message = seen.item(keys.message(owner_of(one.message_id), one.message_id))
        if message is None:
            continue
        if seen.era(one.to, float("inf")) > seen.era(one.to, one.at):
            continue  # what is under its id now is of a stranger
        name = one.message_id, seen.era(one.to, one.at)
        status = status_of(message)
        wanted = said.get(name, {status})
        if status == "unknown" and one.sender == "aws" and name not in heard:
            continue
        if status not in wanted or RANK[status] < RANK["accepted"] or status == "unsendable":
            yield f"{one.message_id} ended as {status}, and the provider had it: {sorted(wanted)}"


def published_texts_are_in(seen: Evidence) -> Iterator[str]:
    """What a contact of AWS's texted is in the table: its queue gives it until it is."""
    for event in seen.run.plan.events:
        contact = contact_of(event.phone)
        if event.kind != "text" or sender_of(event.phone) != "aws" or contact in seen.erased:
            continue
        if seen.item(keys.fact(contact, f"text#{event.id}")) is None:
            yield f"{event.id} never came in"


IN_THE_END: Mapping[str, Judge] = {
    judge.__name__: judge
    for judge in (
        queues_are_empty,
        nothing_is_overdue,
        no_text_is_left,
        no_journey_is_stuck,
        the_providers_word_is_last,
        published_texts_are_in,
    )
}
