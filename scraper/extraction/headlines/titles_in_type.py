"""Headlines of pages without a first heading, told by their type: lines in large or bold letters, weighed against the window's title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines.site_name import LONGEST
from scraper.extraction.headlines.unheaded_titles import heads_facts
from scraper.extraction.layout.heading_parts import SHORTEST_HEADLINE
from scraper.extraction.wording.folding import HANGUL, fold, has_han, key, whole_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.layout.outline import Outline


def large_lines(page: Outline, values: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    """The first line set in large type (`<font size=5>`) on a page without a first heading: old pages set headlines so.

    A later one is taken where the window's title ends with it behind the site's name, or the writer or the day stands right under it.
    """
    lines = list(_of_large_type(page))
    ending = (line for line in lines if any(f" {value}".endswith(f" {line[0].value}") for value in values))
    if lines:
        yield next(ending, None) or next((line for line in lines if heads_facts(page, line[1])), lines[0])


def _of_large_type(page: Outline) -> Iterator[tuple[Candidate[str], int]]:
    for block in page.blocks:
        bold = page.tags[block.first] in ("b", "strong") and HANGUL.search(block.text) is not None  # `<b><font size=5>`
        first = min(block.first + bold, len(page.tags) - 1)
        fits = SHORTEST_HEADLINE <= len(block.text) <= LONGEST and not block.link_chars and page.tags[first] == "font"
        if fits and (size := _large_size(page, first)):
            line = block.text.partition("\n")[0]
            yield Candidate(line, "dom", f"font size={size}", line, 0.45), page.element(block)
    for node in page.tagged("font"):  # one of several lines, which breaks alone part
        lines = page.blocks[page.first_block[node]].text.split("\n") if page.first_block[node] < len(page.blocks) else []
        text = fold(page.raw_text(node))
        if len(lines) > 1 and SHORTEST_HEADLINE <= len(text) <= LONGEST and text in lines[1:] and (size := _large_size(page, node)):
            yield Candidate(text, "dom", f"font size={size}", text, 0.45), node


def _large_size(page: Outline, node: int) -> str:
    """Return the size of a `font` that headlines are set in, empty where it is smaller."""
    size = page.els[node].get("size") or ""
    return size if (whole_number(size.lstrip("+")) or 0) >= (2 if size.startswith("+") else 4) else ""


def opening_window(page: Outline, values: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    """The line in Han with which a stated title begins, before a blank: behind it stand names that no sign parts from it."""
    titles = [value for value in values if has_han(value) and " " in value]
    for block in page.blocks if titles else ():
        text = block.flat
        if SHORTEST_HEADLINE <= len(text) <= LONGEST and not block.link_chars and any(value.startswith(f"{text} ") for value in titles):
            yield Candidate(text, "dom", "line that opens the window", text, 0.6), page.element(block)
            return


def behind_site_name(page: Outline, values: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    """The bold line that a stated title ends with behind the site's name, as on portals of old: behind a colon, or a dash.

    Before a dash stands what is printed above that line: on most sites the headline, and behind it the name.
    """
    ends = {key(tail): "" for value in values if _is_headline(tail := value.partition(": ")[2])}
    for value in values:
        pieces = _BORDER.split(value)
        if len(pieces) > 1 and _is_headline(pieces[-1]):
            ends.setdefault(key(pieces[-1]), key(pieces[0]))
    above: set[str] = {""}
    for block in page.blocks if ends else ():
        own = key(block.text) if len(block.text) <= LONGEST else ""
        if block.strong and not block.link_chars and own in ends and ends[own] in above:
            yield Candidate(block.flat, "dom", "line behind the site's name", block.flat, 0.6), page.element(block)
            return
        above.add(own)


_BORDER = re.compile(r"\s(?:[-–—»|•·/]|::)\s")


def _is_headline(text: str) -> bool:
    return len(text) >= SHORTEST_HEADLINE and " " in text
