"""`backissue repair DIR`: keep what can be read, put the rest into quarantine, and make the archive's books and frontier again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scraper.cli.arguments import folder, verb_parser
from scraper.cli.exit_codes import ExitCode
from scraper.cli.streams import write_json
from scraper.cli.terminal import counted, printable

if TYPE_CHECKING:
    import argparse

    from archive.repairing import Repairs
    from scraper.cli.arguments import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "repair",
        "put a damaged archive in order; what cannot be read goes into its folder quarantine",
        examples="""
        backissue repair DIR --dry-run  what would be done
        backissue repair DIR            do it; doing it again does nothing
        """,
    )
    parser.add_argument("archive", metavar="DIR", type=folder, help="folder of the archive; nobody may be writing to it")
    parser.add_argument("--dry-run", action="store_true", help="change nothing, only say what would be done")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Repair, print, and return the exit code."""
    import archive
    from scraper.session import SOFTWARE, rebuild_frontier

    repairs = archive.repair(args.archive, software=SOFTWARE, dry_run=args.dry_run)
    rebuilt = not args.dry_run and rebuild_frontier(Path(args.archive))
    if args.json:
        import orjson

        write_json(orjson.dumps(repairs.as_json(), option=orjson.OPT_INDENT_2))
    else:
        for line in _lines(repairs, rebuilt=rebuilt):
            print(printable(line))
    return _exit_code(repairs)


def _lines(repairs: Repairs, *, rebuilt: bool) -> list[str]:
    lines = [action.sentence() for action in repairs.actions]
    if rebuilt:
        lines.append("the frontier was rebuilt from the captures")
    if repairs.sealed_lines:
        lines.append(f"{counted(repairs.sealed_lines, 'committed line')} that waited {'would be' if repairs.dry_run else 'were'} sealed")
    if repairs.dry_run:
        return [*lines, f"{counted(len(repairs.actions), 'repair')} would be made; nothing was changed"]
    lines.append(f"{counted(len(repairs.actions), 'repair')} made" if repairs.actions else "nothing to repair")
    if repairs.verified is not None:
        lines += [finding.sentence() for finding in repairs.verified.findings if finding.severity != "note"]
    return lines


def _exit_code(repairs: Repairs) -> ExitCode:
    """Return DAMAGED where damage is left, or would be repaired."""
    left = bool(repairs.actions) if repairs.verified is None else repairs.verified.damaged
    return ExitCode.DAMAGED if left else ExitCode.DONE
