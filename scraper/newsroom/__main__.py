"""`python -m scraper.newsroom serve|key|check`: look at the papers in a browser, print their key, compare an archive with it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from .commands import DIFFERS, run
from .options import add_options

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run an action and return the exit code: 0, or 8 where an archive is not exact or cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m scraper.newsroom", description="Generated newspapers on loopback, with their answer key."
    )
    add_options(parser)
    try:
        return run(parser.parse_args(arguments))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return DIFFERS


if __name__ == "__main__":
    sys.exit(main())
