"""The breadcrumb: the trail of sections above the title, as the markup names it, as it is printed in a line, or in JSON-LD."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from scraper.extraction import outline
from scraper.extraction.folding import fold, key
from scraper.extraction.memories import LONGEST_NAME, of_short
from scraper.extraction.vocabulary import words
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context

HOME = words(
    "home 홈 메인 start startseite accueil inicio homepage ホーム トップ 首页 top 전체기사 뉴스홈 "
    "뉴스 news all 正文 記事 本文 기사 artikel article impressum"
) | {"front page"}
"""What the first crumb is called, and crumbs that say no more."""
_CRUMBS = re.compile(
    r"breadcrumb|pankuzu|topic-?path|"
    r"(?:^|[\s_-])(?:path|location|nav-path\d*|art_top_nav|brotkrumen|crumbs?)(?=$|[\s_-])",
    re.IGNORECASE,
)
_SIGNS = ("crumb", "path", "location", "pankuzu", "top_nav", "brotkrumen")
"""Of which every such name holds one."""
_CRUMB_TAGS = frozenset({"ul", "ol", "nav", "div"})
_MOST_CRUMBS = 6
_LONGEST_CRUMB = 80
_LONGEST = 40
"""Letters of a crumb printed in a line, at most."""
_LINES = 12
"""Blocks above the title in which such a line may stand."""
_PARTS = re.compile(r"\s*(?:[>›»→]|&gt;)\s*")


def crumbs_of(context: Context) -> list[str]:
    """Return the breadcrumb, outermost first, without the home page."""
    proposed = [fold(text) for text, _, _ in context.proposed("sections")]
    crumbs = proposed or _from_markup(context) or _from_json(context)
    return [crumb for crumb in dict.fromkeys(crumbs) if crumb and key(crumb) not in HOME and len(crumb) <= _LONGEST_CRUMB]


def _from_markup(context: Context) -> list[str]:
    page = context.outline
    if page is None:
        return []
    named = (node for node, tag in enumerate(page.tags) if tag in _CRUMB_TAGS and (names := page.classes[node]) and _is_trail(names))
    labelled = (node for node in page.tagged.get("nav", ()) if _is_trail(page.els[node].get("aria-label") or ""))
    for node in chain(named if any(map(_is_trail, page.named)) else (), labelled):
        links = [fold(page.raw_text(link)) for link in outline.between(page.links, node, page.ends[node])]
        if 1 <= len(links) <= _MOST_CRUMBS:
            return links
    return _from_line(context)


@of_short(8192, LONGEST_NAME)
def _is_trail(names: str) -> bool:
    low = names.lower()
    return any(sign in low for sign in _SIGNS) and _CRUMBS.search(names) is not None


def _from_line(context: Context) -> list[str]:
    """Return the breadcrumb printed in one line above the title: `홈 > 경제`, `Home › Sport`."""
    page = context.outline
    if page is None or context.title_node < 0:
        return []
    first = page.first_block[context.title_node]
    for block in page.blocks[max(first - _LINES, 0) : first]:
        parts = _PARTS.split(block.flat)
        if not 2 <= len(parts) <= _MOST_CRUMBS or not all(0 < len(part) <= _LONGEST for part in parts):
            continue
        if key(parts[0]) in HOME or _is_trail(page.classes[block.node] or ""):
            return parts
    return []


def _from_json(context: Context) -> list[str]:
    for node in context.metadata.typed("BreadcrumbList"):
        items = node.get("itemListElement")
        if isinstance(items, list):
            return [name for item in items if isinstance(item, dict) and (name := text_of(item.get("name")) or text_of(item.get("item")))]
    return []
