"""`backissue extract --batch LIST`: every page of a list, on all cores, one Extraction a line in the list's order."""

from __future__ import annotations

import os
import sys
from collections import Counter
from typing import TYPE_CHECKING

from tqdm import tqdm

from scraper.cli.batch_list import BatchList
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.cli.worker_pool import WorkerPool

if TYPE_CHECKING:
    from scraper.cli.worker_pool import Options


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
        WorkerPool(jobs or usable_cores(), options) as pool,
        tqdm(total=lines.count() if watched else None, unit=" pages", disable=not watched, file=sys.stderr) as bar,
    ):
        for status, result in pool.results(lines):
            out.write(result + b"\n")
            counts[status] += 1
            bar.update()
    out.flush()
    print(
        f"{counts.total()} pages: {counts['article']} articles, {counts['not_article']} not articles, {counts['failed']} failed",
        file=sys.stderr,
    )
    if lines.fault is not None:
        raise CommandError(lines.fault)
    return ExitCode.DONE


def usable_cores() -> int:
    """Return the number of cores this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
