"""Where a printed date stands: what tells the article's own date from the page's clock, a menu's, another story's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.dating import page_feet
from scraper.extraction.dating.page_heads import heads_page, names_head
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.date_labels import is_label
from scraper.extraction.lines.fact_lines import in_page_foot, tops_text
from scraper.extraction.names.byline_forms import names_reporter
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import DIGIT

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.times.stamp import Stamp

_FORM = outline.IN_FORM | outline.IN_BUTTON


@dataclass(slots=True, unsafe_hash=True)
class Printed:
    """A date printed on the page; never changed."""

    field: str | None
    stamp: Stamp
    raw: str
    node: int
    number: int = -1
    start: int = 0
    end: int = 0
    weekday: bool = False


def is_clock(context: Context, item: Printed, page_date: str | None) -> bool:
    """Whether a bare date may be the page clock: it equals the header's, or the day of capture, and stands in no line of the article's.

    On the day of its publication an article's date is that of the clock: then it has its own place, under the title.
    """
    day = item.stamp.date(None)
    if item.stamp.hour is not None or day not in (page_date, _capture_day(context)):
        return False
    return not is_beside_writer(context, item) and not _is_under_title(context, item, day, page_date)


def _is_under_title(context: Context, item: Printed, day: str, page_date: str | None) -> bool:
    """Whether a date stands between title and text, and the page clock, where it is the same day, above the title."""
    page = context.outline
    if page is None or context.title_node < 0 or page.marks[item.node] & outline.IN_NAV:
        return False
    first, last = page.first_block[context.title_node], page.last_block[context.title_node]
    if not last <= item.number < context.text_first or sum(block.link_density > 0.5 for block in page.blocks[last : item.number]) > _CRUMBS:
        return False
    return day != page_date or any(
        len(block.text) <= _CLOCK_LINE and any(found.stamp.date(None) == day for found in timestamps.find(block.flat, context.language))
        for block in page.blocks[:first]
        if DIGIT.search(block.text)
    )


_CLOCK_LINE = 120


def is_beside_writer(context: Context, item: Printed) -> bool:
    """Whether a date right under the title stands in one line with a name or an address: the line of the writer, which no header has."""
    page = context.outline
    if page is None or context.title_node < 0 or not page.last_block[context.title_node] <= item.number <= context.text_first:
        return False
    beside = item.raw[: item.start] + item.raw[item.end :]
    line = cut_out(without_date(item.raw))
    return "@" in beside or names_reporter(beside) or (line is not None and line.names_writer)


def is_foreign(context: Context, item: Printed, page_date: str | None) -> bool:
    """Whether a `<time>` element is the page's: above the title and outside its element, in a foot behind the text, or the clock's."""
    page = context.outline
    if page is None or is_clock(context, item, page_date):
        return True
    if context.title_node < 0:
        return page.marks[item.node] & outline.IN_HEADER != 0
    if item.node >= context.title_node:
        if not context.body_first < context.body_last <= item.number:
            return False
        headed_otherwise = page_feet.is_headed(context, page, item.number) and not in_own_article(context, page, item.node)
        return headed_otherwise or is_furniture(context, page, item.node, item.number)
    if 0 <= item.number < page.first_block[context.title_node] and page.blocks[item.number].link_chars >= _LONG_LINK:
        return True  # beside the title of another story
    own = in_own_article(context, page, item.node) or shares_element(page, item.node, context.title_node, 4)
    return not own or menu_between(page, item.node, context.title_node)


def in_own_article(context: Context, page: Outline, node: int) -> bool:
    """Whether the innermost `article` around an element is the one around the title, however deep that stands in it."""
    article = page.around(node, "article")
    return article >= 0 and context.title_node >= 0 and article == page.around(context.title_node, "article")


_LONG_LINK = 20
"""Letters of a link that is no section's name."""


def headed(page: Outline) -> list[TextBlock]:
    """Return the short lines under a heading that is the label of a date and nothing else, as side columns set the facts of a post."""
    under = (page.blocks[one.number + 1] for one in page.headings if one.number + 1 < len(page.blocks) and is_label(one.flat))
    return [block for block in under if len(block.text) <= _HEADED]


def is_headed(page: Outline, number: int) -> bool:
    """Whether a block is one of those."""
    before = page.blocks[number - 1] if 0 < number <= len(page.blocks) else None
    return before is not None and page.tags[before.node] in outline.HEADING_LEVELS and is_label(before.flat)


_HEADED = 40


def is_of_other(context: Context, page: Outline, node: int) -> bool:
    """Whether an element stands in an `article` that has its own heading, and neither the page's title nor its text: another story."""
    for ancestor in page.ancestors(node):
        if context.title_node < 0 or page.within(context.title_node, ancestor):
            return False
        if page.tags[ancestor] == "article":
            headed = any(
                page.tags[block.node] in outline.HEADLINES and not hints.is_read_out(page.classes[block.node])
                for block in page.range(ancestor)
            )
            return headed and context.body_numbers.isdisjoint(range(page.first_block[ancestor], page.last_block[ancestor]))
    return False


def is_furniture(context: Context, page: Outline, node: int, number: int) -> bool:
    """Whether an element stands in a menu, a foot of the page, or in a form that does not hold the title as well."""
    if in_page_foot(context, page, node, number) or page.marks[node] & outline.IN_NAV:
        return True
    if context.body_first < context.body_last <= number:
        of_page = context.title_node < 0 or menu_between(page, node, context.title_node)
        if page_feet.holds(context, page, node, number, of_page=of_page):
            return True
    form = _FORM & ~(outline.IN_BUTTON if tops_text(context, page, number) else 0)  # papers hide the times of changes behind the date
    in_form = page.marks[node] & form and not (context.title_node >= 0 and page.marks[context.title_node] & form)
    return bool(in_form)


def is_above(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a date stands above the title, or above the text where the title is not known."""
    if context.title_node >= 0:
        return 0 <= item.number < page.first_block[context.title_node] or (item.number < 0 and item.node < context.title_node)
    return 0 <= item.number < context.body_first - _BEFORE_TEXT or heads_page(context, page, item.node, item.number)


_BEFORE_TEXT = 6


def is_of_article(context: Context, page: Outline, item: Printed, *, dated: bool) -> bool:
    """Whether a date above the title belongs to the article: close by, in an element shared with the title that holds no menu.

    With the day of the week it has to stand right above the title, in an element named for an article: what shows today's day does not.

    What the site's header is made of (menus, tickers, a row of links, a name that says top or today) stands between a page clock and the
    title or around it; a date of the article is part of a small group that opens with it.
    """
    title = context.title_node
    if title < 0:
        return False
    first = page.first_block[title]
    own = dated and shares_element(page, item.node, title, 4, own=True)
    if item.weekday:
        return own and first - item.number == 1
    if first - item.number > (4 if own or dated else 3):
        return False
    if own:
        return True
    shared = page.shared(item.node, title) if dated else 0  # a board calls what lies around the group its head, too
    return (
        shares_element(page, item.node, title, 3)
        and not any(
            names_head(page, ancestor) and not _is_small_group(page, ancestor, title)
            for ancestor in list(page.ancestors(item.node))[:4]
            if ancestor >= shared
        )
        and not menu_between(page, item.node, title)
    )


def _is_small_group(page: Outline, node: int, title: int) -> bool:
    """Whether an element holds the title and few lines besides: the top of an article, as boards call it, not the page's."""
    return page.within(title, node) and page.last_block[node] - page.first_block[node] <= _GROUP and page.tags[node] != "header"


_GROUP = 6


def menu_between(page: Outline, node: int, title: int) -> bool:
    """Whether the least element that holds both a date and the title holds a row of links above the title: it is the page then."""
    blocks = page.blocks[page.first_block[page.shared(title, node)] : page.first_block[title]]
    return sum(_links_in_row(page, block) for block in blocks if block.link_chars) > _CRUMBS


def _links_in_row(page: Outline, block: TextBlock) -> int:
    """Return for how many links a line counts: those that bars part are a menu, those of a trail or a list of subjects one."""
    if "|" in block.text and block.link_density > _MENU:
        return len(page.links_of(block))
    return int(block.link_density > _ROW)


_CRUMBS, _ROW, _MENU = 2, 0.5, 0.25
"""Links that may stand above the title within its own group, a breadcrumb, a section's name; shares of a line that is linked."""


def shares_element(page: Outline, node: int, title: int, levels: int, *, own: bool = False) -> bool:
    """Whether an element stands in one of the next elements around the title; `own`: one whose name says that it is an article's."""
    around = title
    for _ in range(levels):
        around = max(page.parents[around], 0)
        if page.tags[around] in ("body", "html"):
            return False
        names = f"{page.tags[around]} {page.classes[around] or ''} {page.els[around].get('id') or ''}"
        if page.within(node, around) and (not own or _ARTICLE.search(names)):
            return True
    return False


_ARTICLE = re.compile(
    r"(?:^|[\s_-])(?:article|post|entry|story|news-?(?:view|detail|item)|view|detail|art_top|date-outer|hentry)", re.IGNORECASE
)


def _capture_day(context: Context) -> str | None:
    captured = context.page.captured_at
    if captured is None:
        return None
    zone = context.zone
    return (captured.astimezone(zone) if zone is not None else captured).date().isoformat()
