"""Crawl a large paper of the newsroom and watch the memory of the fetching process and of its reader as pages come in.

Usage: python -m benchmarks.crawl_memory [--articles 50000] [--steps 10]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scraper.newsroom import RequestLog, serve, sites_of


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process in MB (proc(5)); 0 where it is gone."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def cpu_s(pid: int) -> float:
    """Return the CPU seconds a process has used (proc(5)); 0 where it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def below(pid: int) -> list[int]:
    """Return the processes that a process started, and theirs (proc(5))."""
    found = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            started = [int(child) for child in children.read_text("ascii").split()]
        except OSError:
            continue
        for child in started:
            found += [child, *below(child)]
    return found


def main() -> None:
    """Run and print a line a step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=50_000)
    parser.add_argument("--steps", type=int, default=10)
    args = parser.parse_args()
    sites, log = sites_of(["mediaon"], args.articles), RequestLog()
    with tempfile.TemporaryDirectory() as folder, serve(sites, log=log) as room:
        options = ["--out", str(Path(folder, "archive")), "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", "8"]
        process = subprocess.Popen([sys.executable, "-m", "scraper", "crawl", room.urls[0], *options], stderr=subprocess.PIPE, text=True)
        start, step = time.monotonic(), max(1, args.articles // args.steps)
        wanted = step
        while process.poll() is None:
            if len(log) >= wanted:
                readers = max((resident_mb(child) for child in below(process.pid)), default=0.0)
                seconds = time.monotonic() - start
                print(f"{len(log):>7} requests  {resident_mb(process.pid):6.0f} MB  reader {readers:6.0f} MB  {seconds:6.0f} s", flush=True)
                wanted += step
            time.sleep(0.05)
        print((process.stderr.read() if process.stderr else "").splitlines()[0])


if __name__ == "__main__":
    main()
