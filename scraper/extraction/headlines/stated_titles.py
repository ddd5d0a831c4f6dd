"""Headlines a page states for machines, and what they weigh against the printed one."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines.printed_titles import LIKELY
from scraper.extraction.headlines.site_name import LONGEST, LONGEST_STATED, SiteName
from scraper.extraction.layout.heading_parts import SHORTEST_HEADLINE
from scraper.extraction.wording.folding import fold, has_cjk, key
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context

_CUT_OFF = re.compile(r"(?:\.{2,}|…)$")
_NEWS = frozenset({"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"})
_DECORATED = re.compile(r"([:：=*~☆★■◆▒]{2,}).{1,40}\1")
"""A window's title that is the site's name between ornaments."""


def stated(context: Context, site: SiteName) -> list[Candidate[str]]:
    """What the page states for machines, each without the site's name. Share and window titles are one text: they count once."""
    metadata = context.metadata
    without = cache(site.without)  # most of them are one text
    found = []
    article = metadata.article
    headline = text_of(article.get("headline") or article.get("name")) if article else None
    if headline:
        found.append(Candidate(without(headline), "json-ld", "$.headline", headline, 0.72))
    shared = metadata.first("og:title") is not None
    for name, source, confidence in (
        ("og:title", "opengraph", 0.5),
        ("twitter:title", "meta", 0.15 if shared else 0.4),
        ("dc.title", "meta", 0.3),
        ("title", "meta", 0.25),
        ("headline", "microdata", 0.5),
    ):
        value = metadata.first(name)
        if value:
            found.append(Candidate(without(fold(value)), source, name, value, confidence))
    if metadata.title and len(metadata.title) <= LONGEST_STATED and not _DECORATED.fullmatch(metadata.title):
        found.append(Candidate(without(metadata.title), "dom", "title", metadata.title, 0.25 if shared else 0.42))
    return [item for item in found if item.value and len(item.value) <= LONGEST and not _is_host(context, site, item)]


def _is_host(context: Context, site: SiteName, item: Candidate[str]) -> bool:
    """Whether a title is the site's name alone: that of a Korean logo, or one the host spells without its accents beside a headline."""
    if item.value.isascii():
        return False
    page, own = context.outline, key(item.value)
    if site.is_home(item.value) or has_cjk(item.value) or page is None or not site.is_key(own):
        return site.is_home(item.value)
    return any(len(heading := key(page.text(node))) >= SHORTEST_HEADLINE and heading != own for node in page.tagged("h1"))


def ranked(context: Context, stated: list[Candidate[str]], visible: list[tuple[Candidate[str], int]]) -> list[Candidate[str]]:
    """Weigh the stated headline against the printed one: on news pages it is the story's own, elsewhere it is often a search engine's.

    Measured where the two differ: of news articles the stated headline is the title on 8 of 13 pages, of other articles the first heading
    on 10 of 14.
    """
    article = context.metadata.article
    headings = [candidate.value for candidate, _ in visible if candidate.locator == "h1" and candidate.confidence >= LIKELY]
    if article is None or not headings:
        return stated
    news = not _NEWS.isdisjoint(types_of(article))
    shared = {key(item.value) for item in stated if item.source == "opengraph"}
    return [_reweighed(item, headings[0], shared, news=news) if item.source == "json-ld" else item for item in stated]


NEWS_HEADLINE = 0.86
"""Confidence of the headline a news article states where the page prints another."""
_DOUBT = 0.25


def doubted(candidate: Candidate[str]) -> Candidate[str]:
    """Return a printed first heading with less confidence: the page's own structured data gives the story another title."""
    return replace(candidate, confidence=candidate.confidence - _DOUBT) if candidate.locator == "h1" else candidate


def _reweighed(headline: Candidate[str], heading: str, shared: set[str], *, news: bool) -> Candidate[str]:
    """Return a stated headline by its worth; one that only begins what is printed and shared was cut to the length that machines ask."""
    own, printed = key(headline.value), key(heading)
    if own == printed:
        return headline
    cut = _CUT_OFF.search(headline.value) is not None or (printed.startswith(own) and (not news or printed in shared))
    weight = 0.2 if cut else NEWS_HEADLINE if news and len(own) >= SHORTEST_HEADLINE else 0.25
    return Candidate(headline.value, headline.source, headline.locator, headline.raw, weight)
