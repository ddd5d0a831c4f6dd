"""What ends a text that is none of it: what the paper says of its writers, what a subscription costs, headings that nothing follows."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from scraper.extraction.blocks import typed_blocks
from scraper.extraction.layout import outline
from scraper.extraction.lines.chronicles import is_entry
from scraper.extraction.names.organisations import is_agency
from scraper.extraction.wording import walls
from scraper.extraction.wording.furniture import is_copyright

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction


def ended(context: Context, page: Outline, found: Extraction, kept: list[TextBlock]) -> list[TextBlock]:
    """Return the blocks of a text without these."""
    return _closed(context, page, _before_rights(context, _before_wall(context, _without_bios(page, found, kept))))


def _before_rights(context: Context, kept: list[TextBlock]) -> list[TextBlock]:
    """Drop what little stands behind the line that reserves the rights of a Korean text, which ends it."""
    rights = rights_of(context)
    own = [block for block in kept if block.number < rights]
    return own if len(own) >= _LEAST_BEFORE_BIO else kept


def rights_of(context: Context) -> int:
    """Return the number of the line that reserves the rights of a Korean text, with much before and little behind it; else a high one."""
    blocks = context.body_blocks
    if not (context.language or "").startswith("ko") or not blocks:
        return sys.maxsize
    last = max(blocks, key=lambda block: block.words).number
    rights = next((block.number for block in blocks if block.number > last and is_copyright(block.flat)), sys.maxsize)
    if any(block.number > rights and block.text.endswith(_PLAIN) and not block.text.endswith("니다.") for block in blocks):
        return sys.maxsize  # the text goes on behind a picture's notice
    behind = sum(block.words for block in blocks if block.number > rights)
    return rights if behind < _FEW * sum(block.words for block in blocks if block.number < rights) else sys.maxsize


_PLAIN = ("다.", "다.”", '다."')
"""How the sentences of Korean reports end; what a page says to its readers ends politely."""
_FEW = 0.3
"""Share of a text's words that stands behind the notice of its rights, at most: a picture's credit may be one as well."""


_LONGEST_BIO = 60.0
"""Rough words of a paragraph about an author."""


def _without_bios(page: Outline, found: Extraction, kept: list[TextBlock]) -> list[TextBlock]:
    """Drop the paragraphs at the end that begin with an author's name: what the paper says about its writers."""
    writers = [author.name.lower() for author in found.article.authors if author.name]
    surnames = [name.rpartition(" ")[2] for name in writers if " " in name]
    names = (*(f"{name}{mark}" for name in writers for mark in _BEHIND_NAME), *(f"{name}{told}" for name in surnames for told in _TOLD))
    kept = _without_bio_over_notes(kept, writers)
    end = len(kept)
    while names and end > _LEAST_BEFORE_BIO and kept[end - 1].words < _LONGEST_BIO:
        last = kept[end - 1]
        if (_TO_REACH.sub("", last.flat.lower()).startswith(names) and not _SAYS.search(last.flat)) or _is_under_name(
            page, last, kept[end - 2], names
        ):
            kept = kept[: end - 1]
        elif page.tags[last.node] not in outline.HEADING_LEVELS:
            break
        end -= 1
    return kept


def _without_bio_over_notes(kept: list[TextBlock], writers: list[str]) -> list[TextBlock]:
    """Drop the paragraph about a writer over the last ones, where these say what was corrected: `Ada Osei is a reporter for The Quay`."""
    noted = next((place for place, block in enumerate(reversed(kept)) if not _CORRECTED.match(block.flat.lower())), len(kept))
    told = len(kept) - 1 - noted
    if not 0 < noted <= _NOTES or told < _LEAST_BEFORE_BIO:
        return kept
    low = kept[told].flat.lower()
    about = kept[told].words < _LONGEST_BIO and any(low.startswith(f"{name}{mark}") for name in writers for mark in _BEHIND_NAME)
    return [*kept[:told], *kept[told + 1 :]] if about else kept


_CORRECTED = re.compile(
    r"\W*(?:(?:a )?(?:correction|clarification|editor['’]s note)\b|this (?:article|story|column|report|post) (?:was|has been) "
    r"(?:amended|corrected|updated)|an earlier version of|anmerkung der redaktion|(?:korrektur|rectificati(?:f|e)|corrección|fe de errores|"
    r"rettelse|rättelse|oikaisu|sprostowanie|correção)\b)"
)
_NOTES = 3
"""Notes of what was corrected or added, at the end of a text, at most."""


def _is_under_name(page: Outline, block: TextBlock, before: TextBlock, names: tuple[str, ...]) -> bool:
    """Whether a paragraph stands in a box behind the text that a writer's name opens on a line of its own."""
    box = page.parents[block.node]
    first = page.blocks[page.first_block[box]]
    return before.number < first.number < block.number and f"{first.flat.lower()} " in names


_BEHIND_NAME = (" ", ",", "'", "’", ":")
_TOLD = (", a ", ", an ", ", the ", " is a ", " is an ", " is the ", " writes ", " covers ", " can be reached ")
"""What papers tell of a writer behind the surname alone."""
_TO_REACH = re.compile(r"(?:you can )?(?:contact|reach|follow|e-?mail|write to)(?: reporter| staff writer)? ")
"""What stands before a writer's name in the line that says where to write to her."""
_SAYS = re.compile(r"”(?:이?라)?고 .{1,30}다\.$")
"""How a Korean sentence ends that quotes somebody: one of the same name as the writer."""
_INITIALS, _SIGN = re.compile(r"\(?[A-ZÀ-Þ]{2,4}(?:[/-][A-ZÀ-Þ]{2,3})?\)?|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,6}"), 30
"""The initials of a writer, or of those of an agency who wrote and edited, alone in the last line, and letters of such a line."""
_LINES = ("li", "p", "div", "dd", "pre")
"""Tags of what may be a text's last line, however short."""
_LEAST_BEFORE_BIO = 1
"""Blocks of a text before what may be said about its author."""


def _before_wall(context: Context, kept: list[TextBlock]) -> list[TextBlock]:
    """Drop the few short lines behind a line that says that the rest is for subscribers: what they cost, who has one already."""
    first = max([context.text_first, *(block.number for block in kept if block.words >= _OFFER)])
    last = next((one.number for one in reversed(context.body_blocks) if one.number <= first or walls.is_wall(one.flat)), first)
    behind = [block for block in kept if block.number > last] if last > first else []
    return kept[: len(kept) - len(behind)] if len(behind) <= _OFFERS and len(behind) < len(kept) else kept


_OFFERS, _OFFER = 3, 15.0
"""Lines behind such a line, at most, and rough words of one."""


def _closed(context: Context, page: Outline, kept: list[TextBlock]) -> list[TextBlock]:
    """Drop headings and scraps that nothing follows."""
    while (
        kept
        and (_is_left_over(page, kept) or _is_site(context, kept))
        and not typed_blocks.headed_table(page, context.body_nodes, kept[-1])
    ):
        kept.pop()
    return kept


def _is_site(context: Context, kept: list[TextBlock]) -> bool:
    """Whether the last block of a text is the address of the site, which its own stories bear as the source."""
    return len(kept) > _LEAST_BEFORE_BIO and kept[-1].flat.lower().removeprefix("www.") == (context.page.site or None)


def _is_left_over(page: Outline, kept: list[TextBlock]) -> bool:
    """Whether the last block of a text is a heading, or a scrap: a few words, initials, an agency."""
    last = kept[-1]
    if page.tags[last.node] in outline.HEADING_LEVELS:
        return True
    if last.words < 4 and len(kept) > 3 and page.tags[last.node] not in _LINES and not is_entry(page, last):
        return True
    if len(kept) <= _LEAST_BEFORE_BIO:
        return False
    signed = len(last.text) <= _SIGN and _INITIALS.fullmatch(last.flat) is not None
    return signed or (last.text[0] in "—–-" and is_agency(last.flat.lstrip("—–- ")))
