"""The segments of a line of facts: a date that borders part from what stands beside it, or the last change behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.times.month_names import WEEKDAYS
from scraper.extraction.wording.folding import DIGIT

if TYPE_CHECKING:
    from scraper.extraction.dating.date_places import Printed


def is_segment(item: Printed) -> bool:
    """Whether a date is all that stands between two borders of its line, or between one and the line's end."""
    before = item.raw[: item.start].rstrip(" ,")
    rest, _, last = before.rpartition(" ")
    before = rest if last.rstrip(".,").casefold() in WEEKDAYS else item.raw[: item.start]
    if not before.strip():
        return _BAR_BEHIND.match(item.raw, item.end) is not None
    return _BORDER_BEFORE.search(before) is not None and _BORDER_BEHIND.match(item.raw, item.end) is not None


def is_before_change(item: Printed) -> bool:
    """Whether the label of the last change and its day stand right behind a date in its line: `Ada Osei 3 March 2026 Updated: …`."""
    behind = item.raw[item.end :].lstrip(" |,(·•–-")
    label = LABEL.match(behind)
    return label is not None and label.lastgroup == "modified" and DIGIT.search(behind, label.end()) is not None


_BORDER_BEFORE = re.compile(r"(?:[|｜·•⋅∙]|\s[/–—-]|^[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?,)\s*$")
_BORDER_BEHIND = re.compile(r"\s*(?:[|｜·•⋅∙]|[/–—-]\s|$)")
"""What parts the facts of a line; the place before a day does so too."""
_BAR_BEHIND = re.compile(r"\s*(?:[|｜·•⋅∙]|[(（][^\W\d][^\d()]{4,30}\d)")
"""What parts a day that opens a line from what follows: a bar, or the day of the last change in brackets."""
