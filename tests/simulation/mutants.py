"""Wrong designs, each of our own parts but for the one thing that is wrong with it.

They judge the simulator: one that does not catch them proves nothing about the real design.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from functions.receive_message.app import receive
from functions.record_receipt.app import record
from stayline.adapters.desk import Desk
from stayline.adapters.intake import Intake
from stayline.adapters.outbox import Job
from stayline.adapters.sweep import Sweep
from stayline.adapters.table import ConflictError
from stayline.domain import sending
from stayline.domain.contact import Contact
from stayline.domain.decision import Decision
from stayline.domain.due import Due
from stayline.domain.facts import Fact, ReceiptCame, SendEnded, TextReceived
from stayline.domain.message import Message
from stayline.domain.sending import Answer
from tests.simulation.deployment import Design
from tests.simulation.sms import Sms
from tests.simulation.wrong_senders import (
    OneCircuitForAll,
    OnePaceForAll,
    OneProviderForAll,
    PostsAgainAtAws,
    TakesALostAnswerForARefusal,
    any_failure_is_the_last,
    events_after_our_record,
    no_text_comes_again,
    out_for_a_while,
    texts_by_their_notice,
)
from tests.simulation.wrong_tables import (
    ClaimsWithoutVersion,
    ClaimsWithTheRow,
    ConsentReadBefore,
    ErasesBlindly,
    HearsBlindly,
    OverwritesContacts,
    OverwritesMessages,
    TakesAnyLostRaceForARepeat,
    TakesRepeats,
    TrustsTheQueue,
)


class SendThenRecord(Desk):
    """Posts first and writes it down afterwards, without a claim."""

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        if job.message.status == "planned":
            answer = self._provider(job.message).send(
                job.message.id, job.message.to, job.message.body
            )
            ended = sending.end(_begun(job.message, attempt, now), attempt, answer, now)
            self.intake.take(ended, job.contact, now, is_read=True)
        return "sent"


class CheckThenSend(SendThenRecord):
    """Looks whether somebody else has sent it, and sends it if not."""

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        _, found = self.intake.table.together([job.message.id])
        message = found.get(job.message.id)
        if message and message.status == "planned":
            return super().send(replace(job, message=message), attempt, now)
        return "another has sent it"


class PostsAgainAfterTheLease(Desk):
    """Takes a claim that nobody ended for a send that never was, instead of looking it up."""

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        if job.message.status == "claimed":
            again = replace(job.message, status="planned")
            with suppress(ConflictError):
                return super().send(replace(job, message=again), attempt, now)
        return super().send(job, attempt, now)


class PostsAgainWhatIsNotFound(Desk):
    """Believes the first look-up that does not find a text, and posts it again."""

    def send(self, job: Job, attempt: str, now: datetime) -> str:
        message = job.message
        if message.status == "unknown":
            since = message.claimed_at or now
            if self._provider(message).find(message.to, message.body, since).meaning == "unknown":
                again = replace(message, status="planned")
                return super().send(replace(job, message=again), attempt, now)
        return super().send(job, attempt, now)


class RetriesOnServerErrors(Sms):
    """Takes a 5xx for a refusal that can be tried again, as most clients do."""

    def send(self, *args: Any, **more: Any) -> Answer:
        answer = super().send(*args, **more)
        is_theirs = answer.meaning == "unknown" and answer.words.startswith("the provider answered")
        return replace(answer, meaning="try_again") if is_theirs else answer


class RetriesOnSilence(Sms):
    """Takes an answer that never came for a text that never left."""

    def send(self, *args: Any, **more: Any) -> Answer:
        answer = super().send(*args, **more)
        is_silence = answer.words.startswith("no answer")
        return replace(answer, meaning="try_again") if is_silence else answer


class LastStatusWins(Intake):
    """Takes each receipt at its word, whenever it comes."""

    def take(
        self, fact: Fact, contact: Contact, now: datetime, *, is_read: bool = False
    ) -> Decision | None:
        if isinstance(fact, ReceiptCame):
            fact = replace(fact, message=replace(fact.message, status="claimed"))
        return super().take(fact, contact, now, is_read=is_read)


@dataclass(frozen=True, slots=True, kw_only=True)
class _ReceiptOfMessage(ReceiptCame):
    @property
    def key(self) -> str:
        return f"receipt#{self.message.id}"


class ReceiptsByMessageAlone(Intake):
    """Takes a second receipt of a message for a repeat of the first."""

    def take(
        self, fact: Fact, contact: Contact, now: datetime, *, is_read: bool = False
    ) -> Decision | None:
        if isinstance(fact, ReceiptCame):
            fact = _ReceiptOfMessage(**{name: getattr(fact, name) for name in _FIELDS})
        return super().take(fact, contact, now, is_read=is_read)


_FIELDS = ("message", "status", "provider_message_id", "at", "code")


@dataclass(frozen=True, slots=True, kw_only=True)
class _TextByWords(TextReceived):
    @property
    def key(self) -> str:
        return f"text#{self.body}"


class SecondWithoutLooks(Intake):
    """Posts what may go a second time at once, without having looked for the first."""

    def take(
        self, fact: Fact, contact: Contact, now: datetime, *, is_read: bool = False
    ) -> Decision | None:
        if isinstance(fact, SendEnded) and fact.outcome == "unknown":
            fact = replace(fact, again_at=None)
        return super().take(fact, contact, now, is_read=is_read)


class TextsByTheirWords(Intake):
    """Takes the same words for the same text."""

    def take(
        self, fact: Fact, contact: Contact, now: datetime, *, is_read: bool = False
    ) -> Decision | None:
        if isinstance(fact, TextReceived):
            fact = _TextByWords(id=fact.id, body=fact.body, at=fact.at, keyword=fact.keyword)
        return super().take(fact, contact, now, is_read=is_read)


class RowGoesBeforeTheJob(Sweep):
    """Removes a text's due row when it queues it, and trusts the queue from then on."""

    def run(self, come: Iterable[Due], now: datetime, *_: Any, **__: Any) -> Any:
        return super().run(self._removed(come), now)

    def _removed(self, come: Iterable[Due]) -> Iterator[Due]:
        for row in list(come):
            if row.kind == "message":
                self.rows.remove(row)
            yield row


def thanks_before_saving(form: Mapping[str, str], *args: Any, **more: Any) -> list[str]:
    """Thank for a text whatever becomes of it."""
    with suppress(Exception):
        return receive(form, *args, **more)
    return []


def receipts_after_our_record(
    message_id: str, form: Mapping[str, str], take_in: Intake, now: datetime
) -> bool:
    """Know a text only by the provider's id for it, which is saved when its send has ended."""
    _, messages = take_in.table.together([message_id])
    message = messages.get(message_id)
    if message and message.provider_message_id != form["MessageSid"]:
        return False
    return record(message_id, form, take_in, now)


def _begun(message: Message, attempt: str, now: datetime) -> Message:
    return replace(message, status="claimed", owner=attempt, claimed_at=now)


MUTANTS: Mapping[str, tuple[Design, str]] = {
    "sends, then records": (Design(desk=SendThenRecord), "sent_once"),
    "checks, then sends": (Design(desk=CheckThenSend), "sent_once"),
    "claims without version": (Design(table=ClaimsWithoutVersion), "sent_once"),
    "reads consent before it claims": (
        Design(table=ConsentReadBefore),
        "nothing_claimed_after_stop",
    ),
    "posts again after the lease": (
        Design(desk=PostsAgainAfterTheLease),
        "unknown_is_not_repeated",
    ),
    "posts again what is not found": (
        Design(desk=PostsAgainWhatIsNotFound),
        "unknown_is_not_repeated",
    ),
    "retries on 5xx": (Design(sms=RetriesOnServerErrors), "unknown_is_not_repeated"),
    "retries on silence": (Design(sms=RetriesOnSilence), "unknown_is_not_repeated"),
    "posts a second time without a look": (
        Design(intake=SecondWithoutLooks),
        "unknown_is_not_repeated",
    ),
    "last status wins": (Design(intake=LastStatusWins), "statuses_move_forward"),
    "knows receipts by message alone": (
        Design(intake=ReceiptsByMessageAlone),
        "nothing_thanked_for_is_lost",
    ),
    "knows texts by their words": (
        Design(intake=TextsByTheirWords),
        "nothing_thanked_for_is_lost",
    ),
    "takes receipts after its own record": (
        Design(record=receipts_after_our_record),
        "nothing_thanked_for_is_lost",
    ),
    "overwrites contacts": (Design(table=OverwritesContacts), "no_save_is_overwritten"),
    "overwrites messages": (Design(table=OverwritesMessages), "statuses_move_forward"),
    "overwrites texts with receipts": (Design(table=HearsBlindly), "no_save_is_overwritten"),
    "removes the row with the claim": (Design(table=ClaimsWithTheRow), "no_text_is_left"),
    "takes repeats": (Design(table=TakesRepeats), "nothing_counts_twice"),
    "takes any lost race for a repeat": (
        Design(table=TakesAnyLostRaceForARepeat),
        "nothing_thanked_for_is_lost",
    ),
    "thanks before saving": (
        Design(receive=thanks_before_saving),
        "nothing_thanked_for_is_lost",
    ),
    "removes the row before the job is queued": (
        Design(sweep=RowGoesBeforeTheJob),
        "no_text_is_left",
    ),
    "trusts the queue": (Design(table=TrustsTheQueue), "no_text_is_left"),
    "erases blindly": (Design(story=ErasesBlindly), "no_save_is_overwritten"),
    "takes a lost answer for a refusal": (
        Design(aws=TakesALostAnswerForARefusal),
        "the_providers_word_is_last",
    ),
    "posts again where nobody can be asked": (
        Design(aws=PostsAgainAtAws),
        "unknown_is_not_repeated",
    ),
    "has one provider for all": (Design(desk=OneProviderForAll), "sent_by_their_sender"),
    "has one circuit for all": (Design(circuits=OneCircuitForAll), "stopped_for_its_own_trouble"),
    "has one pace for all": (Design(sweep=OnePaceForAll), "paces_hold"),
    "knows texts by their notice": (
        Design(receive_aws=texts_by_their_notice),
        "nothing_counts_twice",
    ),
    "takes nothing in again": (
        Design(receive_aws=no_text_comes_again),
        "published_texts_are_in",
    ),
    "gives up early": (Design(receive_aws=out_for_a_while, tries=3), "published_texts_are_in"),
    "believes any failure": (
        Design(record_aws=any_failure_is_the_last),
        "nothing_thanked_for_is_lost",
    ),
    "takes events after its own record": (
        Design(record_aws=events_after_our_record),
        "nothing_thanked_for_is_lost",
    ),
}
"""By what is wrong with them: the design, and a judge that has to see it."""
