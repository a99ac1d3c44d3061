"""The double does each of its jobs once, however its threads fall."""

import threading
import time
from collections.abc import Collection

from local.provider.store import Job
from local.provider.work import Work

JOB = Job(due=0, kind="advance", sid="SM1", id=7)


class StaleStore:
    """A store in which the job ends while it is being read for the second time."""

    def __init__(self) -> None:
        self.reads = 0
        self.is_read_again = threading.Event()
        self.has_ended = threading.Event()

    def jobs(self, _kinds: Collection[str], _most: int) -> list[Job]:
        self.reads += 1
        if self.reads == 2:
            self.is_read_again.set()
            self.has_ended.wait(5)
            time.sleep(0.05)  # its thread lets go of it a moment later
        return [JOB] if self.reads <= 2 else []

    def end_job(self, _job: Job) -> None:
        self.has_ended.set()


def test_a_job_that_ends_while_the_store_is_read_is_not_done_again() -> None:
    store, done = StaleStore(), list[Job]()

    def do(job: Job) -> None:
        done.append(job)
        store.is_read_again.wait(5)

    work = Work(store, do)  # type: ignore[arg-type]  # what it asks of a store
    work.do_kinds({"advance"})
    store.has_ended.wait(5)
    time.sleep(0.2)
    work.close()
    assert done == [JOB]
