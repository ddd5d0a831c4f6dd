"""`backissue history DIR ARTICLE_ID`: every revision of an article, and what each changed."""

from __future__ import annotations

import difflib
import os
import sys
from typing import TYPE_CHECKING, Any

from scraper.cli.arguments import folder, no_article, verb_parser
from scraper.cli.exit_codes import ExitCode
from scraper.cli.streams import write_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from scraper.cli.arguments import Subparsers

FIELDS = ("title", "subtitle", "byline", "section", "published_local", "modified_local")
"""Fields of one value that are compared; paragraphs and captions are compared line by line."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "history",
        "show every revision of an article, and what each changed",
        examples="""
        backissue history DIR paper.example:no=62345         for people
        backissue history DIR paper.example:no=62345 --json  for machines
        """,
    )
    parser.add_argument("archive", metavar="DIR", type=folder, help="folder of the archive")
    parser.add_argument("article_id", metavar="ARTICLE_ID", help="the article's id, as in the articles table")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Read the revisions, print what changed, and return the exit code."""
    import orjson

    from scraper.cli.sealed import open_sealed

    opened = open_sealed(args.archive)
    revisions = sorted(
        (row for row in opened.rows("articles") if row["article_id"] == args.article_id), key=lambda row: int(row["revision"])
    )
    if not revisions:
        raise no_article(args.archive, args.article_id)
    visits = [row for row in opened.rows("captures") if row["article_id"] == args.article_id]
    if args.json:
        write_json(orjson.dumps({"article_id": args.article_id, "revisions": changes(revisions), "visits": _visits(visits)}))
    else:
        print("\n".join(_report(changes(revisions), visits)))
    return ExitCode.DONE


def changes(revisions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return for each revision `{revision, captured_at, fields: [{field, before, after}], paragraphs: [{change, text}], captions: …}`.

    The first revision's fields come with `before` null, its paragraphs as added. `change` is `added`, `removed` or `kept`.
    """
    found = []
    before: dict[str, Any] = {}
    for revision in revisions:
        fields = [
            {"field": name, "before": before.get(name), "after": revision.get(name)}
            for name in FIELDS
            if before.get(name) != revision.get(name)
        ]
        found.append(
            {
                "revision": revision["revision"],
                "captured_at": revision["captured_at"],
                "fields": fields,
                "paragraphs": _lines(before.get("paragraphs", []), revision["paragraphs"]),
                "captions": _lines(_captions(before), _captions(revision)),
            }
        )
        before = revision
    return found


def _captions(revision: dict[str, Any]) -> list[str]:
    return [image["caption"] for image in revision.get("images", ()) if image["caption"]]


def _lines(before: list[str], after: list[str]) -> list[dict[str, str]]:
    marks = {"+ ": "added", "- ": "removed", "  ": "kept"}
    return [{"change": marks[line[:2]], "text": line[2:]} for line in difflib.ndiff(before, after) if line[:2] in marks]


def _visits(visits: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: row[name] for name in ("fetched_at", "event", "reason", "status", "url")} for row in visits]


def _report(revisions: list[dict[str, Any]], visits: list[dict[str, Any]]) -> Iterator[str]:
    from scraper.cli.terminal import counted, printable

    for change in revisions:
        yield _coloured(f"revision {change['revision']}, captured {change['captured_at']}", "1")
        for one in change["fields"]:
            if one["before"] is not None:
                yield _coloured(f"- {one['field']}: {printable(one['before'])}", "31")
            if one["after"] is not None:
                yield _coloured(f"+ {one['field']}: {printable(one['after'])}", "32")
        for name in ("paragraphs", "captions"):
            yield from _changed_lines(change[name])
        yield ""
    gone = [row for row in visits if row["event"] == "gone"]
    yield f"{counted(len(visits), 'visit')}, the last at {visits[-1]['fetched_at']}" if visits else "no visits recorded"
    if gone:
        yield f"gone since {gone[0]['fetched_at']} ({gone[0]['reason']})"


def _changed_lines(lines: list[dict[str, str]]) -> Iterator[str]:
    """Yield what was added and removed, and how much stayed between."""
    from scraper.cli.terminal import printable

    kept = 0
    for line in lines:
        if line["change"] == "kept":
            kept += 1
            continue
        if kept:
            yield f"  … {kept} unchanged"
        kept = 0
        sign, colour = ("+", "32") if line["change"] == "added" else ("-", "31")
        yield _coloured(f"{sign} {printable(line['text'])}", colour)


def _coloured(text: str, code: str) -> str:
    """Return text in a colour on a terminal that has them (`NO_COLOR` and `TERM=dumb` are honoured); the sign says it all without."""
    wanted = os.environ.get("FORCE_COLOR") or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")
    return f"\x1b[{code}m{text}\x1b[0m" if wanted and not os.environ.get("NO_COLOR") else text
