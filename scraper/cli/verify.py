"""`backissue verify DIR`: look through an archive, and say what is not as it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.cli.arguments import folder, verb_parser
from scraper.cli.exit_codes import ExitCode
from scraper.cli.streams import write_json
from scraper.cli.terminal import counted, printable

if TYPE_CHECKING:
    import argparse

    from archive.verification import Report
    from scraper.cli.arguments import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "verify",
        "check every file, line, record and reference of an archive",
        examples="""
        backissue verify DIR                          ends with 8 where the archive is damaged
        backissue verify DIR --json | jq '.findings'  what was found, where, and what to do
        """,
    )
    parser.add_argument(
        "archive", metavar="DIR", type=folder, help="folder of the archive; it may be written to meanwhile: what is sealed is checked"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Check, print, and return the exit code."""
    import archive

    report = archive.verify(args.archive)
    if args.json:
        import orjson

        write_json(orjson.dumps(report.as_json(), option=orjson.OPT_INDENT_2))
    else:
        for line in _lines(report, args.archive):
            print(printable(line))
    if report.damaged:
        return ExitCode.DAMAGED
    return ExitCode.DONE if report.complete else ExitCode.USAGE


def _lines(report: Report, directory: str) -> list[str]:
    checked = ", ".join(
        counted(number, name.replace("_", " ").replace("warc", "WARC").removesuffix("s")) for name, number in report.counts.items()
    )
    damages = sum(finding.severity == "damage" for finding in report.findings)
    unread = sum(finding.severity == "unread" for finding in report.findings)
    verdict = f"{counted(damages, 'finding')} of damage" if damages else "no damage"
    verdict += f"; {counted(unread, 'file')} could not be read, so references were not checked" if unread else ""
    sentences = [finding.sentence().replace("repair DIR", f"repair {directory}") for finding in report.findings]
    return [*sentences, f"checked {checked or 'nothing'}: {verdict}"]
