"""`backissue status DIR`: what a crawl is at, what is still to visit, what failed and why, and how the last runs ended."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scraper.cli.arguments import folder, verb_parser
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.cli.streams import write_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from scraper.cli.arguments import Subparsers

LAST_RUNS = 5


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "status",
        "say whether a crawl is running, what is still to visit, and what failed and why",
        examples="""
        backissue status DIR         for people
        backissue status DIR --json  for machines
        """,
    )
    parser.add_argument("archive", metavar="DIR", type=folder, help="folder of the archive; it may be written to meanwhile")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Read the frontier and the run records, print, and return the exit code."""
    import orjson

    from scraper.cli.sealed import tell_waiting

    state = status(Path(args.archive))
    tell_waiting(Path(args.archive))
    if args.json:
        write_json(orjson.dumps(state, option=orjson.OPT_INDENT_2))
    else:
        print("\n".join(_report(state)))
    return ExitCode.DONE


def status(directory: Path) -> dict[str, Any]:
    """Return `{running, urls: [{site, kind, state, reason, urls}], next_due_at, runs: [run records, the last one last]}`.

    Raises:
        CommandError: the folder is no archive, or holds none of what a crawl remembers.
    """
    import sqlite3

    import archive
    from archive.directory import is_archive, is_locked
    from archive.journal import open_for_reading

    if not is_archive(directory):
        raise archive.NotAnArchiveError.at(directory)
    database = directory / "state.sqlite"
    if not database.exists():
        raise CommandError(f"{directory} holds no state.sqlite: it was not crawled here; the next crawl makes one", ExitCode.NO_ARCHIVE)
    try:
        with closing(open_for_reading(database)) as connection:
            urls, next_due = _frontier(connection)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise archive.DamagedArchiveError(f"{database} is damaged ({error}): `backissue repair {directory}` makes it anew") from error
    running, runs = is_locked(directory), _runs(directory)
    for number, run in enumerate(runs, 1):
        if run.get("end", "") is None:
            run |= {"end": "running" if running and number == len(runs) else "cut off", "articles": None}  # counted when it ends
    return {"running": running, "urls": urls, "next_due_at": next_due, "runs": runs}


def _frontier(connection: Any) -> tuple[list[dict[str, Any]], str | None]:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'frontier'").fetchone() is None:
        return [], None
    rows = connection.execute(
        "SELECT site, kind, state, reason, count(*) FROM frontier GROUP BY site, kind, state, reason ORDER BY site, kind, state, reason"
    )
    urls = [{"site": site, "kind": kind, "state": state, "reason": reason, "urls": count} for site, kind, state, reason, count in rows]
    (next_due,) = connection.execute("SELECT min(due_at) FROM frontier WHERE kind = 'article' AND state IN ('pending', 'done')").fetchone()
    return urls, next_due


def _runs(directory: Path) -> list[dict[str, Any]]:
    import orjson

    records = []
    for path in sorted((directory / "runs").glob("*.json"))[-LAST_RUNS:]:
        try:
            records.append(orjson.loads(path.read_bytes()))
        except (OSError, orjson.JSONDecodeError):
            records.append({"run": path.stem, "end": "the run's record cannot be read"})
    return records


def _report(state: dict[str, Any]) -> Iterator[str]:
    from scraper.cli.terminal import table

    yield "a crawl is running" if state["running"] else "no crawl is running"
    for site in sorted({row["site"] for row in state["urls"]}):
        rows = [row for row in state["urls"] if row["site"] == site]
        yield ""
        yield from table(
            ("site", "kind", "state", "reason", "urls"),
            [(site, row["kind"], row["state"], row["reason"] or "", str(row["urls"])) for row in rows],
            numbers=frozenset([4]),
        )
    if state["next_due_at"]:
        yield f"\nthe next article is due at {state['next_due_at']}"
    if state["runs"]:
        yield ""
        yield from table(
            ("run", "finished", "archived", "unchanged", "end"),
            [(str(run.get("run")), str(run.get("finished_at") or ""), *_counts(run), str(run.get("end", ""))) for run in state["runs"]],
            numbers=frozenset([2, 3]),
            whole=frozenset([0, 1]),
        )


def _counts(run: dict[str, Any]) -> tuple[str, str]:
    """Return how many articles a run archived and how many it found unchanged, empty of one that did not come to count them."""
    if run.get("articles") is None:
        return "", ""
    return str(run["articles"]), str(sum(visit["visits"] for visit in run.get("visits", ()) if visit["event"] == "unchanged"))
