"""Images of the article: those in its body and its lead figure, with caption, credit and alternative text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Image
from scraper.extraction import byline_forms, hints, korean_credits, outline
from scraper.extraction.byline_lines import pieces_of, spaced
from scraper.extraction.captions import calls_itself, in_photo_table, says_alt, under_picture
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.extraction.lead_image import lead_image

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "src", "data-srcset", "srcset")
_NO_PICTURE = re.compile(
    r"(?:pixel|spacer|blank|1x1|transparent|icon|logo|sprite|avatar|emoji|btn_|button|loading|placeholder|captcha|banner)", re.IGNORECASE
)
_CREDIT = re.compile(r"(?:credit|copyright|source|photographer|quelle|bildrechte)", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?:(?:photo|image|picture)?\s?credits?|photo(?:graph|graphie)?s?|photography|fotos?|bild(?:er|rechte)?|crédits?(?: photo)?|"
    r"imagen?|kuva|"
    r"fot\.|zdj\.|фото|צילום|写真|图|攝影|ảnh)\s?(?:by\b|von\b|de\b|:|：|/|…|\.\.\.)\s*",
    re.IGNORECASE,
)
_SMALL = 60
_LEAST_CREDITED, _LONGEST_CREDIT = 12, 80


def decide(context: Context, found: Extraction) -> None:
    """Fill `images`."""
    page = context.outline
    if page is None or not context.body_nodes:
        return
    seen: set[str] = set()
    writers = {key(author.name) for author in found.article.authors}
    for node in _nodes(context, page):
        url = context.absolute(source_of(page, node))
        if url is None or url in seen or not _is_picture(page, node, url):
            continue
        seen.add(url)
        caption, credit = _caption(context, page, node)
        credit = korean_credits.credit_of(credit or caption or "") or credit
        alt = fold(page.els[node].get("alt")) or None
        if alt and key(alt) in writers:
            continue  # the writer's portrait beside the byline
        found.article.images.append(Image(url=url, caption=caption, credit=credit, alt=alt if alt and key(alt) != key(caption) else None))
        context.ledger.note("images", Candidate(None, "dom", page.tags[node], url, 0.7), chosen=True)


def _nodes(context: Context, page: Outline) -> list[int]:
    """Images in the body's containers, in figures between the title and the body, and the one that the page's metadata name."""
    start = context.title_node if 0 <= context.title_node < context.body_nodes[0] else context.body_nodes[0]
    kept = {block.node for block in context.body_blocks}
    own = set(context.proposed_nodes("furniture"))
    placed = []
    for node in page.images:
        inside = any(page.within(node, body) for body in context.body_nodes)
        lead = start <= node < context.body_nodes[0] and (page.marks[node] & outline.IN_FIGURE or _is_captioned(page, node))
        if (inside or lead) and not _in_furniture(context, page, node, kept, own):
            placed.append(node)
    named = lead_image(context, page, placed, source_of)
    return placed if named is None else sorted([named, *placed])


def _is_captioned(page: Outline, node: int) -> bool:
    """Whether the line right behind an image says what its alternative text says, or that it is a caption."""
    behind = page.blocks[page.first_block[node] : page.first_block[node] + 1]
    return any(says_alt(page, block) or page.hints[block.node] & hints.CAPTION or under_picture(page, block) for block in behind)


def _in_furniture(context: Context, page: Outline, node: int, kept: set[int], own: set[int]) -> bool:
    """Whether an image stands in furniture: `kept` are elements of the text, `own` those the profile calls furniture."""
    for ancestor in page.ancestors(node):
        if ancestor in kept or any(page.within(body, ancestor) for body in context.body_nodes):
            return False  # what holds the text as well is no furniture, whatever its class says of it (`article--paywall`)
        if (
            ancestor in own
            or page.hints[ancestor] & (hints.RELATED | hints.COMMENTS)
            or (page.hints[ancestor] & (hints.NEGATIVE | hints.BYLINE) and page.tags[ancestor] not in ("img", "figure", "picture"))
        ):
            return True
        if page.tags[ancestor] in ("nav", "aside", "footer"):
            return True
    return False


def source_of(page: Outline, node: int) -> str | None:
    """Return an image's address as written, behind lazy loading where there is any."""
    element = page.els[node]
    for name in _SOURCES:
        value: str | None = element.get(name)
        if value and not value.startswith("data:"):
            return value.split(",")[0].split()[0] if "srcset" in name and value.split() else value.strip()
    return None


def _is_picture(page: Outline, node: int, url: str) -> bool:
    element = page.els[node]
    if _NO_PICTURE.search(url.rsplit("/", 1)[-1]):
        return False
    sizes = [int(size) for name in ("width", "height") if (size := (element.get(name) or "").removesuffix("px")).isdigit()]
    return not sizes or min(sizes) >= _SMALL


def _caption(context: Context, page: Outline, node: int) -> tuple[str | None, str | None]:
    """Return the caption and the credit that stand with an image."""
    for level, ancestor in enumerate(page.ancestors(page.parents[node])):
        if ancestor in context.body_nodes or level > 4 or page.tags[ancestor] in ("body", "article", "main"):
            break
        if page.tags[ancestor] != "figure" and _holds_others(context, page, ancestor, node):
            break
        captions = [block for block in page.range(ancestor) if _is_caption(page, block)]
        if captions:
            return _parted(page, captions, fold(page.els[node].get("alt")))
        if page.tags[ancestor] == "figure" and (behind := _behind(page, ancestor)):
            return _parted(page, behind, "")
        if page.tags[ancestor] in ("figure", "li", "section", "table"):
            break
    return _following(context, page, node), None


def _holds_others(context: Context, page: Outline, around: int, node: int) -> bool:
    """Whether an element holds another picture than one: a caption within it may be that one's."""
    own = source_of(page, node)
    others = outline.between(page.images, around, page.ends[around])
    return any(
        (url := context.absolute(source := source_of(page, other))) and source != own and _is_picture(page, other, url)
        for other in others
        if other != node
    )


def _behind(page: Outline, figure: int) -> list[TextBlock]:
    """Return the caption that stands right behind a figure, outside of it."""
    place = page.last_block[figure]
    end = place
    while end < min(place + 2, len(page.blocks)) and page.marks[page.blocks[end].node] & outline.IN_CAPTION:
        end += 1
    between = page.blocks[place].node if end > place else -1
    return page.blocks[place:end] if not any(page.ends[figure] <= image < between for image in page.images) else []


def _is_caption(page: Outline, block: TextBlock) -> bool:
    return bool(
        page.marks[block.node] & outline.IN_CAPTION
        or page.hint_of(block.node, 2) & hints.CAPTION
        or page.tags[block.node] == "figcaption"
        or says_alt(page, block)
        or calls_itself(block.flat)
        or in_photo_table(page, block)
        or under_picture(page, block)
    )


def _parted(page: Outline, captions: list[TextBlock], alt: str) -> tuple[str | None, str | None]:
    credit = [block for block in captions if _CREDIT.search(page.classes[block.node] or "") and len(captions) > 1]
    text = fold(" ".join(spaced(page, block) for block in captions if block not in credit))
    if not credit and (inner := _inline_credit(page, captions)) and text.endswith(inner) and len(inner) < len(text):
        return text.removesuffix(inner).strip(), inner
    if not credit and len(alt) > _LEAST_CREDITED and text.startswith(alt) and 0 < len(text) - len(alt) <= _LONGEST_CREDIT:
        return alt, text[len(alt) :].strip(" ·|-–—()") or None
    parts = text.split(" | ", 1) if " | " in text else [piece for block in captions for piece in pieces_of(page, block)]
    if not credit and len(parts) > 1 and (labelled := _LABELLED.match(rest := fold(" ".join(parts[1:])))):
        return parts[0], rest[labelled.end() :] or rest
    return text or None, fold(" ".join(block.text for block in credit)) or None


def _inline_credit(page: Outline, captions: list[TextBlock]) -> str:
    """Return the text of the element within a caption whose class says that it is the credit."""
    for block in captions:
        for node in range(block.node + 1, page.ends[block.node]):
            names = page.classes[node]
            if names and _CREDIT.search(names):
                return fold(page.raw_text(node))
    return ""


def _after(context: Context, page: Outline, node: int) -> TextBlock | None:
    """Return the block of the body behind an image."""
    first = page.first_block[node]
    if first < len(page.blocks) and not _is_inline(page, node, page.blocks[first].node):
        return page.blocks[first] if any(page.first_block[body] <= first < page.last_block[body] for body in context.body_nodes) else None
    return next(
        (
            block
            for body in context.body_nodes
            for block in page.range(body)
            if (block.node >= page.parents[node] and block.first >= node) or block.node > node
        ),
        None,
    )


def _is_inline(page: Outline, image: int, block: int) -> bool:
    """Whether an image stands within an element's own text, no other element that parts texts around it."""
    for node in page.ancestors(page.parents[image]):
        if node == block:
            return True
        if page.tags[node] in ("table", "div", "p", "figure", "li", "center"):
            return False
    return False


def _following(context: Context, page: Outline, node: int) -> str | None:
    """Return the `▲` line or the short credit line right behind an image."""
    after = _after(context, page, node)
    if after is None or len(after.text) > 400:
        return None
    text = after.flat
    return (
        text
        if text[0] in "▲△▼" or (len(text) < 120 and byline_forms.is_credit(text) and not text.endswith("다.") and "다./" not in text)
        else None
    )
