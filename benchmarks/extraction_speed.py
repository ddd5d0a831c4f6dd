"""Time extraction against a bare lxml parse of the same pages, in the same process.

FOLDER holds pages (`*.html`, `*.html.gz`, in any depth); without it pages of the generated newsroom are used. Prints CPU milliseconds a
page, the median over the rounds, and their ratio; the same of a parse whose every element is asked once for what a layout needs, the floor
of what Python code can take; where trafilatura is installed, its time on the same pages too. `--steps` prints where the time goes. Compare
ratios, not milliseconds: machines differ.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import statistics
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import lxml.html

from scraper.extraction import extract, extractor, page_kind
from scraper.extraction.context import Context
from scraper.extraction.result import Extraction
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


def parse(body: bytes, _: str | None) -> lxml.html.HtmlElement:
    """Parse a page and do nothing with it."""
    return lxml.html.document_fromstring(body, parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))


def touch(body: bytes, url: str | None) -> None:
    """Parse a page and ask each of its elements once for its name, attributes, texts and parent, as any layout has to."""
    for element in parse(body, url).iter("*"):
        _ = element.tag, element.items(), element.text, element.tail, element.getparent()


def read(body: bytes, url: str | None) -> None:
    """Extract a page's whole record."""
    page = Page(body, url=url)
    extract(page, profile_for(page))


def read_with_trafilatura(body: bytes, url: str | None) -> None:
    """Extract with trafilatura at its defaults."""
    from trafilatura import bare_extraction

    bare_extraction(body.decode("utf-8", "replace"), url=url)


def steps(pages: list[tuple[bytes, str | None]]) -> Counter[str]:
    """Return the CPU milliseconds a page of every step of an extraction."""
    spent: Counter[str] = Counter()

    def timed(name: str, work: Callable[[], object]) -> None:
        start = time.process_time()
        work()
        spent[name] += (time.process_time() - start) / len(pages) * 1000

    for body, url in pages:
        page = Page(body, url=url)
        timed("decoding", lambda page=page: page.is_text)
        timed("parsing", lambda page=page: page.tree)
        context, found = Context(page, profile_for(page)), Extraction(status="failed")
        timed("metadata and JSON-LD", lambda context=context: context.metadata.articles)
        timed("laying out", lambda context=context: context.outline)
        for fields, step in extractor.STEPS:
            timed(", ".join(fields), lambda step=step, context=context, found=found: step(context, found))
        timed("status", lambda context=context, found=found: page_kind.decide(context, found))
    return spent


def cpu_ms(work: Callable[[bytes, str | None], object], pages: list[tuple[bytes, str | None]]) -> float:
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
    parser.add_argument("--steps", action="store_true", help="print where the time goes")
    args = parser.parse_args()
    pages = pages_of(args.folder) if args.folder else newsroom_pages(args.pages)
    if not pages:
        parser.error(f"no page (*.html, *.html.gz) lies below {args.folder}")
    cpu_ms(read, pages[:20])  # compile patterns, fill caches
    rounds = [(cpu_ms(parse, pages), cpu_ms(touch, pages), cpu_ms(read, pages)) for _ in range(args.rounds)]
    bare, touched, whole = (statistics.median(column) for column in zip(*rounds, strict=True))
    size = sum(len(body) for body, _ in pages) / len(pages) / 1000
    print(f"{len(pages)} pages of {size:.0f} kB, {args.rounds} rounds, median CPU a page")
    print(f"bare lxml parse {bare:.2f} ms, whole record {whole:.2f} ms, ratio {statistics.median(w / b for b, _, w in rounds):.2f}")
    print(f"every element asked once {touched:.2f} ms, ratio {statistics.median(t / b for b, t, _ in rounds):.2f}")
    if importlib.util.find_spec("trafilatura"):
        cpu_ms(read_with_trafilatura, pages[:20])
        theirs = cpu_ms(read_with_trafilatura, pages)
        print(f"trafilatura {theirs:.2f} ms, {theirs / whole:.2f} times the whole record")
    if args.steps:
        for name, spent in steps(pages).most_common():
            print(f"{spent:7.3f} ms  {name}")


if __name__ == "__main__":
    main()
