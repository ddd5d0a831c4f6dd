"""Headlines where no stated title is the story's: headings that link to their own page, and the line over that of writer and date.

Old pages set all of their text in cells, and mobile skins in divisions; both give the window the paper's name, as do the first blogs.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines import series
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.headed_facts import LONGEST_HEADLINE, SHORTEST, headline_above, is_facts
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.sections.korean_trails import PARTS
from scraper.extraction.sections.section_links import is_menu_item
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import HANGUL, fold
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_FIRST = 120
"""Blocks from the top of a page among which the line of writer and date stands."""
_ABOVE = 4
"""Lines between that one and the headline, which is one of them: overline, headline, deck."""
_HEADLINE, _SHORTEST_HEADING = 10, 3
"""Letters of a line that is likely the headline, and of one set as a heading, at least."""
_ASTRAY = outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE | outline.IN_HIDDEN | outline.IN_LIST


def own_links(context: Context, page: Outline) -> Iterator[tuple[Candidate[str], int]]:
    """Yield the first heading that is a link to its own page, as posts of blogs stand on their home page and on their own."""
    own = (context.page.url or "").partition("#")[0].rstrip("/")
    for link in page.links:
        text = fold(page.raw_text(link))
        if not SHORTEST <= len(text) <= LONGEST_HEADLINE or page.marks[link] & _ASTRAY or not _in_heading(page, link):
            continue
        target = (context.absolute(page.els[link].get("href")) or "").partition("#")[0].rstrip("/")
        if "bookmark" in (page.els[link].get("rel") or "") or (own and target == own):
            yield Candidate(text, "dom", "link to the page itself", text, 0.5), link
            return


def _in_heading(page: Outline, link: int) -> bool:
    return any(page.tags[node] in outline.HEADLINES for node in islice(page.ancestors(link), _WITHIN))


_WITHIN = 3


def over_facts(page: Outline, *, bold: bool = False) -> Iterator[tuple[Candidate[str], int]]:
    """Yield the line over the first line of writer and date that has any: of several a bold or named one, else the first long one.

    The label of a series above the headline is none, nor is the guest below it.

    Args:
        page: the page.
        bold: whether the line must be bold; then it may be the first of one element, parted by a line break alone from the facts.
    """
    for block in page.blocks[1:_FIRST]:
        first = block.number
        if page.marks[block.node] & _ASTRAY:
            if page.marks[block.node] & _ASTRAY != outline.IN_LIST or page.tags[block.node] != "li":
                continue
            if not LABEL.match(block.flat) and not _is_row_of_facts(page, page.parents[block.node]):
                continue
            first = page.first_block[page.parents[block.node]]  # facts as items of a list, as boards of offices set them
        if bold and "\n" in block.text and (text := headline_above(block)) and (node := _bold(page, block, text)) >= 0:
            yield Candidate(text, "dom", "over writer and date", text, 0.44), node
            return
        if not is_facts(block.flat):
            continue
        above = reversed(page.blocks[max(first - _ABOVE, 0) : first])
        lines = [
            line for line in takewhile(lambda line: _may_be(page, line) or _PUT_UP_BY.match(line.flat), above) if not _is_beside(line.flat)
        ][::-1]
        if lines:
            called = [line for line in lines if line.strong or page.hints[line.node] & hints.TITLE]
            headings = [line for line in lines if page.tags[line.node] in outline.HEADLINES]
            long = [line for line in lines if len(line.text) >= _HEADLINE]
            line = (called or long or headings or lines)[0]
            text = line.text.partition("\n")[0]
            if line.strong or not bold:
                yield Candidate(text, "dom", "over writer and date", text, 0.44), page.element(line)
            return


def _is_row_of_facts(page: Outline, row: int) -> bool:
    """Whether each item of a list is the writer, the day or a counter, and nothing else."""
    held = page.range(row)
    return 1 < len(held) <= _FACTS and all(is_facts(block.flat) for block in held)


_FACTS = 6


def _is_beside(text: str) -> bool:
    """Whether a line by the headline is a series' label, the guest who wrote, or who put the text up."""
    return series.is_label(text) or is_guest(text) or _PUT_UP_BY.match(text) is not None


_PUT_UP_BY = re.compile(r"(?:이름|닉네임|글쓴이|작성자|등록자)\s?[:：]\s?\S{2,12}(?:\s|$)")
"""Who put a text up on a board, the link to write to them behind."""


def _bold(page: Outline, block: TextBlock, text: str) -> int:
    """Return the bold element that opens a block and is its first line, -1 where none is."""
    for node in range(block.first, min(block.first + _WITHIN, len(page.tags))):
        if page.tags[node] in ("b", "strong") and fold(page.raw_text(node)) == text and not page.links_of(block):
            return node
    return -1


def behind_label(page: Outline) -> Iterator[tuple[Candidate[str], int]]:
    """Yield the line behind the cell `제목`, as boards print the headline in a table or a list of facts."""
    for label, block in pairwise(page.blocks[:_FIRST]):
        if (
            label.flat in _LABELS
            and page.tags[label.node] in ("th", "td", "dt")
            and len(block.text) <= LONGEST_HEADLINE
            and not block.link_chars
            and block.flat.replace(" ", "") not in _BLANKS
        ):
            yield Candidate(block.flat, "dom", "behind 제목", block.flat, 0.5), page.element(block)
            return


_LABELS = frozenset({"제목", "제 목", "글제목"})
_BLANKS = words("내용 본문 이름 작성자 글쓴이 비밀번호 이메일 등록 확인")
"""What the form for a reader's comment asks for besides."""


def heads_facts(page: Outline, node: int) -> bool:
    """Whether the line right behind an element is one of writer and date."""
    behind = page.blocks[page.last_block[node] : page.last_block[node] + 1]
    return bool(behind) and is_facts(behind[0].flat)


def _may_be(page: Outline, block: TextBlock) -> bool:
    """Whether a line may be the headline, or stand between it and the facts."""
    text = block.flat
    return (
        (_SHORTEST_HEADING if page.tags[block.node] in outline.HEADLINES else SHORTEST) <= len(text) <= LONGEST_HEADLINE
        and not block.link_chars
        and not page.marks[block.node] & (_ASTRAY | outline.IN_HEADER)
        and " > " not in text
        and not is_facts(text)
        and not furniture.is_furniture(text)
        and not furniture.is_copyright(text)
    )


def is_under_part(page: Outline, values: list[str]) -> bool:
    """Whether a short Korean heading that a stated title begins with names a part of the site, and the headline is a lower one below it.

    The menu or the trail above it names the part, too: offices and stations set it over each of their texts.
    """
    for upper, lower in pairwise(page.headings):
        name = upper.flat
        if (
            len(name) <= _PART
            and HANGUL.search(name)
            and lower.number - upper.number <= _ABOVE
            and len(lower.text) >= _HEADLINE
            and outline.HEADING_LEVELS.get(page.tags[lower.node], 0) > outline.HEADING_LEVELS.get(page.tags[upper.node], 0)
            and any(value.startswith(name) for value in values)
        ):
            trails = (block.flat for block in page.blocks[: upper.number] if ">" in block.flat)
            return is_menu_item(page, upper.node, name) or any(name in PARTS.split(trail) for trail in trails)
    return False


_PART = 8
"""Letters of the name of a part, at most."""
