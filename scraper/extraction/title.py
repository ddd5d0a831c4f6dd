"""The headline: as printed, without the newspaper's name."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines import printed_titles, stated_titles
from scraper.extraction.headlines.site_name import LONGEST
from scraper.extraction.layout import hints
from scraper.extraction.layout.heading_parts import printed_part
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.lines import korean_facts
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.wording.folding import HANGUL, fold, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.headlines.site_name import SiteName
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LOOSE_COLON = re.compile(r"(?<=\w)\s+:(?=\s)")


def decide(context: Context, found: Extraction) -> None:
    """Fill `title`; note the element it stands in."""
    if context.dump is not None:
        found.article.title = context.ledger.decide("title", context.dump.titles(), key)
        return
    site = context.site
    stated = stated_titles.stated(context, site)
    visible = list(printed_titles.printed(context, site, stated))
    stated = _without_overline(context.outline, stated_titles.ranked(context, stated, visible), visible)
    doubted = any(candidate.confidence == stated_titles.NEWS_HEADLINE for candidate in stated)
    printed = [stated_titles.doubted(candidate) if doubted else candidate for candidate, _ in visible]
    candidates = [*printed, *stated, *_in_state(context, site), *_discovered(context)]
    title = context.ledger.decide("title", candidates, key)
    found.article.title = _typeset(title, candidates)
    _place(context, key(title), visible)


def _without_overline(
    page: Outline | None, stated: list[Candidate[str]], visible: list[tuple[Candidate[str], int]]
) -> list[Candidate[str]]:
    """Return the stated titles without the overline that a heading of the page prints apart from its headline, or before it."""
    whole = {key(page.text(node)): candidate.value for candidate, node in visible if page is not None and node >= 0}
    first = {key(candidate.value): candidate.value for candidate, _ in visible if candidate.locator == "h1"}
    found = ((item, whole.get(key(item.value)) or first.get(key(_LABEL.sub("", item.value)), item.value)) for item in stated)
    return [replace(item, value=headline) if headline in item.value else item for item, headline in found]


_LABEL = re.compile(r"^\[[^\[\]]{2,24}\]\s*(?=\S)")
"""The name of a series before a headline meant for a window, which the page prints in an element of its own: `[The bench] Title`."""


def _place(context: Context, wanted: str, visible: list[tuple[Candidate[str], int]]) -> None:
    """Note where the title stands: its element, or that of the best heading where the title was taken from structured data."""
    nodes = [node for candidate, node in visible if node >= 0 and key(candidate.value) == wanted]
    if not nodes:
        nodes = [node for candidate, node in visible if node >= 0 and candidate.confidence >= printed_titles.LIKELY]
    page = context.outline
    context.title_node = nodes[0] if nodes else -1
    if page is None or not wanted:
        return
    if len(nodes) > 1 and HANGUL.search(wanted):  # a heading for the window may stand above the page, the site's name behind the title
        context.title_node = next((node for node in nodes if key(page.text(node)).endswith(wanted)), nodes[0])
    if context.title_node >= 0 and HANGUL.search(wanted) and not key(page.text(context.title_node)).endswith(wanted):
        below = (block for block in page.headings if block.node > context.title_node)
        context.title_node = next((block.node for block in below if _is_under(page, block, key(block.text), wanted)), context.title_node)
    if not nodes:
        context.title_node = _line_of_title(page, wanted)
        if context.title_node < 0 and HANGUL.search(wanted):
            context.title_node = _line_with_facts(page, wanted)
    _part_from_text(context, page, wanted)
    if context.title_node < 0:
        context.title_node = next((block.node for block in page.headings if printed_part(page, block.node, [wanted]) is not None), -1)
    if context.title_node < 0 and HANGUL.search(wanted) and (line := _line_between(page, wanted)) is not None:
        context.title_node = line.node
        context.used.add(line.number)
    if context.title_node < 0:
        context.title_node = _begun(page, wanted)
    context.used.update(_below_overline(context, page, wanted))
    first, last = (page.first_block[context.title_node], page.last_block[context.title_node]) if context.title_node >= 0 else (0, 0)
    context.used.update(block.number for block in page.blocks[first : min(last, first + _LINES)] if key(block.text) == wanted)
    for block in page.headings:
        if (
            len(block.text) < LONGEST
            and page.tags[block.node] in printed_titles.HEADINGS
            and (first <= block.number < last or (own := key(block.text)) == wanted or _is_under(page, block, own, wanted))
        ):
            context.used.add(block.number)


def _part_from_text(context: Context, page: Outline, wanted: str) -> None:
    """Part the title from the deck, the facts or the text right under it where a line break alone does: so old pages set it."""
    for block in page.blocks:
        first, _, rest = block.text.partition("\n")
        if (
            not rest
            or page.tags[block.node] in HEADING_LEVELS
            or block.link_chars
            or len(first) > LONGEST
            or key(first) != wanted
            or page.marks[block.node] & printed_titles.ASTRAY
        ):
            continue
        title = page.cut_line(block)
        if title >= 0 and (context.title_node < 0 or page.within(title, context.title_node)):
            context.title_node = title
        return


def _below_overline(context: Context, page: Outline, wanted: str) -> list[int]:
    """Return the number of two lines of which the second is the title and the first, shorter, stands over it: old pages set it so."""
    if context.title_node >= 0 and page.tags[context.title_node] in HEADING_LEVELS:
        return []
    for block in page.blocks:
        above, _, line = block.text.partition("\n")
        if 0 < len(above) < len(line) <= LONGEST and not block.link_chars and key(line) == wanted:
            return [block.number]
    return []


def _begun(page: Outline, wanted: str) -> int:
    """Return the first heading that is the title with more behind it, else the line that begins with it; -1 where there is neither."""
    headings = (block.node for block in page.headings if len(wanted) >= _CUT and _goes_on(page, block, wanted))
    lines = (block.node for block in page.blocks if _opens_with(page, block, wanted))
    return next(headings, next(lines, -1))


def _goes_on(page: Outline, block: TextBlock, wanted: str) -> bool:
    """Whether a heading is the title with more behind it: the page states it shorter, as networks show it."""
    fits = page.tags[block.node] in _FIRST_HEADINGS and len(block.text) <= LONGEST and not block.link_chars
    return fits and not page.marks[block.node] & printed_titles.ASTRAY and key(block.text).startswith(wanted)


_FIRST_HEADINGS = ("h1", "h2")
_CUT = 20
"""Letters of a stated title that tell a heading by its beginning, at least."""


def _opens_with(page: Outline, block: TextBlock, wanted: str) -> bool:
    """Whether a line of a title's class begins with the title in an element of its own: boards print behind it where it leads."""
    if not page.hints[block.node] & hints.TITLE or not len(wanted) <= len(block.text) <= LONGEST:
        return False
    return not page.marks[block.node] & printed_titles.ASTRAY and key(pieces_of(page, block)[0]) == wanted


def _is_under(page: Outline, block: TextBlock, own: str, wanted: str) -> bool:
    """Whether a heading is the title with its category before it, in an element of its own."""
    return own.endswith(wanted) and len(own) < len(wanted) + _CATEGORY and printed_part(page, block.node, [wanted]) is not None


_CATEGORY = 16
"""Letters of a category's name, at most."""


def _line_of_title(page: Outline, wanted: str) -> int:
    """Return the first element that holds the title as a line of plain text: old pages set it in a table's cell."""
    for block in page.blocks:
        fits = len(wanted) <= len(block.text) < 2 * len(wanted) + 8 and not block.link_chars
        if fits and not page.marks[block.node] & printed_titles.ASTRAY and key(block.text) == wanted:
            node = page.element(block)
            return node if page.last_block[node] - page.first_block[node] <= _LINES else -1
    return -1


def _line_with_facts(page: Outline, wanted: str) -> int:
    """Return the inline element that is the title in a line with writer and date, which that line is called besides; -1 where none is."""
    for block in page.blocks:
        if len(block.text) > len(wanted) and key(block.text).startswith(wanted) and not page.marks[block.node] & printed_titles.ASTRAY:
            pieces = pieces_of(page, block)
            if key(pieces[0]) == wanted and korean_facts.is_facts(" ".join(pieces[1:])):
                return page.element(block)
    return -1


def _line_between(page: Outline, wanted: str) -> TextBlock | None:
    """Return the line that is the title in an element of its own, a section or a deck glued to it in others: styles set them apart."""
    for block in page.blocks:
        fits = len(wanted) < len(block.text) <= len(wanted) + _BESIDE and not block.link_chars and wanted in key(block.text)
        if fits and not page.marks[block.node] & printed_titles.ASTRAY and printed_part(page, block.node, [wanted]) is not None:
            return block
    return None


_BESIDE = 80
"""Letters of a section and a deck, at most."""
_LINES = 3
"""Blocks of an element that the title may stand in as a line of its own; what holds more holds the text as well."""


def _typeset(title: str | None, candidates: list[Candidate[str]]) -> str | None:
    """Return a title without the signs of urgency around it, with a colon that a hidden element set loose as it stands elsewhere."""
    if title is not None and title.startswith("+++"):
        title = title.strip("+ ") or title
    if title is None or not _LOOSE_COLON.search(title):
        return title
    wanted = key(title)
    return next((item.value for item in candidates if key(item.value) == wanted and not _LOOSE_COLON.search(item.value)), title)


def _in_state(context: Context, site: SiteName) -> Iterator[Candidate[str]]:
    """Yield the headline that stands beside the body in script data: such a page prints none."""
    state = context.state
    if state is not None and state.agrees and state.title and len(state.title) <= LONGEST:
        yield Candidate(site.without(state.title), "state", state.locator, state.title, 0.6)


def _discovered(context: Context) -> Iterator[Candidate[str]]:
    title = fold(context.page.discovery.title)
    if title:
        yield Candidate(title, "discovery", context.page.discovery.via, title, 0.32)
