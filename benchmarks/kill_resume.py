"""Kill crawls of the newsroom at random moments and resume them: how much is lost, doubled, asked for again.

Each crawl is killed several times on its way. The newsroom's pages are made once, for all crawls.
Usage: python -m benchmarks.kill_resume [--runs 20] [--kills 1] [--articles 300]
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from tests.crawl.killing import Killed, crawl, kill_and_resume, newsroom


def main() -> None:
    """Run and print one line a kill, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--articles", type=int, default=300, help="articles of the crawled paper (default: %(default)s)")
    parser.add_argument("--kills", type=int, default=1, help="how often each crawl is killed (default: %(default)s)")
    args = parser.parse_args()
    runs: list[Killed] = []
    with tempfile.TemporaryDirectory() as folder, newsroom(2 * args.articles) as room:
        for site in (0, 1):
            crawl(room, site, Path(folder, "whole", str(site)))
        requests = len(room.log) // 2
        print(f"a whole crawl makes {requests} requests", flush=True)
        for seed in range(args.runs):
            out = Path(folder, str(seed))
            runs.append(kill_and_resume(room, seed % 2, out, seed, requests, args.kills))
            print(runs[-1], flush=True)
            shutil.rmtree(out)
    lost, doubled, exact = sum(run.lost for run in runs), sum(run.doubled for run in runs), sum(run.exact for run in runs)
    repeated, in_flight = sum(run.repeated for run in runs), sum(run.in_flight for run in runs)
    print(
        f"{args.kills * len(runs)} kills of {len(runs)} crawls: {lost} lost, {doubled} doubled, {exact} archives exact, "
        f"{repeated} requests repeated of {in_flight} in flight"
    )


if __name__ == "__main__":
    main()
