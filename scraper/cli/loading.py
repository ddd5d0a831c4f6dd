"""The one-liners that load an archive, as an analyst would type them; the demo prints them and runs those whose engine is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TIMEOUT_S = 120


@dataclass(frozen=True, slots=True)
class OneLiner:
    """One way to load the articles table."""

    engine: str
    """Name of the engine, for people."""
    module: str | None
    """Python module it needs; null for R, which needs `Rscript` and the jsonlite package."""
    code: str
    """The code, with `DIR` for the archive."""

    def runs_here(self) -> bool:
        """Return whether the engine is installed."""
        if self.module is not None:
            return find_spec(self.module) is not None
        return shutil.which("Rscript") is not None and _succeeds(["Rscript", "-e", "library(jsonlite)"])

    def command(self, directory: Path) -> list[str]:
        """Return the command that runs it on an archive."""
        code = self.code.replace("DIR", str(directory))
        return [sys.executable, "-c", code] if self.module is not None else ["Rscript", "-e", code]


ONE_LINERS = (
    OneLiner(
        "pandas",
        "pandas",
        "import glob, pandas as pd; "
        "articles = pd.concat([pd.read_json(f, lines=True, dtype=False) for f in glob.glob('DIR/articles/*/*.jsonl.gz')]); "
        "print(articles.groupby('site').published_at.agg(['size', 'count']))",
    ),
    OneLiner(
        "polars",
        "polars",
        "import polars as pl; articles = pl.read_ndjson('DIR/articles/*/*.jsonl.gz', infer_schema_length=None); "
        "print(articles.group_by('site').agg(pl.len(), pl.col('published_at').count()).sort('site'))",
    ),
    OneLiner(
        "DuckDB",
        "duckdb",
        "import duckdb; duckdb.sql('''SELECT site, count(*), count(published_at) "
        "FROM read_json('DIR/articles/*/*.jsonl.gz', sample_size = -1) GROUP BY site ORDER BY site''').show()",
    ),
    OneLiner(
        "R",
        None,
        "articles <- do.call(rbind, lapply(Sys.glob('DIR/articles/*/*.jsonl.gz'), function(f) "
        "jsonlite::stream_in(gzfile(f), verbose = FALSE)[c('site', 'title', 'published_at')])); "
        "print(table(articles[['site']]))",
    ),
)
"""The ways the documentation shows first."""


def demonstrate(directory: Path) -> Iterator[str]:
    """Yield, line by line, each one-liner and what it prints where its engine is installed."""
    for one_liner in ONE_LINERS:
        program = "Rscript -e" if one_liner.module is None else "python -c"
        yield f"# {one_liner.engine}"
        yield f'{program} "{one_liner.code.replace("DIR", str(directory))}"'
        if not one_liner.runs_here():
            yield "  (not installed here)"
            continue
        command = one_liner.command(directory)
        done = subprocess.run(  # noqa: S603 - our own
            command,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=os.environ | {"PYTHONUTF8": "1"},
            timeout=TIMEOUT_S,
            check=False,
        )
        yield from (f"  {line}" for line in (done.stdout if done.returncode == 0 else done.stderr).rstrip().splitlines())


def _succeeds(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, timeout=TIMEOUT_S, check=False).returncode == 0  # noqa: S603 - our own
