"""Visit a paper of the newsroom again, after edits and deletions, and count what came of it.

The first visit archives everything. Then the newsroom's clock moves on by twelve hours at a time; teasers, weather and counters change with
every visit, so that no page is the same bytes again. `--revisit all` must find every changed article with one request each and make no
revision of any other, and see every deleted one gone; `--revisit none`, on a paper where nothing happens any more, must ask for no article.
Usage: python -m benchmarks.second_visit [--articles 120] [--visits 6] [--skins mediaon ...]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import archive
from scraper.newsroom import Clock, serve, sites_of
from scraper.newsroom.clock import DEFAULT_NOW
from scraper.newsroom.life import Life

if TYPE_CHECKING:
    from scraper.newsroom import NewsroomServer, Site

PASSED = timedelta(hours=12)
EDITORIAL = ("title", "subtitle", "byline", "section", "published_at", "paragraphs", "captions")
"""Fields of the key that a revision is made for (`archive.identity.content_digest`)."""


def crawl(room: NewsroomServer, out: Path, revisit: str) -> list[str]:
    """Crawl, and return the paths that were asked for."""
    before = len(room.log.visits())
    options = ["--out", str(out), "--allow-private", "127.0.0.1", "--delay", "0", "--concurrency", "8", "--revisit", revisit]
    done = subprocess.run([sys.executable, "-m", "scraper", "crawl", room.urls[0], *options], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"exit {done.returncode}: {done.stderr}")
    return [visit.path for visit in room.log.visits()[before:]]


def told(site: Site) -> dict[str, dict[str, Any]]:
    """Return the key of every article that stands, by URL."""
    return {key["url"]: key for key in site.key_articles()}


def events(out: Path, since: str) -> dict[str, list[str]]:
    """Return the events of the captures of the runs after one, by URL."""
    found: dict[str, list[str]] = {}
    for row in archive.open(out).rows("captures"):
        if row["capture_id"].rpartition("-")[0] > since:
            found.setdefault(row["url"], []).append(row["event"])
    return found


def last_run(out: Path) -> str:
    """Return the id of the archive's last run."""
    return max(path.stem for path in out.glob("runs/*.json"))


@dataclass(slots=True)
class Tally:
    """What the later visits of a paper came to."""

    changed: int = 0
    found: int = 0
    once: int = 0
    """Changed articles that were asked for once in the visit."""
    false: int = 0
    """Revisions of articles that had not changed."""
    deleted: int = 0
    gone: int = 0
    new: int = 0
    archived: int = 0
    requests: int = 0
    """Of a visit with `--revisit none` to an unchanged paper."""
    articles: int = 0
    """Of these, for articles."""

    def line(self) -> str:
        """Return the figures for people."""
        return (
            f"{self.found} of {self.changed} changes found, {self.once} with one request each, {self.false} revisions of others; "
            f"{self.gone} of {self.deleted} deletions, {self.archived} of {self.new} new articles; "
            f"nothing new and --revisit none: {self.requests} requests, {self.articles} of them for articles"
        )


def visit_again(room: NewsroomServer, out: Path, tally: Tally) -> None:
    """Let time pass, crawl with `--revisit all` and count."""
    site, base = room.sites[0], room.urls[0]
    before, last = told(site), last_run(out)
    site.clock.advance(PASSED)
    asked = Counter(crawl(room, out, "all"))
    after, seen = told(site), events(out, last)
    changed = {url for url in before.keys() & after.keys() if any(before[url].get(f) != after[url].get(f) for f in EDITORIAL)}
    gone, new = before.keys() - after.keys(), after.keys() - before.keys()
    found = {url for url in changed if seen.get(url) == ["changed"]}
    false = {url for url, what in seen.items() if "changed" in what and url not in changed}
    tally.changed += len(changed)
    tally.found += len(found)
    tally.once += sum(asked[url.removeprefix(base)] == 1 for url in changed)
    tally.false += len(false)
    tally.deleted += len(gone)
    tally.gone += sum(seen.get(url) == ["gone"] for url in gone)
    tally.new += len(new)
    tally.archived += sum(seen.get(url) == ["new"] for url in new)
    for url in sorted(changed - found):
        print("missed", url, seen.get(url))
    for url in sorted(false):
        print("false", url, seen.get(url))


def run(skin: str, articles: int, visits: int, folder: Path) -> Tally:
    """Visit one paper again and again."""
    (site,) = sites_of([skin], articles, clock=Clock(DEFAULT_NOW))
    site.life = Life(edited=0.7, deleted=0.1, lively=True)
    tally = Tally()
    with serve([site]) as room:
        out = folder / skin
        crawl(room, out, "due")
        for _ in range(visits):
            visit_again(room, out, tally)
        paths = crawl(room, out, "none")
    tally.requests = len(paths)
    tally.articles = sum(site.article_number(path) is not None for path in paths)
    return tally


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=120)
    parser.add_argument("--visits", type=int, default=6, help="later visits of each paper (default: %(default)s)")
    parser.add_argument("--skins", nargs="*", default=["mediaon", "ndsoft", "wordpress", "german"])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for skin in args.skins:
            print(f"{skin}: {run(skin, args.articles, args.visits, Path(folder)).line()}", flush=True)


if __name__ == "__main__":
    main()
