"""The provider double: one account with one number at Twilio, perhaps one at AWS, one ledger."""

import hmac
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from local.provider import aws_account, keywords
from local.provider.aws_account import AwsAccount
from local.provider.carrier import Account, Carrier, Pace
from local.provider.mischief import Mischief
from local.provider.refusals import AwsRefused, Draft, Refused, check
from local.provider.store import Message, Note, Phone, Store

T = TypeVar("T")

_COMPLETE = frozenset({"delivered", "undelivered", "failed", "received"})


@dataclass(frozen=True)
class Accepted:
    """A text the provider took from us through its API. `error` is Twilio's code, or 0.

    `status_callback` is what brings its receipts home: see `Draft`.
    """

    sid: str
    to: str
    from_: str
    body: str
    status: str
    at: datetime
    status_callback: str
    segments: int
    error: int


@dataclass(frozen=True)
class Bubble:
    """A text as its phone shows it; the `inbound` ones are those the phone wrote."""

    sid: str
    direction: str
    body: str
    at: datetime
    status: str
    error: int


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Provider:
    """Twilio as far as Stayline meets it, kept in `directory`; the next start there goes on.

    `webhook_url` is where texts from phones are posted, fragment and all; while it is empty they
    wait. `mischief` makes the provider misbehave. Call `close()` when done.
    """

    def __init__(
        self,
        directory: Path,
        *,
        account_sid: str,
        auth_token: str,
        api_key_sid: str,
        api_key_secret: str,
        sender: str,
        service: str = "",
        webhook_url: str = "",
        aws: AwsAccount | None = None,
        pace: Pace | None = None,
        clock: Callable[[], datetime] = _utc_now,
    ) -> None:
        secrets = {account_sid: auth_token, api_key_sid: api_key_secret}
        self._account = Account(account_sid, auth_token, secrets, sender, service)
        self._store = Store(directory)
        self.aws = aws
        self._carrier = Carrier(self._store, self._account, aws, pace or Pace(), clock)
        self.webhook_url = webhook_url

    def close(self) -> None:
        self._carrier.close()
        self._store.close()

    @property
    def account_sid(self) -> str:
        return self._account.sid

    @property
    def sender(self) -> str:
        return self._account.sender

    @property
    def service(self) -> str:
        return self._account.service

    @property
    def mischief(self) -> Mischief:
        return self._carrier.mischief

    @property
    def webhook_url(self) -> str:
        return self._webhook_url

    @webhook_url.setter
    def webhook_url(self, url: str) -> None:
        self._webhook_url = url
        self._carrier.call_for_texts(url)

    def knows(self, user: str, secret: str) -> bool:
        """Whether these are the account's own credentials or those of its API key."""
        expected = self._account.secrets.get(user)
        return expected is not None and hmac.compare_digest(expected.encode(), secret.encode())

    def send(self, draft: Draft) -> Message:
        """Accept a text, or raise `Refused` with Twilio's code; 21610 once the pair is stopped."""
        try:
            with self._store.together():
                check(draft, self.sender, is_stopped=self._store.is_stopped(draft.to))
                return self._carrier.take_out(draft)
        except Refused as refused:
            note = Note(self._carrier.now(), "refused", refused.words, "", draft.to, refused.code)
            self._store.note(note)
            raise

    def send_by_aws(self, draft: Draft) -> Message:
        """Accept a text for AWS's number, or raise `AwsRefused` once its phone is opted out."""
        if self._store.is_stopped(_at_aws(draft.to)):
            reason = "DESTINATION_PHONE_NUMBER_OPTED_OUT"
            self._store.note(Note(self._carrier.now(), "refused", reason, "", draft.to))
            raise AwsRefused("ConflictException", reason)
        with self._store.together():
            return self._carrier.take_out(draft)

    def text_in(self, number: str, body: str, sid: str = "", *, to: str = "") -> str:
        """A phone texts a number of ours, or whom it heard from last: the message's id.

        The webhook is called soon after, or the text is published. A `sid` that was texted before
        is the same text: nothing changes.
        """
        last = self._store.messages("to_ = ?1 OR from_ = ?1", [number], most=1, newest=True)
        ours = {to} if to else {end for one in last for end in (one.to_, one.from_)}
        if self.aws and self.aws.number in ours:
            return self._text_to_aws(self.aws, number, body, sid)
        with self._store.together():
            if sid and self._store.message(sid):
                return sid
            was_stopped = self._store.is_stopped(number)
            keyword = keywords.read(body, is_stopped=was_stopped)
            message = self._carrier.take_in(Draft(self.sender, number, body), sid)
            if keyword.is_stopped != was_stopped:
                self._store.set_stopped(number, is_stopped=keyword.is_stopped)
                words = "stopped" if keyword.is_stopped else "started"
                self._carrier.note("keyword", words, message)
            if keyword.answer:
                self._carrier.reply(number, keyword.answer, "provider's own answer to a keyword")
        return message.sid

    def call_again(self) -> None:
        """Call once more about every text and receipt of which a call was not answered.

        Twilio does not: there the service is never down as a whole. What was told before changes
        nothing.
        """
        self._carrier.call_again()

    def _text_to_aws(self, aws: AwsAccount, number: str, body: str, sid: str) -> str:
        with self._store.together():
            if sid and self._store.message(sid):
                return sid
            is_kept = aws.answers_keywords and body.strip().upper() in aws_account.OPT_OUT
            draft = Draft(aws.number, number, body)
            message = self._carrier.take_in(draft, sid, is_told=not is_kept)
            if is_kept:
                self._store.set_stopped(_at_aws(number), is_stopped=True)
                self._carrier.note("keyword", "stopped", message)
        return message.sid

    def message(self, sid: str) -> Message:
        """The logged message; `Refused` with 20404 where there is none."""
        found = self._store.message(sid)
        if found is None:
            raise Refused(20404)
        return found

    def log(self, where: str, values: Sequence[str | float], most: int) -> list[Message]:
        """The newest `most` messages for which `where` holds: SQL in our own words, never input."""
        return self._store.messages(where, values, most=most, newest=True)

    def redact(self, sid: str) -> Message:
        """Empty the body of a complete message; `Refused` with 20009 while it is on its way."""
        with self._store.together():
            return self._store.change(self._complete(sid), body="", updated_at=self._carrier.now())

    def delete(self, sid: str) -> None:
        """Forget a complete message and every note of it; `Refused` with 20009 on its way."""
        with self._store.together():
            self._store.erase(self._complete(sid).sid)

    def _complete(self, sid: str) -> Message:
        message = self.message(sid)
        if message.status not in _COMPLETE:
            raise Refused(20009)
        return message

    def add_phone(self, number: str, name: str, language: str) -> None:
        """Put a phone on the page; a number without one can text and be texted all the same."""
        self._store.add_phone(Phone(number, name, language))

    def phones(self) -> list[Phone]:
        return self._store.phones()

    def conversation(self, number: str) -> list[Bubble]:
        """All texts between this phone and us, the provider's own among them, oldest first."""
        found = self._store.messages("to_ = ?1 OR from_ = ?1", [number])
        return [
            Bubble(m.sid, m.direction, m.body, _instant(m.created_at), m.status, m.error)
            for m in found
        ]

    def accepted(self, to: str | None = None) -> list[Accepted]:
        """Every text taken from us through the API, oldest first."""
        where = "direction = 'outbound-api' AND to_ = coalesce(?, to_)"
        return [
            Accepted(
                sid=m.sid,
                to=m.to_,
                from_=m.from_,
                body=m.body,
                status=m.status,
                at=_instant(m.created_at),
                status_callback=m.status_callback,
                segments=m.segments,
                error=m.error,
            )
            for m in self._store.messages(where, [to])
        ]

    def is_stopped(self, number: str) -> bool:
        return self._store.is_stopped(number)

    def notes(self, kind: str | None = None) -> list[Note]:
        """The ledger in order, or its notes of one kind (see `Note`)."""
        return [note for note in self._store.notes() if kind in {None, note.kind}]

    def owes(self) -> int:
        """How many statuses, receipts and webhooks are still to come."""
        return self._carrier.owes()

    def wait_for(self, predicate: Callable[[], T], timeout: float) -> T:
        """The first true value of `predicate()`; `TimeoutError` after `timeout` seconds."""
        ends = time.monotonic() + timeout
        while not (value := predicate()):
            if time.monotonic() > ends:
                raise TimeoutError(f"not so within {timeout} s")
            time.sleep(0.01)
        return value


def _instant(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _at_aws(number: str) -> str:
    """What a phone is called on AWS's opt-out list, which is not Twilio's."""
    return f"{number} at AWS"
