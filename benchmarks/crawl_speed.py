"""Time a whole crawl (fetch, WARC, extraction, archive) against plain Scrapy fetching the same pages and doing nothing.

Both run in processes of their own, in turn, against a newsroom in a third; politeness is off. Prints pages a second, CPU seconds and peak
memory of each round, and the median ratio. Usage: python -m benchmarks.crawl_speed [--articles 2000] [--rounds 3]
"""

from __future__ import annotations

import argparse
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import archive

if TYPE_CHECKING:
    from collections.abc import Iterator

CONCURRENCY = 8


@dataclass(frozen=True, slots=True)
class Run:
    """One timed process."""

    seconds: float
    cpu_s: float
    peak_mb: float

    def line(self, pages: int) -> str:
        """Return the figures for people."""
        return f"{pages / self.seconds:7.1f} pages/s  {self.seconds:6.1f} s wall  {self.cpu_s:6.1f} s CPU  {self.peak_mb:5.0f} MB peak"


@contextmanager
def served(articles: int) -> Iterator[str]:
    """Serve one paper of the newsroom in a process of its own; yields its base URL."""
    port = _free_port()
    command = [sys.executable, "-m", "benchmarks.large_pages", str(port), str(articles)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    limit = time.monotonic() + 60
    while time.monotonic() < limit:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("the newsroom does not answer")


def timed(command: list[str]) -> Run:
    """Run a command to its end."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"exit {process.returncode}: {' '.join(command)}")
    return Run(time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def crawl(base: str, out: Path) -> Run:
    """Crawl with backissue."""
    options = ["--out", str(out), "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", str(CONCURRENCY)]
    return timed([sys.executable, "-m", "scraper", "crawl", base, *options])


def main() -> None:
    """Run and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    with served(args.articles) as base, tempfile.TemporaryDirectory() as folder:
        crawl(base, Path(folder, "first"))  # the newsroom renders its pages once
        urls = [row["url"] for row in archive.open(Path(folder, "first")).rows("captures")]
        Path(folder, "urls.txt").write_text("\n".join(urls), "utf-8")
        ratios = []
        for number in range(args.rounds):
            ours = crawl(base, Path(folder, str(number)))
            plain = timed([sys.executable, "-m", "benchmarks.plain_scrapy", str(Path(folder, "urls.txt")), str(CONCURRENCY)])
            ratios.append(plain.seconds / ours.seconds)
            print(f"backissue    {ours.line(len(urls))}\nplain Scrapy {plain.line(len(urls))}\nratio {ratios[-1]:.2f}", flush=True)
    print(f"{len(urls)} pages, median ratio over {args.rounds} rounds: {statistics.median(ratios):.2f} x plain Scrapy")


if __name__ == "__main__":
    main()
