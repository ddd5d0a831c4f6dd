"""Crawl a small paper of the newsroom with every fault alone, then with all together, and compare with the key and the server's log.

A line a fault: exit code, articles lost and doubled and whether every field is exact, requests and whether they were polite, peak memory of
the fetching process, seconds. Usage: python -m benchmarks.every_fault [--articles 30] [--skin mediaon] [--only NAME ...]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from scraper.newsroom import serve, sites_of
from scraper.newsroom.check import check
from scraper.newsroom.faults import FAULTS, faults
from scraper.newsroom.politeness import judge

CLOSED = ("robots_disallow", "robots_5xx", "robots_timeout")
"""Faults after which nothing of a paper may be asked for."""
REFUSED = 7
FAILURES = 9
"""With all faults the traps are more than 5 % of what looks like an article's address."""
LARGEST_MB = 350
LIMIT_S = 600
CONTACT = "https://backissue.example/about-the-crawler"


@dataclass(frozen=True, slots=True)
class Result:
    """What one crawl came to."""

    name: str
    code: int | None
    """Exit code; null where the crawl hung."""
    lost: int
    doubled: int
    exact: bool
    requests: int
    polite: bool
    peak_mb: float
    seconds: float
    traceback: bool

    @property
    def good(self) -> bool:
        """Whether nothing went wrong."""
        sound = self.polite and not self.traceback and self.peak_mb <= LARGEST_MB
        if self.name in CLOSED:
            return sound and self.code == REFUSED
        return sound and self.code in ((0, FAILURES) if self.name == "all" else (0,)) and self.exact and not self.lost and not self.doubled

    def line(self) -> str:
        """Return the figures for people."""
        return (
            f"{'good' if self.good else 'BAD ':<5}{self.name:<22} exit {self.code}  {self.lost} lost  {self.doubled} doubled  "
            f"{'exact' if self.exact else 'NOT exact'}  {self.requests} requests, {'polite' if self.polite else 'NOT polite'}  "
            f"{self.peak_mb:.0f} MB  {self.seconds:.0f} s{'  TRACEBACK' if self.traceback else ''}"
        )


def crawl(base: str, out: Path) -> tuple[int | None, float, float, bool]:
    """Crawl; return exit code, peak MB of the fetching process, seconds, and whether a traceback was logged or printed."""
    options = ["--out", str(out), "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", "4", "--contact", CONTACT]
    start = time.monotonic()
    with (out.parent / f"{out.name}.err").open("w+") as errors:
        process = subprocess.Popen([sys.executable, "-m", "scraper", "crawl", base, *options], stdout=errors, stderr=errors)
        while (waited := os.wait4(process.pid, os.WNOHANG))[0] == 0:
            if time.monotonic() - start > LIMIT_S:
                process.kill()
                os.wait4(process.pid, 0)
                return None, 0.0, time.monotonic() - start, False
            time.sleep(0.05)
        _, status, usage = waited
        errors.seek(0)
        said = errors.read() + "".join(path.read_text("utf-8", "replace") for path in out.glob("log/*.log"))
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024, time.monotonic() - start, "Traceback" in said


def run(name: str, names: list[str] | str, skin: str, articles: int, folder: Path) -> Result:
    """Crawl one paper with faults."""
    (site,) = sites_of([skin], articles)
    site.faults = faults(names)
    with serve([site]) as room:
        code, peak, seconds, traceback = crawl(room.urls[0], folder / name)
        visits = list(room.log.visits())
        manners = judge(visits, room.sites)
        if name in CLOSED:
            return Result(name, code, 0, 0, True, len(visits), manners.polite, peak, seconds, traceback)
        result = check([site], folder / name)
    if not result.exact:
        print(result.render())
    if not manners.polite:
        print(manners.render())
    return Result(name, code, len(result.missing), len(result.doubled), result.exact, len(visits), manners.polite, peak, seconds, traceback)


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=30)
    parser.add_argument("--skin", default="mediaon")
    parser.add_argument("--only", nargs="*", choices=FAULTS)
    args = parser.parse_args()
    runs: list[tuple[str, list[str] | str]] = [(name, [name]) for name in args.only or FAULTS]
    if not args.only:
        runs.append(("all", "all"))
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for name, names in runs:
            results.append(run(name, names, args.skin, args.articles, Path(folder)))
            print(results[-1].line(), flush=True)
    peak = max(result.peak_mb for result in results)
    print(f"{sum(result.good for result in results)} of {len(results)} good, peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
