"""Pages read in processes of their own: on other cores, and where a page that hangs or crashes the parser takes nothing down.

Each worker reads one page at a time and is owned by one thread, which waits for it; a page that takes too long costs its worker's life, and
the next page gets a new one.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess

    from scraper.reading import PageToRead, Reading

START_LIMIT_S = 120.0
"""Time a worker has to start."""

_CONTEXT = multiprocessing.get_context("forkserver")


class UnreadablePageError(Exception):
    """A page could not be read: it took too long, took its process down, or met a defect of ours."""


class _Worker:
    """One process and the pipe to it."""

    def __init__(self) -> None:
        _CONTEXT.set_forkserver_preload(["scraper.reading"])
        self.connection, theirs = _CONTEXT.Pipe()
        self.process: ForkServerProcess = _CONTEXT.Process(target=_serve, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        if not self.connection.poll(START_LIMIT_S):
            self.kill()
            raise UnreadablePageError("a reader process could not start")

    def kill(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.join()
        self.connection.close()


class ReaderPool:
    """Worker processes that read pages; they start with the first pages and end with `close`."""

    def __init__(self, workers: int, limit_s: float) -> None:
        """Prepare for `workers` processes; a page may take `limit_s` seconds."""
        self._limit_s = limit_s
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="reader")
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._all: list[_Worker] = []

    async def read(self, page: PageToRead) -> Reading:
        """Return what a page holds.

        Raises:
            UnreadablePageError: it could not be read.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._read, page)

    def _read(self, page: PageToRead) -> Reading:
        try:
            worker = self._idle.get_nowait()
        except Empty:
            worker = _Worker()
            self._all.append(worker)
            worker.connection.recv()
        try:
            worker.connection.send(page)
            if not worker.connection.poll(self._limit_s):
                self._bury(worker)
                raise UnreadablePageError(f"reading took longer than {self._limit_s:g} s")
            answer: Reading | str = worker.connection.recv()
        except (EOFError, OSError) as error:
            self._bury(worker)
            raise UnreadablePageError("the page took its process down") from error
        self._idle.put(worker)
        if isinstance(answer, str):
            raise UnreadablePageError(answer)
        return answer

    def _bury(self, worker: _Worker) -> None:
        with suppress(ValueError):  # `close` was quicker
            self._all.remove(worker)
        worker.kill()

    def close(self) -> None:
        """End the processes; pages being read are given up."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        while self._all:
            self._all.pop().process.kill()


def _serve(connection: Connection) -> None:
    """Read pages until the other end closes: the life of a worker."""
    from scraper.reading import read

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # they are the crawl's to act on; it ends its workers itself
    with suppress(EOFError, OSError):
        connection.send(None)
        while True:
            page = connection.recv()
            try:
                answer: object = read(page)
            except Exception as error:  # noqa: BLE001 - a defect of ours fails this page only, and is counted with its name
                answer = f"internal error: {type(error).__name__}: {error}"
            connection.send(answer)
