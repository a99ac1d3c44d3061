"""All talks of tests/transcripts, played once: every fact in them, every reply to a question."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from local.conversation import Conversation
from local.transcript import Player, TranscriptError
from stayline.content import playbook
from stayline.domain.calendar import Taken
from stayline.domain.contact import Contact
from stayline.domain.facts import Fact
from stayline.domain.step import Ask
from stayline.domain.survey import Question

TRANSCRIPTS = Path(__file__).parents[1] / "tests" / "transcripts"


class Moment(NamedTuple):
    """What the engine was given."""

    contact: Contact
    fact: Fact
    now: datetime
    taken: Taken


class Reply(NamedTuple):
    """What was texted while a question was open."""

    question: Question
    body: str
    language: str


@dataclass
class _Overheard(Conversation):
    moments: list[Moment] = field(default_factory=list)

    def _happen(self, fact: Fact) -> None:
        self.moments.append(Moment(self.contact, fact, self.now, self.taken))
        super()._happen(fact)


class Listener(Player):
    """Plays a transcript and writes down what the engine was given."""

    def __init__(self) -> None:
        super().__init__(playbook())
        self.replies: list[Reply] = []

    @property
    def moments(self) -> list[Moment]:
        return self.talk.moments if isinstance(self.talk, _Overheard) else []

    def _do_now(self, moment: str) -> None:
        super()._do_now(moment)
        self._talk = _Overheard(**vars(self.talk))

    def _do_hear(self, body: str) -> None:
        contact = self.talk.contact
        if contact.asking:
            enrolment = contact.enrolments[contact.asking]
            step = self._playbook.journeys[contact.asking].steps[enrolment.step]
            if isinstance(step, Ask):
                zone = ZoneInfo(contact.zone)
                offered = tuple(at.astimezone(zone) for at in enrolment.offered)
                question = step.question(contact.language, offered)
                self.replies.append(Reply(question, body, contact.language))
        super()._do_hear(body)


def overheard() -> tuple[list[Moment], list[Reply]]:
    """Give all facts and all replies."""
    moments: list[Moment] = []
    replies: list[Reply] = []
    for path in sorted(TRANSCRIPTS.glob("*.txt")):
        listener = Listener()
        with suppress(TranscriptError):  # whether talks go as written is for the tests to say
            listener.play(path.read_text(encoding="utf-8"))
        moments += listener.moments
        replies += listener.replies
    return moments, replies
