"""Crawl the newsroom in a process of its own, kill it without warning, run the same command again, and count."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import archive
from scraper.newsroom import default_sites, serve
from scraper.newsroom.check import check

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scraper.newsroom import NewsroomServer

TIMEOUT_S = 300
_ONCE_A_RUN = {"/robots.txt", "/.well-known/tdmrep.json"}


@dataclass(frozen=True, slots=True)
class Killed:
    """What one killed and resumed crawl came to."""

    seed: int
    after_requests: int
    """Requests the server had answered when the crawl was killed."""
    lost: int
    """Articles of the key that the archive does not hold."""
    doubled: int
    """Articles it holds more than once."""
    exact: bool
    """Whether every field of every record equals the key."""
    repeated: int
    """Requests that were made again after the kill, for pages already asked for."""
    in_flight: int
    """Pages asked for but not committed at the kill: what may be asked again."""


@contextmanager
def newsroom(articles: int) -> Iterator[NewsroomServer]:
    """Serve both papers, `articles` in all."""
    with serve(default_sites(size=articles // 2)) as room:
        yield room


def command(room: NewsroomServer, site: int, out: Path) -> list[str]:
    """Return the command that crawls one paper."""
    options = ["--out", str(out), "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", "8"]
    return [sys.executable, "-m", "scraper", "crawl", room.urls[site], *options]


def crawl(room: NewsroomServer, site: int, out: Path) -> None:
    """Crawl one paper to the end."""
    done = subprocess.run(command(room, site, out), capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    if done.returncode:
        raise AssertionError(f"exit {done.returncode}: {done.stderr}")


def kill_and_resume(room: NewsroomServer, site: int, out: Path, seed: int, requests: int) -> Killed:
    """Kill a crawl of one paper when the server has answered a random number of requests, resume it, and compare with the key.

    Args:
        room: a newsroom being served.
        site: which of its papers.
        out: folder of the archive.
        seed: decides when to kill, together with `requests`.
        requests: about as many as a whole crawl makes.
    """
    dice = random.Random(seed)
    wanted = dice.randrange(0, requests)
    before = _asked(room, site)
    process = subprocess.Popen(command(room, site, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    limit = time.monotonic() + TIMEOUT_S
    while len(_asked(room, site)) - len(before) < wanted and process.poll() is None and time.monotonic() < limit:
        time.sleep(0.002)
    time.sleep(dice.random() * 0.05)
    process.kill()
    process.wait()
    first = _asked(room, site)[len(before) :]
    committed = _committed(out)
    crawl(room, site, out)
    second = _asked(room, site)[len(before) + len(first) :]
    result = check([room.sites[site]], out)
    again = Counter(second) & Counter(first)
    return Killed(
        seed=seed,
        after_requests=len(first),
        lost=len(result.missing),
        doubled=len(result.doubled),
        exact=result.exact,
        repeated=sum(count for path, count in again.items() if path not in _ONCE_A_RUN),
        in_flight=len(set(first) - committed - _ONCE_A_RUN),
    )


def _asked(room: NewsroomServer, site: int) -> list[str]:
    base = room.urls[site]
    return [visit.path for visit in room.log.visits() if visit.site == base]


def _committed(out: Path) -> set[str]:
    """Return the paths whose pages were committed, sealed or not: opening the archive seals the journal."""
    if not (out / "state.sqlite").exists():
        return set()
    archive.ArchiveWriter.open(out, software="test").close()
    parts = [urlsplit(row["url"]) for row in archive.open(out).rows("captures")]
    return {f"{part.path}?{part.query}" if part.query else part.path for part in parts}
