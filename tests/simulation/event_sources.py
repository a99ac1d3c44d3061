"""Lambda's end of a queue: it starts the function for what comes, and deletes what was seen to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.simulation.sqs import Queue, Queued
from tests.simulation.world import World


@dataclass(frozen=True)
class EventSource:
    """That of one queue; the function lasts `lasts` seconds at most, and sees to one by `take`.

    What fails in a batch is reported; it and all of a batch that was killed stay in the queue,
    which gives them again when they have been hidden for long enough. Nobody else does.
    """

    world: World
    queue: Queue
    function: str
    lasts: float
    most: int
    take: Callable[[Queued], object]

    def poll(self) -> None:
        while batch := self.queue.receive(self.most):
            self._begin(batch)

    def _begin(self, batch: Sequence[Queued]) -> None:
        failed: set[str] = set()

        def ended(failure: BaseException | None) -> None:
            for one in batch:
                if not failure and one.id not in failed:
                    self.queue.delete(one.handle)

        name = f"{self.function} {' '.join(one.id for one in batch)} x{batch[0].receives}"
        self.world.start(name, lambda: self._run(batch, failed), self.lasts, ended)

    def _run(self, batch: Sequence[Queued], failed: set[str]) -> None:
        for one in batch:
            try:
                self.take(one)
            except Exception as error:  # noqa: BLE001  the edge of one message's trouble
                self.world.note("failed", error)
                failed.add(one.id)
