"""What the classifier left out though it stands among what it chose: items of lists, sentences of the same elements.

It judges block by block; a list is text or furniture as a whole, and a sentence between paragraphs of the text is one of them.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from scraper.extraction.blocks import block_kinds, endings, lines_between, list_items, notes, whole_parts
from scraper.extraction.layout.outline import HEADING_LEVELS, IN_BUTTON
from scraper.extraction.lines import chronicles
from scraper.extraction.lines.dump_words import SPEAKER
from scraper.extraction.lines.line_rules import LINKED, TEXT, reason
from scraper.extraction.wording import boilerplate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scraper.extraction.layout.outline import Outline, TextBlock

_ENTRIES = 5
"""Paragraphs with a time each that make a live blog, at least."""
_FEW = 0.2
"""Share of an element's paragraphs that may have been left out by mistake."""
_THREE = 3
"""Paragraphs of an element of which one may have been left out between the others."""
_SPOKEN = '“"„«‘「'
"""Marks that begin a quotation: furniture behind a text begins with none."""
_STOPS = (".", "!", "?", "”", "’", '"', "»", "“", "。", "」")


def completed(page: Outline, ruled: list[TextBlock], learned: list[TextBlock], linked: Sequence[TextBlock] = ()) -> list[TextBlock]:
    """Return the learned choice with what belongs to it of the blocks that the rules take for text, or for links and nothing else."""
    found = list_items.with_items(page, ruled, list_items.without_lone_items(page, ruled, learned))
    found = list_items.with_linked_items(page, linked, found)
    found = endings.with_ending(page, ruled, _with_sentences(page, ruled, found))
    found = lines_between.restored(page, ruled, _with_entries(page, ruled, found))
    return whole_parts.with_parts(page, ruled, _with_answers(page, ruled, _with_lines(page, ruled, found)))


def _with_entries(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the choice with the entries of a chronicle that stand among its blocks or right behind one of them."""
    chosen = {block.number for block in learned}
    missing = []
    for before, block in itertools.pairwise(ruled):
        if block.number not in chosen and before.number in chosen and chronicles.is_entry(page, block):
            chosen.add(block.number)
            missing.append(block)
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def with_headings(page: Outline, learned: list[TextBlock], others: set[int]) -> list[TextBlock]:
    """Return the choice with the headings right over its blocks: what is text has its heading from the text.

    Args:
        page: the page laid out.
        learned: the choice.
        others: numbers of blocks that are something else.
    """
    chosen = {block.number for block in learned}
    missing = []
    for block in learned:
        above = page.blocks[block.number - 1 - (_portions_before(page, block, chosen) or _buttons_before(page, block))]
        if (
            block.number
            and above.number not in chosen
            and (page.tags[above.node] in _HEADS or notes.is_label(page, above, block, chosen))
            and page.tags[block.node] not in HEADING_LEVELS
            and above.number not in others
            and (
                page.parents[above.node] in (page.parents[block.node], page.parents[page.parents[block.node]])
                or (above.number - 1 in chosen and not above.link_chars and _are_parts_alike(page, above, block))
            )
            and reason(page, above, learned) == TEXT
            and not (len(above.text) < boilerplate.LONGEST_HEADING and boilerplate.closes(above.flat))
        ):
            missing.append(above)
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def _portions_before(page: Outline, block: TextBlock, chosen: set[int]) -> int:
    """Return how many lines of buttons stand between an item and the heading of its list, to choose for how many the recipe is; else 0."""
    if page.tags[block.node] != "li":
        return 0
    before = list(
        itertools.takewhile(
            lambda one: one.number not in chosen and one.words < notes.LABEL,
            reversed(page.blocks[max(block.number - _PORTIONS, 0) : block.number]),
        )
    )
    heading = next((place for place, one in enumerate(before) if page.tags[one.node] in HEADING_LEVELS), 0)
    return heading if any(page.marks[one.node] & IN_BUTTON for one in before[:heading]) else 0


_PORTIONS = 5


def _buttons_before(page: Outline, block: TextBlock) -> int:
    """Return 1 where a line of links, to shops, stands between heading and paragraph in the box of a thing to buy; else 0."""
    if page.tags[block.node] != "p" or block.number < _PAIR:
        return 0
    heading, links = page.blocks[block.number - 2 : block.number]
    box = page.parents[block.node]
    headed = (
        page.tags[heading.node] in _LOWER and page.parents[heading.node] == box and page.last_block[box] - page.first_block[box] < _CARD
    )
    return int(headed and links.link_density > LINKED and links.words < _BUTTONS)


_BUTTONS, _CARD = 15.0, 10  # rough words of such a line, and blocks of such a box, at most


def _are_parts_alike(page: Outline, one: TextBlock, other: TextBlock) -> bool:
    """Whether two blocks stand in elements beside each other that share a class, as systems set every part of a page."""
    around = page.shared(one.node, other.node)
    parts = [page.child_holding(block.node, around) for block in (one, other) if block.node != around]
    names = [set((page.classes[part] or "").split()) for part in parts]
    return len(parts) == _PAIR and page.tags[parts[0]] == page.tags[parts[1]] and not names[0].isdisjoint(names[1])


_PAIR = 2


_LOWER = frozenset(HEADING_LEVELS) - {"h1"}
_HEADS = _LOWER | {"dt"}


def _with_sentences(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the learned choice with the sentences that stand among its own: in elements of which it holds nearly all that the rules do."""
    chosen = {block.number for block in learned}
    held: dict[tuple[str, str | None], list[TextBlock]] = {}
    for block in ruled:
        if page.tags[block.node] == "p":
            held.setdefault(list_items.holder(page, block.node), []).append(block)
    missing = []
    for blocks in held.values():
        kept = [block.number for block in blocks if block.number in chosen]
        if 0 < len(blocks) - len(kept) <= (_FEW * len(blocks) if len(blocks) != _THREE else 1):
            end = blocks[-1].number + 1 if _are_entries(page, blocks) else kept[-1]
            missing += [
                block
                for block in blocks
                if block.number not in chosen
                and kept[0] < block.number
                and (block.number < end or block.text[0] in _SPOKEN)
                and block.text.endswith(_STOPS)
                and not block.text.endswith(("...", "…"))
            ]
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def _with_lines(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the learned choice with lines that it left out: a heading by its class between two of its paragraphs, and who speaks first."""
    chosen = {block.number for block in learned}
    missing = []
    for place, block in enumerate(ruled[:-1]):
        if block.number in chosen or ruled[place + 1].number not in chosen:
            continue
        behind = ruled[place + 1]
        headed = place and ruled[place - 1].number in chosen and _is_between(page, ruled[place - 1], block, behind)
        if headed or (block.node == behind.node and SPEAKER.fullmatch(block.text)):
            missing.append(block)
    return sorted([*learned, *missing], key=lambda block: block.number) if missing else learned


def _with_answers(page: Outline, ruled: list[TextBlock], learned: list[TextBlock]) -> list[TextBlock]:
    """Return the learned choice with the questions that are set alike, and their answers, where one of these is chosen."""
    asked: dict[tuple[str, str | None, object], list[tuple[TextBlock, TextBlock]]] = {}
    for question, answer in itertools.pairwise(ruled):
        if question.text.endswith(("?", "？")) and question.words < _QUESTION:
            node = page.parents[question.node] if block_kinds.opens_part(page, question.node) else question.node
            alike = page.tags[node], page.classes[node], list_items.holder(page, node)
            asked.setdefault(alike, []).append((question, answer))
    chosen = {block.number for block in learned} if asked else set()
    missing = {
        block.number: block
        for (tag, names, _), pairs in asked.items()
        if len(pairs) > 1
        and (names or tag in HEADING_LEVELS or tag in ("summary", "button"))
        and sum(answer.number in chosen for _, answer in pairs) * 2 >= len(pairs)
        for question, answer in pairs
        for block in (question, answer)
        if block.number not in chosen and (block is question or answer.text.endswith(_STOPS))
    }
    return sorted([*learned, *missing.values()], key=lambda block: block.number) if missing else learned


_QUESTION = 25.0
"""Rough words of a question with an answer of its own, at most."""


def _is_between(page: Outline, before: TextBlock, block: TextBlock, behind: TextBlock) -> bool:
    """Whether a class calls a block a heading, and it stands in the very element whose paragraphs those around it are."""
    holder = page.parents[before.node]
    return holder == page.parents[behind.node] and page.within(block.node, holder) and block_kinds.is_heading_by_class(page, block)


def _are_entries(page: Outline, blocks: list[TextBlock]) -> bool:
    """Whether paragraphs stand in elements of their own, each with its time: those of a live blog end as they begin."""
    parents = {page.parents[block.node] for block in blocks}
    return len(parents) == len(blocks) >= _ENTRIES and all("time" in page.tags[parent : page.ends[parent]] for parent in parents)
