"""`backissue newsroom serve|key|check`: generated newspapers to look at, their answer key, and archives compared with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import DamagedArchiveError, NotAnArchiveError
from scraper.cli.arguments import verb_parser
from scraper.cli.exit_codes import CommandError
from scraper.newsroom.options import add_options

if TYPE_CHECKING:
    import argparse

    from scraper.cli.arguments import Subparsers


def add_parser(subparsers: Subparsers) -> None:
    """Add the verb's parser."""
    parser = verb_parser(
        subparsers,
        "newsroom",
        "serve generated newspapers, print their answer key, compare an archive with it",
        examples="""
        backissue newsroom serve                                 two papers, at ports 8901 and 8902
        backissue newsroom serve --skins all --hosting paths     every paper at one port
        backissue newsroom serve --faults all --log visits.jsonl everything that can go wrong, every request written down
        backissue newsroom key --size 10 | jq .title             what a perfect reader finds
        backissue newsroom check DIR --log visits.jsonl          compare an archive with the key, judge the crawl
        """,
    )
    add_options(parser)


def run(args: argparse.Namespace) -> int:
    """Serve, print or compare, and return the exit code: 8 where the archive is not exact or its crawl was not polite."""
    from archive.directory import is_archive
    from scraper.cli.sealed import tell_waiting
    from scraper.newsroom.archive_folder import DamagedTableError
    from scraper.newsroom.commands import run as act

    if args.action == "check" and args.archive is not None:
        if not is_archive(Path(args.archive)):
            raise NotAnArchiveError.at(Path(args.archive))
        tell_waiting(Path(args.archive))
    try:
        return act(args)
    except BrokenPipeError:
        raise  # a reader that has seen enough is no error
    except OSError as error:
        place = f"{error.filename}: " if error.filename is not None else ""
        raise CommandError(f"{place}{error.strerror or error}") from error
    except DamagedTableError as error:
        raise DamagedArchiveError(str(error)) from error
    except ValueError as error:
        raise CommandError(str(error)) from error
