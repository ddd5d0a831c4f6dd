"""Time extraction against a bare lxml parse of the same pages, in the same process.

FOLDER holds pages (`*.html`, `*.html.gz`, in any depth); without it pages of the generated newsroom are used. Prints CPU milliseconds a
page, the median over the rounds, and their ratio. Compare ratios, not milliseconds: machines differ.
"""

from __future__ import annotations

import argparse
import gzip
import statistics
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import lxml.html

from scraper.extraction import extract
from scraper.newsroom import default_sites
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Callable


def pages_of(folder: Path) -> list[tuple[bytes, str | None]]:
    """Return the pages below a folder."""
    paths = sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz")))
    return [(gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes(), None) for path in paths]


def newsroom_pages(count: int) -> list[tuple[bytes, str | None]]:
    """Return article pages of both papers of the newsroom, half and half."""
    sites = default_sites(size=count // 2)
    return [
        (site.answer(urlsplit(site.article_url(number))._replace(scheme="", netloc="").geturl()).body, site.article_url(number))
        for site in sites
        for number in site.numbers()
    ]


def parse(body: bytes, _: str | None) -> None:
    """Parse a page and do nothing with it."""
    lxml.html.document_fromstring(body, parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))


def read(body: bytes, url: str | None) -> None:
    """Extract a page's whole record."""
    page = Page(body, url=url)
    extract(page, profile_for(page))


def cpu_ms(work: Callable[[bytes, str | None], None], pages: list[tuple[bytes, str | None]]) -> float:
    """Return the CPU milliseconds a page that `work` takes."""
    start = time.process_time()
    for body, url in pages:
        work(body, url)
    return (time.process_time() - start) / len(pages) * 1000


def main() -> None:
    """Run and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", type=int, default=300, help="pages of the newsroom to use (default: %(default)s)")
    args = parser.parse_args()
    pages = pages_of(args.folder) if args.folder else newsroom_pages(args.pages)
    cpu_ms(read, pages[:20])  # compile patterns, fill caches
    rounds = [(cpu_ms(parse, pages), cpu_ms(read, pages)) for _ in range(args.rounds)]
    bare, whole = (statistics.median(column) for column in zip(*rounds, strict=True))
    size = sum(len(body) for body, _ in pages) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} kB, {args.rounds} rounds, median CPU a page")
    print(f"bare lxml parse {bare:.2f} ms, whole record {whole:.2f} ms, ratio {statistics.median(w / b for b, w in rounds):.2f}")


if __name__ == "__main__":
    main()
