"""Work done in processes of their own: on other cores, and where what hangs or crashes takes nothing else down.

A page can hang the parser, eat the memory or crash the process. Each worker answers item by item, so it is always known which item a worker
is at: only that item fails, its worker is replaced, and the items behind it go to another. (A `ProcessPoolExecutor` loses every item in
flight with one crash and cannot end one that hangs.) An item whose worker died is given out once more, alone: memory may have been eaten by
another.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import pickle
import signal
import socket
import struct
import sys
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import forkserver
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess

AHEAD = 3
"""Items a worker is given before it has answered the first: it need not wait for the way there and back."""
START_LIMIT_S = 120.0
"""Time a worker has to start."""

_CONTEXT = multiprocessing.get_context("forkserver")
_LENGTH = struct.Struct("!i")
"""What stands before every message on a connection of `multiprocessing`."""


def usable_cores() -> int:
    """Return the number of cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class LostItemError(Exception):
    """An item came to nothing: it took too long or took its process down. Its text is the reason."""


class WorkerStartError(LostItemError):
    """No worker process can be started."""


@dataclass(slots=True, eq=False)
class _Job:
    message: bytes
    answer: asyncio.Future[Any]
    crashes: int = 0


class _Worker(asyncio.Protocol):
    """One process, the pipe to it and the jobs it was given."""

    def __init__(self, pool: WorkerPool, process: ForkServerProcess) -> None:
        self.process = process
        self.jobs: deque[_Job] = deque()
        self.ready = False
        self.transport: asyncio.Transport | None = None
        self._pool = pool
        self._received = bytearray()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def is_free(self) -> bool:
        """Whether it may be given another job; none goes behind a job that has taken a worker down."""
        return self.ready and len(self.jobs) < AHEAD and not any(job.crashes for job in self.jobs)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport, and wait for the process to say that it is ready."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a socket's transport is one
        self.transport = transport
        self.watch(START_LIMIT_S)

    def give(self, job: _Job) -> None:
        """Send a job."""
        assert self.transport is not None  # noqa: S101 - a worker that is ready has one
        self.jobs.append(job)
        if len(self.jobs) == 1:
            self.watch(self._pool.limit_s)
        self.transport.write(_LENGTH.pack(len(job.message)) + job.message)

    def watch(self, limit_s: float | None) -> None:
        """Give the process so long for what it is at; None where it is at nothing."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._pool.loop.call_later(limit_s, self._time_out, limit_s) if limit_s is not None else None

    def data_received(self, data: bytes) -> None:
        """Take in what the process said."""
        self._received += data
        while len(self._received) >= _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._received)
            end = _LENGTH.size + length
            if len(self._received) < end:
                return
            message = bytes(self._received[_LENGTH.size : end])
            del self._received[:end]
            self._hear(pickle.loads(message))  # noqa: S301 - our own process wrote it

    def _hear(self, answer: Any) -> None:
        if self.ready:
            job = self.jobs.popleft()
            if not job.answer.done():
                job.answer.set_result(answer)
        self.ready = True
        self.watch(self._pool.limit_s if self.jobs else None)
        self._pool.hand_out()

    def _time_out(self, limit_s: float) -> None:
        self._pool.bury(self, f"took longer than {limit_s:g} s")

    def connection_lost(self, exc: Exception | None) -> None:
        """The process is dead."""
        del exc
        self._pool.bury(self, None)

    def end(self) -> None:
        """End the process."""
        self.watch(None)
        if self.transport is not None:
            self.transport.abort()
        self.process.kill()
        self.process.join()


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
        self.limit_s = limit_s
        self.loop = loop
        self._work = work
        self._size = workers
        self._workers: list[_Worker] = []
        self._starting: set[asyncio.Task[None]] = set()
        self._todo: deque[_Job] = deque()
        self._closed = False
        _CONTEXT.set_forkserver_preload([work.__module__, *preload])
        forkserver.ensure_running()  # loads while the caller goes on

    @property
    def waiting(self) -> int:
        """Number of items that no worker was given yet."""
        return len(self._todo)

    def submit(self, item: Any) -> asyncio.Future[Any]:
        """Return the future result of an item; it may raise `LostItemError`."""
        job = _Job(pickle.dumps(item, pickle.HIGHEST_PROTOCOL), self.loop.create_future())
        self._todo.append(job)
        self.hand_out()
        return job.answer

    def hand_out(self) -> None:
        """Give what waits to the workers, those with the least to do first; start further workers where all have enough."""
        while self._todo and (free := [worker for worker in self._workers if worker.is_free]):
            worker = min(free, key=lambda one: len(one.jobs))
            if self._todo[0].crashes and worker.jobs:
                break  # what took a worker down goes alone
            worker.give(self._todo.popleft())
        coming = len(self._starting) + sum(not worker.ready for worker in self._workers)
        if len(self._todo) > coming and len(self._workers) + len(self._starting) < self._size and not self._closed:
            task = self.loop.create_task(self._start())
            self._starting.add(task)
            task.add_done_callback(self._starting.discard)

    async def _start(self) -> None:
        ours, theirs = _CONTEXT.Pipe()
        with theirs:
            process = _CONTEXT.Process(target=_serve, args=(theirs, self._work), daemon=True)
            await asyncio.to_thread(process.start)  # waits for the forkserver
        end = socket.socket(fileno=_taken(ours))
        worker = _Worker(self, process)
        self._workers.append(worker)
        if self._closed:
            worker.end()
        else:
            await self.loop.create_connection(lambda: worker, sock=end)

    def bury(self, worker: _Worker, reason: str | None) -> None:
        """Replace a worker that is dead, or has had time enough for a reason: its item fails or is tried again, the others go back."""
        if worker not in self._workers:
            return
        self._workers.remove(worker)
        worker.end()
        if self._closed:
            return
        if not worker.ready:
            self._give_up(f"a worker process could not start ({_death(worker.process)})")
            return
        if worker.jobs:
            culprit, *others = worker.jobs
            self._todo.extendleft(reversed(others))
            culprit.crashes += 1
            if reason is None and culprit.crashes == 1:
                self._todo.appendleft(culprit)
            elif not culprit.answer.done():
                culprit.answer.set_exception(LostItemError(reason or f"the page took its process down ({_death(worker.process)})"))
        self.hand_out()

    def _give_up(self, reason: str) -> None:
        while self._todo:
            job = self._todo.popleft()
            if not job.answer.done():
                job.answer.set_exception(WorkerStartError(reason))

    def close(self) -> None:
        """End the processes; what they are at is given up."""
        self._closed = True
        while self._workers:
            self._workers.pop().end()


def _taken(connection: Connection) -> int:
    """Return a connection's descriptor, its own from now on."""
    descriptor = os.dup(connection.fileno())
    connection.close()
    return descriptor


def _death(process: ForkServerProcess) -> str:
    code = process.exitcode or 0
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def _serve(connection: Connection, work: Callable[[Any], Any]) -> None:
    """Answer items with results, until the other end closes: the life of a worker."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # they are the parent's to act on; it ends its workers itself
    with suppress(EOFError, OSError):
        connection.send(None)  # ready
        while True:
            connection.send(work(connection.recv()))
