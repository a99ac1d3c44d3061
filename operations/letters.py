"""A dead-letter queue's letters: read, put back as they were, or taken out for good."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

_BATCH = 10  # what SQS gives in one request
_HIDDEN_SECONDS = 300  # from others; whatever was not dealt with by then is back


@dataclass(frozen=True, slots=True)
class Letter:
    """What lies in a dead-letter queue; `error` is why, as far as whoever put it there said."""

    id: str
    receipt: str
    body: str
    at: datetime
    error: str = ""


@dataclass(frozen=True)
class Letters:
    """One dead-letter queue."""

    client: "SQSClient"
    url: str

    def read(self, most: int) -> list[Letter]:
        """Give letters, the oldest about first; for a while nobody else is given them."""
        found: dict[str, Letter] = {}
        while len(found) < most and (some := self._receive()):
            found |= {one.id: one for one in some}
        return sorted(found.values(), key=lambda one: one.at)

    def _receive(self) -> list[Letter]:
        answer = self.client.receive_message(
            QueueUrl=self.url,
            MaxNumberOfMessages=_BATCH,
            VisibilityTimeout=_HIDDEN_SECONDS,
            WaitTimeSeconds=1,  # or a few servers are asked, and an answer may be empty
            AttributeNames=["SentTimestamp"],
            MessageAttributeNames=["ERROR_CODE"],  # EventBridge's
        )
        return [
            Letter(
                id=one["MessageId"],
                receipt=one["ReceiptHandle"],
                body=one["Body"],
                at=datetime.fromtimestamp(int(one["Attributes"]["SentTimestamp"]) / 1000, UTC),
                error=one["MessageAttributes"]["ERROR_CODE"]["StringValue"]
                if "MessageAttributes" in one
                else "",
            )
            for one in answer.get("Messages", [])
        ]

    def put_back(self, letters: Iterable[Letter]) -> None:
        """Let letters be seen again at once."""
        for one in letters:
            self.client.change_message_visibility(
                QueueUrl=self.url, ReceiptHandle=one.receipt, VisibilityTimeout=0
            )

    def remove(self, letters: Iterable[Letter]) -> Iterator[Letter]:
        """Take letters out for good, each as soon as it is given; give them on."""
        for one in letters:
            self.client.delete_message(QueueUrl=self.url, ReceiptHandle=one.receipt)
            yield one
