"""Bylines in elements of their own: those of a writer's class near the title or right behind the text, and lines that begin with "By"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.bylines.block_bylines import line_of
from scraper.extraction.bylines.byline_places import LAST, around, confidence_of, heads
from scraper.extraction.bylines.byline_repeats import one_a_person
from scraper.extraction.bylines.writer_labels import is_label, label_before
from scraper.extraction.evidence import Candidate
from scraper.extraction.lines.read_labels import label_of
from scraper.extraction.names import people
from scraper.extraction.names.korean_roles import has_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_APART = 4
"""Blocks from one line of a byline to its next, at most."""


def in_elements(context: Context, signature: str) -> Iterator[Candidate[str]]:
    """Yield the bylines in elements of a byline's class near the title or right behind the body, and in lines that begin with "By".

    A box behind the text is worth less than what it repeats: a line above the text that names more, or `signature`, the byline that opens
    the text or is glued to its end.
    """
    signed = people.keys_of(signature) if signature else set()
    above: set[str] = set()
    page = context.outline
    if page is None:
        return
    printed: dict[float, list[TextBlock]] = {}
    kinds: set[tuple[str, str | None]] = set()
    lists: set[int] = set()
    for block in around(context, page):
        confidence = confidence_of(context, page, block)
        kind = page.tags[block.node], page.classes[block.node]
        if confidence and not (block.number > context.text_first and kind in kinds):
            if block.number < context.text_first and kind[1]:
                kinds.add(kind)
            item = page.tags[block.node] == "li" and page.parents[block.node] in lists
            near = item or heads(context, page, block) or (_is_value(page, block) and label_before(page, block) is not None)
            if near:
                lists.add(page.parents[block.node])
            confidence -= 0.0 if near else _FAR
            if block.number < context.text_first:
                above |= _names(page, block)
            elif (signed or above) and block.number >= context.body_last:
                names = _names(page, block)
                confidence = min(confidence, _REPEATED) if names <= signed or names < above else confidence
            printed.setdefault(round(confidence, 3), []).append(block)
    for confidence, blocks in sorted(printed.items(), reverse=True):
        lines = [line.text for block in _together(page, blocks) if (line := line_of(page, block))]
        joined = "\n".join(one_a_person(lines[:6]))
        node = blocks[0].node
        behind = blocks[0].number >= context.body_last - LAST > context.body_first
        if confidence <= _UNLABELLED and behind and (page.tags[node] != "li" or label_before(page, blocks[0]) is None):
            joined = lines[0] if lines else ""
        if joined:
            yield Candidate(joined, "dom", page.classes[node] or page.tags[node], joined, confidence)


def _is_value(page: Outline, block: TextBlock) -> bool:
    """Whether a block is a value in a list of facts or of credits, in which a label speaks for what stands behind it wherever it stands."""
    return page.tags[block.node] in ("dd", "td") or "credit" in (page.classes[block.node] or "")


_UNLABELLED = 0.55
"""Confidence of a line whose class alone makes it a byline: behind the text only the first such line counts."""
_REPEATED = 0.5
_FAR = 0.25
"""What a byline loses that does not stand between the title and the text: it may be that of another story."""


def _together(page: Outline, blocks: list[TextBlock]) -> list[TextBlock]:
    """Return the first lines that stand close together, and later ones that name the same people: others are of other stories."""
    if len(blocks) == 1:
        return blocks
    kept = blocks[:1]
    named = _names(page, blocks[0])
    for block in blocks[1:]:
        if block.number - kept[-1].number <= _APART:
            named |= _names(page, block)
        elif not (_names(page, block) and _names(page, block) <= named):
            continue
        kept.append(block)
    return kept


def _names(page: Outline, block: TextBlock) -> set[str]:
    line = line_of(page, block)
    return people.keys_of(line.name) if line else set()


def read_out(context: Context) -> Iterator[Candidate[str]]:
    """The names between title and text before which the label of a writer is read out to the blind: `Author, `, `기자, `."""
    page = context.outline
    if page is None or context.title_node < 0:
        return
    found = []
    for block in page.blocks[page.last_block[context.title_node] : context.text_first + 1]:
        read = label_of(page, block)
        label, name = read.rstrip(",: "), block.flat.removeprefix(read).lstrip()
        if label and name and len(name) <= _LONGEST_NAME and (is_label(label) or has_role(label)):
            found.append(f"{name}{',' if ' ' in name else ''} {label}" if has_role(label) else name)
    if found:
        yield Candidate("\n".join(found), "dom", "read out", "\n".join(found), 0.7)


_LONGEST_NAME = 40
