"""Dates that elements hold for machines: `<time datetime>`, `[itemprop=datePublished]`, RDFa, `abbr.published[title]`, data attributes.

And those that an empty element says to screen readers alone, for a style sheet prints them: `<div class=date aria-label="Published …">`.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.dating.block_dates import label_before
from scraper.extraction.dating.date_places import Printed
from scraper.extraction.dating.labelled_dates import labelled, with_hour_before
from scraper.extraction.dating.script_dates import SECONDS, moment
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.outline import between
from scraper.extraction.lines.date_labels import field_of
from scraper.extraction.lines.date_lines import label_behind
from scraper.extraction.lines.fact_lines import in_page_foot, tops_text
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_ABOVE_TITLE, _ABOVE_BODY, _BELOW = 200, 60, 60
"""Elements before and behind the article in which its date may stand."""
_LABEL, _STRINGS = 80, 12
_SHORT = 6.0
"""Rough words below which a line beside a date may label it: longer ones are text that begins behind it."""
_LONGEST = 60
_PUBLISHED = frozenset({"datepublished", "issued"})
_CREATED = frozenset({"datecreated", "created"})
_DATA = ("data-published", "data-publish-date", "data-pubdate")
_MOMENTS = ("data-timestamp", "data-time", "data-utime", "data-epoch", "data-datetime", "data-date", "data-livestamp", "data-unixtime")
"""Attributes from which scripts print how long ago something was: they say when, and not what."""
_NAMED = frozenset({"published", "updated", "modified"})
"""Names of `<time>` elements that print their date for readers alone."""
_ENTRY_DATES = frozenset({"entry-date", "post-date", "published", "date-published", "publish-date", "published-date"})
"""Classes of the date a post stands under: themes set `updated` beside them because hAtom asks for one."""


def elements(context: Context, page: Outline) -> Iterator[Printed]:
    """Yield the machine-readable dates near the title or the text; several days called published are less sure, as `time`.

    So is a day called published that is that of the last change, where another is called the day of creation, and a moment called both
    published and created on a page that was changed later.
    """
    if context.title_node >= 0:
        first = context.title_node - _ABOVE_TITLE
    else:
        first = context.body_nodes[0] - _ABOVE_BODY if context.body_nodes else 0
    last = page.blocks[context.body_last - 1].node + _BELOW if context.body_last else len(page.els)
    nodes = sorted({*between(page.telling, first, last), *(node for node in page.tagged("time") if first <= node < last)})
    found = _without_entries(context, page, list(_valued(context, page, nodes)))
    days = {field: {item.stamp.date(None) for item in found if item.field == field} for field in ("published", "created", "modified")}
    written_before = days["published"] and days["created"] - days["published"]
    made = {item.stamp for item in found if item.field == "created" and item.stamp.hour is not None}
    saved = any(item.field == "published" and item.stamp in made for item in found) and bool(days["modified"] - days["published"])
    doubted = len(days["published"]) > 1 or saved or (written_before and days["published"] <= days["modified"])
    if all(item.field == "hatom" for item in found):
        # hAtom: an entry without `published` was published when it was last updated
        yield from found
    found = [replace(item, field="modified") if item.field == "hatom" else item for item in found]
    for item in found:
        yield replace(item, field="time") if item.field in ("published", "created") and doubted else item


def spoken(context: Context, page: Outline, language: str | None) -> Iterator[Printed]:
    """Yield the labelled dates that empty elements of a date's class near the title say in their `aria-label`.

    Args:
        context: the page.
        page: its outline.
        language: in which to read figures.
    """
    title = max(context.title_node, 0)
    for names, hint in page.name_hints.items():
        for node in page.named[names] if hint & hints.DATE else ():
            line = page.els[node].get("aria-label")
            if line and -_SPOKEN_ABOVE <= node - title < _SPOKEN_BELOW and len(line) <= _SPOKEN and _text(page, node) == "":
                dates = labelled(fold(line), node, page.first_block[node], language)
                yield from (with_hour_before(item) for item in dates if item.field is not None)


_SPOKEN_ABOVE, _SPOKEN_BELOW, _SPOKEN = 60, 140, 160
"""Elements before and behind the title among which such an element stands, and letters of what it says, at most."""


def _without_entries(context: Context, page: Outline, found: list[Printed]) -> list[Printed]:
    """Leave out the times of a live blog's entries: many elements of one class within the text, none called a date of the article."""
    classes: dict[str, int] = {}
    inside = [item for item in found if item.field == "time" and context.text_first <= item.number < context.body_last]
    for item in inside:
        names = page.classes[item.node] or ""
        classes[names] = classes.get(names, 0) + 1
    entries = {item.node for item in inside if classes[page.classes[item.node] or ""] >= _ENTRIES}
    return [item for item in found if item.node not in entries]


_ENTRIES = 3


def _valued(context: Context, page: Outline, nodes: list[int]) -> Iterator[Printed]:
    for node in nodes:
        value, kind = _value(page, node)
        if not value or page.marks[node] & outline.IN_QUOTE or page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED):
            continue
        number = page.first_block[node]
        if in_page_foot(context, page, node, number) or (page.marks[node] & outline.IN_NAV and not tops_text(context, page, number)):
            continue
        stamp = moment(value) if SECONDS.fullmatch(value) else timestamps.parse(value, context.language)
        if stamp is not None:
            yield Printed(
                kind or _labelled(page, node) or label_behind(page, node) or _headed(page, node) or "time", stamp, value, node, number
            )


def _labelled(page: Outline, node: int) -> str | None:
    """Return the field that the words before an element or in it name, or those behind it where no other date follows."""
    own = fold(page.raw_text(node))
    around = _around(page, node, own)
    place = around.find(own) if own else -1
    if place < 0:
        return field_of(around)
    end = place + len(own)
    return field_of(around[:end], last=True) or (None if any(map(str.isdigit, around[end:])) else field_of(around[end:]))


def _headed(page: Outline, node: int) -> str | None:
    """Return the field that the line before an element names, where that is a label alone and the element the next line."""
    number = page.first_block[node]
    alone = number < len(page.blocks) and page.blocks[number].flat == fold(page.raw_text(node))
    return field_of(label_before(page, number)) if alone else None


def _around(page: Outline, node: int, own_text: str) -> str:
    """Return the first words of the element around: there a label stands."""
    parent = max(page.parents[node], 0)
    while page.tags[parent] in _EMPHASIS and fold(page.raw_text(parent)) == own_text:
        parent = max(page.parents[parent], 0)
    if page.tags[parent] == "span":  # a line of its own among others of its block
        text = fold(" ".join(islice(page.els[parent].itertext(), _STRINGS)))
        if len(text) <= _LABEL and own_text in text:
            return text
    own = page.first_block[node]
    blocks = page.range(parent)[:2]
    return fold("".join(block.flat for block in blocks if block.number == own or block.words < _SHORT))[:_LABEL]


_EMPHASIS = ("b", "strong", "em", "i")
"""Elements that set a day apart from the label before it."""


def _value(page: Outline, node: int) -> tuple[str | None, str | None]:
    """Return the machine-readable date of an element and the field it names, if it does."""
    element, abbreviation = page.els[node], page.tags[node] == "abbr"
    item = (element.get("itemprop") or element.get("property") or "").lower().rsplit(":", 1)[-1]
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    value = element.get("datetime") or element.get("data-date-time")
    for name in _DATA if not value else ():
        if value := element.get(name):
            return value, "published"
    if not value and (at := next((moment for name in _MOMENTS if (moment := element.get(name))), None)) and _is_shown(page, node):
        return at, None
    if not value and ("date" in item or item in _PUBLISHED or item in _CREATED):
        value = element.get("content") or element.get("title") or _text(page, node)
    if not value and abbreviation and "published" in names:
        value = element.get("title")
    if not value and page.tags[node] == "time" and names.strip() in _NAMED:
        value = _text(page, node)
    changed = element.get("data-modify-date-time")
    if changed and not value:
        return changed, "modified"
    if "modif" in item or "modif" in names:
        return value, "modified"
    tokens = names.split()
    if "update" in names and _ENTRY_DATES.isdisjoint(tokens):
        return value, "hatom" if "updated" in tokens else "modified"
    if item in _PUBLISHED or element.get("data-date-time") or (abbreviation and "published" in names):
        return value, "published"
    return value, "created" if item in _CREATED else None


def _is_shown(page: Outline, node: int) -> bool:
    """Whether an element shows the moment it holds, or a script will: share buttons hold one too, that of the last change, around links."""
    return bool(_text(page, node) or "time" in page.tags[node]) and not between(page.links, node + 1, page.ends[node])


def _text(page: Outline, node: int) -> str | None:
    if page.tags[node] == "meta":
        return None
    text = fold(page.raw_text(node))
    return text if len(text) <= _LONGEST else None
