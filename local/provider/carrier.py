"""The provider's own legs: it moves messages along, calls webhooks, and obeys what they answer.

What is to or from AWS's number it publishes instead.
"""

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from local.provider import answers, aws_account, callbacks
from local.provider.aws_account import AwsAccount, Topic
from local.provider.callbacks import Try
from local.provider.mischief import Mischief
from local.provider.refusals import Draft
from local.provider.store import Job, Message, Note, Store
from local.provider.webhooks import inbound_params, receipt_params
from local.provider.work import Work
from stayline.domain.segments import count

_KINDS = {"advance", "receipt", "inbound"}
_PUBLISHED: dict[str, tuple[str, Topic]] = {
    "inbound": ("webhook", "texts"),
    "receipt": ("receipt", "receipts"),
}
"""How a job is noted, and on which topic it is published."""

_AGAIN = 0.5  # seconds until what could not be published is tried again
_NEXT = {"queued": "sending", "sending": "sent", "sent": "delivered"}


@dataclass(frozen=True)
class Pace:
    """Seconds a message stays queued, sending and sent before its next status."""

    queued: float = 0.2
    sending: float = 0.3
    sent: float = 0.6

    def after(self, status: str) -> float:
        return {"queued": self.queued, "sending": self.sending, "sent": self.sent}[status]


@dataclass(frozen=True)
class Account:
    """Whose messages these are: `secrets` are the accepted passwords by user name.

    `service` is the messaging service (MG…) that all texts go by; '' for none.
    """

    sid: str
    auth_token: str
    secrets: dict[str, str]
    sender: str
    service: str = ""


class Carrier:
    """Takes messages up, and does from then on what is owed, in threads of its own."""

    def __init__(
        self,
        store: Store,
        account: Account,
        aws: AwsAccount | None,
        pace: Pace,
        clock: Callable[[], datetime],
    ) -> None:
        self.mischief = Mischief()
        self._store, self._account, self._pace, self._clock = store, account, pace, clock
        self._aws = aws
        self._inbound_url = ""
        self._work = Work(store, self._do)

    def call_for_texts(self, url: str) -> None:
        """Where texts from phones are posted from now on; while it is empty they wait."""
        self._inbound_url = url
        self._work.do_kinds(_KINDS if url else _KINDS - {"inbound"})

    def close(self) -> None:
        self._work.close()

    def owes(self) -> int:
        return len(self._store.jobs(_KINDS, -1))

    def take_out(self, draft: Draft) -> Message:
        """Queue an outbound message on its way to the phone."""
        message = self._keep("outbound-api", draft, "queued")
        self.note("accepted", "accepted", message)
        self._owe("advance", message, self._pace.after("queued"))
        return message

    def take_in(self, draft: Draft, sid: str = "", *, is_told: bool = True) -> Message:
        """Log a phone's text and, if the service is told of it, owe that."""
        message = self._keep("inbound", draft, "received", sid)
        self.note("inbound", "texted in", message)
        if is_told:
            params = self._inbound(message)
            waits = self.mischief.text_delays() if self._is_aws(message.to_) else [0.0]
            for wait in waits:
                self._owe("inbound", message, wait, params)
        return message

    def call_again(self) -> None:
        """Owe again what nobody answered: texts as they came, receipts with the latest status."""
        with self._store.together():
            for message in self._store.unanswered("webhook"):
                self._owe("inbound", message, 0, self._inbound(message))
            for message in self._store.unanswered("receipt"):
                self._owe("receipt", message, 0, self._receipt(message))

    def _inbound(self, message: Message) -> dict[str, str]:
        if not self._is_aws(message.to_, message.from_):
            return inbound_params(message, self._account.sid)
        ours = "to_ = ? AND direction = 'outbound-api'"
        last = self._store.messages(ours, [message.from_], most=1, newest=True)
        return {"Message": aws_account.inbound(message, last[0].sid if last else "")}

    def _receipt(self, message: Message) -> dict[str, str]:
        if not self._is_aws(message.to_, message.from_):
            return receipt_params(message, self._account.sid)
        told = aws_account.receipt(message, self.mischief.fate(message.to_))
        return {"Message": told, "MessageStatus": message.status}

    def _is_aws(self, *numbers: str) -> bool:
        return self._aws is not None and self._aws.number in numbers

    def reply(self, number: str, body: str, why: str) -> None:
        """Deliver a text the provider sends by itself, or for a webhook's answer."""
        message = self._keep(
            "outbound-reply", Draft(number, self._account.sender, body), "delivered"
        )
        self.note("reply", why, message)

    def note(self, kind: str, words: str, message: Message, code: int = 0) -> None:
        number = message.from_ if message.direction == "inbound" else message.to_
        self._store.note(Note(self.now(), kind, words, message.sid, number, code))

    def now(self) -> float:
        return self._clock().timestamp()

    def _new_sid(self, draft: Draft) -> str:
        is_aws = self._is_aws(draft.to, draft.from_)
        return f"{uuid.uuid4()}" if is_aws else f"SM{uuid.uuid4().hex}"

    def _keep(self, direction: str, draft: Draft, status: str, sid: str = "") -> Message:
        now = self.now()
        message = Message(
            sid=sid or self._new_sid(draft),
            direction=direction,
            to_=draft.to,
            from_=draft.from_,
            body=draft.body,
            status=status,
            created_at=now,
            updated_at=now,
            sent_at=0 if status == "queued" else now,
            segments=count(draft.body).segments,
            status_callback=draft.status_callback,
        )
        return self._store.add(message)

    def _owe(
        self, kind: str, message: Message, wait: float, params: dict[str, str] | None = None
    ) -> None:
        # Jobs keep the machine's time even when the service's clock is moved.
        pairs = tuple((params or {}).items())
        self._store.add_job(Job(time.time() + wait, kind, message.sid, pairs))
        self._work.look()

    def _do(self, job: Job) -> None:
        message = self._store.message(job.sid)
        if message is None:
            return  # deleted meanwhile
        if job.kind == "advance":
            self._advance(job, message)
        elif self._aws and self._is_aws(message.to_, message.from_):
            self._publish(self._aws, job, message)
        elif job.kind == "receipt":
            self._call(message.status_callback, job, message)
        else:
            self._deliver_inbound(job, message)

    def _advance(self, job: Job, message: Message) -> None:
        status, error, now = _NEXT[message.status], 0, self.now()
        if status == "delivered":
            fate = self.mischief.fate(message.to_)
            status, error = fate.status, fate.error
        sent_at = message.sent_at or (now if status == "sent" else 0)
        with self._store.together():
            moved = self._store.change(
                message, status=status, error=error, updated_at=now, sent_at=sent_at
            )
            self.note("status", status, moved, error)
            if moved.status_callback:
                params = self._receipt(moved)
                for wait in self.mischief.receipt_delays(moved.to_):
                    self._owe("receipt", moved, wait, params)
            if status in _NEXT:
                self._owe("advance", moved, self._pace.after(status))
            self._store.end_job(job)

    def _publish(self, aws: AwsAccount, job: Job, message: Message) -> None:
        kind, topic = _PUBLISHED[job.kind]
        params = dict(job.params)
        try:
            aws.publish(topic, params["Message"])
        except OSError as failure:
            self.note(kind, f"{_about(params)}not published ({type(failure).__name__})", message)
            self._owe(job.kind, message, _AGAIN, params)
        else:
            self.note(kind, f"{_about(params)}published", message)

    def _deliver_inbound(self, job: Job, message: Message) -> None:
        last = self._call(self._inbound_url, job, message)
        reading = answers.read(last.content_type, b"" if last.failure else last.body)
        error = last.error or reading.error
        with self._store.together():
            self._store.change(message, error=error)
            if reading.is_plain:
                self.note("webhook", "webhook answered text/plain", message)
            if reading.error:
                self.note("webhook", "webhook's answer cannot be read", message, reading.error)
            for text in reading.texts:
                self._answer(message, text)
            self._store.end_job(job)

    def _answer(self, message: Message, text: str) -> None:
        if self._store.is_stopped(message.from_):
            self.note("refused", "webhook's answer not sent: stopped", message, 21610)
        else:
            self.reply(message.from_, text, "webhook's answer sent to the phone")

    def _call(self, url: str, job: Job, message: Message) -> Try:
        kind, params = "webhook" if job.kind == "inbound" else "receipt", dict(job.params)

        def told(tried: Try) -> None:
            words = f"answered {tried.status}" if tried.status else f"no answer ({tried.failure})"
            self.note(kind, f"{_about(params)}{words}", message, tried.error)

        return callbacks.call(url, params, self._account.auth_token, told)


def _about(params: Mapping[str, str]) -> str:
    """Give the status that a receipt is of, as a note begins; '' for a text."""
    return f"{params['MessageStatus']} " if "MessageStatus" in params else ""
