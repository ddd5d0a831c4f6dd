"""`backissue extract --batch LIST`: every page of a list, on all cores, one Extraction a line in the list's order."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter, deque
from typing import TYPE_CHECKING

from tqdm import tqdm

from scraper.cli.batch_list import BatchList
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.cli.page_extraction import failed_result, page_result
from scraper.cli.terminal import counted
from scraper.preloading import EXTRACTOR
from scraper.worker_pool import LostItemError, WorkerPool, WorkerStartError, usable_cores

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scraper.cli.batch_list import BatchLine
    from scraper.cli.page_extraction import Options

WINDOW = 512
"""Pages read from the list and not yet printed, at most: a slow page holds back so many results behind it (about 20 kB each)."""
_WAITING = 4
"""Pages read from the list that no worker has yet, for each worker: a list that comes slowly must not hold up what came."""


def run_batch(name: str, options: Options, jobs: int | None) -> int:
    """Print one Extraction for every line of a list, and return the exit code.

    Args:
        name: path of the list, or `-` for stdin.
        options: what holds for every page.
        jobs: worker processes; None for one per core this process may use.

    Raises:
        CommandError: the list cannot be read, or not to its end.
    """
    watched = sys.stderr.isatty() and not sys.stdout.isatty()
    counts: Counter[str] = Counter()
    out = sys.stdout.buffer
    with (
        BatchList(name) as lines,
        tqdm(total=lines.count() if watched else None, unit=" pages", disable=not watched, file=sys.stderr) as bar,
    ):
        for status, result in results(lines, options, jobs or usable_cores()):
            out.write(result + b"\n")
            counts[status] += 1
            bar.update()
    out.flush()
    print(
        f"{counted(counts.total(), 'page')}: {counted(counts['article'], 'article')}, {counts['not_article']} not articles, "
        f"{counts['failed']} failed",
        file=sys.stderr,
    )
    if lines.fault is not None:
        raise CommandError(lines.fault)
    return ExitCode.DONE


def results(lines: Iterable[BatchLine], options: Options, workers: int) -> Iterator[tuple[str, bytes]]:
    """Yield (status, JSON of the Extraction) for every line, in their order; leaving the generator ends the workers.

    Raises:
        CommandError: no worker process can be started.
    """
    source = iter(lines)
    window: deque[tuple[BatchLine, asyncio.Future[tuple[str, bytes]]]] = deque()
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        pool = WorkerPool(page_result, workers=workers, limit_s=options.limit_s, loop=loop, preload=(EXTRACTOR,))
        try:
            while True:
                while len(window) < WINDOW and pool.waiting < _WAITING * workers and (line := next(source, None)) is not None:
                    window.append((line, pool.submit((line, options))))
                if not window:
                    return
                yield _result(loop, *window.popleft(), options)
        finally:
            pool.close()


def _result(
    loop: asyncio.AbstractEventLoop, line: BatchLine, answer: asyncio.Future[tuple[str, bytes]], options: Options
) -> tuple[str, bytes]:
    try:  # not by `Runner.run`: it takes SIGINT over for the time of a call, and what comes at that moment is a CancelledError
        return loop.run_until_complete(answer)
    except WorkerStartError as error:
        raise CommandError(str(error), ExitCode.INTERNAL) from error
    except LostItemError as error:
        return failed_result(line, str(error), options)
