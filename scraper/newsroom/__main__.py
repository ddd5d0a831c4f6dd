"""`python -m scraper.newsroom serve|key|check`: look at the papers in a browser, print their key, compare an archive with it."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from . import default_sites, key_articles, serve_forever
from .check import check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .server import NewsroomServer
    from .site import Site

_DIFFERS = 8


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb and return the exit code: 0, or 8 where an archive is not exact."""
    parser = argparse.ArgumentParser(
        prog="python -m scraper.newsroom", description="Generated newspapers on loopback, with their answer key."
    )
    parser.add_argument("verb", choices=("serve", "key", "check"))
    parser.add_argument("archive", nargs="?", help="folder to compare with the key (check)")
    parser.add_argument("--size", type=int, default=160, help="articles of each paper (default 160)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8901, help="port of the first paper, the others follow (default 8901)")
    options = parser.parse_args(arguments)
    if (options.verb == "check") != (options.archive is not None):
        parser.error("check needs an archive, the other verbs take none")
    sites = default_sites(options.size, options.seed)
    for at, site in enumerate(sites):
        site.base_url = f"http://{options.host}:{options.port + at}"
    if options.verb == "serve":
        serve_forever(sites, options.host, options.port, _announce)
        return 0
    return _print_key(sites) if options.verb == "key" else _compare(sites, options.archive)


def _announce(server: NewsroomServer) -> None:
    for site in server.sites:
        sys.stderr.write(f"{site.name}  {site.base_url}/\n")


def _print_key(sites: list[Site]) -> int:
    for site in sites:
        for key in key_articles(site):
            sys.stdout.write(json.dumps(key, ensure_ascii=False) + "\n")
    return 0


def _compare(sites: list[Site], folder: str) -> int:
    try:
        result = check(sites, folder)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return _DIFFERS
    sys.stdout.write(result.render() + "\n")
    return 0 if result.exact else _DIFFERS


if __name__ == "__main__":
    sys.exit(main())
