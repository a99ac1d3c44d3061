"""Where a dead letter goes back to: its queue, or the function that could not take it in."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from operations.letters import Letter
from stayline.adapters import aws_events, outbox
from stayline.domain import segments

if TYPE_CHECKING:
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_sqs import SQSClient

_WORD = re.compile("[a-z][a-z0-9_]{0,39}")
_LONGEST_DELAY = 900  # seconds, as SQS has it


class NoneOfOursError(Exception):
    """A letter that none of our senders wrote; it stays where it is."""


class WayBack(Protocol):
    """How letters of one queue go back."""

    def kind(self, letter: Letter) -> str:
        """Say what a letter is about, in words that may be printed: no number, no body.

        Raises:
            NoneOfOursError: it cannot be read.
        """

    def give(self, letters: Iterable[Letter]) -> Iterator[Letter]:
        """Give letters back, and yield each that is; the rest have to wait for another run."""


@dataclass(frozen=True)
class ToQueue:
    """Jobs go back to their lane, at the slowest sender's pace, in segments per second.

    A job is a hint: what its message and its contact have become is read when it is claimed.
    """

    client: "SQSClient"
    url: str
    pace: float

    def kind(self, letter: Letter) -> str:
        message = _job(letter).message
        return f"{message.purpose} text of {message.journey or 'no journey'}"

    def give(self, letters: Iterable[Letter]) -> Iterator[Letter]:
        ahead = 0
        for one in letters:
            seconds = int(ahead / self.pace)
            if seconds > _LONGEST_DELAY:
                return
            self.client.send_message(QueueUrl=self.url, MessageBody=one.body, DelaySeconds=seconds)
            ahead += segments.count(_job(one).message.body).segments
            yield one


@dataclass(frozen=True)
class AsPublished:
    """Notices of AWS go back to the queue they waited in, with their ids and their time."""

    client: "SQSClient"
    url: str

    def kind(self, letter: Letter) -> str:
        try:
            aws_events.published(letter.body)
        except aws_events.EventError as error:
            raise NoneOfOursError from error
        return "published"

    def give(self, letters: Iterable[Letter]) -> Iterator[Letter]:
        for one in letters:
            self.client.send_message(QueueUrl=self.url, MessageBody=one.body)
            yield one


@dataclass(frozen=True)
class ToFunction:
    """Events go back to the function as they were, with the ids by which they count once.

    Put on the bus again, an event would get another id, and would count again wherever it has no
    `activity_id` of its own; and whoever else listens to the bus would hear of it twice.
    """

    client: "LambdaClient"
    name: str

    def kind(self, letter: Letter) -> str:
        event = _event(letter)
        why = letter.error or _failure(letter)
        said = str(event.get("detail-type", ""))
        # Else it is no activity's name, and might be anything.
        name = said if _WORD.fullmatch(said) else "unnamed event"
        return f"{name}, {why}" if why else name

    def give(self, letters: Iterable[Letter]) -> Iterator[Letter]:
        for one in letters:
            self.client.invoke(
                FunctionName=self.name,
                InvocationType="Event",  # tried again, and a dead letter again, as the first was
                Payload=json.dumps(_event(one)).encode(),
            )
            yield one


def _job(letter: Letter) -> outbox.Job:
    try:
        return outbox.read(letter.body)
    except (ValueError, TypeError, KeyError) as error:
        raise NoneOfOursError from error


def _event(letter: Letter) -> Mapping[str, Any]:
    """Give the event in a letter: Lambda wraps it into a record, EventBridge leaves it as it is.

    https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
    """
    record = _record(letter)
    event = record.get("requestPayload", record)
    if not (isinstance(event, dict) and event and ("requestPayload" in record or "id" in event)):
        raise NoneOfOursError
    return event


def _failure(letter: Letter) -> str:
    """Give the kind of error that a function ended with. Its words may be about somebody."""
    answer = _record(letter).get("responsePayload")
    return str(answer.get("errorType", "")) if isinstance(answer, dict) else ""


def _record(letter: Letter) -> dict[str, Any]:
    try:
        record = json.loads(letter.body)
    except ValueError as error:
        raise NoneOfOursError from error
    if not isinstance(record, dict):
        raise NoneOfOursError
    return record
