"""Writes pages into an archive until all are done or a fail point kills it: the program that the crash tests run and kill.

    python crash_child.py DIRECTORY PAGES [FAIL_POINT HIT [SIGNAL]]

It prints the number of every page whose commit has returned, and ends with 1 and a sentence where the disk is full.
Pages that are done stand in a table of its own, as a frontier's would.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from archive import ArchiveWriter, DiskFullError, Exchange, Limits, failpoints
from archive.records import Article, Capture, RawPointer, Weather

SITE = "paper.example"
START = datetime(2026, 3, 1, 23, 59, 50, tzinfo=UTC)
LIMITS = Limits(min_free_bytes=0, seal_rows=17, warc_bytes=4_000)


def kill_at(point: str, hit: int, by: str = "SIGKILL") -> None:
    """End (SIGKILL) or halt (SIGSTOP) this process when the fail point is reached for the nth time."""
    hits = 0

    def hook(name: str) -> None:
        nonlocal hits
        hits += name == point
        if hits == hit:
            os.kill(os.getpid(), signal.Signals[by])

    failpoints.install(hook)


def readings_of(number: int) -> int:
    """Return how many readings a page brings: every fifth so many that they wait as compressed members, and as plain lines beside them."""
    return 1_300 if number % 5 == 2 else 3


def body_of(number: int) -> bytes:
    """Return the page of a number."""
    return f"<p>{number}: {'가나다라마바사 ' * 40}</p>".encode()


def write_page(writer: ArchiveWriter, number: int) -> None:
    """Commit one page: its exchange, its records and its state."""
    fetched = START + timedelta(seconds=number)
    url, capture_id, moment = f"https://{SITE}/a?no={number}", writer.next_capture_id(), f"{fetched:%Y-%m-%dT%H:%M:%SZ}"
    notice = Exchange(url=f"https://{SITE}/robots.txt", status=200, body=b"User-agent: *\nAllow: /\n", fetched_at=fetched)
    exchange = Exchange(url=url, status=200, body=body_of(number), fetched_at=fetched)
    with writer.commit([notice, exchange]) as transaction:  # the first is the same every time: a revisit record
        seen = {"site": SITE, "capture_id": capture_id}
        pointer: RawPointer = transaction.pointers[-1]
        identity = {"article_id": f"{SITE}:no={number}", "content_digest": "sha256:0", "extractor_version": "1"}
        transaction.add(Article(**seen, **identity, revision=1, url=url, captured_at=moment, raw=[pointer]))
        transaction.add(Capture(**seen, url=url, url_key=url, fetched_at=moment, outcome="done", event="new"))
        for place in range(readings_of(number)):
            transaction.add(Weather(**seen, captured_at=moment, place=f"섬 {place}"))
        transaction.connection.execute("INSERT INTO done VALUES (?)", (number,))


def main(directory: Path, pages: int) -> None:
    """Write the pages that are not done yet."""
    with ArchiveWriter.open(directory, software="crash test", limits=LIMITS) as writer:
        with writer.transaction() as transaction:
            transaction.connection.execute("CREATE TABLE IF NOT EXISTS done (number INTEGER PRIMARY KEY)")
        done = {number for (number,) in writer.connection.execute("SELECT number FROM done")}
        for number in sorted(set(range(pages)) - done):
            write_page(writer, number)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    if len(sys.argv) > 3:
        kill_at(sys.argv[3], int(sys.argv[4]), *sys.argv[5:])
    try:
        main(Path(sys.argv[1]), int(sys.argv[2]))
    except DiskFullError as error:
        sys.exit(f"{error}")
