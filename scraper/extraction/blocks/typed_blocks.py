"""From blocks of text to the typed blocks of a body: headings, quotes, list items, tables, captions and a live blog's entries.

A data table is one block, its rows joined by a newline and its cells by ` | `; an entry is one block as well, its lines joined by newlines,
its printed time left out. A table with prose in its cells is layout: its cells are paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from archive.records import Block
from scraper.extraction.blocks import block_kinds
from scraper.extraction.layout import outline
from scraper.extraction.layout.heading_parts import BACK, BACK_BEFORE, without_anchor
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.lines.line_verdicts import line_kind
from scraper.extraction.lines.read_labels import label_of
from scraper.extraction.wording.folding import HANGUL, STOPS, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scraper.extraction.layout.outline import Outline, TextBlock

_CELL_WORDS = 12.0
"""Mean length of a cell, in rough words, from which a table is layout."""
CELL_MARK = " | "
"""What stands between the cells of a row."""
_CLOCK = re.compile(
    r"(?:.{0,24}[\s(,])?\d{1,2}\s?(?:[:.h]\s?\d{2}(?::\d{2})?|時(?:\s?\d{1,2}分)?|시(?:\s?\d{1,2}분)?)"
    r"(?:\s?(?:Uhr|[ap]\.?m\.?|[A-Z]{2,4}))?\)?[\s|:–-]{0,3}|\d{1,3}\.?(?:\s?\+\s?\d{1,2})?\s?['’′´]",
    re.IGNORECASE,
)
"""The time of a live blog's entry, or the minute of a match."""
_FEET = re.compile(r"\d\s?['’′´]")
"""Heights and lengths in feet; of a match some minute has two figures."""
_SCRAP = re.compile(r"[\W\d_]{0,8}|\W*(?:images?|photos?|pictures?|fotos?|bild|credits?|source|quelle)\W*", re.IGNORECASE)
"""What links and buttons leave of a caption."""
_LEAST_ENTRIES = 2
_ABOVE = 3
"""Blocks above the text from which on what is embedded belongs to it."""


def typed(
    page: Outline, chosen: list[TextBlock], around: list[TextBlock], containers: list[int], embedded: Sequence[tuple[int, str]] = ()
) -> Iterator[Block]:
    """Yield the blocks of a body in page order.

    Args:
        page: the page laid out.
        chosen: what the body's text is made of.
        around: what else may stand between the first and the last of them; captions and data tables are taken from it.
        containers: the body's containers; tables and entries are looked for within them.
        embedded: (number of the block it stands before, address) of what is embedded, in page order.
    """
    own = {block.number for block in chosen}
    tables = _tables(page, [*chosen, *around], containers)
    entries = _entries(page, containers)
    held = _held(entries, [*chosen, *around]) if entries else {}
    told: set[int] = set()
    waiting = [(place, url) for place, url in embedded if not chosen or chosen[0].number - _ABOVE <= place <= chosen[-1].number + 1]
    for block in sorted({block.number: block for block in (*chosen, *around)}.values(), key=lambda block: block.number):
        while waiting and waiting[0][0] <= block.number:
            yield Block(type="embed", text=waiting.pop(0)[1])
        if (table := tables.get(block.number, -1)) >= 0:
            if table not in told:
                told.add(table)
                yield Block(type="table", text="\n".join(table_lines(page, table)))
        elif block.number not in own:
            if page.marks[block.node] & outline.IN_CAPTION and not (_SCRAP.fullmatch(block.flat) or label_of(page, block) == block.flat):
                yield Block(type="caption", text=block.flat)
        elif (entry := entries.get(block.number, -1)) >= 0:
            if entry not in told:
                told.add(entry)
                lines = _entry_lines(page, held[entry], own)
                if lines:
                    yield Block(type="entry", text="\n".join(lines))
        else:
            kind, level = block_kinds.kind_of(page, block)
            titled = (
                kind == "heading"
                or page.tags[block.node] in outline.HEADING_LEVELS
                or block.text.endswith(BACK)
                or block.text.startswith(BACK_BEFORE)
            )
            for text in _lines(block):
                yield Block(type=kind, level=level, text=without_anchor(page, block.node, text) if titled else text)
    yield from (Block(type="embed", text=url) for _, url in waiting)


def _held(entries: dict[int, int], blocks: list[TextBlock]) -> dict[int, list[TextBlock]]:
    """Return the blocks of each entry in page order."""
    held: dict[int, list[TextBlock]] = {}
    for number, block in sorted({block.number: block for block in blocks}.items()):
        if (entry := entries.get(number, -1)) >= 0:
            held.setdefault(entry, []).append(block)
    return held


def data_tables(page: Outline, containers: list[int]) -> list[int]:
    """Return the tables within some containers that hold data rather than layout."""
    return [node for top in containers for node in range(top, page.ends[top]) if page.tags[node] == "table" and is_data_table(page, node)]


def is_data_table(page: Outline, table: int) -> bool:
    """Whether a table holds data rather than layout."""
    if "table" in page.tags[table + 1 : page.ends[table]]:
        return False
    rows = _rows(page, table)
    if len(rows) < 2 or sum(len(row) >= 2 for row in rows) * 2 <= len(rows) or any(_is_text(page, row) for row in rows):
        return False
    blocks = page.range(table)
    cells = sum(map(len, rows))
    return bool(blocks) and sum(block.words for block in blocks) <= _CELL_WORDS * cells and not any(block.words > 60 for block in blocks)


def _is_text(page: Outline, row: list[int]) -> bool:
    """Whether a row is one cell with paragraphs, as boards print a text below the cells of its title and writer."""
    return len(row) == 1 and sum(block.text.endswith(STOPS) for block in page.range(row[0])) > 1


def is_linked(page: Outline, table: int) -> bool:
    """Whether most of a table is links."""
    blocks = page.range(table)
    return sum(block.link_chars for block in blocks) * 2 > sum(len(block.text) for block in blocks)


def headed_table(page: Outline, containers: list[int], block: TextBlock) -> bool:
    """Whether a block, the last of a text, is the heading right over a data table: a test's figures end it."""
    place = block.number + 1
    if page.tags[block.node] not in outline.HEADING_LEVELS or place >= len(page.blocks):
        return False
    if not page.marks[page.blocks[place].node] & outline.IN_TABLE:
        return False
    return any(page.first_block[table] == place and not is_linked(page, table) for table in data_tables(page, containers))


def _rows(page: Outline, table: int) -> list[list[int]]:
    """Return the cells of each row; in a definition list a row is a term with its definitions."""
    first, cells = ("dt", ("dt", "dd")) if page.tags[table] == "dl" else ("tr", ("td", "th"))
    rows: list[list[int]] = []
    for node in range(table + 1, page.ends[table]):
        if page.tags[node] == first:
            rows.append([])
        if page.tags[node] in cells and rows:
            rows[-1].append(node)
    return [row for row in rows if row]


def table_lines(page: Outline, table: int) -> list[str]:
    """Return the rows of a table or a definition list that hold text, a line each."""
    lines = (CELL_MARK.join(fold(page.text(cell)) for cell in row) for row in _rows(page, table))
    return [line for line in lines if line.strip(CELL_MARK)]


def _tables(page: Outline, blocks: list[TextBlock], containers: list[int]) -> dict[int, int]:
    """Return the table of every block in a data table that stands among some blocks."""
    if not any(page.marks[block.node] & outline.IN_TABLE for block in blocks):
        return {}
    return {block.number: table for table in data_tables(page, containers) for block in page.range(table)}


def _entries(page: Outline, containers: list[int]) -> dict[int, int]:
    """Return the entry of every block of a live blog: elements of one tag and class, each beginning with a time."""
    heads = [block for node in containers for block in page.range(node) if _is_head(page, block)]
    if all(_FEET.fullmatch(block.flat) for block in heads):
        return {}
    chains = [chain for block in heads if (chain := _holders(page, block, containers))]
    if len(chains) < _LEAST_ENTRIES:
        return {}
    times = Counter(_look(page, node) for node in {node for chain in chains for node in chain})
    entries = (max(reversed(chain), key=lambda node: times[_look(page, node)]) for chain in chains)
    return {block.number: entry for entry in entries if times[_look(page, entry)] >= _LEAST_ENTRIES for block in page.range(entry)}


def _is_head(page: Outline, block: TextBlock) -> bool:
    """Whether a line is an entry's time, or begins with the element that is, who wrote the entry behind it: no sentence."""
    text = block.text
    if len(text) > _LONGEST_HEAD:
        return False
    if len(text) <= _LONGEST_TIME and _CLOCK.fullmatch(block.flat):
        return True
    if not text[0].isdigit() or text.endswith(STOPS) or page.tags[block.node] in _LINES_OF_TEXT:
        return False
    return _CLOCK.fullmatch(pieces_of(page, block)[0]) is not None


_LONGEST_TIME, _LONGEST_HEAD = 40, 60
_LINES_OF_TEXT = frozenset({"p", "li", "td", "th", "dd", "h2", "h3", "h4"})


def _look(page: Outline, node: int) -> tuple[str, str | None]:
    return page.tags[node], page.classes[node]


def _entry_lines(page: Outline, blocks: list[TextBlock], own: set[int]) -> list[str]:
    """Return the lines of an entry that are text or a heading, without its time."""
    return [
        block.flat
        for block in blocks
        if (block.number in own or page.tags[block.node] in outline.HEADING_LEVELS) and not _is_head(page, block)
    ]


def _holders(page: Outline, block: TextBlock, containers: list[int]) -> list[int]:
    """Return the elements within the containers that begin with a block and hold more, the innermost first: heads of entries, too."""
    found = []
    for node in page.ancestors(block.node):
        if node in containers or page.first_block[node] != block.number:
            break
        if page.last_block[node] - block.number > 1:
            found.append(node)
    return found


def _lines(block: TextBlock) -> list[str]:
    """Single line breaks part sentences (text set with `<br>`), and are spaces within one."""
    if "\n" not in block.text:
        return [block.text]
    lines = _unsigned(block.text.split("\n"))
    if _TURN.match(lines[0]) and len(lines) > 1:
        return [lines[0], *_parted(lines[1:])]
    return _parted(lines)


def _unsigned(lines: list[str]) -> list[str]:
    """Return lines without those at their end that sign a Korean text, or reserve its rights."""
    last = len(lines)
    while last > 1 and len(line := lines[last - 1]) <= _SIGNED and HANGUL.search(line) and line_kind(line) in ("byline", "copyright"):
        last -= 1
    return lines[:last]


_SIGNED = 80
_TURN = re.compile(r"[◀<〈\[【]\s?(?:앵커|기자|리포트|리포터|캐스터|인터뷰)(?:\s?멘트)?\s?[▶>〉\]】]$")
"""Who speaks from here on, on a line of its own, as Korean broadcasters print the text of a report."""


def _parted(lines: list[str]) -> list[str]:
    """Return lines that end sentences, others joined to one."""
    if len(lines) == 1:
        return lines
    ended = sum(line.endswith((".", "?", "!", "…", "”", '"', "。", "」")) for line in lines[:-1])
    return lines if ended * 2 > len(lines) - 1 and sum(map(len, lines)) > 30 * len(lines) else [fold(" ".join(lines))]
