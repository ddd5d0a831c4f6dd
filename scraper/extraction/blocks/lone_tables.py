"""The body of an article without prose: the data tables and definition lists under its title, with the headings above them.

Results, prices and menus are printed so. Tables of furniture (calendars, rates, forms, what a page says of the story itself) stand
elsewhere, or hold no words, or nothing but dates, names and links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.records import Block
from scraper.extraction.blocks import typed_blocks
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.date_lines import LONGEST, is_date_line
from scraper.extraction.names import byline_forms
from scraper.extraction.wording import boilerplate, furniture

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_FURNITURE = (
    *(outline.IN_NAV, outline.IN_FOOTER, outline.IN_ASIDE, outline.IN_FORM, outline.IN_HIDDEN, outline.IN_BUTTON, outline.IN_HEADER),
    *(outline.IN_COMMENTS, outline.IN_CAPTION),
)
_NO_PLACE = sum(_FURNITURE)
_NO_NAME = hints.NEGATIVE | hints.COMMENTS | hints.RELATED | hints.FOOTER | hints.WEATHER | hints.BYLINE | hints.DATE | hints.CAPTION
_LEAST_ROWS = 3
_HEADINGS = {"h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_OUTERMOST = ("article", "main", "body")


def find(context: Context, page: Outline) -> list[Block]:
    """Return the blocks of a body that is made of tables; empty where none stands under the title."""
    if context.title_node < 0 or not (page.tagged("table") or page.tagged("dl")):
        return []
    for around in page.ancestors(page.parents[context.title_node]):
        if around < 0:
            break
        tables = _tables(page, around, context.title_node)
        if tables:
            return _blocks(page, tables, _holder(page, around, tables[0]))
        if page.tags[around] in _OUTERMOST:
            break
    return []


def holds(page: Outline, block: TextBlock) -> bool:
    """Whether a block stands in a table that an article may be made of: a cell is no line of byline and date."""
    if not page.marks[block.node] & outline.IN_TABLE and page.tags[block.node] not in ("dt", "dd"):
        return False
    table = next((node for node in page.ancestors(block.node) if page.tags[node] in ("table", "dl")), -1)
    return table >= 0 and _is_content(page, table)


def _tables(page: Outline, around: int, title: int) -> list[int]:
    """Return the tables behind the title, within an element, that hold what an article may be made of; none behind its end."""
    end = next(
        (block.node for block in page.blocks[page.last_block[title] : page.last_block[around]] if _heads_furniture(block.flat)),
        page.ends[around],
    )
    nodes = [node for node in range(page.ends[title], end) if page.tags[node] in ("table", "dl")]
    return [node for node in nodes if not page.marks[node] & _NO_PLACE and _is_named_freely(page, node, around) and _is_content(page, node)]


def _heads_furniture(text: str) -> bool:
    return len(text) < boilerplate.LONGEST_HEADING and (boilerplate.closes(text) or furniture.heads_block(text))


def _is_named_freely(page: Outline, table: int, around: int) -> bool:
    """Whether no name between a table and the element around it says that it is furniture."""
    for node in page.ancestors(table):
        if node == around:
            break
        if page.hints[node] & _NO_NAME and not page.hints[node] & hints.BODY:
            return False
    return True


def _is_content(page: Outline, table: int) -> bool:
    """Whether a table has rows of words enough that are no date, no writer and no link."""
    if typed_blocks.is_linked(page, table):
        return False
    if page.tags[table] == "table" and not typed_blocks.is_data_table(page, table):
        return False
    rows = typed_blocks.table_lines(page, table)
    telling = [row for row in rows if any(map(str.isalpha, row)) and not any(map(_is_about_story, row.split(typed_blocks.CELL_MARK)))]
    return len(rows) >= _LEAST_ROWS and len(telling) * 2 > len(rows)


def _is_about_story(cell: str) -> bool:
    return len(cell) <= LONGEST and (is_date_line(cell) or byline_forms.is_line(cell))


def _holder(page: Outline, around: int, table: int) -> int:
    """Return what holds the tables of the text: the part of an element that holds the first, or the element where that part is a table."""
    part = next(child for child in page.children(around) if page.within(table, child))
    alone = page.range(part) == page.range(table)
    return around if alone else part


def _blocks(page: Outline, tables: list[int], holder: int) -> list[Block]:
    found = []
    for table in tables:
        if not page.within(table, holder):
            break
        first = page.first_block[table]
        above = page.blocks[first - 1]
        if page.tags[above.node] in _HEADINGS and page.within(above.node, holder):
            found.append(Block(type="heading", level=_HEADINGS[page.tags[above.node]], text=above.flat))
        found.append(Block(type="table", text="\n".join(typed_blocks.table_lines(page, table))))
    return found
