"""CPU time of one page's commit: `python -m benchmarks.commit_cost [--pages N] [--profile]`.

A page is what a crawl commits of an article: an exchange of about 45 kB (as sent, or gzip-encoded on the wire), the article, its capture,
20 sightings, 16 weather readings, 15 witnesses, and the teasers whose text is new: 20 of every tenth page, else 2. Pages, records and
exchanges are made before the clock starts; opening, closing, indexing and sealing are within it. Beside it stands a yardstick of the same
run: `zlib` at level 6 over the same bodies, once. Compare ratios, not milliseconds: machines differ.
"""

from __future__ import annotations

import argparse
import cProfile
import gzip
import random
import sys
import tempfile
import time
import zlib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import archive
from archive.known import teaser_digest
from archive.records import Article, Block, Capture, Discovery, Evidence, PageTeaser, Reading, Sighting, Teaser, Weather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.records import Envelope

SITE = "lamp.example"
START = datetime(2031, 3, 4, tzinfo=UTC)
BODY_BYTES = 45_000
FIELDS = ("title", "subtitle", "byline", "section", "published_at", "modified_at", "paragraphs")


class Press:
    """Makes the pages of an invented newspaper."""

    def __init__(self) -> None:
        """Begin with a vocabulary."""
        self._dice = random.Random(5)
        syllables = [chr(0xAC00 + place * 37) for place in range(300)]
        self._words = ["".join(self._dice.choices(syllables, k=self._dice.randint(1, 4))) for _ in range(5000)]

    def text(self, words: int) -> str:
        """Return a sentence of so many words."""
        return " ".join(self._dice.choices(self._words, k=words))

    def body(self, paragraphs: Sequence[str]) -> bytes:
        """Return an HTML page: the paragraphs, and rows of a list up to the size of a newspaper's page."""
        html = "".join(f'<p class="article-paragraph">{text}</p>\n' for text in paragraphs)
        rows = []
        while len(html.encode()) + sum(map(len, rows)) * 1.4 < BODY_BYTES:
            number = self._dice.randrange(100_000)
            title = self.text(6)
            rows.append(f'<li class="side-list__item"><a class="side-list__link" href="/news/article.html?no={number}">{title}</a></li>\n')
        return f"<!doctype html><html lang=ko><body>{html}<ul class=side-list>{''.join(rows)}</ul></body></html>".encode()


def page(press: Press, number: int, *, encoded: bool) -> tuple[archive.Exchange, list[Envelope], list[Teaser]]:
    """Return a page's exchange, its records, and the teasers that are new where the archive does not know them."""
    moment = START + timedelta(seconds=2 * number)
    stamp, url = f"{moment:%Y-%m-%dT%H:%M:%SZ}", f"https://{SITE}/news/article.html?no={number}"
    paragraphs = [press.text(25) for _ in range(8)]
    body = press.body(paragraphs)
    headers = [("Server", "nginx"), ("Date", "Tue, 04 Mar 2031 00:00:00 GMT"), ("Content-Type", "text/html; charset=utf-8")]
    headers += [("Content-Encoding", "gzip")] if encoded else []
    exchange = archive.Exchange(
        url=url,
        request_headers=(("User-Agent", "backissue"), ("Accept", "text/html"), ("Accept-Encoding", "gzip")),
        status=200,
        reason="OK",
        response_headers=tuple(headers),
        body=gzip.compress(body, mtime=0) if encoded else body,
        fetched_at=moment,
        ip="192.0.2.1",
    )
    seen: dict[str, Any] = {"site": SITE, "capture_id": f"20310304T000000-abcd-{number:06d}"}
    stories = [number // 10 * 20 + place for place in range(20)]
    titles = [f"{story} {press.text(5)}" for story in stories]
    weather = [Reading(place=f"섬 {place}", sky="맑음", sky_code="clear", temperature_c=number % 30) for place in range(16)]
    article = Article(
        **seen,
        article_id=f"{SITE}:no={number}",
        revision=1,
        content_digest=f"sha256:{number:064x}",
        url=url,
        captured_at=stamp,
        title=press.text(6),
        byline=press.text(2),
        published_at=stamp,
        published_local=stamp,
        published_date=stamp[:10],
        paragraphs=paragraphs,
        text="\n\n".join(paragraphs),
        body=[Block(type="paragraph", text=text) for text in paragraphs],
        weather=weather,
        teasers=[PageTeaser(teaser_id=f"t{story:016x}", title=title, blocks=["많이 본 기사"]) for story, title in zip(stories, titles)],
        extractor_version="1",
    )
    discovery = Discovery(via="feed", source_url=f"https://{SITE}/feed.xml", title=article.title)
    capture = Capture(
        **seen, url=url, url_key=url, final_url=url, status=200, outcome="done", fetched_at=stamp, event="new", discovery=discovery
    )
    place = {"captured_at": stamp, "page_url": url, "page_type": "article", "block": "많이 본 기사"}
    records: list[Envelope] = [article, capture]
    records += [
        Sighting(**seen, **place, rank=rank, teaser_id=f"t{story:016x}", title=title)
        for rank, (story, title) in enumerate(zip(stories, titles), 1)
    ]
    records += [
        Weather(**seen, captured_at=stamp, place=each.place, sky=each.sky, sky_code=each.sky_code, temperature_c=each.temperature_c)
        for each in weather
    ]
    witness = {"article_id": article.article_id, "revision": 1, "source": "dom", "locator": ".article-view h1", "confidence": 0.9}
    records += [Evidence(**seen, **witness, field=FIELDS[each % 7], raw=press.text(6), chosen=each < 7) for each in range(15)]
    teasers = [
        Teaser(site=SITE, teaser_id=f"t{story:016x}", title=title if each < 2 else f"{story}", url=f"{url}{story}", first_seen_at=stamp)
        for each, (story, title) in enumerate(zip(stories, titles))
    ]
    return exchange, records, teasers


def commit_all(directory: Path, pages: Sequence[tuple[archive.Exchange, list[Envelope], list[Teaser]]]) -> int:
    """Commit the pages as the crawl does, close, and return the number of lines."""
    lines = 0
    with archive.ArchiveWriter.open(directory, software="backissue/benchmark") as writer:
        for exchange, records, teasers in pages:
            with writer.commit([exchange]) as transaction:
                writer.known_article(getattr(records[0], "article_id", ""))
                for record in records:
                    transaction.add(record)
                for teaser in teasers:
                    if not writer.knows_teaser(teaser.teaser_id, teaser_digest(teaser.title, teaser.snippet)):
                        transaction.add(teaser)
                        lines += 1
                lines += len(records)
    return lines


def main() -> int:
    """Run and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1500)
    parser.add_argument("--profile", action="store_true", help="print where the time goes")
    args = parser.parse_args()
    for encoded in (False, True):
        press = Press()
        pages = [page(press, number, encoded=encoded) for number in range(args.pages)]
        started = time.process_time()
        for exchange, *_ in pages:
            zlib.compress(exchange.body, 6)
        yardstick = time.process_time() - started
        profile = cProfile.Profile()
        with tempfile.TemporaryDirectory() as folder:
            wall, started = time.perf_counter(), time.process_time()
            if args.profile:
                profile.enable()
            lines = commit_all(Path(folder), pages)
            profile.disable()
            cpu, wall = time.process_time() - started, time.perf_counter() - wall
            size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file()) / 1e6
        if args.profile:
            profile.print_stats("tottime")
        kb = sum(len(exchange.body) for exchange, *_ in pages) / len(pages) / 1000
        print(
            f"{args.pages} pages of {kb:.0f} kB{' gzip-encoded' if encoded else ''}, {lines / len(pages):.0f} lines each: "
            f"{cpu / len(pages) * 1000:.2f} ms CPU a commit ({wall / len(pages) * 1000:.2f} ms wall), "
            f"{cpu / yardstick:.2f} x zlib 6 over the bodies; {size:.1f} MB on disk"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
