"""Extraction of many pages on all cores, results in the order of the pages.

A page can hang the parser, eat the memory or crash the process. Each worker answers page by page, so it is always known which page a
worker is at: only that page fails, its worker is replaced, and the pages behind it go to another. (A `ProcessPoolExecutor` loses every page
in flight with one crash and cannot end a page that hangs.) A worker that dies is given the page once more, alone: memory may have been
eaten by another.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections import deque
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from scraper.cli.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from multiprocessing.context import ForkServerProcess

    from scraper.cli.batch_list import BatchLine

CHUNK = 4
"""Pages handed to a worker at a time: enough to make the way there cheap (about .1 ms), few enough to share out the last ones."""
WINDOW = 512
"""Pages read from the list and not yet printed, at most: a slow page holds back so many results behind it (about 20 kB each)."""
START_LIMIT_S = 120.0
"""Time a worker has to start."""

_CONTEXT = multiprocessing.get_context("forkserver")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What holds for every page of a batch."""

    text: bool | None = None
    """True for plain-text dumps, null to tell by the page."""
    explain: bool = False
    """Whether results hold their evidence."""
    limit_s: float = 60.0
    """Seconds a page may take."""


@dataclass(slots=True, eq=False)
class _Slot:
    """A line of the list and, later, its result."""

    line: BatchLine
    result: tuple[str, bytes] | None = None
    crashes: int = 0


@dataclass(slots=True, eq=False)
class _Worker:
    process: ForkServerProcess
    connection: Connection
    deadline: float
    ready: bool = False
    slots: deque[_Slot] = field(default_factory=deque)


class WorkerPool:
    """Worker processes that extract pages. Use as a context manager: leaving it ends them."""

    def __init__(self, workers: int, options: Options) -> None:
        self._size = workers
        self._options = options
        self._workers: list[_Worker] = []
        self._window: deque[_Slot] = deque()
        self._todo: deque[_Slot] = deque()

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()

    def results(self, lines: Iterable[BatchLine]) -> Iterator[tuple[str, bytes]]:
        """Yield (status, JSON of the Extraction) for every line, in their order.

        Raises:
            CommandError: no worker process can be started.
        """
        source = iter(lines)
        while True:
            self._read(source)
            if not self._window:
                return
            self._hand_out()
            self._collect()
            while self._window and (result := self._window[0].result) is not None:
                self._window.popleft()
                yield result

    def _read(self, source: Iterator[BatchLine]) -> None:
        while len(self._window) < WINDOW and len(self._todo) < CHUNK * self._size:
            line = next(source, None)
            if line is None:
                return
            slot = _Slot(line)
            self._window.append(slot)
            self._todo.append(slot)

    def _hand_out(self) -> None:
        spare = [worker for worker in self._workers if not worker.slots]
        for _ in range(min(self._size - len(self._workers), len(self._todo) - len(spare))):
            self._workers.append(self._start())
        for worker in spare:
            if worker.ready:
                self._give(worker)

    def _start(self) -> _Worker:
        _CONTEXT.set_forkserver_preload(["scraper.cli.page_extraction"])
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_serve, args=(theirs, self._options), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, time.monotonic() + START_LIMIT_S)

    def _give(self, worker: _Worker) -> None:
        while self._todo and len(worker.slots) < CHUNK:
            if self._todo[0].crashes and worker.slots:
                break  # a page that took a worker down goes alone
            worker.slots.append(self._todo.popleft())
            if worker.slots[-1].crashes:
                break
        if worker.slots:
            worker.deadline = time.monotonic() + self._options.limit_s
            try:
                worker.connection.send([slot.line for slot in worker.slots])
            except OSError:  # it died while idle; `_collect` sees that next
                return

    def _collect(self) -> None:
        """Wait for a worker to say something, to die or to be out of time; take in what it said."""
        busy = {worker.connection: worker for worker in self._workers if worker.slots or not worker.ready}
        soonest = min(worker.deadline for worker in busy.values())
        for connection in wait(list(busy), max(0.0, soonest - time.monotonic())):
            self._hear(busy[connection])  # type: ignore[index]  # only connections were waited for
        now = time.monotonic()
        for worker in [worker for worker in busy.values() if worker in self._workers and worker.deadline <= now]:
            worker.process.kill()
            self._bury(worker, f"took longer than {self._options.limit_s:g} s")

    def _hear(self, worker: _Worker) -> None:
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            self._bury(worker, None)
            return
        worker.deadline = time.monotonic() + self._options.limit_s
        if worker.ready:
            worker.slots.popleft().result = message
        worker.ready = True

    def _bury(self, worker: _Worker, reason: str | None) -> None:
        """Replace a worker that is dead, or was killed for a reason: its page fails or is tried again, the others go back."""
        self._workers.remove(worker)
        worker.process.join()
        worker.connection.close()
        if not worker.ready:
            raise CommandError(f"a worker process could not start ({_death(worker.process)})", ExitCode.INTERNAL)
        culprit, *others = worker.slots
        self._todo.extendleft(reversed(others))
        culprit.crashes += 1
        if reason is None and culprit.crashes == 1:
            self._todo.appendleft(culprit)
            return
        from scraper.cli.page_extraction import failed_result

        culprit.result = failed_result(culprit.line, reason or f"the page took its process down ({_death(worker.process)})", self._options)


def _death(process: ForkServerProcess) -> str:
    code = process.exitcode or 0
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def _serve(connection: Connection, options: Options) -> None:
    """Answer lines with results, until the other end closes: the life of a worker."""
    from scraper.cli.page_extraction import line_result

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to act on
    try:
        connection.send(None)  # ready
        while True:
            for line in connection.recv():
                connection.send(line_result(line, options))
    except (EOFError, OSError):
        return
