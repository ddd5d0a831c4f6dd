"""Images of the article: those in its body and its lead figure, with caption, credit and alternative text."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from archive.records import Image
from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import korean_credits
from scraper.extraction.lines.captions import credited, says_alt, under_picture
from scraper.extraction.lines.drawn_icons import is_drawn_button
from scraper.extraction.names import byline_forms
from scraper.extraction.pictures.image_captions import caption_of
from scraper.extraction.pictures.image_files import SMALL, is_drawing, is_file_of_picture, stated_size, stem_of, text_of_alt
from scraper.extraction.pictures.image_sources import source_of
from scraper.extraction.pictures.lead_image import heads_teaser, is_card, is_large, is_showcase, lead_image, stands_over
from scraper.extraction.wording.folding import fold, key

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.result import Extraction

_ROLE = 8
"""Letters of a role behind a writer's name."""
_LONGEST_CREDIT = 40
"""Letters by which an alternative text that ends in the credit is longer than the caption."""
_MARKS = 12
"""Letters of what a caption says of its credit (`자료=`, `제공. 재판매 및 DB금지`)."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `images`."""
    page = context.outline
    if page is None or not context.body_nodes:
        return
    seen: set[str] = set()
    pictures: dict[tuple[int, str], Image] = {}
    writers = {key(author.name) for author in found.article.authors}
    for node in _nodes(context, page):
        url = context.absolute(source_of(page, node))
        if url is None or url in seen or not _is_picture(page, node, url):
            continue
        seen.add(url)
        again = pictures.get(own := (_figure_of(page, node), stem_of(url)))
        unscripted = page.tags[page.parents[node]] == "noscript"
        if again is not None and (own[0] >= 0 or (unscripted and again is found.article.images[-1])):
            # the same in another size: that without scripts is the large one
            again.url = url if unscripted else again.url
            continue
        caption, credit = caption_of(context, page, node, partial(_is_another, context, page, node))
        credit = korean_credits.credit_of_caption(credit or caption or "") or credit
        alt = fold(page.els[node].get("alt")) or None
        if is_drawn_button(alt or "", url) or (alt and (_names_writer(key(alt), writers, bool(caption)) or _LICENCE.match(alt))):
            continue  # the writer's portrait beside the byline, the badge of a licence
        alt = text_of_alt(alt, url)
        pictures[own] = Image(url=url, caption=caption, credit=credit, alt=None if _says_again(alt, caption, credit) else alt)
        found.article.images.append(pictures[own])
        context.ledger.note("images", Candidate(None, "dom", page.tags[node], url, 0.7), chosen=True)


_LICENCE = re.compile(r"공공누리|creative commons|cc[ -]by\b", re.IGNORECASE)


def _figure_of(page: Outline, node: int) -> int:
    """Return the figure or the set of sources an image stands in, -1 where it stands in none."""
    if not page.marks[node] & outline.IN_FIGURE:
        return next((one for one in list(page.ancestors(page.parents[node]))[:_SETS] if page.tags[one] == "picture"), -1)
    return page.around(node, "figure")


_SETS = 3


def _names_writer(alt: str, writers: set[str], captioned: bool) -> bool:
    """Whether an alternative text is a writer's name, or that and the role where no caption says more."""
    return alt in writers or (not captioned and any(name and alt.startswith(name) and len(alt) <= len(name) + _ROLE for name in writers))


def _says_again(alt: str | None, caption: str | None, credit: str | None) -> bool:
    """Whether an alternative text is the caption, with a credit behind it or without the one that the caption ends in."""
    said, printed = key(alt), key(caption)
    if said == printed or (printed and said.startswith(printed) and len(said) <= len(printed) + _LONGEST_CREDIT):
        return True
    behind = printed.removeprefix(said) if credit and said and printed.startswith(said) else ""
    return behind != "" and key(credit) in behind and len(behind) <= len(key(credit)) + _MARKS


_SIGN = re.compile(r"(?:^|\s)(?!has-|with-)[\w-]*(?:icon|news-category)(?=$|\s)", re.IGNORECASE)
"""What names an image itself an icon."""
_LOGO = re.compile(r"(?:^|[\s_-])logo(?:$|[\s_-])")
"""What names it, or an element around it, the logo of a firm whose release the text is."""


def _nodes(context: Context, page: Outline) -> list[int]:
    """Images in the body's containers, in figures between the title and the body, and the one that the page's metadata name."""
    title, first = context.title_node, context.body_nodes[0]
    start = title if 0 <= title < first else first
    kept = {block.node for block in context.body_blocks}
    own = set(context.proposed_nodes("furniture"))
    placed = []
    for node in page.images:
        inside = any(page.within(node, body) for body in context.body_nodes)
        lead = start <= node < first and (page.marks[node] & outline.IN_FIGURE or _is_captioned(page, node) or is_large(page, node))
        lead = lead or (start <= node < first and _opens_larger(page, node))
        lead = lead or (node < start == title and stands_over(page, node, title)) or _is_behind(context, page, node)
        if (inside or lead) and not is_card(page, node) and not _in_furniture(context, page, node, kept, own):
            behind = page.first_block[node] > context.text_first
            if not (behind and heads_teaser(context, page, node)):
                placed.append(node)
    named = lead_image(context, page, placed)
    return placed if named is None else sorted([named, *placed])


def _is_behind(context: Context, page: Outline, node: int) -> bool:
    """Whether a captioned image stands behind the text's element, in the one around both, as some systems set all pictures of an item."""
    text = context.body_nodes[-1]
    around = page.parents[text]
    return page.tags[around] not in ("body", "main") and page.ends[text] <= node < page.ends[around] and _is_captioned(page, node)


def _opens_larger(page: Outline, node: int) -> bool:
    """Whether an image is a link to itself in a larger size, as boards print what is attached above the text."""
    link = page.parents[node]
    href = (page.els[link].get("href") or "").lower() if page.tags[link] == "a" else ""
    return "view_image" in href or href.endswith((".jpg", ".jpeg", ".png", ".webp"))


def _is_captioned(page: Outline, node: int) -> bool:
    """Whether the line right behind an image says what its alternative text says, that it is a caption, or who took the picture."""
    behind = page.blocks[page.first_block[node] : page.first_block[node] + 1]
    return any(
        says_alt(page, block)
        or page.hints[block.node] & hints.CAPTION
        or under_picture(page, block)
        or (credited(page, block) and not byline_forms.is_line(block.flat))
        for block in behind
    )


def _in_furniture(context: Context, page: Outline, node: int, kept: set[int], own: set[int]) -> bool:
    """Whether an image stands in furniture: `kept` are elements of the text, `own` those the profile calls furniture."""
    for level, ancestor in enumerate(page.ancestors(node)):
        names = (page.classes[ancestor] or "").lower() if level < _SETS else ""
        if (
            "avatar" in names
            or ("icon" in names and not _ICONS.isdisjoint(names.split()))
            or ("logo" in names and _LOGO.search(hints.CAMEL.sub("-", page.classes[ancestor] or "").lower()))
        ):
            return True
        if level == 0 and _SIGN.search(page.classes[ancestor] or ""):
            return True  # of the post's category
        if ancestor in kept or any(page.within(body, ancestor) for body in context.body_nodes):
            return False  # what holds the text as well is no furniture, whatever its class says of it (`article--paywall`)
        if (
            ancestor in own
            or page.hints[ancestor] & (hints.RELATED | hints.COMMENTS)
            or (
                page.hints[ancestor] & (hints.NEGATIVE | hints.BYLINE)
                and page.tags[ancestor] not in ("img", "figure", "picture")
                and not _shows_larger(page, ancestor)
                and not is_showcase(page, node, ancestor)
            )
        ):
            return True
        if page.tags[ancestor] in ("nav", "aside", "footer"):
            return page.tags[ancestor] != "aside" or not _shows_caption(page, ancestor)
    return False


def _shows_caption(page: Outline, aside: int) -> bool:
    """Whether an aside holds one picture and the lines of its caption alone, none of them linked or a heading."""
    blocks = page.range(aside)
    alone = len(outline.between(page.images, aside, page.ends[aside])) == 1
    plain = not any(block.link_chars or page.tags[block.node] in outline.HEADING_LEVELS for block in blocks)
    return 0 < len(blocks) <= _CAPTION_LINES and plain and (alone or says_alt(page, blocks[0]))


_CAPTION_LINES = 2


_ICONS = frozenset({"icon", "icons"})


def _shows_larger(page: Outline, node: int) -> bool:
    """Whether an element is the link around a picture that shows it in a larger size, in what scripts call a pop-up."""
    if page.tags[node] != "a" or not (page.els[node].get("href") or "").endswith((".jpg", ".jpeg", ".png", ".webp")):
        return False
    return _POP_UP.search(page.classes[node] or "") is not None


_POP_UP = re.compile(r"pop-?up|lightbox|modal|zoom", re.IGNORECASE)


def _is_picture(page: Outline, node: int, url: str) -> bool:
    if not is_file_of_picture(url) or (is_drawing(url) and not _is_chart(page, node)):
        return False
    sizes = [size for size in stated_size(page.els[node]) if size is not None]
    return not sizes or min(sizes) >= SMALL


def _is_chart(page: Outline, node: int) -> bool:
    """Whether a drawing is one of the article's: alone in its figure, told in a sentence, or numbered as what editors put up is."""
    if _NUMBERED.search(stem_of(source_of(page, node) or "").partition(".")[0]):
        return True
    if len(fold(page.els[node].get("alt")).split()) >= _TOLD:
        return True
    figure = page.around(node, "figure")
    return figure >= 0 and len(outline.between(page.images, figure, page.ends[figure])) == 1


_TOLD = 5
_NUMBERED = re.compile(r"\d{3}")


def _is_another(context: Context, page: Outline, node: int, other: int) -> bool:
    """Whether a node is another picture than an image, not the same one in another size."""
    url = context.absolute(source := source_of(page, other))
    return other != node and url is not None and source != source_of(page, node) and _is_picture(page, other, url)
