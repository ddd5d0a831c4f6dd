"""Time how fast the newsroom serves article pages over loopback, and how much memory it takes, to a client that does nothing with them.

The server runs in a process of its own, tied to one core where the system allows it; the client keeps a few connections busy from another.
The first pass makes the pages, the others serve what is made. With --memory N a paper of N articles is served whole, once, and the server's
resident memory is read as it goes. Usage: python -m benchmarks.newsroom_speed [--articles 1000] [--passes 3] [--memory 100000]
"""

from __future__ import annotations

import argparse
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from benchmarks.crawl_speed import _free_port, _wait_for
from scraper.newsroom import sites_of

if TYPE_CHECKING:
    from collections.abc import Iterator

CONNECTIONS = 4
_AGAIN = 10
"""Times every page is asked for in a pass over pages that are made."""
_AHEAD = 8
"""Requests sent on a connection before the first answer is read."""


@dataclass(frozen=True, slots=True)
class Served:
    """A newsroom in a process of its own."""

    port: int
    pid: int

    @property
    def cpu_s(self) -> float:
        """CPU seconds used so far (proc(5))."""
        fields = Path(f"/proc/{self.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def resident_mb(self) -> float:
        """Resident memory in MB (proc(5))."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@contextmanager
def served(skin: str, articles: int) -> Iterator[Served]:
    """Serve one paper from one core."""
    port = _free_port()
    command = [sys.executable, "-m", "scraper.newsroom", "serve", "--skins", skin, "--size", str(articles), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})
        _wait_for(port)
        yield Served(port, process.pid)
    finally:
        process.terminate()
        process.wait()


def fetch(port: int, targets: list[str]) -> int:
    """Get pages over one connection, some requests ahead, and return how many bytes came."""
    received = 0
    with socket.create_connection(("127.0.0.1", port)) as connection, connection.makefile("rb", buffering=1 << 18) as answers:
        for start in range(0, len(targets), _AHEAD):
            some = targets[start : start + _AHEAD]
            heads = (f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n" for target in some)
            connection.sendall("".join(heads).encode())
            received += sum(_read(answers) for _ in some)
    return received


def _read(answers) -> int:  # type: ignore[no-untyped-def]
    length = 0
    status = answers.readline()
    if b" 200 " not in status:
        raise SystemExit(f"not a page: {status!r}")
    while (line := answers.readline()) != b"\r\n":
        if line.startswith(b"Content-Length: "):
            length = int(line[16:])
    answers.read(length)
    return length


def one_pass(room: Served, targets: list[str]) -> str:
    """Fetch every page once over all connections and return the figures."""
    parts = [targets[at::CONNECTIONS] for at in range(CONNECTIONS)]
    threads = [threading.Thread(target=fetch, args=(room.port, part)) for part in parts]
    start, cpu = time.monotonic(), room.cpu_s
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds, used = time.monotonic() - start, room.cpu_s - cpu
    return (
        f"{len(targets) / seconds:8.0f} pages/s  {1e6 * used / len(targets):6.0f} µs CPU of the server a page  {room.resident_mb:6.0f} MB"
    )


def _targets(skin: str, articles: int) -> list[str]:
    (site,) = sites_of([skin], articles)
    parts = (urlsplit(site.article_url(number)) for number in site.numbers())
    return [f"{one.path}?{one.query}" if one.query else one.path for one in parts]


def main() -> None:
    """Run and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--skin", default="ndsoft")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--memory", type=int, default=0, metavar="N")
    args = parser.parse_args()
    with served(args.skin, args.articles) as room:
        targets = _targets(args.skin, args.articles)
        for number in range(args.passes + 1):
            print(f"{'made' if number == 0 else 'served'}  {one_pass(room, targets if number == 0 else targets * _AGAIN)}", flush=True)
    if args.memory:
        with served(args.skin, args.memory) as room:
            targets = _targets(args.skin, args.memory)
            print(f"{args.memory} articles: {room.resident_mb:.0f} MB before the first page", flush=True)
            step = max(1, args.memory // 10)
            for start in range(0, args.memory, step):
                print(f"pages to {start + step:>7}: {one_pass(room, targets[start : start + step])}", flush=True)


if __name__ == "__main__":
    main()
