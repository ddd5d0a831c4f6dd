"""The item of a menu that the page marks as the one it belongs to: `<li class="active">`, `aria-current="true"`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import outline
from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.sections.breadcrumb import path_of
from scraper.extraction.sections.section_links import may_name
from scraper.extraction.wording.folding import fold, key
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_SELECTED = words(
    "on active current selected is-active is-current is-selected current-menu-item current-menu-parent current-menu-ancestor "
    "current-post-ancestor current-post-parent current-cat current-category-ancestor"
)


def selected(context: Context) -> Iterator[Candidate[str]]:
    """Yield the name of the selected item of the menus over the title, where they have but one, or one within another's.

    An item that leads to the page itself names no section.
    """
    page = context.outline
    if page is None or context.title_node < 0:
        return
    own = path_in(context.page.url).rstrip("/") + "/"
    found: dict[str, tuple[str, int]] = {}
    for link in outline.between(page.links, 0, context.title_node):
        if not page.marks[link] & outline.IN_NAV or not _is_selected(page, link):
            continue
        name, path = fold(page.raw_text(link)), path_of(context, link)
        if path not in (None, own) and may_name(page, link, name, path):
            found.setdefault(key(name), (name, link))
    items = list(found.values())
    if items and all(page.within(inner, page.parents[outer]) for (_, outer), (_, inner) in pairwise(items)):
        name = items[-1][0]
        yield Candidate(name, "dom", "selected item", name, 0.32)


def _is_selected(page: Outline, link: int) -> bool:
    """Whether a link, or the item it is the name of, is marked as the current one."""
    item = page.parents[link]
    nodes = (link, item) if page.tags[item] in ("li", "span", "div") else (link,)
    called = any(not _SELECTED.isdisjoint((page.classes[node] or "").split()) for node in nodes)
    return called or any(page.els[node].get("aria-current") not in _NOT_CURRENT for node in nodes)


_NOT_CURRENT = (None, "", "false")
"""What ARIA 1.2 says of an item that is not the current one."""
