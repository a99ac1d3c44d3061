"""What AWS End User Messaging publishes on our topics, as it waits in the queue of each.

https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html and
https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-format.html
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, NamedTuple, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel, to_pascal

from stayline.adapters import codes
from stayline.adapters.aws_sms import MESSAGE_ID
from stayline.adapters.failures import InputError
from stayline.adapters.inputs import problems
from stayline.adapters.provider import Word

Id = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]{3,15}$")]  # a short code has no plus


class EventError(InputError):
    """What was published is not what AWS says it publishes; names each field that is wrong."""


class _Event(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, frozen=True)


class InboundText(_Event):
    """A text from a phone."""

    origination_number: Number
    inbound_message_id: Id
    message_body: str = ""


class SendEvent(_Event):
    """AWS's word on a text of ours. What is not final is of no weight unless it is good news."""

    event_type: Annotated[str, StringConstraints(pattern="^TEXT_[A-Z_]+$")]
    message_id: Id
    is_final: bool
    context: Mapping[str, str] = Field(default_factory=dict)

    @property
    def our_id(self) -> str:
        """The message's id; '' for a text that we have not sent."""
        return self.context.get(MESSAGE_ID, "")

    @property
    def word(self) -> Word:
        """What it means: of failures only the last, as AWS tries on after others."""
        if self.event_type in _ON_ITS_WAY:
            # Where a network reports no delivery, what its carrier took is all that is ever said.
            is_last = self.is_final and self.event_type == _TAKEN
            return Word("delivered" if is_last else _ON_ITS_WAY[self.event_type])
        if not self.is_final:
            return Word("sending")
        return Word("undelivered", self.event_type, codes.read("aws", self.event_type))


_TAKEN = "TEXT_SUCCESSFUL"
_ON_ITS_WAY: Mapping[str, str] = {
    "TEXT_QUEUED": "queued",
    "TEXT_PENDING": "sending",
    "TEXT_SENT": "sent",
    _TAKEN: "sent",
    "TEXT_DELIVERED": "delivered",
}
"""Our statuses (message.py) for what AWS calls a text that has not failed."""


class _Envelope(BaseModel):
    """What SNS puts around a message: https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html.

    Delivered raw, a text would be without it, and have no time but when it was last put into a
    queue: brought back from the dead letters it would be of today, and a START undo a later STOP.
    """

    model_config = ConfigDict(alias_generator=to_pascal, frozen=True)

    message: str
    timestamp: AwareDatetime


Model = TypeVar("Model", bound=BaseModel)
T = TypeVar("T", bound=_Event)


class Published(NamedTuple):
    """What SNS brings: the message as it was published, and when."""

    message: str
    at: datetime

    def read(self, kind: type[T]) -> T:
        """Read the message.

        Raises:
            EventError: names each field that is wrong.
        """
        return _read(kind, self.message)


def published(body: str) -> Published:
    """Give what a message in the queue of a topic has in it.

    Raises:
        EventError: SNS did not write it; names each field that is wrong.
    """
    envelope = _read(_Envelope, body)
    return Published(envelope.message, envelope.timestamp)


def _read(kind: type[Model], written: str) -> Model:
    """Read JSON, or say which field is wrong and why, without what was in it."""
    try:
        return kind.model_validate_json(written)
    except ValidationError as error:
        wrong = (f"{one['field']}: {one['reason']}" for one in problems(error))
        raise EventError("; ".join(wrong)) from None
