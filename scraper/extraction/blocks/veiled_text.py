"""Texts that a page does not show until a script has asked who reads: what hides such a text hides nothing that is furniture for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout.elements import HIDING, IN_HIDDEN, hides
from scraper.extraction.wording.sentences import holds_sentence

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def unveil(page: Outline, nodes: list[int]) -> None:
    """Take the marks of what is hidden from the elements that hold the text, or the rest of it that readers are to ask for."""
    veiled: dict[int, list[TextBlock]] = {}
    shown: list[TextBlock] = []
    for block in (block for node in nodes for block in page.range(node) if _is_paragraph(block)):
        if not page.marks[block.node] & IN_HIDDEN:
            shown.append(block)
        elif (top := _top(page, block.node)) >= 0:
            veiled.setdefault(top, []).append(block)
    if not veiled:
        return
    held = sum(block.words for blocks in veiled.values() for block in blocks)
    most = held > sum(block.words for block in shown)
    tops = [top for top, blocks in veiled.items() if most or _is_rest(page, top, blocks, shown)]
    for top in tops:
        _show(page, top)
    if tops:
        page.scores.clear()
        page.discounts.clear()


def _is_rest(page: Outline, top: int, blocks: list[TextBlock], shown: list[TextBlock]) -> bool:
    """Whether an element holds several paragraphs, stands among those that are shown, and says what none of them does."""
    if len(blocks) < _SEVERAL or not any(page.parents[block.node] == page.parents[top] for block in shown):
        return False
    said = {block.flat for block in shown}
    return not any(block.flat in said for block in blocks)


_SEVERAL = 2


def _is_paragraph(block: TextBlock) -> bool:
    return block.words >= _PARAGRAPH and not block.link_chars * 2 > len(block.text) and holds_sentence(block.text)


_PARAGRAPH = 12.0
"""Rough words of a paragraph, at least."""


def _top(page: Outline, node: int) -> int:
    """Return the outermost element that hides a node, -1 where one of those that hide it is a dialog."""
    top = -1
    while node >= 0 and page.marks[node] & IN_HIDDEN:
        if page.tags[node] == "dialog" or page.els[node].get("role") in _DIALOGS:
            return -1
        top, node = node, page.parents[node]
    return top


_DIALOGS = ("dialog", "alertdialog")


def _show(page: Outline, top: int) -> None:
    """Take the mark from an element and what it holds, but for elements in it that hide themselves."""
    node, end = top, page.ends[top]
    while node < end:
        if node != top and _hides_itself(page, node):
            node = page.ends[node]
            continue
        page.marks[node] &= ~IN_HIDDEN
        node += 1


def _hides_itself(page: Outline, node: int) -> bool:
    tag = page.tags[node]
    return tag == "dialog" or any(name in HIDING and hides(name, value, tag) for name, value in page.els[node].items())
