"""Keeps what ministack remembers, so that killing it loses nothing that the table was told.

ministack holds everything in memory and saves it on a clean shutdown only. So each write to
DynamoDB is also appended to a journal, in the order it was applied, before it is answered; the
queues are saved every half second; everything else (functions, rules, the stack) when
`POST /_stayline/save` asks for it, which is after a deploy.
"""

import asyncio
import importlib
import json
import sys
import time
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import Any

from local.aws import amendments

SAVE_EVERY_SECONDS = 0.5
WRITES = {"PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"}
OK = 200
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Scope]]
Send = Callable[[Scope], Awaitable[None]]


class Keeper:
    """ministack's ASGI application, with a memory that survives it."""

    def __init__(self, data: Path) -> None:
        self.ministack = importlib.import_module("ministack.app")
        self.persistence = importlib.import_module("ministack.core.persistence")
        self.scope = importlib.import_module("ministack.core.responses")
        dynamodb: Any = importlib.import_module("ministack.services.dynamodb")
        self.apply = dynamodb.handle_request
        dynamodb.handle_request = self.apply_and_journal
        self.snapshot = data / "state" / "dynamodb.json"
        self.own = {
            "/_stayline/save": self.save_all,
            "/_stayline/warm": amendments.warm_functions,
        }
        self.journal = Journal(data / "journal", self.snapshot)
        self.is_restored = asyncio.Event()

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.ministack.app(scope, receive, self.replaying(send))
        elif scope.get("path") in self.own:
            self.own[scope["path"]]()
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body", "body": b""})
        else:
            await self.ministack.app(scope, receive, send)

    def replaying(self, send: Send) -> Send:
        """Bring the table up to date after the snapshot is loaded and before anything is served."""

        async def replay_first(message: Scope) -> None:
            if message["type"] == "lifespan.startup.complete":
                await self.replay()
                self.is_restored.set()
            await send(message)
            if message["type"] == "lifespan.shutdown.complete":
                self.journal.begin()

        return replay_first

    async def replay(self) -> None:
        for account, region, target, body in self.journal.read():
            self.scope.set_request_account_id(account)
            self.scope.set_request_region(region)
            await self.apply("POST", "/", {"x-amz-target": target}, body.encode(), {})
        self.save_all()

    async def apply_and_journal(
        self, method: str, path: str, headers: dict[str, str], body: bytes, query: dict[str, Any]
    ) -> tuple[int, dict[str, str], bytes]:
        """Answer as ministack does; it never yields in between, so the journal has the order."""
        answer: tuple[int, dict[str, str], bytes] = await self.apply(
            method, path, headers, body, query
        )
        target = headers.get("x-amz-target", "")
        if answer[0] == OK and target.rpartition(".")[2] in WRITES:
            account, region = self.scope.get_account_id(), self.scope.get_region()
            self.journal.append([account, region, target, body.decode()])
        return answer

    def save_all(self) -> None:
        self.persistence.save_all(self.ministack._build_persistence_save_dict())  # noqa: SLF001 - no public way
        self.journal.begin()

    async def save_queues_forever(self) -> None:
        """Save the queues when they changed, taking at most a twentieth of the time for it.

        Not before they are restored: empty ones would be saved over those that are to be.
        """
        await self.is_restored.wait()
        last = ""
        while True:
            began = time.monotonic()
            if sqs := sys.modules.get("ministack.services.sqs"):
                state = sqs.get_state()
                now = json.dumps(state, default=self.persistence._json_default)  # noqa: SLF001 - its own format
                if now != last:
                    self.persistence.save_state("sqs", state)
                    last = now
            await asyncio.sleep(max(SAVE_EVERY_SECONDS, 20 * (time.monotonic() - began)))


class Journal:
    """The writes since a snapshot, which its first line names by the time it was saved."""

    def __init__(self, path: Path, snapshot: Path) -> None:
        self.path = path
        self.snapshot = snapshot
        self.file = path.open("ab", buffering=0)

    def identity(self) -> str:
        return str(self.snapshot.stat().st_mtime_ns) if self.snapshot.exists() else "none"

    def begin(self) -> None:
        """Forget what the snapshot now holds. Killed before this, the old journal names another."""
        fresh = self.path.with_suffix(".new")
        file = fresh.open("ab", buffering=0)
        file.write(json.dumps(self.identity()).encode() + b"\n")
        fresh.replace(self.path)
        self.file.close()
        self.file = file

    def append(self, write: list[str]) -> None:
        self.file.write(json.dumps(write).encode() + b"\n")

    def read(self) -> list[list[str]]:
        """Return the writes that the snapshot lacks; a last line cut short was never answered."""
        *whole, _cut_short = self.path.read_bytes().split(b"\n")
        entries = [json.loads(line) for line in whole]
        return entries[1:] if entries and entries[0] == self.identity() else []
