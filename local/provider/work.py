"""Doing later what the provider double owes: each job when it is due, again after a restart."""

import queue
import sqlite3
import threading
import time
from collections.abc import Callable

from local.provider.store import Job, Store

_WORKERS = 8
_LONGEST_SLEEP = 0.5
_MOST_AT_ONCE = 64


class Work:
    """Hands due jobs to a few threads. A job leaves the store only when it has been done."""

    def __init__(self, store: Store, do: Callable[[Job], None]) -> None:
        self._store, self._do = store, do
        self._kinds: set[str] = set()
        self._ready: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._in_hand: set[int] = set()
        self._wake = threading.Event()
        self._is_closed = threading.Event()
        self._threads = [threading.Thread(target=self._hand_out, daemon=True)]
        self._threads += [threading.Thread(target=self._work, daemon=True) for _ in range(_WORKERS)]
        for thread in self._threads:
            thread.start()

    def do_kinds(self, kinds: set[str]) -> None:
        """Jobs of other kinds wait."""
        self._kinds = kinds
        self.look()

    def look(self) -> None:
        """There may be something new to do."""
        self._wake.set()

    def close(self, patience: float = 1.0) -> None:
        """Stop; what takes longer than `patience` seconds is done again after a restart."""
        self._is_closed.set()
        self._wake.set()
        for _ in range(_WORKERS):
            self._ready.put(None)
        ends = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(ends - time.monotonic(), 0))

    def _hand_out(self) -> None:
        while not self._is_closed.is_set():
            self._wake.clear()
            now = time.time()
            # Before the store is read: what ends meanwhile must not be handed out again.
            in_hand = frozenset(self._in_hand)
            urgent = self._store.jobs(self._kinds, _MOST_AT_ONCE)
            waiting = [job for job in urgent if job.id not in in_hand]
            for job in waiting:
                if job.due <= now:
                    self._in_hand.add(job.id)
                    self._ready.put(job)
            later = [job.due - now for job in waiting if job.due > now]
            self._wake.wait(min([_LONGEST_SLEEP, *later]))

    def _work(self) -> None:
        while not self._is_closed.is_set() and (job := self._ready.get()):
            try:
                self._do(job)
                self._store.end_job(job)
            except sqlite3.ProgrammingError:
                if not self._is_closed.is_set():
                    raise
            self._in_hand.discard(job.id)
            self._wake.set()
