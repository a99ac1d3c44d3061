"""Sending through AWS End User Messaging, which was Pinpoint.

AWS keeps no list of texts and answers no question about one: what became of a text its events tell
(aws_events.py), and nothing else does.
https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html
"""

import os
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    ConnectTimeoutError,
    CredentialRetrievalError,
    EndpointConnectionError,
    NoCredentialsError,
    ProxyConnectionError,
)
from botocore.parsers import ResponseParserError

from stayline.adapters import aws, codes
from stayline.adapters.provider import (
    CONNECT_SECONDS,
    IDLE_SECONDS,
    READ_SECONDS,
    Word,
    refused,
    seconds,
)
from stayline.domain.sending import Answer

MESSAGE_ID = "message_id"
"""What our id is called in the context that every event brings back."""

_TOO_MANY = 429
_THROTTLED = "ThrottlingException"  # AWS gives it a 400
_VALIDITY = 5, 259_200  # seconds; the longest is three days, which is its own
_NOT_SENT = (
    ConnectTimeoutError,
    CredentialRetrievalError,
    EndpointConnectionError,
    NoCredentialsError,
    ProxyConnectionError,
)
"""No connection, or nothing to sign with: the request provably never left."""


class AwsSms:
    """AWS End User Messaging, over one kept connection.

    `sender` is the ARN of a phone number, a pool or a sender ID, `configuration_set` the one whose
    event destination is ours. There may be no sender, as after it was taken away: then what is to
    be sent waits, and of what has gone there is nothing to say, as ever.
    """

    def __init__(
        self,
        sender: str,
        configuration_set: str,
        endpoint: str | None = None,
        *,
        read_seconds: float = READ_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._client = aws.sms_voice(CONNECT_SECONDS, read_seconds, endpoint)
        self._sender = sender
        self._configuration_set = configuration_set
        self._monotonic = monotonic
        self._used_at = 0.0

    def close(self) -> None:
        """Give the connection up; the next request makes a new one."""
        self._client.close()

    def send(
        self, message_id: str, to: str, body: str, valid_for: timedelta | None = None
    ) -> Answer:
        """Post one text, once; `message_id` comes back in the context of its events.

        What AWS could not pass on within `valid_for` it drops. There is no key that would make a
        second post harmless; what was throttled was not processed.
        """
        if not self._sender:
            words = "the deployment has no AWS sender"
            return Answer("refused", code="AwsSender", words=words, refusal="our_set_up")
        if self._monotonic() - self._used_at > IDLE_SECONDS:
            self.close()
        try:
            told = self._client.send_text_message(
                DestinationPhoneNumber=to,
                OriginationIdentity=self._sender,
                MessageBody=body,
                ConfigurationSetName=self._configuration_set,
                TimeToLive=seconds(valid_for, *_VALIDITY),
                Context={MESSAGE_ID: message_id},
            )
        except _NOT_SENT as error:
            return Answer("try_again", words=f"no connection to AWS ({type(error).__name__})")
        except ClientError as error:
            return _refusal(error)
        except (BotoCoreError, ResponseParserError) as error:
            return Answer("unknown", words=f"no answer from AWS ({type(error).__name__})")
        finally:
            self._used_at = self._monotonic()
        if its_id := told.get("MessageId"):
            return Answer("accepted", provider_message_id=its_id)
        return Answer("unknown", words="no answer from AWS that could be read")

    def find(self, to: str, body: str, since: datetime) -> Answer:  # noqa: ARG002  the port's
        """Say that AWS has no list in which a send could be looked up."""
        words = "AWS keeps no list of texts: only an event can still say that it has this one"
        return Answer("unknown", words=words)

    def status(self, its_id: str) -> Word:  # noqa: ARG002  the port's
        """Say nothing: AWS tells what became of a text by events, or not at all."""
        return Word()


def from_environment(environ: Mapping[str, str] = os.environ) -> AwsSms:
    """Build the sender of a deployed function, which may have none (any more)."""
    return AwsSms(environ.get("AWS_SENDER", ""), environ.get("AWS_CONFIGURATION_SET", ""))


def _refusal(error: ClientError) -> Answer:
    told: Any = error.response
    name = told["Error"]["Code"]
    status = told["ResponseMetadata"]["HTTPStatusCode"]
    return refused("aws", _code(told), _TOO_MANY if name == _THROTTLED else status)


def _code(told: Any) -> str:
    """Give what a refusal is known by: its reason, with the field it is about, or its exception.

    The first of them that we know, and the reason where we know none.
    """
    exception: str = told["Error"]["Code"]
    reason: str = told.get("Reason") or exception
    known = codes.codes("aws")
    fields = (f"{reason}.{field.get('Name')}" for field in told.get("Fields", ()))
    return next((code for code in (*fields, reason, exception) if code in known), reason)
