"""The body as typed blocks: what of the container is the article's text, and what is furniture, caption, byline or a repetition."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Block
from scraper.extraction import boilerplate, byline_forms, container, furniture, hints, outline, timestamps
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_TEXT_TYPES = frozenset({"paragraph", "heading", "quote", "list_item", "entry"})
_CAPTION_MARK = re.compile(r"^[▲△▼◀▶]\s?")
_CREDIT_ONLY = re.compile(
    r"(?:\(?(?:사진|영상|그래픽|자료|이미지)\s?(?:제공)?\s?[=:]?\s?[^.]{1,30}\)?|[가-힣A-Za-z0-9 ]{2,20}\s?(?:제공|"
    r"캡처|캡쳐)|(?:foto|photo|bild|image|picture|credit|crédit|©|\(c\))s?\b.{0,80})",
    re.IGNORECASE,
)
_HINT_DROP = hints.NEGATIVE | hints.COMMENTS | hints.RELATED | hints.CAPTION | hints.BYLINE | hints.DATE
_SENTENCE_MARKS = (".", "!", "?", ":", ",", "…", "”", '"', "。", "」")
_HEADING_TAGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def locate(context: Context, _found: Extraction) -> None:
    """Find the containers and the blocks that may be text; later fields look around them."""
    page = context.outline
    if page is None:
        return
    context.body_nodes = container.locate(context)
    if not context.body_nodes:
        return
    blocks = [block for node in context.body_nodes for block in page.range(node)]
    kept = list(_kept(context, page, blocks, heed_hints=True))
    if sum(block.words for block in kept) < 0.5 * sum(max(container.score(page, block), 0.0) for block in blocks):
        kept = list(_kept(context, page, blocks, heed_hints=False))
    context.body_blocks = kept
    if kept:
        context.body_first, context.body_last = kept[0].number, kept[-1].number + 1


def _kept(context: Context, page: Outline, blocks: list[TextBlock], *, heed_hints: bool) -> Iterator[TextBlock]:
    dropped = _dropped_nodes(context, page, blocks) if heed_hints else {}
    own = {node for _, node, _ in context.proposed("furniture")}
    for block in blocks:
        if page.marks[block.node] & (outline.IN_BUTTON | outline.IN_HIDDEN) and block.words < 25:
            continue
        if any(ancestor in own or dropped.get(ancestor) for ancestor in _up_to(page, block.node, context.body_nodes)):
            continue
        yield block


def _up_to(page: Outline, node: int, containers: list[int]) -> Iterator[int]:
    for ancestor in page.ancestors(node):
        if ancestor in containers:
            return
        yield ancestor


def _dropped_nodes(context: Context, page: Outline, blocks: list[TextBlock]) -> dict[int, bool]:
    """Judge every hinted element within the containers by the text it holds; elements of one class are judged together."""
    prose: dict[int, float] = {}
    total = 0.0
    for block in blocks:
        value = max(container.score(page, block, heed_hints=False), 0.0)
        total += value
        for ancestor in _up_to(page, block.node, context.body_nodes):
            prose[ancestor] = prose.get(ancestor, 0.0) + value
    by_class: dict[str, float] = {}
    suspects = [node for node in prose if _suspect(page, node)]
    for node in suspects:
        names = page.els[node].get("class") or ""
        by_class[names] = by_class.get(names, 0.0) + prose[node]
    return {node: by_class[page.els[node].get("class") or ""] <= max(0.35 * total, 20.0) for node in suspects}


def _suspect(page: Outline, node: int) -> bool:
    found = page.hints[node]
    if found & _HINT_DROP and not found & hints.BODY:
        return (
            page.tags[node] not in ("em", "strong", "b", "i", "a", "span", "p")
            or not found & hints.NEGATIVE
            or bool(found & (hints.RELATED | hints.COMMENTS))
        )
    return page.tags[node] in ("nav", "footer", "aside", "form", "figcaption", "button", "menu") or bool(
        page.marks[node] & outline.IN_HIDDEN
    )


def finish(context: Context, found: Extraction) -> None:
    """Fill `body`, `paragraphs`, `text` and their counts."""
    story = found.article
    if context.dump is not None:
        story.body = [Block(type="paragraph", text=text) for text in context.dump.paragraphs]
    elif context.outline is not None:
        story.body = list(_typed(context, context.outline, found))
    _repeated_out(story.body)
    story.paragraphs = [block.text for block in story.body if block.type in _TEXT_TYPES]
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
    return (
        page.tags[context.body_nodes[0]]
        + (f"#{element.get('id')}" if element.get("id") else "")
        + (f".{element.get('class')}" if element.get("class") else "")
    )


def _repeated_out(body: list[Block]) -> None:
    """Drop long blocks that say what a block before them said: print versions and consent placeholders repeat whole bodies."""
    seen: set[str] = set()
    unique = []
    for block in body:
        same = key(block.text)
        if len(same) > 40 and same in seen:
            continue
        seen.add(same)
        unique.append(block)
    body[:] = unique


def _typed(context: Context, page: Outline, found: Extraction) -> Iterator[Block]:
    blocks = _trimmed(context, page, found)
    for block in blocks:
        kind, level = _kind(page, block)
        for text in _lines(block):
            yield Block(type=kind, level=level, text=text)


def _lines(block: TextBlock) -> list[str]:
    """Single line breaks part sentences (text set with `<br>`), and are spaces within one."""
    if "\n" not in block.text:
        return [block.text]
    lines = block.text.split("\n")
    ended = sum(line.endswith((".", "?", "!", "…", "”", '"', "。", "」")) for line in lines[:-1])
    return lines if ended * 2 > len(lines) - 1 and sum(map(len, lines)) > 30 * len(lines) else [block.flat]


def _trimmed(context: Context, page: Outline, found: Extraction) -> list[TextBlock]:
    title = key(found.article.title)
    deks = {key(line) for line in (found.article.subtitle or "").split("\n")} | {key(found.article.subtitle)} - {""}
    bylines = {key(line) for line in (found.article.byline or "").split("\n")} - {""}
    kept: list[TextBlock] = []
    skipped: set[int] = set()
    for block in context.body_blocks:
        if block.number in context.used or (key(block.text) in (title, *bylines) or (not kept and key(block.text) in deks)):
            continue
        if block.number in skipped:
            continue
        if _ends(page, block, kept):
            rest = [other for other in context.body_blocks if other.number > block.number]
            if _prose(page, rest) < max(0.3 * _prose(page, kept), 20.0):
                break
            skipped = _box_around(context, page, block)
            continue
        if _is_text(page, block, kept):
            kept.append(block)
    return _closed(page, kept)


def _ends(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block is the heading of what follows an article, or of a box within it."""
    return bool(kept) and len(block.text) < 70 and boilerplate.closes(block.flat) and page.tags[block.node] != "li"


def _prose(page: Outline, blocks: list[TextBlock]) -> float:
    return sum(max(container.score(page, block), 0.0) for block in blocks if block.link_density < 0.4)


def _box_around(context: Context, page: Outline, heading: TextBlock) -> set[int]:
    """Return the blocks of the largest element around a heading that holds hardly any prose."""
    box = heading.node
    for ancestor in _up_to(page, heading.node, context.body_nodes):
        if _prose(page, page.range(ancestor)) > 40.0:
            break
        box = ancestor
    return {block.number for block in page.range(box)}


def _is_text(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    text = block.flat
    words = block.words
    if furniture.is_furniture(text) or furniture.is_copyright(text) or furniture.is_more(text) or byline_forms.is_line(text):
        return False
    if boilerplate.is_pointer(text) or (words < 45 and boilerplate.is_appeal(text)):
        return False
    if page.marks[block.node] & (outline.IN_CAPTION | outline.IN_FIGURE) or _is_caption(page, block):
        return False
    if len(text) < 80 and _is_date_line(text):
        return False
    if block.link_density > 0.6 and (words < 25 or block.link_density > 0.9):
        return _linked_content(page, block, kept)
    return not (byline_forms.western(text) is not None and words < 12 and not text.endswith("."))


def _linked_content(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """A linked heading or a list item within prose may be content; a linked line of its own is a pointer to another story."""
    tag = page.tags[block.node]
    if tag in ("h2", "h3", "h4"):
        return bool(kept)
    return tag == "li" and block.words >= 3 and bool(kept) and page.tags[kept[-1].node] == "li" and kept[-1].link_density < 0.6


def _is_date_line(text: str) -> bool:
    found = timestamps.find(text)
    return bool(found) and len(text) - (found[0].end - found[0].start) <= 24 and len(found) <= 2 and not text.endswith(".")


def _is_caption(page: Outline, block: TextBlock) -> bool:
    """A `▲` line next to an image is its caption; `▲` within lists of the text is content. A lone credit line is one as well."""
    text = block.flat
    if (len(text) <= 60 and _CREDIT_ONLY.fullmatch(text)) or (page.marks[block.node] & outline.IN_TABLE and _in_photo_table(page, block)):
        return True
    return _CAPTION_MARK.match(text) is not None and _after_image(page, block)


def _in_photo_table(page: Outline, block: TextBlock) -> bool:
    """Whether the block's table is a frame around a photo: an image and a line or two of text."""
    table = next((node for node in page.ancestors(block.node) if page.tags[node] == "table"), -1)
    return table >= 0 and page.last_block[table] - page.first_block[table] <= 2 and bool(_near(page, table, page.ends[table]))


def _after_image(page: Outline, block: TextBlock) -> bool:
    """Whether an image stands between the block and the text before it, or in the block's own element or its next neighbours."""
    before = page.blocks[block.number - 1].node if block.number else 0
    return any(before <= image <= page.ends[block.node] for image in _near(page, before, page.ends[block.node] + 3))


def _near(page: Outline, start: int, end: int) -> list[int]:
    return [image for image in page.images if start <= image < end]


def _closed(page: Outline, kept: list[TextBlock]) -> list[TextBlock]:
    """Drop headings and scraps that nothing follows."""
    while kept and (
        page.tags[kept[-1].node] in _HEADING_TAGS
        or (kept[-1].words < 4 and len(kept) > 3 and page.tags[kept[-1].node] not in ("li", "p", "div"))
    ):
        kept.pop()
    return kept


def _kind(page: Outline, block: TextBlock) -> tuple[str, int | None]:
    tag = page.tags[block.node]
    if tag in _HEADING_TAGS:
        return "heading", _HEADING_TAGS[tag]
    marks = page.marks[block.node]
    if marks & outline.IN_QUOTE:
        return "quote", None
    if marks & outline.IN_TABLE and block.words < 12:
        return "table", None
    if marks & outline.IN_LIST:
        depth = sum(page.tags[ancestor] in ("ul", "ol") for ancestor in page.ancestors(block.node))
        return "list_item", max(depth, 1)
    if block.strong and block.words <= 12 and not block.text.endswith(_SENTENCE_MARKS):
        return "heading", None  # a bold line of its own; its level is not said
    return "paragraph", None
