"""Transcripts: talks written as text, played against the engine line by line.

journey renewal            which journey this is a talk of (for the reader and for `ls`)
contact Ana, en, America/New_York
consent none               they agreed to nothing; without this line, to marketing a month ago
now 2026-03-02 10:00       local to the contact
consent marketing express 2024-03-20        an old consent is imported: to what, on what it rests
activity joined            or: activity renewed plan_ends_on=2026-06-30
date plan_ends_on=2026-04-01
attribute plan=Plus
enrol renewal
taken evaluation_calls 2026-03-10 10:00    others have that slot's seats; local to the contact
announce promotion         to whom it is announced; or: announce vote_result result=Lime, 61 %
wait 8 days
< a text that must leave   continued by indented lines
> a text the contact sends
open                       the contact opens the last link; `open preview`: software does
quiet                      nothing more may have left
tags onboarding_high       must be among the contact's tags
case recovery              must have been opened
rule scored                must have been decided since the last line
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from local.conversation import Conversation
from stayline.domain.calendar import Seat
from stayline.domain.consent import Given, Standing
from stayline.domain.contact import Contact
from stayline.domain.facts import ActivityReported, AnnouncementMade, ConsentGiven, ProfilePut
from stayline.domain.law import Basis, ConsentTo
from stayline.domain.link import Link
from stayline.domain.playbook import Playbook

PHONES = {"en": "+12025550101", "ko": "+821000000101", "tr": "+905000000101"}
ABROAD = {"UTC": "+447700900101", "America/Toronto": "+14165550101"}
"""Numbers by language, but where a contact is known to be elsewhere."""


class TranscriptError(AssertionError):
    """The talk went otherwise than the transcript says."""


class Player:
    """Plays one transcript; `line` is where it stands."""

    def __init__(self, playbook: Playbook) -> None:
        self._playbook = playbook
        self._talk: Conversation | None = None
        self._profile = ("", "en", "UTC")
        self._has_agreed = True
        self._seen = 0
        self._ruled = 0
        self._count = 0
        self._lines: Mapping[str, Callable[[str], None]] = {
            "journey": self._do_journey,
            "contact": self._do_contact,
            "consent": self._do_consent,
            "now": self._do_now,
            "activity": self._do_activity,
            "date": self._do_date,
            "attribute": self._do_attribute,
            "enrol": self._do_enrol,
            "taken": self._do_taken,
            "announce": self._do_announce,
            "wait": self._do_wait,
            "<": self._do_say,
            ">": self._do_hear,
            "open": self._do_open,
            "quiet": self._do_quiet,
            "tags": self._do_tags,
            "case": self._do_case,
            "rule": self._do_rule,
        }

    def play(self, transcript: str) -> None:
        """Play a whole transcript.

        Raises:
            TranscriptError: names the line, what was expected and what came.
        """
        for number, line in _lines(transcript):
            try:
                self.do(line)
            except TranscriptError as error:
                raise TranscriptError(f"line {number}, {line!r}: {error}") from None
        self._do_quiet("")

    def do(self, line: str) -> None:
        """Do what one line says; its first word says what kind of line it is.

        Raises:
            TranscriptError: it went otherwise, or the line says nothing that could be done.
        """
        word, _, rest = line.partition(" ")
        if word not in self._lines:
            raise TranscriptError(f"no such line; they begin with {', '.join(self._lines)}")
        try:
            self._lines[word](rest)
        except (ValueError, KeyError, TypeError) as error:
            raise TranscriptError(f"{word} cannot be read like that: {error}") from error

    @property
    def talk(self) -> Conversation:
        if self._talk is None:
            raise TranscriptError("`contact` and `now` come first")
        return self._talk

    def _do_journey(self, journey: str) -> None:
        if journey not in self._playbook.journeys:
            raise TranscriptError(f"the journeys are {', '.join(self._playbook.journeys)}")

    def _do_contact(self, profile: str) -> None:
        name, language, zone = (part.strip() for part in profile.split(","))
        self._profile = name, language, zone

    def _do_now(self, moment: str) -> None:
        name, language, zone = self._profile
        now = _local(moment, zone)
        phone = ABROAD.get(zone) or PHONES.get(language, PHONES["en"])
        contact = Contact(id="contact", phone=phone, consents=self._consents(now))
        self._talk = Conversation(self._playbook, contact, now)
        self.talk.describe(
            ProfilePut(id="profile", at=now, name=name, language=language, zone=zone)
        )

    def _consents(self, now: datetime) -> Mapping[ConsentTo, Standing]:
        if not self._has_agreed:
            return {}
        at = now - timedelta(days=30)
        given = Given(to="marketing", at=at, basis="written", source="form", registry="İYS")
        return {"marketing": Standing(given=given)}

    def _do_consent(self, words: str) -> None:
        if words == "none":
            self._has_agreed = False
            return
        to, basis, day = words.split()
        at = _local(f"{day} 10:00", self._profile[2])
        given = Given(to=cast("ConsentTo", to), at=at, basis=cast("Basis", basis), source="import")
        self._count += 1
        self.talk.agree(ConsentGiven(id=f"consent{self._count}", given=given, at=self.talk.now))

    def _do_activity(self, words: str) -> None:
        kind, *dates = words.split()
        self._count += 1
        self.talk.report(
            ActivityReported(
                id=f"activity{self._count}", activity=kind, at=self.talk.now, dates=_dates(dates)
            )
        )

    def _do_date(self, words: str) -> None:
        self._describe(dates=_dates(words.split()))

    def _do_attribute(self, words: str) -> None:
        name, value = words.split("=", 1)
        self._describe(attributes={name: value})

    def _describe(self, **told: Any) -> None:
        self._count += 1
        self.talk.describe(ProfilePut(id=f"profile{self._count}", at=self.talk.now, **told))

    def _do_enrol(self, journey: str) -> None:
        self.talk.enrol(journey)

    def _do_taken(self, words: str) -> None:
        calendar, _, moment = words.partition(" ")
        at = _local(moment, self._profile[2])
        numbers = range(1, self._playbook.calendars[calendar].seats + 1)
        self.talk.seats |= {Seat(calendar=calendar, at=at, number=one) for one in numbers}

    def _do_announce(self, words: str) -> None:
        journey, _, value = words.partition(" ")
        name, _, given = value.partition("=")
        self._count += 1
        self.talk.announce(
            AnnouncementMade(
                id=f"announcement{self._count}",
                journey=journey,
                at=self.talk.now,
                values={name: given} if name else {},
            )
        )

    def _do_wait(self, words: str) -> None:
        self._do_quiet("")
        count, unit = words.split()
        self.talk.wait(timedelta(**{unit if unit.endswith("s") else f"{unit}s": int(count)}))

    def _do_hear(self, body: str) -> None:
        self._do_quiet("")
        self._ruled = len(self.talk.lines)
        self.talk.hear(body)

    def _do_open(self, by: str) -> None:
        if by not in ("", "preview"):
            raise TranscriptError("write `open`, or `open preview`")
        link = next((Link.of(text) for text in reversed(self.talk.texts) if text.token), None)
        if link is None:
            raise TranscriptError("no text with a link left")
        self._do_quiet("")
        self._ruled = len(self.talk.lines)
        self.talk.follow(link.opened("preview" if by else "human", self.talk.now))

    def _do_say(self, body: str) -> None:
        texts = self.talk.texts
        if self._seen == len(texts):
            raise TranscriptError("no text left")
        if texts[self._seen].body != body:
            raise TranscriptError(f"another text left: {texts[self._seen].body!r}")
        self._seen += 1

    def _do_quiet(self, _: str) -> None:
        if self._talk and len(self.talk.texts) > self._seen:
            raise TranscriptError(f"a text left unasked: {self.talk.texts[self._seen].body!r}")

    def _do_tags(self, words: str) -> None:
        if missing := set(re.split(r"[,\s]+", words)) - self.talk.contact.tags:
            raise TranscriptError(f"{missing} not among {set(self.talk.contact.tags)}")

    def _do_case(self, kind: str) -> None:
        kinds = [case.kind for case in self.talk.cases]
        if kind not in kinds:
            raise TranscriptError(f"the cases are {kinds}")

    def _do_rule(self, rule: str) -> None:
        rules = [line.rule for line in self.talk.lines[self._ruled :]]
        if rule not in rules:
            raise TranscriptError(f"decided was {rules}")


def _lines(transcript: str) -> Iterator[tuple[int, str]]:
    """Give (line number, line), continued lines joined, comments left out."""
    found: list[tuple[int, str]] = []
    for number, line in enumerate(transcript.splitlines(), start=1):
        if line.startswith("  ") and found:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line[2:]}")
        elif line.strip() and not line.startswith("#"):
            found.append((number, line))
    yield from found


def _local(moment: str, zone: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _dates(words: list[str]) -> dict[str, date]:
    pairs = (word.split("=", 1) for word in words)
    return {name: date.fromisoformat(day) for name, day in pairs}
