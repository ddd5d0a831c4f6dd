"""Lines of the article's other fields, which its body may repeat: title, deck, kicker, byline, the paper's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Block
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.lines.read_labels import label_of
from scraper.extraction.wording.folding import HANGUL, STOPS, key, weight

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import TextBlock
    from scraper.extraction.result import Extraction

_KICKER = 4.0
"""Rough words of a kicker that is no text, at most."""


def keys_of(found: Extraction, *, deck: bool) -> dict[str, str]:
    """Return the keys of the lines of the article's other fields, each with the verdict on a block that says it again."""
    story = found.article
    lines = {key(line): "dek" for line in (*(story.subtitle or "").split("\n"), story.subtitle or "") if deck}
    lines |= {key(line): "byline" for line in (*(story.byline or "").split("\n"), *(author.name for author in story.authors))}
    if story.kicker and weight(story.kicker) <= _KICKER:  # a longer one may be the text's own first line
        lines[key(story.kicker)] = "dek"
    lines[key(story.title)] = "title"
    lines.pop("", None)
    return lines


def flash(context: Context, title: str | None) -> list[Block]:
    """Return the one line of a Korean news flash, whose text is its title again: `[속보] …`."""
    page = context.outline
    if page is None or not title or not _FLASH.match(title):
        return []
    start = page.last_block[context.title_node] if context.title_node >= 0 else 0
    said = (one for one in context.body_blocks if one.number >= start and key(one.text) == key(title))
    return [Block(type="paragraph", text=one.flat) for one in said if page.tags[one.node] not in HEADING_LEVELS][:1]


_FLASH = re.compile(r"[\[<(【]?\s?(?:속보|긴급|[1-9]보)\s?[\]>)】]")


def field_of(context: Context, block: TextBlock, own: dict[str, str], longest: int, *, opening: bool) -> str | None:
    """Return which field's line a block is, None where it is none's.

    Args:
        context, block: the page, and a block of its body.
        own: what `keys_of` returned.
        longest: letters of a block that may be one, at most.
        opening: whether the text has not begun yet.
    """
    if block.number in context.used:
        return "used"
    if len(block.text) <= longest and (kind := own.get(key(block.text))) is not None and (kind != "dek" or opening):
        return kind
    column = opening and block.text[0] == "【" and _COLUMN.fullmatch(block.text)
    paper = len(block.text) <= _LONGEST_PAPER and (HANGUL.search(block.text) or block.text[0] in "[【")
    label = label_of(context.outline, block) if context.outline is not None else ""
    if (label and (opening or label == block.flat)) or (not opening and _signs(context, block, own)):
        return "byline"
    if column or (paper and (context.site.is_key(key(block.text)) or (opening and _opens_window(context, block, own)))):
        return "byline"
    return None


def _signs(context: Context, block: TextBlock, own: dict[str, str]) -> bool:
    """Whether a line that is no sentence ends in a writer's name or the site's, or says under the name what she is: `Yours, Ada Osei`."""
    page = context.outline
    if page is None or len(block.text) > _LONGEST_SIGNATURE or block.text.endswith(STOPS) or page.tags[block.node] in _NO_SIGNATURE:
        return False
    text = key(block.text)
    first = key(block.text.partition("\n")[0])
    if block.text[0] in _DASHES and context.site.is_key(text):
        return True
    writers = [line for line, kind in own.items() if kind == "byline" and len(line) >= _NAME]
    return block.words <= _SIGNATURE and any(text.endswith(line) or first == line for line in writers)


_LONGEST_SIGNATURE, _SIGNATURE, _NAME = 70, 7.0, 6
"""Letters and rough words of such a line, at most, and letters of a name, at least."""
_DASHES = "-–—"
_NO_SIGNATURE = frozenset({*HEADING_LEVELS, "li", "td", "dd", "dt"})


def _opens_window(context: Context, block: TextBlock, own: dict[str, str]) -> bool:
    """Whether a line opens the window's title, which holds no headline: the paper's name, under which boards let its desk write."""
    window = key(context.metadata.title)
    return window.startswith(key(block.text)) and not any(kind == "title" and line in window for line, kind in own.items())


_LONGEST_PAPER, _COLUMN = 30, re.compile(r"【[^】]{1,12}】")
"""Letters of the paper's name alone, at most, and the name of a column over a Chinese text."""
