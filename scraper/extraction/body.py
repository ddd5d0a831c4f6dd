"""The body as typed blocks: what of the container is the article's text, and what is furniture, caption, byline or a repetition."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from archive.records import TEXT_TYPES, Block
from scraper.extraction.blocks import (
    body_ends,
    body_rules,
    classifier,
    completion,
    container,
    embeds,
    lone_tables,
    own_lines,
    repetitions,
    story_cards,
    story_lists,
    summary_boxes,
    suspects,
    threads,
    typed_blocks,
    veiled_text,
)
from scraper.extraction.blocks.block_kinds import line_kinds, opens_answer
from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline, prose_scores
from scraper.extraction.lines import line_rules, readers_lines
from scraper.extraction.lines.amid_text import heads_readers
from scraper.extraction.wording import comment_headings, han_phrases
from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction


def locate(context: Context, _found: Extraction) -> None:
    """Find the containers and the blocks that may be text; later fields look around them."""
    page = context.outline
    if page is None:
        return
    listed = story_lists.around_text(context, page)
    context.in_cards = frozenset(block.number for card in listed for block in page.range(card))
    context.body_nodes = container.locate(context)
    if not context.body_nodes:
        return
    veiled_text.unveil(page, context.body_nodes)
    blocks = [block for node in context.body_nodes for block in page.range(node) if block.number not in context.in_cards]
    cards = story_cards.beside(context, page, blocks)
    context.in_cards |= {block.number for card in cards for block in page.range(card)}
    blocks = [block for block in blocks if block.number not in context.in_cards]
    kept = list(_kept(context, page, blocks, heed_hints=True))
    if sum(block.words for block in kept) < 0.5 * sum(max(prose_scores.score(page, block), 0.0) for block in blocks):
        kept = list(_kept(context, page, blocks, heed_hints=False))
    live = next(context.metadata.typed("LiveBlogPosting"), None) is not None
    context.body_blocks = kept = kept if live else _before_comments(context, page, kept)
    if kept:
        context.body_first, context.body_last = kept[0].number, kept[-1].number + 1
        context.comments_first = min(context.comments_first, _comments_behind(page, kept))


def _below_title(context: Context, page: Outline, kept: list[TextBlock]) -> list[TextBlock]:
    """Return the blocks without those above a title in a first heading, where a paragraph stands right below it and more than above."""
    first = context.title_node >= 0 and page.tags[context.title_node] == "h1"  # another heading may be that of a part
    start = page.first_block[context.title_node] if first else 0
    below = [block for block in kept if block.number >= start]
    if len(below) == len(kept) or not any(block.words >= _PARAGRAPH and block.number < start + _FACTS for block in below):
        return kept
    return below if 2 * sum(block.words for block in below) > sum(block.words for block in kept) else kept


_FACTS = 8
"""Blocks below a title among which the first paragraph stands."""


def _comments_behind(page: Outline, kept: list[TextBlock]) -> int:
    """Return the number of the heading of the readers' comments, or of the first one, a little behind the text."""
    last, words = kept[-1].number + 1, sum(block.words for block in kept)
    headed = (block.number for block in page.headings if comment_headings.heads_comments(block.flat))
    first = next((number for number in headed if last <= number < last + _BEHIND), sys.maxsize)
    behind = page.blocks[last : min(last + _BEHIND, first)]
    return next((block.number for block in behind if readers_lines.begins(page, block, words)), first)


_BEHIND = 30


def _before_comments(context: Context, page: Outline, kept: list[TextBlock]) -> list[TextBlock]:
    """Return the blocks before the heading of the readers' comments, where that stands behind some paragraphs, and note where it stands."""
    paragraphs, words = 0, 0.0
    called = _called_comments(page, kept)
    for place, block in enumerate(kept):
        if paragraphs >= _LEAST_TEXT and (any(number < block.number for number in called) or readers_lines.begins(page, block, words)):
            context.comments_first = block.number
            return kept[:place]
        called = [number for number in called if number > block.number]
        words += block.words
        if page.tags[block.node] not in outline.HEADING_LEVELS and not _COUNTED.search(block.text):
            paragraphs += block.words >= _PARAGRAPH
        elif (paragraphs >= _LEAST_TEXT and (heads_readers(page, block) or _heads_reply(context, page, block))) or (
            paragraphs and _heads_others(block, kept, place)
        ):
            context.comments_first = block.number
            return kept[:place]
    return kept


_COUNTED = re.compile(r"^.{3,40}\([1-9]\d*\)$")
"""How lines that are no heading count the comments below them."""


def _called_comments(page: Outline, kept: list[TextBlock]) -> list[int]:
    """Return the numbers of those headings of readers' comments that a class or id of their own has left out of the text."""
    within = range(kept[0].number, kept[-1].number) if kept else range(0)
    called = (one for one in page.headings if one.number in within and page.hints[one.node] & hints.COMMENTS)
    return [one.number for one in called if heads_readers(page, one)]


def _heads_others(block: TextBlock, kept: list[TextBlock], place: int) -> bool:
    """Whether a Chinese heading is that of a list of other stories, with more of the text before it than stands behind."""
    if block.text.isascii() or not han_phrases.heads_list(block.flat):
        return False
    return sum(other.words for other in kept[:place]) > sum(other.words for other in kept[place + 1 :] if not other.link_chars)


def _heads_reply(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a heading is the title with what mail and forums set before it in replies."""
    reply = _REPLY.match(block.flat)
    return reply is not None and context.title_node >= 0 and key(block.flat[reply.end() :]) == key(page.text(context.title_node))


_REPLY = re.compile(r"(?:re|aw|antw|sv|odp)\s?:\s", re.IGNORECASE)
_LEAST_TEXT, _PARAGRAPH = 2, 12.0
"""Paragraphs before the readers' comments, at least, and rough words of one."""


def _kept(context: Context, page: Outline, blocks: list[TextBlock], *, heed_hints: bool) -> Iterator[TextBlock]:
    dropped = suspects.dropped(context, page, blocks) if heed_hints else suspects.replies(context, page)
    dropped.update(context.proposed_nodes("furniture"), summary_boxes.of_page(context, page))
    dropped.difference_update(block.node for block in blocks if page.tags[block.node] == "button" and opens_answer(page, block))
    within = _what_they_hold(context, page, dropped)
    for block in blocks:
        if page.marks[block.node] & (outline.IN_BUTTON | outline.IN_HIDDEN) and block.words < 25 and not opens_answer(page, block):
            continue
        if block.node not in within:
            yield block


def _what_they_hold(context: Context, page: Outline, dropped: set[int]) -> set[int]:
    """Return what stands in the containers and in some of the elements below them, these included."""
    if not dropped:
        return dropped
    held: set[int] = set()
    for top in context.body_nodes:
        node, end = top + 1, page.ends[top]
        while node < end:
            if node in dropped:
                held.update(range(node, page.ends[node]))
                node = page.ends[node]
            else:
                node += 1
    return held


def finish(context: Context, found: Extraction) -> None:
    """Fill `body`, `paragraphs`, `text` and their counts."""
    story = found.article
    if context.dump is not None:
        lines = context.dump.paragraphs
        story.body = [Block(type=kind, text=text) for text, kind in zip(lines, line_kinds(lines), strict=True)]
    elif context.outline is not None:
        story.body = list(_typed(context, context.outline, found)) or lone_tables.find(context, context.outline)
        story.body = story.body or own_lines.flash(context, story.title)
    repetitions.drop(story.body)
    story.paragraphs = [block.text for block in story.body if block.type in TEXT_TYPES]
    story.text = "\n\n".join(story.paragraphs) or None
    story.char_count = len(story.text or "")
    story.paragraph_count = len(story.paragraphs)
    if story.paragraphs:
        context.ledger.note("paragraphs", Candidate(None, "dom", _where(context), f"{len(story.paragraphs)} paragraphs", 0.8), chosen=True)


def _where(context: Context) -> str:
    page = context.outline
    if page is None or not context.body_nodes:
        return "lines"
    element = page.els[context.body_nodes[0]]
    named = (f"{mark}{name}" for mark, name in (("#", element.get("id")), (".", element.get("class"))) if name)
    return page.tags[context.body_nodes[0]] + "".join(named)


def _typed(context: Context, page: Outline, found: Extraction) -> Iterator[Block]:
    verdicts = body_rules.judge(context, page, found)
    chosen = body_ends.ended(context, page, found, _below_title(context, page, _chosen(context, page, verdicts)))
    if posts := threads.of_text(context, page, chosen, found.article.title):
        chosen = threads.with_posts(page, chosen, posts)
    if chosen:
        between = range(chosen[0].number, _end_of_table(context, page, chosen[-1].number + 1))
        likely = {block.number for block in context.body_blocks}
        around = [
            block
            for node in context.body_nodes
            for block in page.range(node)
            if block.number in between
            and block.number not in context.used
            and (block.number in likely or page.marks[block.node] & outline.IN_CAPTION)
        ]
        embedded = list(embeds.find(page, context.body_nodes, context.absolute))
        yield from typed_blocks.typed(page, chosen, around, list(posts.values()) or context.body_nodes, embedded)


def _end_of_table(context: Context, page: Outline, number: int) -> int:
    """Return where a data table ends that begins with a block within the body; the block's own number where none does."""
    if number >= len(page.blocks) or not page.marks[page.blocks[number].node] & outline.IN_TABLE:
        return number
    tables = typed_blocks.data_tables(page, context.body_nodes)
    return next(
        (page.last_block[table] for table in tables if page.first_block[table] == number and not typed_blocks.is_linked(page, table)),
        number,
    )


def _chosen(context: Context, page: Outline, verdicts: dict[int, str]) -> list[TextBlock]:
    """Return what the classifier takes for text; what the rules do where a profile names the body, or the classifier leaves hardly any."""
    ruled = [block for block in context.body_blocks if verdicts.get(block.number) == line_rules.TEXT]
    if not context.body_nodes or any(True for _ in context.placed("body")):
        return ruled
    linked = [block for block in context.body_blocks if verdicts.get(block.number) == "linked"]
    learned = completion.completed(page, ruled, classifier.select(context, page, verdicts), linked)
    learned = completion.with_headings(page, learned, context.used.union(n for n, kind in verdicts.items() if kind != line_rules.TEXT))
    words = sum(block.words for block in ruled)
    if words < _FEW:
        prose = [block for block in ruled if prose_scores.score(page, block) > 0]
        return sorted({block.number: block for block in (*learned, *prose)}.values(), key=lambda block: block.number)
    return learned if sum(block.words for block in learned) * 4 > words else ruled


_FEW = 50.0
"""Rough words of a text so short that no sentence the rules take for text is left out of it."""
