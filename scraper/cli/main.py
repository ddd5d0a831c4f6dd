"""The `backissue` command: its parser, and what every verb has in common: errors, interruption, closed pipes."""

from __future__ import annotations

import argparse
import errno
import importlib
import os
import sys
import traceback
from typing import TYPE_CHECKING, NoReturn, Protocol

from scraper.cli import streams
from scraper.cli.exit_codes import CommandError, ExitCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scraper.cli.arguments import Subparsers

VERBS = ("demo", "crawl", "extract", "show", "status", "history", "cat", "export", "verify", "repair", "raw", "freeze", "newsroom")
"""The verbs in the order of the help; each is a module of this package."""

_DESCRIPTION = """\
Crawl newspapers and keep the back issues: typed JSONL archives that load identically in every tool, the raw pages as WARC beside them."""

_EPILOG = """\
examples:
  backissue demo                                   crawl generated newspapers on this machine, and load what came of it
  backissue crawl https://news.example/ --out DIR  crawl a newspaper into an archive; the same command goes on after a stop
  backissue extract page.html --json               one page, one Extraction
  backissue show DIR                               what the archive holds
  backissue cat DIR articles | jq .title           its records, one JSON object a line
  backissue export DIR --format csv --out FOLDER   the same as CSV, Parquet, text files or a sample

Data goes to stdout, progress and messages to stderr. `backissue VERB --help` tells the options of a verb."""


_WHAT_TO_DO_ABOUT_DAMAGE = ": `backissue verify` says all that is damaged, `backissue repair` keeps what can be read"


class Verb(Protocol):
    """What a verb's module offers."""

    def add_parser(self, subparsers: Subparsers) -> None:
        """Add the verb's parser."""

    def run(self, args: argparse.Namespace) -> int:
        """Do it, and return the exit code."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one sentence, like every other complaint of the command."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave with exit code 2."""
        raise CommandError(f"{message} (see '{self.prog} --help')")


class _Version(argparse.Action):
    """`--version`, which reads package metadata only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from scraper.cli.version import version_line

        print(version_line())
        parser.exit(ExitCode.DONE)


def build_parser() -> Parser:
    """Return the parser of the whole command."""
    parser = Parser(prog="backissue", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the versions of the code, the record schema and Scrapy")
    parser.add_argument("--debug", action="store_true", help="after an internal error, print the traceback too")
    subparsers = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name in VERBS:
        _verb(name).add_parser(subparsers)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with the given arguments (default: those of the process) and return its exit code.

    Bad input ends in one sentence on stderr and a documented exit code, never in a traceback. A reader that closes the pipe ends the
    command quietly.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    streams.make_ready()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except CommandError as error:
        return _complain(str(error), error.code)
    except KeyboardInterrupt:
        return _complain("interrupted", ExitCode.INTERRUPTED)
    except BrokenPipeError:
        _abandon_stdout()
        return ExitCode.DONE
    except Exception as error:  # noqa: BLE001 - the last resort of the process: one sentence and exit code 1
        return _unforeseen(error, debug="--debug" in arguments)
    return code


def _run(arguments: list[str]) -> int:
    try:
        args, unknown = build_parser().parse_known_args(arguments)
    except SystemExit as stop:  # --help and --version
        return stop.code if isinstance(stop.code, int) else ExitCode.INTERNAL
    if unknown:
        raise CommandError(f"unrecognized arguments: {' '.join(unknown)} (see 'backissue {args.verb} --help')")
    return _verb(args.verb).run(args)


def _verb(name: str) -> Verb:
    module: Verb = importlib.import_module(f"scraper.cli.{name}")
    return module


def _abandon_stdout() -> None:
    """Send what is left in the buffer nowhere: otherwise the interpreter complains once more when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unforeseen(error: Exception, *, debug: bool) -> int:
    from archive.errors import ArchiveError
    from archive.refusals import refusal_of
    from scraper.cli.archive_errors import code_of

    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        _abandon_stdout()
        place = f" at {error.filename}" if error.filename is not None else ""
        return _complain(f"disk full: {(error.strerror or str(error)).lower()}{place}", ExitCode.DISK_FULL)
    if isinstance(error, ArchiveError):
        code = code_of(error)
        hint = _WHAT_TO_DO_ABOUT_DAMAGE if code is ExitCode.DAMAGED and "backissue repair" not in str(error) else ""
        return _complain(f"{error}{hint}", code)
    if debug:
        traceback.print_exception(error)
    if (refused := refusal_of(error)) is not None:
        return _complain(refused, ExitCode.USAGE)
    hint = "" if debug else " (`backissue --debug …` prints the traceback)"
    return _complain(f"internal error: {type(error).__name__}: {error}{hint}", ExitCode.INTERNAL)


def _complain(sentence: str, code: int) -> int:
    from scraper.cli.terminal import printable

    print(f"backissue: {printable(sentence)}", file=sys.stderr)
    return code
