"""The command in this process and in one of its own, a small page and a small archive."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

import archive
from archive import records
from scraper.cli.main import main

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry returns to the northern pier - The Harbour Lamp</title>
<meta property="og:type" content="article"><meta property="og:title" content="Ferry returns to the northern pier">
<meta property="article:published_time" content="2031-03-04T08:15:00+01:00"></head><body><article>
<h1>Ferry returns to the northern pier</h1><p class="byline">By Ilse Brandhorst</p>
<p>After eleven months in dry dock the old ferry is back at the northern pier, and the first crossing was full before sunrise.</p>
<p>The harbour master said that the new engines burn half as much as the old ones, and that the timetable would grow in spring.</p>
<p>Fishermen who had rowed their neighbours across all winter were given free tickets for the rest of the year.</p>
</article></body></html>
"""
TITLE = "Ferry returns to the northern pier"


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def backissue(capfd):
    """Run the command in this process."""

    def run(*arguments: object) -> Done:
        code = main([str(argument) for argument in arguments])
        captured = capfd.readouterr()
        return Done(code, captured.out, captured.err)

    return run


@pytest.fixture
def process():
    """Run the command in a process of its own."""

    def run(*arguments: object, stdin: bytes = b"", env: dict[str, str] | None = None) -> Done:
        command = [sys.executable, "-W", "error", "-m", "scraper", *map(str, arguments)]
        done = subprocess.run(command, input=stdin, capture_output=True, timeout=120, env={**os.environ, **(env or {})}, check=False)
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def page(tmp_path):
    """A file that holds a small article."""
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def small_archive(tmp_path):
    """An archive of two sites: three articles (one of them twice), a teaser, weather."""
    moments = iter(datetime(2031, 3, day, 12, tzinfo=UTC) for day in (4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5))
    path = tmp_path / "archive"
    with archive.ArchiveWriter.open(path, software="test", raw=False, now=lambda: next(moments)) as writer:
        _add_article(writer, "lamp.example", 1, "2031-03-04", "부두에 돌아온 연락선")
        _add_article(writer, "lamp.example", 2, "2031-03-04", "Second story", published="2031-03-03")
        _add_article(writer, "lamp.example", 2, "2031-03-05", "Second story, corrected", revision=2, published="2031-03-03")
        _add_article(writer, "echo.example", 9, "2031-03-05", None)
    return path


def _add_article(writer, site, number, day, title, revision=1, published=None) -> None:
    at, capture_id, url = f"{day}T09:00:00Z", writer.next_capture_id(), f"https://{site}/news?no={number}"
    paragraphs = ["One paragraph."] if title else []
    with writer.commit() as tx:
        tx.add(
            records.Article(
                site=site,
                capture_id=capture_id,
                article_id=f"{site}:no={number}",
                revision=revision,
                content_digest="sha256:" + "0" * 64,
                url=url,
                captured_at=at,
                title=title,
                published_date=published,
                paragraphs=paragraphs,
                text="\n\n".join(paragraphs) or None,
                failed_fields=[] if title else ["title"],
                extractor_version="0",
            )
        )
        tx.add(
            records.Capture(
                site=site,
                capture_id=capture_id,
                url=url,
                url_key=url[8:],
                outcome="done",
                fetched_at=at,
                event="new" if revision == 1 else "changed",
            )
        )
        tx.add(records.Weather(site=site, capture_id=capture_id, captured_at=at, place="Northern pier", temperature_c=4.5))
        if number == 1:
            tx.add(records.Teaser(site=site, teaser_id="t" + "0" * 16, title="Ferry", first_seen_at=at))
