"""The blocks that a byline was read from: they are used, and no text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines.block_bylines import line_of
from scraper.extraction.bylines.byline_places import LONGEST, around
from scraper.extraction.bylines.writer_labels import label_before
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.names import byline_forms, sign_offs
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import HANGUL, STOPS, fold, key

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

SIGN_OFF = 10
"""Blocks at the end among which a report is signed off: where to send tips stands behind it."""


def mark(context: Context, byline: str | None) -> None:
    """Note which blocks hold the byline, or a line of who signed."""
    if byline is None or context.outline is None:
        return
    wanted = {key(line) for line in byline.split("\n")}
    context.used.update(
        block.number
        for block in context.body_blocks
        if len(block.text) < LONGEST and (byline_forms.is_line(block.flat) or key(block.text) in wanted)
    )
    last = context.body_blocks[-2 * SIGN_OFF :]
    context.used.update(block.number for block in last if HANGUL.search(block.text) and sign_offs.signed_off(block.flat))
    near = [block for block in around(context, context.outline) if len(block.text) < LONGEST]
    named = [block for block in near if key(block.text) in wanted or _holds(context, context.outline, block, byline, wanted)]
    named += [block for block in near if block not in named and _with_addresses(context.outline, block, wanted)]
    named += [behind for block in named if (behind := _place_behind(context.outline, block)) is not None]
    labels = [label for block in named if (label := label_before(context.outline, block)) is not None]
    context.used.update(block.number for block in (*named, *labels))


def _place_behind(page: Outline, block: TextBlock) -> TextBlock | None:
    """Return the line right behind a byline whose class says that it is the place its writer reports from."""
    behind = page.blocks[block.number + 1] if block.number + 1 < len(page.blocks) else None
    if behind is None or len(behind.text) > _LONGEST_PLACE or not (names := page.classes[behind.node]) or behind.text.endswith(STOPS):
        return None
    return behind if _PLACE.search(names) is not None else None


_LONGEST_PLACE = 40
_PLACE = re.compile(r"(?:^|[\s_-])(?:location|place|dateline)(?=$|\s)", re.IGNORECASE)


def _with_addresses(page: Outline, block: TextBlock, wanted: set[str]) -> bool:
    """Whether a line is one of the byline with the writers' addresses between and behind the names."""
    line = line_of(page, block) if "@" in block.text and not block.text.endswith(STOPS) and "\n" in block.text else None
    return line is not None and key(line.text) in wanted


def _holds(context: Context, page: Outline, block: TextBlock, byline: str, wanted: set[str]) -> bool:
    """Whether a line between title and text is one of the byline with the paper's name before it, or with the day or a place behind it."""
    if context.title_node < 0 or not page.last_block[context.title_node] <= block.number <= context.text_first:
        return False
    own = key(block.text)
    if any(own.endswith(one) and context.site.is_key(own.removesuffix(one)) for one in wanted):
        return True
    if block.text.endswith(STOPS) or not any(len(one) >= _TELLING and own.startswith(one) for one in wanted):
        return False
    if context.opened and len(block.text) > len(context.opened) + _SHORT_TEXT and block.text.startswith(context.opened):
        return False  # the text of a picture of the news, one paragraph that the byline opens and an address ends
    cut = cut_out(byline.partition("\n")[0])
    return (cut is not None and cut.labelled) or bool(timestamps.find(block.flat) or timestamps.find(fold(spaced(page, block))))


_TELLING, _SHORT_TEXT = 8, 60
"""Letters of a byline by whose beginning a line is told, at least, and of what is a text behind one that opens it."""
