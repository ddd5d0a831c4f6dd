"""Dates printed on the page, and what their place is worth.

The page clock decides nothing. A date with a label, or in an element that is made for dates and says which one it holds, stands alone. Any
other date is believed by its place (`date_places`), its class, its time of day, and by being the only one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction import date_places, hints, timestamps
from scraper.extraction.date_labels import CHINESE_REFRESHED, EDITION, LABEL
from scraper.extraction.date_places import Printed
from scraper.extraction.date_witness import numeric_language, witness
from scraper.extraction.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.outline import Outline, TextBlock

_ABOVE, _BELOW = 40, 25
_LINE = 160
_SHORT = 60
_SENTENCE = 80
_OPENING = 40
_LEAD = 6
_DATED = re.compile(r"(?:^|[\s_-])(?:date|time|datum|fecha|posted|publish)[a-z]*(?=$|[\s_-])", re.IGNORECASE)
_LONE = 0.32
"""Worth of the only date of the page, in a place that would not do by itself."""
_LONE_LEAST = 0.15


def witnesses(context: Context, page_date: str | None) -> Iterator[Candidate[Dated]]:
    """Yield the dates printed on the page with what each is worth.

    Args:
        context: the page.
        page_date: the page clock, `YYYY-MM-DD`.
    """
    weighed = [candidate for item in _printed(context) if (candidate := _weighed(context, item, page_date)) is not None]
    yield from _lone_raised(weighed)


def _lone_raised(weighed: list[Candidate[Dated]]) -> list[Candidate[Dated]]:
    """Raise the only day printed around the article, where nothing else speaks for one."""
    days = {candidate.value[1].date(None) for candidate in weighed if candidate.confidence >= _LONE_LEAST}
    if len(days) != 1 or any(candidate.confidence >= _LONE for candidate in weighed):
        return weighed
    return [replace(item, confidence=_LONE) if item.confidence >= _LONE_LEAST else item for item in weighed]


def _printed(context: Context) -> Iterator[Printed]:
    if context.dump is not None:
        for line in context.dump.dates:
            yield from _labelled(line, -1, -1, context.language)
        return
    for text, node, _ in context.proposed("dates"):
        yield from _labelled(fold(text), node, -1, context.language)
    page = context.outline
    if page is None:
        return
    language = numeric_language(context)
    yield from _elements(context, page)
    for block in _around(context, page):
        text = block.flat
        if not any(map(str.isdigit, text)):
            continue
        if len(text) <= _LINE:
            yield from _labelled(_with_label(page, block), block.node, block.number, language)
            if len(text) <= 30 and page.hint_of(block.node, 3) & hints.DATE:
                yield from _relative(context, text, block)
        else:
            yield from _opening_date(context, block, language)


def _with_label(page: Outline, block: TextBlock) -> str:
    """Return a block's text behind its label, where that is an element of its own."""
    before = page.blocks[block.number - 1].flat if block.number else ""
    return f"{before} {block.flat}" if len(before) <= 16 and LABEL.fullmatch(before.strip(" :：|·•")) else block.flat


def _opening_date(context: Context, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """The date that opens the text: `27.1.2022 - …`, `(21. November 2022) …`, `Press release of 25 January 2022 | …`."""
    page = context.outline
    first = page.last_block[context.title_node] if page is not None and context.title_node >= 0 else context.body_first
    if not min(first, context.body_first) <= block.number <= context.body_first + _LEAD:
        return
    for found in timestamps.find(block.flat[: _OPENING + 24], language)[:1]:
        if (
            found.start <= _OPENING
            and _PARTED.match(block.flat[found.end :])
            and (found.start <= 1 or "|" in block.flat[found.end : found.end + 3])
        ):
            yield Printed("opening", found.stamp, block.flat[:_LINE], block.node, block.number)


_PARTED = re.compile(r"\s*(?:[-–—|:)/]|\.\s*[-–—])")


def _relative(context: Context, text: str, block: TextBlock) -> Iterator[Printed]:
    captured = context.page.captured_at
    stamp = timestamps.ago(text, captured) if captured is not None else None
    if stamp is not None:
        yield Printed(_field_of(text), stamp, text, block.node, block.number)


def _around(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks between the title and the body, a few above, and those at the end of the body and behind."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    above_end = max(min(context.body_first + _LEAD, start + 80), start + 12)
    above = page.blocks[max(start - 8, 0) : above_end]
    if not context.body_last:
        return above
    first_below = max(context.body_last - 2, above_end)
    below = page.blocks[first_below : max(first_below, context.body_last) + _BELOW]
    inside = [
        block
        for block in page.blocks[above_end:first_below]
        if len(block.text) <= 40 and page.hint_of(block.node, 2) & hints.DATE and _is_date_alone(block.flat)
    ]
    return [*above, *inside, *below]


def _is_date_alone(text: str) -> bool:
    found = timestamps.find(text)
    return len(found) == 1 and len(text) - (found[0].end - found[0].start) <= 4


def _elements(context: Context, page: Outline) -> Iterator[Printed]:
    """`<time datetime>`, `[itemprop=datePublished]`, `abbr.published[title]` and data attributes near the title or the text."""
    first = context.title_node - 200 if context.title_node >= 0 else (context.body_nodes[0] - 60 if context.body_nodes else 0)
    last = page.blocks[context.body_last - 1].node + 60 if context.body_last else len(page.els)
    found = list(_valued(context, page, range(max(first, 0), min(last, len(page.els)))))
    stated = {item.stamp.date(None) for item in found if item.field == "published"}
    for item in found:
        yield replace(item, field="time") if item.field == "published" and len(stated) > 1 else item


def _valued(context: Context, page: Outline, nodes: range) -> Iterator[Printed]:
    for node in nodes:
        value, kind = _value(page, node)
        if not value or page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED) or page.marks[node] & date_places.NEVER:
            continue
        stamp = timestamps.parse(value, context.language)
        if stamp is None:
            continue
        if kind is None:
            around = fold("".join(page.els[max(page.parents[node], 0)].itertext()))[:80]
            kind = _field_of(around) or "time"
        yield Printed(kind, stamp, value, node, page.first_block[node])


def _value(page: Outline, node: int) -> tuple[str | None, str | None]:
    """Return the machine-readable date of an element and the field it names, if it does."""
    element = page.els[node]
    item = (element.get("itemprop") or element.get("property") or "").lower().rsplit(":", 1)[-1]
    names = (element.get("class") or "").lower()
    value = element.get("datetime") or element.get("data-date-time")
    if not value and "date" in item:
        value = element.get("content") or element.get("title")
    if not value and page.tags[node] == "abbr" and "published" in names:
        value = element.get("title")
    changed = element.get("data-modify-date-time")
    if changed and not value:
        return changed, "modified"
    if "modif" in item or "update" in names or "modif" in names:
        return value, "modified"
    if item in ("datepublished", "datecreated") or element.get("data-date-time") or (page.tags[node] == "abbr" and "published" in names):
        return value, "published"
    return value, None


def _field_of(text: str) -> str | None:
    match = LABEL.search(text)
    return None if match is None else "modified" if match["modified"] else "published"


def _labelled(text: str, node: int, number: int, language: str | None) -> Iterator[Printed]:
    """Yield the dates of a line, each with the field its label names: the label stands before it, or right behind it (`… 송고`)."""
    end = 0
    for found in timestamps.find(text, language):
        before, behind = text[end : found.start], text[found.end : found.end + 8]
        end = found.end
        if EDITION.search(before):
            continue
        labels = list(LABEL.finditer(before[-40:]))
        field = None
        if labels:
            field = "modified" if labels[-1]["modified"] else "published"
        elif CHINESE_REFRESHED.match(behind):
            field = "refreshed"
        elif behind_label := LABEL.match(behind.strip()):
            field = "modified" if behind_label["modified"] else "published"
        yield Printed(field, found.stamp, text, node, number, found.start, found.weekday)


_WORTH = {"time": 0.6, "opening": 0.36, "refreshed": 0.36}


def _weighed(context: Context, item: Printed, page_date: str | None) -> Candidate[Dated] | None:
    stamp = item.stamp
    locator = _locator(context, item.node)
    if item.field in ("published", "modified"):
        in_sentence = len(item.raw) > _SENTENCE and item.start > _SENTENCE // 2
        return witness(item.field, stamp, "label", locator, item.raw, 0.45 if in_sentence else 0.86 if stamp.hour is not None else 0.75)
    if item.field == "time" and not date_places.is_foreign(context, item, page_date):
        return witness("published", stamp, "dom", "time", item.raw, _WORTH["time"])
    if item.field in ("opening", "refreshed"):
        return (
            None
            if date_places.is_clock(context, item, page_date)
            else witness("published", stamp, "dom", item.field, item.raw, _WORTH[item.field])
        )
    confidence = _unlabelled(context, item, page_date) if item.field is None else 0.0
    return witness("published", stamp, "dom", locator, item.raw, confidence) if confidence > 0 else None


def _unlabelled(context: Context, item: Printed, page_date: str | None) -> float:
    """Return what a printed date without a label is worth: its place and its class speak for it, a missing time against it."""
    page, node, stamp = context.outline, item.node, item.stamp
    if page is None or node < 0:
        return 0.4 if stamp.hour is not None else 0.0
    if (
        page.hint_of(node, 6) & (hints.COMMENTS | hints.RELATED)
        or date_places.is_furniture(context, page, node, item.number)
        or date_places.is_clock(context, item, page_date)
    ):
        return 0.0
    dated = page.hint_of(node, 3) & (hints.DATE | hints.BYLINE) != 0 or _DATED.search(date_places.names_of(page, node)) is not None
    if date_places.is_above(context, page, item) and not date_places.is_of_article(context, page, item, dated=dated):
        return 0.0
    place = _below(context, item, dated=dated)
    beside = context.title_node >= 0 and date_places.shares_element(page, node, context.title_node, 2)
    alone = len(item.raw) <= _SHORT or (item.start < 12 and beside)
    if stamp.hour is not None:
        return (0.55 if dated else 0.4 if alone and len(item.raw) <= _SENTENCE else 0.25) * place
    return ((0.45 if dated else 0.34) if alone else 0.1) * place


def _below(context: Context, item: Printed, *, dated: bool) -> float:
    """Return what a date keeps of its worth behind the text, and within it where no class says that it is one."""
    if context.body_last and item.number >= context.body_last:
        return 0.6
    return 0.9 if item.number > context.body_first and not dated else 1.0


def _locator(context: Context, node: int) -> str | None:
    page = context.outline
    return page.els[node].get("class") or page.tags[node] if page is not None and node >= 0 else None
