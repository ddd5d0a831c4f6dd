"""The headline: as printed, without the newspaper's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import hints, outline
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline
    from scraper.extraction.result import Extraction

_SEPARATOR = re.compile(r"\s+[|｜·•»«–—\-:/<>]+\s+|\s*[|｜ㅣ]\s*|\s::\s|\s+<\s+|(?<=\S)\s?[–—]\s|_(?=[^_]{2,12}$)|-(?=[^-\s]{2,10}$)")
_LONGEST = 300
_HEADINGS = {"h1": 0.0, "h2": -0.12, "h3": -0.18, "h4": -0.25}


def decide(context: Context, found: Extraction) -> None:
    """Fill `title`; note the element it stands in."""
    if context.dump is not None:
        found.article.title = context.ledger.decide("title", context.dump.titles(), key)
        return
    stated = _stated(context)
    visible = list(_visible(context, stated))
    found.article.title = context.ledger.decide("title", [*(candidate for candidate, _ in visible), *stated, *_discovered(context)], key)
    wanted = key(found.article.title)
    nodes = [node for candidate, node in visible if node >= 0 and key(candidate.value) == wanted]
    context.title_node = nodes[0] if nodes else -1
    if context.outline is not None and wanted:
        for block in context.outline.blocks:
            if (
                len(block.text) < _LONGEST
                and block.number not in context.used
                and context.outline.tags[block.node] in _HEADINGS
                and key(block.text) == wanted
            ):
                context.used.add(block.number)


def _stated(context: Context) -> list[Candidate[str]]:
    """What the page states for machines, each without the site's name."""
    metadata = context.metadata
    found = []
    article = metadata.article
    headline = text_of(article.get("headline") or article.get("name")) if article else None
    if headline:
        found.append(Candidate(_without_site(context, headline), "json-ld", "$.headline", headline, 0.72))
    for name, source, confidence in (
        ("og:title", "opengraph", 0.5),
        ("twitter:title", "meta", 0.4),
        ("dc.title", "meta", 0.3),
        ("title", "meta", 0.25),
        ("headline", "microdata", 0.5),
    ):
        value = metadata.first(name)
        if value:
            found.append(Candidate(_without_site(context, fold(value)), source, name, value, confidence))
    if metadata.title:
        found.append(Candidate(_without_site(context, metadata.title), "dom", "title", metadata.title, 0.42))
    return [candidate for candidate in found if candidate.value and len(candidate.value) <= _LONGEST]


def _without_site(context: Context, text: str) -> str:
    """Cut the newspaper's name and the section from the end (or the name from the start) of a title meant for a window."""
    names = _site_names(context)
    heads = _heading_keys(context)
    whole = key(text)
    if whole in heads:
        return text
    pieces = [match.span() for match in _SEPARATOR.finditer(text)]
    for start, _ in pieces:  # a head of it that stands in the page as a heading
        if key(text[:start]) in heads and len(key(text[:start])) >= 4:
            return text[:start].strip()
    for _, end in pieces[:1]:
        if key(text[end:]) in heads and len(key(text[end:])) >= 8:
            return text[end:].strip()
    for start, end in reversed(pieces):
        tail = key(text[end:])
        if tail and _names_site(tail, names) and len(key(text[:start])) >= 4:
            text = text[:start].strip()
    for start, end in pieces[:1]:
        if end < len(text) and key(text[:start]) in names and len(key(text[end:])) >= 4:
            text = text[end:].strip()
    return text


def _names_site(tail: str, names: frozenset[str]) -> bool:
    return any(
        tail == name
        or (len(name) >= 3 and (tail.startswith(name) or tail.endswith(name) or name.startswith(tail)) and len(tail) < len(name) + 16)
        for name in names
    )


def _site_names(context: Context) -> frozenset[str]:
    metadata = context.metadata
    article = metadata.article or {}
    stated = [
        metadata.first("og:site_name", "application-name", "twitter:site", "publisher", "apple-mobile-web-app-title", "copyright"),
        text_of(article.get("publisher")),
    ]
    site = context.page.site.split("_")[0]
    host = site.split(".")
    stated += [site, *(part for part in host[:-1] if len(part) > 3 or len(host) == 2)]
    return frozenset(name for text in stated if text and 2 <= len(name := key(text)) <= 40)


def _heading_keys(context: Context) -> frozenset[str]:
    page = context.outline
    if page is None:
        return frozenset()
    return frozenset(key(block.text) for block in page.blocks if page.tags[block.node] in _HEADINGS and len(block.text) <= _LONGEST)


def _visible(context: Context, stated: list[Candidate[str]]) -> Iterator[tuple[Candidate[str], int]]:
    for text, node, source in context.proposed("title"):
        text = fold(text)
        if text and len(text) <= _LONGEST:
            yield Candidate(text, "dom", source.locator, text, source.confidence), node
    page = context.outline
    if page is None:
        return
    keys = [key(candidate.value) for candidate in stated]
    h1s = [node for node, tag in enumerate(page.tags) if tag == "h1"]
    sole = len({key(page.text(node)) for node in h1s} - {""}) == 1
    for node in h1s:
        text = fold(page.text(node))
        if text and len(text) <= _LONGEST:
            yield Candidate(text, "dom", "h1", text, _heading_confidence(page, node, text, keys, sole=sole)), node
    yield from _other_headings(page, keys)
    yield from _microdata(page)


def _microdata(page: Outline) -> Iterator[tuple[Candidate[str], int]]:
    for node, element in enumerate(page.els):
        if element.get("itemprop") == "headline" and page.tags[node] != "meta":
            text = fold(page.text(node))
            if 0 < len(text) <= _LONGEST:
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


def _heading_confidence(page: Outline, node: int, text: str, keys: list[str], *, sole: bool) -> float:
    agreement = _agreement(key(text), keys)
    confidence = (0.62 if sole else 0.36) + 0.2 * agreement
    if agreement < 0.4 and keys:
        confidence -= 0.2
        if (
            page.marks[node] & (outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE)
            or "logo" in (page.els[node].get("class") or "").lower()
        ):
            confidence -= 0.3
    return max(min(confidence, 0.9), 0.02)


def _other_headings(page: Outline, keys: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    """Headings of other levels and elements with a title's class, where they agree with a stated title."""
    for block in page.blocks:
        tag = page.tags[block.node]
        if tag == "h1" or len(block.text) > _LONGEST or len(block.text) < 4:
            continue
        titled = page.hints[block.node] & hints.TITLE
        if tag not in _HEADINGS and not titled:
            continue
        agreement = _agreement(key(block.text), keys)
        if agreement >= 0.6 and block.link_density < 0.5:
            yield Candidate(block.flat, "dom", tag, block.flat, 0.35 + 0.3 * agreement + _HEADINGS.get(tag, -0.2) / 2), block.node


def _discovered(context: Context) -> Iterator[Candidate[str]]:
    title = fold(context.page.discovery.title)
    if title:
        yield Candidate(title, "discovery", context.page.discovery.via, title, 0.32)
