"""Work done in processes of their own: on other cores, and where what hangs or crashes takes nothing else down.

A page can hang the parser, eat the memory or crash the process. Each worker answers item by item, so it is always known which item a worker
is at: only that item fails, its worker is replaced, and the items behind it go to another. (A `ProcessPoolExecutor` loses every item in
flight with one crash and cannot end one that hangs.) An item whose worker died is given out once more, alone: memory may have been eaten by
another.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections import deque
from typing import TYPE_CHECKING, Any

from scraper.preloading import load_once
from scraper.worker_process import Job, Worker, start_process

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable


def usable_cores() -> int:
    """Return the number of cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class LostItemError(Exception):
    """An item came to nothing: it took too long or took its process down. Its text is the reason."""


class WorkerStartError(LostItemError):
    """No worker process can be started."""


class WorkerPool:
    """Worker processes that do one kind of work; they start with the first items and end with `close`."""

    def __init__(
        self, work: Callable[[Any], Any], *, workers: int, limit_s: float, loop: asyncio.AbstractEventLoop, preload: Iterable[str] = ()
    ) -> None:
        """Prepare.

        Args:
            work: a function of a module, which is loaded before the processes are forked. It must not raise.
            workers: processes at most.
            limit_s: seconds an item may take.
            loop: where answers arrive.
            preload: names of modules that the work imports when it begins: loaded once for all processes, not once in each.
        """
        self._limit_s = limit_s
        self._loop = loop
        self._work = work
        self._size = workers
        self._workers: list[Worker] = []
        self._starting: set[asyncio.Task[None]] = set()
        self._todo: deque[Job] = deque()
        self._closed = False
        load_once((work.__module__, *preload))

    @property
    def waiting(self) -> int:
        """Number of items that no worker was given yet."""
        return len(self._todo)

    def submit(self, item: Any) -> asyncio.Future[Any]:
        """Return the future result of an item; it may raise `LostItemError`."""
        job = Job(pickle.dumps(item, pickle.HIGHEST_PROTOCOL), self._loop.create_future())
        job.answer.add_done_callback(_told)
        self._todo.append(job)
        self._hand_out()
        return job.answer

    def _hand_out(self) -> None:
        """Give what waits to the workers, those with the least to do first; start further workers where all have enough."""
        while self._todo and (free := [worker for worker in self._workers if worker.is_free]):
            worker = min(free, key=lambda one: len(one.jobs))
            if self._todo[0].crashes and worker.jobs:
                break  # what took a worker down goes alone
            worker.give(self._todo.popleft())
        coming = len(self._starting) + sum(not worker.ready for worker in self._workers)
        if len(self._todo) > coming and len(self._workers) + len(self._starting) < self._size and not self._closed:
            task = self._loop.create_task(self._start())
            self._starting.add(task)
            task.add_done_callback(self._started)

    async def _start(self) -> None:
        process, end = await start_process(self._work)
        worker = Worker(process, limit_s=self._limit_s, loop=self._loop, heard=self._hand_out, lost=self._bury)
        self._workers.append(worker)
        if self._closed:
            worker.end()
        else:
            await self._loop.create_connection(lambda: worker, sock=end)

    def _started(self, task: asyncio.Task[None]) -> None:
        """Do with the workers there are where the system refuses another; give up where there is none."""
        self._starting.discard(task)
        if task.cancelled() or (error := task.exception()) is None or self._closed:
            return
        self._size = max(1, len(self._workers) + len(self._starting))
        if not self._workers and not self._starting:
            self._give_up(str(error) or type(error).__name__)

    def _bury(self, worker: Worker, reason: str | None) -> None:
        """Replace a worker that is dead, or has had time enough for a reason: its item fails or is tried again, the others go back."""
        if worker not in self._workers:
            return
        self._workers.remove(worker)
        worker.end()
        if self._closed:
            return
        if not worker.ready:
            self._give_up(worker.death)
            return
        if worker.jobs:
            culprit, *others = worker.jobs
            self._todo.extendleft(reversed(others))
            culprit.crashes += 1
            if reason is None and culprit.crashes == 1:
                self._todo.appendleft(culprit)
            elif not culprit.answer.done():
                culprit.answer.set_exception(LostItemError(reason or f"the page took its process down ({worker.death})"))
        self._hand_out()

    def _give_up(self, reason: str) -> None:
        while self._todo:
            job = self._todo.popleft()
            if not job.answer.done():
                job.answer.set_exception(WorkerStartError(f"a worker process could not start ({reason})"))

    def close(self) -> None:
        """End the processes; what they are at is given up."""
        self._closed = True
        while self._workers:
            self._workers.pop().end()


def _told(answer: asyncio.Future[Any]) -> None:
    """Count an answer's exception as looked at: whoever was interrupted no longer waits for it, and asyncio would print it to stderr."""
    if not answer.cancelled():
        answer.exception()
