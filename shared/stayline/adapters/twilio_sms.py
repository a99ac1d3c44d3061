"""Sending through Twilio, and looking up what became of a send, or of a text that came."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance

from stayline.adapters import codes
from stayline.adapters.provider import READ_SECONDS, Word, refused, seconds
from stayline.adapters.twilio_http import AnswerLostError, KeptConnection, NotSentError
from stayline.domain.facts import TextReceived
from stayline.domain.provider_log import Logged
from stayline.domain.sending import Answer

_NOT_FOUND = 404
_VALIDITY = 1, 36_000  # seconds; the longest is ten hours, which is its own
# AWS takes no request whose clock is further off, so nobody with such a clock could have claimed.
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html
_CLOCKS_APART = timedelta(minutes=5)
_PAGE = 1_000  # the most that a page of the list holds


class TwilioSms:
    """Twilio, over one kept connection.

    `sender` is a number or a messaging service (MG…), `receipts_url` what its receipts are posted
    below; whoever only asks needs neither. `numbers` are those of the service, as far as they were
    named: whoever lists what came in to it asks for less with them.
    """

    def __init__(
        self,
        account_sid: str,
        api_key: str,
        base_url: str,
        sender: str = "",
        receipts_url: str = "",
        *,
        numbers: Iterable[str] = (),
        read_seconds: float = READ_SECONDS,
    ) -> None:
        """Take `api_key` as the key's sid and its secret, with a colon between."""
        key, _, secret = api_key.partition(":")
        self._connection = KeptConnection(read_seconds)
        self._client = Client(key, secret, account_sid, http_client=self._connection)
        self._client.api.base_url = base_url
        self._sender = sender
        self._receipts_url = receipts_url
        self._numbers = tuple(numbers)

    def close(self) -> None:
        """Give the connection up."""
        self._connection.close()

    def send(
        self, message_id: str, to: str, body: str, valid_for: timedelta | None = None
    ) -> Answer:
        """Post one text, once; its receipts' address ends with `message_id`.

        What Twilio could not pass on within `valid_for` it drops: nothing waits there into
        somebody's night.

        There is no key that would make a second post harmless, and only 429 is documented as never
        processed: https://www.twilio.com/docs/api/errors/20429
        """
        by_service = self._sender.startswith("MG")
        sender = {"messaging_service_sid" if by_service else "from_": self._sender}
        try:
            sent = self._client.messages.create(
                to=to,
                body=body,
                # It tries a receipt again when we fail to take it, as it does with a text.
                status_callback=f"{self._receipts_url}/{message_id}#rc=3&rp=all",
                validity_period=seconds(valid_for, *_VALIDITY),
                **sender,
            )
        except NotSentError as error:
            return Answer("try_again", words=f"no connection to the provider ({error})")
        except TwilioRestException as error:
            return refused("twilio", str(error.code or error.status), error.status)
        except (AnswerLostError, TwilioException, ValueError) as error:
            return Answer("unknown", words=f"no answer from the provider ({type(error).__name__})")
        return Answer("accepted", provider_message_id=sent.sid or "")

    def find(self, to: str, body: str, since: datetime) -> Answer:
        """Look a send up: accepted, with the first text to `to` of this body since; or unknown.

        Raises:
            NotSentError, AnswerLostError, TwilioException: the provider could not be asked.
        """
        since -= _CLOCKS_APART
        listed = self._client.messages.list(to=to, date_sent_after=since, limit=100)
        found = [
            one
            for one in listed
            if one.body == body and one.date_created and one.date_created >= since
        ]
        if not found:
            return Answer("unknown", words="the provider's list does not hold it")
        return Answer("accepted", provider_message_id=found[-1].sid or "")

    def came_in(
        self, since: datetime, until: datetime | None = None
    ) -> list[tuple[str, TextReceived]]:
        """List the texts that came in to the sender then, the oldest first, each with its number.

        The list can be asked for texts to a number, not for those to a messaging service: unless
        its numbers are known all texts are read, our own too.

        Raises:
            NotSentError, AnswerLostError, TwilioException: the provider could not be asked.
        """
        is_service = self._sender.startswith("MG")
        numbers = self._numbers if is_service else (self._sender,)
        asked: list[dict[str, Any]] = [{"to": number} for number in numbers] or [{}]
        ends = {"date_sent_before": until} if until else {}
        listed = chain.from_iterable(
            self._client.messages.stream(date_sent_after=since, page_size=_PAGE, **ends, **to)
            for to in asked
        )
        # By its id: a list that grows while it is read may show a text on two pages.
        found = {
            one.sid: (one.from_, _received(one))
            for one in listed
            if one.direction == "inbound"
            and one.date_created
            and (not is_service or one.messaging_service_sid == self._sender)
            and one.date_created >= since
        }
        # The newest came first, and times are whole seconds: what is of one second turns as well.
        oldest_first = [*found.values()][::-1]
        return sorted(oldest_first, key=lambda pair: pair[1].at)

    def status(self, its_id: str) -> Word:
        """Ask what became of a text: Twilio's statuses are ours.

        Raises:
            NotSentError, AnswerLostError, TwilioException: the provider could not be asked.
        """
        try:
            text = self._client.messages(its_id).fetch()
        except TwilioRestException as error:
            if error.status == _NOT_FOUND:
                return Word()
            raise
        code = str(text.error_code or "")
        return Word(text.status or "", code, codes.read("twilio", code))

    def received(self, text_id: str, phone: str) -> Logged:
        """Look a text up that came in from `phone`.

        Raises:
            NotSentError, AnswerLostError, TwilioException: the provider could not be asked.
        """
        try:
            text = self._client.messages(text_id).fetch()
        except TwilioRestException as error:
            if error.status == _NOT_FOUND:
                return Logged()
            raise
        is_theirs = text.direction == "inbound" and text.from_ == phone
        return Logged(text.date_created if is_theirs else None)


def _received(text: MessageInstance) -> TextReceived:
    """Give a text of the provider's log, as what the log says of it."""
    return TextReceived(
        id=text.sid,
        body=text.body or "",
        at=text.date_created,
        media=int(text.num_media or 0),
        logged=Logged(text.date_created),
        sender="twilio",
    )
