"""Days that Chinese portals print without a year, or with two figures of it: whole where the page states the same day for machines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dating.date_witness import witness
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.times import timestamps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate

_LABELLED = re.compile(
    r"(?:发布|发表|發布|發佈|發表|刊登)(?:时间|時間|日期|于|於)\s?[:：]?\s?(?:(\d\d)-)?(\d\d)[-月](\d\d)日?(?![-\d]\d?-)(?:\s?(\d\d:\d\d)(?!\d))?"
)
_LONGEST, _HEAD = 60, 12
_WORTH = 0.55


def witnesses(context: Context) -> Iterator[Candidate[Dated]]:
    """Yield the day that a label of publication under the title gives, with the year its figures or a stated moment have."""
    page = context.outline
    if page is None or not (context.language or "").startswith("zh"):
        return
    first = page.first_block[context.title_node] if context.title_node >= 0 else 0
    for block in page.blocks[first : max(context.body_first, first + _HEAD)]:
        match = _LABELLED.search(spaced(page, block)) if len(block.text) <= _LONGEST and "-" in block.text else None
        if match is None:
            continue
        year = f"20{match[1]}" if match[1] else _stated_year(context, f"-{match[2]}-{match[3]}")
        stamp = timestamps.parse(f"{year}-{match[2]}-{match[3]} {match[4] or ''}".strip()) if year else None
        if stamp is not None:
            yield witness("published", stamp, "label", page.classes[block.node] or page.tags[block.node], match[0], _WORTH)
        return


def _stated_year(context: Context, day: str) -> str | None:
    """Return the year of the meta elements that state a day of a year with the same month and day."""
    values = (value for values in context.metadata.meta.values() for value in values)
    years = {value[:4] for value in values if value[4:10] == day and value[:2] in ("19", "20") and value[:4].isdigit()}
    return years.pop() if len(years) == 1 else None
