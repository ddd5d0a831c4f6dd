"""Links that name the section of an article: right by its title, or in the menu that leads to the folder the article is in."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.url_shape import path_in, shape
from scraper.extraction.sections.breadcrumb import MARKS, path_of
from scraper.extraction.sections.home_names import HOME, NEWS
from scraper.extraction.sections.section_names import may_name_section
from scraper.extraction.sections.section_places import LABELS_ABOVE, LETTER, is_alone, is_in_head, is_label, says_section
from scraper.extraction.wording.folding import HANGUL, fold, key
from scraper.extraction.wording.legal_pages import is_legal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_NEAR = 60
"""Elements around the title among which a link may name the section."""
_MENU_LINKS = 6
"""Links right above the title that may name its section."""
_SHORT = 30
"""Letters of a menu's item, at most."""
_MOST_WORDS, _DEEPEST = 4, 5
_NO_SECTION = re.compile(
    r"^/$|^/(?!ai/)[a-z]{2}(?:-[a-z]{2})?/$|"
    r"^/(?:[\w-]+/)?(?:authors?|auteurs?|autor(?:en|es|i)?|staff|people|profile|users?|login|log-in|signin|sign-in|signup|register|subscri\w+|suscri\w+|"
    r"abo|abonn\w+|newsletters?|account|search|suche|live|video|e?paper|about(?:-us)?|contact|kontakt|spenden|donate|discord|advertise|shop|jobs|help|"
    r"privacy|rss|apps?)/",
    re.IGNORECASE,
)
"""Paths of the front page in a language, of writers and of what a paper offers besides its news."""
_STORY = re.compile(r"\d{3}|\.html?/$|[\w%]+(?:-[\w%]+){4}")
"""Paths of stories; those of sections are so on some systems as well, where a class or a label says what they are."""
_WHOLE = re.compile(r"all |alle |home|news home|tous? |todo|tutt", re.IGNORECASE)
"""How a link to everything begins."""


def in_menu(context: Context, title: str | None) -> Iterator[Candidate[str]]:
    """A link by the title that the page's menu has as well; below the title only where a class calls it a category."""
    page = context.outline
    node = context.title_node
    if page is None or node < 0:
        return
    place = bisect_left(page.links, node)
    for order, link in enumerate([*reversed(page.links[max(place - _MENU_LINKS, 0) : place]), *page.links[place : place + _MENU_LINKS]]):
        if abs(node - link) > _NEAR or page.marks[link] & (outline.IN_NAV | outline.IN_BUTTON) or not is_label(context, page, link):
            continue
        name, path = fold(page.raw_text(link)), path_of(context, link) or _list_of(context, page, link)
        told = says_section(page.classes[page.parents[link]] or "") or "crum" in (page.classes[link] or "")
        if path is None or not may_name(page, link, name, path, told=told) or key(name) == key(title):
            continue
        if is_menu_item(page, link, name):
            yield Candidate(name, "dom", "menu", name, 0.4 if order else 0.42)
            return
    yield from _heading_of_list(context, page)


def _list_of(context: Context, page: Outline, link: int) -> str | None:
    """Return the path of a list that a Korean link names by a query, `/news/list?c1=226`; None of any other link."""
    href = page.els[link].get("href") or ""
    if "?" not in href or HANGUL.search(page.raw_text(link)) is None or (url := context.absolute(href)) is None:
        return None
    return path_in(url) if shape(url) != "article" and url.startswith(context.origin or "/") else None


def _heading_of_list(context: Context, page: Outline) -> Iterator[Candidate[str]]:
    """The heading over the title that names the list the article is of, on boards, or a plain line right over it: a menu's item, too."""
    first = page.first_block[context.title_node]
    for block in reversed(page.blocks[max(first - LABELS_ABOVE, 0) : first]):
        name = block.flat.strip(_AROUND)
        if (
            (page.tags[block.node] in outline.HEADING_LEVELS or (block.number == first - 1 and not page.marks[block.node] & _IN_MENU))
            and 2 <= len(name) <= (_SHORT_HANGUL if HANGUL.search(name) else _SHORT)
            and _is_subject(name)
            and (_leads_to_list(context, page, block) if block.link_chars else is_menu_item(page, block.first, name))
        ):
            yield Candidate(name, "dom", "heading of the list", name, 0.41)
            return


_AROUND = f"{MARKS}—–"
"""Signs around a name: `Tech —`."""


def _leads_to_list(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a heading is the link to a list and nothing else: that of the programme a broadcaster's report is of."""
    links = page.links_of(block) if HANGUL.search(block.text) and page.tags[block.node] in outline.HEADING_LEVELS else []
    if len(links) != 1 or fold(page.raw_text(links[0])) != block.flat or _is_logo(page, links[0]):
        return False
    path = path_of(context, links[0]) or _list_of(context, page, links[0])
    return path is not None and may_name(page, links[0], block.flat, path)


_SHORT_HANGUL = 12
_IN_MENU = outline.IN_NAV | outline.IN_BUTTON | outline.IN_LIST


def by_folder(context: Context, title: str | None) -> Iterator[Candidate[str]]:
    """A link alone in its line right over the title that leads to a folder, within the article or to a folder of the page's own address.

    And the item of a menu that leads to the innermost such folder.
    """
    page = context.outline
    if page is None or context.title_node < 0:
        return
    own = path_in(context.page.url)
    # a heading that is a link names the site
    above = [
        link
        for link in outline.between(page.links, 0, context.title_node)
        if page.tags[page.parents[link]] != "h1" and not _is_logo(page, link)
    ]
    first = page.first_block[context.title_node]
    found: list[tuple[int, str]] = []
    for link in above[-_MENU_LINKS:]:
        if first - page.first_block[link] > LABELS_ABOVE:
            continue
        name, path = fold(page.raw_text(link)), path_of(context, link)
        if path is None or not may_name(page, link, name, path) or key(name) == key(title):
            continue
        in_head = not page.marks[link] & outline.IN_LIST and is_in_head(page, link, context.title_node)
        own_folder = own.startswith(path) and len(path) > LETTER
        if own_folder or in_head or is_alone(page, link, first):
            found.append((len(path) if own_folder else 0, name))
            if name.isascii() and not own_folder:
                break
    if found:
        name = max(found, key=lambda item: item[0])[1]
        yield Candidate(name, "dom", "link above the title", name, 0.36)
    menu = [
        (path, link)
        for link in above
        if (path := path_of(context, link)) and own.startswith(path) and own != path and len(path) > LETTER and not _opens(page, link, path)
    ]
    for path, link in sorted(menu, key=lambda item: (-len(item[0]), item[1])):
        if may_name(page, link, name := fold(page.raw_text(link)), path):
            yield Candidate(name, "dom", "menu's folder", name, 0.34)
            return


def _opens(page: Outline, link: int, path: str) -> bool:
    """Whether a Korean link opens the page, in no menu, and leads to a folder in the root: the name of an edition or of a weblog."""
    in_menu = page.marks[link] & (outline.IN_NAV | outline.IN_LIST)
    return link == page.links[0] and not in_menu and path.count("/") == _IN_ROOT and HANGUL.search(page.raw_text(link)) is not None


_IN_ROOT = 2


def _is_logo(page: Outline, link: int) -> bool:
    opens = link == page.links[0] and page.marks[link] & outline.IN_HEADER and not page.marks[link] & (outline.IN_NAV | outline.IN_LIST)
    return bool(opens) or "logo" in (page.classes[link] or "") or "logo" in (page.classes[page.parents[link]] or "")


def in_window(context: Context, title: str | None) -> Iterator[Candidate[str]]:
    """What stands between headline and paper in the window's title, where the menu has it too: `Ferry stays - Local - The Valley Post`."""
    page, window = context.outline, context.metadata.title
    if page is None or window is None or not title or context.title_node < 0:
        return
    pieces = _WINDOW.split(window)
    if len(pieces) > _PARTS and key(pieces[0]) == key(title):
        for name in map(fold, pieces[1:-1]):
            if 2 < len(name) <= _SHORT and _is_subject(name) and is_menu_item(page, context.title_node, name):
                yield Candidate(name, "meta", "title", window, 0.33)
                return
    elif len(pieces) == _PARTS and key(pieces[1]) == key(title):  # a board's name before the headline
        name = fold(pieces[0])
        if _is_subject(name) and len(name) <= _SHORT and is_menu_item(page, context.title_node, name):
            yield Candidate(name, "meta", "title", window, 0.33)


_WINDOW, _PARTS = re.compile(r"\s+[-–—|·•:]\s+|\s*[|｜_]\s*|--"), 2
"""What parts the pieces of a window's title; more of them than these hold a section."""


def may_name(page: Outline, link: int, name: str, path: str, *, told: bool = False) -> bool:
    """Whether a link's words may be a section's name, and its path a section's: no story, no writer, no language.

    `told` says that a class or a label calls it a section's.
    """
    return (
        may_be_section(name)
        and not page.marks[link] & outline.IN_BUTTON
        and not (page.hint_of(link, 2) & (hints.BYLINE | hints.DATE))
        and path.count("/") <= _DEEPEST
        and _NO_SECTION.search(path) is None
        and (told or _STORY.search(path) is None)
    )


def may_be_section(name: str) -> bool:
    """Whether words may be a section's name wherever they stand: few, no question and no number, nothing that leads everywhere."""
    return (
        2 <= len(name) <= _SHORT
        and not (len(name) == 2 and name.isascii() and name != "AI")
        and _WHOLE.match(name) is None
        and len(name.split()) <= _MOST_WORDS
        and not name.endswith("?")
        and not any(map(str.isdigit, name))
        and _is_subject(name)
    )


def _is_subject(name: str) -> bool:
    """Whether a text may be a section's name and is none of the front page's."""
    return key(name) not in HOME - {NEWS} and may_name_section(name) and not is_legal(name)


def is_menu_item(page: Outline, node: int, name: str) -> bool:
    """Whether a menu above an element has an item of this name."""
    own = key(name)
    return any(
        page.marks[other] & outline.IN_NAV or page.hint_of(other, 4) & hints.NEGATIVE or _is_in_list_of_names(page, other, node)
        for other in page.links[: bisect_left(page.links, node)]
        if len(text := page.raw_text(other)) <= 2 * _SHORT and key(text) == own
    )


def _is_in_list_of_names(page: Outline, link: int, node: int) -> bool:
    """Whether a Korean link is one of a list of short ones, each a whole item, as menus are that no class calls so; the node is in none."""
    item = page.parents[link]
    row = page.parents[item]
    if page.tags[item] != "li" or page.ends[row] > node or HANGUL.search(page.raw_text(link)) is None:
        return False
    links = outline.between(page.links, row, page.ends[row])
    items = page.last_block[row] - page.first_block[row]
    return 2 <= len(links) == items and all(len(page.raw_text(other)) <= _SHORT_HANGUL for other in links)
