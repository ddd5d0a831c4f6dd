"""Kill crawls of the newsroom at random moments and resume them: how much is lost, doubled, asked for again.

Usage: python -m benchmarks.kill_resume [--runs 20] [--articles 300]
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.crawl.killing import crawl, kill_and_resume, newsroom


def main() -> None:
    """Run and print one line a kill, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--articles", type=int, default=300, help="articles of the crawled paper (default: %(default)s)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, newsroom(2 * args.articles) as room:
        crawl(room, 0, Path(folder, "whole"))
        requests = len(room.log.visits())
        print(f"a whole crawl makes {requests} requests")
        runs = [kill_and_resume(room, seed % 2, Path(folder, str(seed)), seed, requests) for seed in range(args.runs)]
    for run in runs:
        print(run)
    lost, doubled, exact = sum(run.lost for run in runs), sum(run.doubled for run in runs), sum(run.exact for run in runs)
    repeated, in_flight = sum(run.repeated for run in runs), sum(run.in_flight for run in runs)
    print(
        f"{len(runs)} kills: {lost} lost, {doubled} doubled, {exact} archives exact, {repeated} requests repeated of {in_flight} in flight"
    )


if __name__ == "__main__":
    main()
