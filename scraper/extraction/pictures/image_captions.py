"""The caption and the credit of an image: in its figure, behind it, or in the line under it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import line_rules, small_print
from scraper.extraction.lines.caption_words import is_credit, is_marked, lists
from scraper.extraction.lines.captions import beside_image, centred_under, credited, in_photo_table, is_caption, says_alt, under_picture
from scraper.extraction.lines.han_captions import heads_lines, is_under_picture
from scraper.extraction.lines.korean_captions import is_button, says_itself
from scraper.extraction.lines.photo_credits import LABEL, LONGEST_ALONE, cleaned, ends_in_person, may_be_credit, split_text, without_credit
from scraper.extraction.names import byline_forms
from scraper.extraction.pictures.caption_parts import credit_beside, parted_lines, says_credit
from scraper.extraction.pictures.caption_scraps import is_beside, says_nothing
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import HANGUL, fold, has_han

if TYPE_CHECKING:
    from collections.abc import Callable

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LEVELS = 4
"""Elements around an image in which its caption is looked for."""
_MOST_LINES, _MOST_WORDS = 3, 60.0
"""Lines and rough words of a figure that are its caption without an element saying so."""


def caption_of(context: Context, page: Outline, node: int, is_other: Callable[[int], bool]) -> tuple[str | None, str | None]:
    """Return the caption and the credit that stand with an image, no buttons and no line of its writer among them.

    Args:
        context: the page.
        page: its outline.
        node: the image.
        is_other: whether another node is a picture of its own, whose caption may be what stands there.
    """
    caption, credit = _found(context, page, node, is_other)
    if caption is None and credit is None:
        caption, credit = _in_attributes(page, node)
    if caption is not None and credit is not None:
        shown = fold(page.els[node].get("alt")) == caption and ends_in_person(caption, credit)
        caption = caption if shown else without_credit(caption, credit)
    return None if caption is None or says_nothing(caption) else caption, None if credit is None or says_nothing(credit) else credit


def _in_attributes(page: Outline, node: int) -> tuple[str | None, str | None]:
    """Return the caption and the credit that a figure keeps for scripts to print, as the papers of one large system do."""
    figure = page.around(node, "figure")
    held = (page.els[inner] for inner in range(figure, page.ends[figure])) if figure >= 0 else ()
    kept = next((element for element in held if element.get("data-c-caption") or element.get("data-c-credit")), None)
    if kept is None:
        return None, None
    return fold(kept.get("data-c-caption")) or None, cleaned(fold(kept.get("data-c-credit")))


def _found(context: Context, page: Outline, node: int, is_other: Callable[[int], bool]) -> tuple[str | None, str | None]:
    for level, ancestor in enumerate(page.ancestors(page.parents[node])):
        if ancestor in context.body_nodes or level > _LEVELS or _is_whole_page(page, ancestor):
            break
        if page.tags[ancestor] != "figure" and any(map(is_other, outline.between(page.images, ancestor, page.ends[ancestor]))):
            break
        captions = [
            block
            for block in page.range(ancestor)
            if not block.text.isdigit() and _is_caption(page, block) and not (furniture.is_furniture(block.flat) or is_beside(block.flat))
        ]
        if len(captions) == 1:
            captions += _credit_behind(page, captions[0])
        if len(captions) > 1:
            captions = [block for block in captions if not _opens_picture(page, block)] or captions
        if captions:
            parted = parted_lines(page, ancestor, captions, fold(page.els[node].get("alt")))
            if (
                page.tags[ancestor] == "figure"
                or not (page.marks[ancestor] & outline.IN_FIGURE)
                or _is_whole(page, ancestor, captions, parted)
            ):
                return parted  # else the caption stands further out in the figure
        if page.tags[ancestor] in ("figure", "aside") and (within := _lone_lines(page, ancestor)):
            return parted_lines(page, ancestor, within, "")
        if page.tags[ancestor] == "figure" and (behind := _behind(page, ancestor)):
            return parted_lines(page, ancestor, behind, "")
        if page.tags[ancestor] in ("figure", "li", "section", "table"):
            break
    return _following(context, page, node)


def _credit_behind(page: Outline, caption: TextBlock) -> list[TextBlock]:
    """Return the credit in the line behind a caption of the same element, where a word or a sign says that it is one."""
    behind = page.blocks[caption.number + 1 : caption.number + 2]
    own = page.parents[caption.node]
    return [one for one in behind if page.parents[one.node] == own and len(one.text) <= LONGEST_ALONE and LABEL.match(one.flat)]


def _is_whole_page(page: Outline, node: int) -> bool:
    """Whether an element holds more than a picture: systems that call every part of a page an article put a picture in one, too."""
    tag = page.tags[node]
    return tag in ("body", "main") or (tag == "article" and page.last_block[node] - page.first_block[node] > _MOST_LINES)


def _is_whole(page: Outline, node: int, captions: list[TextBlock], parted: tuple[str | None, str | None]) -> bool:
    """Whether the caption found in a part of a figure is its own, not a credit beside one that stands further out."""
    if parted[0] is None:
        return False
    if len(captions) > 1 or page.marks[captions[0].node] & outline.IN_CAPTION or not may_be_credit(captions[0].flat):
        return True
    figure = page.around(node, "figure")
    return not any(page.marks[block.node] & outline.IN_CAPTION for block in page.range(figure))


def _opens_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a short line is a link to nothing but a script or the picture's own file: it shows the picture in large.

    A link around the picture itself holds its caption and its credit as well.
    """
    if not line_rules.is_linked(block) or len(block.text) > _LONGEST_BUTTON:
        return False
    links = [link for link in range(block.first, page.ends[block.node]) if page.tags[link] == "a"]
    return bool(links) and all(_OPENER.match(page.els[link].get("href") or "#") for link in links)


_LONGEST_BUTTON = 40


_OPENER = re.compile(r"#|javascript:|[^?#]+\.(?:jpe?g|png|webp)(?:$|\?)", re.IGNORECASE)


def _lone_lines(page: Outline, figure: int) -> list[TextBlock]:
    """Return what a figure without a caption element holds, where it is no more than a line or two of text."""
    blocks = [block for block in page.range(figure) if block.node >= figure]
    fits = 0 < len(blocks) <= _MOST_LINES and sum(block.words for block in blocks) <= _MOST_WORDS
    return blocks if fits and not any(furniture.is_furniture(block.flat) or block.link_chars for block in blocks) else []


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
        or (page.hint_of(block.node, 2) & hints.CAPTION and not _credits_writer(page, block.first))
        or page.tags[block.node] == "figcaption"
        or says_alt(page, block)
        or says_itself(block.flat)
        or credited(page, block)
        or in_photo_table(page, block)
        or under_picture(page, block)
        or centred_under(page, block)
        or (has_han(block.text) and beside_image(page, block))
        or is_under_picture(page, block)
        or (small_print.is_under_picture(page, block) and not may_be_credit(block.flat))
        or (HANGUL.search(block.text) and is_caption(page, block) and not (is_button(block.flat) or byline_forms.is_line(block.flat)))
    )


def _credits_writer(page: Outline, node: int) -> bool:
    """Whether the class of an element calls what it holds the writer's credit, and no picture's."""
    names = page.classes[node] or ""
    return bool(page.hints[node] & hints.BYLINE) and _WRITER.search(names) is not None and _PICTURE.search(names) is None


_WRITER, _PICTURE = (
    re.compile(r"author|byline|writer", re.IGNORECASE),
    re.compile(r"photo|image|img|caption|figure|media|pic|foto|bild", re.IGNORECASE),
)


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


def _following(context: Context, page: Outline, node: int) -> tuple[str | None, str | None]:
    """Return the `▲` line or the short credit line right behind an image, or the line there whose class says what it is."""
    after = _after(context, page, node)
    if after is None or len(after.text) > 400:
        return None, None
    text = after.flat
    if page.hints[after.node] & hints.CAPTION and after.number == page.first_block[node]:
        if says_credit(page, after):
            return None, cleaned(text)
        caption, credit = split_text(text)
        return caption, credit or credit_beside(page, after)
    if after.number == page.first_block[node] and small_print.is_under_picture(page, after) and not may_be_credit(text):
        return parted_lines(page, after.node, [after], "")
    if after.number == page.first_block[node] and (credited(page, after) or is_under_picture(page, after)):
        return split_text(text)
    if (
        after.number == page.first_block[node]
        and HANGUL.search(text)
        and not (heads_lines(after) or is_button(text) or byline_forms.is_line(text))
        and is_caption(page, after)
    ):
        return split_text(text)
    if text[0] in "▲△▼" and heads_lines(after):
        text = after.text.partition("\n")[0]
    is_line = text[0] in "▲△▼" or (len(text) < 120 and byline_forms.is_credit(text) and not text.endswith("다.") and "다./" not in text)
    marked = after.number == page.first_block[node] and (is_credit(text) or (is_marked(text) and not lists(text)))
    return split_text(text) if is_line or marked else (None, None)
