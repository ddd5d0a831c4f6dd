"""Accuracy of extraction on the generated newsroom: every skin, every kind of article, every field, against the answer key.

Pages are made and read in one process, without a crawl: the extractor gets a page's bytes and URL and the time of the visit, and nothing
of what lists, feeds and sitemaps say. Printed skin by skin: how many fields are exact, and of the others how many values are right, wrong
(not the key's, also where the key has none) and missing; `status` is whether a page was taken for an article, of lists, static pages and
soft 404s too; teasers as precision and recall of (block, rank, title, url, snippet). Of an article in parts the first page is compared.
Then the page-clock trap: pages whose only full date is the one in their header, none of which may be dated. Ends with 1 where anything is
not exact.

The papers are made by seed: another one gives other stories. All is exact for seed 1.

Usage: python -m benchmarks.newsroom_accuracy [SKIN ...] [--size 160] [--seed 1] [--differences 3]
"""

from __future__ import annotations

import argparse
from collections import Counter
from copy import copy
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from scraper.extraction import extract
from scraper.newsroom.check import ARTICLE_FIELDS, FURTHER_FIELDS
from scraper.newsroom.content import SPOKEN_TYPES
from scraper.newsroom.key import PAGE_TYPES, key_of_view
from scraper.newsroom.papers import PAPERS, sites_of
from scraper.newsroom.resource import Kind, Resource
from scraper.newsroom.skins.slugs import slugify
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.result import Extraction
    from scraper.newsroom.content import Story
    from scraper.newsroom.site import Site

Row = dict[str, Any]
TRAP_PAGES = 200
FIELDS = ARTICLE_FIELDS | FURTHER_FIELDS
_FURNITURE = ("page_date", "weather", "weather_source", "teasers")
"""Fields of every page, not of articles alone."""
_NO_ARTICLES = (Kind.PAGE, Kind.SOFT_404)


@dataclass(slots=True)
class Count:
    """How one field fared on one skin."""

    right: int = 0
    wrong: int = 0
    missing: int = 0
    differences: list[tuple[str, Any, Any]] = field(default_factory=list)
    """(URL, expected, found)."""

    @property
    def pages(self) -> int:
        """Pages compared."""
        return self.right + self.wrong + self.missing

    def compare(self, url: str, expected: Any, found: Any) -> None:
        """Count one comparison."""
        if expected == found:
            self.right += 1
            return
        if found in (None, [], ""):
            self.missing += 1
        else:
            self.wrong += 1
        self.differences.append((url, expected, found))


@dataclass(slots=True)
class Overlap:
    """Rows found against rows expected, as multisets."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def add(self, expected: Counter[Any], found: Counter[Any]) -> None:
        """Count the rows of one page."""
        self.right += (expected & found).total()
        self.expected += expected.total()
        self.found += found.total()

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of what there is that was found."""
        return self.right / self.expected if self.expected else 1.0


@dataclass(slots=True)
class Measured:
    """How one skin fared."""

    fields: dict[str, Count] = field(default_factory=lambda: {name: Count() for name in (*FIELDS, "status", "empty_blocks")})
    stories: Overlap = field(default_factory=Overlap)
    """Teasers as (title, url)."""
    sightings: Overlap = field(default_factory=Overlap)
    """Teasers as (block, rank, title, url, snippet)."""

    @property
    def exact(self) -> bool:
        """Whether nothing is wrong or missing."""
        return (
            all(count.right == count.pages for count in self.fields.values()) and self.sightings.precision == self.sightings.recall == 1.0
        )


def read(site: Site, url: str, body: bytes) -> Extraction:
    """Extract a page of a newsroom."""
    page = Page(body, url=url, captured_at=site.clock.now)
    return extract(page, profile_for(page))


def measure(site: Site) -> Measured:
    """Read every article, home, front, list and static page of a paper and compare it with the key."""
    measured = Measured()
    for resource in site.resources():
        url = site.url(resource)
        if resource.kind in PAGE_TYPES:
            key = _of_first_page(site, resource, key_of_view(site, site.view(resource)))
            _compare(measured, key, read(site, url, site.answer(url).body))
        elif resource.kind in _NO_ARTICLES:
            measured.fields["status"].compare(url, "not_article", read(site, url, site.answer(url).body).status)
    return measured


def _of_first_page(site: Site, resource: Resource, key: Row) -> Row:
    """Return the key of what a page holds: of an article in parts, the text and the pictures of its first, not the name under its last."""
    starts = site.stories.by_number(resource.number).page_starts if resource.kind is Kind.ARTICLE else ()
    if not starts:
        return key
    story, body, spoken = site.current_story(resource.number), [], 0
    for block in key["body"]:
        if spoken >= starts[0] and block["type"] in SPOKEN_TYPES:
            break
        spoken += block["type"] in SPOKEN_TYPES
        body.append(block)
    captions = [photo.caption for photo in story.photos if photo.caption and photo.before < starts[0]]
    signed_behind = {"byline": None, "authors": []} if story.byline is not None and story.byline.form == "closing" else {}
    return key | {"paragraphs": key["paragraphs"][: starts[0]], "body": body, "captions": captions} | signed_behind


def _compare(measured: Measured, key: Row, found: Extraction) -> None:
    url, is_article = key["url"], key["page_type"] == "article"
    row = asdict(found.article) | {name: getattr(found, name) for name in ("page_date", "weather_source")}
    row |= {name: [asdict(one) for one in getattr(found, name)] for name in ("weather", "teasers")}
    for name, value in FIELDS.items():
        if is_article or name in _FURNITURE:
            measured.fields[name].compare(url, value(key), value(row))
    measured.fields["status"].compare(url, "article" if is_article else "not_article", found.status)
    measured.fields["empty_blocks"].compare(url, key["empty_blocks"], found.empty_blocks)
    measured.stories.add(
        Counter((one["title"], one["url"]) for one in key["sightings"]), Counter((one.title, one.url) for one in found.sightings)
    )
    names = ("block", "rank", "title", "url", "snippet")
    measured.sightings.add(
        Counter(tuple(one[name] for name in names) for one in key["sightings"]),
        Counter(tuple(getattr(one, name) for name in names) for one in found.sightings),
    )


# ---------------------------------------------------------------- the page clock


def trap_pages(count: int = TRAP_PAGES) -> Iterator[tuple[Site, str, bytes]]:
    """Yield article pages of every skin that prints a header date, made so that this date is the only full one on the page."""
    skins = [site.skin.name for site in sites_of([paper.skin for paper in PAPERS], size=1) if site.skin.prints_date]
    for at, name in enumerate(skins):
        size = count // len(skins) + (at < count % len(skins))
        site = _undated(sites_of([name], size=size, seed=7)[0])
        for number in site.numbers():
            resource = site.named(Resource(Kind.ARTICLE, number=number))
            view = site.view(resource)
            yield site, view.url, site.skin.render(site, view).encode(site.skin.habits.charset, "xmlcharrefreplace")


def _undated(site: Site) -> Site:
    skin = copy(site.skin)
    habits = replace(skin.habits, dates=(("none", 1),), modified=0.0, slug=_words if skin.habits.slug else None)
    object.__setattr__(skin, "habits", habits)
    paper = next(paper for paper in PAPERS if paper.skin == skin.name)
    return type(site)(skin, name=paper.name, host=paper.host, seed=site.seed, size=site.size)


def _words(story: Story) -> str:
    return slugify(story.title)


def dated(count: int = TRAP_PAGES) -> tuple[int, list[str]]:
    """Return how many trap pages there are, and the URLs of those that were given a date."""
    pages, wrong = 0, []
    for site, url, body in trap_pages(count):
        found = read(site, url, body)
        pages += 1
        if any((found.article.published_at, found.article.modified_at, found.article.published_date)):
            wrong.append(url)
    return pages, wrong


# ---------------------------------------------------------------- printing


def table(results: dict[str, Measured]) -> Iterator[str]:
    """Yield the lines of a table, a skin a line; fields that are not exact with `right/wrong/missing`."""
    yield "| skin | articles, pages | teasers: n, P, R | fields exact | the others: right/wrong/missing |"
    yield "|---|---|---|---|---|"
    for name, result in results.items():
        others = {field: count for field, count in result.fields.items() if count.right != count.pages}
        rows = result.sightings
        yield (
            f"| {name} | {result.fields['title'].pages}, {result.fields['status'].pages} "
            f"| {rows.expected}, {rows.precision:.4f}, {rows.recall:.4f} | {len(result.fields) - len(others)} of {len(result.fields)} "
            f"| {', '.join(f'{field} {count.right}/{count.wrong}/{count.missing}' for field, count in others.items())} |"
        )


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("skins", nargs="*", metavar="SKIN", help="skins to measure (default: all)")
    parser.add_argument("--size", type=int, default=160, help="articles a paper (default: %(default)d)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of the papers (default: %(default)d)")
    parser.add_argument("--differences", type=int, default=0, help="differences shown a field (default: none)")
    args = parser.parse_args()
    results: dict[str, Measured] = {}
    for site in sites_of(args.skins or [paper.skin for paper in PAPERS], args.size, args.seed):
        results[site.skin.name] = measure(site)
        for name, count in results[site.skin.name].fields.items() if args.differences else ():
            for url, expected, found in count.differences[: args.differences]:
                print(f"{name} {url}\n  expected {expected!r}\n  found    {found!r}")
    print("\n".join(table(results)))
    pages, wrong = dated()
    print(f"\npage-clock trap: {len(wrong)} of {pages} pages dated", *wrong[:5], sep="\n  ")
    inexact = [name for name, result in results.items() if not result.exact]
    if inexact or wrong:
        raise SystemExit(f"not exact: {', '.join(inexact) or 'dates'}")


if __name__ == "__main__":
    main()
