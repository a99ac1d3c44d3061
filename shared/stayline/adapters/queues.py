"""What a queue brings: each message is taken in, or its failure is told and it comes again."""

from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger

from stayline.adapters import failures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

logger = Logger()


def take_each(
    event: "Mapping[str, Any]", take: "Callable[[Mapping[str, Any]], object]", failed: str
) -> dict[str, list[dict[str, str]]]:
    """Have each record of an SQS event taken; give Lambda's answer, by which failures come again.

    `failed` begins the log's line of one that was not. Not Powertools' BatchProcessor, which tells
    of no failure and takes a fifth of these functions' imports.
    https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
    """
    back = []
    for record in event["Records"]:
        try:
            take(record)
        except Exception as failure:  # noqa: BLE001  whatever fails, it is the queue's to bring again
            told = {"queued": record["messageId"], **failures.told(failure)}
            logger.error(failed, extra=told)  # noqa: TRY400  its words may be about somebody
            back.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": back}
