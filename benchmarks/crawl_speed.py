"""Time a whole crawl (fetch, WARC, extraction, archive) against plain Scrapy fetching the same pages and doing nothing.

Both run in processes of their own, in turn, against a newsroom in a third; politeness is off; pages are sent gzipped and have 40 to 60 kB,
or, with `--gzipped`, 40 to 60 kB once they are gzipped. Prints pages a second, CPU seconds and peak memory of each round, and the median
ratio: by wall time, and, for machines that others use too, by the CPU time that two cores must spend (the fetching process's own, or half
of it and its readers' together). Bytecode is kept, as it is of an installed package: where `PYTHONDONTWRITEBYTECODE` is set, every run
would compile our modules anew, and only ours.
Usage: python -m benchmarks.crawl_speed [--articles 2000] [--rounds 3] [--gzipped]
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
from benchmarks.crawl_memory import below, cpu_s

if TYPE_CHECKING:
    from collections.abc import Iterator

CONCURRENCY = 8


@dataclass(frozen=True, slots=True)
class Run:
    """One timed process."""

    seconds: float
    cpu_s: float
    """CPU of the fetching process."""
    readers_s: float
    """CPU of the processes it started."""
    peak_mb: float

    @property
    def bound_s(self) -> float:
        """Return the seconds it would take at least on two cores that nobody else uses."""
        return max(self.cpu_s, (self.cpu_s + self.readers_s) / 2)

    def line(self, pages: int) -> str:
        """Return the figures for people."""
        cpu = f"{self.cpu_s:6.1f} s CPU and {self.readers_s:6.1f} s of readers"
        return f"{pages / self.seconds:7.1f} pages/s  {self.seconds:6.1f} s wall  {cpu}  {self.peak_mb:5.0f} MB peak"


@contextmanager
def served(articles: int, *weight: str) -> Iterator[str]:
    """Serve one paper of the newsroom in a process of its own; yields its base URL."""
    port = _free_port()
    command = [sys.executable, "-m", "benchmarks.large_pages", str(port), str(articles), *weight]
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
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    readers: dict[int, float] = {}
    while (waited := os.wait4(process.pid, os.WNOHANG))[0] == 0:
        for child in below(process.pid):
            readers[child] = max(cpu_s(child), readers.get(child, 0.0))
        time.sleep(0.1)
    _, status, usage = waited
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"exit {process.returncode}: {' '.join(command)}")
    return Run(time.monotonic() - start, usage.ru_utime + usage.ru_stime, sum(readers.values()), usage.ru_maxrss / 1024)


def crawl(base: str, out: Path) -> Run:
    """Crawl with backissue."""
    options = ["--out", str(out), "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", str(CONCURRENCY)]
    return timed([sys.executable, "-m", "scraper", "crawl", base, *options])


def main() -> None:
    """Run and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--gzipped", action="store_true", help="pages of 40 to 60 kB once gzipped, 265 kB of HTML")
    args = parser.parse_args()
    with served(args.articles, *(["gzipped"] if args.gzipped else [])) as base, tempfile.TemporaryDirectory() as folder:
        crawl(base, Path(folder, "first"))  # the newsroom renders its pages once
        urls = [row["url"] for row in archive.open(Path(folder, "first")).rows("captures")]
        Path(folder, "urls.txt").write_text("\n".join(urls), "utf-8")
        walls, bounds = [], []
        for number in range(args.rounds):
            ours = crawl(base, Path(folder, str(number)))
            plain = timed([sys.executable, "-m", "benchmarks.plain_scrapy", str(Path(folder, "urls.txt")), str(CONCURRENCY)])
            walls.append(plain.seconds / ours.seconds)
            bounds.append(plain.bound_s / ours.bound_s)
            print(f"backissue    {ours.line(len(urls))}\nplain Scrapy {plain.line(len(urls))}", flush=True)
            print(f"ratio {walls[-1]:.2f} by wall time, {bounds[-1]:.2f} by CPU time on two cores", flush=True)
    wall, bound = statistics.median(walls), statistics.median(bounds)
    print(
        f"{len(urls)} pages, median of {args.rounds} rounds: {wall:.2f} x plain Scrapy by wall time, {bound:.2f} x by CPU time on two cores"
    )


if __name__ == "__main__":
    main()
