"""One worker process: the pipe to it, the jobs it was given, and the time it has for them."""

from __future__ import annotations

import asyncio
import atexit
import multiprocessing
import os
import pickle
import signal
import socket
import struct
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scraper import heap
from scraper.preloading import CONTEXT, ENDING

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess

AHEAD = 3
"""Items a worker is given before it has answered the first: it need not wait for the way there and back."""
NICENESS = 10
"""By how much a worker gives way to the process that hands out the items (`nice(2)`), which is soon done and must not wait for a core.

On two cores a crawl takes 6 to 10 % less time by it: its fetching process then always has items ready.
"""
START_LIMIT_S = 120.0
"""Time a worker has to start."""
_BUFFER = 2 << 20
"""Bytes that the system may keep for a worker, if it lets us: pages that wait there need not wait for this process as well.

Of pages of 265 kB not one fits into Linux's usual 208 kB. A crawl of such pages takes 12 % less time by it.
"""

_LENGTH = struct.Struct("!i")
"""What stands before every message on a connection of `multiprocessing`."""


@dataclass(slots=True, eq=False)
class Job:
    """An item on its way."""

    message: bytes
    """The item, pickled."""
    answer: asyncio.Future[Any]
    crashes: int = 0
    """How many workers died at it."""


class Worker(asyncio.Protocol):
    """One process, the pipe to it and the jobs it was given."""

    def __init__(
        self,
        process: ForkServerProcess,
        *,
        limit_s: float,
        loop: asyncio.AbstractEventLoop,
        heard: Callable[[], None],
        lost: Callable[[Worker, str | None], None],
    ) -> None:
        """Take charge of a process that was started.

        Args:
            process: the process.
            limit_s: seconds an item may take.
            loop: where its answers arrive.
            heard: called when it is ready, and after every answer.
            lost: called with the worker and a reason when it has had time enough, with null when the process is dead.
        """
        self._process = process
        self.jobs: deque[Job] = deque()
        self.ready = False
        self.transport: asyncio.Transport | None = None
        self._limit_s, self._loop, self._heard, self._lost = limit_s, loop, heard, lost
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
        self._watch(START_LIMIT_S)

    def give(self, job: Job) -> None:
        """Send a job."""
        assert self.transport is not None  # noqa: S101 - a worker that is ready has one
        self.jobs.append(job)
        if len(self.jobs) == 1:
            self._watch(self._limit_s)
        self.transport.write(_LENGTH.pack(len(job.message)) + job.message)

    def _watch(self, limit_s: float | None) -> None:
        """Give the process so long for what it is at; None where it is at nothing."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(limit_s, self._time_out, limit_s) if limit_s is not None else None

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
        self._watch(self._limit_s if self.jobs else None)
        self._heard()

    def _time_out(self, limit_s: float) -> None:
        self._lost(self, f"took longer than {limit_s:g} s")

    def connection_lost(self, exc: Exception | None) -> None:
        """The process is dead."""
        del exc
        self._lost(self, None)

    @property
    def death(self) -> str:
        """How the process ended: its exit code, or the signal that killed it."""
        code = self._process.exitcode or 0
        if code >= 0:
            return f"exit code {code}"
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"

    def end(self) -> None:
        """End the process."""
        self._watch(None)
        if self.transport is not None:
            self.transport.abort()
        self._process.kill()
        self._process.join()


def _end_all() -> None:
    """End what is left of the workers when this process ends, stopped a second time while it was still closing.

    `multiprocessing` would end them by SIGTERM, which they have blocked, and wait for them. Functions registered later run earlier.
    """
    for process in multiprocessing.active_children():
        process.kill()


atexit.register(_end_all)


async def start_process(work: Callable[[Any], Any]) -> tuple[ForkServerProcess, socket.socket]:
    """Start a process that answers items with a function's results; return it and our end of the connection to it."""
    ours, theirs = CONTEXT.Pipe()
    with theirs:
        process = CONTEXT.Process(target=_serve, args=(theirs, work), daemon=True)
        await asyncio.to_thread(process.start)  # waits for the forkserver
    end = socket.socket(fileno=_taken(ours))
    with suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
    return process, end


def _taken(connection: Connection) -> int:
    """Return a connection's descriptor, its own from now on."""
    descriptor = os.dup(connection.fileno())
    connection.close()
    return descriptor


def _serve(connection: Connection, work: Callable[[Any], Any]) -> None:
    """Answer items with results, until the other end closes: the life of a worker."""
    for number in ENDING:  # blocked already, but where the server had to be started anew
        signal.signal(number, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    heap.settle()
    with suppress(EOFError, OSError):
        connection.send(None)  # ready
        while True:
            connection.send(work(connection.recv()))
