"""The options of `newsroom serve|key|check`, read without making a newspaper."""

from __future__ import annotations

import argparse

from .variants import ADDRESSES, CANONICALS

DEFAULT_PORT = 8901
DEFAULT_SKINS = "mediaon,ndsoft"
LAST_PORT = 65_535


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add verb, archive and options to a parser."""
    parser.add_argument(
        "action", choices=("serve", "key", "check"), help="serve the papers, print their key, or compare an archive with it"
    )
    parser.add_argument("archive", nargs="?", metavar="DIR", help="folder to compare with the key (check)")
    _what(parser.add_argument_group("which papers"))
    _where(parser.add_argument_group("where"))
    _life(parser.add_argument_group("what happens"))
    parser.add_argument("--revisions", action="store_true", help="key: print every state of every article with its time")
    parser.add_argument("--log", metavar="FILE", help="serve: write every request to FILE; check: judge the crawler by it")


def _what(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--skins", default=DEFAULT_SKINS, metavar="NAMES", help=f"skins, or 'all' (default: {DEFAULT_SKINS})")
    group.add_argument("--size", type=_count, default=160, metavar="N", help="articles of each paper (default: %(default)s)")
    group.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, other stories (default: %(default)s)")


def _where(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    group.add_argument("--port", type=_port, default=DEFAULT_PORT, metavar="N", help="first port, 0 for free ones (default: %(default)s)")
    group.add_argument(
        "--hosting", choices=("ports", "hosts", "paths"), default="ports", help="a port for each paper, or one for all, by host or path"
    )
    group.add_argument("--crawl-delay", type=_seconds, metavar="SECONDS", help="Crawl-delay in robots.txt")


def _life(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--rate", type=_seconds, default=0.0, metavar="N", help="newsroom seconds a second; 0 stands still (the default)")
    group.add_argument("--edited", type=_share, default=0.0, metavar="SHARE", help="share of articles that are edited")
    group.add_argument("--deleted", type=_share, default=0.0, metavar="SHARE", help="share of articles that are deleted")
    group.add_argument("--moved", type=_share, default=0.0, metavar="SHARE", help="share of articles with an old address")
    group.add_argument("--lively", action="store_true", help="teasers, weather and counters change with every visit")
    group.add_argument("--variants", default="", metavar="NAMES", help=f"{','.join(ADDRESSES)}, or 'all'")
    group.add_argument(
        "--canonicals",
        choices=CANONICALS,
        default="honest",
        help="what canonical links say (default: %(default)s)",
    )
    group.add_argument("--faults", default="", metavar="NAMES", help="faults, or 'all'; docs/newsroom.md lists them")


def _count(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"must be a whole number from 1 on, not {text!r}")


def _port(text: str) -> int:
    if text.isdecimal() and int(text) <= LAST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"must be a whole number from 0 to {LAST_PORT}, not {text!r}")


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"must be a number from 0 on, not {text!r}")
    return number


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"must be a share from 0 to 1, not {text!r}")
    return share
