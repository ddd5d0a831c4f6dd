"""Whether a page is an article, and if not, what it is instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import TEXT_TYPES
from scraper.extraction import page_uses
from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines.front_pages import pops_up, states_front
from scraper.extraction.layout import prose_scores
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.wording import interstitials, missing_pages
from scraper.extraction.wording.consent_walls import is_consent
from scraper.extraction.wording.folding import fold, key, weight
from scraper.extraction.wording.legal_pages import is_legal

if TYPE_CHECKING:
    from archive.records import Story
    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_LISTED = re.compile(r"/page/\d+/?$|[?&]paged?=\d+|/(?:category|section|tag|topic|author)/[^/]+/?$")
"""A list by its name, or its further page."""
_SHORT = 60.0
_OPENS = 300
"""Characters at the beginning of a text in which a wall or an error says what it is."""
_LONGEST_NOTE, _LONGEST_WALL = 150.0, 400.0
"""Rough words of a check for robots or an error, and of a wall of consent, at most."""
_LONGEST_SAID = 120
"""Letters of a line that says that an article is not there, at most."""
_LEAST_PROSE = 20.0
"""Rough words of prose that a page of a story holds at least."""
_LEAST_TEASERS = 3
_FEW_TEASERS, _MOST_TEASERS = 5, 40
_OPENING = 16
"""Letters by which a paragraph is known to be a teaser's title or lead."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `status` and `reason`."""
    reason = _reason(context, found)
    found.status = "not_article" if reason else "article"
    found.reason = reason
    listed = reason == "list" and context.profile is None and context.page.url is not None
    if listed and (shape(context.page.url or "") == "list" or _lists_stories(context, found)):
        _clear(context, found.article)
    context.ledger.note("status", Candidate(None, "text", "page", reason or "article", 0.8), chosen=True)


def _clear(context: Context, story: Story) -> None:
    """Leave out who wrote and when on a list at a list's address: these are of its first stories."""
    context.ledger.take_back("byline", "authors", "published_at", "modified_at")
    story.byline, story.authors = None, []
    story.published_at = story.published_local = story.published_precision = story.published_date = None
    story.modified_at = story.modified_local = story.modified_precision = None


def _reason(context: Context, found: Extraction) -> str | None:
    story = found.article
    words = weight(story.text) if story.text else 0.0
    known = by_url(context)
    if known in ("home", "list"):
        return known
    if known is None and context.profile is not None and context.page.url is not None and not _is_signed(context, found):
        return "other"
    if (instead := _instead(context, found, words)) is not None:
        return instead
    if not is_stated(context) and (context.metadata.first("og:type") or "").startswith("product"):
        return "other"
    if page_uses.is_of_service(context, found):
        return "other"
    if all(block.type == "heading" for block in story.body if block.type in TEXT_TYPES):
        return _without_text(context, found)
    if known is None and (_is_list(context, found, words) or _lists_stories(context, found) or _is_of_search(context, found)):
        return "list"
    if known is None and not is_stated(context) and _is_of_teasers(context, found):
        return "list"
    if known is None and page_uses.prose(story.paragraphs) < _SHORT and not page_uses.is_marked(context, found):
        return "other"
    if known is None and not is_stated(context) and not _is_marked(context, found) and pops_up(context):
        return "other"
    if known is None and is_legal(story.title) and not is_stated(context):
        return "other"
    return None


def _instead(context: Context, found: Extraction, words: float) -> str | None:
    """Return what stands in the place of an article, as its words say: of a page that bears a mark of one, that it is not found alone."""
    story, window = found.article, context.metadata.title
    marked = is_stated(context) or _is_signed(context, found) or _prints_date(context)
    says_none = missing_pages.is_no_page if marked else missing_pages.is_not_found
    if words < _SHORT and any(map(says_none, filter(None, (story.title, window)))):
        return "soft 404"
    if _own_words(context, found) < _SHORT and _says_gone(context, marked=marked):
        return "soft 404"
    if words > _LONGEST_WALL or marked:
        return None
    opening = (fold(story.text[: 2 * _OPENS]) if story.text else _visible(context))[:_OPENS]
    if words < _SHORT and (said := interstitials.says(story.title, opening)) is not None:
        return said
    if words < _LONGEST_NOTE and (said := interstitials.says_at_length((story.title, window, opening))) is not None:
        return said
    return "consent" if is_consent(story.paragraphs, window) else None


def _prints_date(context: Context) -> bool:
    """Whether a day of publication stands on the page: an address has one whatever the page holds."""
    return any(witness.field == "published_at" and witness.source not in ("url", "discovery") for witness in context.ledger.witnesses)


def by_url(context: Context) -> str | None:
    """Return home, list or article where the URL says so."""
    url = context.page.url
    if url is None:
        return "home" if context.profile is None and states_front(context) else None
    profile = context.profile
    if profile is not None:
        known = profile.page_type(url)
        return "list" if known == "section" else known
    form = shape(url)
    if form == "home" or (form != "list" and states_front(context)):
        return "home"
    return "article" if form == "article" else None


def is_front(context: Context) -> bool:
    """Whether the site's profile says that the page's URL is that of its home page or of a section, whatever the page holds."""
    profile, url = context.profile, context.page.url
    return profile is not None and url is not None and profile.page_type(url) in ("home", "section")


def is_listing(context: Context) -> bool:
    """Whether the page's URL says that it is a home, section or list page, or says nothing and the page holds hardly any text."""
    url = context.page.url
    if url is None:
        return False
    if context.profile is not None:
        return is_front(context)
    if states_front(context):
        return True
    kind = shape(url)
    if kind != "other":
        return kind in ("home", "list")
    page = context.outline
    return page is not None and sum(max(prose_scores.score(page, block), 0.0) for block in context.body_blocks) < _LEAST_PROSE


def _says_gone(context: Context, *, marked: bool) -> bool:
    """Whether a short line of the page, no link, says that the article is not there."""
    page = context.outline
    if page is None:
        return False
    lines = (block.flat for block in page.blocks if len(block.text) <= _LONGEST_SAID and not block.link_chars)
    if marked:
        return any(map(missing_pages.is_no_page, lines))
    return any(missing_pages.is_not_found(line) or (line[-1] not in "?:" and missing_pages.is_gone(line)) for line in lines)


def _visible(context: Context) -> str:
    if context.dump is not None:
        return fold(context.page.markup)[:2000]
    return " ".join(block.flat for block in context.outline.blocks[:60]) if context.outline is not None else ""


def _without_text(context: Context, found: Extraction) -> str | None:
    """Return what a page without a text is; None for a gallery, a film or a cartoon that says it is an article."""
    story = found.article
    shows = story.title and (story.images or story.published_local) and len(found.sightings) < _MOST_TEASERS
    if shows and (context.metadata.article or _is_dated_view(context, found) or page_uses.is_gallery(found)):
        return None
    if len(found.sightings) >= _FEW_TEASERS:
        return "list"
    return "other" if story.body else "empty"


def _is_dated_view(context: Context, found: Extraction) -> bool:
    """Whether a page prints a headline with the day it came out, and its URL or its Open Graph type says that it is an article."""
    if context.title_node < 0 or not found.article.published_local:
        return False
    return by_url(context) == "article" or (context.metadata.first("og:type") or "").startswith(("article", "video"))


def _is_list(context: Context, found: Extraction, words: float) -> bool:
    """Whether teasers outweigh a text that bears no mark of an article; on a list's URL what teasers bear marks nothing.

    A short page without a date whose title is a writer's name and role lists what she wrote.
    """
    story = found.article
    if words < _SHORT and not story.published_local and len(found.sightings) >= _FEW_TEASERS and key(story.byline) == key(story.title):
        return True
    if len(found.sightings) < _FEW_TEASERS or words >= 12 * len(found.sightings):
        return False
    if context.page.url is not None and _LISTED.search(context.page.url) and shape(context.page.url) == "list":
        return not is_stated(context)
    return len(found.sightings) >= 2 * _FEW_TEASERS and not _is_marked(context, found)


def _lists_stories(context: Context, found: Extraction) -> bool:
    return not is_stated(context) and (page_uses.is_of_writer(context, found) or page_uses.is_of_rubric(context, found))


def _is_of_search(context: Context, found: Extraction) -> bool:
    """Whether a Korean page without any mark of an article says that it lists what a search found."""
    page = context.outline
    if page is None or (context.language or "") != "ko" or is_stated(context) or _is_signed(context, found):
        return False
    lines = (block.flat for block in page.blocks[:_SAYS_SEARCH] if len(block.text) <= _SEARCH_LINE)
    return any(_SEARCH.search(line) for line in (found.article.title or "", *lines))


_SEARCH = re.compile(
    r"^(?:통합|기사|뉴스)?\s?검색(?:\s?결과)?$|검색\s?결과(?:입니다|가\s|는\s|\s?[:：(]|\s총|$)|검색된\s(?:기사|뉴스)|총\s?[\d,]+\s?(?:건|개)의?\s?(?:검색|결과)"
)
_SAYS_SEARCH, _SEARCH_LINE = 60, 80


def _is_of_teasers(context: Context, found: Extraction) -> bool:
    """Whether most of what was taken for a text are titles and leads of other stories; all of it, where there are few of them."""
    words, own = sum(map(weight, found.article.paragraphs)), _own_words(context, found)
    return own * 2 < words and (len(found.sightings) >= _LEAST_TEASERS or own == 0)


def _own_words(context: Context, found: Extraction) -> float:
    """Return the rough words of the text that are not titles and leads of other stories."""
    own = key(found.article.title)
    others = (seen for seen in found.sightings if seen.url != context.page.url and key(seen.title) != own)
    printed = {_opening(text) for seen in others for text in (seen.title, seen.snippet) if text}
    return sum(weight(text) for text in found.article.paragraphs if _opening(text) not in printed)


def _opening(text: str) -> str:
    return key(text[: 4 * _OPENING])[:_OPENING]


def is_stated(context: Context) -> bool:
    """Whether the page says for machines that it is an article that came out at some time."""
    article = context.metadata.article
    return (article is not None and bool(article.get("datePublished"))) or context.metadata.first("article:published_time") is not None


def _is_marked(context: Context, found: Extraction) -> bool:
    """Whether the page bears a mark of an article: a date, a byline, or an article object."""
    return bool(found.article.published_local or _is_signed(context, found))


def _is_signed(context: Context, found: Extraction) -> bool:
    """Whether the page bears a mark that no other page of a known publishing system bears: an imprint has a date as well."""
    return bool(found.article.authors or found.article.byline or context.metadata.article)
