"""What the rules say of each block within the body's containers: text, or which kind of furniture, field or repetition."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks import boxes, link_boxes, lists_of_facts, own_lines, rows_alike, service_links, whole_parts
from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.layout.quoted_posts import is_post
from scraper.extraction.lines.amid_text import heads_part, is_amid
from scraper.extraction.lines.line_rules import TEXT, is_linked, reason
from scraper.extraction.lines.line_verdicts import line_kind
from scraper.extraction.names import byline_forms
from scraper.extraction.times import timestamps
from scraper.extraction.wording import boilerplate, furniture
from scraper.extraction.wording.folding import STOPS, has_no_stops, key
from scraper.extraction.wording.vocabulary import words
from scraper.extraction.wording.weblog_lines import heads_contact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

FINAL = frozenset(words("used title byline by date dek furniture copyright placeholder caption pointer appeal far boxed embed"))
"""Verdicts that nothing overrules."""


def judge(context: Context, page: Outline, found: Extraction) -> dict[int, str]:
    """Return the verdict on every block of `context.body_blocks` by its number."""
    own = own_lines.keys_of(found, deck=not context.deck_is_lead)
    longest = max(map(len, own), default=0) * 2 + 20
    verdicts = dict.fromkeys(context.in_cards, "boxed")
    stated = context.metadata.article is not None  # in an article, a network's post is embedded; a forum's or a blog's text may be one
    skipped: set[int] = set()
    asking: set[int] = set()
    kept: list[TextBlock] = []
    blocks = context.body_blocks
    start = _start(context, page, blocks, own)
    linked = {page.first_block[link] for link in context.tag_links}
    tags = {block.number for block in blocks if block.number in linked and block.link_density > _TAGGED} | context.tag_words.keys()
    for place, block in enumerate(blocks):
        verdict = ("far" if block.number < start else "furniture" if block.number in tags else None) or own_lines.field_of(
            context, block, own, longest, opening=not kept and block.number not in context.deck_again
        )
        if verdict is None and stated and is_post(page, block):
            verdict = "embed"
        if verdict is None and block.number in asking:
            verdict = "appeal"
        if verdict is None and block.number in skipped:
            verdict = _boxed(block)
        if verdict is None and _ends(page, block, kept):
            box = _box_of(context, page, place, kept)
            if box is None:
                verdicts.update((rest.number, _behind_end(page, rest, kept)) for rest in blocks[place:])
                break
            skipped, verdict = box, line_kind(block.flat) or "boxed"
        verdict = verdict or ("appeal" if service_links.are_all(context, page, block, kept) else reason(page, block, kept))
        if verdict == "appeal" and kept:
            asking |= {other.number for other in boxes.around(context, page, block, []) if other.number > block.number}
        verdicts[block.number] = verdict
        if verdict == TEXT:
            kept.append(block)
    verdicts.update((block.number, "boxed") for block in boxes.around_forms(context, page, verdicts))
    verdicts.update((block.number, "boxed") for block in boxes.left_over(context, page, kept, verdicts))
    verdicts.update((block.number, "pointer") for block in link_boxes.amid(context, page, kept, verdicts))
    verdicts.update((block.number, "furniture") for block in lists_of_facts.over_text(page, kept, blocks))
    verdicts |= [(block.number, "byline") for block in _bylines_above(context, page, kept, own, verdicts)]
    if context.title_node >= 0:  # a heading may hold the title, the day and the writer
        titled = (block for block in page.headings if block.node < context.title_node < page.ends[block.node])
        verdicts |= [(block.number, "title") for block in titled if verdicts.get(block.number) == TEXT]
    return verdicts


def _behind_end(page: Outline, block: TextBlock, kept: list[TextBlock]) -> str:
    """Return the verdict on a block behind the end of the text: what the rules know of it for sure, a note, or that it stands there."""
    if block.link_density > _LINKED_SOME:
        return "after"
    verdict = reason(page, block, kept)
    return verdict if verdict in FINAL or (verdict == TEXT and whole_parts.is_note(page, block)) else "after"


_TAGGED = 0.5  # share of a line's letters within links from which those that are tags say that it holds nothing else
_LINKED_SOME = 0.3  # share of a block's letters within links from which none behind the end of a text is looked at


def _box_of(context: Context, page: Outline, place: int, kept: list[TextBlock]) -> set[int] | None:
    """Return the numbers of the blocks in the box that a heading opens, the body's block at `place`; None where the text ends above it."""
    blocks = context.body_blocks
    links = list(itertools.takewhile(is_linked, blocks[place + 1 :]))
    box = boxes.around(context, page, blocks[place], kept)
    further = itertools.islice((other for other in blocks[place + 1 + len(links) :] if other.number > box[-1].number), _SOON)
    behind = next((other for other in further if page.tags[other.node] not in HEADING_LEVELS and reason(page, other, kept) == TEXT), None)
    number = blocks[place].number
    linked = links or blocks[place].link_chars or any(map(is_linked, page.blocks[number + 1 : number + 2]))  # a list of a class for such
    if not (linked and behind is not None and _goes_on(page, blocks[place], behind, kept[-1])) and (
        boxes.prose(page, blocks[place + 1 :]) < max(0.3 * boxes.prose(page, kept), 20.0)
    ):
        return None
    return {other.number for other in (*box, *links)}


def _goes_on(page: Outline, heading: TextBlock, block: TextBlock, text: TextBlock) -> bool:
    """Whether the block behind a box is a sentence set as the text before it: beside it, in wrappers alike, or a line of its element."""
    if not (_SIGN.sub("", block.text).endswith(STOPS) or (block.words >= _PARAGRAPH and has_no_stops(block.text))):
        return False
    own, other = block.node, text.node
    for _ in range(_WRAPPERS):
        if (page.tags[own], page.classes[own]) != (page.tags[other], page.classes[other]):
            return False
        if page.parents[own] == page.parents[other]:
            alike = own == other == heading.node  # lines of one element, which breaks alone part
            return alike or not (page.within(heading.node, own) or page.within(heading.node, other))
        own, other = page.parents[own], page.parents[other]
        if own < 0 or other < 0:
            return False
    return False


_SIGN = re.compile(r"\s\([\w/ .-]{2,16}\)$")
"""The sign of a writer or an agency behind the last sentence."""
_SOON = 3  # blocks behind a box among which the text goes on: an appeal or the heading of its next part may stand before it
_WRAPPERS = 4
"""Elements around a paragraph that may be its own, itself among them."""


def _boxed(block: TextBlock) -> str:
    """A link to another story in a box is no text whatever speaks for it."""
    return "pointer" if is_linked(block) or boilerplate.is_pointer(block.flat) else "box"


def _start(context: Context, page: Outline, blocks: list[TextBlock], own: dict[str, str]) -> int:
    """Return the number of the first block that may be text: the deck or the one behind the title, where these stand above the text."""
    if context.title_node < 0:
        return 0
    title = page.last_block[context.title_node]
    behind = (block for block in blocks if block.number >= title and block.number in context.used)
    deck = next((block.number for block in behind if own.get(key(block.text)) == "dek"), title)
    if any(title <= block.number < deck and block.words >= _ABOVE_DECK for block in blocks):
        deck = title
    return next((start for start in (deck, title) if _is_text_from(context, page, blocks, start)), 0)


def _is_text_from(context: Context, page: Outline, blocks: list[TextBlock], start: int) -> bool:
    """Whether hardly any text stands above a block, the title left out."""
    held = [block for block in blocks if block.number < start and not page.within(block.node, context.title_node)]
    above = boxes.prose(page, held) if held else 0.0
    return above * _ABOVE < boxes.prose(page, [block for block in blocks if block.number >= start])


_ABOVE = 5.0
"""How many times as much text must stand behind title or deck as above it, for what stands above it to be none."""
_ABOVE_DECK = 12.0
"""Rough words from which a block between title and deck may be a sentence of the text."""


def _bylines_above(
    context: Context, page: Outline, kept: list[TextBlock], own: dict[str, str], verdicts: dict[int, str]
) -> Iterator[TextBlock]:
    """Yield the lines above the text that are the byline or a card of the writer's: the classifier looks for leads there."""
    lines = {line for line, kind in own.items() if kind == "byline"}
    longest = max(max(map(len, lines), default=0) * 2 + 20, _LINE)
    first = page.first_block[context.body_nodes[0]] if context.body_nodes else 0
    text = next((block.number for block in kept if block.words >= _PARAGRAPH), first)
    for block in page.blocks[max(first - _BEFORE, 0) : max(first, text + 1)] if lines else ():
        named = len(block.text) <= longest and _is_byline(page, block, lines, verdicts, above=block.number < first)
        if named or (block.words >= _PARAGRAPH and _is_about(page, block, lines)):
            yield block


def _is_byline(page: Outline, block: TextBlock, lines: set[str], verdicts: dict[int, str], *, above: bool) -> bool:
    """Whether a line is the byline, begins with it and goes on with the date, or holds it beside a place or an hour."""
    text = key(block.text)
    if above and text in lines:
        return True
    for line in lines:
        if line in text:
            break
    else:
        return False
    if any(text.startswith(line) for line in lines) and (timestamps.find(block.flat) or _CREDIT.search(block.flat)):
        return True
    longest = 2 * _PARAGRAPH if _CLOCK.search(block.text) else _PARAGRAPH
    if block.words >= longest or block.text.endswith(STOPS) or page.tags[block.node] in HEADING_LEVELS:
        return False
    return max(map(len, lines)) >= _NAME and (verdicts.get(block.number) or reason(page, block, [])) == TEXT


_LINE = 90
"""Letters of a line of writer and hour, at most."""
_CREDIT = re.compile(r"\s[–—|/·-]\s?(?:photos?|fotos?|bilder|images?|illustrations?)(?:\s?:|\sby\b)", re.IGNORECASE)
"""Who took the pictures, behind who wrote."""
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?!\d)")
"""An hour: beside a writer's name it is when she wrote, whatever the words around."""


def _is_about(page: Outline, block: TextBlock, writers: set[str]) -> bool:
    """Whether a paragraph begins with a writer's name and tells of her: named for writers, or alone in an element beside the byline.

    One that opens with the byline itself is the text's first.
    """
    if (opening := byline_forms.opening(block.text)) is not None and opening.byline:
        return False
    named = page.hint_of(block.node) & (hints.BYLINE | hints.NEGATIVE) or _is_beside_byline(page, block, writers)
    return bool(named) and any(len(line) >= _NAME and key(block.text[: 2 * len(line)]).startswith(line) for line in writers)


def _is_beside_byline(page: Outline, block: TextBlock, writers: set[str]) -> bool:
    """Whether a paragraph right behind the byline shares with it an element in which nothing else stands."""
    before = page.blocks[block.number - 1]
    if block.number == 0 or len(before.text) > _LINE or not any(line in key(before.text) for line in writers):
        return False
    around = page.shared(before.node, block.node)
    return page.last_block[around] - page.first_block[around] <= _BYLINE_AND_BIO


_BYLINE_AND_BIO = 3
"""Blocks of an element that holds a byline and what is said of the writer, at most."""


_BEFORE, _PARAGRAPH, _NAME = 25, 8.0, 8


def _tells_address(page: Outline, block: TextBlock) -> bool:
    """Whether an address or a telephone stands behind a heading that says contact and no more: guides tell there of opening hours."""
    if not block.text.lower().startswith("kontakt"):
        return True
    return any(_ADDRESS.search(other.flat) for other in page.blocks[block.number + 1 : block.number + _CONTACT])


_CONTACT, _ADDRESS = 6, re.compile(r"@|\(at\)|\[at\]|\b(?:e-?mail|tel(?:efon)?|fon|fax|mobil)\b\s?[.:]", re.IGNORECASE)


def _ends(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block is the heading of what follows an article, or of a box within it."""
    if not kept or len(block.text) >= boilerplate.LONGEST_HEADING or page.tags[block.node] == "li":
        return False
    if boilerplate.closes(block.flat) or (heads_contact(block.flat) and _tells_address(page, block)):
        return not (is_amid(page, block, kept) or heads_part(page, block) or rows_alike.is_badge(page, block))
    heads = not block.text.isascii() and furniture.heads_block(block.flat)
    return heads and any(map(is_linked, page.blocks[block.number + 1 : block.number + 3]))
