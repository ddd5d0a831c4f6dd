"""The headline: as printed, without the newspaper's name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction import hints, outline
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, has_cjk, key
from scraper.extraction.heading_parts import printed_part
from scraper.extraction.site_name import LONGEST, SiteName
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline
    from scraper.extraction.result import Extraction

_SHORTEST_HEADLINE = 12
_HEADINGS = {"h1": 0.0, "h2": -0.12, "h3": -0.18, "h4": -0.25}
_CUT_OFF = re.compile(r"(?:\.{2,}|…)$")
_LOOSE_COLON = re.compile(r"(?<=\w)\s+:(?=\s)")
_NEWS = frozenset({"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"})
_WORD = re.compile(r"\w+")
_DECORATED = re.compile(r"([:：=*~☆★■◆▒]{2,}).{1,40}\1")
"""A window's title that is the site's name between ornaments."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `title`; note the element it stands in."""
    if context.dump is not None:
        found.article.title = context.ledger.decide("title", context.dump.titles(), key)
        return
    site = SiteName(context)
    stated = _stated(context, site)
    visible = list(_visible(context, site, stated))
    stated = _ranked(context, stated, visible)
    doubted = any(candidate.confidence == _NEWS_HEADLINE for candidate in stated)
    printed = [_doubted(candidate) if doubted else candidate for candidate, _ in visible]
    candidates = [*printed, *stated, *_discovered(context)]
    title = context.ledger.decide("title", candidates, key)
    found.article.title = _typeset(title, candidates)
    _place(context, key(title), visible)


def _place(context: Context, wanted: str, visible: list[tuple[Candidate[str], int]]) -> None:
    """Note where the title stands: its element, or that of the best heading where the title was taken from structured data."""
    nodes = [node for candidate, node in visible if node >= 0 and key(candidate.value) == wanted]
    if not nodes:
        nodes = [node for candidate, node in visible if node >= 0 and candidate.confidence >= _LIKELY]
    page = context.outline
    context.title_node = nodes[0] if nodes else -1
    if page is None or not wanted:
        return
    if not nodes:
        context.title_node = _line_of_title(page, wanted)
    first, last = (page.first_block[context.title_node], page.last_block[context.title_node]) if context.title_node >= 0 else (0, 0)
    for block in page.blocks:
        if len(block.text) < LONGEST and page.tags[block.node] in _HEADINGS and (first <= block.number < last or key(block.text) == wanted):
            context.used.add(block.number)


def _line_of_title(page: Outline, wanted: str) -> int:
    """Return the first element that holds the title as a line of plain text: old pages set it in a table's cell."""
    for block in page.blocks:
        fits = len(wanted) <= len(block.text) < 2 * len(wanted) + 8 and not block.link_chars
        if fits and not page.marks[block.node] & _ASTRAY and key(block.text) == wanted:
            return block.node
    return -1


_LIKELY = 0.55
_ASTRAY = outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE | outline.IN_HIDDEN | outline.IN_LIST


def _typeset(title: str | None, candidates: list[Candidate[str]]) -> str | None:
    """Return a title whose colon a hidden element has set loose as the page states it elsewhere."""
    if title is None or not _LOOSE_COLON.search(title):
        return title
    wanted = key(title)
    return next((item.value for item in candidates if key(item.value) == wanted and not _LOOSE_COLON.search(item.value)), title)


def _stated(context: Context, site: SiteName) -> list[Candidate[str]]:
    """What the page states for machines, each without the site's name. Share and window titles are one text: they count once."""
    metadata = context.metadata
    found = []
    article = metadata.article
    headline = text_of(article.get("headline") or article.get("name")) if article else None
    if headline:
        found.append(Candidate(site.without(headline), "json-ld", "$.headline", headline, 0.72))
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
            found.append(Candidate(site.without(fold(value)), source, name, value, confidence))
    if metadata.title and not _DECORATED.fullmatch(metadata.title):
        found.append(Candidate(site.without(metadata.title), "dom", "title", metadata.title, 0.25 if shared else 0.42))
    return [candidate for candidate in found if candidate.value and len(candidate.value) <= LONGEST]


def _ranked(context: Context, stated: list[Candidate[str]], visible: list[tuple[Candidate[str], int]]) -> list[Candidate[str]]:
    """Weigh the stated headline against the printed one: on news pages it is the story's own, elsewhere it is often a search engine's.

    Measured where the two differ: of news articles the stated headline is the title on 8 of 13 pages, of other articles the first heading
    on 10 of 14.
    """
    article = context.metadata.article
    headings = [candidate.value for candidate, _ in visible if candidate.locator == "h1" and candidate.confidence >= _LIKELY]
    if article is None or not headings:
        return stated
    news = not _NEWS.isdisjoint(types_of(article))
    return [_reweighed(candidate, headings[0], news=news) if candidate.source == "json-ld" else candidate for candidate in stated]


_NEWS_HEADLINE = 0.86
_DOUBT = 0.25


def _doubted(candidate: Candidate[str]) -> Candidate[str]:
    """Return a printed first heading with less confidence: the page's own structured data gives the story another title."""
    return replace(candidate, confidence=candidate.confidence - _DOUBT) if candidate.locator == "h1" else candidate


def _reweighed(headline: Candidate[str], heading: str, *, news: bool) -> Candidate[str]:
    own, printed = key(headline.value), key(heading)
    if own == printed:
        return headline
    cut = _CUT_OFF.search(headline.value) is not None or (printed.startswith(own) and not news)
    weight = 0.2 if cut else _NEWS_HEADLINE if news and len(own) >= _SHORTEST_HEADLINE else 0.25
    return Candidate(headline.value, headline.source, headline.locator, headline.raw, weight)


def _visible(context: Context, site: SiteName, stated: list[Candidate[str]]) -> Iterator[tuple[Candidate[str], int]]:
    for text, node, source in context.proposed("title"):
        text = fold(text)
        if text and len(text) <= LONGEST:
            yield Candidate(text, "dom", source.locator, text, source.confidence), node
    page = context.outline
    if page is None:
        return
    values = [candidate.value for candidate in stated]
    keys = [key(value) for value in values]
    shared = [key(candidate.value) for candidate in stated if candidate.source == "opengraph"] or keys
    whole = {node: fold(page.text(node)) for node, tag in enumerate(page.tags) if tag == "h1"}
    h1s = {node: text_key for node, text in whole.items() if text and len(text) <= LONGEST and not site.is_key(text_key := key(text))}
    only = _sole(set(h1s.values()), keys)
    leading = False
    for node, text_key in h1s.items():
        text = printed_part(page, node, shared) or site.off_heading(whole[node])
        sole = text_key in only
        confidence = _heading_confidence(page, node, text, values, sole=sole)
        leading = leading or (sole and confidence >= _LIKELY)
        yield Candidate(text, "dom", "h1", text, confidence), node
    if not whole:
        yield from _large_lines(page)
    yield from _other_headings(page, keys, shared, 0.3 if leading else 0.0)
    yield from _microdata(page, shared)


def _large_lines(page: Outline) -> Iterator[tuple[Candidate[str], int]]:
    """The first line set in large type (`<font size=5>`) on a page without a first heading: old pages set headlines so."""
    for block in page.blocks:
        if _SHORTEST_HEADLINE <= len(block.text) <= LONGEST and not block.link_chars and page.tags[block.first] == "font":
            size = page.els[block.first].get("size") or ""
            if size.lstrip("+").isdigit() and int(size.lstrip("+")) >= (2 if size.startswith("+") else 4):
                yield Candidate(block.flat, "dom", f"font size={size}", block.flat, 0.45), block.node
                return


def _sole(h1s: set[str], keys: list[str]) -> set[str]:
    """Return the page's only first heading; of several the only one that is a stated title, or begins one."""
    if len(h1s) <= 1:
        return h1s
    long = [heading for heading in h1s if len(heading) >= _SHORTEST_HEADLINE]
    stated = [heading for heading in long if heading in keys] or [
        heading for heading in long if any(title.startswith(heading) for title in keys)
    ]
    return set(stated) if len(stated) == 1 else set()


_AGREEING = 0.6
"""Agreement with a stated title from which a heading is taken for the article's."""


def _microdata(page: Outline, keys: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    for node in page.telling:
        if page.els[node].get("itemprop") == "headline" and page.tags[node] != "meta":
            text = printed_part(page, node, keys) or fold(page.text(node))
            if 0 < len(text) <= LONGEST:
                yield Candidate(text, "microdata", "headline", text, 0.6), node
                return


def _agreement(text_key: str, keys: list[str]) -> float:
    """Return how well a text agrees with the stated titles: 1 equal, less where one holds the other (unspaced scripts need substrings)."""
    best = 0.0
    for stated in keys:
        if stated == text_key:
            return 1.0
        shorter, longer = sorted((stated, text_key), key=len)
        if len(shorter) >= 6 and shorter in longer:
            best = max(best, 0.4 + 0.5 * len(shorter) / len(longer))
    return best


def _shared_words(text: str, values: list[str]) -> float:
    """Return the share of a heading's words that a stated title has too, at best; 0 for scripts without spaces."""
    if has_cjk(text):
        return 0.0
    own = set(_WORD.findall(text.casefold()))
    both = [own & set(_WORD.findall(value.casefold())) for value in values]
    return max((len(words) / len(own) for words in both if any(len(word) >= _TELLING for word in words)), default=0.0)


def _heading_confidence(page: Outline, node: int, text: str, values: list[str], *, sole: bool) -> float:
    agreement = _agreement(key(text), [key(value) for value in values])
    confidence = (0.62 if sole else 0.36) + 0.2 * agreement
    if agreement >= 0.4 or not values:
        return max(min(confidence, 0.9), 0.02)
    shared = _shared_words(text, values)
    if sole and shared >= 0.2 and len(text) >= _HEADLINE:
        confidence += 0.1 + 0.1 * shared  # the same story in other words: search engines get their own title
    else:
        confidence -= 0.2
    if page.marks[node] & (outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE) or "logo" in (page.classes[node] or "").lower():
        confidence -= 0.3
    return max(min(confidence, 0.9), 0.02)


_HEADLINE = 20
_TELLING = 5


def _other_headings(page: Outline, keys: list[str], shared: list[str], doubt: float) -> Iterator[tuple[Candidate[str], int]]:
    """Headings of other levels and elements with a title's class, where they agree with a stated title; less where one h1 leads."""
    for block in page.blocks:
        tag = page.tags[block.node]
        if tag == "h1" or len(block.text) > LONGEST or len(block.text) < 4:
            continue
        titled = page.hints[block.node] & hints.TITLE
        if tag not in _HEADINGS and not titled:
            continue
        labelled = _LABELLED.match(block.flat)
        own = key(block.flat[labelled.end() :]) if labelled else key(block.text)
        agreement = _agreement(own, keys)
        if agreement >= _AGREEING and (block.link_density < 0.5 or (agreement == 1.0 and not page.marks[block.node] & _ASTRAY)):
            text = block.flat if labelled else printed_part(page, block.node, shared) or block.flat
            weight = 0.35 + 0.3 * agreement + _HEADINGS.get(tag, -0.2) / 2 - doubt
            yield Candidate(text, "dom", tag, block.flat, weight + (_LABEL_WORTH if labelled and agreement == 1.0 else 0.0)), block.node


_LABELLED = re.compile(r"[\[［<〈【]\s?[가-힣A-Z][가-힣A-Za-z0-9· ]{0,9}[\]］>〉】]\s?(?=\S)")
"""A column's or series' name in brackets before a Korean headline, which the page's metadata leaves out."""
_LABEL_WORTH = 0.25


def _discovered(context: Context) -> Iterator[Candidate[str]]:
    title = fold(context.page.discovery.title)
    if title:
        yield Candidate(title, "discovery", context.page.discovery.via, title, 0.32)
