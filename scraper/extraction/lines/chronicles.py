"""Days that head the parts of a chronicle, or open its items: text, and none of them the day on which it came out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.names import byline_forms
from scraper.extraction.times import timestamps
from scraper.extraction.times.month_names import WEEKDAYS
from scraper.extraction.wording.counters import COUNTER
from scraper.extraction.wording.folding import DIGIT, STOPS
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.times.stamp import Stamp

_AROUND = 60
"""Blocks before and behind a day among which the other days of its chronicle are looked for."""
_HEADS, _LINES = 2, 3
"""Days that are set alike in a chronicle at least: as headings or bold, and as any other lines or at the head of paragraphs."""
_LONGEST = 60
_LEAST = 4.0
"""Rough words of what stands behind such a line."""
_ITEMS = 2


def heads_item(page: Outline, block: TextBlock, *, timed: bool = False) -> bool:
    """Whether a day heads a part of a chronicle: an item of a list, a term, one of several lines set alike; `timed`: with an hour, too."""
    if page.tags[block.node] == "dt":
        return _heads_definition(page, block)
    item = page.around(block.node, "li")
    if item >= 0:
        return _opens_list_item(page, block, item)
    return _heads_part(page, block, timed=timed)


def _heads_part(page: Outline, block: TextBlock, *, timed: bool) -> bool:
    """Whether a line is nothing but a day, and one of several such lines set alike, with text behind each and before all but the first.

    The day of publication has no other beside it; a reader's or another story's stands behind a name or a title.
    """
    if len(block.text) > _LONGEST or _is_of_others(page, block) or _day_of(block, timed=timed) is None:
        return False
    alike = [(other, day) for other in _set_alike(page, block) if (day := _day_of(other, timed=timed)) is not None]
    days = [day for _, day in alike]
    headings = page.tags[block.node] in HEADING_LEVELS or block.strong
    if len(set(days)) < (_HEADS if headings else _LINES):
        return False
    if not headings and alike[0][0] is block and not _is_text(page, block.number - 1) and _is_latest(days):
        return False  # the day of publication, set as the days of the text are
    return all(_is_text(page, other.number + 1) for other, _ in alike) and all(_is_text(page, other.number - 1) for other, _ in alike[1:])


def _is_of_others(page: Outline, block: TextBlock) -> bool:
    """Whether a class says that a line is of readers' comments or of other stories."""
    return bool(page.hint_of(block.node, 4) & (hints.COMMENTS | hints.RELATED))


def is_entry(page: Outline, block: TextBlock) -> bool:
    """Whether a line, or the lines of a block, say what was on a day, as others set alike say of other days: `▲2023.3.12 Crack found`."""
    if _OPENS.match(block.text) is None or block.link_density >= _LINKED or _is_of_others(page, block):
        return False
    if "\n" in block.text:
        days = list(map(_told, block.text.split("\n")))
        return _are_several(days) and 2 * sum(day is not None for day in days) > len(days)
    if _told(block.flat) is None:
        return False
    return _are_several(_told(one.flat) for one in _siblings(page, block) if page.tags[one.node] == page.tags[block.node])


def _are_several(days: Iterable[Stamp | None]) -> bool:
    """Whether so many days are different as a chronicle has, those not found left out."""
    return len(set(days) - {None}) >= _LINES


@of_short(128, LONGEST_NAME)
def _told(line: str) -> Stamp | None:
    """Return the day that a line tells of behind it: no writer's line, no counter and no label."""
    found = timestamps.find(line[:_LONGEST], "und") if _OPENS.match(line) is not None else []
    if not found or found[0].start > _MARK:
        return None
    rest = line[found[0].end :].strip(" .,:=|·–—-()[]")
    if sum(map(str.isalpha, COUNTER.sub(" ", rest))) < _LEAST_TOLD or LABEL.match(rest) or byline_forms.names_reporter(rest):
        return None
    line_of_writer = cut_out(rest)
    return None if line_of_writer is not None and line_of_writer.names_writer else found[0].stamp


_OPENS = re.compile(r"[^\w\s]{0,2}\s?(?:\d{1,4}\s?[.\-/년月年월]|\d{1,2}\.?\s[^\W\d_]{3}|[^\W\d_]{3,9}\.?\s\d{1,2},)")
"""How a line begins that a day may open, behind a mark."""
_MARK, _LEAST_TOLD, _LINKED = 3, 4, 0.5
"""Letters of the mark at most, of what is told at least; share of links from which lines are other stories'."""


def opens_item(page: Outline, block: TextBlock) -> bool:
    """Whether a paragraph that a day opens is one of several set alike that each begin with another day."""
    if not _is_text(page, block.number) or page.tags[block.node] in HEADING_LEVELS or _opening(block) is None:
        return False
    return _are_several(_opening(other) for other in _siblings(page, block) if _is_text(page, other.number))


def _opening(block: TextBlock) -> Stamp | None:
    """Return the day that opens a paragraph, behind the day of the week at most."""
    found = timestamps.find(block.flat[:_LONGEST], "und")
    before = block.flat[: found[0].start].strip(" ,.([").casefold() if found else ""
    return found[0].stamp if found and (not before or before in WEEKDAYS) else None


def _neighbours(page: Outline, block: TextBlock) -> list[TextBlock]:
    return page.blocks[max(block.number - _AROUND, 0) : block.number + _AROUND]


def _siblings(page: Outline, block: TextBlock) -> Iterator[TextBlock]:
    """Yield the blocks around one in the same element, itself among them."""
    return (other for other in _neighbours(page, block) if page.parents[other.node] == page.parents[block.node])


def _set_alike(page: Outline, block: TextBlock) -> Iterator[TextBlock]:
    """Yield the lines around a block that are set as it is, itself among them."""
    return (
        other
        for other in _neighbours(page, block)
        if len(other.text) <= _LONGEST and _is_alike(page, other, block) and other.strong == block.strong
    )


def _is_alike(page: Outline, other: TextBlock, block: TextBlock) -> bool:
    """Whether two blocks have elements of one name, class and depth."""
    return (page.tags[other.node], page.classes[other.node], page.tags[page.parents[other.node]]) == (
        page.tags[block.node],
        page.classes[block.node],
        page.tags[page.parents[block.node]],
    )


def _day_of(block: TextBlock, *, timed: bool) -> Stamp | str | None:
    """Return the day that a line is, or the years since; None for a line that is more, or has an hour where that is not asked for."""
    text = block.flat
    found = timestamps.find(text, "und") if DIGIT.search(text) is not None else []
    if not found:
        return text if _YEARS.fullmatch(text) else None
    if len(found) > 1 or (found[0].stamp.hour is not None and not timed) or ":" in text[: found[0].start]:
        return None
    beside = _SIGNS.sub(" ", f"{text[: found[0].start]} {text[found[0].end :]}").casefold().split()
    return found[0].stamp if all(len(word) <= _SMALL or word in WEEKDAYS for word in beside) else None


_SIGNS, _SMALL = re.compile(r"[\W_]+"), 3
"""Signs beside a day; letters of the small words there: a name is longer, and whose day it is a reader's."""
_YEARS = re.compile(r"(?:\d{1,3}|an?|one|two|five|ten|twenty|fifty|a hundred) years? ago:?", re.IGNORECASE)
"""How papers head what they wrote in other years."""


def _is_latest(days: list[Stamp | str]) -> bool:
    """Whether the first of some days is behind all others."""
    first, *others = ["" if isinstance(day, str) else day.date(None) for day in days]
    return all(first > day for day in others)


def _is_text(page: Outline, number: int) -> bool:
    """Whether the block of a number is one of text: some words that are no link, ending in a full stop where they are few."""
    if not 0 <= number < len(page.blocks):
        return False
    block = page.blocks[number]
    return block.words >= _LEAST and block.link_density < _LINKED and (block.words >= 2 * _LEAST or block.text.endswith(STOPS))


def _opens_list_item(page: Outline, block: TextBlock, item: int) -> bool:
    """Whether a day opens an item of a list, with a sentence behind it there, as one of several."""
    if ":" in block.text.rstrip(" :") or page.first_block[item] != block.number or page.hint_of(item, 3) & (hints.COMMENTS | hints.RELATED):
        return False
    return sum(_opens_sentence(page, other) for other in page.children(page.parents[item])) >= _ITEMS


def _opens_sentence(page: Outline, item: int) -> bool:
    """Whether an item holds a line and behind it a sentence that is no link."""
    first, last = page.first_block[item], page.last_block[item]
    return last - first > 1 and page.blocks[first + 1].text.endswith(STOPS) and not page.blocks[first + 1].link_chars


def _heads_definition(page: Outline, block: TextBlock) -> bool:
    """Whether a day is a term of a list of definitions, as others are, each with a sentence behind it."""
    if ":" in block.text.rstrip(" :"):
        return False
    terms = (page.first_block[node] + 1 for node in page.children(page.parents[block.node]) if page.tags[node] == "dt")
    return sum(number < len(page.blocks) and page.blocks[number].text.endswith(STOPS) for number in terms) >= _ITEMS
