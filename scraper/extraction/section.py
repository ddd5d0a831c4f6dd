"""The section a page files its article under."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scraper.extraction import hints, outline
from scraper.extraction.breadcrumb import HOME, NEWS, crumbs_of, path_of
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.extraction.furniture import is_furniture
from scraper.extraction.url_shape import path_in
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline
    from scraper.extraction.result import Extraction

_LABEL = re.compile(
    r"(?:^|[\s_-])(?:section-?name|section_name|category|categories|cate|kicker|categorize_item|rubrik|"
    r"topic-?label|article-?section|sect?|sort|eyebrow|guide_categorization_item)(?=$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST = 40
_NEAR = 60
"""Elements above the title among which a section's name is looked for."""
_UNDER = 25
"""Elements below the title among which the line of facts names it."""
_MENU_LINKS = 6
"""Links right above the title that may name its section."""
_NAMED_FOR = re.compile(r"categor|section|rubri|cat-links|seccion|sezione|ressort", re.IGNORECASE)
_SHORT = 30
"""Letters of a menu's item, at most."""
_STATED = (
    "article:section",
    "og:article:section",
    "section",
    "articlesection",
    "cxenseparse:section",
    "parsely-section",
    "category",
    "content_category",
)
_FILED = re.compile(r"이 기사는 언론사에서 ([^\s,]{1,12})(?:, \S{1,12})* 섹션으로 분류")


def decide(context: Context, found: Extraction) -> None:
    """Fill `section` and `sections`."""
    if context.dump is not None:
        section = context.dump.section
        found.article.section = context.ledger.decide("section", [Candidate(section, "text", "head", section, 0.8)] if section else [])
        found.article.sections = [section] if section else []
        return
    crumbs = crumbs_of(context)
    title = found.article.title
    candidates = list(_candidates(context, crumbs, title)) or list(_by_links(context, title))
    section = context.ledger.decide("section", candidates, key)
    found.article.section = section
    own = key(title)
    found.article.sections = [crumb for crumb in crumbs if key(crumb) != own] or ([section] if section else [])


def _candidates(context: Context, crumbs: list[str], title: str | None) -> Iterator[Candidate[str]]:
    own = key(title)
    for text, _, source in context.proposed("section"):
        text = fold(text)
        if text and len(text) <= _LONGEST:
            yield Candidate(text, "dom", source.locator, text, source.confidence)
    yield from _stated(context)
    inner = [crumb for crumb in crumbs if key(crumb) != own]
    if inner:
        innermost = inner[-2] if len(inner) > 1 and key(inner[-1]) == NEWS else inner[-1]
        yield Candidate(innermost, "dom", "breadcrumb", " > ".join(crumbs), 0.58)
    yield from _marked(context)
    yield from _labels(context)
    yield from _in_menu(context)
    yield from _filed(context)
    if context.state is not None and context.state.section and len(context.state.section) <= _LONGEST:
        yield Candidate(context.state.section, "state", context.state.locator, context.state.section, 0.6)
    if context.page.discovery.section:
        value = fold(context.page.discovery.section)
        yield Candidate(value, "discovery", context.page.discovery.via, value, 0.35)


def _stated(context: Context) -> Iterator[Candidate[str]]:
    """What the page says for machines, in JSON-LD and in its metadata."""
    article = context.metadata.article
    value = text_of(article.get("articleSection") if article else None)
    if value and len(value) <= _LONGEST:
        yield Candidate(value, "json-ld", "$.articleSection", value, 0.6 * _native(context, value))
    for name, value in context.metadata.all(*_STATED):
        if value and len(value) <= _LONGEST and "," not in value:
            yield Candidate(fold(value), "meta", name, value, 0.55 * _native(context, value))


def _native(context: Context, value: str) -> float:
    """Weigh a section's name in Latin letters on a page in another script: it is the CMS's key, not what the paper prints."""
    return 0.6 if value.isascii() and context.language in ("ko", "ja", "zh") else 1.0


def _filed(context: Context) -> Iterator[Candidate[str]]:
    """Portals say in a sentence where the paper filed the article."""
    page = context.outline
    for block in page.blocks if page is not None and context.language == "ko" else ():
        if len(block.text) < 80 and "이 기사는" in block.flat and (match := _FILED.search(block.flat)):
            yield Candidate(match[1], "dom", "sentence", block.flat, 0.7)
            return


def _marked(context: Context) -> Iterator[Candidate[str]]:
    """What the markup says is the section: `itemprop="articleSection"`, and above the title `rel="category"` (WordPress)."""
    page = context.outline
    if page is None:
        return
    last = context.title_node if context.title_node >= 0 else len(page.els)
    for node in page.telling:
        if page.tags[node] != "a":
            continue
        element = page.els[node]
        item, rel = element.get("itemprop"), element.get("rel")
        text = fold(page.raw_text(node)) if item or rel else ""
        if not 0 < len(text) <= _LONGEST:
            continue
        if item == "articleSection":
            yield Candidate(text, "microdata", "articleSection", text, 0.6)
        elif rel and "category" in rel.split() and last - _NEAR < node < last + _UNDER:
            yield Candidate(text, "dom", "a[rel=category]", text, 0.55 if node < last else 0.4)


def _labels(context: Context) -> Iterator[Candidate[str]]:
    """A short label with a section's class, right above the title."""
    page = context.outline
    if page is None or context.title_node < 0:
        return
    for block in page.blocks:
        if block.node > context.title_node or len(block.text) > 20 or context.title_node - block.node > _NEAR:
            continue
        names = f"{page.classes[block.node] or ''} {page.classes[block.first] or ''}"
        if _LABEL.search(names) and not page.marks[block.node] & outline.IN_BUTTON and not is_furniture(block.flat):
            links = [
                link for link in outline.between(page.links, block.node, page.ends[block.node]) if page.first_block[link] == block.number
            ]
            name = fold(page.raw_text(links[0])) if len(links) > 1 else block.flat
            yield Candidate(name, "dom", names.strip(), block.flat, 0.35 if "kicker" in names or "eyebrow" in names else 0.45)
            return


def _in_menu(context: Context) -> Iterator[Candidate[str]]:
    """A link by the title that the page's menu has as well; below the title only where a class calls it a category."""
    page = context.outline
    title = context.title_node
    if page is None or title < 0:
        return
    place = bisect_left(page.links, title)
    for order, link in enumerate([*reversed(page.links[max(place - _MENU_LINKS, 0) : place]), *page.links[place : place + _MENU_LINKS]]):
        above = link < title
        if abs(title - link) > _NEAR or page.marks[link] & (outline.IN_NAV | outline.IN_BUTTON):
            continue
        if not above and not any(_NAMED_FOR.search(page.classes[node] or "") for node in list(page.ancestors(link))[:3]):
            continue
        name = fold(page.raw_text(link))
        if 0 < len(name) <= _SHORT and key(name) not in HOME and _is_menu_item(page, link, name):
            yield Candidate(name, "dom", "menu", name, 0.4 if order else 0.42)
            return


def _by_links(context: Context, title: str | None) -> Iterator[Candidate[str]]:
    """A link alone in its line right over the title that leads to a folder, within the article or to a folder of the page's own address.

    And the item of a menu that leads to the innermost such folder.
    """
    page = context.outline
    if page is None or context.title_node < 0:
        return
    own = path_in(context.page.url)
    above = [link for link in page.links if link < context.title_node]
    first = page.first_block[context.title_node]
    for link in above[-_MENU_LINKS:]:
        name, path = fold(page.raw_text(link)), path_of(context, link)
        near = first - page.first_block[link] <= _LABELS_ABOVE
        if path is None or not near or not _may_name(page, link, name, path) or key(name) == key(title):
            continue
        shared = page.shared(link, context.title_node)
        within = page.tags[shared] == "header" or any(page.tags[node] == "article" for node in page.ancestors(shared))
        if (own.startswith(path) and len(path) > _LETTER) or (within and not page.marks[link] & outline.IN_LIST):
            yield Candidate(name, "dom", "link above the title", name, 0.36)
            break
    menu = [
        (path, link) for link in above if (path := path_of(context, link)) and own.startswith(path) and own != path and len(path) > _LETTER
    ]
    for path, link in sorted(menu, key=lambda item: (-len(item[0]), item[1])):
        if _may_name(page, link, name := fold(page.raw_text(link)), path):
            yield Candidate(name, "dom", "menu's folder", name, 0.34)
            return


def _may_name(page: Outline, link: int, name: str, path: str) -> bool:
    """Whether a link's words may be a section's name, and its path a section's: no story, no writer, no language."""
    return (
        2 <= len(name) <= _SHORT
        and not (len(name) == 2 and name.isascii())
        and _BACK.match(name) is None
        and len(name.split()) <= _MOST_WORDS
        and not any(map(str.isdigit, name))
        and any(map(str.isalpha, name))
        and key(name) not in HOME - {NEWS}
        and not is_furniture(name)
        and not page.marks[link] & outline.IN_BUTTON
        and not (page.hint_of(link, 2) & (hints.BYLINE | hints.DATE))
        and path.count("/") <= _DEEPEST
        and _NO_SECTION.search(path) is None
    )


_LABELS_ABOVE, _MOST_WORDS, _DEEPEST = 3, 4, 5
_LETTER = 3
"""Length of the path of a folder of one letter, which a CMS keeps all its pages in."""
_NO_SECTION = re.compile(
    r"^/$|^/[a-z]{2}(?:-[a-z]{2})?/$|\d{3}|\.html?/$|[\w%]+(?:-[\w%]+){4}|"
    r"^/(?:[\w-]+/)?(?:authors?|auteurs?|autor(?:en|es|i)?|staff|people|profile|users?|login|log-in|signin|sign-in|register|subscribe|abo|"
    r"newsletters?|account|search|live|video|e?paper|about|contact|advertise|shop|jobs|help|privacy|rss|apps?)/",
    re.IGNORECASE,
)
"""Paths of the front page in a language, of stories, of writers and of what a paper offers besides its news."""


_BACK = re.compile(
    r"(?:back|zurück|retour|volver|voltar|torna|terug|tilbage|tilbake|tillbaka|wróć|takaisin|‹|«|←|<|all |alle |home)", re.IGNORECASE
)


def _is_menu_item(page: Outline, link: int, name: str) -> bool:
    """Whether a menu above has an item of this name."""
    own = key(name)
    return any(
        page.marks[other] & outline.IN_NAV or page.hint_of(other, 4) & hints.NEGATIVE
        for other in page.links[: bisect_left(page.links, link)]
        if len(text := page.raw_text(other)) <= 2 * _SHORT and key(text) == own
    )
