"""Which blocks are captions of a picture or a film: by their marks, their place beside it, the names around, its alternative text."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import credit_ends, korean_captions, korean_credits, small_print
from scraper.extraction.lines.caption_words import ends_in_photo, is_credit, is_marked, lists
from scraper.extraction.lines.drawn_icons import is_icon
from scraper.extraction.lines.han_captions import heads_lines, is_under_picture
from scraper.extraction.lines.photo_credits import LABEL
from scraper.extraction.wording.folding import HANGUL, STOPS, fold, key
from scraper.extraction.wording.furniture import is_furniture

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LEAST_ALT, _LONGEST_ALT = 12, 300
"""Letters of an alternative text that tells a caption."""
_LONGEST_CAPTION = 40.0
"""Rough words of a caption that is known by its image's alternative text."""


def is_caption(page: Outline, block: TextBlock) -> bool:
    """A `▲` line next to an image is its caption; `▲` within lists of the text is content. A lone credit line is one as well."""
    text = block.flat
    if is_credit(text) or in_photo_table(page, block) or korean_captions.says_itself(text):
        return True
    named = page.hint_of(block.node, 2) & (hints.CAPTION | hints.BODY) == hints.CAPTION or ends_in_photo(text)
    if block.words <= (_LONGEST_CAPTION if named else _PLAYER_LINE) and (named or not text.endswith(STOPS)) and _in_player(page, block):
        return True
    if not _after_image(page, block):
        return under_picture(page, block)
    return (
        (block.words <= _LONGEST_CAPTION and bool(named))
        or (is_marked(text) and not lists(text) and not heads_lines(block))
        or credited(page, block)
        or says_alt(page, block)
        or under_picture(page, block)
        or shows(page, block)
        or beside_image(page, block)
        or names_view(page, block)
        or is_under_picture(page, block)
        or centred_under(page, block)
        or small_print.is_under_picture(page, block)
    )


def alone_in_figure(page: Outline, block: TextBlock) -> bool:
    """Whether a line or two are all that a figure holds behind its image."""
    figure = page.around(block.node, "figure")
    if figure < 0 or page.last_block[figure] - page.first_block[figure] > _FIGURE_LINES or block.words > _LONGEST_CAPTION:
        return False
    own = block.node == figure or page.tags[block.node] in _OWN_TAGS
    return own and bool(outline.between(page.images, figure, max(block.node, block.first)))


_FIGURE_LINES = 2


def credited(page: Outline, block: TextBlock) -> bool:
    """Whether a short text right behind an image ends in a credit: one with brackets or a word for it, or any where the text goes on."""
    if block.words > _LONGEST_CAPTION or not _after_image(page, block):
        return False
    if ends_in_photo(block.text) or credit_ends.ends_in_credit(block.flat):
        return True
    if not (page.tags[block.node] in _OWN_TAGS or page.tags[block.node] == "figure") or not _goes_on(page, block):
        return False
    closes = korean_credits.closes_caption if HANGUL.search(block.flat) is not None else credit_ends.closes_caption
    return closes(block.flat)


def _goes_on(page: Outline, block: TextBlock) -> bool:
    """Whether a sentence follows: a photo's text that nothing follows is all the story there is."""
    behind = page.blocks[block.number + 1 : block.number + 2]
    return any(other.words >= _SENTENCE and other.text.endswith(STOPS) and not other.link_chars for other in behind)


_SENTENCE = 6.0


def _in_player(page: Outline, block: TextBlock) -> bool:
    """Whether a line stands with a line or two alone in an element whose name says that it holds a film."""
    if page.tags[block.node] in outline.HEADING_LEVELS:
        return False
    for node in list(page.ancestors(page.parents[block.node]))[:_PLAYER_LEVELS]:
        if page.last_block[node] - page.first_block[node] > _CAPTION_LINES:
            return False
        if (names := page.classes[node]) and _PLAYER.search(names):
            return True
    return False


_PLAYER = re.compile(r"(?:^|[\s_-])(?:videos?|player|vjs)(?=$|[\s_-])|(?<=[a-z])(?:Video|Player)(?=$|[\s_-])|^(?:video|player)(?=[A-Z])")
_PLAYER_LINE, _PLAYER_LEVELS = 20.0, 3
PICTURE = re.compile(
    r"(?:^|[\s_-])(?:(?:photo|image|img|pic)(?:box|frame|wrap|area)|photos?|images?|img|fotos?|pics?|pictures?|bild(?:er|box)?|bilde|billede|embed|figure|kep\w*|zdjecie|imagen|immagine|"
    r"beeld|kuva|resim|gorsel|media|thumb(?:nail)?)(?=$|[\s_-])|figure|(?:^|\s)(?:(?-i:pic|img|image|photo|foto)(?=(?-i:[A-Z])))|(?<=[a-z])(?:Image|Photo|Picture)s?(?=$|\s)",
    re.IGNORECASE,
)
"""Names of elements that hold a picture."""
_SLIDE = re.compile(r"(?:^|\s)(?:(?:swiper|slick|splide)[_-]+slide|(?:carousel|gallery|slider?)-?item)(?=$|\s)")
"""Names of the slides of a gallery."""


def under_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a line or two stand with an image alone in an element whose name says that it holds a picture."""
    if block.words > _LONGEST_CAPTION or block.link_density > _LINKED_CAPTION:
        return False
    node, levels = block.node, _PICTURE_LEVELS
    if page.tags[node] not in _OWN_TAGS and not page.hints[node] & hints.CAPTION:
        return False
    if block.first == node:  # else a run of inline elements, which stands in the box itself
        node, levels = page.parents[node], levels - 1
    while levels and node >= 0 and page.last_block[node] - page.first_block[node] <= _CAPTION_LINES:
        names = page.classes[node]
        if names and outline.between(page.images, node, max(block.node, block.first)) and (PICTURE.search(names) or _SLIDE.search(names)):
            return True
        node, levels = page.parents[node], levels - 1
    return False


def shows(page: Outline, block: TextBlock) -> bool:
    """Whether a Korean line alone with an image says what is going on or names what it shows, and the text goes on."""
    text = block.flat
    told = text.endswith(_SHOWN) or not text.endswith(STOPS)
    if not told or block.words > _LONGEST_CAPTION or page.tags[block.node] not in _OWN_TAGS or HANGUL.search(text) is None:
        return False
    images = outline.between(page.images, page.blocks[block.number - 1].node if block.number else 0, max(block.node, block.first))
    return bool(images) and _is_alone(page, block, images[-1]) and _goes_on(page, block)


_SHOWN = ("고 있다.", "모습이다.", "모습.", "전경.", "장면.")
"""How Korean captions end that name nobody who took the picture."""


def names_view(page: Outline, block: TextBlock) -> bool:
    """Whether a Korean line right behind an image names what that shows, and the text goes on; before the text any short line does.

    A line in bold amid the text heads a part of it.
    """
    if page.tags[block.node] not in _OWN_TAGS or HANGUL.search(block.text) is None or is_furniture(block.flat):
        return False
    names = korean_captions.names_view(block.flat)
    if not (names and not block.strong) and not (_opens(page, block) and (names or _is_short_line(block))):
        return False
    images = (image for image in page.images_before(block) if not is_icon(page, image))
    return any(page.first_block[image] == block.number for image in images) and _goes_on(page, block)


def _opens(page: Outline, block: TextBlock) -> bool:
    above = page.blocks[max(block.number - _ABOVE, 0) : block.number]
    return not any(before.words >= _SENTENCE and before.text.endswith(STOPS) for before in above)


def _is_short_line(block: TextBlock) -> bool:
    text = block.flat
    if block.words > _LONGEST_LINE or text.endswith(STOPS) or korean_captions.is_button(text) or text[0] in _PART_MARKS:
        return False
    return not (block.strong or "\n" in block.text or block.link_chars or heads_lines(block))


_ABOVE = 12
"""Blocks above such a line among which no sentence stands, as before the text."""
_PART_MARKS = "■□◆◇●○◎-–―"
"""Marks of what heads a part of a text."""


def beside_image(page: Outline, block: TextBlock) -> bool:
    """Whether a line without a full stop is all that a paragraph holds behind its image."""
    if (
        page.tags[block.node] != "p"
        or block.words > _LONGEST_LINE
        or heads_lines(block)
        or block.text.endswith(STOPS)
        or block.link_density > _LINKED_CAPTION
    ):
        return False
    images = outline.between(page.images, block.node, page.ends[block.node])
    alone = page.last_block[block.node] - page.first_block[block.node] == 1
    return alone and bool(images) and not fold(page.els[block.node].text)


def centred_under(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set in the middle right under a picture that is, and the next line is not: in Korean, or in other letters."""
    place = block.number
    before, behind = page.blocks[place - 1].node if place else 0, page.blocks[place + 1 : place + 2]
    if block.words > _LONGEST_CAPTION or not _is_centred(page, block.node) or not behind:
        return False
    if HANGUL.search(block.text) is None and (block.link_chars or not small_print.is_slanted_or_small(page, block)):
        return False
    images = outline.between(page.images, page.ends[before], block.node)
    return bool(images) and _is_centred(page, page.parents[images[-1]]) and not _is_centred(page, behind[0].node)


def _is_centred(page: Outline, node: int) -> bool:
    element = page.els[node]
    return element.get("align") == "center" or page.tags[node] == "center" or _CENTRED.search(element.get("style") or "") is not None


_CENTRED = re.compile(r"text-align:\s*center")
_OWN_TAGS = frozenset({"p", "div", "span", "em", "small", "dd", "td", "footer", "cite"})
_LONGEST_LINE, _LINKED_CAPTION, _CAPTION_LINES, _PICTURE_LEVELS = 25, 0.5, 3, 3


def says_alt(page: Outline, block: TextBlock) -> bool:
    """Whether a line begins with the alternative text of the image it stands alone with."""
    if page.tags[block.node] in outline.HEADING_LEVELS or block.words > _LONGEST_CAPTION:
        return False
    images = page.images_before(block)
    own = key(block.text[:_LONGEST_ALT]) if images else ""
    return any(
        len(alt) >= _LEAST_ALT and own.startswith(alt) and _is_alone(page, block, image)
        for image in images
        if (alt := key((page.els[image].get("alt") or "")[:_LONGEST_ALT]))
    )


def _is_alone(page: Outline, block: TextBlock, image: int) -> bool:
    """Whether the least element around an image and a line holds no other line, or a credit behind it."""
    around = page.shared(image, block.node)
    held = page.range(around) if around != block.node else []
    return 0 < len(held) <= _FIGURE_LINES and held[0] is block and all(LABEL.match(one.flat) for one in held[1:])


def in_photo_table(page: Outline, block: TextBlock) -> bool:
    """Whether the block's table is a frame around a photo: an image and a line or two of text."""
    if not page.marks[block.node] & outline.IN_TABLE:
        return False
    table = page.around(block.node, "table")
    return (
        table >= 0
        and page.last_block[table] - page.first_block[table] <= 2
        and any(not is_icon(page, image) for image in outline.between(page.images, table, page.ends[table]))
    )


def follows_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a picture that is no icon stands between a block and the one before: an agency's sign alone there took the picture."""
    return any(not is_icon(page, image) for image in page.images_before(block))


def _after_image(page: Outline, block: TextBlock) -> bool:
    """Whether an image stands between the block and the text before it, or in the block's own element or its next neighbours."""
    before = page.blocks[block.number - 1].node if block.number else 0
    place = bisect_left(page.images, before)
    return place < len(page.images) and page.images[place] <= page.ends[block.node]
