"""Counting what a year's decisions were: nothing is kept of a contact but numbers."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta

from local.replay.habits import Year
from stayline.domain import segments, spend
from stayline.domain.decision import Decision, Line
from stayline.domain.facts import Fact, SendEnded, TextReceived
from stayline.domain.playbook import Playbook
from stayline.domain.reasons import general
from stayline.domain.spend import Term

# Which of the engine's words say something about a text, and what the report calls it. A word the
# engine learns later is counted by itself in `rules`.
_ABOUT_TEXTS: Mapping[str, tuple[str, ...]] = {
    "text planned": ("planned",),
    "held": ("planned", "held"),
    "put off": ("put off",),
    "dropped": ("dropped",),
    "not sent": ("withheld",),
    "not started": ("not started",),
    "not asked": ("not asked",),
    "held out": ("held out",),
    "capped": ("capped",),
}
_ENDED: Mapping[str, tuple[str, ...]] = {
    "accepted": ("sent",),
    "held": ("held",),
    "withheld": ("withheld",),
    "refused": ("refused",),
}
WITH_REASONS = (
    "held",
    "put off",
    "dropped",
    "withheld",
    "capped",
    "refused",
    "held out",
    "not started",
    "not asked",
)
"""What the report gives reasons for, in the order of its tables."""

_SAMPLES: Mapping[str, str] = {
    "put off": "put off",
    "dropped": "dropped after waiting in vain",
    "opted out": "opted out",
    "held": "held at night",
    "asked again": "unclear, and asked again",
    "late answer": "answered late",
    "held out": "held out",
}
ORDINARY = "answers what is asked"
_ANSWERED = frozenset({"chosen", "scored"})
_NOTED = frozenset({"journey ended", *_ANSWERED, *_SAMPLES})
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)


@dataclass
class Tally:
    """Counts by what they are of; two tallies add up to the tally of both.

    days: texts by (day of the year from 0, journey, what became of them)
    reasons: what became of texts by (what, journey, reason without its particulars)
    rules: decisions by (rule, journey, reason without its particulars)
    texts, segments: what went over the wire by (month, country, journey, direction)
    collisions: questions put off by (journey put off, journey whose question was open)
    minutes: texts sent by minute of the year
    spent: millionths of a US dollar by (day or month of the business's zone, program)
    samples: the first line of the contacts file that shows a thing
    """

    contacts: int = 0
    days: Counter[tuple[int, str, str]] = field(default_factory=Counter)
    reasons: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    rules: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    texts: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    segments: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    collisions: Counter[tuple[str, str]] = field(default_factory=Counter)
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    cases: Counter[tuple[str, str]] = field(default_factory=Counter)
    opt_outs: Counter[str] = field(default_factory=Counter)
    minutes: Counter[int] = field(default_factory=Counter)
    spent: Counter[tuple[Term, str]] = field(default_factory=Counter)
    samples: dict[str, int] = field(default_factory=dict)

    def add(self, other: "Tally") -> None:
        """Add another tally's counts to these."""
        self.contacts += other.contacts
        for one in fields(self):
            mine, theirs = getattr(self, one.name), getattr(other, one.name)
            if isinstance(mine, Counter):
                mine.update(theirs)
        for name, line in other.samples.items():
            self.samples[name] = min(line, self.samples.get(name, line))

    def all_of(self, what: str) -> int:
        """Give how many texts became `what` in the year."""
        return sum(count for (_, _, became), count in self.days.items() if became == what)


class Clerk:
    """Writes one contact's decisions into a tally."""

    def __init__(
        self, tally: Tally, year: Year, playbook: Playbook, country: str, line: int
    ) -> None:
        tally.contacts += 1
        self._tally = tally
        self._start = year.start
        self._playbook = playbook
        self._country = country
        self._line = line
        self._answered = 0

    def watch(self, at: datetime, fact: Fact, decision: Decision) -> None:
        """Count one decision."""
        tally = self._tally
        if isinstance(fact, SendEnded):
            self._sent(at, fact)
        elif isinstance(fact, TextReceived):
            self._went(at, "", "inbound", fact.body)
        for charge in decision.charges:
            tally.spent[charge.term, charge.program] += charge.amount
        for case in decision.cases:
            tally.cases[case.kind, case.journey] += 1
        for line in decision.lines:
            rule, because = line.rule, general(line.because)
            tally.rules[rule, line.journey, because] += 1
            if rule in _ABOUT_TEXTS and not isinstance(fact, SendEnded):
                self._about_texts(at, line, because)
            if rule in _NOTED:
                self._note(at, line, because, decision)

    def _about_texts(self, at: datetime, line: Line, because: str) -> None:
        if not _is_of_a_start(line):
            for what in _ABOUT_TEXTS[line.rule]:
                self._became(what, at, line.journey, because)

    def _sent(self, at: datetime, ended: SendEnded) -> None:
        message = ended.message
        for what in _ENDED.get(ended.outcome, ()):
            self._became(what, at, message.journey, general(ended.because))
        if ended.outcome == "accepted":
            self._went(at, message.journey, "outbound", message.body)
            if message.cost:
                for counter in spend.counters(message.journey, self._playbook, at):
                    self._tally.spent[counter] += message.cost
            self._tally.minutes[(at - self._start) // _MINUTE] += 1

    def _became(self, what: str, at: datetime, journey: str, because: str) -> None:
        self._tally.days[(at - self._start).days, journey, what] += 1
        if what in WITH_REASONS:
            self._tally.reasons[what, journey, because] += 1

    def _note(self, at: datetime, line: Line, because: str, decision: Decision) -> None:
        tally, rule = self._tally, line.rule
        if rule == "put off" and not _is_of_a_start(line):
            tally.collisions[line.journey, decision.contact.asking] += 1
        elif rule == "journey ended":
            tally.outcomes[line.journey, because] += 1
        elif rule == "opted out":
            tally.opt_outs[_month(at)] += 1
        elif rule in _ANSWERED:
            self._answered += 1
            if self._answered == 3:  # noqa: PLR2004  enough of them to be worth a look
                self._show(ORDINARY)
        # The first day is that of the import, and no usual one.
        if rule in _SAMPLES and at - self._start >= _DAY:
            self._show(_SAMPLES[rule])

    def _show(self, name: str) -> None:
        samples = self._tally.samples
        samples[name] = min(self._line, samples.get(name, self._line))

    def _went(self, at: datetime, journey: str, direction: str, body: str) -> None:
        key = (_month(at), self._country, journey, direction)
        self._tally.texts[key] += 1
        self._tally.segments[key] += segments.count(body).segments


def _is_of_a_start(line: Line) -> bool:
    """Tell whether a journey's start was put off, which nobody would have noticed, and no text."""
    return line.rule == "put off" and not line.step


def _month(at: datetime) -> str:
    return f"{at.year}-{at.month:02}"
