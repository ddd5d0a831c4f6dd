"""Interrupt the archive's writer in every way, over and over: what is lost, doubled or spoilt? Flip bits: are they found?

Usage: python -m benchmarks.crash_suite [--runs 300] [--flips 200] [--first-seed 0]

The ways are SIGKILL at a random moment, at a named fail point, and with a power cut's torn writes; a small disk that fills up (where this
machine allows mount namespaces); a second writer beside the first. Readers and `verify` look at the archive all the while.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import archive
from archive.cdxj import index_path
from archive.segments import segment_files
from archive.warc import warc_files
from tests.archive.crashing import WAYS, Trial, crash, run


def main() -> int:
    """Run, print a line for every way and every trial that was not clean, and return 1 where there was one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--flips", type=int, default=200)
    parser.add_argument("--first-seed", type=int, default=0)
    args = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        trials = [_trial(Path(folder), seed) for seed in range(args.first_seed, args.first_seed + args.runs)]
        found = _flips(Path(folder), args.flips)
    for way in WAYS:
        _tell(way, [trial for trial in trials if trial.way == way])
    _tell("all", trials)
    print(f"{found} of {args.flips} flipped bits found by verify; {time.monotonic() - began:.0f} s")
    return int(not all(trial.clean for trial in trials) or found < args.flips)


def _trial(folder: Path, seed: int) -> Trial:
    directory = folder / str(seed)
    trial = crash(directory, seed)
    if not trial.clean:
        print(f"seed {seed}: {trial}")
    for path in folder.glob(f"{seed}*"):
        shutil.rmtree(path)
    return trial


def _tell(name: str, trials: list[Trial]) -> None:
    sums = Counter(
        acknowledged=sum(trial.acknowledged for trial in trials),
        lost=sum(trial.lost for trial in trials),
        doubled=sum(trial.doubled for trial in trials),
        reads=sum(trial.reads for trial in trials),
        complaints=sum(len(trial.failures) for trial in trials),
        skipped=sum(trial.skipped for trial in trials),
    )
    figures = ", ".join(f"{number} {what}" for what, number in sums.items())
    print(f"{name}: {len(trials)} runs, {sum(trial.clean for trial in trials)} clean; {figures}")


def _flips(folder: Path, flips: int) -> int:
    """Return how many of the flipped bits verify finds: one at a time, in segments, WARC files, their indexes and the manifest."""
    directory = folder / "flips"
    run(directory)
    paths = [*segment_files(directory), *warc_files(directory), *map(index_path, warc_files(directory)), "manifest.json"]
    found = 0
    for seed in range(flips):
        dice = random.Random(seed)
        path = directory / dice.choice(paths)
        content = path.read_bytes()
        changed = bytearray(content)
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
        path.write_bytes(changed)
        if archive.verify(directory).damaged:
            found += 1
        else:
            print(f"flip {seed} of {path.name} was not found")
        path.write_bytes(content)
    return found


if __name__ == "__main__":
    sys.exit(main())
