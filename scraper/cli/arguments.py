"""What the verbs' parsers have in common."""

from __future__ import annotations

import argparse
import ipaddress
from typing import TYPE_CHECKING, Any, TypeAlias

from scraper.cli.exit_codes import CommandError

if TYPE_CHECKING:
    from archive import Archive

    Subparsers: TypeAlias = "argparse._SubParsersAction[Any]"  # noqa: SLF001 - argparse has no public name for it


def verb_parser(
    subparsers: Subparsers, name: str, summary: str, *, examples: str, description: str | None = None
) -> argparse.ArgumentParser:
    """Add and return the parser of one verb; `examples` are lines of the form `command   what it does`."""
    lines = "\n".join(f"  {line.strip()}" for line in examples.strip().splitlines())
    parser: argparse.ArgumentParser = subparsers.add_parser(
        name,
        help=summary,
        description=description or f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"examples:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    return parser


def add_allow_private(parser: argparse.ArgumentParser) -> None:
    """Add the option by which a user lets a verb fetch from machines of their own."""
    parser.add_argument(
        "--allow-private",
        metavar="HOST",
        type=host,
        action="append",
        default=[],
        help="a host that may have a loopback or private address; repeatable",
    )


def is_http_url(text: str) -> bool:
    """Whether a text begins as an http(s) URL does."""
    return text.lower().startswith(("http://", "https://"))


def folder(text: str) -> str:
    """Return a folder's name, which an empty variable of a script is not: it would mean the folder one stands in."""
    if not text:
        raise argparse.ArgumentTypeError("must name a folder, not ''")
    return text


def no_article(archive: str, article_id: str, revision: int | None = None) -> CommandError:
    """Return the complaint about an article, or a revision of one, that an archive does not hold."""
    if revision is not None:
        return CommandError(f"no revision {revision} of {article_id} in {archive}: `backissue history {archive} {article_id}` shows them")
    return CommandError(f"no article {article_id} in {archive}: `backissue cat {archive} articles | jq -r .article_id` lists them")


def host(text: str) -> str:
    """Return a host's name or literal address, lower case: what `--allow-private` takes."""
    name = text.strip("[]").lower()
    try:
        ipaddress.ip_address(name)
    except ValueError:
        if not name or set(name) & set("/:@ "):
            raise argparse.ArgumentTypeError(f"must be a host alone, without scheme and port, not {text!r}") from None
    return name


def known_site(opened: Archive, site: str) -> None:
    """Do nothing where an archive has lines of a site.

    Raises:
        CommandError: it has none; the sites it has are named.
    """
    if site not in opened.sites():
        raise CommandError(f"the archive has no site {site}: it has {', '.join(opened.sites()) or 'none'}")


def positive_int(text: str) -> int:
    """Return a whole number from 1 on; the type of options that count something."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1 on, not {text!r}")
    return number


def on_or_off(text: str) -> bool:
    """Return True for `on`, `true` or `1`, False for `off`, `false` or `0`."""
    if text.lower() not in ("on", "off", "true", "false", "1", "0"):
        raise argparse.ArgumentTypeError(f"must be on or off, not {text!r}")
    return text.lower() in ("on", "true", "1")


def megabytes(text: str) -> int:
    """Return a whole number of megabytes from 0 on."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"must be a whole number of megabytes, not {text!r}")
    return int(text)


def seconds(text: str) -> float:
    """Return a number of seconds from 0 on."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"must be a number of seconds, not {text!r}")
    return number


def positive_seconds(text: str) -> float:
    """Return a number of seconds above 0."""
    if number := seconds(text):
        return number
    raise argparse.ArgumentTypeError("must be above 0 seconds")
