"""Kill crawls of the newsroom at random moments and resume them: how much is lost, doubled, asked for again.

Every run is a crawl of its own: killed once (or `--kills` times) between start-up and end at a moment that its seed decides, resumed by the
same command and compared with the key, field by field. A line a run, with the sums so far. With `--record FILE` runs are noted in a file,
and those noted there with the same settings are not made again but counted: a long series may be made in pieces.
Usage: python -m benchmarks.kill_resume [--runs 20] [--kills 1] [--articles 300] [--seed 0] [--requests N] [--record FILE]
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tests.crawl.killing import Killed, crawl, kill_and_resume, newsroom

if TYPE_CHECKING:
    from scraper.newsroom import NewsroomServer


class Record:
    """The runs made so far with the same settings, in memory and in a file of JSON lines."""

    def __init__(self, path: Path | None, kills: int, articles: int) -> None:
        """Read what the file holds."""
        self._path, self._settings = path, {"kills": kills, "articles": articles}
        lines = path.read_text("ascii").splitlines() if path is not None and path.exists() else []
        noted = [line for line in map(json.loads, lines) if line["settings"] == self._settings]
        self.runs = {line["run"]["seed"]: Killed(**line["run"]) for line in noted}

    def add(self, run: Killed) -> None:
        """Take in a run."""
        self.runs[run.seed] = run
        if self._path is not None:
            with self._path.open("a", encoding="ascii") as file:
                print(json.dumps({"settings": self._settings, "run": asdict(run)}), file=file)

    def sums(self) -> str:
        """Return the sums for people."""
        runs = list(self.runs.values())
        met = [run for run in runs if run.running == self._settings["kills"]]  # after a crawl that had ended comes the next visit
        lost, doubled, exact = (sum(getattr(run, name) for run in runs) for name in ("lost", "doubled", "exact"))
        repeated, in_flight = sum(run.repeated for run in met), sum(run.in_flight for run in met)
        beyond = sum(run.repeated > run.in_flight for run in met)
        return (
            f"{sum(run.running for run in runs)} kills of {len(runs)} crawls: {lost} lost, {doubled} doubled, {exact} archives exact, "
            f"{repeated} requests repeated of {in_flight} in flight, {beyond} runs with more"
        )


def requests_of_a_crawl(room: NewsroomServer, folder: Path) -> int:
    """Crawl both papers whole, so that the newsroom has made its pages, and return about how many requests one takes."""
    for site in (0, 1):
        crawl(room, site, folder / str(site))
    shutil.rmtree(folder)
    return len(room.log) // 2


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--articles", type=int, default=300, help="articles of the crawled paper (default: %(default)s)")
    parser.add_argument("--kills", type=int, default=1, help="how often each crawl is killed (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first run (default: %(default)s)")
    parser.add_argument(
        "--requests", type=int, help="about how many requests a whole crawl makes (default: both papers are crawled to see)"
    )
    parser.add_argument("--record", type=Path, help="file of JSON lines in which runs are noted")
    args = parser.parse_args()
    record = Record(args.record, args.kills, args.articles)
    with tempfile.TemporaryDirectory() as folder, newsroom(2 * args.articles) as room:
        requests = args.requests or requests_of_a_crawl(room, Path(folder, "whole"))
        print(f"a whole crawl makes {requests} requests", flush=True)
        for seed in range(args.seed, args.seed + args.runs):
            if seed in record.runs:
                continue
            out = Path(folder, str(seed))
            run = kill_and_resume(room, seed % 2, out, seed, requests, args.kills)
            record.add(run)
            print(f"{run}\n  {record.sums()}", flush=True)
            shutil.rmtree(out)
    print(record.sums())


if __name__ == "__main__":
    main()
