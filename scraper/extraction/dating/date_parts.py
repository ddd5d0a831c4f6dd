"""Dates that no line prints whole: a badge of day, month and year, each an element, and a day whose year stands in the page's address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scraper.extraction.dating.date_places import Printed
from scraper.extraction.dating.script_dates import SECONDS, moment
from scraper.extraction.layout import hints
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.times.stamp import Stamp

_DAY = re.compile(
    r"(?:[^\W\d_]{2,10}\.?,?\s)?(?:[0-3]?\d(?:st|nd|rd|th|er|\.|º)?)(?:\s(?:de\s)?[^\W\d_]{3,12}\.?)?|[^\W\d_]{3,12}\.?\s[0-3]?\d,?"
)
"""The day of a month, or a day and the name of its month, in either order."""
_NUMBERS = re.compile(r"([0-3]?\d)[\s|/.-]{1,3}([0-3]?\d)[\s|/.-]{1,3}((?:19|20)\d\d)")
_WEEKDAY_AMID = re.compile(r"[^\W\d_]{3,9}\.? [0-3]?\d [^\W\d_]{3,9}\.? (?:19|20)\d\d(?: [0-2]?\d:[0-5]\d)?")
"""Elements of month, day, day of the week, year and hour, `Aug 17 Sat 2024 21:30`."""
_LONGEST, _LONGEST_BADGE, _MOST_PARTS, _LEVELS = 24, 32, 4, 3
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/([01]?\d)/(?!\d)")


def of_badge(context: Context, page: Outline, block: TextBlock, language: str | None) -> Iterator[Printed]:
    """Yield the date that a day and what stands beside it in its element make, else the one it makes with the year and month of the URL.

    Args:
        context: the page.
        page: its outline.
        block: a block without a date of its own.
        language: as for `timestamps.find`.
    """
    if len(block.text) > _LONGEST or not page.hint_of(block.node, _LEVELS) & hints.DATE:
        return
    if (told := _told(page, block, language)) is not None:
        yield told
        return
    whole, node = spaced(page, block), block.node
    if not (_DAY.fullmatch(whole) or _NUMBERS.fullmatch(whole) or _WEEKDAY_AMID.fullmatch(whole)):
        return
    for ancestor in list(page.ancestors(block.node))[1 : _LEVELS + 1]:
        parts = page.range(ancestor)
        text = " ".join(part.flat for part in parts)
        if len(parts) > _MOST_PARTS or len(text) > _LONGEST_BADGE:
            break
        whole, node = text, ancestor
    stamp = _made(whole, language) or _with_url(context, whole, language)
    if stamp is not None:
        yield Printed(None, stamp, whole, node, block.number, 0, len(whole))


def _told(page: Outline, block: TextBlock, language: str | None) -> Printed | None:
    """Return the date that an attribute of a block's elements tells, where they print how long ago it was."""
    for node in range(block.node, min(page.ends[block.node], block.node + _MOST_ELEMENTS)):
        title, seconds = page.els[node].get("title"), page.els[node].get("data-timestamp") or page.els[node].get("data-time")
        stamp = timestamps.parse(title, language) if title else None
        if stamp is None and seconds and SECONDS.fullmatch(seconds):
            stamp = moment(seconds)
        if stamp is not None:
            return Printed(None, stamp, title or seconds or "", node, block.number)
    return None


_MOST_ELEMENTS = 6


def _made(text: str, language: str | None) -> Stamp | None:
    """Return the date of a badge's words in whatever order they stand."""
    if (numbers := _NUMBERS.fullmatch(text)) is not None:
        return timestamps.parse("/".join(numbers.groups()), language)
    found = timestamps.find(text, language)
    if found:
        return found[0].stamp if len(found) == 1 else None
    parts = _PARTS.match(text)
    return timestamps.parse(f"{parts['day']} {parts['month']} {parts['year']}", language) if parts is not None else None


_PARTS = re.compile(
    r"(?=.*?(?<!\d)(?P<day>[0-3]?\d)(?!\d))(?=.*?(?P<month>[^\W\d_]{3,12}))(?=.*?(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d))[\w\s.,:/|-]+$"
)


def _with_url(context: Context, text: str, language: str | None) -> Stamp | None:
    """Return a day and month with the year of the page's address, where that states the same month."""
    try:
        match = _URL_MONTH.search(urlsplit(context.metadata.link("canonical") or context.page.url or "").path)
    except ValueError:
        return None
    if match is None:
        return None
    stamp = _made(fold(f"{text.strip(' ,')} {match[1]}"), language)
    return stamp if stamp is not None and stamp.month == int(match[2]) else None
