"""The day beside the page's own title in a list of the site's stories, where the article is one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.dating.date_witness import numeric_language, witness
from scraper.extraction.layout.outline import between
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import DIGIT, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.times.timestamps import Found

_MOST_BLOCKS, _LEVELS, _BESIDE = 6, 4, 24
_WORTH = 0.34


def witnesses(context: Context) -> Iterator[Candidate[Dated]]:
    """Yield the day that the least box around a link to this very page prints, where the box has the page's title and no other story."""
    page, url = context.outline, context.metadata.link("canonical") or context.page.url
    if page is None or url is None or context.title_node < 0:
        return
    title, last = key(page.text(context.title_node)), url.rstrip("/").rpartition("/")[2]
    likely = [(href, element) for element, href in page.references if last in href] if title else []
    references = [(href, page.index[element]) for href, element in likely if element.tag == "a" and element in page.index]
    for href, link in references:
        if (context.absolute(href) or "").rstrip("/") != url.rstrip("/") or page.within(link, context.title_node):
            continue
        for box in list(page.ancestors(link))[:_LEVELS]:
            if not _is_card(page, box, context.title_node, href):
                break
            found = _days(context, page, box, title)
            if len(found) == 1 and title in key(page.text(box)):
                yield witness("published", found[0].stamp, "dom", "own teaser", page.text(box), _WORTH)
                return


def _is_card(page: Outline, box: int, title_node: int, href: str) -> bool:
    """Whether an element holds a few lines, not the page's own title, and links to no other page."""
    links = between(page.links, box, page.ends[box])
    few = page.last_block[box] - page.first_block[box] <= _MOST_BLOCKS
    return few and not page.within(title_node, box) and all(page.els[link].get("href") == href for link in links)


def _days(context: Context, page: Outline, box: int, title: str) -> list[Found]:
    """Return the dates of an element that stand in a line of their own, or in one with the title and nothing else."""
    language = numeric_language(context)
    return [
        found
        for block in page.range(box)
        if DIGIT.search(block.text)
        for found in timestamps.find(block.flat, language)
        if len(key(block.flat[: found.start] + block.flat[found.end :]).replace(title, "")) <= _BESIDE
    ]
