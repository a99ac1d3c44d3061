"""The two queues to the sender: urgent for answers, bulk for everything planned.

Truth is the table's due row; a job in a queue only makes the sender look at a message sooner.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from stayline.domain.contact import Contact
from stayline.domain.message import Lane, Message
from stayline.domain.records import from_record, to_record

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

BATCH = 10  # what SQS takes in one request
_AT_ONCE: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Job:
    """A message to be sent (or looked up), and its contact as both were when it was queued.

    One that is a `trial` goes although its sender is stopped, to see whether it still has to be:
    the field names where the circuit is open.
    """

    contact: Contact
    message: Message
    trial: str = ""


@dataclass(frozen=True)
class Outbox:
    """Queues by lane."""

    client: "SQSClient"
    urls: Mapping[Lane, str]

    def put(self, jobs: Iterable[Job], delays: Mapping[str, int] = _AT_ONCE) -> None:
        """Queue jobs, ten to a request; `delays` has the seconds that those of some messages wait.

        Raises:
            RuntimeError: the queue refused some; their due rows bring them again.
        """
        by_lane: dict[Lane, list[Job]] = {}
        for job in jobs:
            by_lane.setdefault(job.message.lane, []).append(job)
        for lane, queued in by_lane.items():
            waiting = iter(queued)
            while batch := list(islice(waiting, BATCH)):
                self._put(self.urls[lane], batch, delays)

    def _put(self, url: str, batch: list[Job], delays: Mapping[str, int]) -> None:
        answer = self.client.send_message_batch(
            QueueUrl=url,
            Entries=[
                {
                    "Id": str(number),
                    "MessageBody": write(job),
                    "DelaySeconds": delays.get(job.message.id, 0),
                }
                for number, job in enumerate(batch)
            ],
        )
        if failed := answer.get("Failed"):
            raise RuntimeError(f"{len(failed)} jobs not queued: {failed[0]['Code']}")


# A contact may text them, and SQS refuses a message with one in it:
# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
_REFUSED = str.maketrans({"\ufffe": "\\ufffe", "\uffff": "\\uffff"})


def write(job: Job) -> str:
    written = json.dumps(to_record(job), ensure_ascii=False, separators=(",", ":"))
    return written.translate(_REFUSED)


def read(body: str) -> Job:
    """Read a job back.

    Raises:
        ValueError, TypeError, KeyError: it is none of ours.
    """
    return from_record(Job, json.loads(body))
