"""The same columns in every engine, by both ways of loading: `python -m benchmarks.loaders_matrix [--records N] [--engine NAME …]`.

The archive is made of `benchmarks.adversarial_records`. The one way is `archive.open(DIR).to_…`, the other the recipes of docs/recipes
as they stand there. Every engine is loaded in a process of its own. Exit code 1 where a column of an engine differs from plain Python's.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import archive
from archive.duckdb_sql import quote
from benchmarks import adversarial_records, column_hashes

ROOT = Path(__file__).parents[1]
ENGINES = {"python": None, "pandas": "pandas", "polars": "polars", "duckdb": "duckdb", "arrow": "pyarrow", "hf": "datasets"}
WAYS = ("open", "glob")


def make_archive(directory: Path, records: int, late: int) -> None:
    """Write the archive."""
    with archive.ArchiveWriter.open(directory, software="backissue/benchmark", raw=False) as writer:
        numbered = adversarial_records.articles(records, late=late)
        while page := [article for _, article in zip(range(1000), numbered)]:
            with writer.commit() as transaction:
                for article in page:
                    transaction.add(article)


def recipe(page: str, directory: Path, table: str = "articles") -> dict[str, Any]:
    """Run the first Python of a recipe page on an archive and return what it defines."""
    text = (ROOT / "docs" / "recipes" / f"{page}.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", text, flags=re.DOTALL)
    assert code is not None
    defined: dict[str, Any] = {}
    program = code[1].replace('"archive"', repr(str(directory))).replace('"articles"', repr(table))
    program = "\n".join(line for line in program.splitlines() if ".fetchall()" not in line)
    exec(compile(program, page, "exec"), defined)
    return defined


def hashes(engine: str, way: str, directory: Path, table: str = "articles") -> dict[str, str]:
    """Load all revisions of a table and return a hash a column."""
    opened = archive.open(directory)
    if way == "open":
        return {
            "python": lambda: column_hashes.of_rows(opened.rows(table)),
            "pandas": lambda: column_hashes.of_pandas(opened.to_pandas(table, history=True)),
            "polars": lambda: column_hashes.of_polars(opened.to_polars(table, history=True)),
            "duckdb": lambda: column_hashes.of_duckdb(opened.to_duckdb(), f"FROM lines.{table}"),
            "arrow": lambda: column_hashes.of_arrow(opened.to_arrow(table, history=True)),
            "hf": lambda: column_hashes.of_dataset(opened.to_hf(table, history=True)),
        }[engine]()
    return {
        "python": lambda: column_hashes.of_rows(map(json.loads, opened.lines(table))),
        "pandas": lambda: column_hashes.of_pandas(recipe("pandas", directory, table)["history"]),
        "polars": lambda: column_hashes.of_polars(recipe("polars", directory, table)["history"]),
        "duckdb": lambda: column_hashes.of_duckdb(recipe("duckdb", directory)["con"], f"FROM lines_{table}({quote(str(directory))})"),
        "arrow": lambda: column_hashes.of_arrow(recipe("arrow", directory, table)["history"]),
        "hf": lambda: column_hashes.of_dataset(_dataset(recipe("arrow", directory, table)["history"])),
    }[engine]()


def _dataset(table: Any) -> Any:
    import datasets

    return datasets.Dataset(table)


def main() -> int:
    """Run the matrix and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--engine", action="append", choices=ENGINES)
    parser.add_argument("--child", nargs=3, metavar=("ENGINE", "WAY", "DIR"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        started = time.perf_counter()
        found = hashes(args.child[0], args.child[1], Path(args.child[2]))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({"hashes": found, "seconds": round(time.perf_counter() - started, 1), "peak_mb": peak}))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        return _matrix(Path(folder) / "archive", args.records, args.engine or list(ENGINES))


def _matrix(directory: Path, records: int, engines: list[str]) -> int:
    make_archive(directory, records, late=records * 3 // 4)
    size = sum(path.stat().st_size for path in directory.glob("articles/*/*"))
    print(f"{records} records, {size / 1e6:.0f} MB compressed, fields first filled at record {records * 3 // 4}")
    expected: dict[str, str] = {}
    differing = 0
    for engine in dict.fromkeys(["python", *engines]):
        if ENGINES[engine] is not None and find_spec(str(ENGINES[engine])) is None:
            print(f"{engine:8} not installed")
            continue
        for way in WAYS:
            result = _child(engine, way, directory)
            expected = expected or result["hashes"]
            wrong = sorted(name for name in expected | result["hashes"] if expected.get(name) != result["hashes"].get(name))
            differing += len(wrong)
            verdict = f"DIFFER: {', '.join(wrong)}" if wrong else f"{len(expected)} columns equal"
            print(f"{engine:8} {way:5} {verdict}  ({result['seconds']} s, {result['peak_mb']} MB)", flush=True)
    return 1 if differing else 0


def _child(engine: str, way: str, directory: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.loaders_matrix", "--child", engine, way, str(directory)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    result: dict[str, Any] = json.loads(done.stdout)
    return result


if __name__ == "__main__":
    sys.exit(main())
