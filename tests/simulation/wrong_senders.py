"""Wrong designs that only a second sender shows, or a provider that has no list to look into."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from functions.receive_aws_text.app import receive
from functions.record_aws_receipt.app import record
from stayline.adapters.aws_events import Published, SendEvent
from stayline.adapters.circuits import Circuits
from stayline.adapters.desk import Desk
from stayline.adapters.intake import Intake
from stayline.adapters.provider import Provider
from stayline.adapters.sweep import Sweep
from stayline.domain.due import Due
from stayline.domain.message import Message
from stayline.domain.sending import Answer
from tests.simulation.sms import Aws
from tests.simulation.world import CrashError


class TakesALostAnswerForARefusal(Aws):
    """Takes an answer of AWS's that never came for one that said no."""

    def send(self, *args: Any, **more: Any) -> Answer:
        answer = super().send(*args, **more)
        return replace(answer, meaning="refused") if answer.meaning == "unknown" else answer


class PostsAgainAtAws(Aws):
    """Takes a lost answer for a refusal and, as AWS has no list, posts the text again."""

    def send(self, *args: Any, **more: Any) -> Answer:
        answer = super().send(*args, **more)
        return replace(answer, meaning="try_again") if answer.meaning == "unknown" else answer


class OneProviderForAll(Desk):
    """Sends by the provider that there was before the second."""

    def _provider(self, message: Message) -> Provider:
        del message
        return self.providers("twilio")


class OneCircuitForAll(Circuits):
    """Stops everybody's texts for the trouble of one sender."""

    def __init__(self, table: Any, _: str) -> None:
        super().__init__(table, "twilio")


class OnePaceForAll(Sweep):
    """Hands out each sender's texts at the pace of the fastest."""

    def run(self, come: Iterable[Due], now: datetime, *_: Any, **__: Any) -> Any:
        book = self.intake.playbook
        pace = max(one.segments_per_second for one in book.senders.values())
        senders = {
            name: replace(one, segments_per_second=pace) for name, one in book.senders.items()
        }
        alike = replace(self.intake, playbook=replace(book, senders=senders))
        return Sweep(alike, self.rows, self.bus, self.circuits).run(come, now)


def texts_by_their_notice(
    notice: Published, key: bytes, take_in: Intake, now: datetime, **more: Any
) -> list[str]:
    """Know a text by when it was brought, and a repeat of its queue's for another text."""
    its_id = notice.message.replace('"inboundMessageId": "', f'"inboundMessageId": "{now} ')
    return receive(Published(its_id, notice.at), key, take_in, now, **more)


def no_text_comes_again(notice: Published, *args: Any, **more: Any) -> list[str]:
    """End well whatever becomes of a text, so that nobody brings it again."""
    with suppress(Exception):
        return receive(notice, *args, **more)
    return []


def out_for_a_while(
    notice: Published, key: bytes, take_in: Intake, now: datetime, **more: Any
) -> list[str]:
    """Crash for a quarter of an hour, as after a bad deploy; wrong is who has given up by then."""
    if now < notice.at + timedelta(minutes=15):
        raise CrashError
    return receive(notice, key, take_in, now, **more)


def any_failure_is_the_last(notice: Published, take_in: Intake, now: datetime) -> bool:
    """Believe a failure that AWS says is not final."""
    final = notice.message.replace('"isFinal": false', '"isFinal": true')
    is_failure = not notice.read(SendEvent).is_final and "UNREACHABLE" in notice.message
    return record(Published(final if is_failure else notice.message, notice.at), take_in, now)


def events_after_our_record(notice: Published, take_in: Intake, now: datetime) -> bool:
    """Know a text only by AWS's id for it, which is saved when its send has ended."""
    told = notice.read(SendEvent)
    _, messages = take_in.table.together([told.our_id])
    message = messages.get(told.our_id)
    if message and message.provider_message_id != told.message_id:
        return False
    return record(notice, take_in, now)
