"""Speed and memory of the archive: `python -m benchmarks.archive_speed [--records N] [--per-commit N]`.

Writes articles of about 1 kB through the archive's writer, every commit synced to disk, and beside it the fixed floor: the same records
with orjson and the standard library's gzip at level 6, in one thread, to one file, synced never. Then iterates, exports to Parquet, and
lets DuckDB copy the same rows by itself from the same files with the same types. Every step is a process of its own, so that its peak
memory is its own.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

import archive
from archive.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
START = datetime(2031, 3, 4, tzinfo=UTC)
SYLLABLES = [chr(0xAC00 + place * 37) for place in range(300)]
STEPS = ("write", "iterate", "latest", "parquet", "parquet-latest", "copy", "copy-latest", "aggregate")


def articles(count: int) -> Iterator[Article]:
    """Yield articles whose lines are about 1 kB; 40,000 a day, every fiftieth a second revision of the one before."""
    dice = random.Random(11)
    words = ["".join(dice.choices(SYLLABLES, k=dice.randint(1, 4))) for _ in range(5000)]
    weights = list(accumulate(1 / (place + 1) for place in range(len(words))))
    for number in range(count):
        again = number % 50 == 49
        text = " ".join(dice.choices(words, cum_weights=weights, k=12))
        yield Article(
            site="lamp.example",
            capture_id=f"20310304T000000-abcd-{number:07d}",
            article_id=f"lamp.example:no={number - again}",
            revision=1 + again,
            content_digest=f"sha256:{dice.getrandbits(256):064x}",
            url=f"https://lamp.example/news/article.html?no={number - again}",
            captured_at=f"{START + timedelta(seconds=number * 86_400 // 40_000):%Y-%m-%dT%H:%M:%SZ}",
            section=dice.choice(("정치", "경제", "사회", None)),
            title=text[:24],
            text=text,
            char_count=len(text),
            extractor_version="1",
        )


class Stopwatch:
    """Adds up wall time and this process's CPU time."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.seconds = self.cpu = 0.0

    def __enter__(self) -> None:
        """Start."""
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def __exit__(self, *_: object) -> None:
        """Stop and add."""
        self.cpu += time.process_time() - self._cpu
        self.seconds += time.perf_counter() - self._wall


def write(folder: Path, count: int, per_commit: int) -> dict[str, Any]:
    """Write through the archive's writer, from opening to closing, and beside it the floor; the two take turns of 20 commits.

    So both meet the same hindrance on a busy machine. Each turn has records of its own, made alike from the same numbers: a record that was
    encoded once holds its text as UTF-8 from then on, and the second to use it would have it cheaper.
    """
    ours, floor = Stopwatch(), Stopwatch()
    with ours:
        writer = archive.ArchiveWriter.open(folder / "archive", software="backissue/benchmark", raw=False)
    with floor:
        file = gzip.open(folder / "floor.jsonl.gz", "wb", 6)  # noqa: SIM115 - opened, written and closed on the watch
    first, second = articles(count), articles(count)
    while pages := [page for _ in range(20) if (page := list(islice(first, per_commit)))]:
        with ours:
            for page in pages:
                with writer.commit() as transaction:
                    for record in page:
                        transaction.add(record)
        pages = [list(islice(second, len(page))) for page in pages]
        with floor:
            for page in pages:
                for record in page:
                    file.write(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE))
    with ours:
        writer.close()
    with floor:
        file.close()
    size = sum(path.stat().st_size for path in (folder / "archive").glob("articles/*/*")) / 1e6
    return {
        "seconds": ours.seconds,
        "cpu": ours.cpu,
        "mb_on_disk": size,
        "floor_seconds": floor.seconds,
        "floor_cpu": floor.cpu,
        "floor_mb_on_disk": (folder / "floor.jsonl.gz").stat().st_size / 1e6,
    }


def iterate(folder: Path, *_: int) -> dict[str, Any]:
    """Read every row of the table."""
    return _timed(lambda: sum(1 for _ in archive.open(folder / "archive").rows("articles")))


def latest(folder: Path, *_: int) -> dict[str, Any]:
    """Read the latest revisions."""
    return _timed(lambda: sum(1 for _ in archive.open(folder / "archive").articles()))


def parquet(folder: Path, *_: int, history: bool = True) -> dict[str, Any]:
    """Export to Parquet."""
    from archive.exports import export_parquet

    target = folder / f"parquet-{history}"
    return _timed(lambda: export_parquet(archive.open(folder / "archive"), target, tables=["articles"], history=history)["articles"])


def copy(folder: Path, *_: int, where: str = "") -> dict[str, Any]:
    """Let DuckDB copy the same rows to one file."""
    import duckdb

    from archive.duckdb_sql import read_json

    source = read_json(f"'{folder}/archive/articles/*/*.jsonl.gz'", "articles")
    query = f"COPY (FROM {source} {where}) TO '{folder}/copy{len(where)}.parquet' (FORMAT parquet, COMPRESSION zstd)"
    return _timed(lambda: duckdb.connect().execute(query).fetchall()[0][0])


def aggregate(folder: Path, *_: int) -> dict[str, Any]:
    """Aggregate over the exported Parquet."""
    import duckdb

    query = f"""SELECT section, count(*), avg(char_count), max(published_at), count(DISTINCT article_id)
        FROM '{folder}/parquet-True/**/*.parquet' GROUP BY section"""
    return _timed(lambda: sum(row[1] for row in duckdb.connect().execute(query).fetchall()))


def _timed(step: Callable[[], int]) -> dict[str, Any]:
    started = time.perf_counter()
    rows = step()
    return {"seconds": time.perf_counter() - started, "rows": rows}


def _step(name: str) -> Callable[..., dict[str, Any]]:
    only_latest = "QUALIFY row_number() OVER (PARTITION BY article_id ORDER BY revision DESC, captured_at DESC, capture_id DESC) = 1"
    varied: dict[str, Callable[..., dict[str, Any]]] = {
        "parquet-latest": lambda *args: parquet(*args, history=False),
        "copy-latest": lambda *args: copy(*args, where=only_latest),
    }
    found: Callable[..., dict[str, Any]] = varied.get(name) or globals()[name]
    return found


def main() -> int:
    """Run every step, print its figures and what they come to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--per-commit", type=int, default=1000, help="records a commit; each commit is synced to disk")
    parser.add_argument("--child", nargs=2, metavar=("STEP", "DIR"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        result = _step(args.child[0])(Path(args.child[1]), args.records, args.per_commit)
        print(json.dumps(result | {"peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        found = {step: _child(step, folder, args) for step in STEPS}
    wrote = found["write"]
    ratios = {name: wrote[f"floor_{name}"] / wrote[name] for name in ("cpu", "seconds", "mb_on_disk")}
    print(f"writing: {ratios['cpu']:.2f} x floor by CPU time, {ratios['seconds']:.2f} x by wall; {1 / ratios['mb_on_disk']:.3f} x its size")
    for name, over, under in (
        ("Parquet", "copy", "parquet"),
        ("Parquet, latest", "copy-latest", "parquet-latest"),
    ):
        print(f"{name}: {found[over]['seconds'] / found[under]['seconds']:.2f} x {over}")
    return 0


def _child(step: str, folder: str, args: argparse.Namespace) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.archive_speed", "--records", str(args.records), "--per-commit", str(args.per_commit)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([*command, "--child", step, folder], cwd=ROOT, stdout=subprocess.PIPE, check=True, env=environment)
    result: dict[str, Any] = json.loads(done.stdout)
    print(
        f"{step:15}",
        "  ".join(f"{key} {value:.2f}" if isinstance(value, float) else f"{key} {value}" for key, value in result.items()),
        flush=True,
    )
    return result


if __name__ == "__main__":
    sys.exit(main())
