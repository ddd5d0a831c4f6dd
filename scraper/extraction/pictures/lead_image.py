"""The lead picture where its markup does not tell it from others: the one on the page that the page's own metadata name.

Pages show the picture of `og:image` in another size, so its address is another: what both have in common is the picture's number or hash.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.captions import PICTURE, says_alt
from scraper.extraction.lines.credit_ends import ends_in_credit
from scraper.extraction.pictures.image_files import stated_size
from scraper.extraction.pictures.image_sources import source_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_RUN = re.compile("[0-9a-f]{6,}")
_NUMBER = re.compile(r"\d{6,}")
_HASH = 8
"""Letters and digits of a hash, at least; a number has six digits."""
_LEVELS = 5
_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|svg)\b", re.IGNORECASE)
_DAY = re.compile(r"(?:19|20)\d{6}")
_HOLDERS = 3
_OVER = 4
"""Blocks that may stand between a picture and the title under it: its caption, an overline."""
_FEATURED = re.compile(
    r"(?:^|[\s_-])(?:featured|hero|wp-post-image|lead|opener|attachment|entry-thumb|top-image|cover)(?=$|[\s_-])", re.IGNORECASE
)
_SHOWCASE = re.compile(r"carousel|slider|lightbox|slick|swiper|overlay|modal|hide|placeholder", re.IGNORECASE)
_PORTRAIT = re.compile(r"avatar|author|portrait|profile|byline|writer|logo|icon|share|social|badge|sponsor|promo", re.IGNORECASE)
_PLACES = outline.IN_NAV | outline.IN_HEADER | outline.IN_FOOTER | outline.IN_FORM


def lead_image(context: Context, page: Outline, placed: list[int]) -> int | None:
    """Return the picture that `og:image` names where it stands above or in the text and is not among those whose place tells them.

    Args:
        context: the page.
        page: its outline.
        placed: nodes of the pictures known by their place.
    """
    named = {url for value in context.metadata.meta.get("og:image", ()) if (url := context.absolute(value)) is not None}
    if not named:
        return None
    marks = {mark for url in named for mark in _marks_of(url)}

    def is_named(node: int) -> bool:
        url = context.absolute(source_of(page, node))
        return url is not None and (url in named or not marks.isdisjoint(_marks_of(url)))

    if any(map(is_named, placed)):
        return None
    end = page.ends[context.body_nodes[-1]]
    return next((node for node in page.images if node < end and is_named(node) and not _leads_elsewhere(page, node)), None)


def is_large(page: Outline, node: int) -> bool:
    """Whether an image's class or size, or the name of what holds it, says that it is a picture, and it leads to nothing but itself."""
    around = [node, *page.ancestors(page.parents[node])][: _HOLDERS + 1]
    names = [page.classes[one] or "" for one in around if page.tags[one] not in ("article", "main", "body", "header")]
    if any(map(_PORTRAIT.search, names)) or any(page.hints[one] & (hints.BYLINE | hints.RELATED) for one in around):
        return False
    wide, high = stated_size(page.els[node])
    large = wide is not None and high is not None and min(wide, high) >= _LARGE
    return (large or any(PICTURE.search(name) or _FEATURED.search(name) for name in names)) and not _leads_elsewhere(page, node)


_LARGE = 320
"""Pixels of a picture that is neither an icon nor a portrait, at least, either way."""


def stands_over(page: Outline, node: int, title: int) -> bool:
    """Whether an image is the large one right over the title, in the article's own element."""
    if page.first_block[title] - page.first_block[node] > _OVER or not (page.marks[node] & outline.IN_FIGURE or is_large(page, node)):
        return False
    shared = page.shared(node, title)
    return (
        page.tags[shared] != "body"
        and (page.tags[shared] in ("article", "header") or shared in list(page.ancestors(page.parents[title]))[:_HOLDERS])
        and not _leads_elsewhere(page, node)
    )


def is_showcase(page: Outline, node: int, around: int) -> bool:
    """Whether what its name calls a carousel, an overlay or a masthead is one of pictures, or holds the image with a caption of its own."""
    names = page.classes[around] or ""
    if _SHOWCASE.search(names) and PICTURE.search(names):
        return True
    figure = page.around(node, "figure")
    captioned = figure > around and "figcaption" in page.tags[figure : page.ends[figure]]
    return (captioned or _says_own(page, node, around)) and not _leads_elsewhere(page, node)


def _says_own(page: Outline, node: int, around: int) -> bool:
    """Whether the line that stands with an image in an element says what its alternative text says, or ends in a credit: a caption."""
    slide = next((one for one in page.ancestors(page.parents[node]) if page.range(one)), around)
    lines = page.range(slide) if slide >= around else []
    return 0 < len(lines) <= _LINES and any(not line.link_chars and (says_alt(page, line) or ends_in_credit(line.flat)) for line in lines)


_LINES = 3


def is_card(page: Outline, node: int) -> bool:
    """Whether an image stands with words, no caption, in a link to another page: another story's thumbnail."""
    link = page.around(node, "a")
    if link < 0 or not _leads_elsewhere(page, node):
        return False
    texts = [
        block for block in page.range(link) if not (page.marks[block.node] & outline.IN_CAPTION or page.hints[block.node] & hints.CAPTION)
    ]
    return any(block.node >= link for block in texts)


def heads_teaser(context: Context, page: Outline, node: int) -> bool:
    """Whether an image stands with links to the site's pages only in the least element that holds words: over another story's title.

    In a figure it is the article's own, whose caption may lead on, unless the figure stands in an `article` within the text.
    """
    link = page.around(node, "a")
    if link >= 0 and _PICTURE.search(page.els[link].get("href", "")):
        return False  # it leads to a larger one
    figure = page.marks[node] & outline.IN_FIGURE
    for around in islice(page.ancestors(page.parents[node]), _TEASER_LEVELS):
        if page.tags[around] in ("main", "body") or any(page.within(body, around) for body in context.body_nodes):
            return False
        if (blocks := page.range(around)) and (not figure or page.tags[around] == "article"):
            words = sum(block.words for block in blocks)
            linked = sum(block.words * block.link_density for block in blocks)
            titled = words <= _LONGEST_CARD and linked >= max(_LINKED * words, _TITLE if link < 0 else 1.0)
            return (
                titled
                and not any(ends_in_credit(one.flat) for one in blocks)
                and any(_leads_to_story(context, page, one) for one in blocks)
            )
    return False


_TEASER_LEVELS, _LINKED, _TITLE, _LONGEST_CARD = 5, 0.6, 3.0, 60.0


def _leads_to_story(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a link of a block leads to another page of the site."""
    links = [link for link in page.ancestors(block.first) if page.tags[link] == "a"] or page.links_of(block)
    targets = (href for link in links if (href := page.els[link].get("href", "")) and href[:1] != "#" and not _PICTURE.search(href))
    return any("://" not in url or context.page.is_of_site(url) for href in targets if (url := context.absolute(href)) is not None)


def _leads_elsewhere(page: Outline, node: int) -> bool:
    """Whether a picture stands in a menu, a list of stories, or a link to anything but a picture."""
    if (page.marks[node] & _PLACES and not page.marks[node] & outline.IN_FIGURE) or page.hint_of(node, _LEVELS) & hints.RELATED:
        return True
    link = page.around(node, "a")
    target = page.els[link].get("href", "") if link >= 0 else ""
    return bool(target) and not target.startswith("#") and _PICTURE.search(target) is None


def _marks_of(url: str) -> set[str]:
    """Return the numbers and hashes in an address that tell one picture from another; a day is that of many."""
    marks: list[str] = []
    for run in _RUN.findall(url.lower()):
        if len(run) >= _HASH and not run.isalpha():
            marks.append(run)
        else:
            marks += _NUMBER.findall(run)
    return {mark for mark in marks if not _DAY.fullmatch(mark)}
