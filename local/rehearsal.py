"""A talk made up as it goes: what is typed becomes transcript lines, what follows is shown."""

from datetime import datetime, timedelta

from local.bubbles import Screen
from local.transcript import Player, TranscriptError
from stayline.domain import limits
from stayline.domain.journey import OnActivity, OnDate
from stayline.domain.playbook import Playbook

COMMANDS = {
    "/wait": "/wait 2 days lets time pass",
    "/next": "/next jumps to the next moment at which something happens by itself",
    "/activity": "/activity renewed plan_ends_on=2027-01-01 reports what the contact did",
    "/date": "/date plan_ends_on=2026-06-30 sets one of the contact's dates",
    "/attribute": "/attribute plan=Plus sets one of the contact's attributes",
    "/open": "/open opens the last text's link; /open preview is what software does before",
    "/taken": "/taken evaluation_calls 2026-12-01 10:00 gives a slot to others",
    "/story": "/story tells everything that was decided, and how things stand",
    "/help": "/help shows this",
    "/quit": "/quit leaves, and offers the talk as a transcript",
}
_UNITS = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
_MOST_JUMPS = 50
"""How far to look for a journey's first text."""


class Rehearsal:
    """Plays a talk line by line with the transcripts' own player, and writes it down."""

    def __init__(self, playbook: Playbook, journey: str, screen: Screen) -> None:
        self._playbook = playbook
        self._journey = playbook.journeys[journey]
        self._screen = screen
        self._player = Player(playbook)
        self._written: list[str] = []
        self._waited = timedelta()
        self._told = self._texts = 0

    def begin(self, contact: str, start: str) -> None:
        """Open the talk the way the journey starts by itself, and go on to its first text.

        Raises:
            TranscriptError: the profile or the moment cannot be read.
        """
        self._written = [f"journey {self._journey.id}", f"contact {contact}", f"now {start}"]
        for line in self._written:
            self._player.do(line)
        self._do(self._opening())
        for _ in range(_MOST_JUMPS):
            # What starts this journey may start others too, whose texts come before.
            own = any(text.journey == self._journey.id for text in self._player.talk.texts)
            if own or not self._next():
                return

    def take(self, line: str) -> None:
        """Take a reply or a command.

        Raises:
            TranscriptError: it says nothing that could be done.
        """
        command, _, rest = line.partition(" ")
        if not line.startswith("/"):
            if line:
                self._do(f"> {line}")
        elif command not in COMMANDS:
            raise TranscriptError(f"There is no {command}: there are {', '.join(COMMANDS)}.")
        elif command == "/next":
            if not self._next():
                self._screen.say("Nothing more happens by itself.")
        elif command == "/wait":
            self._wait(_duration(rest))
        elif command == "/story":
            self._story()
        elif command == "/help":
            self._screen.say("\n".join(COMMANDS.values()))
        else:
            self._do(line.removeprefix("/"))

    def transcript(self) -> str:
        """Give the talk as local/transcript.py reads it, with what came of it as checks."""
        talk = self._player.talk
        checks = [f"tags {' '.join(sorted(talk.contact.tags))}"] if talk.contact.tags else []
        checks += [f"case {kind}" for kind in dict.fromkeys(case.kind for case in talk.cases)]
        self._write_waited()
        lines = [*self._written, *checks]
        return "".join(line.replace("\n", "\n  ") + "\n" for line in lines)

    def _opening(self) -> str:
        kinds = self._playbook.activities
        start = next(iter(self._journey.starts), None)
        if isinstance(start, OnActivity):
            return f"activity {start.activity}"
        if isinstance(start, OnDate):
            # A day to spare, so that the very first of the reminders is still to come.
            day = self._local(self._player.talk.now) + timedelta(days=start.days_before + 1)
            return f"date {start.date}={day:%Y-%m-%d}"
        uses = [name for name in self._journey.exit_on if name in kinds and kinds[name].is_use]
        return f"activity {uses[-1]}" if start and uses else f"enrol {self._journey.id}"

    def _do(self, line: str) -> None:
        self._player.do(line)
        self._write_waited()
        self._written.append(line)
        self._show()

    def _wait(self, duration: timedelta) -> None:
        talk = self._player.talk
        until = talk.now + duration
        while (due_at := talk.next_due()) and due_at <= until:
            self._pass(due_at - talk.now)
        self._pass(until - talk.now)
        self._screen.say(f"  it is {self._local(talk.now):%a %d %b %Y %H:%M}", "dim")

    def _next(self) -> bool:
        due_at = self._player.talk.next_due()
        if due_at:
            self._pass(due_at - self._player.talk.now)
        return due_at is not None

    def _pass(self, duration: timedelta) -> None:
        self._player.talk.wait(duration)
        self._waited += duration
        self._show()

    def _show(self) -> None:
        """Show what left and what was decided since, and write down what left."""
        talk = self._player.talk
        for message in talk.texts[self._texts :]:
            self._write_waited()
            self._player.do(f"< {message.body}")
            self._written.append(f"< {message.body}")
            self._screen.bubble(message, self._local(talk.now), self._playbook.business.name)
        self._screen.decided(talk.lines[self._told :])
        self._texts, self._told = len(talk.texts), len(talk.lines)

    def _write_waited(self) -> None:
        """Write the time that passed as the fewest whole units: 2 days, 630 minutes."""
        seconds = int(self._waited.total_seconds())
        self._waited = timedelta()
        if seconds:
            unit, size = next(pair for pair in _UNITS.items() if seconds % pair[1] == 0)
            count = seconds // size
            self._written.append(f"wait {count} {unit if count > 1 else unit.removesuffix('s')}")

    def _story(self) -> None:
        talk = self._player.talk
        self._screen.say("Decided so far:")
        self._screen.decided(talk.lines)
        contact, due_at = talk.contact, talk.next_due()
        running = (f"{one.journey}/{one.step}" for one in contact.enrolments.values())
        standing = {
            "now": f"{self._local(talk.now):%Y-%m-%d %H:%M}",
            "tags": ", ".join(sorted(contact.tags)),
            "journeys": ", ".join(running),
            "open question": contact.asking,
            "cases": "; ".join(case.title for case in talk.cases),
            "opted out": "yes" if contact.opted_out_at else "",
            "next by itself": f"{self._local(due_at):%Y-%m-%d %H:%M}" if due_at else "nothing",
        }
        for name, value in standing.items():
            if value:
                self._screen.say(f"{name}: {value}")

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(limits.zone_of(self._player.talk.contact, self._playbook.business))


def _duration(words: str) -> timedelta:
    count, _, unit = words.partition(" ")
    unit = unit if unit.endswith("s") else f"{unit}s"
    if not count.isdecimal() or unit not in _UNITS:
        raise TranscriptError("Say how long: /wait 2 days, or hours, minutes, seconds.")
    return timedelta(seconds=int(count) * _UNITS[unit])
