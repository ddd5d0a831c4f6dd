"""Where labelled dates stand that are not the article's: in the paper's own head and foot, in boxes of other stories and of comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dating import date_places, page_feet
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.date_labels import COLOPHON, ISSUED
from scraper.extraction.lines.fact_lines import in_page_foot, tops_text

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_places import Printed


def is_of_others(context: Context, item: Printed) -> bool:
    """Whether a labelled date is the paper's, the whole site's or that of another story or of a comment."""
    if _is_of_paper(context, item) or _in_page_head(context, item) or _is_related(context, item) or _is_of_site(context, item):
        return True
    return _is_of_comment(context, item)


def _is_of_comment(context: Context, item: Printed) -> bool:
    """Whether a line behind a Chinese text says who put something up, as another there does: those are readers' comments or a list's.

    A line that says so of the text calls it that, `本文由…发表于`.
    """
    page = context.outline
    if page is None or item.number <= context.text_first or _PUT_UP.match(item.raw) is None:
        return False
    return sum(_PUT_UP.match(block.flat) is not None for block in page.blocks[context.text_first :]) > 1


_PUT_UP = re.compile(r"(?:由\s?)?[^\s。，,]{1,24}\s?(?:发表于|發表於|发布于|發佈於|提交于|回复于)")


def _is_of_site(context: Context, item: Printed) -> bool:
    """Whether a label that sites count their own days by stands apart from the text: `Online seit`, `Stand`."""
    page = context.outline
    if page is None or item.node < 0 or _OF_SITE.search(item.raw, 0, item.start) is None:
        return False
    title = context.title_node
    if title < 0 or item.number in context.body_numbers or tops_text(context, page, item.number):
        return False
    if date_places.is_above(context, page, item):
        return date_places.menu_between(page, item.node, title)
    if item.number < context.body_last:
        return False
    since = item.raw[: item.start].lower().lstrip().startswith("online")
    headed = page_feet.is_headed(context, page, item.number)
    return since or headed or date_places.is_furniture(context, page, item.node, item.number)


_OF_SITE = re.compile(r"\b(?:online seit|stand)\s?:?\s*(?:dem |vom )?$", re.IGNORECASE)


def _is_of_paper(context: Context, item: Printed) -> bool:
    """Whether a date is the paper's own: its day of issue above the title, or without an hour anywhere but right under it."""
    if item.stamp.hour is None and COLOPHON.search(item.raw):
        return True
    page = context.outline
    if ISSUED.search(item.raw, 0, item.start) is None:
        bare = item.stamp.hour is None and page is not None and 0 < context.body_last <= item.number
        return bare and _REGISTERED.search(item.raw, 0, item.start) is not None
    if page is None or item.node < 0:
        return item.stamp.hour is None and not (context.dump is not None and item.raw.strip() in context.dump.own_days)
    if date_places.is_above(context, page, item):
        return True
    return item.stamp.hour is None and not tops_text(context, page, item.number)


_REGISTERED = re.compile(r"(?:등록|발행)\s?[:：]?\s?$")
"""Labels with which papers date stories, and in their foot themselves."""


def _in_page_head(context: Context, item: Printed) -> bool:
    """Whether a labelled date stands above the title and apart from it: the hour the whole paper was last changed, not the article."""
    page = context.outline
    if page is None or item.node < 0 or context.title_node < 0 or not date_places.is_above(context, page, item):
        return False
    if date_places.is_of_article(context, page, item, dated=True):
        return False
    in_head = page.marks[item.node] & (outline.IN_HEADER | outline.IN_NAV)
    return bool(in_head) or item.field == "modified" or date_places.menu_between(page, item.node, context.title_node)


def _is_related(context: Context, item: Printed) -> bool:
    """Whether a labelled date stands in a box of other stories or of comments, and in no line of the text or above it."""
    page = context.outline
    if page is None or item.node < 0 or not page.hint_of(item.node) & (hints.COMMENTS | hints.RELATED):
        return False
    return item.number not in context.body_numbers and item.number >= context.text_first


def in_foot(context: Context, item: Printed) -> bool:
    """Whether a date stands in the foot of the page: the day the site was last worked on as often as the page's own."""
    page = context.outline
    if page is None or item.node < 0 or item.number < context.body_last:
        return False
    return bool(page.hint_of(item.node, 4) & hints.FOOTER) or in_page_foot(context, page, item.node, item.number)
