"""Publication and modification. The label decides the field; the page clock decides nothing.

A *bare* date (no label, no time, not in metadata, URL or discovery) equal to the capture day or to the page clock is no witness.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from scraper.extraction import hints, outline, timestamps
from scraper.extraction.date_labels import EDITION, LABEL, META_MODIFIED, META_PUBLISHED
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction
    from scraper.extraction.timestamps import Stamp

_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-]?([01]\d|[1-9])[/-]?([0-3]\d|[1-9])(?=[/_.-]|\D)")
_ABOVE, _BELOW = 40, 25

Dated: TypeAlias = "tuple[str, Stamp]"


@dataclass(frozen=True, slots=True)
class _Printed:
    """A date printed on the page."""

    field: str | None
    stamp: Stamp
    raw: str
    node: int
    start: int = 0
    weekday: bool = False


def decide(context: Context, found: Extraction) -> None:
    """Fill the publication and modification fields."""
    candidates = [candidate for candidate in _all(context, found.page_date) if _plausible(candidate.value[1], context)]
    story = found.article
    published = _choose(context, "published_at", candidates, "published")
    modified = _choose(context, "modified_at", candidates, "modified")
    zone = context.zone
    if published is not None:
        story.published_at, story.published_local = published.utc(zone), published.local(zone)
        story.published_precision, story.published_date = published.precision, published.date(zone)
    if modified is not None and not _same(modified, published):
        story.modified_at, story.modified_local, story.modified_precision = modified.utc(zone), modified.local(zone), modified.precision


def _same(one: Stamp, other: Stamp | None) -> bool:
    return other is not None and one == other


def _choose(context: Context, field: str, candidates: list[Candidate[Dated]], kind: str) -> Stamp | None:
    """Return the stamp of the strongest day; within it, the most precise one of those that agree on the minute."""
    mine = [candidate for candidate in candidates if candidate.value[0] == kind]
    zone = context.zone
    chosen = context.ledger.decide(field, mine, lambda dated: dated[1].date(zone))
    if chosen is None:
        return None
    day = chosen[1].date(zone)
    agreeing = [candidate for candidate in mine if candidate.value[1].date(zone) == day and candidate.confidence >= 0.5]
    return (
        max(agreeing, key=lambda candidate: (_DEPTH[candidate.value[1].precision], candidate.confidence)).value[1]
        if agreeing and chosen[1].precision != "second"
        else chosen[1]
    )


_DEPTH = {"day": 0, "hour": 1, "minute": 2, "second": 3}


def _plausible(stamp: Stamp, context: Context) -> bool:
    """No paper publishes after the page was captured (a day's grace for zones)."""
    captured = context.page.captured_at
    return stamp.year >= 1950 and (
        captured is None or stamp.date(None) <= f"{captured.year:04}-{captured.month:02}-{captured.day:02}" or _next_day(stamp, context)
    )


def _next_day(stamp: Stamp, context: Context) -> bool:
    captured = context.page.captured_at
    moment = stamp.moment(context.zone)
    return captured is not None and moment is not None and (moment - captured).total_seconds() < 86_400


def _all(context: Context, page_date: str | None) -> Iterator[Candidate[Dated]]:
    yield from _stated(context)
    yield from _from_url(context)
    discovery = context.page.discovery
    # a plain sitemap's date is that of the last change, whatever changed
    if discovery.date and discovery.via != "sitemap" and (stamp := timestamps.parse(discovery.date, context.language)):
        yield Candidate(("published", stamp), "discovery", discovery.via, discovery.date, 0.6)
    printed = list(_printed(context))
    for item in printed:
        candidate = _weighed(context, item, page_date)
        if candidate is not None:
            yield candidate


def _stated(context: Context) -> Iterator[Candidate[Dated]]:
    metadata, language = context.metadata, context.language
    article = metadata.article or {}
    for path, kind, confidence in (
        ("datePublished", "published", 0.9),
        ("dateCreated", "published", 0.4),
        ("uploadDate", "published", 0.3),
        ("dateModified", "modified", 0.85),
    ):
        value = article.get(path)
        if isinstance(value, str) and (stamp := _read(value, language)):
            yield Candidate((kind, stamp), "json-ld", f"$.{path}", value, confidence)
    for names, kind, confidence in ((META_PUBLISHED, "published", 0.8), (META_MODIFIED, "modified", 0.7)):
        for place, (name, value) in enumerate(metadata.all(*names)):
            if stamp := _read(value, language):
                yield Candidate((kind, stamp), "meta", name, value, confidence - min(place, 10) * 0.02)


def _read(value: str, language: str | None) -> Stamp | None:
    """Return the date of a value that is meant to be one: by the cheap patterns, else by dateparser in the page's language."""
    return timestamps.parse(value, language) or timestamps.guess(value, language)


def _from_url(context: Context) -> Iterator[Candidate[Dated]]:
    url = context.metadata.link("canonical") or context.page.url or ""
    try:
        match = _URL_DATE.search(urlsplit(url).path)
    except ValueError:
        return
    if match and (stamp := timestamps.parse(f"{match[1]}-{match[2]}-{match[3]}")):
        yield Candidate(("published", stamp), "url", "path", match[0], 0.5)


def _printed(context: Context) -> Iterator[_Printed]:
    if context.dump is not None:
        for line in context.dump.dates:
            yield from _labelled(line, -1, context.language)
        return
    for text, node, _ in context.proposed("dates"):
        yield from _labelled(fold(text), node, context.language)
    page = context.outline
    if page is None:
        return
    yield from _times(context, page)
    for block in _around(context, page):
        if len(block.text) <= 160 and any(map(str.isdigit, block.text)):
            text = block.flat
            before = page.blocks[block.number - 1].flat if block.number else ""
            if len(before) <= 16 and LABEL.fullmatch(before.strip(" :：|·•")):  # the label is an element of its own
                text = f"{before} {text}"
            yield from _labelled(text, block.node, context.language)
            if len(text) <= 30 and page.hint_of(block.node, 3) & hints.DATE:
                yield from _relative(context, text, block.node)


def _relative(context: Context, text: str, node: int) -> Iterator[_Printed]:
    captured = context.page.captured_at
    stamp = timestamps.ago(text, captured) if captured is not None else None
    if stamp is not None:
        yield _Printed(_field_of(text), stamp, text, node)


def _around(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks between the title and the body, a few above and behind."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    above = page.blocks[max(start - 8, 0) : max(min(context.body_first + 3, start + 80), start + 12)]
    below = page.blocks[context.body_last : context.body_last + _BELOW] if context.body_last else []
    return [*above, *(block for block in below if block.number >= context.body_first + 3)]


def _times(context: Context, page: Outline) -> Iterator[_Printed]:
    """`<time datetime>`, `[itemprop=datePublished]` and data attributes near the title."""
    first = context.title_node - 200 if context.title_node >= 0 else 0
    last = page.blocks[context.body_last - 1].node + 60 if context.body_last else len(page.els)
    for node in range(max(first, 0), min(last, len(page.els))):
        element = page.els[node]
        item = (element.get("itemprop") or "").lower()
        value = (
            element.get("datetime")
            or element.get("data-date-time")
            or element.get("data-modify-date-time")
            or (element.get("content") if "date" in item else None)
        )
        if not value or page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED):
            continue
        stamp = timestamps.parse(value, context.language)
        if stamp is None:
            continue
        around = fold("".join(page.els[max(page.parents[node], 0)].itertext()))[:80]
        named = item or (element.get("class") or "").lower()
        kind = (
            "modified"
            if "modif" in named or "update" in named or element.get("data-modify-date-time")
            else "published"
            if item == "datepublished" or element.get("data-date-time")
            else _field_of(around)
        )
        yield _Printed(kind or "time", stamp, value, node)


def _field_of(text: str) -> str | None:
    match = LABEL.search(text)
    return None if match is None else "modified" if match["modified"] else "published"


def _labelled(text: str, node: int, language: str | None) -> Iterator[_Printed]:
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
        elif behind_label := LABEL.match(behind.strip()):
            field = "modified" if behind_label["modified"] else "published"
        yield _Printed(field, found.stamp, text, node, found.start, found.weekday)


def _weighed(context: Context, item: _Printed, page_date: str | None) -> Candidate[Dated] | None:
    stamp = item.stamp
    locator = _locator(context, item.node)
    if item.field in ("published", "modified"):
        return Candidate((item.field, stamp), "label", locator, item.raw, 0.86 if stamp.hour is not None else 0.75)
    if item.field == "time":
        return Candidate(("published", stamp), "dom", "time", item.raw, 0.6)
    confidence = _unlabelled(context, item, page_date)
    return Candidate(("published", stamp), "dom", locator, item.raw, confidence) if confidence > 0 else None


def _unlabelled(context: Context, item: _Printed, page_date: str | None) -> float:
    """Return what a printed date without a label is worth: its place and its class speak for it, a missing time against it."""
    page, node, stamp = context.outline, item.node, item.stamp
    if page is None or node < 0:
        return 0.4 if stamp.hour is not None else 0.0
    near = page.hint_of(node, 3)
    if page.hint_of(node, 6) & (hints.COMMENTS | hints.RELATED) or page.marks[node] & (outline.IN_NAV | outline.IN_FOOTER):
        return 0.0
    dated = near & (hints.DATE | hints.BYLINE) != 0
    below = 0.6 if context.body_last and node > page.blocks[context.body_last - 1].node else 1.0
    if stamp.hour is not None:
        early = node < context.title_node and not _beside(page, node, context.title_node, 3)
        return 0.0 if early else (0.55 if dated else 0.4) * below
    if stamp.date(None) in (page_date, _capture_day(context)):
        return 0.0
    if node < context.title_node and (item.weekday or not _beside(page, node, context.title_node, 2 if dated else 1)):
        return 0.0
    short = len(item.raw) <= 60 or (item.start < 12 and context.title_node >= 0 and _beside(page, node, context.title_node, 2))
    return ((0.45 if dated else 0.34) if short else 0.1) * below


def _beside(page: Outline, node: int, title: int, levels: int) -> bool:
    """Whether an element stands in one of the next elements around the title."""
    around = title
    for _ in range(levels):
        around = max(page.parents[around], 0)
    return page.within(node, around) and page.tags[around] not in ("body", "html")


def _locator(context: Context, node: int) -> str | None:
    page = context.outline
    return page.els[node].get("class") or page.tags[node] if page is not None and node >= 0 else None


def _capture_day(context: Context) -> str | None:
    captured = context.page.captured_at
    if captured is None:
        return None
    zone = context.zone
    return (captured.astimezone(zone) if zone is not None else captured).date().isoformat()
