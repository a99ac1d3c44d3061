"""An announcement goes to everybody it is for: page by page, sweep by sweep, to each once."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil

from stayline.adapters import ledger
from stayline.adapters.announcements import Announcements, Page
from stayline.adapters.due_rows import DueRows
from stayline.adapters.intake import Intake
from stayline.adapters.sweep import Done, put_aside
from stayline.adapters.table import ConflictError
from stayline.domain import announcement, limits, pacing
from stayline.domain.announcement import Announcement, Count, State
from stayline.domain.calendar import Seat, SlotsNeededError
from stayline.domain.contact import Contact
from stayline.domain.decision import Line
from stayline.domain.due import Due

_UNDER_WAY: Mapping[State, State] = {"counting": "counted", "going": "gone"}
"""The states in which there is something to do, and those that follow."""

_FAILED_FOR = timedelta(minutes=5)
_MOST_TRIES = 3
_FAILED = Count(contacts=1, excluded={"it failed: see the log": 1})


@dataclass(frozen=True)
class FanOut:
    """Announcements, where facts are taken in, and the rows that say what is due.

    A page is as many contacts as DynamoDB reads in one request.
    """

    announcements: Announcements
    intake: Intake
    rows: DueRows
    contacts_a_page: int = 100

    def run(self, done: Done, now: datetime, has_time: Callable[[], bool]) -> None:
        """Go on with the announcements that a sweep found due, and add to what it did.

        No more texts are planned than the next sweep can let go: each is judged by what holds when
        it leaves, and who comes later in a long row may be in their quiet hours by then. One that
        goes by two senders goes on while one of them has room: what the other has none for waits.
        """
        room = {
            name: pacing.room(sender.segments_per_second) - done.left.get(name, 0)
            for name, sender in self.intake.playbook.senders.items()
        }
        for row in done.announcements:
            try:
                self._go_on(row, done, now, has_time, room)
            except ConflictError:
                continue  # another sweep is at it
            except Exception as failure:  # noqa: BLE001  the edge of one announcement's trouble
                done.failures.append(failure)
                put_aside(row, now + _FAILED_FOR, self.rows, done)

    def _go_on(
        self,
        row: Due,
        done: Done,
        now: datetime,
        has_time: Callable[[], bool],
        room: dict[str, float],
    ) -> None:
        """Take page after page while there is time and room for segments, which it takes up."""
        one = self.announcements.find(row.about)
        if one is None or one.state not in _UNDER_WAY:
            self.rows.remove(row)
            return
        senders = one.forecast.senders(self.intake.playbook.senders) or set(room)
        while one.state in _UNDER_WAY and has_time():
            most = max(room[name] for name in senders)
            if most <= 0:
                return
            before = one.forecast.contacts + one.so_far.contacts
            if one.state == "counting":
                one = self._count_page(one, row)
            else:
                one, used = self._make_page(one, row, done, now, ceil(most))
                for name, segments in used.items():
                    room[name] -= segments
            done.contacts += one.forecast.contacts + one.so_far.contacts - before

    def _count_page(self, one: Announcement, row: Due) -> Announcement:
        page = self.announcements.page(one.cursor, self.contacts_a_page)
        begun, taken = self._begun(one), dict[str, frozenset[Seat]]()
        while True:
            try:
                counted = announcement.counted(begun, page.contacts, self.intake.playbook, taken)
            except SlotsNeededError as needed:
                taken[needed.calendar] = self.intake.table.taken(needed.calendar, one.at)
            else:
                return self._turn(counted, page, row)

    def _make_page(
        self, one: Announcement, row: Due, done: Done, now: datetime, most: int
    ) -> tuple[Announcement, Mapping[str, int]]:
        """Take the announcement in for a page of `most` contacts or fewer.

        Give the segments that may go now, by sender.

        Cut short, the page comes again: who had been told is not told twice, and what the ledger
        said of them counts. One that fails three times is told without those it fails for.
        """
        page = self.announcements.page(one.cursor, min(self.contacts_a_page, most))
        one = self._begun(one)
        so_far = one.so_far
        used: Counter[str] = Counter()
        failures: list[Exception] = []
        for contact in page.contacts:
            try:
                lines, segments = self._make_to(one, contact, now)
            except Exception as failure:  # noqa: BLE001  the edge of one contact's trouble
                failures.append(failure)
                so_far += _FAILED
            else:
                so_far += announcement.told(lines, one.journey)
                used[limits.sender(contact, self.intake.playbook).name] += segments
        if failures and one.tries < _MOST_TRIES - 1:
            self.announcements.table.save_announcement(replace(one, tries=one.tries + 1))
            raise ExceptionGroup(f"{len(failures)} contacts of a page failed", failures)
        done.failures += failures
        return self._turn(replace(one, so_far=so_far), page, row), used

    def _make_to(
        self, one: Announcement, contact: Contact, now: datetime
    ) -> tuple[tuple[Line, ...], int]:
        fact = one.made_to(contact, now, self.intake.playbook)
        decision = self.intake.take(fact, contact, now, is_read=True)
        if decision is None:
            return ledger.said(self.announcements.table, contact.id, fact), 0
        return decision.lines, announcement.leaving(decision.messages, now)

    def _begun(self, one: Announcement) -> Announcement:
        """Give the announcement with the votes it tells of, as they are when it begins."""
        about = announcement.tally_of(one.journey, self.intake.playbook)
        if one.cursor or not about:
            return one
        votes = self.announcements.table.votes(about)
        return replace(one, votes={f"{value}": count for value, count in votes.items()})

    def _turn(self, one: Announcement, page: Page, row: Due) -> Announcement:
        """Save what a page came to and where the next begins; after the last, all is done."""
        table = self.announcements.table
        if page.cursor is not None:
            return table.save_announcement(replace(one, cursor=page.cursor, tries=0))
        ended = replace(one, state=_UNDER_WAY[one.state], cursor="", tries=0)
        return table.save_announcement(ended, done=[row])
