"""The breadcrumb: the trail of sections above the title, as the markup names it, as it is printed in a line, or in JSON-LD."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.trail_names import names_trail
from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.names import people
from scraper.extraction.sections import korean_trails
from scraper.extraction.sections.home_names import HOME, NEWS
from scraper.extraction.sections.section_names import may_name_section
from scraper.extraction.wording.folding import fold, key
from scraper.extraction.wording.legal_pages import is_legal
from scraper.page.jsonld import Json, text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_FRONT = ("首页", "首頁")
"""With what the front page's name ends on Chinese portals, behind the paper's."""
_PROPER = re.compile(r"crum|pankuzu|topic-?path|ariane|migas|briciole|kruimel|okruszk|drobeck|brotkrumen|nav-path|top_nav", re.IGNORECASE)
"""What names a trail alone; a `path` or a `location` may be anything, and is one above the title only."""
_CONTROLS = ("mailto:", "tel:", "javascript:", "whatsapp:")
_CRUMB_TAGS = frozenset({"ul", "ol", "nav", "div", "p", "section"})
_MOST_CRUMBS = 6
_LONGEST = 40
"""Letters of a crumb printed in a line, at most."""
MARKS = " >›»→/|·"
"""Marks that part a section's name from what stands beside it."""
_EDGE = re.compile(r"\s[-–—]$|\s(?:toggle )?drop-?down$", re.IGNORECASE)
"""The same, and what a button that opens the steps beside is called."""
_BUTTON = re.compile(r"^toggle\b|\b(?:navigation|men[uü])\s(?:öffnen|schließen|open|close)", re.IGNORECASE)
_NEAREST = 8
"""Links above the title among which a trail is known by where it leads."""
_LINES = 12
"""Blocks above the title in which such a line may stand."""


def crumbs_of(context: Context) -> list[str]:
    """Return the breadcrumb, outermost first, without the home page."""
    proposed = [fold(text) for text, _, _ in context.proposed("sections")]
    crumbs = proposed or _from_markup(context) or _from_json(context)
    if sum(map(is_legal, crumbs)) * 2 > len(crumbs):
        return []  # a row of notices, as feet have it, is no trail
    kept = (_EDGE.sub("", crumb.strip(MARKS)) for crumb in crumbs if not names_writer(context, crumb))
    return [
        text
        for text in dict.fromkeys(kept)
        if len(text) > 1
        and not text[0].isdigit()
        and (key(text) not in HOME or key(text) == NEWS)
        and not text.endswith(_FRONT)
        and _BUTTON.search(text) is None
        and may_name_section(text)
    ]


def names_writer(context: Context, name: str) -> bool:
    """Whether a line around the title, of a writer's class or behind a label, is a name: columns are filed under who writes them."""
    page = context.outline
    if page is None or context.title_node < 0 or (name.isascii() and " " not in name) or not people.person_of(name):
        return False
    first, last = page.first_block[context.title_node], page.last_block[context.title_node]
    for block in page.blocks[max(first - _BESIDE, 0) : last + _BESIDE]:
        line = cut_out(block.flat) if len(block.text) <= _LONGEST_BYLINE and not page.marks[block.node] & outline.IN_NAV else None
        if line is not None and key(line.name) == key(name) and (line.labelled or page.hint_of(block.node, 2) & hints.BYLINE):
            return True
    return False


_BESIDE, _LONGEST_BYLINE = 4, 60


def _from_markup(context: Context) -> list[str]:
    page = context.outline
    if page is None:
        return []
    bearers = sorted(node for names, found in page.name_hints.items() if found & hints.TRAIL for node in page.named[names])
    named = (node for node in bearers if page.tags[node] in _CRUMB_TAGS)
    labelled = (node for node in page.tagged("nav") if names_trail((page.els[node].get("aria-label") or "").lower()))
    for node in chain(named, labelled):
        held = outline.between(page.links, node, page.ends[node])
        links = _steps(page, [link for link in held if _leads_on(page, link) and not _in_menu(page, link, node)])
        if "form" in page.tags[node : page.ends[node]]:
            continue  # a box to search in
        if len(links) == 1 and key(page.raw_text(links[0])) in HOME:
            continue  # the sections behind it are no links
        if 1 <= len(links) <= _MOST_CRUMBS and (page.ends[node] <= context.title_node or _is_proper(page, node)):
            return _below_home(context, links)
    return _from_line(context) or _by_paths(context) or korean_trails.above_title(context, page, bearers)


def _steps(page: Outline, links: list[int]) -> list[int]:
    """Return the links up to the word for the page itself, which ends a Chinese trail: what stands behind it is a button."""
    last = next((place for place, link in enumerate(links) if (tail := page.els[link].tail) and "正文" in tail), len(links))
    return links[: last + 1]


def _leads_on(page: Outline, link: int) -> bool:
    """Whether a link leads to a page: buttons to print or to mail stand beside trails."""
    return not (page.els[link].get("href") or "").startswith(_CONTROLS)


def _in_menu(page: Outline, link: int, trail: int) -> bool:
    """Whether a link is one of several in a list that a step of the trail holds: what else it might have been."""
    item = page.around(link, "li")
    if item <= trail or page.around(page.parents[item], "li") <= trail:
        return False
    return sum(page.tags[one] == "li" for one in page.children(page.parents[item])) > 1


def _is_proper(page: Outline, node: int) -> bool:
    """Whether an element's own name says that it is a trail, rather than some path or location."""
    element = page.els[node]
    return _PROPER.search(f"{element.get('class')} {element.get('id')} {element.get('aria-label')}") is not None


def _below_home(context: Context, links: list[int]) -> list[str]:
    """Return the texts of a trail's links without a first one that leads to the front page, whatever it is called, and the page's own."""
    page = context.outline
    if page is None:
        return []
    texts, paths = [fold(page.raw_text(link)) for link in links], [path_of(context, link) for link in links]
    own = path_in(context.page.url).rstrip("/") + "/"
    if len(links) > 1 and paths[-1] == own != "/":
        texts.pop()
    if paths[0] == "/" and key(texts[0]) not in HOME:
        return texts[1:]
    return texts[1:] if key(texts[0]) == NEWS and paths[0] in ("/", None) else texts


def path_of(context: Context, link: int) -> str | None:
    """Return the path a link of the page leads to on the same site, with its slash; None where it leads elsewhere."""
    page = context.outline
    href = page.els[link].get("href") if page is not None else None
    if not href or href.startswith(("#", "javascript:", "mailto:")) or "?" in href:
        return None
    try:
        there, own = urlsplit(context.absolute(href) or ""), urlsplit(context.page.url or "")
    except ValueError:
        return None
    if there.netloc.removeprefix("www.") != own.netloc.removeprefix("www."):
        return None
    return _INDEX.sub("", there.path).rstrip("/") + "/"


_INDEX = re.compile(r"(?<=/)(?:index|default)\.[a-z]{3,5}$")
"""The page that opens a folder, by its own name."""


def _by_paths(context: Context) -> list[str]:
    """Return a trail known by where it leads alone: to the front page, then to folders of the page's own address, one within the other."""
    page = context.outline
    if page is None or context.title_node < 0 or context.page.url is None:
        return []
    own = path_in(context.page.url)
    above = outline.between(page.links, 0, context.title_node)[-_NEAREST:]
    korean = (context.language or "").startswith("ko")  # there, folders of one level follow each other in a trail
    for place, link in enumerate(above):
        if key(page.raw_text(link)) not in HOME or path_of(context, link) != "/":
            continue
        trail: list[str] = []
        folder = "/"
        for other in above[place + 1 : place + _MOST_CRUMBS]:
            path = path_of(context, other)
            beside = trail and page.tags[page.parents[other]] == "li" and page.within(other, page.parents[page.parents[link]])
            if path is None or (not (path.startswith(folder) and own.startswith(path)) and not beside) or path == folder:
                break
            if trail and not korean and path.rsplit("/", 2)[0] == folder.rsplit("/", 2)[0]:
                break  # a folder beside the last one: the next item of a menu
            trail.append(fold(page.raw_text(other)))
            folder = path
        if trail:
            return trail
    return []


def _from_line(context: Context) -> list[str]:
    """Return the breadcrumb printed in one line above the title: `홈 > 경제`, `Home › Sport`."""
    page = context.outline
    if page is None or context.title_node < 0:
        return []
    first = page.first_block[context.title_node]
    for block in page.blocks[max(first - _LINES, 0) : first]:
        parts = korean_trails.PARTS.split(_HERE.sub("", block.flat))
        if len(parts) == 1 and not block.link_chars and parts[0].casefold().startswith(korean_trails.HOME):
            parts = pieces_of(page, block)  # a row without signs between its names
            if len(parts) > korean_trails.MOST_STEPS or any(len(part) > korean_trails.LONGEST_NAME for part in parts):
                continue
        if not 2 <= len(parts) <= _MOST_CRUMBS or not all(0 < len(part) <= _LONGEST for part in parts):
            continue
        if key(parts[0]) in HOME or names_trail((page.classes[block.node] or "").lower()) or _all_linked(page, block, parts):
            return parts
    return []


_HERE = re.compile(
    r"^(?:您|你|您现在|您目前)?的?(?:当前|當前|目前|现在|所在)?(?:的|所在)?位置\s*[:：]\s*|^you are here\s*:\s*", re.IGNORECASE
)
"""What some sites print before a trail."""


def _all_linked(page: Outline, block: TextBlock, parts: list[str]) -> bool:
    """Whether every part of a line is a link: a trail that leaves out the front page, `오피니언 > 사설`; the last may say *article*."""
    return block.link_chars > 0 and len(page.links_of(block)) == len(parts) - (key(parts[-1]) in HOME)


def _from_json(context: Context) -> list[str]:
    for node in context.metadata.typed("BreadcrumbList"):
        items = node.get("itemListElement")
        if isinstance(items, list):
            return [name for place, item in enumerate(items) if isinstance(item, dict) and (name := _named(item, first=place == 0))]
    return []


def _named(item: dict[str, Json], *, first: bool) -> str | None:
    """Return what a crumb in JSON-LD is called; a first one that leads to the front page is none."""
    target = item.get("item")
    url = target.get("@id") or target.get("url") if isinstance(target, dict) else target
    if first and isinstance(url, str) and url.startswith("http") and path_in(url) in ("", "/"):
        return None
    return text_of(item.get("name")) or text_of(target)
