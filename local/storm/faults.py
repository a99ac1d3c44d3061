"""What goes wrong: with calls to AWS, as microburst's rules, and with the provider's answers."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

from local.provider.mischief import Fault

Rule = Mapping[str, Any]

THROTTLED = {
    "dynamodb": "ProvisionedThroughputExceededException",
    "events": "ThrottlingException",
    "sqs": "RequestThrottled",
    "ssm": "ThrottlingException",
}
"""The services that the functions call, and what each says when it is called too often."""

_LOST, _CONFLICT, _THROTTLED = 0.03, 0.03, 0.04
_SINGLE_WRITES = ("DeleteItem", "PutItem", "UpdateItem")
_LONGEST_TRANSACTION = 40

POSTS: Mapping[Fault, float] = {
    "rate_limited": 0.04,
    "broken_after": 0.015,
    "hang_after": 0.01,
    "cut_after": 0.015,
    "garbled_after": 0.02,
}
"""The share of posts to the provider that each of its faults befalls."""


def of_aws() -> Mapping[str, Sequence[Rule]]:
    """Give microburst's rules, by kind: a tenth of all calls fails.

    They are drawn one after the other, so each has its share of what the ones before let through.
    What conflicts is writes; of the other calls more are throttled instead.
    """
    left = 1 - _LOST
    writes = list(_conflicts(_CONFLICT / left))
    throttled = _THROTTLED / (left - _CONFLICT)
    return {
        # Carried out, and the answer lost: a client sees a dead line, and tries again.
        "answer lost": [{"service": "*", "probability": _LOST, "response": {"abort_frac": 0.0}}],
        "conflict": writes,
        "throttled": [
            {
                "service": service,
                "operation": operation,
                "probability": share,
                "error": {"code": code},
            }
            for service, code in THROTTLED.items()
            for operation, share in _shares(service, throttled, (_CONFLICT + _THROTTLED) / left)
        ],
    }


def _shares(service: str, write: float, other: float) -> Iterator[tuple[str | None, float]]:
    """Give how much is throttled, by operation; None for those not named before it."""
    if service == "dynamodb":
        yield from ((operation, write) for operation in (*_SINGLE_WRITES, "TransactWriteItems"))
        for operation in ("BatchGetItem", "GetItem", "Query"):
            yield operation, other
    else:
        yield None, other


def _conflicts(share: float) -> Iterator[Rule]:
    """DynamoDB's two words for a write that met another; of a transaction for each item."""
    conflict = {"Code": "TransactionConflict", "Message": "Transaction is ongoing for the item"}
    for length in range(1, _LONGEST_TRANSACTION):
        reasons = [conflict, *(length - 1) * [{"Code": "None"}]]
        words = ", ".join(reason["Code"] for reason in reasons)
        yield {
            "service": "dynamodb",
            "operation": "TransactWriteItems",
            "body": f"length(TransactItems) == `{length}`",
            "probability": share,
            "error": {
                "code": "TransactionCanceledException",
                "message": f"Transaction cancelled, please refer cancellation reasons [{words}]",
                "fields": {"CancellationReasons": reasons},
            },
        }
    for operation in _SINGLE_WRITES:
        yield {
            "service": "dynamodb",
            "operation": operation,
            "probability": share,
            "error": {"code": "TransactionConflictException"},
        }


def of_posts(random: Random, count: int) -> list[Fault | None]:
    """Draw what befalls each of so many posts to the provider; None for nothing."""
    faults: list[Fault | None] = [*POSTS, None]
    shares = [*POSTS.values(), 1 - sum(POSTS.values())]
    return random.choices(faults, shares, k=count)
