"""How the time of an extraction grows with its page: a page of many parts of a kind against one of twice as many, kind by kind.

Twice as many parts should take twice the time; three or four times mean a rule that compares each part with all others. Prints a line per
kind: kB and CPU seconds of the smaller and of the larger page, and their ratio.
"""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Callable

SAID = "The council met on Tuesday and agreed a budget for the coming year, its chair said. "
TEXT = f"<p>{SAID * 6}</p>" * 5
KINDS: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: f"<p>{SAID}{n}</p>",
    "paragraphs alike": lambda n: f"<p>{SAID * 3}{n % 2}</p>",
    "lines": lambda n: f"{SAID}{n}<br>",
    "lines parted by two breaks": lambda n: f"{SAID}{n}<br><br>",
    "divisions in divisions": lambda n: f"<div><p>{SAID}{n}</p>",
    "headings": lambda n: f"<h2>{SAID[:40]}{n}</h2>",
    "headings with text": lambda n: f"<h2>{SAID[:40]}{n}</h2><p>{SAID * 2}</p>",
    "quotations": lambda n: f"<p>{SAID}{n}</p><blockquote>{SAID[:60]}{n}…</blockquote>",
    "list items": lambda n: f"<li>{SAID}{n}</li>",
    "links": lambda n: f'<li><a href="/a/{n}">{SAID[:50]}{n}</a></li>',
    "pointers in the text": lambda n: f'<p>{SAID}{n}</p><p>Read more: <a href="/x/{n}">{SAID[:40]}{n}</a></p>',
    "cards": lambda n: (
        f'<div class="card"><a href="/a/{n}"><img src="/{n}.jpg"></a><h3><a href="/a/{n}">{SAID[:50]}{n}</a></h3><p>{SAID}</p></div>'
    ),
    "boxes of other stories": lambda n: f'<div class="related k{n}"><p><a href="/a/{n}">{SAID[:50]}{n}</a></p><p>{SAID}</p></div>',
    "stories": lambda n: (
        f'<div><h3><a href="https://news.example/news/budget-passed-{4000 + n}.html">{SAID[:50]}{n}</a></h3>'
        f"<span>{n % 28 + 1}.03.2026</span><p>{SAID[:90]}</p></div>"
    ),
    "posts": lambda n: f"<div><p>Ann {n}, 01.03.2026, 10:00</p><p>{SAID}</p></div>",
    "comments": lambda n: f'<div class="comment"><b>Ann {n}</b><span>2026-01-01 10:00</span><p>{SAID}</p></div>',
    "entries": lambda n: f'<div class="entry"><time>10:{n % 60:02d}</time><h3>Ann {n}</h3><p>{SAID}{n}</p></div>',
    "rows": lambda n: f"<tr><td>{n}</td><td>Ann</td><td>{n * 7}</td></tr>",
    "figures": lambda n: f'<figure><img src="/{n}.jpg" alt="x"><figcaption>{SAID[:50]}{n} Photo: Ann Lee</figcaption></figure>',
    "days": lambda n: f"<p>Published: January {n % 28 + 1}, 2026</p>",
    "writers": lambda n: f"<p>홍길동 기자 a{n}@example.kr</p>",
    "forms": lambda n: f'<p>{SAID}{n}</p><form><input type="email"><p>Sign up for {n}</p></form>',
}
"""The markup of one part, by its number."""


def page_of(kind: str, parts: int) -> bytes:
    """Return a page of so many parts of a kind, below five paragraphs."""
    inner = "".join(map(KINDS[kind], range(parts)))
    whole = f"<table>{inner}</table>" if kind == "rows" else f"<div>{inner}</div>"
    return (
        f"<html><head><title>A budget for the year</title></head><body><h1>A budget for the year</h1>{TEXT}{whole}</body></html>".encode()
    )


def seconds(body: bytes) -> float:
    """Return the CPU seconds that the whole record of a page takes."""
    page = Page(body, url="https://news.example/a/1")
    start = time.process_time()
    extract(page, profile_for(page))
    return time.process_time() - start


def main() -> None:
    """Run and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", type=int, default=2000, help="parts of the smaller page (default: %(default)s)")
    parts = parser.parse_args().parts
    for kind in KINDS:
        seconds(page_of(kind, 20))  # compile patterns, fill caches
        small, large = page_of(kind, parts), page_of(kind, 2 * parts)
        first, second = seconds(small), seconds(large)
        sizes = f"{len(small) / 1000:.0f} and {len(large) / 1000:.0f} kB"
        print(f"{kind:28} {sizes:>20}: {first:6.2f} and {second:6.2f} s, {second / first:.1f} times")


if __name__ == "__main__":
    main()
