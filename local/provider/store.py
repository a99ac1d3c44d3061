"""Where the provider double keeps its ledger: one SQLite file, so that a killed double goes on."""

import json
import sqlite3
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;  -- a killed process loses nothing, only a power cut could
PRAGMA secure_delete = ON;
CREATE TABLE IF NOT EXISTS messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT UNIQUE, direction TEXT, to_ TEXT, from_ TEXT,
    body TEXT, status TEXT, error INTEGER, segments INTEGER, created_at REAL, updated_at REAL,
    sent_at REAL, status_callback TEXT);
CREATE INDEX IF NOT EXISTS by_to ON messages (to_);
CREATE INDEX IF NOT EXISTS by_from ON messages (from_);
CREATE TABLE IF NOT EXISTS stopped (number TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS phones (number TEXT PRIMARY KEY, name TEXT, language TEXT);
CREATE TABLE IF NOT EXISTS notes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, at REAL, sid TEXT, number TEXT, kind TEXT, words TEXT,
    code INTEGER);
CREATE INDEX IF NOT EXISTS notes_by_sid ON notes (sid);
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, due REAL, kind TEXT, sid TEXT, params TEXT);
CREATE INDEX IF NOT EXISTS by_due ON jobs (due);
CREATE INDEX IF NOT EXISTS jobs_by_sid ON jobs (sid);
"""


@dataclass(frozen=True)
class Message:
    """A row of the message log. Times are seconds since 1970, UTC; `sent_at` 0 means not yet.

    For an inbound one `status` is Twilio's `received` and `error` what its webhook came to.
    """

    sid: str
    direction: str  # inbound, outbound-api, outbound-reply
    to_: str
    from_: str
    body: str
    status: str
    created_at: float
    updated_at: float
    error: int = 0
    segments: int = 1
    sent_at: float = 0
    status_callback: str = ""
    seq: int = 0


@dataclass(frozen=True)
class Note:
    """A line of the judge's ledger: what the double did or refused, and when. No bodies."""

    at: float
    kind: str  # accepted, refused, status, inbound, keyword, webhook, receipt, reply
    words: str
    sid: str = ""
    number: str = ""
    code: int = 0


@dataclass(frozen=True)
class Job:
    """Work not yet done: the next status of a message, or a webhook still to be called."""

    due: float
    kind: str  # advance, receipt, inbound
    sid: str
    params: tuple[tuple[str, str], ...] = ()
    id: int = 0


@dataclass(frozen=True)
class Phone:
    number: str
    name: str
    language: str


_MESSAGE = ", ".join(field.name for field in fields(Message))
_NOTE = ", ".join(field.name for field in fields(Note))


class Store:
    """The tables, behind one lock. Changes made inside `together()` are kept all or none."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._depth = 0
        self._db = sqlite3.connect(
            directory / "provider.db", check_same_thread=False, isolation_level=None
        )
        self._db.executescript(_TABLES)

    def close(self) -> None:
        with self._lock:
            self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        with self._lock:
            self._depth += 1
            outermost = self._depth == 1
            if outermost:
                self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if outermost:
                    self._db.execute("ROLLBACK")
                raise
            else:
                if outermost:
                    self._db.execute("COMMIT")
            finally:
                self._depth -= 1

    def _rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._db.execute(statement, values).fetchall()

    def add(self, message: Message) -> Message:
        row = asdict(message) | {"seq": None}  # SQLite counts
        marks = ", ".join("?" for _ in row)
        (seq,) = self._rows(
            f"INSERT INTO messages ({_MESSAGE}) VALUES ({marks}) RETURNING seq",  # noqa: S608
            *row.values(),
        )[0]
        return replace(message, seq=seq)

    def change(self, message: Message, **changes: Any) -> Message:
        changed = replace(message, **changes)
        names = ", ".join(f"{name} = ?" for name in changes)
        self._rows(
            f"UPDATE messages SET {names} WHERE sid = ?",  # noqa: S608  our own names
            *changes.values(),
            message.sid,
        )
        return changed

    def message(self, sid: str) -> Message | None:
        return next(iter(self.messages("sid = ?", [sid])), None)

    def messages(
        self, where: str = "1", values: Sequence[Any] = (), *, most: int = -1, newest: bool = False
    ) -> list[Message]:
        """Up to `most` messages for which the SQL condition holds; it is our words, never input."""
        order = "seq DESC" if newest else "seq"
        rows = self._rows(
            f"SELECT {_MESSAGE} FROM messages WHERE {where} ORDER BY {order} LIMIT ?",  # noqa: S608
            *values,
            most,
        )
        return [Message(*row) for row in rows]

    def unanswered(self, kind: str) -> list[Message]:
        """The messages whose last call, for a `webhook` or a `receipt`, failed."""
        last = "SELECT sid, code, max(seq) FROM notes WHERE kind = ? GROUP BY sid"
        return self.messages(f"sid IN (SELECT sid FROM ({last}) WHERE code <> 0)", [kind])  # noqa: S608  our own words

    def erase(self, sid: str) -> None:
        """Forget the message, what was noted about it, and what was still to be told of it."""
        with self.together():
            for table in ("messages", "notes", "jobs"):
                self._rows(f"DELETE FROM {table} WHERE sid = ?", sid)  # noqa: S608  our own names

    def set_stopped(self, number: str, *, is_stopped: bool) -> None:
        if is_stopped:
            self._rows("INSERT OR IGNORE INTO stopped VALUES (?)", number)
        else:
            self._rows("DELETE FROM stopped WHERE number = ?", number)

    def is_stopped(self, number: str) -> bool:
        return bool(self._rows("SELECT 1 FROM stopped WHERE number = ?", number))

    def add_phone(self, phone: Phone) -> None:
        self._rows(
            "INSERT INTO phones VALUES (?, ?, ?) ON CONFLICT (number) "
            "DO UPDATE SET name = excluded.name, language = excluded.language",
            phone.number,
            phone.name,
            phone.language,
        )

    def phones(self) -> list[Phone]:
        rows = self._rows("SELECT number, name, language FROM phones ORDER BY rowid")
        return [Phone(*row) for row in rows]

    def note(self, note: Note) -> None:
        self._rows(
            f"INSERT INTO notes ({_NOTE}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608  our own names
            *asdict(note).values(),
        )

    def notes(self) -> list[Note]:
        return [Note(*row) for row in self._rows(f"SELECT {_NOTE} FROM notes ORDER BY seq")]  # noqa: S608

    def add_job(self, job: Job) -> None:
        self._rows(
            "INSERT INTO jobs (due, kind, sid, params) VALUES (?, ?, ?, ?)",
            job.due,
            job.kind,
            job.sid,
            json.dumps(job.params),
        )

    def jobs(self, kinds: Collection[str], most: int) -> list[Job]:
        """The `most` most urgent jobs of these kinds, due or not yet due."""
        rows = self._rows(
            "SELECT due, kind, sid, params, id FROM jobs "
            "WHERE kind IN (SELECT value FROM json_each(?)) ORDER BY due, id LIMIT ?",
            json.dumps(sorted(kinds)),
            most,
        )
        return [
            Job(due, kind, sid, tuple((name, value) for name, value in json.loads(params)), number)
            for due, kind, sid, params, number in rows
        ]

    def end_job(self, job: Job) -> None:
        self._rows("DELETE FROM jobs WHERE id = ?", job.id)
