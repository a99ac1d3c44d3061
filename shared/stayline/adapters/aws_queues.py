"""The queues of AWS's topics: a notice is taken in, or its failure is said and it comes again."""

from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline.adapters import aws_events
from stayline.adapters.aws_events import EventError, Published

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

logger = Logger()


def take_each(
    event: "Mapping[str, Any]", take: "Callable[[Published], object]"
) -> dict[str, list[dict[str, str]]]:
    """Have each notice taken in; give Lambda's answer, by which the queue keeps what failed.

    Not Powertools' BatchProcessor, which says nothing of what failed and is a fifth of these
    functions' imports. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
    """
    failed = []
    for record in event["Records"]:
        try:
            take(aws_events.published(record["body"]))
        except Exception as error:  # noqa: BLE001  whatever fails, it is the queue's to bring again
            # Its kind, and which fields: what else an error says may be about somebody.
            told = {"error": type(error).__name__, "queued": record["messageId"]}
            fields = {"wrong": str(error)} if isinstance(error, EventError) else {}
            logger.error("not taken in", extra={**told, **fields})  # noqa: TRY400  as above
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}
