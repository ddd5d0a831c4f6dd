"""Crawl the newsroom in a process of its own, kill it without warning, run the same command again, and count."""

from __future__ import annotations

import contextlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import archive
from scraper.newsroom import default_sites, serve
from scraper.newsroom.check import check

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.newsroom import NewsroomServer

TIMEOUT_S = 900
START_S = 2.0
STARTING_UP = 0.15
"""Share of kills within the first seconds of a run."""
ENDING = 0.1
"""Share of kills once (nearly) everything has been asked for: while the last pages are read, committed and sealed."""
END_S = 1.5
QUIET_S = 0.3
_ONCE_A_RUN = {"/robots.txt", "/.well-known/tdmrep.json"}


@dataclass(frozen=True, slots=True)
class Killed:
    """What one crawl that was killed and resumed came to."""

    seed: int
    after_requests: tuple[int, ...]
    """Requests the server had answered at each kill."""
    running: int
    """Kills that met a crawl with something left to visit: after the others comes a new visit, which reads the sources again."""
    lost: int
    """Articles of the key that the archive does not hold."""
    doubled: int
    """Articles it holds more than once."""
    exact: bool
    """Whether every field of every record equals the key."""
    repeated: int
    """Requests for pages already asked for."""
    in_flight: int
    """Pages asked for but not committed, over all kills: what may be asked again."""


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


def kill_and_resume(room: NewsroomServer, site: int, out: Path, seed: int, requests: int, kills: int = 1) -> Killed:
    """Kill a crawl of one paper at random moments, some of them while it starts, resume it each time, and compare with the key.

    Args:
        room: a newsroom being served, of which nothing else is asked meanwhile; its log is cleared.
        site: which of its papers.
        out: folder of the archive.
        seed: decides when to kill, together with `requests`.
        requests: about as many as a whole crawl makes.
        kills: how often to kill.
    """
    dice = random.Random(seed)
    room.log.clear()
    after, in_flight, running = [], 0, 0
    for wanted in sorted(dice.randrange(requests) for _ in range(kills)):
        process = subprocess.Popen(command(room, site, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        where = dice.random()
        if where < STARTING_UP:
            time.sleep(dice.random() * START_S)
        elif where > 1 - ENDING:
            _wait_for(process, room, requests - 1)
            time.sleep(dice.random() * END_S)
        else:
            _wait_for(process, room, wanted)
            time.sleep(dice.random() * 0.05)
        process.kill()
        running += process.wait() == -signal.SIGKILL and not _all_visited(out)
        _wait_until_quiet(room)
        asked = _asked(room)
        after.append(len(asked))
        in_flight += len(set(asked) - _committed(out) - _ONCE_A_RUN)
    crawl(room, site, out)
    counts = Counter(path for path in _asked(room) if path not in _ONCE_A_RUN)
    result = check([room.sites[site]], out)
    return Killed(
        seed=seed,
        after_requests=tuple(after),
        running=running,
        lost=len(result.missing),
        doubled=len(result.doubled),
        exact=result.exact,
        repeated=counts.total() - len(counts),
        in_flight=in_flight,
    )


def _wait_for(process: subprocess.Popen[bytes], room: NewsroomServer, requests: int) -> None:
    limit = time.monotonic() + TIMEOUT_S
    while len(room.log) < requests and process.poll() is None and time.monotonic() < limit:
        time.sleep(0.002)


def _wait_until_quiet(room: NewsroomServer) -> None:
    """Wait until the server has noted the requests that were on their way when the crawl was killed."""
    noted = -1
    while noted != len(room.log):
        noted = len(room.log)
        time.sleep(QUIET_S)


def _asked(room: NewsroomServer) -> list[str]:
    return [visit.path for visit in room.log.visits()]


def _all_visited(out: Path) -> bool:
    """Whether nothing is left to visit, though the process has not ended yet."""
    if not (out / "state.sqlite").exists():
        return False
    with contextlib.closing(sqlite3.connect(out / "state.sqlite")) as connection:
        known = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'frontier'").fetchone()[0]
        counts = dict(connection.execute("SELECT state, count(*) FROM frontier GROUP BY state")) if known else {}
    return bool(counts) and not counts.get("pending")


def _committed(out: Path) -> set[str]:
    """Return the paths whose pages were committed, sealed or not: a copy of the archive is opened, which seals the journal."""
    if not (out / "state.sqlite").exists():
        return set()
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(out, Path(folder, "copy"))
        archive.ArchiveWriter.open(copy, software="test").close()
        parts = [urlsplit(row["url"]) for row in archive.open(copy).rows("captures")]
    return {f"{part.path}?{part.query}" if part.query else part.path for part in parts}
