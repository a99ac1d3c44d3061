"""Idempotency-Key: an API write done once, and its first answer given again for a day.

The rules are those the field knows from https://docs.stripe.com/api/idempotent_requests.
"""

import json
from collections.abc import Callable
from typing import Any

from aws_lambda_powertools.utilities.idempotency import (
    DynamoDBPersistenceLayer,
    IdempotencyConfig,
    idempotent,
)
from aws_lambda_powertools.utilities.idempotency.exceptions import (
    IdempotencyAlreadyInProgressError,
    IdempotencyValidationError,
)

from stayline.adapters.table import Table

Handler = Callable[[dict[str, Any], Any], dict[str, Any]]
_DAY = 24 * 3600
_WRITES = frozenset({"DELETE", "POST", "PUT"})


def once(handler: Handler, table: Table) -> Handler:
    """Wrap an API handler so that writes with an Idempotency-Key are carried out once."""
    store = DynamoDBPersistenceLayer(
        table.name,
        key_attr="pk",
        sort_key_attr="sk",
        static_pk_value="request",
        expiry_attr="expires_at",
        boto3_client=table.client,
    )
    config = IdempotencyConfig(
        event_key_jmespath='headers."idempotency-key"',
        payload_validation_jmespath="[requestContext.http.method, rawPath, body]",
        expires_after_seconds=_DAY,
    )

    @idempotent(persistence_store=store, config=config)
    def keyed(event: dict[str, Any], context: Any) -> dict[str, Any]:
        return handler(event, context)

    def answer(event: dict[str, Any], context: Any) -> dict[str, Any]:
        is_write = event["requestContext"]["http"]["method"] in _WRITES
        if not (is_write and event["headers"].get("idempotency-key")):
            return handler(event, context)
        try:
            first: dict[str, Any] = keyed(event, context)
        except IdempotencyValidationError:
            return _problem(422, "this key was used for another request")
        except IdempotencyAlreadyInProgressError:
            return _problem(409, "the first request with this key is still being carried out")
        return first

    return answer


def _problem(status: int, reason: str) -> dict[str, Any]:
    wrong = {"error": [{"field": "Idempotency-Key", "reason": reason}]}
    headers = {"Content-Type": "application/json"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(wrong)}
